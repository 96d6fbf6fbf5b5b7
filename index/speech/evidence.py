"""What ties a quote to somebody: a cue, and the words that every kind of cue is made of.

Nothing is resolved here: a cue's phrase may be a name, a pronoun or a role.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import phrase_at
from index.speech.positions.subjects import is_between
from index.speech.ways import Way

_LONGEST_MODIFIER = 4  # words before a name that say what its bearer does
_PERFECT_REACH = 3  # words between "had" and "written"
_LONGEST_COMPLEMENT = 8  # words between "a friend" and the comma behind "of the family"


@dataclass(frozen=True, slots=True)
class Cue:
    """What ties one run to somebody.

    Attributes:
        way: where it stands.
        phrase: who the cue names.
        start: of the cue's words in the text, as `end`.
        outside: how many letters of what was reported stand outside the marks.
    """

    way: Way
    phrase: Phrase
    start: int
    end: int
    outside: int = 0


def letters(line: Sequence[Word]) -> int:
    """How many letters and digits the words have."""
    return sum(len(word.form) for word in line if not word.is_punctuation)


def cue_of(way: Way, phrase: Phrase, line: Sequence[Word], outside: int = 0) -> Cue:
    """The cue that these words of its sentence are."""
    return Cue(way, phrase, line[0].start, line[-1].end, outside)


def according(line: Sequence[Word], place: int, speech: SpeechWords) -> int | None:
    """Where the name begins behind "according to", None where the words at this place are others."""
    for expression in speech.according:
        if tuple(word.form for word in line[place : place + len(expression)]) == expression:
            return place + len(expression)
    return None


def source_at(line: Sequence[Word], place: int, speech: SpeechWords) -> Phrase | None:
    """The phrase here, or the name behind it that its words come from ("a letter that was written by Jane Doe")."""
    phrase = phrase_at(line, place, speech)
    subject = speech.object_pronouns.get(line[place].form)
    if subject is not None and (place + 1 == len(line) or line[place + 1].is_punctuation):
        return Phrase(MentionKind.PRONOUN, place, place + 1, line[place].start, line[place].end, subject)
    if phrase is None or phrase.kind is not MentionKind.OTHER:
        return phrase
    for spot in range(phrase.stop, min(len(line) - 1, phrase.stop + _LONGEST_MODIFIER)):
        if line[spot].form in speech.agents:
            author = phrase_at(line, spot + 1, speech)
            return author if author is not None and author.kind is MentionKind.NAME else phrase
    return phrase


def leading_phrase(tail: Sequence[Word], speech: SpeechWords) -> Phrase | None:
    """The phrase that the tail begins with, behind a conjunction or unknown words for what a person does."""
    phrase = phrase_at(tail, 0, speech)
    if phrase is not None:
        if phrase.kind in {MentionKind.OTHER, MentionKind.ROLE}:
            return apposed_name(tail, phrase, speech) or phrase
        return phrase
    if tail[0].form in speech.clause_openers and len(tail) > 1:
        return None if tail[0].form in speech.contrasting else phrase_at(tail, 1, speech)
    for place in range(min(_LONGEST_MODIFIER, len(tail) - 1)):
        if tail[place].is_punctuation or is_between(tail[place], speech) or _is_function(tail[place], speech):
            return None
        if tail[place + 1].capital:
            return phrase_at(tail, place + 1, speech)
    return None


def _is_function(word: Word, speech: SpeechWords) -> bool:
    form = word.form
    return (
        form in speech.prepositions
        or form in speech.clause_openers
        or form in speech.subordinators
        or form in speech.reporting_verbs
    )


def _begins_name(line: Sequence[Word], place: int) -> bool:
    return place + 1 < len(line) and line[place].capital and line[place + 1].capital


def apposed_name(line: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> Phrase | None:
    """The name behind a comma that says who the phrase means ("the minister, Jane Doe", "a friend at school, Jane")."""
    stop = phrase.stop
    if stop < len(line) and line[stop].form in speech.prepositions:
        ends = (place for place in range(stop, min(len(line), stop + _LONGEST_COMPLEMENT)) if line[place].form == ",")
        stop = next(ends, len(line))
    behind = stop + 1
    if behind < len(line) and line[stop].form == ",":
        name = phrase_at(line, behind, speech)
        if name is not None and name.kind is MentionKind.NAME:
            return name
    return None


def after_verb(tail: Sequence[Word], speech: SpeechWords) -> Phrase | None:
    """The subject that stands behind its verb ("said Jane Doe", "said the minister, Jane Doe")."""
    place = 1
    while place < len(tail) and is_between(tail[place], speech) and not _begins_name(tail, place):
        place += 1
    phrase = leading_phrase(tail[place:], speech) if place < len(tail) else None
    if phrase is None or phrase.kind is not MentionKind.PRONOUN:
        return phrase
    stop = place + phrase.stop
    return phrase if stop == len(tail) or tail[stop].is_punctuation else None  # "said he" and not "said he had seen"


def is_infinitive(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word before makes it an infinitive or a noun ("to say", "the claims")."""
    if not place:
        return False
    before = line[place - 1]
    return (
        before.possessive
        or before.form in speech.infinitives
        or before.form in speech.determiners
        or before.form in speech.links
    )


def reports(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word here is a finite verb that introduces speech ("said", "went on", "had written")."""
    form = line[place].form
    if form in speech.reporting_verbs:
        return not is_infinitive(line, place, speech)
    if form in speech.past_participles:
        return any(word.form in speech.perfects for word in line[max(0, place - _PERFECT_REACH) : place])
    return place + 1 < len(line) and (form, line[place + 1].form) in speech.phrasal_verbs
