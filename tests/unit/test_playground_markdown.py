"""Telegram's MarkdownV2 and its older Markdown: what is marked, what has to be escaped, and how a fault is told."""

import pytest

from bot.playground.entities import FormattedText, covered
from bot.playground.markdown import parse_markdown, parse_markdown_v2
from bot.playground.markup import MarkupError
from support.bot_calls import ANNA, call, met, refusal


def marked(text: str, entities: object) -> list[tuple[str, str, str | None]]:
    whole = FormattedText(text, tuple(entities))  # type: ignore[arg-type]
    return [(entity.type, covered(whole, entity), entity.url or entity.language) for entity in whole.entities]


@pytest.mark.parametrize(
    ("markup", "text", "marks"),
    [
        ("", "", []),
        ("words, and 😀 words", "words, and 😀 words", []),
        ("😀*b*_i_~s~||p||", "😀bisp", [("bold", "b"), ("italic", "i"), ("strikethrough", "s"), ("spoiler", "p")]),
        ("__u__ _i __u___", "u i u", [("underline", "u"), ("underline", "u"), ("italic", "i u")]),
        ("___i_ u__", "i u", [("italic", "i"), ("underline", "i u")]),
        ("*a _b_ c*", "a b c", [("italic", "b"), ("bold", "a b c")]),
        ("**__ __||||", " ", [("underline", " ")]),
        (r"1\.5 \* 2 \\ \a \é \_", r"1.5 * 2 \ a \é _", []),
        ("ends with \\", "ends with \\", []),
        ("`a*b_c.` `\\``", "a*b_c. `", [("code", "a*b_c."), ("code", "`")]),
        ("`a````b```", "ab", [("code", "a"), ("pre", "b")]),
        ("```\na.b\n```", "a.b\n", [("pre", "a.b\n")]),
        ("```a```", "a", [("pre", "a")]),
        ("``````", "", []),
    ],
)
def test_marks_stand_around_their_words(markup: str, text: str, marks: list[tuple[str, str]]) -> None:
    assert parse_markdown_v2(markup)[0] == text
    assert [mark[:2] for mark in marked(*parse_markdown_v2(markup))] == marks


@pytest.mark.parametrize("new_line", ["\n", "\r", "\r\n", "\n\r"])
def test_language_and_one_new_line_stand_before_code(new_line: str) -> None:
    assert marked(*parse_markdown_v2(f"```py{new_line}x```")) == [("pre", "x", "py")]
    assert marked(*parse_markdown_v2(f"```{new_line}x```")) == [("pre", "x", None)]
    assert marked(*parse_markdown_v2("```py x\n\n```")) == [("pre", " x\n\n", "py")]


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("[a *b*](e.org)", [("bold", "b", None), ("text_link", "a b", "http://e.org/")]),
        (r"[a](https://e.org/\)\\x)\.", [("text_link", "a", "https://e.org/)\\x")]),
        (r"[e\.org] \(x\)", [("text_link", "e.org", "http://e.org/")]),
        ("[a]()", []),
        ("[](e.org)", []),
        ("[a](nowhere)", []),
        ("[a](tg://user?id=11)", []),
        ("[a](tg:user?id=11)", []),
        ("![😀](tg://emoji?id=5368324170671202286)", []),
    ],
)
def test_link_keeps_its_address(markup: str, links: list[tuple[str, str, str | None]]) -> None:
    assert marked(*parse_markdown_v2(markup)) == links


@pytest.mark.parametrize(
    ("markup", "text", "quotes"),
    [
        (">a", "a", [("blockquote", "a")]),
        (">", "", []),
        ("x\n>a\n>b\ny", "x\na\nb\ny", [("blockquote", "a\nb\n")]),
        ("\r>a", "\ra", [("blockquote", "a")]),
        ("x\\\n>a", "x\na", [("blockquote", "a")]),
        (">a\n**>b", "a\nb", [("blockquote", "a\n"), ("blockquote", "b")]),
        (">*a\n>b*\nx", "a\nb\nx", [("bold", "a\nb"), ("blockquote", "a\nb\n")]),
        ("*x\n>a\ny*", "x\na\ny", [("blockquote", "a\n"), ("bold", "x\na\ny")]),
        (">a||\nx", "a\nx", [("expandable_blockquote", "a\n")]),
        (">a||\r\nx", "a\r\nx", [("expandable_blockquote", "a\r\n")]),
        (">a\r||\nx", "a\r\nx", [("expandable_blockquote", "a\r\n")]),
        (">a||", "a", [("expandable_blockquote", "a")]),
        (">a||b||", "ab", [("spoiler", "b"), ("blockquote", "ab")]),
        (">`a\nb`\nx", "a\nb\nx", [("code", "a\nb"), ("blockquote", "a\nb\n")]),
        (">>a", "a", [("blockquote", "a")]),
    ],
)
def test_block_quote_begins_with_a_line(markup: str, text: str, quotes: list[tuple[str, str]]) -> None:
    assert parse_markdown_v2(markup)[0] == text
    assert [mark[:2] for mark in marked(*parse_markdown_v2(markup))] == quotes


