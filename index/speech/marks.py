"""The runs of text inside quotation marks: a state machine over the marks, block by block.

It knows marks, not words: what a run is (speech, a title, scare marks) and whose it is are decided elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from index.model import Block, BlockKind

_DOUBLE = frozenset('“”„‟"❝❞＂″')
_ANGLED = frozenset("«»")
_SINGLE = frozenset("‘’'‚‛‹›")
_LONE_SINGLE = _SINGLE | {"‘’"}  # a pair of single marks that stands for itself among speech in double ones
_SINGLE_OPENING = frozenset("'‘‚")
_LEADS = frozenset(".!?…,:;”»\"")
_ANY_MARK = re.compile(f"''|``|,,(?=[^\\W\\d_])|[{''.join(sorted(_DOUBLE | _ANGLED | _SINGLE))}]")
_ALWAYS_OPEN = frozenset("„«❝‚‹")
_ALWAYS_CLOSE = frozenset("»❞›")
_USUALLY_OPEN = frozenset("“‟‘‛")
_USUALLY_CLOSE = frozenset("”’")
_BEFORE_OPENING = frozenset("([{<—–―-/:;=“„«‘'\"")
_AFTER_CLOSING = frozenset(".,;:!?…)]}—–―-/”»’\"'“")
_STRAIGHT, _CURLY_PAIR = '"', "“”"
_SPEECH_ENDS = frozenset(",.!?…")
_SENTENCE_ENDS = (".", "!", "?", "…", "։")
_GAP_SHOWN = 4  # characters before a mark that tell whether a sentence ends there
_LONGEST_GAP = (
    8  # paragraphs without any mark that one opening mark may reach over: longer speeches are marked anew in practice
)


class Turn(Enum):
    """What a mark does to the text around it."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Marked:
    """A run inside quotation marks, within one block.

    Attributes:
        start: of the words inside the marks, as `end`.
        outer_start: where the opening mark stands; `start` where the block has none of its own. `outer_end` likewise.
        block: the index of its block.
        speech: a number that the parts of one speech, paragraph by paragraph, have in common.
        dash: whether a dash at its paragraph's beginning marks it, whose words go on to the paragraph's end.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    block: int
    speech: int
    dash: bool = False

    @property
    def opened(self) -> bool:
        """Whether its block has the opening mark."""
        return self.outer_start < self.start

    @property
    def closed(self) -> bool:
        """Whether its block has the closing mark, or ends it as a line of dialogue."""
        return self.dash or self.outer_end > self.end


@dataclass(frozen=True, slots=True)
class _Mark:
    """One mark in the text; `family` tells which marks can close it."""

    start: int
    end: int
    family: frozenset[str]
    turn: Turn


@dataclass(slots=True)
class _Open:
    """A speech that has begun and not ended."""

    start: int
    outer_start: int
    family: frozenset[str]
    speech: int
    depth: int = 1


def marked_runs(text: str, blocks: Sequence[Block]) -> tuple[Marked, ...]:
    """The outermost runs inside marks, in order. A run never leaves its block; a speech may go on in the next ones."""
    return tuple(_Reader(text, blocks).runs())


class _Reader:
    """Reads the blocks one after another, and remembers the speech that the last paragraph left open."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._text = text
        self._blocks = blocks
        families = [_DOUBLE, _ANGLED]
        if not _has_pairs(text, blocks):
            families.append(_SINGLE)
        self._families = families
        self._marks = [_marks(text, block, families) for block in blocks]
        self._speeches = 0

    def runs(self) -> Iterator[Marked]:
        """The runs of all blocks."""
        left: _Open | None = None
        for number, block in enumerate(self._blocks):
            if block.kind is BlockKind.PARAGRAPH:
                runs, still_open = self._block_runs(number, left)
                left = still_open if still_open and self._goes_on(number + 1, still_open) else None
            else:  # a speech goes on behind a list or a caption, not under another heading
                runs, _ = self._block_runs(number, None)
                left = None if block.kind is BlockKind.HEADING else left
            yield from runs

    def _block_runs(self, number: int, carried: _Open | None) -> tuple[list[Marked], _Open | None]:
        """The runs of one block, and the speech that it leaves open."""
        block, marks = self._blocks[number], self._marks[number]
        found: list[Marked] = []
        opened, marks = self._carried(block, marks, carried)
        balance = _Balance(marks, spare=self._begins_anew(number + 1))
        for mark in marks:
            balance.pass_by(mark)
            if opened is None:
                opened = self._new(mark) if mark.turn is not Turn.CLOSES else None
            elif mark.family is opened.family and mark.turn is Turn.OPENS:
                if balance.can_nest(opened.family, opened.depth, anew=self._follows_sentence(block, mark)):
                    opened.depth += 1
                else:  # the one before was never closed: where its words end is not known
                    opened = self._new(mark)
            elif _closes(mark, opened, balance):
                opened.depth -= 1
                if not opened.depth:
                    found.append(self._run(number, opened, mark.start, mark.end))
                    opened = None
        if opened is not None:
            found.append(self._run(number, opened, block.end, block.end))
        return found, opened

    def _carried(self, block: Block, marks: list[_Mark], carried: _Open | None) -> tuple[_Open | None, list[_Mark]]:
        """The speech that goes on in the block, and the marks behind the one that it may open with again."""
        if carried is None:
            return None, marks
        if marks and self._begins(block, marks[0]):
            return _Open(marks[0].end, marks[0].start, marks[0].family, carried.speech), marks[1:]
        return _Open(block.start, block.start, carried.family, carried.speech), marks

    def _new(self, mark: _Mark) -> _Open:
        self._speeches += 1
        return _Open(mark.end, mark.start, mark.family, self._speeches)

    @staticmethod
    def _run(number: int, opened: _Open, end: int, outer_end: int) -> Marked:
        return Marked(opened.start, end, opened.outer_start, outer_end, number, opened.speech)

    def _begins(self, block: Block, mark: _Mark) -> bool:
        """Whether the mark opens the block, nothing standing before it."""
        return mark.turn is not Turn.CLOSES and not self._text[block.start : mark.start].strip()

    def _follows_sentence(self, block: Block, mark: _Mark) -> bool:
        """Whether a sentence ends right before the mark."""
        return self._text[max(block.start, mark.start - _GAP_SHOWN) : mark.start].rstrip()[-1:] in _SENTENCE_ENDS

    def _begins_anew(self, number: int) -> bool:
        """Whether the next block is a paragraph with an opening mark before its first word."""
        if number >= len(self._blocks) or self._blocks[number].kind is not BlockKind.PARAGRAPH:
            return False
        marks = self._marks[number]
        return bool(marks) and self._begins(self._blocks[number], marks[0])

    def _goes_on(self, number: int, left: _Open) -> bool:
        """Whether the speech goes on in this block: it opens anew, or a closing mark comes before any opening one."""
        for later in range(number, min(number + _LONGEST_GAP, len(self._blocks))):
            block = self._blocks[later]
            marks = [mark for mark in self._marks[later] if mark.family is not _LONE_SINGLE]
            if block.kind is BlockKind.HEADING:
                return False
            if block.kind is not BlockKind.PARAGRAPH:
                continue
            if marks:
                if self._begins(block, marks[0]):
                    return later == number and marks[0].family is left.family
                return marks[0].family is left.family and marks[0].turn is not Turn.OPENS
        return False


