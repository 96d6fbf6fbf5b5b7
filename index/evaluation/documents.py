"""A set's corpus, indexed: each document a passage, and an article of its own with its title as the headline."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from index.errors import EvaluationSetError
from index.evaluation.facts import Facts, Unread
from index.evaluation.lines import Row, line_count, rows
from index.evaluation.progress import Progress, Stage, Step, followed
from index.languages.detection import detect
from index.model import Article, Passage, PassageId, Quote, QuoteKind
from index.retrieval.snapshot import Snapshot

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_GIVEN = "given"  # how a speaker was established: the set says so


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of a set.

    Attributes:
        numbers: for each document the number of its article, from 1 on in the corpus's order.
        ids: the documents, by slot.
        snapshot: the state of an index that holds them.
        asked: those that are a query of the set themselves: the same id, the same text.
        kept: the passages by their ids, empty unless they were asked for.
        notes: what is odd about the corpus, in sentences.
    """

    numbers: Mapping[str, int]
    ids: Sequence[str]
    snapshot: Snapshot
    asked: Collection[str]
    kept: Mapping[PassageId, Passage]
    notes: tuple[str, ...]

    @classmethod
    def read(cls, path: Path, queries: Mapping[str, str], progress: Progress, *, keep: bool) -> Self:
        """The documents of a corpus file. `keep` is for those who ask for passages: it holds all texts in memory.

        Raises EvaluationSetError, naming file and line, for what is missing or broken.
        """
        taken = _Taken(queries, keep=keep)
        snapshot = Snapshot.of(taken.passages(path, progress))
        if not taken.numbers:
            raise EvaluationSetError(f"{path}: there is no document in it.")
        progress(Step(Stage.INDEXING, len(taken.numbers), len(taken.numbers)))
        return cls(taken.numbers, list(taken.numbers), snapshot, taken.asked, taken.kept, tuple(taken.unread.notes()))

    def __len__(self) -> int:
        return len(self.ids)

    def without(self, documents: Collection[str]) -> Snapshot:
        """The state of the index without these documents; those that the set does not have are none."""
        return self.snapshot.without([self.numbers[each] for each in documents if each in self.numbers])

    def fetch(self, ids: Sequence[PassageId]) -> list[Passage]:
        """The passages of these ids, in order, as a store gives them."""
        return [self.kept[each] for each in ids]


class _Taken:
    """What is kept of a corpus, beside what the index keeps, while it is read."""

    def __init__(self, queries: Mapping[str, str], *, keep: bool) -> None:
        self._queries = queries
        self._keep = keep
        self.numbers: dict[str, int] = {}
        self.asked: set[str] = set()
        self.kept: dict[PassageId, Passage] = {}
        self.unread = Unread()

    def passages(self, path: Path, progress: Progress) -> Iterator[Passage]:
        """The passages of a corpus file, in its order."""
        for row in followed(rows(path), Stage.READING, line_count(path), progress):
            document = row.id()
            if document in self.numbers:
                row.place.refuse(f"the document {document} stands here for the second time.")
            number = self.numbers[document] = len(self.numbers) + 1
            facts = Facts.of(row)
            self.unread.add(facts, row.place)
            passage = _passage(row, number, facts)
            if self._queries.get(document) == passage.text:
                self.asked.add(document)
            if self._keep:
                self.kept[passage.id] = passage
            yield passage
        progress(Step(Stage.INDEXING, 0, len(self.numbers)))


def _passage(row: Row, number: int, facts: Facts) -> Passage:
    text, title = row.text("text"), row.optional("title") or ""
    article = Article(
        id=number,
        revision_id=number,
        revision=1,
        title=title,
        url=None,
        publisher=None,
        published=facts.published,
        language=facts.language or detect(text or title),
        sample=False,
        added_at=_LONG_AGO,
    )
    quotes = tuple(Quote(0, len(text), QuoteKind.DIRECT, speaker, _GIVEN) for speaker in facts.speakers)
    return Passage(PassageId(number, number, 0, len(text)), article, text, quotes=quotes)
