"""The lines of a plain text, and what the shape of one tells: how it ends, whether it looks like a headline.

Offsets stay those of the text. Words of particular languages stand elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"([^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*)(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|\Z)")
_OUTER = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"  # all that str.isspace() knows
    "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # and what nobody sees
)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_MARKS = re.compile(r"[“”„‟«»\"]|''|(?<!\w)['‘]|['’](?!\w)")
_CLOSERS = "”“»\"'’‘›)]}*_\xa0 "
_SENTENCE_ENDS = frozenset(".…!?։:;。؟")
_PROSE_ENDS = frozenset(".…։:;,。")
_TWO_SENTENCES = re.compile(r"\w{4,}[.!?…։][”»\"')\]]*\s+[“«„\"'(]?[^\W\d_]")
_SAID = re.compile(r",(?:[”»\"]|'')|[”»\"],")
_PAIRED = re.compile(r"[“”„«»]")
_CLOSING = re.compile(r"[”»]|[“\"](?!\w)")
_WORD = re.compile(r"[^\W\d_]+")
_LONG_WORD = 4
_FEWEST_IN_TITLE_CASE = 3
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_GEORGIAN = re.compile(r"[\u10d0-\u10ff]")  # lower case by Unicode, yet the only case that is written


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words without outer white space: `text[start:end]`.

    Attributes:
        after_blank: whether the line before it is empty, or it is the first.
        indent: how many characters of white space stand before the words.
    """

    start: int
    end: int
    after_blank: bool
    indent: int

    def __len__(self) -> int:
        return self.end - self.start


def lines(text: str) -> Iterator[Line]:
    """The lines that are not blank, in order. Any line end counts, a paragraph separator too."""
    position = 0
    blank = True
    while position < len(text) and (match := _LINE.match(text, position)):
        start, end = trimmed(match[1], match.start(1))
        position = match.end()
        if start == end:
            blank = True
            continue
        yield Line(start, end, blank, start - match.start(1))
        blank = False


def trimmed(piece: str, start: int = 0) -> tuple[int, int]:
    """The span of the piece, which begins at `start`, without the white space and invisible characters at its ends."""
    words = piece.lstrip(_OUTER)
    start += len(piece) - len(words)
    return start, start + len(words.rstrip(_OUTER))


def one_line(words: str) -> str:
    """The words with single spaces between, without what cannot be printed."""
    return " ".join(_UNPRINTABLE.sub(" ", words).split())


def has_words(line: str) -> bool:
    """Whether there is a letter or a digit in it."""
    return any(map(str.isalnum, line))


def has_quotes(line: str) -> bool:
    """Whether there is a quotation mark in it; an apostrophe inside a word is none."""
    return _MARKS.search(line) is not None


def ends_sentence(line: str) -> bool:
    """Whether it ends as a sentence or an introduction to one does, closing marks aside."""
    return line.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS


def ends_prose(line: str) -> bool:
    """Whether it ends as prose alone does: headlines may ask or exclaim."""
    return line.rstrip(_CLOSERS)[-1:] in _PROSE_ENDS


def asks(line: str) -> bool:
    """Whether it ends with a question mark."""
    return line.rstrip(_CLOSERS)[-1:] == "?"


def starts_low(line: str) -> bool:
    """Whether its first letter is a small one, in a script that has capitals: it goes on with what stands before."""
    first = _FIRST_LETTER.search(line[:20])
    return first is not None and first[0].islower() and not _GEORGIAN.match(first[0])


def opens_quote(line: str) -> bool:
    """Whether a quotation begins in it that does not end in it."""
    depth = 0
    closing = "”»“" if "„" in line else "”»"
    for mark in _PAIRED.findall(line):
        closes = mark in closing
        depth = max(0, depth - 1) if closes else depth + 1
    return depth > 0 or (line.count('"') % 2 == 1 and not line.endswith('"'))


def closes_quote(line: str) -> bool:
    """Whether a closing mark stands in it that may end a quotation from before."""
    return _CLOSING.search(line) is not None


def is_one_sentence(line: str) -> bool:
    """Whether no sentence ends inside it."""
    return _TWO_SENTENCES.search(line) is None


def is_tagged_speech(line: str) -> bool:
    """Whether a comma ties a quotation in it to the one who says it."""
    return _SAID.search(line) is not None


def is_title_case(line: str) -> bool:
    """Whether every word of some length has a capital, as in many an English headline."""
    long = [word for word in _WORD.findall(line) if len(word) >= _LONG_WORD]
    return len(long) >= _FEWEST_IN_TITLE_CASE and all(word[0].isupper() for word in long)


def is_capitals(line: str) -> bool:
    """Whether it is written in capitals throughout."""
    return line.isupper() and sum(map(str.isalpha, line)) > 1
