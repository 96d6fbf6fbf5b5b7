"""The entrance for questions: an index of passages, and what it has for a question. It keeps no passage text.

Readers work on a state that never changes; a writer prepares the next one beside it and puts it in its place.
"""

import threading
from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import Self

from index.model import Passage
from index.names.alias_file import NO_ALIASES, Aliases
from index.questions import interpret, whole_name
from index.results import NOTHING_LIFTED, Lifted, SearchResult
from index.retrieval.declining import decline
from index.retrieval.hits import Fetch, answers
from index.retrieval.snapshot import Snapshot


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

    def who_may_speak(self, passage: Passage) -> frozenset[str]:
        """The canonical names of all whom the passage's speakers may be: a surname alone may be a known person's."""
        return self._snapshot.who_may_speak(passage)

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
        found = answers(snapshot, asked, fetch)
        if len(found):
            return SearchResult(asked.question, tuple(islice(found.hits(offset), limit)), len(found))
        return SearchResult(asked.question, declined=decline(snapshot, asked, fetch))
