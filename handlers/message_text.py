"""Text as Telegram measures it: lengths in UTF-16 units, where a text may be cut, and the HTML that it is sent as.

Nothing here knows what the text is about.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from itertools import accumulate
from urllib.parse import urlsplit

TEXT_LIMIT = 4096  # units of a message, entities parsed
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100  # per message; Telegram drops the formatting beyond them
ELLIPSIS = "…"

_URL_LIMIT = 2000
_SENTENCE_END = re.compile(r"[.!?…։。؟][\"'»”’“›)\]]*(?=\s)")
_TAG = re.compile(r"<[^<>]*>")
# A cut that leaves less than this share of what would fit is worse than one inside a sentence.
_LEAST = 0.4
_LONGEST_GRAPHEME = 64
_LOOSE_ENDS = " ,;:."  # no "October.…"
_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)

Span = tuple[int, int]


def units(text: str) -> int:
    """The text's length in UTF-16 units, as Telegram counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def visible(markup: str) -> str:
    """What is left of the HTML when its entities are parsed: what Telegram measures."""
    return html.unescape(_TAG.sub("", markup))


def readable(text: str) -> str:
    """The text without what can be neither stored nor sent: NUL, and halves of surrogate pairs."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def escape(text: str) -> str:
    """The text as HTML that shows exactly it."""
    return html.escape(text, quote=False)


def one_line(text: str, limit: int) -> str:
    """The text on one line of at most `limit` units, for names and headlines, which must not break their line.

    It is cut at a word, unless a long one would take most of what fits away with it.
    Control and formatting characters go: one that turns the writing direction would turn the rest of the message.
    """
    kept = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    line = " ".join(kept.split())
    if units(line) <= limit:
        return line
    end = fitting(line, 0, limit - 1)
    blank = line.rfind(" ", 0, end + 1)
    return line[: blank if blank >= end * _LEAST else end].rstrip(_LOOSE_ENDS) + ELLIPSIS


def link(url: str | None, label: str) -> str:
    """The label as HTML, linked where the URL is one that a browser opens over the web."""
    if url is None or len(url) > _URL_LIMIT or not _is_web_address(url):
        return escape(label)
    return f'<a href="{html.escape(url, quote=True)}">{escape(label)}</a>'


def bold_spans(text: str, spans: Iterable[Span], within: Span) -> list[Span]:
    """The spans cut to `within`, joined where they touch, without blanks at their ends, in order."""
    joined: list[Span] = []
    for start, end in sorted(trim(text, max(s, within[0]), min(e, within[1])) for s, e in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def marked(text: str, within: Span, bold: Iterable[Span]) -> str:
    """`text[start:end]` as HTML, with these spans in bold: they lie inside, in order, apart from each other."""
    pieces, at = [], within[0]
    for start, end in bold:
        pieces += [escape(text[at:start]), "<b>", escape(text[start:end]), "</b>"]
        at = end
    return "".join([*pieces, escape(text[at : within[1]])])


def trim(text: str, start: int, end: int) -> Span:
    """The span without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def fitting(text: str, start: int, limit: int) -> int:
    """The largest end with `text[start:end]` in `limit` units that does not part what is read as one character."""
    room = max(limit, 2)  # one character, whichever: a cut has to get on
    lengths = accumulate(1 + (character > "\uffff") for character in text[start : start + room])
    end = start + sum(length <= room for length in lengths)
    return _before_grapheme(text, start, end)


def cut(text: str, start: int, limit: int, stop: int | None = None) -> int:
    """Where a part of at most `limit` units from `start` on should end: after a sentence, a word, or a character.

    `stop` is an offset that the part must not reach beyond. There is always progress: the end is beyond the start.
    """
    end = fitting(text, start, limit)
    if stop is not None and stop < end:
        end = _before_grapheme(text, start, max(stop, start + 1))
    if end >= len(text):
        return len(text)
    least = start + (end - start) * _LEAST
    sentences = [match.end() for match in _SENTENCE_END.finditer(text[: end + 1], start)]
    if sentences and sentences[-1] >= least:
        return sentences[-1]
    blank = next((at for at in range(end, start, -1) if text[at].isspace()), 0)
    return _before_grapheme(text, start, blank if blank >= least else end)


def _is_web_address(url: str) -> bool:
    if any(character.isspace() or unicodedata.category(character) in {"Cc", "Cs"} for character in url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.netloc)


def _before_grapheme(text: str, start: int, end: int) -> int:
    """The last place at or before `end` that parts no grapheme; `end` itself where there is none close by."""
    for at in range(end, max(start, end - _LONGEST_GRAPHEME), -1):
        if not _parts_grapheme(text, at):
            return at
    return end


def _parts_grapheme(text: str, at: int) -> bool:
    """Whether the characters beside the offset are read as one. An approximation of Unicode's rule that errs rarely."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if unicodedata.category(after).startswith("M") or _ZERO_WIDTH_JOINER in {before, after}:
        return True
    if ord(after) in _SKIN_TONES or (before, after) == ("\r", "\n"):
        return True
    return ord(after) in _FLAG_LETTERS and _flag_letters_before(text, at) % 2 == 1


def _flag_letters_before(text: str, at: int) -> int:
    count = 0
    while at > count and ord(text[at - count - 1]) in _FLAG_LETTERS:
        count += 1
    return count
