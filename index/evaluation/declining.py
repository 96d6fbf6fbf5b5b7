"""Whether questions are declined that the documents do not answer: the same ones with and without what answers them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from index.evaluation.asking import answer
from index.evaluation.documents import Documents
from index.evaluation.progress import Progress, Stage, followed
from index.evaluation.ranking import Ranked


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question was answered with: documents, best first; none where it was declined."""

    text: str
    hits: Sequence[str]

    @property
    def answered(self) -> bool:
        """Whether it was not declined."""
        return bool(self.hits)


@dataclass(frozen=True, slots=True)
class Declining:
    """What was answered, by query.

    Attributes:
        whole: of the set's queries, over all documents.
        deleted: of the same queries, each over the documents without those that are relevant to it.
        foreign: of another set's queries, over all documents.
    """

    whole: Mapping[str, Asked]
    deleted: Mapping[str, Asked]
    foreign: Mapping[str, Asked]

    def figures(self) -> dict[str, float]:
        """The shares that were answered, under the names by which they are printed."""
        figures = {"answered": _share(self.whole.values()), "answered_deleted": _share(self.deleted.values())}
        if self.foreign:
            figures |= {"answered_foreign": _share(self.foreign.values()), "foreign_queries": len(self.foreign)}
        return figures

    def row(self, query: str) -> dict[str, Any]:
        """What became of one of the set's queries."""
        return {"answered": self.whole[query].answered, "answered_deleted": self.deleted[query].answered}

    def foreign_rows(self) -> Iterator[dict[str, Any]]:
        """What became of each of the foreign queries."""
        for query, asked in self.foreign.items():
            yield {
                "foreign_query": query,
                "text": asked.text,
                "answered": asked.answered,
                "hits": list(asked.hits),
            }


def declining(
    rankings: Sequence[Ranked], foreign: Mapping[str, str], documents: Documents, today: date, progress: Progress
) -> Declining:
    """What is answered of the ranked queries and of foreign ones. Dates in questions count from `today`."""
    whole, deleted, others = {}, {}, {}
    for one in followed(rankings, Stage.DECLINING, len(rankings), progress):
        whole[one.query] = Asked(one.text, answer(one.text, documents, today))
        deleted[one.query] = Asked(one.text, answer(one.text, documents, today, without=one.relevant))
    for query, text in followed(foreign.items(), Stage.FOREIGN, len(foreign), progress):
        others[query] = Asked(text, answer(text, documents, today))
    return Declining(whole, deleted, others)


def _share(asked: Collection[Asked]) -> float:
    return round(sum(one.answered for one in asked) / len(asked), 4)
