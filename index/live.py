"""The running index: built once from the store, then kept equal to it by following the log of article changes."""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import datetime

from index.errors import DatabaseError
from index.model import ArticleChange, Passage
from index.names.alias_file import NO_ALIASES, Aliases
from index.search import PassageIndex
from index.store import Consumer, Store

_log = logging.getLogger(__name__)

_BATCH = 1000
_REBUILD_FROM = 200  # changed articles at once: building anew, aside, is then cheaper than replacing one by one


class LiveIndex:
    """The index that answers now. One thread may follow changes while many search."""

    def __init__(
        self,
        store: Store,
        *,
        sample: bool,
        clock: Callable[[], datetime],
        read_aliases: Callable[[], Aliases] = lambda: NO_ALIASES,
    ) -> None:
        self._store = store
        self._read_aliases = read_aliases
        self._aliases = NO_ALIASES
        self.sample = sample
        self._clock = clock
        self._writing = threading.Lock()
        self._latest = 0  # the last change that the index has taken over
        self.current = PassageIndex.build(())

    def load(self, *, claim: bool = True) -> None:
        """Build the index from the store, aside, and put it in the place of the current one; read the alias file anew.

        Raises AliasFileInvalid before anything has changed. Without `claim` the changes stay pending for the process
        that follows them: for an index that answers once.
        """
        aliases = self._read_aliases()
        with self._writing:
            self._aliases = aliases
            self._rebuild(claim=claim)

    def credited(self, passages: Iterable[Passage]) -> list[Passage]:
        """The passages with each speaker under the canonical name, beside the name that the article prints."""
        return self.current.credited(passages)

    def follow(self) -> int:
        """How many changes of articles were taken over."""
        with self._writing:
            latest = self._store.latest_change()
            changes = self._store.pending_changes(Consumer.INDEX, _BATCH)
            reached = max([self._latest, *(change.id for change in changes)])
            # beyond what is pending: another process with an index of its own has marked changes as followed
            if latest > reached or len({change.article_id for change in changes}) >= _REBUILD_FROM:
                self._rebuild()
            else:
                self._apply(changes)
                self._latest = reached
            return len(changes)

    def _rebuild(self, *, claim: bool = True) -> None:
        self._latest = self._store.latest_change()
        # Changes are listed before the passages are read: one that commits in between is applied twice, never missed.
        seen = [change.id for change in self._store.pending_changes(Consumer.INDEX, None)] if claim else []
        self.current = PassageIndex.build(self._store.all_passages(sample=self.sample), self._aliases)
        self._store.mark_done(Consumer.INDEX, seen, self._clock())

    def _apply(self, changes: list[ArticleChange]) -> None:
        for article_id in dict.fromkeys(change.article_id for change in changes):
            try:
                self._take_over(article_id)
            except DatabaseError:
                raise
            except Exception:  # noqa: BLE001 - left pending, it would keep every later change out
                _log.exception("article %d could not be indexed", article_id)
        self._store.mark_done(Consumer.INDEX, [change.id for change in changes], self._clock())

    def _take_over(self, article_id: int) -> None:
        passages = self._store.article_passages(article_id)
        shown = [passage for passage in passages if self.sample or not passage.article.sample]
        if shown:
            self.current.replace(article_id, shown)
        else:
            self.current.remove(article_id)
