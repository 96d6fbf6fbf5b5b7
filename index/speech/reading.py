"""An article as the rules of speech see it: its marked paragraphs, word by word, and the cues of their runs.

It is read once; quotes, speakers, dates and days of speech are all concluded from this record.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages import LANGUAGES, Language
from index.model import Block, BlockKind
from index.speech.cues import find_cues, without_title_case
from index.speech.evidence import Cue
from index.speech.marks.dialogue import dialogue_runs
from index.speech.marks.runs import Marked, marked_runs
from index.speech.marks.splits import split_run
from index.speech.narration import Paragraph, common_words, paragraph
from index.speech.verb_final.cues import verb_final_cues

Cues = tuple[tuple[Cue, ...], ...]


@dataclass(frozen=True, slots=True)
class SpeechReading:
    """The article's paragraphs in order, with the runs that are marked in them (none, in most).

    Attributes:
        blocks: all of the article's, paragraphs or not.
        cues: for each paragraph, for each of its runs, the cues in the run's sentence, the one behind it first.
        marked: where words stand inside marks, in any block: spans in order, without overlap, marks included.
    """

    text: str
    blocks: tuple[Block, ...]
    language: Language
    paragraphs: tuple[Paragraph, ...]
    cues: tuple[Cues, ...]
    marked: tuple[tuple[int, int], ...]


def read_marks(text: str, blocks: Sequence[Block], language: str) -> SpeechReading:
    """The reading of an article in the language (a key of `LANGUAGES`)."""
    known = LANGUAGES[language]
    runs: dict[int, list[Marked]] = {}
    marked = marked_runs(text, blocks)
    for run in marked:
        runs.setdefault(run.block, []).extend(split_run(text, run))
    spoken = dialogue_runs(text, blocks)
    runs.update(spoken)
    common = common_words(text)
    paragraphs = tuple(
        paragraph(text, block, runs.get(number, ()), common)
        for number, block in enumerate(blocks)
        if block.kind is BlockKind.PARAGRAPH
    )
    table = known.speech.verb_final
    if known.speech.has_capitals and not known.speech.inflected:
        paragraphs = tuple(without_title_case(part, known.speech) for part in paragraphs)
    if table is None:
        cues = tuple(tuple(find_cues(text, part, known.speech)) for part in paragraphs)
    else:
        cues = verb_final_cues(text, paragraphs, known.speech, table)
    spans = _joined([*marked, *(run for answers in spoken.values() for run in answers)])
    return SpeechReading(text, tuple(blocks), known, paragraphs, cues, spans)


def _joined(runs: Sequence[Marked]) -> tuple[tuple[int, int], ...]:
    """The spans of the runs in order, those that overlap made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((run.outer_start, run.outer_end) for run in runs):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
