"""How well a set's queries are ranked for: figures of one query's ranking, and their means."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from index.evaluation.judgements import Grades

DEPTH = 10


@dataclass(frozen=True, slots=True)
class Ranked:
    """What was found for one query.

    Attributes:
        hits: the best documents, best first, ten at most.
        relevant: the documents that should be found, with their grades.
    """

    query: str
    text: str
    hits: Sequence[str]
    relevant: Grades

    def ndcg(self) -> float:
        """Normalised discounted cumulative gain of the first ten, with linear gains, as trec_eval computes it."""
        ideal = sorted(self.relevant.values(), reverse=True)[:DEPTH]
        return _gain(self.relevant.get(document, 0) for document in self.hits) / _gain(ideal)

    def reciprocal_rank(self) -> float:
        """1 / rank of the first relevant document, 0 where none is found."""
        return next((1 / rank for rank, document in enumerate(self.hits, 1) if document in self.relevant), 0.0)

    def recall(self, depth: int = DEPTH) -> float:
        """The share of the relevant documents among the first `depth`."""
        return len(self.relevant.keys() & set(self.hits[:depth])) / len(self.relevant)


def mean(rankings: Sequence[Ranked], figure: Callable[[Ranked], float]) -> float:
    """The mean of a figure over the queries."""
    return sum(map(figure, rankings)) / len(rankings)


def _gain(grades: Iterable[int]) -> float:
    return sum(grade / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))
