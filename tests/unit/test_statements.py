"""That the statements of an index that changed are those of one built anew."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.model import Passage
from index.retrieval.twins.statements import StatementEntries, Statements
from index.retrieval.twins.tokens import Kind, code_of, kind_of, tokens
from support.indexed import article

ROAD = "The coast road was opened by the mayor of Tarsk in 2019."
texts = st.lists(st.sampled_from([ROAD, "Tolls rise.", "", "Twelve bridges, 12 tolls.", "We won't."]), max_size=4)


def entries(*found: list[Passage]) -> StatementEntries:
    taken = StatementEntries()
    for passage in (passage for each in found for passage in each):
        taken.add(passage)
    return taken


@settings(max_examples=60, deadline=None)
@given(st.lists(texts, min_size=1, max_size=8), st.data())
def test_a_changed_state_is_that_of_an_index_built_anew(articles: list[list[str]], data: st.DataObject) -> None:
    changed, slots = Statements.of(entries()), 0
    kept: list[tuple[int, Passage]] = []
    for number, listed in enumerate(articles):
        gone = data.draw(st.sets(st.sampled_from([slot for slot, _ in kept]))) if kept else set()
        added = article(number, *listed)
        changed = changed.with_more(entries(added), np.array(sorted(gone), dtype=np.int64))
        kept = [each for each in kept if each[0] not in gone]
        kept += [(slots + place, passage) for place, passage in enumerate(added)]
        slots += len(added)
    assert len(changed) == slots
    anew = Statements.of(entries([passage for _, passage in kept]))
    compacted = changed.compacted(np.array([slot for slot, _ in kept], dtype=np.int64))
    assert np.array_equal(compacted.frequencies, anew.frequencies)
    for place, (slot, _) in enumerate(kept):
        for state, at in ((changed, slot), (compacted, place)):
            assert state[at].facts == anew[place].facts
            assert np.array_equal(state[at].tokens, anew[place].tokens)


def test_a_passage_without_end_keeps_a_bounded_statement() -> None:
    statements = Statements.of(entries(article(1, "toll " * 50_000)))
    assert len(statements[0].tokens) <= 600


def kinds(text: str, language: str = "en") -> list[str]:
    return [Kind(kind_of(token)).name for token in tokens(text, language)]


def test_words_names_numbers_times_and_negations_are_told_apart() -> None:
    assert kinds("Velloni won't open twelve bridges in Tarsk on Monday.") == [
        *("WORD", "NEGATION", "WORD", "NUMBER", "WORD", "NAME", "TIME", "BREAK")
    ]


@pytest.mark.parametrize(
    ("language", "negated", "plain"),
    [
        ("en", "They wouldn’t come", "They would come"),
        ("ru", "Они не придут", "Они придут"),
        ("az", "Onlar gəlməyəcəklər", "Onlar gələcəklər"),
        ("az", "Onlar gəlmir", "Onlar gəlir"),
        ("tr", "Onlar gelmeyecekler", "Onlar gelecekler"),
        ("tr", "Onlar gelmiyor", "Onlar geliyor"),
        ("hy", "Նրանք չեն գալու", "Նրանք գալու են"),
        ("ka", "ისინი არ მოვლენ", "ისინი მოვლენ"),
    ],
)
def test_each_language_tells_what_is_not_so(language: str, negated: str, plain: str) -> None:
    assert "NEGATION" in kinds(negated, language)
    assert "NEGATION" not in kinds(plain, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("az", "Kömür təmir edilən gömrük"), ("tr", "Namaz tamamen bitti, komedi"), ("hy", "Չորս չափ"), ("ka", "ის არის")],
)
def test_words_that_only_look_negated_are_not(language: str, text: str) -> None:
    assert "NEGATION" not in kinds(text, language)


def test_a_number_is_the_same_in_words_and_in_figures_and_a_month_in_every_language() -> None:
    def codes(text: str, language: str) -> set[int]:
        return {code_of(t) for t in tokens(text, language) if kind_of(t) in {Kind.NUMBER, Kind.TIME}}

    assert codes("twelve in July", "en") == codes("12 июля", "ru") == codes("12 iyulda", "az") != set()
