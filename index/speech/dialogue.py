"""Speech without quotation marks that its paragraph's beginning marks: by a dash, or by who speaks ("Roe: ...").

Neither alone proves speech, for lists and tables begin so too: narration inside the lines ("— ..., — said he") or
questions to the person asked must show that somebody speaks. An interviewer's question is no speech to be served.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.model import Block, BlockKind
from index.pages.interviews import addresses
from index.speech.marks import Marked
from index.speech.splits import split_run

_DASH = re.compile(r"\s*(?:(?P<dash>[—–―])\s*|(?P<hyphen>-)\s+)(?=\w|[«„“(\"])")
_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][^:.!?\n«»“”\"]{0,40}):\s+(?=[^\s«»“”„\"'‘’])")
_LONGEST_LABEL = 4  # words
_QUESTION_END = re.compile(r"[?՞;][)»”\"]?\s*$")
_END_SHOWN = 6  # characters of a line's end that tell whether it asks


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph that begins with a dash or a label.

    Attributes:
        label: who speaks, casefolded; empty for a dash.
    """

    run: Marked
    label: str
    asks: bool


def dialogue_runs(text: str, blocks: Sequence[Block]) -> dict[int, list[Marked]]:
    """The runs of each block that is a line of dialogue or an answer; none for a question of an interview."""
    found: dict[int, list[Marked]] = {}
    for group in _groups(text, blocks):
        if group[0].label:
            if _is_interview(text, group) and _is_repeated(group):
                found.update(_answers(group))
            continue
        parts = {line.run.block: split_run(text, line.run) for line in group}
        if any(parts[line.run.block] != [line.run] for line in group):
            found.update(parts)
        elif _is_interview(text, group):
            found.update(_answers(group))
    return found


def _groups(text: str, blocks: Sequence[Block]) -> Iterator[list[_Line]]:
    """The lines that follow each other and begin alike."""
    lines = (_line(text, number, block) for number, block in enumerate(blocks))
    for begins, group in groupby(lines, key=lambda line: None if line is None else bool(line.label)):
        if begins is not None:
            yield [line for line in group if line is not None]


def _line(text: str, number: int, block: Block) -> _Line | None:
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    asks = _QUESTION_END.search(text, max(block.start, block.end - _END_SHOWN), block.end) is not None
    speech = -1 - number  # apart from the numbers of speeches inside marks
    dash = _DASH.match(text, block.start, block.end)
    if dash is not None:
        return _Line(
            Marked(dash.end(), block.end, dash.start(dash.lastgroup or 0), block.end, number, speech, dash=True),
            "",
            asks,
        )
    label = _LABEL.match(text, block.start, block.end)
    if label is None or len(label["label"].split()) > _LONGEST_LABEL:
        return None
    return _Line(
        Marked(label.end(), block.end, label.end(), block.end, number, speech, dash=True),
        label["label"].casefold(),
        asks,
    )


def _is_interview(text: str, group: Sequence[_Line]) -> bool:
    """Whether a question comes first and answers follow: more than one, or to a question that addresses somebody."""
    answered = sum(
        before.asks and not line.asks and (not line.label or line.label != before.label)
        for before, line in pairwise(group)
    )
    asked = (text[line.run.start : line.run.end] for line in group if line.asks)
    return group[0].asks and (answered > 1 or (answered == 1 and any(addresses(question) for question in asked)))


def _is_repeated(group: Sequence[_Line]) -> bool:
    """Whether two labels take turns, one of them more than once."""
    labels = Counter(line.label for line in group)
    return len(labels) > 1 and max(labels.values()) > 1


def _answers(group: Sequence[_Line]) -> dict[int, list[Marked]]:
    """The lines of those who never ask first, as their blocks' runs."""
    askers = {line.label for line in group if line.asks and line.label == group[0].label and line.label}
    return {line.run.block: [] if line.asks or line.label in askers else [line.run] for line in group}
