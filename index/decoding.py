"""An article's bytes as text: which character encoding they are in, or that they are no text at all.

A wrong guess would put words into mouths, so a guess that does not read like one of our languages is refused.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import pairwise

from charset_normalizer import from_bytes

from index.errors import ArticleBinary, ArticleUndecodable

MAX_BYTES = 20_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with theirs
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f")
_CONTROL_SHARE = 0.005

# Encodings that a page may declare, by Python's names. What a page calls Latin-1 is windows-1252, as in every browser.
_DECLARABLE = frozenset(
    {"utf-8", "cp1250", "cp1251", "cp1252", "cp1254", "cp1257", "cp866", "koi8-r", "koi8-u", "mac-cyrillic"}
    | {"iso8859-2", "iso8859-5", "iso8859-15"}
)
_CALLED = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_HEAD_BYTES = 4096
_C1_CONTROLS = frozenset(map(chr, range(0x80, 0xA0))) - {"\x85"}

_GUESS = 200_000  # bytes of a long article: more would not make a guess surer
_BEFORE_GUESS = 1_000
_CYRILLIC = ["cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"]
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
_COMMON_RUSSIAN = frozenset("оеаинтсрвл")  # two thirds of the letters of any Russian text
_COMMON_SHARE = 0.5
_KNOWN_CYRILLIC = frozenset(_RUSSIAN + "іїєґў" + (_RUSSIAN + "іїєґў").upper())
_KNOWN_LATIN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßœšžğışÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŠŽĞİŞ")
_TYPOGRAPHY = frozenset("\xa0\xad«»‹›“”„‘’‚–—…•·№°©®™€£§±¶¹²³½¼¾ªº¿¡×÷´¨¸¯¬¢¤¥¦µ†‡‰ˆ˜")
_TURKISH_CLASH = frozenset("ÐðÝýÞþ")  # in windows-1252, where windows-1254 has letters that Turkish cannot do without
_FOREIGN_SHARE = 0.4  # of a Latin language's letters, at most, are outside ASCII
_CYRILLIC_SHARE = 0.3  # of a Russian article's letters, at least, are Cyrillic
_ODD_SHARE = 0.02
_WORD = re.compile(r"[^\W\d_]+")


def refuse_binary(name: str, data: bytes) -> None:
    """Nothing, for bytes that may be text. Raises ArticleBinary, naming the article."""
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    if kind:
        raise ArticleBinary(f"{name}: this is {kind}, not text. Save it as .txt, .md or .html.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)):
        return
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > _CONTROL_SHARE * len(data):
        raise ArticleBinary(f"{name}: the file is not text. Save the article as .txt, .md or .html in UTF-8.")


def decode(name: str, data: bytes, *, is_html: bool = False) -> str:
    """The text of the bytes, without a byte order mark.

    An encoding that a page declares is believed where it fits. Raises ArticleBinary or ArticleUndecodable, naming the
    article.
    """
    refuse_binary(name, data)
    text = _by_mark(name, data)
    if text is None:
        text = _strict(data, "utf-8")
    if text is None and is_html:
        text = _as_declared(data)
    if text is None:
        _refuse_damaged_utf8(name, data)
        text = _as_guessed(data)
    if text is None:
        raise ArticleUndecodable(f"{name}: its character encoding was not recognised. Save it as UTF-8.")
    if "\0" in text:
        raise ArticleBinary(f"{name}: there are NUL characters in it. Save the article again as UTF-8 text.")
    return text


def _by_mark(name: str, data: bytes) -> str | None:
    """The text after a byte order mark, None where there is no mark."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], encoding)
            if text is None:
                raise ArticleUndecodable(f"{name}: it begins as {encoding}, but is damaged. Save it again as UTF-8.")
            return text
    return None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _as_declared(data: bytes) -> str | None:
    """The page as its own head says to read it, None where it says nothing that can be followed."""
    for match in _CHARSET.finditer(data[:_HEAD_BYTES]):
        try:
            encoding = codecs.lookup(match[1].decode("ascii")).name
        except LookupError:
            continue
        encoding = _CALLED.get(encoding, encoding)
        text = _strict(data, encoding) if encoding in _DECLARABLE else None
        if text is not None and _C1_CONTROLS.isdisjoint(text):
            return text
    return None


def _refuse_damaged_utf8(name: str, data: bytes) -> None:
    """Nothing, unless most of what is not ASCII is UTF-8: no other encoding explains that."""
    sample = _sample(data).decode("utf-8", "replace")
    broken = sample.count("\ufffd")
    whole = sum(char > "\x7f" for char in sample) - broken
    if whole > 4 * broken:
        raise ArticleUndecodable(f"{name}: it is UTF-8, but damaged in places. Save it again as UTF-8.")


def _sample(data: bytes) -> bytes:
    """The part in which the bytes outside ASCII begin."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - _BEFORE_GUESS) if first else 0
    return data[start : start + _GUESS]


def _as_guessed(data: bytes) -> str | None:
    """The text in the one old encoding in which it reads like a language that we know, None if in none or in two."""
    sample = _sample(data)
    texts = {
        text
        for encoding in _likely(sample)
        if (text := _strict(data, encoding)) is not None and _is_known(text) and _is_prose(sample.decode(encoding))
    }
    return texts.pop() if len(texts) == 1 else None


def _likely(sample: bytes) -> Iterator[str]:
    """The best encoding of each family."""
    yield "cp1254" if _TURKISH_CLASH.intersection(sample.decode("cp1252", "replace")) else "cp1252"
    best = from_bytes(sample, cp_isolation=_CYRILLIC).best()
    if best is not None and best.encoding in _CYRILLIC:
        yield best.encoding


def _is_known(text: str) -> bool:
    """Whether there are only letters and marks in it that our languages print."""
    return all(char <= "\x7f" or char in _TYPOGRAPHY | _KNOWN_LATIN | _KNOWN_CYRILLIC for char in set(text))


def _is_prose(text: str) -> bool:
    """Whether letters are as frequent as in Russian or in a Latin language, and its words are whole."""
    cyrillic = [char for char in text if char in _KNOWN_CYRILLIC]
    latin = sum(char in _KNOWN_LATIN for char in text)
    letters = latin + len(cyrillic) + sum(char.isascii() and char.isalpha() for char in text)
    if latin > _FOREIGN_SHARE * letters or 0 < len(cyrillic) < _CYRILLIC_SHARE * letters:
        return False
    common = sum(char.lower() in _COMMON_RUSSIAN for char in cyrillic)
    odd = sum(len(word[0]) for word in _WORD.finditer(text) if _is_odd(word[0], text[word.end() : word.end() + 1]))
    foreign = sum(char > "\x7f" for char in text)
    return common >= _COMMON_SHARE * len(cyrillic) and odd <= _ODD_SHARE * foreign


def _is_odd(word: str, after: str) -> bool:
    """Whether no language writes such a word: in two scripts, a foreign capital in its middle, or a lone one."""
    if word.isascii():
        return False
    if len({char in _KNOWN_CYRILLIC for char in word}) > 1:
        return True
    if len(word) == 1:
        return word in _KNOWN_LATIN and word.isupper() and after != "."
    return any(first.islower() and second.isupper() and second > "\x7f" for first, second in pairwise(word))
