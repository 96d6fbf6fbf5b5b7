"""Which documents are relevant to which queries: a set's qrels files, in BEIR's columns or in TREC's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from index.errors import EvaluationSetError
from index.evaluation.lines import GZIPPED, Place, lines

_SUFFIXES = (".tsv", ".txt", ".qrels")
_DEFAULT = "test"
_HEADERS = frozenset({"query", "queryid", "qid", "topic", "topicid"})  # of the first column, without - and _
_TREC_COLUMNS = 4
_EXPECTED = "expected a query, a document and a whole number (or, as TREC has it: query, 0, document, whole number)."

Grades = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Judgements:
    """What is relevant.

    Attributes:
        relevant: for each query that has any, its relevant documents with their grades, all above 0.
        query_places: where each query is named first.
        document_places: the same of each relevant document.
    """

    relevant: Mapping[str, Grades]
    query_places: Mapping[str, Place]
    document_places: Mapping[str, Place]

    @classmethod
    def read(cls, folder: Path, split: str | None) -> Self:
        """The judgements of one split: that called "test" where none is asked for, or all if there is none.

        Raises EvaluationSetError, naming file and line, for what is missing or broken.
        """
        grades: dict[str, dict[str, int]] = {}
        queries: dict[str, Place] = {}
        documents: dict[str, Place] = {}
        for path in _files(folder, split):
            for place, query, document, grade in _judged(path):
                if grades.setdefault(query, {}).setdefault(document, grade) != grade:
                    place.refuse(f"the document {document} has another grade for the query {query} already.")
                queries.setdefault(query, place)
                if grade > 0:
                    documents.setdefault(document, place)
        relevant = {query: _above_zero(judged) for query, judged in grades.items()}
        relevant = {query: judged for query, judged in relevant.items() if judged}
        if not relevant:
            raise EvaluationSetError(f"{folder}: no document is judged relevant to any query.")
        return cls(relevant, queries, documents)


def _above_zero(judged: Grades) -> Grades:
    return {document: grade for document, grade in judged.items() if grade > 0}


def _files(folder: Path, split: str | None) -> Sequence[Path]:
    """The split's files."""
    splits: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        name = path.name.removesuffix(GZIPPED)
        suffix = next(filter(name.endswith, _SUFFIXES), None)
        if suffix and path.is_file():
            splits.setdefault(name.removesuffix(suffix), []).append(path)
    if not splits:
        raise EvaluationSetError(f"{folder}: there are no judgements in it, no file {' or '.join(_SUFFIXES)}.")
    if split is None:
        return splits.get(_DEFAULT) or [path for paths in splits.values() for path in paths]
    if split not in splits:
        raise EvaluationSetError(f"{folder}: there is no split {split} in it; there is {', '.join(splits)}.")
    return splits[split]


def _judged(path: Path) -> Iterator[tuple[Place, str, str, int]]:
    """The rows of a file, without its header."""
    for place, text in lines(path):
        # an id may hold blanks where tabs part the columns
        columns = [column.strip() for column in text.rstrip("\r\n").split("\t")] if "\t" in text else text.split()
        if place.line == 1 and columns[0].lower().replace("-", "").replace("_", "") in _HEADERS:
            continue
        if len(columns) == _TREC_COLUMNS:
            del columns[1]
        try:
            query, document, grade = columns
            yield place, query, document, int(grade)
        except ValueError:
            place.refuse(_EXPECTED)
