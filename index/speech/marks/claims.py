"""What a speech over several paragraphs is, taken as a whole: claimed by somebody, copied from a page, or a transcript.

Kinds of single runs are decided in `index.quotes`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.languages import Language
from index.speech.cues import lead_cue
from index.speech.evidence import Cue
from index.speech.marks.kinds import any_tells
from index.speech.narration import Paragraph, Word, last_sentence, stand_in, words

_LONGEST_LABEL = 4  # words before the colon of a transcript's line
_LONGEST_CREDIT = 10  # words of a line that credits the speech above it, inside its marks
_LINE_SHOWN = 200  # characters of a line that tell whether it is one of these
_LEAD_REACH = 4  # words at the end of a paragraph that tell who speaks in the next one
_LONGEST_ABBREVIATION = 4  # letters
_CREDIT_SHARE = 0.6  # of a credit's words: those with a capital


@dataclass(frozen=True, slots=True)
class Claims:
    """The speeches, by their numbers, that are not simply somebody's words.

    Attributes:
        lost: nothing tells how far their words go, or which of several speakers says them.
        copied: claimed by nobody, led to with a colon and marked anew in each paragraph, as a page is copied out.
    """

    lost: frozenset[int]
    copied: frozenset[int]


def find_claims(
    text: str, parts: Sequence[Paragraph], cues: Sequence[Sequence[Sequence[Cue]]], language: Language
) -> Claims:
    """What the article's speeches are; `cues` holds those of each paragraph's runs."""
    every: set[int] = set()
    closed: set[int] = set()
    cued: set[int] = set()
    led: set[int] = set()
    unopened: set[int] = set()
    paragraphs: Counter[int] = Counter()
    labels: Counter[int] = Counter()
    for row, (part, own) in enumerate(zip(parts, cues, strict=True)):
        before = parts[row - 1] if row else None
        for number, run in enumerate(part.runs):
            if run.speech not in every:
                if _is_led(part, number, before, language):
                    led.add(run.speech)
                if not run.opened and not run.dash and not _is_told(text, part, number, language):
                    unopened.add(run.speech)
            every.add(run.speech)
            paragraphs[run.speech] += number == 0 or part.runs[number - 1].speech != run.speech
            labels[run.speech] += _is_labelled(text, run.start, run.end)
            if run.closed or any(word.form == ":" for word in part.gaps[number][-1:]):
                closed.add(run.speech)  # a colon that leads to it in its own paragraph claims it as well
            if own[number] and (run.closed or _begins(part.gaps[number], language)):
                cued.add(run.speech)
    long = {number for number in every if paragraphs[number] > 1 and number not in cued}
    transcripts = {number for number in long if labels[number] > 1}
    return Claims(frozenset(every - closed - cued | transcripts | unopened), frozenset(long & led))


def _is_told(text: str, part: Paragraph, number: int, language: Language) -> bool:
    """Whether words behind the run tell that all before its mark is spoken, and none inside it that somebody tells."""
    run = part.runs[number]
    if not language.speech.inflected or not any_tells(part.gaps[number + 1][:_LEAD_REACH], language):
        return False
    return not any_tells(words(text, run.start, run.end), language)


def _begins(gap: Sequence[Word], language: Language) -> bool:
    """Whether a run behind these words begins as speech does, not inside a sentence that may go on after it."""
    return last_sentence(gap, language.speech) == len(gap) or gap[-1].form in ":,՝"


def _is_led(part: Paragraph, number: int, before: Paragraph | None, language: Language) -> bool:
    """Whether a colon that names nobody leads to the run."""
    gap: Sequence[Word] = part.gaps[number]
    earlier = not gap and number == 0 and before is not None
    if earlier and before is not None:
        gap = before.gaps[-1]
    if not gap or gap[-1].form != ":":
        return False
    return not (earlier and _names_speaker(gap, language))


def _names_speaker(gap: Sequence[Word], language: Language) -> bool:
    """Whether the paragraph that ends with these words and a colon leads to what somebody says in the next one."""
    if any_tells(gap[-_LEAD_REACH:], language):
        return True
    ended = (*gap[:-1], stand_in(".", gap[-1].start, gap[-1].end))
    return lead_cue(ended, language.speech) is not None


def _is_labelled(text: str, start: int, end: int) -> bool:
    """Whether the run begins with who speaks, as a transcript's lines do ("ROE: ...")."""
    stop = min(end, start + _LINE_SHOWN)
    if text.find(":", start, stop) < 0:
        return False
    line = words(text, start, stop)[: _LONGEST_LABEL + 1]
    label = next((place for place, word in enumerate(line) if word.form == ":"), 0)
    return label > 0 and all(word.capital or word.form == "." for word in line[:label])


def is_credit(text: str, part: Paragraph, number: int) -> bool:
    """Whether the run is a line that names who spoke, set inside the marks of the speech above it."""
    run = part.runs[number]
    if run.opened or run.start != part.block.start or run.end - run.start > _LINE_SHOWN:
        return False
    line = words(text, run.start, run.end)
    while line and line[-1].is_punctuation:
        line.pop()
    listed = [word for word in line if not word.is_punctuation]
    if not 1 < len(listed) <= _LONGEST_CREDIT or not (listed[0].capital and any(w.capital for w in listed[1:])):
        return False
    if any(word.form in "!?…:;" for word in line) or _ends_within(line):
        return False
    named = line[0].capital and line[1].capital and any(word.form == "," for word in line[2:3])
    return named or sum(word.capital for word in listed) >= _CREDIT_SHARE * len(listed)


def _ends_within(line: Sequence[Word]) -> bool:
    """Whether a full stop stands in the line that is no title's or initial's ("Rep.")."""
    return any(
        word.form == "." and not (before.capital and len(before.form) <= _LONGEST_ABBREVIATION)
        for before, word in pairwise(line)
    )
