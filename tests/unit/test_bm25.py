import math
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi

from index.bm25 import K1, B, PostingsBM25

TERMS = st.sampled_from("abcdefghij")
DOCUMENT = st.lists(TERMS, max_size=12)
CORPUS = st.lists(DOCUMENT, max_size=25)
QUERY = st.lists(TERMS | st.just("unknown"), max_size=6)
PARAMETERS = st.fixed_dictionaries(
    {"k1": st.floats(0.1, 3), "b": st.floats(0, 0.99), "epsilon": st.floats(0, 1)},
)
# each change removes some documents by their place among the living, and adds some
CHANGES = st.lists(st.tuples(st.sets(st.integers(0, 30), max_size=4), st.lists(DOCUMENT, max_size=4)), max_size=6)


def library_scores(corpus: Sequence[Sequence[str]], query: Sequence[str], **parameters: float) -> list[float]:
    """What rank_bm25 gives; nothing for a corpus of which it divides by zero."""
    if not any(corpus):
        return [0.0] * len(corpus)
    return BM25Okapi(corpus, **parameters).get_scores(query).tolist()


@given(CORPUS, QUERY, PARAMETERS)
def test_scores_are_those_of_the_library(
    corpus: list[list[str]], query: list[str], parameters: dict[str, float]
) -> None:
    found = PostingsBM25(corpus, **parameters).get_scores(query)
    assert found == pytest.approx(library_scores(corpus, query, **parameters), abs=1e-9)


@given(CORPUS, QUERY, CHANGES, st.booleans())
def test_an_index_that_was_changed_scores_like_one_built_anew(
    corpus: list[list[str]], query: list[str], changes: list[tuple[set[int], list[list[str]]]], compact: bool
) -> None:
    index = PostingsBM25(corpus)
    living = list(enumerate(corpus))
    for places, added in changes:
        removed = [slot for place, (slot, _) in enumerate(living) if place in places]
        first = index.slots
        index = index.changed(removed, added)
        living = [each for each in living if each[0] not in removed] + list(enumerate(added, first))
        if compact:
            index, kept = index.compacted()
            assert kept.tolist() == [slot for slot, _ in living]
            living = [(new, document) for new, (_, document) in enumerate(living)]
    documents = [document for _, document in living]
    expected = library_scores(documents, query, k1=K1, b=B, epsilon=0.25)
    assert index.get_scores(query) == pytest.approx(expected, abs=1e-9)
    assert index.corpus_size == len(documents)
    scores = {slot: score for (slot, _), score in zip(living, expected, strict=True)}
    matches = index.matches(query)
    assert dict(zip(matches.slots.tolist(), matches.scores.tolist(), strict=True)) == pytest.approx(
        {slot: scores[slot] for slot, document in living if set(document) & set(query)}, abs=1e-9
    )


