"""The occasions of speech that the narration reports ("chaired a meeting and delivered a speech"), with whose they are.

An event here is one sentence. Whether it frames the article's quotes is decided by those who read events.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords
from index.speech.narration import Paragraph, Word, first_sentence
from index.speech.people import People
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.subjects import subject

_REACH = 8  # words between a verb and the occasion that it makes an event


@dataclass(frozen=True, slots=True)
class SpeechEvent:
    """A sentence that reports an occasion of speech.

    Attributes:
        speaker: who spoke there.
        start: of the sentence in the text, as `end`.
    """

    speaker: str
    start: int
    end: int


def speech_events(text: str, parts: Sequence[Paragraph], people: People, speech: SpeechWords) -> list[SpeechEvent]:
    """The events that the paragraphs report, in order."""
    found: list[SpeechEvent] = []
    for part in parts:
        for gap in part.gaps:
            for line in _sentences(gap, speech):
                phrase = _speaker(line, speech)
                name = _name(text, phrase, people) if phrase else None
                if name:
                    found.append(SpeechEvent(name, line[0].start, line[-1].end))
    return found


def _sentences(gap: Sequence[Word], speech: SpeechWords) -> Iterator[Sequence[Word]]:
    first = 0
    while first < len(gap):
        stop = first_sentence(gap, speech, first) + 1
        yield gap[first:stop]
        first = stop


def _speaker(line: Sequence[Word], speech: SpeechWords) -> Phrase | None:
    """The subject of the verb that makes an occasion of speech an event; None where the sentence has no such verb."""
    for place, word in enumerate(line):
        if word.form in speech.speech_verbs and any(
            behind.form in speech.speech_nouns for behind in line[place + 1 : place + 1 + _REACH]
        ):
            return subject(line, place, speech)
    return None


def _name(text: str, phrase: Phrase, people: People) -> str | None:
    """The person that the phrase names, with an office or a title: a place or a body may have a meeting too."""
    if phrase.kind is MentionKind.NAME:
        name = people.canonical(text[phrase.start : phrase.end], phrase.start)
        return name if name in people.persons and people.persons[name].roles else None
    return people.owner_of_phrase(phrase) if phrase.kind is MentionKind.ROLE else None