class _Balance:
    """What marks of each family are still to come in a block, so that nesting is decided without looking back."""

    def __init__(self, marks: Sequence[_Mark], *, spare: bool) -> None:
        self._opening: dict[frozenset[str], int] = {}
        self._closing: dict[frozenset[str], int] = {}
        self._spare = spare
        for mark in marks:
            self._count(mark, 1)

    def _count(self, mark: _Mark, step: int) -> None:
        side = self._opening if mark.turn is Turn.OPENS else self._closing
        side[mark.family] = side.get(mark.family, 0) + step

    def pass_by(self, mark: _Mark) -> None:
        """From now on the mark is behind."""
        self._count(mark, -1)

    def closable(self, family: frozenset[str]) -> bool:
        """Whether a mark that closes the family is still to come."""
        return self._closing.get(family, 0) > 0

    def stray(self, family: frozenset[str]) -> bool:
        """Whether fewer marks of the family open than close from here on, the one just passed among them."""
        return self._closing.get(family, 0) + 1 > self._opening.get(family, 0)

    def can_nest(self, family: frozenset[str], depth: int, *, anew: bool) -> bool:
        """Whether enough closing marks are left for a run inside the open ones; `anew`: it may begin another speech."""
        left = self._closing.get(family, 0) + (self._spare and not anew)
        return left >= self._opening.get(family, 0) + depth + 1


def _closes(mark: _Mark, opened: _Open, balance: _Balance) -> bool:
    """Whether the mark ends what is open: one of its family, or a stray one of another where its own never comes."""
    if mark.family is opened.family:
        return True
    if mark.family is _LONE_SINGLE:
        return False
    return mark.turn is Turn.CLOSES and not balance.closable(opened.family) and balance.stray(mark.family)


