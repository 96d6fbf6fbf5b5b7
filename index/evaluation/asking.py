"""The two ways in which a set's queries are put to the product: ranked for alone, or asked as a person asks."""

from collections.abc import Collection, Sequence
from datetime import date

from index.evaluation.documents import Documents
from index.questions import search_terms
from index.search import PassageIndex


def ranked(text: str, documents: Documents, depth: int) -> Sequence[str]:
    """The documents best for the text, best first, neither narrowed by a speaker, phrase or period nor declined."""
    best = documents.snapshot.postings.matches(search_terms(text, documents.snapshot)).best(depth)
    return [documents.ids[slot] for slot in best.slots.tolist()]


def answer(text: str, documents: Documents, today: date, *, without: Collection[str] = ()) -> Sequence[str]:
    """The documents that the product answers with, all its understanding and declining included; none if it declines.

    It answers as if the documents in `without` had never been there.
    """
    snapshot = documents.without(without) if without else documents.snapshot
    found = PassageIndex(snapshot).search(text, documents.fetch, today=today)
    return [documents.ids[hit.passage.article.id - 1] for hit in found.hits]
