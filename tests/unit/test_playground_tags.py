"""Telegram's HTML in its details: how tags and attributes may be written, references, code within code."""

import pytest

from bot.playground.entities import Entity
from bot.playground.markup import MarkupError, parse_html


def types(markup: str) -> list[tuple[str, str | None]]:
    return [(entity.type, entity.language) for entity in parse_html(markup)[1]]


@pytest.mark.parametrize("blank", [" ", "\t", "\r", "\n", "\x00", "\x0b"])
def test_blanks_stand_before_and_behind_what_is_in_a_tag(blank: str) -> None:
    markup = f"<b{blank}>x</b{blank}><a{blank}href{blank}={blank}'https://e.org/'{blank}>y</a>"
    link = Entity("text_link", 1, 1, url="https://e.org/")
    assert parse_html(markup) == ("xy", [Entity("bold", 0, 1), link])


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ('href="https://e.org/A"', "https://e.org/A"),
        ("href='https://e.org/\"'", 'https://e.org/"'),
        ('href="https://e.org/\'"', "https://e.org/'"),
        ("href=E-1.org", "http://e-1.org/"),
        ("href=e.org title", "http://e.org/"),
        ("title='https://other.org/' href='https://e.org/'", "https://e.org/"),
        ("href='https://e.org/' href", "https://e.org/"),
        ("href='https://e.org/' expandable", "https://e.org/"),
        ("href='https://other.org/' href='https://e.org/'", "https://e.org/"),
    ],
)
def test_address_is_that_of_the_last_href_with_a_value(attributes: str, url: str) -> None:
    assert parse_html(f"<a {attributes}>x</a>")[1] == [Entity("text_link", 0, 1, url=url)]


def test_words_that_are_the_address_are_joined() -> None:
    assert parse_html("-<a>https://e.org/<b>a</b>b</a>")[1] == [
        Entity("bold", 15, 1),
        Entity("text_link", 1, 16, url="https://e.org/ab"),
    ]


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ('<i>a</i><pre><code class="language-x">b</code></pre>', [("italic", None), ("pre", "x")]),
        ('<i>a</i><code class="language-x"><pre>b</pre></code>', [("italic", None), ("pre", "x")]),
        ("<pre><code>x</code></pre>", [("code", None), ("pre", None)]),
        ("<code><pre>x</pre></code>", [("pre", None), ("code", None)]),
        ('<pre><code class="x">x</code></pre>', [("code", None), ("pre", None)]),
        ("<pre><code class>x</code></pre>", [("code", None), ("pre", None)]),
        ('<pre><code class="language-x">a</code>b</pre>', [("code", None), ("pre", None)]),
        ('<pre>a<code class="language-x">b</code></pre>', [("code", None), ("pre", None)]),
        ('<code class="language-x"><pre>a</pre>b</code>', [("pre", None), ("code", None)]),
        ('<b><code class="language-x">a</code></b>', [("code", None), ("bold", None)]),
        ('<pre><b class="language-x">a</b></pre>', [("bold", None), ("pre", None)]),
        ('<b><pre class="language-x">a</pre></b>', [("pre", None), ("bold", None)]),
        ("<blockquote expandable><pre>x</pre></blockquote>", [("pre", None), ("expandable_blockquote", None)]),
        ('<pre><pre><code class="language-x">a</code></pre></pre>', [("pre", "x"), ("pre", None)]),
        ('<code class="language-y"><code class="language-x">a</code></code>', [("code", None), ("code", None)]),
    ],
)
def test_code_takes_its_language_only_from_code_of_the_same_place(
    markup: str, kept: list[tuple[str, str | None]]
) -> None:
    assert types(markup) == kept


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("&#1;&#x1;", "\x01\x01"),
        ("&#1114110; &#x10fffe;", "\U0010fffe \U0010fffe"),
        ("&#1114111; &#x10ffff;", "&#1114111; &#x10ffff;"),
        ("&#0000033; &#x000021;", "! !"),
        ("&#00000033; &#x0000021;", "&#00000033; &#x0000021;"),
        ("&#33&#33;;", "!!;"),
        ("&#xaF; &#xag;", "\u00af \u000ag;"),
        ("&amp;lt; &LT; &ampx;", "&lt; &LT; &ampx;"),
    ],
)
def test_references_are_decoded_up_to_their_limits(markup: str, text: str) -> None:
    assert parse_html(markup) == (text, [])


@pytest.mark.parametrize("number", ["1", "5368324170671202286", "9223372036854775807"])
def test_own_emoji_is_taken_and_its_sign_stays(number: str) -> None:
    assert parse_html(f'<tg-emoji emoji-id="{number}">x</tg-emoji>') == ("x", [])


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<b><i>x", 'Can\'t find end tag corresponding to start tag "i"'),
        ("<b>x</b>y</b>", "Unexpected end tag at byte offset 9"),
        ("<b>x</b y>", "Unclosed end tag at byte offset 4"),
        ("<b ", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b c/>x</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b c", 'Unclosed start tag "b" at byte offset 0'),
        ("<b c = ", 'Unclosed start tag "b" at byte offset 0'),
        ("<b c='d'", "Unclosed start tag at byte offset 0"),
        ("<b c=d", "Unclosed start tag at byte offset 0"),
        ('<b c=d"e">x</b>', "Unexpected end of name token at byte offset 5"),
        ('<span class="spoiler">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        *(
            (f'<tg-emoji emoji-id="{number}">x</tg-emoji>', "Invalid custom emoji identifier specified")
            for number in ("0", "05", "9223372036854775808", "9" * 5000)
        ),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        (
            "&#xd83d;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate "
                "code units"
            ),
        ),
    ],
)
def test_what_is_wrong_is_said_of_the_tag_that_is_wrong(markup: str, complaint: str) -> None:
    with pytest.raises(MarkupError) as raised:
        parse_html(markup)
    assert str(raised.value) == complaint
