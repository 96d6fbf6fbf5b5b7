"""The quotation marks of a text, one by one: which of its characters are marks, and what each does to the words around.

What the marks bound together is read in `index.speech.marks.runs`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from index.model import Block, BlockKind

DOUBLE = frozenset('“”„‟"❝❞＂″')
ANGLED = frozenset("«»")
SINGLE = frozenset("‘’'‚‛‹›")
LONE_SINGLE = SINGLE | {"‘’"}  # a pair of single marks that stands for itself among speech in double ones
DASHES = frozenset("—–―-")
_SINGLE_OPENING = frozenset("'‘‚")
_LEADS = frozenset('.!?…,:;”»"')
_DOUBLED = ("''", "``", "‹‹", "››", "<<", ">>")  # as typewriters and keyboards without double marks print them
_ANY_MARK = re.compile(f"{'|'.join(_DOUBLED)}|,,(?=[^\\W\\d_])|[{''.join(sorted(DOUBLE | ANGLED | SINGLE))}]")
_ALWAYS_OPEN = frozenset("„«❝‚‹<")
_ALWAYS_CLOSE = frozenset("»❞›>")
_USUALLY_OPEN = frozenset("“‟‘‛")
_USUALLY_CLOSE = frozenset("”’")
_BEFORE_OPENING = frozenset("([{<—–―-/:;=“„«‘'\"")
_AFTER_CLOSING = frozenset(".,;:!?…)]}—–―-/”»’\"'“")
_STRAIGHT, _CURLY_PAIR = '"', "“”"
_SPEECH_ENDS = frozenset(",.!?…")
GAP_SHOWN = 4  # characters before a mark that tell whether a sentence ends there


class Turn(Enum):
    """What a mark does to the text around it."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in the text; `family` tells which marks can close it."""

    start: int
    end: int
    family: frozenset[str]
    turn: Turn


