"""Telegram's HTML: what is read, and how what cannot be read is complained of."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import Entity, FormattedText, covered
from bot.playground.markup import MarkupError, parse_html

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("tag", "type_"),
    [
        *(
            ("b", "bold"),
            ("strong", "bold"),
            ("i", "italic"),
            ("em", "italic"),
            ("u", "underline"),
            ("ins", "underline"),
        ),
        *(("s", "strikethrough"), ("strike", "strikethrough"), ("del", "strikethrough"), ("tg-spoiler", "spoiler")),
        *(("code", "code"), ("pre", "pre"), ("blockquote", "blockquote"), ("B", "bold")),
    ],
)
def test_tag_becomes_its_entity(tag: str, type_: str) -> None:
    assert parse_html(f"a <{tag}>bc</{tag}> d") == ("a bc d", [Entity(type_, 2, 2)])


@pytest.mark.parametrize("attribute", ["expandable", 'expandable=""', "expandable='1'", " expandable "])
def test_block_quote_can_be_expandable(attribute: str) -> None:
    assert parse_html(f"<blockquote {attribute}>x</blockquote>")[1] == [Entity("expandable_blockquote", 0, 1)]


def test_span_is_a_spoiler() -> None:
    assert parse_html('<span class="tg-spoiler">x</span>')[1] == [Entity("spoiler", 0, 1)]


def test_link_has_its_address_with_references_decoded() -> None:
    text, entities = parse_html('<a href="https://e.org/?a=1&amp;b=&quot;">x</a>')
    assert (text, entities) == ("x", [Entity("text_link", 0, 1, url='https://e.org/?a=1&b="')])


def test_link_without_address_takes_its_words() -> None:
    assert parse_html("<a>https://e.org/x</a>")[1] == [Entity("text_link", 0, 15, url="https://e.org/x")]


@pytest.mark.parametrize("address", ["http://localhost/x", "javascript:alert(1)", "ftp://e.org/x", "tg://user?id=5"])
def test_link_that_telegram_does_not_take_leaves_plain_words(address: str) -> None:
    assert parse_html(f'<a href="{address}">x</a>') == ("x", [])


@pytest.mark.parametrize(
    "markup",
    ['<pre><code class="language-python">x</code></pre>', '<code class="language-python"><pre>x</pre></code>'],
)
def test_code_in_pre_is_one_entity_with_its_language(markup: str) -> None:
    assert parse_html(markup)[1] == [Entity("pre", 0, 1, language="python")]


def test_code_alone_has_no_language() -> None:
    assert parse_html('<code class="language-python">x</code>')[1] == [Entity("code", 0, 1)]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("&lt;b&gt; &amp; &quot;", '<b> & "'),
        ("&lt &#33; &#x21; &#X21;", "< ! ! &#X21;"),
        ("&copy; &nbsp; & &; AT&T", "&copy; &nbsp; & &; AT&T"),
        ("&#0; &#x110000; &#99999999999;", "&#0; &#x110000; &#99999999999;"),
        ("a > b", "a > b"),
    ],
)
def test_references_are_decoded_where_telegram_knows_them(markup: str, text: str) -> None:
    assert parse_html(markup) == (text, [])


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("😀<b>😀ж</b>")
    assert entities == [Entity("bold", 2, 3)]
    assert covered(FormattedText(text), entities[0]) == "😀ж"


def test_empty_tag_marks_nothing() -> None:
    assert parse_html("<b></b>x") == ("x", [])


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("ж < 5", 'Unsupported start tag "" at byte offset 3'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_markup_that_cannot_be_read_is_complained_of_in_telegrams_words(markup: str, complaint: str) -> None:
    with pytest.raises(MarkupError) as raised:
        parse_html(markup)
    assert str(raised.value) == complaint


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(MarkupError, match="unmatched surrogate code units"):
        parse_html("&#xD83D;")


@given(ANY_TEXT)
def test_escaped_text_is_read_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text, quote=False)) == (text, [])


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_marked_words_are_the_words_that_were_marked(before: str, marked: str, after: str) -> None:
    markup = f"{html.escape(before)}<blockquote>{html.escape(marked)}</blockquote>{html.escape(after)}"
    text, entities = parse_html(markup.replace("&#x27;", "'"))
    assert [covered(FormattedText(text), entity) for entity in entities] == ([marked] if marked else [])


@given(st.text("<>/b ia=\"'&;#x&lt1\U0001f600", max_size=40))
def test_anything_is_read_or_complained_of(markup: str) -> None:
    try:
        text, entities = parse_html(markup)
    except MarkupError:
        return
    formatted = FormattedText(text)
    assert all(0 <= entity.offset < entity.end <= formatted.length for entity in entities)