@pytest.mark.parametrize("character", list("()>#+-=|{}.!]"))
def test_character_that_marks_nothing_has_to_be_escaped(character: str) -> None:
    assert parse_markdown_v2(f"x\\{character}") == (f"x{character}", [])
    with pytest.raises(MarkupError) as raised:
        parse_markdown_v2(f"x{character}")
    assert str(raised.value) == f"Character '{character}' is reserved and must be escaped with the preceding '\\'"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("é*x", "Can't find end of Bold entity at byte offset 2"),
        ("_x", "Can't find end of Italic entity at byte offset 0"),
        ("_x__", "Can't find end of Underline entity at byte offset 2"),
        ("~x", "Can't find end of Strikethrough entity at byte offset 0"),
        (r"||x\|", "Can't find end of Spoiler entity at byte offset 0"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
        ("```x", "Can't find end of Pre entity at byte offset 0"),
        ("```x y", "Can't find end of PreCode entity at byte offset 0"),
        ("[x", "Can't find end of TextUrl entity at byte offset 0"),
        ("![x", "Can't find end of CustomEmoji entity at byte offset 0"),
        (">*x", "Can't find end of Bold entity at byte offset 1"),
        (">*x\ny*", "Can't find end of Bold entity at byte offset 1"),
        (">x||y\nz||", "Can't find end of Spoiler entity at byte offset 2"),
        (">*||\nz*", "Can't find end of Bold entity at byte offset 1"),
        ("*a _b* c_", "Can't find end of Italic entity at byte offset 8"),
        ("é[x](e.org", "Can't find end of a URL at byte offset 6"),
        (r"[x](e.org\)", "Can't find end of a URL at byte offset 4"),
        ("![x](tg://emoji?id=5", "Can't find end of a custom emoji URL at byte offset 5"),
        ("![x]", "The entity must contain a tg://emoji or tg://time URL"),
        ("![x](e.org)", "Invalid tg://emoji or tg://time URL specified"),
        ("![x](tg://emoji?id=05)", "Invalid tg://emoji or tg://time URL specified"),
    ],
)
def test_fault_is_told_in_telegrams_words(markup: str, reason: str) -> None:
    with pytest.raises(MarkupError) as raised:
        parse_markdown_v2(markup)
    assert str(raised.value) == reason


@pytest.mark.parametrize(
    ("markup", "text", "marks"),
    [
        ("1.5 > 2! ~x~ __ \\x \\_ \\* \\` \\[", "1.5 > 2! ~x~  \\x _ * ` [", []),
        ("😀*b _x* _i_", "😀b _x i", [("bold", "b _x", None), ("italic", "i", None)]),
        ("`c\\` ```py\nx`y```", "c\\ x`y", [("code", "c\\", None), ("pre", "x`y", "py")]),
        ("```x```", "x", [("pre", "x", None)]),
        (
            "[a](e.org) [e.org]",
            "a e.org",
            [("text_link", "a", "http://e.org/"), ("text_link", "e.org", "http://e.org/")],
        ),
        ("[a](nowhere)[b](tg://user?id=11)", "ab", []),
        ("[](e.org)** x", "(e.org) x", []),
        ("[a](e.org", "a", [("text_link", "a", "http://e.org/")]),
    ],
)
def test_older_markdown_has_fewer_marks(markup: str, text: str, marks: list[tuple[str, str, str | None]]) -> None:
    assert parse_markdown(markup)[0] == text
    assert marked(*parse_markdown(markup)) == marks


@pytest.mark.parametrize("markup", ["é*x", "é_x", "é`x", "é[x", "é```x``"])
def test_older_markdown_tells_only_where_a_mark_begins(markup: str) -> None:
    with pytest.raises(MarkupError) as raised:
        parse_markdown(markup)
    assert str(raised.value) == "Can't find end of the entity starting at byte offset 2"


def test_bot_names_its_markup() -> None:
    playground, _ = met()
    for mode, text in (("MarkdownV2", r"*x*\."), ("markdownv2", r"*x*\."), ("Markdown", "*x*.")):
        sent = call(playground, "sendMessage", chat_id=ANNA.id, text=text, parse_mode=mode)
        assert (sent["text"], sent["entities"]) == ("x.", [{"type": "bold", "offset": 0, "length": 1}])
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="1.", parse_mode="MarkdownV2")
    reason = "Character '.' is reserved and must be escaped with the preceding '\\'"
    assert refused == f"Bad Request: can't parse entities: {reason}"
