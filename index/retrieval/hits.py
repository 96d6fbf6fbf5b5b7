"""Ranked passages as hits: those that report one statement together, read from the store when they are asked for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.model import Passage, PassageId
from index.postings import Mask
from index.questions import Understanding
from index.results import Hit, SpeakerMatch
from index.retrieval.ranking import Ranking, answering
from index.retrieval.snapshot import Snapshot
from index.retrieval.twins.grouping import Groups, grouped
from index.understanding.wording import holds

_BATCH = 20  # hits that are read at once
_HELD = 100  # passages with a phrase, from which on no others are looked for: nobody turns more pages

Fetch = Callable[[Sequence[PassageId]], list[Passage]]


@dataclass(frozen=True, slots=True)
class Found:
    """Ranked passages of a state, grouped by what they report, and where to read them. As many as there are groups."""

    snapshot: Snapshot
    ranking: Ranking
    groups: Groups
    fetch: Fetch

    @classmethod
    def of(cls, snapshot: Snapshot, ranking: Ranking, fetch: Fetch) -> "Found":
        """The passages of the ranking."""
        return cls(snapshot, ranking, grouped(snapshot, ranking.matches.slots), fetch)

    def __len__(self) -> int:
        return len(self.groups)

    def hits(self, offset: int = 0) -> Iterator[Hit]:
        """The hits from the `offset`-th on. What is gone from the store leaves its place to the next."""
        slots = self.ranking.matches.slots
        for start in range(offset, len(self.groups), _BATCH):
            batch = [self.groups.members(lead) for lead in self.groups.leads[start : start + _BATCH]]
            ids = {self._id(slots[place]): place for members in batch for place in members}
            read = {ids[passage.id]: self.snapshot.credited(passage) for passage in self.fetch(list(ids))}
            for members in batch:
                if there := [place for place in members if place in read]:
                    yield self._hit(there[0], [read[place] for place in there])

    def _id(self, slot: np.int32) -> PassageId:
        return self.snapshot.ledger.passage_id(int(slot))

    def _hit(self, place: int, passages: Sequence[Passage]) -> Hit:
        """The first of these passages, which stands at that place of the ranking; the others report the same."""
        matches, own_words = self.ranking.matches, self.ranking.own_words
        speaker_match = SpeakerMatch.NOT_ASKED
        if own_words is not None:
            speaker_match = SpeakerMatch.OWN_WORDS if own_words[place] else self._match_of_others(matches.slots[place])
        return Hit(
            passages[0],
            float(matches.scores[place]),
            float(matches.coverage[place]),
            speaker_match,
            self.ranking.contributions(place),
            tuple(passages[1:]),
        )

    def _match_of_others(self, slot: np.int32) -> SpeakerMatch:
        """SURNAME_ALONE where the passage, without the speaker's own words, has a speaker; else NAMED_IN_ARTICLE."""
        has_speaker = self.snapshot.ledger.speakers_in(int(slot))
        return SpeakerMatch.SURNAME_ALONE if has_speaker else SpeakerMatch.NAMED_IN_ARTICLE


def answers(snapshot: Snapshot, asked: Understanding, fetch: Fetch) -> Found:
    """The passages that answer. Those that may hold a phrase are read, to see whether they do."""
    ranking = answering(snapshot, asked)
    if asked.phrase:
        ranking = ranking.only(_holding(asked.phrase, snapshot, ranking, fetch))
    return Found.of(snapshot, ranking, fetch)


def _holding(phrase: str, snapshot: Snapshot, ranking: Ranking, fetch: Fetch) -> Mask:
    """Which of the ranked passages hold the phrase, by their place: the first ones, where very many do."""
    slots = ranking.matches.slots.tolist()
    kept = np.zeros(len(slots), dtype=np.bool_)
    for start in range(0, len(slots), _BATCH):
        batch = enumerate(slots[start : start + _BATCH], start)
        places = {snapshot.ledger.passage_id(slot): place for place, slot in batch}
        for passage in fetch(list(places)):
            kept[places[passage.id]] = holds(passage.text, phrase, passage.article.language)
        if kept.sum() >= _HELD:
            break
    return kept
