"""Which marks a message keeps: those that it was sent with, those that Telegram finds, and whose place is whose."""

from typing import Any

import pytest

from bot.playground.entities import Entity, FormattedText, covered, sort
from bot.playground.formatting import settle
from bot.playground.markup import parse_html
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, met, refusal

LINK = {"type": "text_link", "offset": 0, "length": 1, "url": "https://e.org/"}


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def marked(formatted: FormattedText) -> list[tuple[str, str]]:
    return [(entity.type, covered(formatted, entity)) for entity in formatted.entities]


def of_html(markup: str) -> list[tuple[str, str]]:
    return marked(settle(*parse_html(markup)))


def sent(playground: Playground, text: str, *entities: dict[str, Any]) -> list[dict[str, Any]]:
    message = call(playground, "sendMessage", chat_id=ANNA.id, text=text, entities=entities)
    return list(message.get("entities", []))


@pytest.mark.parametrize(
    ("text", "entities", "kept"),
    [
        ("a \n", [Entity("bold", 1, 2)], []),
        ("a b ", [Entity("bold", 2, 2)], [("bold", "b")]),
        ("\r\rab\rc", [Entity("bold", 2, 2)], [("bold", "ab")]),
        ("a\rb", [Entity("bold", 1, 1)], []),
        ("  ab", [Entity("bold", 2, 1)], [("bold", "a")]),
        ("😀 a@e.org", [], [("email", "a@e.org")]),
        ("😀\r😀b", [Entity("bold", 3, 3)], [("bold", "😀b")]),
        ("ab", [Entity("bold", 0, 0)], []),
    ],
)
def test_mark_moves_with_its_words_and_goes_with_them(
    text: str, entities: list[Entity], kept: list[tuple[str, str]]
) -> None:
    assert marked(settle(text, entities)) == kept


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<code>a</code><code>b</code>", [("code", "a"), ("code", "b")]),
        (
            "<b>x</b><b>y</b><blockquote>q</blockquote><code>c</code>",
            [("bold", "xy"), ("blockquote", "q"), ("code", "c")],
        ),
        (
            "<code>c</code><blockquote>q</blockquote><b>x</b><b>y</b>",
            [("code", "c"), ("blockquote", "q"), ("bold", "xy")],
        ),
        (
            "<b>x</b><b>y</b><blockquote><code>c</code></blockquote>",
            [("bold", "xy"), ("blockquote", "c"), ("code", "c")],
        ),
        (
            "<b>x</b><b>y</b><blockquote>a<code>c</code>b</blockquote>",
            [("bold", "xy"), ("blockquote", "acb"), ("code", "c")],
        ),
        (
            "<b>x</b><b>y</b><code>a</code><code>b</code><code>c</code>",
            [("bold", "xy"), ("code", "a"), ("code", "b"), ("code", "c")],
        ),
        ("<b>a</b>-<b>b</b><b>c</b>", [("bold", "a"), ("bold", "bc")]),
        ("<b>a<i>b</i>c</b>", [("bold", "abc"), ("italic", "b")]),
        ("<b>a</b><i>b</i><b>c</b>", [("bold", "a"), ("italic", "b"), ("bold", "c")]),
        ("<b>a<b>b</b>c</b>d", [("bold", "abc")]),
        ("<b>a<code>b</code>c</b>", [("bold", "a"), ("code", "b"), ("bold", "c")]),
        ("<code><b>a</b>b</code>", [("code", "ab")]),
        ("<b>a</b><code>b</code><b>c</b>", [("bold", "a"), ("code", "b"), ("bold", "c")]),
        ("<b>a<blockquote>b</blockquote></b>", [("bold", "a"), ("blockquote", "b"), ("bold", "b")]),
        ("<code>a<blockquote>b</blockquote></code>", [("blockquote", "b")]),
        ("<code><blockquote>b</blockquote>a</code>", [("blockquote", "b")]),
        (
            "<blockquote>a</blockquote><blockquote expandable>b</blockquote>",
            [("blockquote", "a"), ("expandable_blockquote", "b")],
        ),
    ],
)
def test_styles_are_joined_and_cut_where_others_begin(markup: str, kept: list[tuple[str, str]]) -> None:
    assert of_html(markup) == kept


@pytest.mark.parametrize("style", ["bold", "italic", "underline", "strikethrough", "spoiler"])
@pytest.mark.parametrize("block", ["blockquote", "expandable_blockquote"])
def test_each_style_is_cut_at_a_block_quote_and_goes_from_code(style: str, block: str) -> None:
    around = settle("abc", [Entity(style, 0, 3), Entity(block, 1, 1)])
    assert marked(around) == [(style, "a"), (block, "b"), (style, "b"), (style, "c")]
    for code in ("code", "pre"):
        assert marked(settle("abc", [Entity(style, 0, 3), Entity(code, 0, 3)])) == [(code, "abc")]
    assert marked(settle("abc", [Entity(block, 0, 3), Entity("blockquote", 1, 1)])) == [(block, "abc")]


def test_overlapping_styles_of_one_kind_are_one_run() -> None:
    styles = [Entity("bold", 0, 3), Entity("bold", 2, 3), Entity("bold", 4, 1), Entity("bold", 6, 1)]
    assert marked(settle("abcdefgh", styles)) == [("bold", "abcde"), ("bold", "g")]


