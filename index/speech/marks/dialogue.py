"""Speech without quotation marks that its paragraph's beginning marks: by a dash, or by who speaks ("Roe: ...").

Neither alone proves speech, for lists and tables begin so too: narration inside the lines ("— ..., — said he") or
questions to the person asked must show that somebody speaks. An interviewer's question is no speech to be served.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.model import Block, BlockKind
from index.pages.interviews import addresses
from index.speech.marks.runs import Marked
from index.speech.marks.splits import split_run

_DASH = re.compile(r"\s*(?:(?P<dash>[—–―])\s*|(?P<hyphen>-)\s+)(?=\w|[«„“(\"])")
_LABEL = re.compile(r"\s*(?P<label>[^\W\d_](?:[^:.!?\n«»“”\"]|\.(?=[\s:])){0,40}):\s+(?=[^\s«»“”„\"'‘’])")
_LONGEST_LABEL = 4  # words
_QUESTION_END = re.compile(r"(?:[?;][)»”\"]?|՞[^։:.!?]*[։:.][)»”\"]?)\s*$")  # Armenian marks the word that asks
_LINE_END = re.compile(r"[.!?…։:][)»”\"]?\s*$")
_LONGEST_ANSWER = 8  # paragraphs behind a labelled one that may belong to its answer
_NEAR = 3  # paragraphs between a line of dialogue and another one that nothing but its dash tells
_END_SHOWN = 120  # characters of a line's end that tell whether it asks


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
    lines = [_line(text, number, block) for number, block in enumerate(blocks)]
    found: dict[int, list[Marked]] = {}
    for group in _labelled_groups(lines):
        turns = _turns(group)
        if turns and _asks_most(turns) and _is_interview(text, turns):
            found.update(_answers(turns))
    spoken: set[int] = set()
    doubtful: list[list[_Line]] = []
    for group in _dash_groups(lines):
        parts = {line.run.block: split_run(text, line.run) for line in group}
        if any(parts[line.run.block] != [line.run] for line in group):
            found.update(parts)
            spoken.update(parts)
        elif _is_interview(text, group):
            found.update(_answers(group))
        else:
            doubtful.append(group)
    parted = sum(map(_is_answered, doubtful)) > 1  # answers of more paragraphs than one part an interview's turns
    for group in doubtful:
        if parted and _is_answered(group):
            found.update(_answers(group))
        elif _goes_on(text, group, spoken):
            found.update((line.run.block, [line.run]) for line in group)
    return found


def _is_answered(group: Sequence[_Line]) -> bool:
    return group[0].asks and not group[-1].asks


def _goes_on(text: str, group: Sequence[_Line], spoken: AbstractSet[int]) -> bool:
    """Whether the lines are sentences right before or behind a dialogue that is told as one."""
    first, last = group[0].run.block, group[-1].run.block
    if not any(near in spoken for near in (*range(first - _NEAR, first), *range(last + 1, last + 1 + _NEAR))):
        return False
    return all(
        _LINE_END.search(text, max(line.run.start, line.run.end - _END_SHOWN), line.run.end) is not None
        and not text[line.run.start].islower()
        for line in group
    )


def _dash_groups(lines: Sequence[_Line | None]) -> Iterator[list[_Line]]:
    """The lines with a dash that follow each other."""
    for dashed, group in groupby(lines, key=lambda line: line is not None and not line.label):
        if dashed:
            yield [line for line in group if line is not None]


def _labelled_groups(lines: Sequence[_Line | None]) -> Iterator[list[_Line]]:
    """The lines with labels that follow each other, with no more between than an answer's other paragraphs."""
    group: list[_Line] = []
    for line in lines:
        if line is None or not line.label:
            continue
        if group and line.run.block - group[-1].run.block > _LONGEST_ANSWER:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


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
    """Whether questions are answered: more than one, one that addresses somebody, or one between two who take turns."""
    answered = sum(
        before.asks and not line.asks and (not line.label or line.label != before.label)
        for before, line in pairwise(group)
    )
    asked = (text[line.run.start : line.run.end] for line in group if line.asks)
    if group[0].label:
        return answered > 0
    return group[0].asks and (answered > 1 or (answered == 1 and any(addresses(question) for question in asked)))


def _turns(group: Sequence[_Line]) -> Sequence[_Line]:
    """The lines from the first one whose label comes again, none where fewer than two labels do."""
    labels = Counter(line.label for line in group)
    again = [place for place, line in enumerate(group) if labels[line.label] > 1]
    return group[again[0] :] if len({group[place].label for place in again}) > 1 else ()


def _asks_most(turns: Sequence[_Line]) -> bool:
    """Whether the one who speaks first asks in at least half of the turns, as an interviewer does."""
    own = [line.asks for line in turns if line.label == turns[0].label]
    return sum(own) * 2 >= len(own)


def _answers(group: Sequence[_Line]) -> dict[int, list[Marked]]:
    """The lines of those who never ask first, as their blocks' runs."""
    asker = group[0].label
    return {line.run.block: [] if line.asks or (asker and line.label == asker) else [line.run] for line in group}
