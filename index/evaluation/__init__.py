"""How well the index finds and declines: figures over a set in the BEIR layout.

    corpus.jsonl    {"_id", "text"} and, where there is more to tell, "title" (the headline); beside it or in "metadata"
                    "speaker" (who speaks in the text: a name or a list of names), "published_on" (2022-07-16, 2022-07
                    or 2022) and "language" (a code of ours)
    queries.jsonl   {"_id", "text"}
    qrels/*.tsv     query, document, grade, under a header; or, as TREC has it, query, 0, document, grade. A file is a
                    split

Any file may be gzipped (.gz), other fields may hold anything. A document is a passage with its title as the headline, a
query a question. Queries are ranked for alone, neither narrowed by a speaker, phrase or period nor declined, unless it
is declining that is measured.

Two habits are those of the BEIR benchmark's own figures: a document that is judged relevant and missing from the corpus
is one that was not found (some of its sets have such), and a query that is a document as well does not find itself.
"""

import resource
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import numpy as np

from index.errors import EvaluationSetError
from index.evaluation.asking import ranked
from index.evaluation.declining import declining
from index.evaluation.documents import Documents
from index.evaluation.judgements import Grades, Judgements
from index.evaluation.lines import present, rows
from index.evaluation.measurement import WHOLE, Evaluation, Scope
from index.evaluation.progress import Progress, Stage, followed, silent
from index.evaluation.ranking import DEPTH, Ranked

_SEED = 20_261_124
_MEGABYTE = 1_000_000

Queries = Mapping[str, str]
_Value = TypeVar("_Value")


def evaluate(folder: Path, scope: Scope = WHOLE, progress: Progress = silent) -> Evaluation:
    """What is to be measured of the set in the folder.

    Raises EvaluationSetError, naming file and line, for what is missing or broken.
    """
    # the corpus, which takes long, comes last: what is wrong elsewhere is told before
    queries, judgements = _judged(folder, scope)
    declines = scope.declines
    foreign = _sampled(_foreign(folder, declines.foreign), scope) if declines and declines.foreign else {}
    started = time.perf_counter()
    documents = Documents.read(present(folder / "corpus.jsonl"), queries, progress, keep=declines is not None)
    build_s = time.perf_counter() - started
    notes = _missing(judgements, documents)
    relevant = _sampled(judgements.relevant, scope)
    started = time.perf_counter()
    rankings = tuple(
        Ranked(query, queries[query], _found(query, queries[query], grades, documents), grades)
        for query, grades in followed(relevant.items(), Stage.RANKING, len(relevant), progress)
    )
    ranking_s = time.perf_counter() - started
    return Evaluation(
        rankings=rankings,
        passages=len(documents),
        build_s=build_s,
        queries_per_s=len(rankings) / ranking_s,
        declining=declining(rankings, foreign, documents, declines.today, progress) if declines else None,
        peak_mb=_peak_mb(),
        notes=(*documents.notes, *notes),
    )


def _judged(folder: Path, scope: Scope) -> tuple[Queries, Judgements]:
    """The set's queries and the judgements of them."""
    queries = _queries(folder)
    judgements = Judgements.read(folder / "qrels", scope.split)
    for query, place in judgements.query_places.items():
        if query not in queries:
            place.refuse(f"the set has no query {query}.")
    return queries, judgements


def _queries(folder: Path) -> Queries:
    if not folder.is_dir():
        raise EvaluationSetError(f"{folder}: there is no such folder.")
    path = present(folder / "queries.jsonl")
    queries: dict[str, str] = {}
    for row in rows(path):
        query = row.id()
        if query in queries:
            row.place.refuse(f"the query {query} stands here for the second time.")
        queries[query] = row.text("text")
    if not queries:
        raise EvaluationSetError(f"{path}: there is no query in it.")
    return queries


def _foreign(folder: Path, foreign: Path) -> Queries:
    """The queries of a folder that is not the set's own."""
    queries = _queries(foreign)
    if foreign.samefile(folder):
        raise EvaluationSetError(f"{foreign}: its queries are the set's own, and not foreign to it.")
    return queries


def _missing(judgements: Judgements, documents: Documents) -> tuple[str, ...]:
    """A note on relevant documents that the corpus does not have. Raises EvaluationSetError if it has none of them."""
    places = judgements.document_places
    missing = [document for document in places if document not in documents.numbers]
    if not missing:
        return ()
    first = missing[0]
    if len(missing) == len(places):
        places[first].refuse(f"the set has no document {first}, nor any other that is judged relevant.")
    share = f"{len(missing):,} of {len(places):,} relevant documents are missing and count as not found"
    return (f"{places[first]}: the set has no document {first}; {share}.",)


def _sampled(queries: Mapping[str, _Value], scope: Scope) -> Mapping[str, _Value]:
    """As many of the queries as are wanted, in their order."""
    if scope.sample is None or scope.sample >= len(queries):
        return queries
    listed = list(queries)
    places = np.random.default_rng(_SEED).choice(len(listed), scope.sample, replace=False)
    return {listed[place]: queries[listed[place]] for place in sorted(places.tolist())}


def _found(query: str, text: str, grades: Grades, documents: Documents) -> list[str]:
    """The best documents, without the query itself where it is a document as well."""
    itself = {query} - grades.keys() if query in documents.asked else set()
    return [document for document in ranked(text, documents, DEPTH + len(itself)) if document not in itself][:DEPTH]


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # bytes on macOS, kilobytes elsewhere
    return peak / _MEGABYTE if sys.platform == "darwin" else peak * 1024 / _MEGABYTE
