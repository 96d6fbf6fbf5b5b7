import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.message_text import bold_spans, cut, escape, link, marked, one_line, readable, trim, units, visible
from support.passages import read

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇦🇿"
ACCENTED = "e\u0301"

texts = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(" .!?\n<&>😀\u0301\u200d"), max_size=300)


@given(st.text())
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_escaped_text_is_shown_as_it_was(text: str) -> None:
    assert visible(escape(text)) == text


@given(texts, st.integers(0, 300), st.integers(1, 200))
def test_cut_makes_progress_and_keeps_the_limit(text: str, start: int, limit: int) -> None:
    start = min(start, len(text))
    end = cut(text, start, limit)
    assert start < end <= len(text) or start == end == len(text)
    assert units(text[start:end]) <= max(limit, 2)


@given(texts, st.integers(1, 100))
def test_cutting_again_and_again_loses_nothing(text: str, limit: int) -> None:
    pieces, at = [], 0
    while at < len(text):
        end = cut(text, at, limit)
        pieces.append(text[at:end])
        at = end
    assert "".join(pieces) == text


@given(texts, st.integers(2, 100))
def test_cut_begins_no_part_with_a_combining_mark_where_it_can_be_helped(text: str, limit: int) -> None:
    end = cut(text, 0, limit)
    if end < len(text) and unicodedata.category(text[end]).startswith("M"):
        assert all(unicodedata.category(c).startswith("M") or c == "\u200d" for c in text[1:end]) or "\u200d" in text


@pytest.mark.parametrize("grapheme", [FAMILY, FLAG, ACCENTED, "👍🏽", "❤\ufe0f", "\r\n"])
def test_cut_parts_no_character_that_is_made_of_several(grapheme: str) -> None:
    text = "x" * 5 + grapheme + "y" * 20
    for limit in range(2, 30):
        end = cut(text, 0, limit)
        assert not 5 < end < 5 + len(grapheme), limit


def test_flags_are_parted_between_two_of_them() -> None:
    assert cut(FLAG * 5, 0, 10) == 4  # two whole flags of four units each


def test_cut_prefers_the_end_of_a_sentence() -> None:
    text = "The bridge is open. The ferry is not. Nobody knows why it stopped."
    assert text[: cut(text, 0, 45)] == "The bridge is open. The ferry is not."


def test_cut_takes_the_closing_mark_along() -> None:
    text = "“The bridge is open.” She said no more than that to anybody."
    assert text[: cut(text, 0, 30)] == "“The bridge is open.”"


def test_cut_without_a_sentence_ends_at_a_word() -> None:
    assert cut("one two three four", 0, 9) == len("one two")


def test_cut_of_one_long_word_ends_inside_it() -> None:
    assert cut("a" * 100, 0, 30) == 30


def test_cut_does_not_reach_beyond_the_stop() -> None:
    assert cut("one two three four", 0, 18, stop=10) <= 10


def test_one_line_has_no_breaks_and_nothing_that_turns_the_writing() -> None:
    assert one_line(" a\n\u202eb\u0000\tc\u2067 ", 20) == "a b c"


def test_one_line_is_cut_at_a_word_unless_that_leaves_little() -> None:
    assert one_line("The harvest is in, the passes are open", 20) == "The harvest is in…"
    assert one_line("The harvest is in, the passes are open", 19) == "The harvest is in…"
    assert one_line("A Donaudampfschifffahrtsgesellschaft", 12) == "A Donaudamp…"


@given(texts, st.integers(3, 60))
def test_one_line_keeps_its_limit(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert units(line) <= limit
    assert "\n" not in line


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "tg://resolve?domain=x",
        "https://",
        "https://a b.example/",
        "https://a.example/\n",
        "http://[::1",
        "a.example",
        "https://a.example/" + "x" * 3000,
        None,
    ],
)
def test_what_no_browser_should_open_is_not_linked(url: str | None) -> None:
    assert link(url, "label") == "label"


@given(texts, texts)
def test_link_cannot_be_broken_out_of(path: str, label: str) -> None:
    sent = read(link(f'https://a.example/{path}"><b>', label))
    assert sent.faults == []
    assert sent.text == label
    assert "b" not in [tag for tag, _, _ in sent.entities]


@given(texts, st.lists(st.tuples(st.integers(-5, 310), st.integers(-5, 310)), max_size=8))
def test_bold_spans_lie_inside_apart_and_in_order(text: str, spans: list[tuple[int, int]]) -> None:
    within = trim(text, 0, len(text))
    found = bold_spans(text, [(max(s, 0), min(e, len(text))) for s, e in spans], within)
    flat = [at for span in found for at in span]
    assert flat == sorted(set(flat))
    assert all(within[0] <= start < end <= within[1] for start, end in found)
    assert read(marked(text, within, found)).text == text[slice(*within)]


def test_readable_text_has_no_nul_and_no_half_characters() -> None:
    assert readable("a\0b\ud83dc😀") == "ab\ufffdc😀"
