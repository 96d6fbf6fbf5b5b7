"""How well the index ranks: figures over a set in the BEIR layout (corpus.jsonl, queries.jsonl, qrels/*.tsv).

Documents are analyzed as passages with their titles as headlines, queries as questions. They are ranked only, neither
narrowed by a speaker, phrase or period nor declined.
"""

import json
import math
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from index.errors import EvaluationSetError
from index.languages.detection import detect
from index.model import Article, Passage, PassageId
from index.questions import search_terms
from index.retrieval.snapshot import Snapshot

_DEPTH = 10
_TOLD_EVERY = 10_000  # documents
_MEGABYTE = 1_000_000
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

Tell = Callable[[str], None]
Judgements = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures of one set, each a mean over its judged queries.

    Attributes:
        ndcg_at_10: with linear gains, as trec_eval computes it.
        mrr_at_10: of the first relevant document.
        recall_at_5: the share of the relevant documents among the first five.
        recall_at_10: the same among the first ten.
        build_s: seconds for reading and indexing the corpus.
        queries_per_s: on one thread, understanding included.
        peak_mb: of the process, since it started.
    """

    ndcg_at_10: float
    mrr_at_10: float
    recall_at_5: float
    recall_at_10: float
    queries: int
    passages: int
    build_s: float
    queries_per_s: float
    peak_mb: float

    def figures(self) -> dict[str, float]:
        """The figures under the names by which they are printed."""
        return {
            "ndcg@10": round(self.ndcg_at_10, 4),
            "mrr@10": round(self.mrr_at_10, 4),
            "recall@5": round(self.recall_at_5, 4),
            "recall@10": round(self.recall_at_10, 4),
            "queries": self.queries,
            "passages": self.passages,
            "build_s": round(self.build_s, 2),
            "queries_per_s": round(self.queries_per_s, 1),
            "peak_mb": round(self.peak_mb, 1),
        }


def evaluate(folder: Path, progress: Tell | None = None) -> Evaluation:
    """The figures of the set in the folder. `progress` hears, in words, how far it is.

    Raises EvaluationSetError, naming file and line, for what is missing or broken.
    """
    tell = progress or (lambda _: None)
    queries = _queries(folder / "queries.jsonl")
    started = time.perf_counter()
    documents, snapshot = _index(folder / "corpus.jsonl", tell)
    build_s = time.perf_counter() - started
    judgements = _judgements(folder, queries, set(documents))
    tell(f"ranking {len(documents):,} passages for {len(judgements):,} queries")
    started = time.perf_counter()
    ranked = {query: _ranked(queries[query], snapshot, documents) for query in judgements}
    ranking_s = time.perf_counter() - started
    return Evaluation(
        ndcg_at_10=_mean(_ndcg(ranked[query], judged) for query, judged in judgements.items()),
        mrr_at_10=_mean(_reciprocal_rank(ranked[query], judged) for query, judged in judgements.items()),
        recall_at_5=_mean(_recall(ranked[query][:5], judged) for query, judged in judgements.items()),
        recall_at_10=_mean(_recall(ranked[query], judged) for query, judged in judgements.items()),
        queries=len(judgements),
        passages=len(documents),
        build_s=build_s,
        queries_per_s=len(judgements) / ranking_s,
        peak_mb=_peak_mb(),
    )


def _index(path: Path, tell: Tell) -> tuple[list[str], Snapshot]:
    """The documents' ids by slot, and the state that holds them."""
    ids: dict[str, None] = {}

    def passages() -> Iterator[Passage]:
        for line, row in _rows(path):
            document = _field(row, "_id", path, line)
            if document in ids:
                raise EvaluationSetError(
                    f"{path}, line {line}: the document {document} stands here for the second time."
                )
            ids[document] = None
            yield _passage(len(ids), _field(row, "text", path, line), str(row.get("title") or ""))
            if len(ids) % _TOLD_EVERY == 0:
                tell(f"{len(ids):,} passages")

    snapshot = Snapshot.of(passages())
    if not ids:
        raise EvaluationSetError(f"{path}: there is no document in it.")
    return list(ids), snapshot


