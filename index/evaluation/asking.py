"""The two ways in which a set's queries are put to the product: ranked for alone, or asked as a person asks."""

from collections.abc import Sequence
from datetime import date

from index.evaluation.documents import Documents
from index.questions import asked_plainly
from index.results import SearchResult
from index.retrieval.ranking import ranking
from index.retrieval.snapshot import Snapshot
from index.search import PassageIndex


def ranked(text: str, documents: Documents, depth: int) -> Sequence[str]:
    """The documents best for the text, best first, neither narrowed by a speaker, phrase or period nor declined."""
    found = ranking(documents.snapshot, asked_plainly(text, documents.snapshot))
    return [documents.ids[slot] for slot in found.matches.slots[:depth].tolist()]


def answer(text: str, snapshot: Snapshot, documents: Documents, today: date) -> SearchResult:
    """What the product answers, all its understanding and declining included.

    `snapshot` is a state of the documents' index: with all of them or with some.
    """
    return PassageIndex(snapshot).search(text, documents.fetch, today=today)
