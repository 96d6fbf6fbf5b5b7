"""What Telegram makes of a text and its entities before it stores them."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import BLOCK_QUOTES, SPLITTABLE, Entity, FormattedText, covered
from bot.playground.formatting import MAX_ENTITIES, settle
from bot.playground.markup import parse_html

TYPES = sorted(BLOCK_QUOTES | SPLITTABLE | {"code", "pre", "text_link"})
ENTITIES = st.builds(Entity, st.sampled_from(TYPES), st.integers(0, 30), st.integers(0, 30))


def of_html(markup: str) -> FormattedText:
    return settle(*parse_html(markup))


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        (" \n a b \n ", "a b"),
        ("a\tb\x00c\x0bd", "a b c d"),
        ("a\r\nb", "a\nb"),
        ("a\u2028b\u202ec", "abc"),
        ("a\u0333b", "ab"),
        ("\u00a0a\u00a0", "\u00a0a\u00a0"),
        (" \n ", ""),
    ],
)
def test_text_is_cleaned_and_trimmed(given_text: str, kept: str) -> None:
    assert settle(given_text).text == kept


@pytest.mark.parametrize(
    "nothing", list("\u00a0\u1680\u180e\u2000\u200b\u200f\u202f\u205f\u2800\u3000\ufe0f\ufeff\ufffc")
)
def test_text_in_which_nothing_is_seen_is_none(nothing: str) -> None:
    assert settle(f" {nothing}\U000e0020{nothing}\n", [Entity("bold", 1, 1)]) == FormattedText()
    assert settle(f"{nothing}x").text == f"{nothing}x"


def test_entities_follow_the_words_that_they_mark() -> None:
    formatted = settle(" \r\n a\rb\r c ", [Entity("bold", 7, 4)])
    assert (formatted.text, covered(formatted, formatted.entities[0])) == ("ab c", " c")


def test_blanks_at_the_end_of_an_entity_go_with_the_end_of_the_text() -> None:
    formatted = of_html("a <b>b \n</b>\n")
    assert formatted == FormattedText("a b", (Entity("bold", 2, 1),))


def test_blanks_inside_the_first_entity_stay() -> None:
    assert of_html(" <b> b</b>").text == " b"


def test_speech_inside_a_block_quote_stays_one_stretch() -> None:
    formatted = of_html("<blockquote>“<b>Yes</b>,” he said.</blockquote>\nAnna, 2022")
    assert [(e.type, covered(formatted, e)) for e in formatted.entities] == [
        ("blockquote", "“Yes,” he said."),
        ("bold", "Yes"),
    ]


def test_neighbouring_styles_of_one_kind_become_one() -> None:
    assert of_html("<b>a</b><b>b</b>").entities == (Entity("bold", 0, 2),)


def test_style_around_a_link_is_cut_at_its_borders() -> None:
    formatted = of_html('<b>a<a href="https://e.org">b</a>c</b>')
    bold = [covered(formatted, e) for e in formatted.entities if e.type == "bold"]
    assert bold == ["a", "b", "c"]


def test_code_has_no_style() -> None:
    assert [e.type for e in of_html("<code>a <b>b</b></code>").entities] == ["code"]


def test_block_quotes_do_not_nest() -> None:
    formatted = of_html("<blockquote>a<blockquote>b</blockquote></blockquote>")
    assert [covered(formatted, e) for e in formatted.entities] == ["ab"]


def test_link_around_a_block_quote_is_lost() -> None:
    formatted = of_html('<a href="https://e.org">a<blockquote>b</blockquote></a>')
    assert [e.type for e in formatted.entities] == ["blockquote"]


def test_hundred_entities_are_kept() -> None:
    formatted = of_html("".join(f"<b>{number}</b> " for number in range(150)))
    assert (len(formatted.entities), formatted.text.split()[-1]) == (MAX_ENTITIES, "149")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("/ask@verbatim_bot is it", [("bot_command", "/ask@verbatim_bot")]),
        ("and/or 1/2 a/b /x/", []),
        ("ask @verbatim_bot, please", [("mention", "@verbatim_bot")]),
        ("write to a.b@example.org.", [("email", "a.b@example.org")]),
        ("see https://e.org/x?y=1.", [("url", "https://e.org/x?y=1")]),
        ("(https://e.org/x)", [("url", "https://e.org/x")]),
        ("#порт #1 x#y", [("hashtag", "#порт")]),
    ],
)
def test_telegram_finds_entities_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    formatted = settle(text)
    assert [(e.type, covered(formatted, e)) for e in formatted.entities] == found


def test_what_is_found_inside_a_link_is_not_marked_again() -> None:
    assert [e.type for e in of_html('<a href="https://e.org">@somebody</a>').entities] == ["text_link"]


def test_address_inside_a_style_is_found() -> None:
    assert [e.type for e in of_html("<b>https://e.org/x</b>").entities] == ["url", "bold"]


@given(st.text(max_size=30), st.lists(ENTITIES, max_size=8))
def test_settled_entities_lie_in_the_text_and_no_two_cross(text: str, entities: list[Entity]) -> None:
    length = FormattedText(text).length
    formatted = settle(text, [e for e in entities if e.end <= length and _is_whole(text, e)])
    assert all(0 <= e.offset < e.end <= formatted.length for e in formatted.entities)
    whole = [e for e in formatted.entities if e.type not in SPLITTABLE]
    for one, other in combinations(whole, 2):
        apart = one.end <= other.offset or other.end <= one.offset
        inside = one.type in BLOCK_QUOTES and one.offset <= other.offset and other.end <= one.end
        assert apart or inside


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_settling_twice_changes_nothing(text: str) -> None:
    once = settle(text)
    assert settle(once.text, once.entities) == once


def _is_whole(text: str, entity: Entity) -> bool:
    try:
        covered(FormattedText(text), entity)
    except UnicodeDecodeError:  # it begins or ends within a character
        return False
    return True
