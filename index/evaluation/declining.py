"""Whether questions are declined that the documents do not answer: the same ones with and without what answers them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from index.evaluation.asking import answer
from index.evaluation.documents import Documents
from index.evaluation.progress import Progress, Stage, followed
from index.evaluation.ranking import Ranked
from index.results import Question, Reason
from index.retrieval.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a question.

    Attributes:
        hits: the documents that it was answered with, best first; none where it was declined.
        reason: why it was declined.
    """

    question: Question
    hits: Sequence[str]
    reason: Reason | None

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


def declining(
    rankings: Sequence[Ranked], foreign: Mapping[str, str], documents: Documents, today: date, progress: Progress
) -> Declining:
    """What is answered of the ranked queries and of foreign ones. Dates in questions count from `today`."""
    whole, deleted, others = {}, {}, {}
    for one in followed(rankings, Stage.DECLINING, len(rankings), progress):
        whole[one.query] = _asked(one.text, documents.snapshot, documents, today)
        deleted[one.query] = _asked(one.text, documents.without(one.relevant), documents, today)
    for query, text in followed(foreign.items(), Stage.FOREIGN, len(foreign), progress):
        others[query] = _asked(text, documents.snapshot, documents, today)
    return Declining(whole, deleted, others)


def _asked(text: str, snapshot: Snapshot, documents: Documents, today: date) -> Asked:
    found = answer(text, snapshot, documents, today)
    hits = [documents.ids[hit.passage.article.id - 1] for hit in found.hits]
    return Asked(found.question, hits, found.declined.reason if found.declined else None)


def _share(asked: Collection[Asked]) -> float:
    return round(sum(one.answered for one in asked) / len(asked), 4)
