import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.decoding import decode
from index.errors import ArticleBinary, ArticleError, ArticleUndecodable

RUSSIAN = (
    "Президент Оскарии Мира Ару рассказала в пятницу, когда откроется мост через реку Велм. «Мост закрыт сегодня, "
    "но в мае он откроется», — сказала она журналистам. Порт принадлежит людям, которые в нём работают."
)
TURKISH = (
    "Oskarya Cumhurbaşkanı Mira Aru, köprünün mayıs ayında açılacağını söyledi. “Köprü bugün kapalı, ama yakında "
    "açılacak” dedi. İşçiler bu sözleri sevinçle karşıladı, şehirde ağır bir sessizlik vardı."
)
ENGLISH = "“The bridge is closed today – and it won’t open before May,” Mira Aru said… The café was full."


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "iso8859_5", "cp866"])
def test_old_cyrillic_encodings_are_recognised(encoding: str) -> None:
    text = RUSSIAN.encode(encoding, "ignore").decode(encoding)
    assert decode("a.txt", text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [(TURKISH, "cp1254"), (ENGLISH, "cp1252"), ("The mayor’s “bridge”—", "mac_roman")]
)
def test_old_latin_encodings_are_recognised(text: str, encoding: str) -> None:
    assert decode("a.txt", text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_is_no_part_of_the_text(encoding: str) -> None:
    assert decode("a.txt", RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_either_order_of_bytes_is_read(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert decode("a.txt", mark + RUSSIAN.encode(encoding)) == RUSSIAN


def test_text_is_unchanged_to_the_last_character() -> None:
    text = "é e\u0301 \u2028 \x85 \r\n a\rb\x0b ﬁ \u00ad\u200b"
    assert decode("a.txt", text.encode()) == text


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8_r"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859_5"),
        ('<meta charset="iso-8859-1">', "cp1252"),
    ],
)
def test_page_is_read_as_it_declares(declaration: str, encoding: str) -> None:
    page = f"{declaration}<p>Да, “ё”.</p>".encode(encoding, "ignore")
    assert decode("a.html", page, is_html=True) == page.decode(encoding)


@pytest.mark.parametrize("declared", ["utf-8", "hex", "unicode_escape", "utf-7", "idna", "no-such-thing", "utf-16"])
def test_declaration_that_cannot_be_followed_is_passed_over(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>{RUSSIAN}</p>'.encode("cp1251", "ignore")
    assert decode("a.html", page, is_html=True) == page.decode("cp1251")


def test_utf8_goes_before_a_false_declaration() -> None:
    page = f'<meta charset="windows-1251"><p>{RUSSIAN}</p>'
    assert decode("a.html", page.encode(), is_html=True) == page


@pytest.mark.parametrize(
    "data",
    [
        "総理大臣は橋が開いていると述べた。".encode("shift_jis") * 3,
        "总理说道路已经开放。".encode("gbk") * 3,
        "Կամուրջը փակ է այսօր։".encode("utf-16-le")[1::2] * 3 + b"\xb2\xb3\xfe" * 30,
        bytes(range(0x80, 0x100)) * 4,
    ],
)
def test_encoding_that_is_not_recognised_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"^a\.txt: "):
        decode("a.txt", data)


def test_damaged_utf8_is_not_taken_for_another_encoding() -> None:
    data = RUSSIAN.encode()
    with pytest.raises(ArticleUndecodable, match="damaged"):
        decode("a.txt", data[:50] + b"\xff" + data[50:])


@pytest.mark.parametrize(
    "data", [codecs.BOM_UTF16_LE + b"a", codecs.BOM_UTF16_LE + b"\x00\xd8", codecs.BOM_UTF8 + b"\xff"]
)
def test_damaged_text_after_a_byte_order_mark_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleUndecodable, match=r"^a\.txt: "):
        decode("a.txt", data)


@pytest.mark.parametrize(
    "data",
    [
        b"The bridge\0 is closed.",
        b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 10,
        b"%PDF-1.7 a text without any binary part",
        b"{\\rtf1 The bridge}",
        b"PK\x03\x04abc",
        b"\x01\x02\x03\x04 a few words",
        "The bridge\0".encode("utf-16"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleBinary, match=r"^a\.txt: "):
        decode("a.txt", data)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_clean_text_or_refused(data: bytes, is_html: bool) -> None:
    try:
        text = decode("a.txt", data, is_html=is_html)
    except ArticleError as refused:
        assert "\n" not in str(refused)  # noqa: PT017 - either outcome is right, and has its own rule
    else:
        assert "\0" not in text
        text.encode()


@given(
    st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"]), min_size=1).map(
        "The bridge is open. ".__add__
    )
)
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    try:
        assert decode("a.txt", text.encode()) == text
    except ArticleBinary:
        assert any(char < " " or char == "\x7f" for char in text)
