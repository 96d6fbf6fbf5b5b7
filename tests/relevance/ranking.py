"""What each feature of the ranking is worth, what those left out are, and what each threshold answers.

    PYTHONPATH=.:tests python tests/relevance/ranking.py POOL=QUESTIONS.jsonl,ARTICLES.jsonl ... --retrieval FOLDER ...

prints the tables of `RANKING.md` beside this file; either part may be left out. The sets of one pool count as one, and
a column is a pool. The files are in the form of `question_sets`; the folders, in the form that `python -m bot evaluate`
reads, are for BM25's parameters.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import numpy as np

from index.bm25 import EPSILON, K1, B, PostingsBM25
from index.evaluation import evaluate
from index.questions import asked_plainly
from index.retrieval import coverage
from index.retrieval.features import WEIGHTS, Columns, Feature
from index.retrieval.hits import Found
from relevance.question_sets import DEPTH, Case, QuestionSet, Scores, first_right
from relevance.tried import TRIED, Material, Reading, Tried

PARAMETERS = ((0.9, 0.4), (K1, B), (1.5, 0.75))
THRESHOLDS = (0.30, 0.34, 0.38, 0.40, 0.42, 0.44, 0.46, 0.50, 0.55)
UNANSWERABLE = ("un_foreign", "un_topic", "un_person")
EMPHASES: Mapping[str, Mapping[str, float]] = {
    "as it is": {},
    "the article's part halved": {"_OF_ARTICLE": 0.25},
    "no part of the article": {"_OF_ARTICLE": 0.0},
    "names as other words": {"_NAME": 1.0},
    "foreign words as others": {"_FOREIGN": 1.0},
    "neither more than others": {"_NAME": 1.0, "_FOREIGN": 1.0},
}
_FEW = 0.05  # of the foreign questions, that may be answered where two ways of covering are compared

Ranks = Sequence[int | None]
Asked = Sequence[tuple[QuestionSet, Case, Found]]
Pools = Mapping[str, Sequence[QuestionSet]]


def figures(ranks: Ranks) -> str:
    """Right first, in three and in five, and the mean reciprocal rank."""
    shares = [sum(rank is not None and rank <= cut for rank in ranks) / len(ranks) for cut in (1, 3, 5)]
    return " ".join(_short(figure) for figure in (*shares, sum(1 / rank for rank in ranks if rank) / len(ranks)))


def _short(figure: float) -> str:
    return f"{figure:.3f}".removeprefix("0")


def _row(name: str, cells: Sequence[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def _head(name: str, columns: Sequence[str]) -> Iterator[str]:
    yield "\n" + _row(name, columns)
    yield _row("---", ["---"] * len(columns))


def asked(pool: Sequence[QuestionSet]) -> Asked:
    """What each answerable question of the pool finds."""
    return [(questions, case, questions.found(case)) for questions in pool for case in questions.answerable]


def weighed(columns: Columns, weights: Mapping[Feature, float]) -> Scores | None:
    """The scores with these weights, None for a question without terms, which nothing of this ranks."""
    if not columns:
        return None
    return sum((weights[feature] * column for feature, column in columns.items()), start=np.zeros(1))


def with_weights(found: Asked, weights: Mapping[Feature, float]) -> Ranks:
    """The ranks of the first right hits when the features weigh that much."""
    return [each.rank(case, hits, weighed(hits.ranking.columns, weights)) for each, case, hits in found]


def with_tried(found: Asked, readings: Mapping[int, Reading], tried: Tried, weight: float) -> Ranks:
    """The same with one more feature."""
    weights = {**WEIGHTS, **({tried.instead_of: 0.0} if tried.instead_of else {})}
    ranks = []
    for each, case, hits in found:
        scores = weighed(hits.ranking.columns, weights)
        if scores is not None:
            material = Material(readings[id(each)], case, hits.ranking.matches.slots)
            scores = scores + weight * tried.column(material)
        ranks.append(each.rank(case, hits, scores))
    return ranks


def plainly(pool: Sequence[QuestionSet]) -> Ranks:
    """The ranks when the question is a bag of words: nobody's words and no days are asked for, and all is answered."""
    ranks = []
    for each in pool:
        for case in each.answerable:
            terms = asked_plainly(case.text, each.snapshot).terms
            ranks.append(first_right(case, each.snapshot.postings.matches(terms).best(DEPTH).slots))
    return ranks


@contextmanager
def parameters(pool: Sequence[QuestionSet], k1: float, b: float) -> Iterator[None]:
    """While it lasts, the pool's passages are scored with these parameters."""

    def put(k1: float, b: float) -> None:
        for each in pool:
            postings = each.snapshot.postings
            postings.k1, postings.b = k1, b
            vars(postings).pop("_saturation", None)

    put(k1, b)
    try:
        yield
    finally:
        put(K1, B)


