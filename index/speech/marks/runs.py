"""The runs of text inside quotation marks: a state machine over the marks, block by block.

It knows marks, not words: what a run is (speech, a title, scare marks) and whose it is are decided elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.model import Block, BlockKind
from index.speech.marks.signs import ANGLED, DOUBLE, GAP_SHOWN, LONE_SINGLE, SINGLE, Mark, Turn, block_marks, has_pairs

_SENTENCE_ENDS = (".", "!", "?", "…", "։")
_TELLS = re.compile(r"[,.]?\s{0,2}[-–—]\s{0,2}\w")  # what tells the speaker follows behind a dash
_LONGEST_GAP = (
    8  # paragraphs without any mark that one opening mark may reach over: longer speeches are marked anew in practice
)


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
        families = [DOUBLE, ANGLED]
        if not has_pairs(text, blocks):
            families.append(SINGLE)
        self._families = families
        self._marks = [block_marks(text, block, families) for block in blocks]
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
            if opened is None and mark.turn is Turn.CLOSES:
                if mark is marks[0] and _TELLS.match(self._text, mark.end, block.end):
                    found.append(self._unopened(number, mark))
            elif opened is None:
                opened = self._new(mark)
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

    def _carried(self, block: Block, marks: list[Mark], carried: _Open | None) -> tuple[_Open | None, list[Mark]]:
        """The speech that goes on in the block, and the marks behind the one that it may open with again."""
        if carried is None:
            return None, marks
        if marks and self._begins(block, marks[0]):
            return _Open(marks[0].end, marks[0].start, marks[0].family, carried.speech), marks[1:]
        return _Open(block.start, block.start, carried.family, carried.speech), marks

    def _new(self, mark: Mark) -> _Open:
        self._speeches += 1
        return _Open(mark.end, mark.start, mark.family, self._speeches)

    def _unopened(self, number: int, mark: Mark) -> Marked:
        """The run from the block's beginning to a closing mark that no opening one belongs to."""
        self._speeches += 1
        start = self._blocks[number].start
        return Marked(start, mark.start, start, mark.end, number, self._speeches)

    @staticmethod
    def _run(number: int, opened: _Open, end: int, outer_end: int) -> Marked:
        return Marked(opened.start, end, opened.outer_start, outer_end, number, opened.speech)

    def _begins(self, block: Block, mark: Mark) -> bool:
        """Whether the mark opens the block, nothing standing before it."""
        return mark.turn is not Turn.CLOSES and not self._text[block.start : mark.start].strip()

    def _follows_sentence(self, block: Block, mark: Mark) -> bool:
        """Whether a sentence ends right before the mark."""
        return self._text[max(block.start, mark.start - GAP_SHOWN) : mark.start].rstrip()[-1:] in _SENTENCE_ENDS

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
            marks = [mark for mark in self._marks[later] if mark.family is not LONE_SINGLE]
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

    def __init__(self, marks: Sequence[Mark], *, spare: bool) -> None:
        self._opening: dict[frozenset[str], int] = {}
        self._closing: dict[frozenset[str], int] = {}
        self._spare = spare
        for mark in marks:
            self._count(mark, 1)

    def _count(self, mark: Mark, step: int) -> None:
        side = self._opening if mark.turn is Turn.OPENS else self._closing
        side[mark.family] = side.get(mark.family, 0) + step

    def pass_by(self, mark: Mark) -> None:
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


def _closes(mark: Mark, opened: _Open, balance: _Balance) -> bool:
    """Whether the mark ends what is open: one of its family, or a stray one of another where its own never comes."""
    if mark.family is opened.family:
        return True
    if mark.family is LONE_SINGLE:
        return False
    return mark.turn is Turn.CLOSES and not balance.closable(opened.family) and balance.stray(mark.family)