def has_pairs(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the paragraphs use double marks, so that single ones are apostrophes or stand inside."""
    paragraphs = (text[block.start : block.end] for block in blocks if block.kind is BlockKind.PARAGRAPH)
    return any(
        any(pair in paragraph for pair in _DOUBLED) or not (DOUBLE | ANGLED).isdisjoint(paragraph)
        for paragraph in paragraphs
    )


def block_marks(text: str, block: Block, families: Sequence[frozenset[str]]) -> list[Mark]:
    """The block's marks that can open or close, apostrophes and inches left out."""
    found: list[Mark] = []
    lone = _LoneSingles(text, block)
    family_of = {char: family for family in families for char in family}
    for match in _ANY_MARK.finditer(text, block.start, block.end):
        # two typewriter apostrophes, or two commas, stand for one double mark
        family = family_of.get(match[0]) if len(match[0]) == 1 else DOUBLE
        if family is None:
            found.extend(lone.read(match.start()))
            continue
        mark = _mark(text, block, *match.span(), family)
        if mark is not None:
            if found and mark.turn is Turn.CLOSES and _is_plural_owner(text, found[-1]):
                found.pop()
            found.append(mark)
            lone.pass_by(mark)
    return _unwrapped(text, block, found)


class _LoneSingles:
    """Finds speech in single marks in a text whose speech has double ones: pairs outside the double ones."""

    def __init__(self, text: str, block: Block) -> None:
        self._text = text
        self._block = block
        self._depth = 0
        self._opened: int | None = None

    def pass_by(self, mark: Mark) -> None:
        """A double mark stands here."""
        if mark.turn is Turn.EITHER:
            self._depth = 0 if self._depth else 1
        else:
            self._depth = max(0, self._depth + (1 if mark.turn is Turn.OPENS else -1))
        self._opened = None

    def _has_words(self, start: int, end: int) -> bool:
        return any(char.isalnum() for char in self._text[start : min(end, start + GAP_SHOWN)])

    def read(self, place: int) -> list[Mark]:
        """The pair that the single mark at this place closes."""
        before, after = (
            self._text[max(self._block.start, place - GAP_SHOWN) : place],
            self._text[place + 1 : place + 2],
        )
        if not self._depth and after.isupper() and (not before or before[-1].isspace()):
            begins = not before.strip() or before.rstrip()[-1] in _LEADS
            self._opened = place if begins and self._text[place] in _SINGLE_OPENING else None
        elif self._opened is not None and before[-1:] in _SPEECH_ENDS and not after.isalnum():
            opened, self._opened = self._opened, None
            if not self._has_words(self._block.start, opened) and not self._has_words(place + 1, self._block.end):
                return []  # a line of its own is a heading
            return [
                Mark(opened, opened + 1, LONE_SINGLE, Turn.OPENS),
                Mark(place, place + 1, LONE_SINGLE, Turn.CLOSES),
            ]
        return []


def _unwrapped(text: str, block: Block, marks: list[Mark]) -> list[Mark]:
    """The marks without the straight ones that a page has set around a copied paragraph with marks of its own."""
    inner = marks[1:-1]
    if not inner or not text[marks[0].start] == text[marks[-1].start] == _STRAIGHT:
        return marks
    if text[block.start : marks[0].start].strip() or text[marks[-1].end : block.end].strip():
        return marks
    chars = "".join(text[mark.start] for mark in inner if mark.family is not SINGLE)
    paired = chars == _CURLY_PAIR * (len(chars) // len(_CURLY_PAIR))
    spoken = any(text[mark.start - 1] in _SPEECH_ENDS and mark.turn is Turn.CLOSES for mark in inner)
    return inner if paired and spoken else marks


def _is_plural_owner(text: str, mark: Mark) -> bool:
    """Whether the mark looks like the apostrophe of "the captains’ fault"; it is one where another closes after it."""
    if mark.family is not SINGLE or mark.turn is not Turn.CLOSES:
        return False
    around = text[mark.start - 1 : mark.start] + text[mark.end : mark.end + 2]
    return around[:2] == "s " and around[2:].islower()


def _mark(text: str, block: Block, start: int, end: int, family: frozenset[str]) -> Mark | None:
    """The mark at this place, None where it is an apostrophe or a unit."""
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    char = text[start]
    if family is SINGLE and after.isalnum() and (before.isalnum() or before == "." or after.isdigit()):
        return None  # an apostrophe: don't, Jr.'s, the '80s
    if char == ",":
        opens = before.isspace() or before in _BEFORE_OPENING
        return Mark(start, end, family, Turn.OPENS) if opens else None
    if char in '"″' and before.isdigit() and not after.isalnum() and _is_measure(text, block, start):
        return None
    if char == _STRAIGHT and before.isspace() and after in DASHES and text[end + 1 : end + 2].isspace():
        return Mark(start, end, family, Turn.CLOSES)  # the space before it was mistyped: what tells the speaker follows
    return Mark(start, end, family, _turn(char, before, after))


def _is_measure(text: str, block: Block, start: int) -> bool:
    """Whether the digits before the mark are feet and inches (6'2")."""
    position = start
    while position > block.start and start - position < len("12") and text[position - 1].isdigit():
        position -= 1
    return position > block.start and text[position - 1] in "'’′"


def _turn(char: str, before: str, after: str) -> Turn:
    """What the mark does: its shape tells, unless the spaces around it say plainly that it was mistyped."""
    space_before, space_after = before.isspace(), after.isspace()
    looks_open = (space_before or before in _BEFORE_OPENING) and not space_after
    looks_closed = not space_before and (space_after or after in _AFTER_CLOSING)
    if char in _ALWAYS_OPEN or char in _USUALLY_OPEN:
        mistyped = char in _USUALLY_OPEN and looks_closed and not looks_open
        if char in _USUALLY_OPEN and not looks_open and before.isalnum() and after.isalnum():
            return Turn.EITHER  # an ending behind a closing mark, or a space that is missing before an opening one
        return Turn.CLOSES if mistyped else Turn.OPENS
    if char in _ALWAYS_CLOSE or char in _USUALLY_CLOSE:
        mistyped = char == "”" and space_before and after.isalnum()
        return Turn.OPENS if mistyped else Turn.CLOSES
    if looks_open and looks_closed:  # between marks or dashes the letter beside it tells
        looks_open, looks_closed = after.isalnum(), before.isalnum()
    if looks_open == looks_closed:
        return Turn.EITHER
    return Turn.OPENS if looks_open else Turn.CLOSES
