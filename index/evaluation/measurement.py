"""What is to be measured of a set, and what was."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from index.evaluation.declining import Declining
from index.evaluation.ranking import Ranked, mean


@dataclass(frozen=True, slots=True)
class Declines:
    """That declining is to be measured.

    Attributes:
        today: the day that dates in questions count from.
        foreign: a folder with queries that the documents do not answer.
    """

    today: date
    foreign: Path | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """What is to be measured of a set.

    Attributes:
        split: the part of the judgements; None is "test" where there is one, else all of them.
        sample: how many queries at most, the same ones every time; None is all.
        declines: None where declining is not to be measured.
    """

    split: str | None = None
    sample: int | None = None
    declines: Declines | None = None


WHOLE = Scope()


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured of a set.

    Attributes:
        rankings: the judged queries with what was found for them.
        passages: how many there are.
        build_s: seconds for reading and indexing the corpus.
        queries_per_s: ranked for on one thread, understanding included.
        peak_mb: of the process, since it started.
        declining: None where it was not to be measured.
        notes: what is odd about the set, in sentences.
    """

    rankings: tuple[Ranked, ...]
    passages: int
    build_s: float
    queries_per_s: float
    peak_mb: float
    declining: Declining | None
    notes: tuple[str, ...]

    def figures(self) -> dict[str, float]:
        """The figures under the names by which they are printed; those of the ranking are means over the queries."""
        figures = {
            "ndcg@10": round(mean(self.rankings, Ranked.ndcg), 4),
            "mrr@10": round(mean(self.rankings, Ranked.reciprocal_rank), 4),
            "recall@5": round(mean(self.rankings, lambda one: one.recall(5)), 4),
            "recall@10": round(mean(self.rankings, Ranked.recall), 4),
            "queries": len(self.rankings),
            "passages": self.passages,
            "build_s": round(self.build_s, 2),
            "queries_per_s": round(self.queries_per_s, 1),
            "peak_mb": round(self.peak_mb, 1),
        }
        return figures | (self.declining.figures() if self.declining else {})