@given(CORPUS, QUERY, st.lists(DOCUMENT, max_size=4))
def test_a_change_leaves_the_index_before_it_as_it_was(
    corpus: list[list[str]], query: list[str], added: list[list[str]]
) -> None:
    index = PostingsBM25(corpus)
    before = index.matches(query)
    index.changed(range(len(corpus) // 2), [*added, ["z"], query])
    after = index.matches(query)
    assert before.slots.tolist() == after.slots.tolist()
    assert before.scores.tolist() == after.scores.tolist()
    assert index.document_frequency("z") == 0


@given(CORPUS, QUERY, st.integers(0, 8))
def test_the_best_are_the_first_of_all_matches_sorted(corpus: list[list[str]], query: list[str], k: int) -> None:
    index = PostingsBM25(corpus)
    scores = index.get_scores(query)
    held = [slot for slot, document in enumerate(corpus) if set(document) & set(query)]
    best = index.matches(query).best(k)
    expected = sorted(held, key=lambda slot: (-scores[slot], slot))[:k]
    assert best.scores == pytest.approx([scores[slot] for slot in expected])
    assert len(set(best.slots.tolist())) == len(expected)


def test_a_term_in_half_of_the_documents_scores_nothing_but_matches() -> None:
    index = PostingsBM25([["a", "b"], ["c"]])
    matches = index.matches(["a"])
    assert matches.slots.tolist() == [0]
    assert matches.scores.tolist() == [0.0]


def test_a_term_with_a_negative_score_matches() -> None:
    # with a negative average idf the floor is negative too
    corpus = [["a"], ["a"], ["a", "b"]]
    index = PostingsBM25(corpus, epsilon=1.0)
    assert index.average_idf < 0
    assert sorted(index.matches(["a"]).slots.tolist()) == [0, 1, 2]
    assert index.get_scores(["a"]) == pytest.approx(library_scores(corpus, ["a"], k1=K1, b=B, epsilon=1.0))


@pytest.mark.parametrize("corpus", [[], [[]], [[], []]])
def test_an_empty_corpus_has_scores_for_its_documents_and_no_matches(corpus: list[list[str]]) -> None:
    index = PostingsBM25(corpus)
    assert index.get_scores(["a"]).tolist() == [0.0] * len(corpus)
    assert index.matches(["a"]).best(10).slots.tolist() == []


def test_an_index_emptied_by_removal_matches_nothing_and_can_be_filled_again() -> None:
    index = PostingsBM25([["a"], ["b"]]).changed([0, 1], [])
    assert index.corpus_size == 0
    assert index.matches(["a"]).slots.tolist() == []
    assert index.changed([], [["a"]]).matches(["a"]).slots.tolist() == [2]


def test_removing_twice_is_removing_once() -> None:
    index = PostingsBM25([["a"], ["a", "b"]]).changed([0, 0], [])
    assert index.changed([0], []).document_frequency("a") == 1


def test_the_librarys_interface_is_kept() -> None:
    texts = ["red fish", "blue fish", "old man"]
    index = PostingsBM25(texts, tokenizer=str.split, k1=1.5, b=0.75)
    library = BM25Okapi([text.split() for text in texts])
    query = ["red", "fish"]
    assert isinstance(index, BM25Okapi)
    assert index.get_scores(query) == pytest.approx(library.get_scores(query))
    assert index.get_batch_scores(query, [2, 0]) == pytest.approx(library.get_batch_scores(query, [2, 0]))
    assert index.get_top_n(query, texts, n=1) == library.get_top_n(query, texts, n=1)
    assert index.average_idf == pytest.approx(library.average_idf)


def test_coverage_is_the_share_of_the_querys_idf_mass() -> None:
    index = PostingsBM25([["a", "b"], ["a"], ["c"]])
    common, rare, unknown = (math.log1p((3 - df + 0.5) / (df + 0.5)) for df in (2, 1, 0))
    matches = index.matches(["a", "b", "x", "a"])
    covered = dict(zip(matches.slots.tolist(), matches.coverage.tolist(), strict=True))
    whole = common + rare + unknown
    assert covered == pytest.approx({0: (common + rare) / whole, 1: common / whole})


def test_only_documents_that_hold_a_term_are_weighed() -> None:
    index = PostingsBM25([["a"] if slot % 100 == 0 else ["b"] for slot in range(1000)])
    assert [slots.tolist() for slots, _ in index._weights("a")] == [list(range(0, 1000, 100))]


@given(CORPUS, QUERY)
def test_terms_without_equivalents_score_as_ever(corpus: list[list[str]], query: list[str]) -> None:
    index = PostingsBM25(corpus)
    plain, grouped = index.matches(query), index.matches(query, equivalents={term: {} for term in query})
    assert [each.tolist() for each in plain] == [each.tolist() for each in grouped]


def test_a_passage_is_scored_by_what_says_most_of_a_term_and_covers_it_once() -> None:
    index = PostingsBM25([["karabakh", "qarabag"], ["karabakh", "x"], ["qarabag", "x"], *[["other"]] * 5])
    matches = index.matches(["karabakh", "other"], equivalents={"karabakh": {"qarabag": 0.5}})
    scores = dict(zip(matches.slots.tolist(), matches.scores.tolist(), strict=True))
    covered = dict(zip(matches.slots.tolist(), matches.coverage.tolist(), strict=True))
    share = index.mass("karabakh") / (index.mass("karabakh") + index.mass("other"))
    assert [scores[slot] for slot in range(3)] == pytest.approx([scores[0], scores[0], scores[0] / 2])
    assert covered == pytest.approx({0: share, 1: share, 2: share / 2} | dict.fromkeys(range(3, 8), 1 - share))


def test_a_term_that_no_document_holds_is_as_rare_as_its_equivalents_together() -> None:
    index = PostingsBM25([["b"], ["c"], ["b", "c"], ["d"], ["d"]])
    assert index.document_frequency("a", ["b", "c"]) == 3
    assert index.document_frequency("d", ["b", "c"]) == 2
    matches = index.matches(["a"], equivalents={"a": {"b": 1.0, "c": 1.0}})
    assert sorted(matches.slots.tolist()) == [0, 1, 2]
    assert index.mass("a", ["b", "c"]) < index.mass("a")


def test_an_equivalent_of_several_words_is_in_documents_that_hold_them_all() -> None:
    index = PostingsBM25([["unit", "state"], ["state"], ["unit", "unit", "state", "state"]])
    index = index.changed([0], [["state", "unit", "x"]])
    matches = index.matches(["usa"], equivalents={"usa": {"unit state": 1.0}})
    assert sorted(matches.slots.tolist()) == [2, 3]
    assert index.holding("unit state").tolist() == [2, 3]
