"""The cue behind a quote: "..., Jane Doe said", "..., said the minister", "... — Jane Doe"."""

from collections.abc import Sequence

from index.languages.speech_words import SpeechWords
from index.speech.evidence import (
    Cue,
    according,
    after_verb,
    cue_of,
    leading_phrase,
    letters,
    reports,
    source_at,
)
from index.speech.marks.signs import DASHES
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import phrase_at
from index.speech.positions.subjects import is_between, subject
from index.speech.ways import Way

_CREDIT_ENDS = frozenset(",.")
_LONGEST_CREDIT = 6  # words behind a name that credits a quote
_LONGEST_TAIL = 40  # words from a quote to the verb of the cue after it


def cue_behind(tail: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue in the words that follow the run in its sentence."""
    named = according(tail, 0, speech)
    if named is not None and named < len(tail):
        phrase = source_at(tail, named, speech)
        return cue_of(Way.ACCORDING, phrase, tail) if phrase else None
    if tail[0].form in speech.reporting_verbs:
        phrase = after_verb(tail, speech)
        return cue_of(Way.AFTER, phrase, tail) if phrase else None
    phrase = leading_phrase(tail, speech)
    verb = _verb_behind(tail, phrase, speech) if phrase else None
    if phrase is None or verb is None:
        return _late(tail, speech)
    if phrase.kind in {MentionKind.NAME, MentionKind.PRONOUN}:
        return cue_of(Way.AFTER, phrase, tail)
    return cue_of(Way.AFTER, subject(tail, verb, speech) or phrase, tail)


def credit_behind(after: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue of a name behind a dash that closes the paragraph ("“...” — Jane Doe, Norvia")."""
    if len(after) < len(("—", "Doe")) or after[0].form not in DASHES:
        return None
    phrase = phrase_at(after, 1, speech)
    if phrase is None or phrase.kind is not MentionKind.NAME:
        return None
    rest = len(after) - phrase.stop
    ends = rest == 0 or (after[phrase.stop].form in _CREDIT_ENDS and rest <= _LONGEST_CREDIT)
    return cue_of(Way.CREDIT, phrase, after) if ends else None


def _late(tail: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue that closes a sentence whose quote lies further before ("... of the law, Jane Doe said")."""
    comma = max((place for place, word in enumerate(tail) if word.form == ","), default=None)
    if comma is None or comma + 2 >= len(tail):
        return None
    phrase = phrase_at(tail, comma + 1, speech)
    if phrase is None or phrase.trapped:
        return None
    verb = phrase.stop
    while verb < len(tail) and is_between(tail[verb], speech) and not reports(tail, verb, speech):
        verb += 1
    if verb >= len(tail) or not reports(tail, verb, speech):
        return None
    return cue_of(Way.AFTER, phrase, tail, letters(tail[:comma]))


def _verb_behind(tail: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> int | None:
    """The reporting verb that the phrase at the tail's beginning is the subject of."""
    near = phrase.kind in {MentionKind.PRONOUN, MentionKind.OTHER}
    for place in range(phrase.stop, min(len(tail), _LONGEST_TAIL)):
        word = tail[place]
        if reports(tail, place, speech):
            return place
        if word.form in speech.pronouns or (near and not is_between(word, speech)):
            return None
    return None


def short_cue_stop(tail: Sequence[Word], speech: SpeechWords) -> int | None:
    """Where the cue that the words begin with ends, None where they are none and so begin a sentence of their own."""
    phrase = phrase_at(tail, 0, speech)
    if phrase is None:
        return None
    place = phrase.stop
    if phrase.kind is MentionKind.NAME and place < len(tail) and tail[place].form == ",":
        behind = (spot for spot in range(place + 1, len(tail)) if tail[spot].form == ",")
        place = next(behind, place) + 1
    while place < len(tail) and is_between(tail[place], speech) and not reports(tail, place, speech):
        place += 1
    return place + 1 if place < len(tail) and reports(tail, place, speech) else None
