"""The cues of quotes in languages that tell a subject by its case.

A cue's phrase is a mention; whom an office or a pronoun means is decided elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords
from index.speech.cases.clauses import Clause
from index.speech.cases.lines import Line
from index.speech.cases.mentions import Mention
from index.speech.cases.narratives import Narrative, ends_sentence
from index.speech.narration import Word
from index.speech.phrase import MentionKind
from index.speech.ways import Way

_REACH = 30  # words of a sentence behind or before a quote that are read
_VERB_REACH = 16  # words before a quote in which its verb stands
_CLOSING = frozenset("»”\"-–—―,'՝,.")
_PAUSES = frozenset(";:")
_CUTS = frozenset(';:«“„"(')


@dataclass(frozen=True, slots=True)
class CaseCue:
    """Words that tie a quote to a mention: `words[first:stop]` of the narrative say so.

    Attributes:
        outside: letters of the sentence before a quote that is a part of it.
    """

    way: Way
    mention: Mention
    first: int
    stop: int
    outside: int = 0


def tail_cue(narrative: Narrative, number: int) -> CaseCue | None:
    """The cue in the words behind the run of this number."""
    line, speech = narrative.line, narrative.line.speech
    words, limit = line.words, narrative.behind(number)
    start = narrative.places[number] + 1
    while start < limit and words[start].form in _CLOSING:
        if words[start].form in speech.sentence_ends:
            return None
        start += 1
    if start == limit:
        return None
    stop = _tail_stop(words, start, limit, speech)
    clause = Clause(line, start, stop)
    verb = next(reversed(list(clause.verbs())), None)
    cited = clause.cited()
    if cited is not None and (verb is None or cited[1] < verb):
        return CaseCue(Way.ACCORDING, cited[0], start, stop)
    if verb is None:
        return None
    subject = clause.subject(verb) or _subject_before(narrative, number, clause, verb)
    if subject is None:
        interrupted = stop < len(words) and not (words[stop].form in speech.sentence_ends or _is_pause(words, stop))
        subject = clause.unknown(verb) if interrupted else clause.unnamed(verb)
    return CaseCue(Way.AFTER, subject, start, stop)


def _subject_before(narrative: Narrative, number: int, clause: Clause, verb: int) -> Mention | None:
    """The subject in the words that lead to the quote, where the sentence's verb stands behind it."""
    line, place = narrative.line, narrative.places[number]
    first = max(narrative.before(number), place - _REACH)
    start = sentence_start(line.words, first, place, line.speech)
    lead = Clause(line, start, place)
    if all(word.is_punctuation or word.form in line.speech.clause_openers for word in line.words[start:place]):
        return None
    subject = next((one for one in lead.mentions if lead.can_be_subject(one, verb)), None)
    return subject or clause.unknown(verb)


def _is_pause(words: Sequence[Word], place: int) -> bool:
    """Whether a mark, and no other quotation, ends the clause at this place."""
    return words[place - 1].is_punctuation or words[place].form in _PAUSES


def lead_cue(narrative: Narrative, number: int) -> CaseCue | None:
    """The cue in the words of the sentence before the run of this number."""
    return lead_cue_before(narrative.line, narrative.before(number), narrative.places[number])


def lead_cue_before(line: Line, first: int, stop: int) -> CaseCue | None:
    """The cue in the last sentence of `words[first:stop]`, which leads to a quote."""
    words, speech = line.words, line.speech
    start = sentence_start(words, max(first, stop - 2 * _REACH), stop, speech)
    if start >= stop:
        return None
    clause = Clause(line, start, stop)
    verb = next((place for place in clause.verbs() if place >= stop - _VERB_REACH or clause.opens_report(place)), None)
    cited = clause.cited()
    led = words[stop - 1].form in speech.label_marks
    outside = 0 if led else sum(len(word.form) for word in words[start:stop] if not word.is_punctuation)
    if cited is not None and (verb is None or cited[1] > verb or cited[1] == start):
        return CaseCue(Way.ACCORDING, cited[0], start, stop, outside)
    if verb is not None:
        found = clause.subject(verb)
        return CaseCue(Way.BEFORE, found or clause.unnamed(verb), start, stop, outside)
    label = clause.label() if led else None
    return CaseCue(Way.COLON, label, start, stop) if label else None


def sentence_cue(line: Line, first: int, stop: int) -> CaseCue | None:
    """Who speaks in the last sentence of `words[first:stop]`, where they end with it."""
    words, speech = line.words, line.speech
    end = stop
    while end > first and (words[end - 1].form in speech.sentence_ends or words[end - 1].form in speech.label_marks):
        end -= 1
    if end in {first, stop}:
        return None
    start = sentence_start(words, max(first, end - 2 * _REACH), end, speech)
    clause = Clause(line, start, end)
    verb = next(clause.verbs(), None)
    found = clause.subject(verb) if verb is not None else None
    if found is None or found.kind is MentionKind.OTHER:
        return None
    return CaseCue(Way.SENTENCE_BEFORE, found, start, end)


def sentence_start(words: Sequence[Word], first: int, stop: int, speech: SpeechWords) -> int:
    """Where the last sentence of `words[first:stop]` begins."""
    for place in range(stop - 1, first - 1, -1):
        if ends_sentence(words, place, speech):
            return place + 1
    return first


def _tail_stop(words: Sequence[Word], start: int, limit: int, speech: SpeechWords) -> int:
    for place in range(start, min(limit, start + _REACH)):
        form = words[place].form
        if ends_sentence(words, place, speech) or form in _CUTS:
            return place
        if form in speech.clause_openers and place > start + 1:
            return place
    return min(limit, start + _REACH)
