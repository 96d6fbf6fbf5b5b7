import numpy as np

from index.model import Passage
from index.retrieval.snapshot import Snapshot
from support.indexed import article, says

ARTICLES = [
    article(1, "The toll on the bridge will rise.", "Snow closed the hill road."),
    article(2, ("“The bridge is safe,” said Mara Velloni.", says("Mara Velloni"))),
    article(3, "The coast road is open.", "Lorries queue at the bridge."),
    article(4, ("“The toll stays,” said Dana Orlic.", says("Dana Orlic"))),
]


def holding(*numbers: int) -> list[Passage]:
    return [passage for number in numbers for passage in ARTICLES[number - 1]]


def found(state: Snapshot, *terms: str) -> dict[str, tuple[float, float]]:
    """The passages that hold a term, with score and coverage."""
    matches = state.postings.matches(terms)
    ids = [str(state.ledger.passage_id(slot)) for slot in matches.slots.tolist()]
    return dict(zip(ids, zip(matches.scores.tolist(), matches.coverage.tolist(), strict=True), strict=True))


def test_a_state_without_articles_is_the_one_that_never_had_them() -> None:
    state, never = Snapshot.of(holding(1, 2, 3, 4)).without([2, 3]), Snapshot.of(holding(1, 4))
    for terms in (["bridg"], ["toll", "bridg"], ["road", "snow", "nothing"]):
        assert found(state, *terms) == found(never, *terms)
        assert found(state, *terms)
    assert sorted(person.name for person in state.persons.all()) == ["Dana Orlic"]


def test_a_state_stays_as_it_was_when_one_without_articles_is_made() -> None:
    state = Snapshot.of(holding(1, 2, 3, 4))
    before = found(state, "bridg")
    assert len(found(state.without([1]), "bridg")) == len(before) - 1
    assert found(state, "bridg") == before


def test_articles_that_a_state_does_not_have_are_no_error() -> None:
    state = Snapshot.of(holding(1, 2))
    assert found(state.without([7, 8]), "bridg") == found(state, "bridg")
    assert found(state.without([]), "bridg") == found(state, "bridg")
    assert not np.any(state.without([1, 2]).postings.alive)
