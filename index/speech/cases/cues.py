"""The cues of quotes in languages that tell a subject by its case.

A cue's phrase is a mention; whom an office or a pronoun means is decided elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.declension import Declension
from index.languages.language import SpeechWords
from index.speech.cases.clauses import Clause
from index.speech.cases.lines import Line
from index.speech.cases.mentions import Mention
from index.speech.narration import Word
from index.speech.phrases import MentionKind
from index.speech.ways import Way

_REACH = 30  # words of a sentence behind or before a quote that are read
_VERB_REACH = 16  # words before a quote in which its verb stands
_CLOSING = frozenset("»”\"-–—―,'՝,.")
_CUTS = frozenset(';:«“„"(')
_INITIAL = 1


@dataclass(frozen=True, slots=True)
class CaseCue:
    """Words that tie a quote to a mention: `words[first:stop]` of the gap say so.

    Attributes:
        outside: letters of the sentence before a quote that is a part of it.
    """

    way: Way
    mention: Mention
    first: int
    stop: int
    outside: int = 0


def tail_cue(text: str, gap: Sequence[Word], speech: SpeechWords, declension: Declension) -> CaseCue | None:
    """The cue in the words behind a quote."""
    start = 0
    while start < len(gap) and gap[start].form in _CLOSING:
        start += 1
    ended = any(word.form in speech.sentence_ends for word in gap[:start])
    if ended or start == len(gap):
        return None
    stop = _tail_stop(gap, start, speech)
    clause = Clause(Line(text, gap, speech, declension), start, stop)
    verb = next(reversed(list(clause.verbs())), None)
    cited = clause.cited()
    if cited is not None and (verb is None or cited[1] < verb):
        return CaseCue(Way.ACCORDING, cited[0], start, stop)
    if verb is None:
        return None
    return CaseCue(Way.AFTER, clause.subject(verb) or clause.unnamed(verb), start, stop)


def lead_cue_before(text: str, gap: Sequence[Word], speech: SpeechWords, declension: Declension) -> CaseCue | None:
    """The cue in the words of the sentence before a quote."""
    start = max(sentence_start(gap, speech), len(gap) - 2 * _REACH)
    stop = len(gap)
    if start >= stop:
        return None
    clause = Clause(Line(text, gap, speech, declension), start, stop)
    verb = next((place for place in clause.verbs() if place >= stop - _VERB_REACH), None)
    cited = clause.cited()
    outside = 0 if gap[-1].form in speech.label_marks else sum(len(w.form) for w in gap[start:] if not w.is_punctuation)
    if cited is not None and (verb is None or cited[1] > verb or cited[1] == start):
        return CaseCue(Way.ACCORDING, cited[0], start, stop, outside)
    if verb is not None:
        found = clause.subject(verb)
        return CaseCue(Way.BEFORE, found or clause.unnamed(verb), start, stop, outside)
    if gap[-1].form in speech.label_marks:
        label = clause.label()
        return CaseCue(Way.COLON, label, start, stop) if label else None
    return None


def sentence_cue(text: str, gap: Sequence[Word], speech: SpeechWords, declension: Declension) -> CaseCue | None:
    """Who speaks in the gap's last sentence, where the gap ends with it."""
    stop = len(gap)
    while stop and (gap[stop - 1].form in speech.sentence_ends or gap[stop - 1].form in speech.label_marks):
        stop -= 1
    if stop in {0, len(gap)}:
        return None
    start = max(sentence_start(gap[:stop], speech), stop - 2 * _REACH)
    clause = Clause(Line(text, gap, speech, declension), start, stop)
    for verb in clause.verbs():
        found = clause.subject(verb)
        if found is not None and found.kind is not MentionKind.OTHER:
            return CaseCue(Way.SENTENCE_BEFORE, found, start, stop)
        return None
    return None


def sentence_start(gap: Sequence[Word], speech: SpeechWords) -> int:
    """Where the gap's last sentence begins."""
    for place in range(len(gap) - 1, -1, -1):
        if ends_sentence(gap, place, speech):
            return place + 1
    return 0


def ends_sentence(gap: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the mark at this place ends a sentence, and is no initial's or abbreviation's full stop."""
    word = gap[place]
    if word.form not in speech.sentence_ends:
        return False
    if word.form != "." or place == 0 or gap[place - 1].end != word.start:
        return True
    before = gap[place - 1]
    initial = before.capital and (len(before.form) == _INITIAL or "." in before.form)
    return not initial and before.form not in speech.abbreviations


def _tail_stop(gap: Sequence[Word], start: int, speech: SpeechWords) -> int:
    for place in range(start, min(len(gap), start + _REACH)):
        word = gap[place]
        if ends_sentence(gap, place, speech) or word.form in _CUTS:
            return place
        if word.form in speech.clause_openers and place > start + 1:
            return place
    return min(len(gap), start + _REACH)