def _has_pairs(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the paragraphs use double marks, so that single ones are apostrophes or stand inside."""
    paragraphs = (text[block.start : block.end] for block in blocks if block.kind is BlockKind.PARAGRAPH)
    return any("''" in paragraph or not (_DOUBLE | _ANGLED).isdisjoint(paragraph) for paragraph in paragraphs)


def _marks(text: str, block: Block, families: Sequence[frozenset[str]]) -> list[_Mark]:
    """The block's marks that can open or close, apostrophes and inches left out."""
    found: list[_Mark] = []
    lone = _LoneSingles(text, block)
    for match in _ANY_MARK.finditer(text, block.start, block.end):
        family = next((one for one in families if match[0] in one), None)
        if len(match[0]) > 1:
            family = _DOUBLE  # two typewriter apostrophes, or two commas, for one double mark
        if family is None:
            found.extend(lone.read(match.start()))
            continue
        mark = _mark(text, block, *match.span(), family)
        if mark is not None:
            if found and _is_plural_owner(text, found[-1]) and mark.turn is Turn.CLOSES:
                found.pop()
            found.append(mark)
            lone.pass_by(mark)
    return _unwrapped(text, block, found)


class _LoneSingles:
    """Finds speech in single marks in a text whose speech has double ones: plain pairs only, outside the double ones."""

    def __init__(self, text: str, block: Block) -> None:
        self._text = text
        self._block = block
        self._depth = 0
        self._opened: int | None = None

    def pass_by(self, mark: _Mark) -> None:
        """A double mark stands here."""
        if mark.turn is Turn.EITHER:
            self._depth = 0 if self._depth else 1
        else:
            self._depth = max(0, self._depth + (1 if mark.turn is Turn.OPENS else -1))
        self._opened = None

    def _has_words(self, start: int, end: int) -> bool:
        return any(char.isalnum() for char in self._text[start : min(end, start + _GAP_SHOWN)])

    def read(self, place: int) -> list[_Mark]:
        """The pair that the single mark at this place closes."""
        before, after = self._text[max(self._block.start, place - _GAP_SHOWN) : place], self._text[place + 1 : place + 2]
        if not self._depth and after.isupper() and (not before or before[-1].isspace()):
            begins = not before.strip() or before.rstrip()[-1] in _LEADS
            self._opened = place if begins and self._text[place] in _SINGLE_OPENING else None
        elif self._opened is not None and before[-1:] in _SPEECH_ENDS and not after.isalnum():
            opened, self._opened = self._opened, None
            if not self._has_words(self._block.start, opened) and not self._has_words(place + 1, self._block.end):
                return []  # a line of its own is a heading
            return [
                _Mark(opened, opened + 1, _LONE_SINGLE, Turn.OPENS),
                _Mark(place, place + 1, _LONE_SINGLE, Turn.CLOSES),
            ]
        return []


def _unwrapped(text: str, block: Block, marks: list[_Mark]) -> list[_Mark]:
    """The marks without the straight ones that a page has set around a copied paragraph with marks of its own."""
    inner = marks[1:-1]
    if not inner or not text[marks[0].start] == text[marks[-1].start] == _STRAIGHT:
        return marks
    if text[block.start : marks[0].start].strip() or text[marks[-1].end : block.end].strip():
        return marks
    chars = "".join(text[mark.start] for mark in inner if mark.family is not _SINGLE)
    paired = chars == _CURLY_PAIR * (len(chars) // len(_CURLY_PAIR))
    spoken = any(text[mark.start - 1] in _SPEECH_ENDS and mark.turn is Turn.CLOSES for mark in inner)
    return inner if paired and spoken else marks


def _is_plural_owner(text: str, mark: _Mark) -> bool:
    """Whether the mark looks like the apostrophe of "the captains’ fault"; it is one where another closes after it."""
    around = text[mark.start - 1 : mark.start] + text[mark.end : mark.end + 2]
    return mark.family is _SINGLE and mark.turn is Turn.CLOSES and around[:2] == "s " and around[2:].islower()


def _mark(text: str, block: Block, start: int, end: int, family: frozenset[str]) -> _Mark | None:
    """The mark at this place, None where it is an apostrophe or a unit."""
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    char = text[start]
    if family is _SINGLE and after.isalnum() and (before.isalnum() or before == "." or after.isdigit()):
        return None  # an apostrophe: don't, Jr.'s, the '80s
    if char == ",":
        opens = before.isspace() or before in _BEFORE_OPENING
        return _Mark(start, end, family, Turn.OPENS) if opens else None
    if char in '"″' and before.isdigit() and not after.isalnum() and _is_measure(text, block, start):
        return None
    return _Mark(start, end, family, _turn(char, before, after))


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
