"""What an index knows that helps to understand a question."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from index.knowledge.mentions import Mentions
from index.knowledge.roster import Roster
from index.knowledge.spelling import Vocabulary
from index.names.persons import Persons


class Known(Protocol):
    """An index, as far as the understanding of a question asks it."""

    @property
    def vocabulary(self) -> Vocabulary:
        """Its words as they are printed."""
        ...

    @property
    def roster(self) -> Roster:
        """Its speakers' names."""
        ...

    @property
    def mentions(self) -> Mentions:
        """The persons whom its texts name."""
        ...

    @property
    def persons(self) -> Persons:
        """Whose the names are of those whom it quotes."""
        ...

    def document_frequency(self, term: str) -> int:
        """How many passages hold the term."""
        ...

    def is_in_article_of(self, found: Iterable[str], speakers: Iterable[int]) -> bool:
        """Whether an article that quotes one of the speakers holds one of the terms."""
        ...

    def has_any(self, since: date, until: date) -> bool:
        """Whether anything was said or published between the two days, inclusive."""
        ...