def test_mark_that_crosses_a_block_quote_is_lost() -> None:
    quote = Entity("blockquote", 2, 2)
    for offset, length, stays in ((0, 2, True), (0, 3, False), (1, 4, False), (3, 2, False), (4, 1, True)):
        kept = [entity.type for entity in settle("abcdef", [Entity("code", offset, length), quote]).entities]
        assert ("code" in kept) is stays


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ('a@e.<a href="https://e.org">org</a>', [("text_link", "org")]),
        ('<a href="https://e.org">a@e</a>.org', [("text_link", "a@e")]),
        ('<a href="https://e.org">x </a>#tag', [("text_link", "x "), ("hashtag", "#tag")]),
        ('#tag<a href="https://e.org"> x</a>', [("hashtag", "#tag"), ("text_link", " x")]),
        ("a@<blockquote>e.org</blockquote>", [("blockquote", "e.org")]),
        ("<blockquote>a@e.org</blockquote>", [("blockquote", "a@e.org"), ("email", "a@e.org")]),
        ("<code>#tag</code>", [("code", "#tag")]),
        ("<b>a@e</b>.org", [("email", "a@e.org"), ("bold", "a@e")]),
        ("<i>#tag</i>", [("hashtag", "#tag"), ("italic", "#tag")]),
        ("<b>a #tag b</b>", [("bold", "a "), ("hashtag", "#tag"), ("bold", "#tag"), ("bold", " b")]),
    ],
)
def test_what_telegram_finds_gives_way_to_what_was_sent(markup: str, kept: list[tuple[str, str]]) -> None:
    assert of_html(markup) == kept


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("http://e.org", [("url", "http://e.org")]),
        ("<https://e.org/x>", [("url", "https://e.org/x")]),
        ("«https://e.org/x», she said", [("url", "https://e.org/x")]),
        ("a+b-c_d@mail.e.org", [("email", "a+b-c_d@mail.e.org")]),
        ("a@e.o", []),
        ("@ab @abc", [("mention", "@abc")]),
        ("@" + "a" * 32, [("mention", "@" + "a" * 32)]),
        ("@" + "a" * 33, []),
        ("@1abc a@abc", []),
        ("/" + "a" * 64, [("bot_command", "/" + "a" * 64)]),
        ("/" + "a" * 65, []),
        ("/a/b /c@d_bot@e", []),
        ("#" + "a" * 256, [("hashtag", "#" + "a" * 256)]),
        ("#" + "a" * 257, []),
        ("#1a #a_b ##a", [("hashtag", "#1a"), ("hashtag", "#a_b")]),
    ],
)
def test_found_marks_have_their_forms_and_lengths(text: str, found: list[tuple[str, str]]) -> None:
    assert marked(settle(text)) == found


def test_marks_at_one_place_are_told_from_block_quotes_to_spoilers() -> None:
    kinds = [
        *("blockquote", "pre", "code", "text_link", "mention"),
        *("bold", "italic", "underline", "strikethrough", "spoiler"),
    ]
    assert [entity.type for entity in sort(Entity(kind, 0, 5) for kind in reversed(kinds))] == kinds
    ordered = [Entity("bold", 0, 5), Entity("blockquote", 0, 4), Entity("blockquote", 1, 9)]
    assert sort(reversed(ordered)) == ordered


@pytest.mark.parametrize(
    "kind",
    [
        *("blockquote", "bold", "code", "expandable_blockquote", "italic", "pre"),
        *("spoiler", "strikethrough", "underline"),
    ],
)
def test_entity_of_a_kind_that_a_bot_may_send_is_kept(playground: Playground, kind: str) -> None:
    entity = {"type": kind, "offset": 0, "length": 1}
    assert sent(playground, "x", entity) == [entity]


def test_entity_keeps_its_address_or_its_language_and_nothing_else(playground: Playground) -> None:
    assert sent(playground, "x", LINK | {"colour": "red"}) == [LINK]
    code = {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    assert sent(playground, "x", code) == [code]


@pytest.mark.parametrize(
    "kind",
    [
        *("bank_card_number", "bot_command", "cashtag", "custom_emoji", "date_time", "email", "hashtag"),
        *("mention", "phone_number", "text_mention", "url"),
    ],
)
def test_entity_that_telegram_finds_or_does_not_show_is_left_out(playground: Playground, kind: str) -> None:
    whose = {"custom_emoji_id": "5", "user": {"id": 999}}
    assert sent(playground, "x", {"type": kind, "offset": 0, "length": 1} | whose) == []


@pytest.mark.parametrize(
    ("entity", "reason"),
    [
        (5, "can't parse MessageEntity: expected an Object"),
        ({"offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"type\""),
        ({"type": "bold", "length": 1}, "can't parse MessageEntity: Can't find field \"offset\""),
        ({"type": "bold", "offset": 0}, "can't parse MessageEntity: Can't find field \"length\""),
        (LINK | {"url": "ftp://e.org"}, "entity URL 'ftp://e.org' is invalid: Unsupported URL protocol"),
    ],
)
def test_entity_of_another_form_is_refused(playground: Playground, entity: Any, reason: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", entities=[entity])
    assert refused == f"Bad Request: {reason}"
