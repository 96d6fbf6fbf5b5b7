"""The sentence that a quote stands in, and the cues in it: the words that say whose the quote is."""

from collections.abc import Sequence

from index.languages.declension import Declension
from index.languages.speech_words import SpeechWords
from index.speech.cases.cues import lead_cue as case_lead
from index.speech.cases.cues import tail_cue
from index.speech.cases.narratives import narrate
from index.speech.evidence import Cue
from index.speech.marks.runs import Marked
from index.speech.narration import Paragraph, Word, first_sentence, last_sentence, stand_in
from index.speech.phrase import MentionKind
from index.speech.positions.leads import cue_before
from index.speech.positions.tails import credit_behind, cue_behind, short_cue_stop

_SENTENCE_ENDS = frozenset(".!?…")
_PAUSES = frozenset(",—–―-'])")
_LEADS = frozenset(",:")
_LONGEST_CHAIN = 4  # gaps of one sentence that are read together


def without_title_case(part: Paragraph, speech: SpeechWords) -> Paragraph:
    """The paragraph with small words and verbs in small letters where all of its narration is printed in capitals."""
    if any(not word.capital and word.form[0].isalpha() for gap in part.gaps for word in gap):
        return part
    gaps = tuple(
        tuple(word._replace(capital=False) if word.capital and _is_small(word, speech) else word for word in gap)
        for gap in part.gaps
    )
    return Paragraph(part.block, part.runs, gaps)


def _is_small(word: Word, speech: SpeechWords) -> bool:
    form = word.form
    small = form in speech.prepositions or form in speech.clause_openers or form in speech.determiners
    return small or form in speech.reporting_verbs or form in speech.passives


def find_cues(text: str, part: Paragraph, speech: SpeechWords) -> list[tuple[Cue, ...]]:
    """The cues in each run's sentence, the one behind it first, none where it has none."""
    if speech.declension is not None:
        return _case_cues(text, part, speech, speech.declension) if part.runs else []
    found: list[tuple[Cue, ...]] = []
    for number, run in enumerate(part.runs):
        tail = _tail(text, run, part.gaps[number + 1], speech)
        line = _lead(text, part, number, speech)
        own = len(part.gaps[number])
        behind = (cue_behind(tail, speech) if tail else None) or credit_behind(part.gaps[number + 1], speech)
        before = cue_before(line, max(0, len(line) - own), speech) if line and own else None
        if behind is None and before is None and len(tail) == len(part.gaps[number + 1]):
            tail = _long_tail(text, part, number, tail, speech)
            behind = cue_behind(tail, speech) if tail else None
        found.append(tuple(cue for cue in (behind, before) if cue is not None))
    return found


def _case_cues(text: str, part: Paragraph, speech: SpeechWords, declension: Declension) -> list[tuple[Cue, ...]]:
    narrative = narrate(text, part, speech, declension)
    words = narrative.line.words
    both = ((tail_cue(narrative, number), case_lead(narrative, number)) for number in range(len(part.runs)))
    return [
        tuple(
            Cue(cue.way, cue.mention, words[cue.first].start, words[cue.stop - 1].end, cue.outside)
            for cue in cues
            if cue is not None and cue.mention.kind is not MentionKind.OTHER
        )
        for cues in both
    ]


def lead_cue(gap: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue in the gap's last sentence, where the sentence ends with the gap."""
    if speech.inflected:
        return None
    end = len(gap)
    while end and gap[end - 1].form in _SENTENCE_ENDS:
        end -= 1
    if end in {0, len(gap)}:
        return None
    start = last_sentence(gap[:end], speech)
    return cue_before(gap[start:end], 0, speech) if start < end else None


def _lead(text: str, part: Paragraph, number: int, speech: SpeechWords) -> Sequence[Word]:
    """The narration of the run's sentence before it, over the runs that stand in the same sentence."""
    line: tuple[Word, ...] = ()
    for back in range(number, max(-1, number - _LONGEST_CHAIN), -1):
        gap = part.gaps[back]
        start = last_sentence(gap, speech)
        line = gap[start:] + ((_stand_in(text, part.runs[back]), *line) if back < number else line)
        if start or back == 0 or ends_sentence(text, part.runs[back - 1], gap):
            break
    return line


def _stand_in(text: str, run: Marked) -> Word:
    """A mark that stands for a run between words of its sentence: a comma where the run ends with one."""
    form = "," if text[run.start : run.end].rstrip("'’ \xa0").endswith(",") else "“"
    return stand_in(form, run.outer_start, run.outer_end)


def ends_sentence(text: str, run: Marked, after: Sequence[Word]) -> bool:
    """Whether the run ends a sentence with its own last mark, the narration behind it beginning another one."""
    inside = text[max(run.start, run.end - 3) : run.end].rstrip("'’ \xa0")
    return inside[-1:] in _SENTENCE_ENDS and (not after or after[0].capital)


def _tail(text: str, run: Marked, after: Sequence[Word], speech: SpeechWords) -> Sequence[Word]:
    """The words of the run's sentence after it; none where the run itself ends its sentence."""
    if not run.closed:
        return ()
    first = 0
    while first < len(after) and after[first].form in _PAUSES:
        first += 1
    if first == len(after) or after[first].is_punctuation:
        return ()
    inside = text[max(run.start, run.end - 3) : run.end].rstrip("'’ \xa0")
    ends = inside[-1:] in _SENTENCE_ENDS
    tail = after[first : first + first_sentence(after[first:], speech)]
    if ends and after[first].capital and not first:
        stop = short_cue_stop(tail, speech)
        leads_on = tail[-1].form in _LEADS
        if stop is None or (stop < len(tail) and (inside[-1:] == "." or leads_on)):
            return ()
    return tail


def _long_tail(text: str, part: Paragraph, number: int, tail: Sequence[Word], speech: SpeechWords) -> Sequence[Word]:
    """The tail with what follows in its sentence behind other runs ("..., Jane Doe, in a “Dig” cap, said")."""
    line = tuple(tail)
    for place in range(number + 1, min(len(part.runs), number + _LONGEST_CHAIN)):
        gap = part.gaps[place + 1]
        if not line or ends_sentence(text, part.runs[place], gap):
            return ()
        stop = first_sentence(gap, speech)
        line = (*line, _stand_in(text, part.runs[place]), *gap[:stop])
        if stop < len(gap):
            return line
    return ()