def _passage(number: int, text: str, title: str) -> Passage:
    article = Article(
        number, number, 1, title, None, None, None, detect(text or title), sample=False, added_at=_LONG_AGO
    )
    return Passage(PassageId(number, number, 0, len(text)), article, text)


def _queries(path: Path) -> dict[str, str]:
    return {_field(row, "_id", path, line): _field(row, "text", path, line) for line, row in _rows(path)}


def _judgements(folder: Path, queries: Mapping[str, str], documents: set[str]) -> Judgements:
    """For each query its relevant documents with their grades: of the set's test part alone, where it has one."""
    files = sorted((folder / "qrels").glob("*.tsv"))
    files = [path for path in files if path.name == "test.tsv"] or files
    if not files:
        raise EvaluationSetError(f"{folder}: there is no qrels/*.tsv in it.")
    judgements: dict[str, dict[str, int]] = {}
    for path in files:
        for line, (query, document, grade) in _judged(path):
            if query not in queries or document not in documents:
                what = f"query {query}" if query not in queries else f"document {document}"
                raise EvaluationSetError(f"{path}, line {line}: the set has no {what}.")
            if grade > 0:
                judgements.setdefault(query, {})[document] = grade
    if not judgements:
        raise EvaluationSetError(f"{folder / 'qrels'}: no document is judged relevant to any query.")
    return judgements


def _judged(path: Path) -> Iterator[tuple[int, tuple[str, str, int]]]:
    """The rows of a file of judgements, without its header."""
    for line, text in _lines(path):
        columns = text.rstrip("\r\n").split("\t")
        if line == 1 and columns[-1].strip() == "score":
            continue
        try:
            query, document, grade = columns
            yield line, (query, document, int(grade))
        except ValueError:
            raise EvaluationSetError(f"{path}, line {line}: expected a query, a document and a whole number.") from None


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The JSON objects of a file, with their lines."""
    for line, text in _lines(path):
        try:
            row = json.loads(text)
        except ValueError:
            raise EvaluationSetError(f"{path}, line {line}: this is not JSON.") from None
        if not isinstance(row, dict):
            raise EvaluationSetError(f"{path}, line {line}: this is not a JSON object.")
        yield line, row


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file that are not empty, counted from 1."""
    try:
        with path.open("rb") as file:
            for line, raw in enumerate(file, 1):
                try:
                    text = raw.decode("utf-8-sig" if line == 1 else "utf-8")
                except UnicodeDecodeError:
                    raise EvaluationSetError(f"{path}, line {line}: this is not UTF-8.") from None
                if text.strip():
                    yield line, text
    except OSError as error:
        raise EvaluationSetError(f"{path}: {error.strerror or error}.") from None


def _field(row: Mapping[str, Any], name: str, path: Path, line: int) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        raise EvaluationSetError(f'{path}, line {line}: "{name}" is missing or no text.')
    return value


def _ranked(query: str, snapshot: Snapshot, documents: Sequence[str]) -> list[str]:
    best = snapshot.postings.matches(search_terms(query, snapshot)).best(_DEPTH)
    return [documents[slot] for slot in best.slots.tolist()]


def _ndcg(ranked: Sequence[str], judged: Mapping[str, int]) -> float:
    ideal = sorted(judged.values(), reverse=True)[:_DEPTH]
    return _gain(judged.get(document, 0) for document in ranked) / _gain(ideal)


def _gain(grades: Iterator[int] | Sequence[int]) -> float:
    return sum(grade / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def _reciprocal_rank(ranked: Sequence[str], judged: Mapping[str, int]) -> float:
    return next((1 / rank for rank, document in enumerate(ranked, 1) if document in judged), 0.0)


def _recall(ranked: Sequence[str], judged: Mapping[str, int]) -> float:
    return len(judged.keys() & set(ranked)) / len(judged)


def _mean(values: Iterator[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # bytes on macOS, kilobytes elsewhere
    return peak / _MEGABYTE if sys.platform == "darwin" else peak * 1024 / _MEGABYTE
