"""The entrance for questions: an index of passages, and what it has for a question. It keeps no passage text.

Readers work on a state that never changes; a writer prepares the next one beside it and puts it in its place.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Self

import numpy as np

from index.model import Passage, PassageId
from index.names.alias_file import NO_ALIASES, Aliases
from index.questions import Understanding, interpret, whole_name
from index.results import NOTHING_LIFTED, Constraint, Declined, Hit, Lifted, Reason, SearchResult, SpeakerMatch
from index.retrieval.ranking import Ranking, answering, near
from index.retrieval.snapshot import Snapshot
from index.retrieval.twins import Groups, grouped
from index.retrieval.wording import holds

_NEAREST = 3
_BATCH = 20  # hits that are read at once

Fetch = Callable[[Sequence[PassageId]], list[Passage]]


class PassageIndex:
    """An index of passages. Any number of threads may search while one changes it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._writing = threading.Lock()

    @classmethod
    def build(cls, passages: Iterable[Passage], aliases: Aliases = NO_ALIASES) -> Self:
        """The index of these passages, read one after the other, with names as the alias file has them."""
        return cls(Snapshot.of(passages, aliases))

    def __len__(self) -> int:
        return self._snapshot.postings.corpus_size

    def replace(self, article_id: int, passages: Iterable[Passage]) -> None:
        """Put these passages in the place of all that the index has of the article."""
        with self._writing:
            self._snapshot = self._snapshot.with_article(article_id, passages)

    def remove(self, article_id: int) -> None:
        """Take out all passages of the article; one that the index does not have is no error."""
        self.replace(article_id, ())

    def credited(self, passages: Iterable[Passage]) -> list[Passage]:
        """The passages with each speaker under the canonical name, beside the name that the article prints."""
        snapshot = self._snapshot
        return [snapshot.credited(passage) for passage in passages]

    def speaker(self, text: str) -> str | None:
        """The canonical name of the speaker whose name the text is, in any of its forms; None for any other text."""
        return whole_name(text, self._snapshot)

    def search(
        self,
        text: str,
        fetch: Fetch,
        *,
        today: date,
        limit: int = 3,
        offset: int = 0,
        lifted: Lifted = NOTHING_LIFTED,
    ) -> SearchResult:
        """The passages that answer from the `offset`-th best on; where none does, why, and those that come near.

        `fetch` gives passages by their ids, in order, leaving out those that are gone. `today` is the day that a
        question's dates count from; `lifted` is what the person took back of what was understood.
        """
        snapshot = self._snapshot
        asked = interpret(text, snapshot, today, lifted)
        if asked.question.unquoted and asked.question.narrows(Constraint.SPEAKER):
            return _declined(Reason.NOT_QUOTED, snapshot, asked, fetch)
        found = answering(snapshot, asked)
        if asked.phrase:
            found = _holding(asked.phrase, snapshot, found, fetch)
        groups = grouped(snapshot, found.matches.slots)
        if groups.leads:
            hits = islice(_read(snapshot, found, groups, fetch, offset), limit)
            return SearchResult(asked.question, tuple(hits), len(groups.leads))
        return _declined(Reason.NOTHING, snapshot, asked, fetch)


def _declined(reason: Reason, snapshot: Snapshot, asked: Understanding, fetch: Fetch) -> SearchResult:
    close = near(snapshot, asked)
    nearest = islice(_read(snapshot, close, grouped(snapshot, close.matches.slots), fetch), _NEAREST)
    return SearchResult(asked.question, declined=Declined(reason, tuple(nearest)))


def _read(snapshot: Snapshot, ranking: Ranking, groups: Groups, fetch: Fetch, offset: int = 0) -> Iterator[Hit]:
    """The groups of ranked passages from the `offset`-th on, read when they are asked for."""
    slots = ranking.matches.slots
    for start in range(offset, len(groups.leads), _BATCH):
        batch = [groups.members(lead) for lead in groups.leads[start : start + _BATCH]]
        ids = {snapshot.ledger.passage_id(int(slots[place])): place for members in batch for place in members}
        read = {ids[passage.id]: snapshot.credited(passage) for passage in fetch(list(ids))}
        for members in batch:
            if there := [place for place in members if place in read]:
                yield _hit(ranking, there[0], [read[place] for place in there])


def _hit(ranking: Ranking, place: int, passages: Sequence[Passage]) -> Hit:
    """The first of these passages, which stands at that place of the ranking; the others report the same."""
    return Hit(
        passages[0],
        float(ranking.matches.scores[place]),
        float(ranking.matches.coverage[place]),
        _speaker_match(ranking, place),
        ranking.contributions(place),
        also=tuple(passages[1:]),
    )


def _holding(phrase: str, snapshot: Snapshot, ranking: Ranking, fetch: Fetch) -> Ranking:
    """Those passages whose text holds the phrase."""
    slots = ranking.matches.slots
    kept = np.zeros(len(slots), dtype=np.bool_)
    for start in range(0, len(slots), _BATCH):
        places = {
            snapshot.ledger.passage_id(int(slots[place])): place for place in range(len(slots))[start : start + _BATCH]
        }
        for passage in fetch(list(places)):
            kept[places[passage.id]] = holds(passage.text, phrase, passage.article.language)
    return ranking.only(kept)


def _speaker_match(ranking: Ranking, place: int) -> SpeakerMatch:
    if ranking.own_words is None:
        return SpeakerMatch.NOT_ASKED
    return SpeakerMatch.OWN_WORDS if ranking.own_words[place] else SpeakerMatch.NAMED_IN_ARTICLE
