"""One consistent state of an index: postings, ledger and what is known of words and names. A change makes a new state.

Words and names only ever grow, so that states share them; what a state still holds, its postings and its ledger tell.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Self

import numpy as np

from index.analysis import passage_runs, terms, terms_of
from index.bm25 import PostingsBM25
from index.knowledge.mentions import Mentions
from index.knowledge.roster import Roster
from index.knowledge.spelling import Vocabulary
from index.model import Passage
from index.names.alias_file import NO_ALIASES, Aliases
from index.names.crediting import credited
from index.names.persons import Person, Persons
from index.names.printed import PrintedName
from index.postings import Integers, Mask
from index.retrieval.ledger import Days, Entries, Ledger
from index.retrieval.twins.statements import StatementEntries, Statements

_FEW_GAPS = 1000  # slots of removed passages that are not worth numbering all others anew


@dataclass(frozen=True)
class Snapshot:
    """The state of an index. It never changes; see `understanding.known.Known` for what it tells of words and speakers.

    Attributes:
        postings: the words of each passage, with its headline's and its heading's.
        spoken: the words of its speech alone, in the same slots.
    """

    postings: PostingsBM25
    spoken: PostingsBM25
    ledger: Ledger
    statements: Statements
    vocabulary: Vocabulary
    roster: Roster
    mentions: Mentions
    before: Persons  # of an earlier state: what they have in common is not decided anew

    @classmethod
    def of(cls, passages: Iterable[Passage], aliases: Aliases = NO_ALIASES) -> Self:
        """The state that holds these passages. They are read once, one after the other."""
        intake = _Intake(Vocabulary(), Roster(aliases), Mentions())
        postings = PostingsBM25(intake.analysed(passages))
        return cls(
            postings,
            PostingsBM25(intake.spoken),
            intake.entries.ledger(),
            Statements.of(intake.stated),
            intake.vocabulary,
            intake.roster,
            intake.mentions,
            Persons.of({}, aliases),
        )

    def with_article(self, article_id: int, passages: Iterable[Passage]) -> Self:
        """The state with these passages in the place of all that it has of the article."""
        return self._changed(self.ledger.of_articles([article_id]), passages)

    def without(self, article_ids: Sequence[int]) -> Self:
        """The state without these articles."""
        return self._changed(self.ledger.of_articles(article_ids), ())

    def _changed(self, removed: Integers, passages: Iterable[Passage]) -> Self:
        intake, gone = _Intake(self.vocabulary, self.roster, self.mentions), removed.tolist()
        postings = self.postings.changed(gone, list(intake.analysed(passages)))
        spoken = self.spoken.changed(gone, intake.spoken)
        ledger = self.ledger.with_more(intake.entries)
        statements = self.statements.with_more(intake.stated, removed)
        if postings.slots - postings.corpus_size > max(_FEW_GAPS, postings.corpus_size):
            (postings, kept), (spoken, _) = postings.compacted(), spoken.compacted()
            ledger, statements = ledger.compacted(kept), statements.compacted(kept)
        before = self.__dict__.get("persons", self.before)
        return type(self)(postings, spoken, ledger, statements, self.vocabulary, self.roster, self.mentions, before)

    @cached_property
    def quoted(self) -> Mapping[int, int]:
        """How many statements of each speaker there are, by number."""
        return self.ledger.quoted(self.postings.alive)

    @cached_property
    def persons(self) -> Persons:
        """Whose the names are of those who are quoted."""
        return self.before.with_counts(self.roster.counted(self.quoted))

    def credited(self, passage: Passage) -> Passage:
        """The passage with each speaker under the canonical name, beside the name that the article prints."""
        article, aliases = passage.article, self.roster.aliases

        def canonical(name: str) -> str:
            return self.persons[self.roster.printed(name, article.language)].name

        quotes = (credited(quote, article.publisher, aliases, canonical) for quote in passage.quotes)
        return replace(passage, quotes=tuple(quotes))

    def speakers(self, slot: int) -> frozenset[str]:
        """The established speakers of the passage in that slot, by the canonical names of all whom each may be."""
        names = [self.roster.name(number) for number in self.ledger.speakers_in(slot)]
        return self._whose(names, self._revision_id(slot))

    def who_may_speak(self, passage: Passage) -> frozenset[str]:
        """The same of a passage that need not be in the index."""
        article = passage.article
        names = [self.roster.printed(name, article.language) for name in passage.speakers]
        return self._whose(names, article.revision_id)

    def _whose(self, names: Sequence[PrintedName], revision_id: int) -> frozenset[str]:
        """The canonical names of all whom these names may be in that revision."""
        may_be = (self._may_be(revision_id, name) for name in names)
        return frozenset(person.name for person in (*map(self.persons.__getitem__, names), *may_be) if person)

    def spoken_by_surname(self, alone: Iterable[int], speakers: Iterable[int]) -> Mask:
        """The slots of passages with the speech of one of these surnames that may be one of these speakers'."""
        numbers = frozenset(alone)
        persons = [self.persons[self.roster.name(number)] for number in speakers] if numbers else []
        spoken = self.ledger.spoken_by(numbers)
        for slot in np.flatnonzero(spoken).tolist():
            names = [self.roster.name(number) for number in self.ledger.speakers_in(slot) if number in numbers]
            spoken[slot] = any(self._may_be(self._revision_id(slot), name) in persons for name in names)
        return spoken

    def _revision_id(self, slot: int) -> int:
        return self.ledger.passage_id(slot).revision_id

    def _may_be(self, revision_id: int, name: PrintedName) -> Person | None:
        """The person whose the surname in that revision may be, whom its offices do not contradict."""
        person = self.persons.may_be(name)
        return None if person is None or self.mentions.contradict(revision_id, name, person) else person

    def document_frequency(self, term: str) -> int:
        """How many passages hold the term."""
        return self.postings.document_frequency(term)

    def is_in_article_of(self, found: Iterable[str], speakers: Iterable[int]) -> bool:
        """Whether an article that quotes one of the speakers holds one of the terms."""
        alive = self.postings.alive
        speech = np.flatnonzero(self.ledger.spoken_by(speakers) & alive).astype(np.int32)
        quoting = self.ledger.in_articles_of(speech) & alive
        return any(bool(quoting[self.postings.holding(term)].any()) for term in found)

    def has_any(self, since: date, until: date) -> bool:
        """Whether anything was said or published between the two days, inclusive."""
        return self._days.any_between(since, until)

    def span(self, speakers: Iterable[int] = ()) -> tuple[date, date] | None:
        """The first and the last day on which anything was said or published, or said by one of the speakers."""
        numbers = list(speakers)
        among = self.ledger.spoken_by(numbers) & self.postings.alive if numbers else self.postings.alive
        return self.ledger.span(among)

    @cached_property
    def _days(self) -> Days:
        return self.ledger.days(self.postings.alive)


class _Intake:
    """Passages on their way into a state: what is put down of them while their terms are read."""

    def __init__(self, vocabulary: Vocabulary, roster: Roster, mentions: Mentions) -> None:
        self.vocabulary = vocabulary
        self.roster = roster
        self.mentions = mentions
        self.entries = Entries(roster.number)
        self.stated = StatementEntries()
        self.spoken: list[list[str]] = []

    def analysed(self, passages: Iterable[Passage]) -> Iterator[list[str]]:
        """The terms of each passage."""
        runs: dict[str, Counter[str]] = {}
        for passage in passages:
            self.entries.add(passage)
            self.stated.add(passage)
            language = passage.article.language
            said = " ".join(passage.text[quote.start : quote.end] for quote in passage.speech)
            self.spoken.append(terms(said, language))
            found = passage_runs(passage.text, language, passage.article.title, passage.heading)
            self.mentions.add(passage, found)
            runs.setdefault(language, Counter()).update(found)
            yield terms_of(found, language)
        for language, counts in runs.items():
            self.vocabulary.add(counts, language)
