"""The paragraphs of a plain text: a line each, or the lines up to an empty one where they were broken at a width."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.model import Block, BlockKind
from index.pages.lines import Line, ends_sentence, has_words, lines, starts_low
from index.pages.lists import is_marked

_WIDEST = 120  # characters of a line that an editor has broken
_TOO_WIDE = 0.02  # of the lines of a broken text, at most, are wider (addresses are not broken)
_NARROWEST = 50  # characters that an editor breaks at, at least
_FEWEST = 3  # line ends inside paragraphs that show a habit
_BROKEN = 0.5  # of them, at least, stand inside a sentence
_FILLED = 0.6  # of the width, at least, is filled by a line that goes on
_TAIL = 12  # characters that tell how a line ends


def paragraphs(text: str) -> Iterator[Block]:
    """Every run of words as a paragraph, in order; lines without a letter or digit (rules, asterisks) are left out."""
    found = list(lines(text))
    runs = _joined(text, found) if _is_broken(text, found) else ((line.start, line.end) for line in found)
    return (Block(BlockKind.PARAGRAPH, start, end) for start, end in runs if has_words(text[start:end]))


def _is_broken(text: str, found: Sequence[Line]) -> bool:
    """Whether an editor has broken the lines of this text at a width."""
    inner = [(line, after) for line, after in pairwise(found) if not after.after_blank]
    if len(inner) < _FEWEST or sum(len(line) > _WIDEST for line in found) > _TOO_WIDE * len(found):
        return False
    width = _width(found)
    going_on = sum(not _ends(text, line) and _is_cut(text, line, after, width) for line, after in inner)
    return going_on >= _BROKEN * len(inner)


def _is_cut(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether a width ended the line: it is filled and a small letter follows, or the next word had no room in it."""
    beginning = text[after.start : min(after.end, after.start + width)]
    if starts_low(beginning):
        return len(line) >= _FILLED * width
    return len(line) + 1 + len(beginning.split(maxsplit=1)[0]) > width >= _NARROWEST


def _joined(text: str, found: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The lines between empty ones as one run each, a list item apart."""
    short = _FILLED * _width(found)
    start = end = 0
    previous: Line | None = None
    in_list = False
    for line in found:
        is_item = is_marked(text[line.start : line.start + _TAIL])
        if previous is not None and _begins(text, previous, line, short, is_item=is_item, in_list=in_list):
            yield start, end
            previous = None
        if previous is None:
            start, in_list = line.start, is_item
        end, previous = line.end, line
    if previous is not None:
        yield start, end


def _begins(text: str, previous: Line, line: Line, short: float, *, is_item: bool, in_list: bool) -> bool:
    """Whether a paragraph begins with the line. A dash after an unfinished sentence is a dash, not a list."""
    if line.after_blank or line.indent > previous.indent + 1:
        return not (in_list and not line.after_blank)  # an item's further lines are indented
    ended = _ends(text, previous)
    return (is_item and (ended or in_list)) or (ended and len(previous) < short)


def _width(found: Sequence[Line]) -> int:
    """The width that nearly all lines keep to."""
    widths = sorted(map(len, found))
    return widths[int(len(widths) * (1 - _TOO_WIDE)) - 1] if widths else 0


def _ends(text: str, line: Line) -> bool:
    return ends_sentence(text[max(line.start, line.end - _TAIL) : line.end])