def ranking_table(pools: Pools, found: Mapping[str, Asked]) -> Iterator[str]:
    """The ranking as it is, and without each feature, with half of it and with twice as much."""
    yield from _head("ranking", [f"{pool} ({len(cases)})" for pool, cases in found.items()])
    yield _row("as it is", [figures(with_weights(cases, WEIGHTS)) for cases in found.values()])
    for feature in WEIGHTS:
        for name, times in (("without", 0.0), ("half", 0.5), ("twice", 2.0)):
            if times or feature is not Feature.BM25:
                weights = {**WEIGHTS, feature: times * WEIGHTS[feature]}
                yield _row(f"{feature}, {name}", [figures(with_weights(cases, weights)) for cases in found.values()])
    alone = {feature: float(feature is Feature.BM25) for feature in WEIGHTS}
    for k1, b in PARAMETERS:
        cells: dict[str, list[str]] = {name: [] for name in ("all features", "BM25 alone", "nothing understood")}
        for pool in pools.values():
            with parameters(pool, k1, b):
                cases = asked(pool)
                cells["all features"].append(figures(with_weights(cases, WEIGHTS)))
                cells["BM25 alone"].append(figures(with_weights(cases, alone)))
                cells["nothing understood"].append(figures(plainly(pool)))
        for name, row in cells.items():
            yield _row(f"K1 {k1}, B {b}: {name}", row)


def tried_table(pools: Pools, found: Mapping[str, Asked]) -> Iterator[str]:
    """The ranking with each feature that was left out."""
    readings = {id(each): Reading(each) for pool in pools.values() for each in pool}
    yield from _head("tried", list(found))
    for tried in TRIED:
        for weight in tried.weights:
            row = [figures(with_tried(cases, readings, tried, weight)) for cases in found.values()]
            yield _row(f"{tried.name}, {weight:g}", row)


def covered(pool: Sequence[QuestionSet]) -> Mapping[str, Sequence[float]]:
    """How much of each question its best passage covers, by kind; of all that have an answer, under "answerable"."""
    best: dict[str, list[float]] = {}
    for each in pool:
        for case in each.cases:
            best.setdefault("answerable" if case.right is not None else case.kind, []).append(each.best_coverage(case))
    return best


def declining_table(pools: Pools) -> Iterator[str]:
    """What is answered from each threshold on, and with other ways of covering."""
    best = {name: covered(pool) for name, pool in pools.items()}
    kinds = ("answerable", *UNANSWERABLE)
    sizes = [" ".join(str(len(kind.get(each, ()))) for each in kinds) for kind in best.values()]
    yield from _head(
        f"threshold: {', '.join(kinds)}", [f"{name} ({size})" for name, size in zip(best, sizes, strict=True)]
    )
    for threshold in THRESHOLDS:
        yield _row(f"{threshold:.2f}", [_answered(each, threshold) for each in best.values()])
    yield from _head(f"covering, at {coverage.THRESHOLD}", [name for name in best for _ in range(2)])
    for name, constants in EMPHASES.items():
        with patch.multiple(coverage, **constants) if constants else _nothing():
            cells = [covered(pool) for pool in pools.values()]
        yield _row(name, [cell for each in cells for cell in (_answered(each, coverage.THRESHOLD), _at_few(each))])


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def _answered(best: Mapping[str, Sequence[float]], threshold: float) -> str:
    return " ".join(
        _short(sum(each >= threshold for each in best[kind]) / len(best[kind])) if best.get(kind) else "-"
        for kind in ("answerable", *UNANSWERABLE)
    )


def _at_few(best: Mapping[str, Sequence[float]]) -> str:
    """From which threshold on few of the foreign questions are answered, and how many of the answerable then are."""
    foreign = sorted(best["un_foreign"], reverse=True)
    threshold = foreign[int(_FEW * len(foreign))] + 1e-9
    return f"{_answered({'answerable': best['answerable']}, threshold).split()[0]} at {threshold:.2f}"


def retrieval_table(folders: Sequence[Path]) -> Iterator[str]:
    """nDCG@10 of each folder with each pair of parameters."""
    yield from _head("nDCG@10", [folder.name for folder in folders])
    for k1, b in PARAMETERS:
        with patch.object(PostingsBM25.__init__, "__defaults__", (None, k1, b, EPSILON)):
            row = [f"{evaluate(folder).figures()['ndcg@10']:.4f}" for folder in folders]
        yield _row(f"K1 {k1}, B {b}", row)


def _main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="POOL=QUESTIONS.jsonl,ARTICLES.jsonl")
    parser.add_argument("--retrieval", nargs="+", type=Path, default=[], metavar="FOLDER")
    options = parser.parse_args(arguments)
    pools: dict[str, list[QuestionSet]] = {}
    for each in options.sets:
        pool, _, files = each.partition("=")
        questions, _, articles = files.partition(",")
        pools.setdefault(pool, []).append(QuestionSet.load(Path(questions), Path(articles)))
    found = {name: asked(pool) for name, pool in pools.items()}
    for table in (
        *((ranking_table(pools, found), declining_table(pools), tried_table(pools, found)) if pools else ()),
        *((retrieval_table(options.retrieval),) if options.retrieval else ()),
    ):
        for line in table:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    _main(sys.argv[1:])
