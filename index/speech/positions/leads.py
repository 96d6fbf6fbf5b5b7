"""The cue before a quote: "Jane Doe said: ...", "according to Jane Doe, ...", "Doe's letter: ..."."""

from collections.abc import Sequence
from itertools import islice

from index.languages.speech_words import SpeechWords
from index.speech.evidence import (
    Cue,
    according,
    after_verb,
    apposed_name,
    cue_of,
    letters,
    reports,
    source_at,
)
from index.speech.marks.signs import DASHES
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import phrase_at, possessor
from index.speech.positions.subjects import phrases, subject
from index.speech.ways import Way

_OCCASION_REACH = 5  # words between "released" and "statement"
_LONGEST_ADJUNCT = 4  # words of a parenthetic cue behind its verb: "he said on Friday,"
_MOST_VERBS = 6  # of a sentence that are tried for a subject, the last ones first


def cue_before(line: Sequence[Word], own: int, speech: SpeechWords) -> Cue | None:
    """The cue in the words that lead to the run; `line[own:]` stands behind the last run before it in the sentence."""
    if line[-1].form == ":" and (credit := _named_lead(line, own, speech)):
        return credit
    for place in range(own, len(line)):
        named = according(line, place, speech)
        if named is not None and named < len(line):
            phrase = source_at(line, named, speech)
            if phrase is not None:
                return cue_of(Way.ACCORDING, phrase, line, letters(line[phrase.stop :]))
    verbs = (place for place in range(len(line) - 1, own - 1, -1) if _reports(line, place, speech))
    for place in islice(verbs, _MOST_VERBS):
        phrase = subject(line, place, speech)
        if phrase is not None:
            return cue_of(Way.BEFORE, phrase, line[own:], _outside(line, phrase, place, speech))
    if own < len(line) and line[own].form in speech.reporting_verbs:
        phrase = after_verb(line[own:], speech)
        return cue_of(Way.BEFORE, phrase, line[own:]) if phrase else None
    return _colon_lead(line[own:], speech) if line[-1].form == ":" else None


def _named_lead(line: Sequence[Word], own: int, speech: SpeechWords) -> Cue | None:
    """The cue of a line that ends with a name and a colon, nothing or a dash before the name."""
    first = max((place + 1 for place in range(own, len(line)) if line[place].form in DASHES), default=own)
    phrase = phrase_at(line, first, speech) if first < len(line) - 1 else None
    if phrase is not None and phrase.kind is MentionKind.NAME and phrase.stop == len(line) - 1:
        return cue_of(Way.COLON, phrase, line[own:])
    return None


def _reports(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word introduces speech: a reporting verb, or the verb of an occasion of speech behind it."""
    form = line[place].form
    if form in speech.participles or reports(line, place, speech) or _is_led_infinitive(line, place, speech):
        return True
    behind = line[place + 1 : place + 1 + _OCCASION_REACH]
    return form in speech.speech_verbs and any(word.form in speech.speech_nouns for word in behind)


def _is_led_infinitive(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the quote follows an infinitive whose subject is that of the verb before it ("went on to say")."""
    form = line[place].form
    if place < len(("went", "to")) or line[place - 1].form not in speech.infinitives:
        return False
    if form not in speech.reporting_verbs and form not in speech.past_participles:
        return False
    return all(word.is_punctuation or word.form in speech.clause_openers for word in line[place + 1 :])


def _outside(line: Sequence[Word], phrase: Phrase, verb: int, speech: SpeechWords) -> int:
    """How many letters between the verb and the quote, or before a parenthetic cue, belong to what was reported."""
    behind = line[verb + 1 :]
    if behind and behind[-1].form == "," and len(behind) <= _LONGEST_ADJUNCT:
        return letters(line[: phrase.first])
    thats = (place + 1 for place, word in enumerate(behind) if word.form in speech.complementizers)
    return letters(behind[next(thats, 0) :])


def _colon_lead(line: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue of words that lead to the quote with a colon alone ("Jane Doe: ...", "Doe's letter: ...")."""
    dash = max((place + 1 for place, word in enumerate(line) if word.form in DASHES), default=0)
    for place in range(len(line) - 1, dash - 1, -1):
        behind = line[place + 1 : place + 1 + _OCCASION_REACH]
        if line[place].possessive and line[place].capital and any(word.form in speech.carriers for word in behind):
            owner = possessor(line, place, speech)
            return cue_of(Way.COLON, owner, line) if owner else None
    found = phrases(line, dash, len(line) - 1, speech)
    free = [phrase for phrase in found if not phrase.trapped]
    return cue_of(Way.COLON, _led_by(line, found, free, speech), line) if free else None


def _led_by(line: Sequence[Word], found: Sequence[Phrase], free: Sequence[Phrase], speech: SpeechWords) -> Phrase:
    """Whose words the colon leads to: the one before it where the line is about nobody else, else the first one."""
    last, first = found[-1], free[0]
    if last.kind is MentionKind.NAME and last.stop == len(line) - 1:
        source = line[last.first - 1].form in speech.sources
        if source or (not last.trapped and first.kind is MentionKind.OTHER):
            return last
    return apposed_name(line, first, speech) or first if first.kind is not MentionKind.NAME else first
