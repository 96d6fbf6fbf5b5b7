"""One consistent state of an index: postings, ledger and what is known of words and names. A change makes a new state.

Words and names only ever grow, so that states share them; what a state still holds, its postings and its ledger tell.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Self

from index.analysis import passage_runs, terms_of
from index.bm25 import PostingsBM25
from index.model import Passage
from index.names.alias_file import NO_ALIASES, Aliases
from index.names.crediting import credited
from index.names.persons import Persons
from index.retrieval.ledger import Days, Entries, Ledger
from index.retrieval.postings import Integers
from index.retrieval.roster import Roster
from index.retrieval.spelling import Vocabulary
from index.retrieval.statements import StatementEntries, Statements

_FEW_GAPS = 1000  # slots of removed passages that are not worth numbering all others anew


@dataclass(frozen=True)
class Snapshot:
    """The state of an index. It never changes; see `index.questions.Known` for what it tells of words and speakers."""

    postings: PostingsBM25
    ledger: Ledger
    statements: Statements
    vocabulary: Vocabulary
    roster: Roster
    before: Persons  # of an earlier state: what they have in common is not decided anew

    @classmethod
    def of(cls, passages: Iterable[Passage], aliases: Aliases = NO_ALIASES) -> Self:
        """The state that holds these passages. They are read once, one after the other."""
        vocabulary, roster = Vocabulary(), Roster(aliases)
        entries, stated = Entries(roster.number), StatementEntries()
        postings = PostingsBM25(_analysed(passages, entries, stated, vocabulary))
        return cls(postings, entries.ledger(), Statements.of(stated), vocabulary, roster, Persons.of({}, aliases))

    def with_article(self, article_id: int, passages: Iterable[Passage]) -> Self:
        """The state with these passages in the place of all that it has of the article."""
        return self._changed(self.ledger.of_articles([article_id]), passages)

    def without(self, article_ids: Sequence[int]) -> Self:
        """The state without these articles."""
        return self._changed(self.ledger.of_articles(article_ids), ())

    def _changed(self, removed: Integers, passages: Iterable[Passage]) -> Self:
        entries, stated = Entries(self.roster.number), StatementEntries()
        added = list(_analysed(passages, entries, stated, self.vocabulary))
        postings, ledger = self.postings.changed(removed.tolist(), added), self.ledger.with_more(entries)
        statements = self.statements.with_more(stated, removed)
        if postings.slots - postings.corpus_size > max(_FEW_GAPS, postings.corpus_size):
            postings, kept = postings.compacted()
            ledger, statements = ledger.compacted(kept), statements.compacted(kept)
        before = self.__dict__.get("persons", self.before)
        return type(self)(postings, ledger, statements, self.vocabulary, self.roster, before)

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
        """The established speakers of the passage in that slot, by their canonical names."""
        numbers = self.ledger.speakers_in(slot)
        return frozenset(self.persons[self.roster.name(number)].name for number in numbers)

    def document_frequency(self, term: str) -> int:
        """How many passages hold the term."""
        return self.postings.document_frequency(term)

    def has_any(self, since: date, until: date) -> bool:
        """Whether anything was said or published between the two days, inclusive."""
        return self._days.any_between(since, until)

    @cached_property
    def _days(self) -> Days:
        return self.ledger.days(self.postings.alive)


def _analysed(
    passages: Iterable[Passage], entries: Entries, stated: StatementEntries, vocabulary: Vocabulary
) -> Iterator[list[str]]:
    """The terms of each passage, while its other facts are put down."""
    runs: dict[str, Counter[str]] = {}
    for passage in passages:
        entries.add(passage)
        stated.add(passage)
        language = passage.article.language
        found = passage_runs(passage.text, language, passage.article.title, passage.heading)
        runs.setdefault(language, Counter()).update(found)
        yield terms_of(found, language)
    for language, counts in runs.items():
        vocabulary.add(counts, language)
