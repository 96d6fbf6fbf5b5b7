"""Whom "he" or "she" means: the subject of the nearest sentence before it that names somebody whom it can mean.

Where that sentence leaves a choice, nobody is meant: a wrong owner is worse than none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords
from index.speech.cues import ends_sentence
from index.speech.narration import Paragraph, Word, is_sentence_end, last_sentence
from index.speech.people import Naming, People
from index.speech.positions.subjects import is_between
from index.speech.reading import SpeechReading

_LOOK_BACK = 3  # paragraphs before the pronoun
_MOST_SENTENCES = 12  # before the pronoun
_MOST_GAPS = 40  # between quotes of one paragraph
_LONGEST_GAP = 300  # words of narration between two quotes


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A subject pronoun beside a quote.

    Attributes:
        form: casefolded.
        row: of its paragraph.
    """

    form: str
    start: int
    row: int


def antecedent(pronoun: Pronoun, reading: SpeechReading, people: People) -> str | None:
    """The name of the one whom the pronoun means, None where the narration before it does not tell."""
    gender = reading.language.speech.pronouns[pronoun.form]
    if gender not in {"m", "f"}:
        return None
    unsure: set[str] = set()
    for count, sentence in enumerate(_sentences_before(pronoun, reading)):
        if count == _MOST_SENTENCES:
            break
        found = [
            naming
            for naming in people.between(sentence[0].start, sentence[-1].end)
            if _can_mean(naming, gender, people)
        ]
        if not found or _has_subject(sentence, pronoun.form, found[0].start):
            continue
        if not any(naming.free for naming in found):
            unsure |= {naming.name for naming in found}
            continue
        name = _subject(found, people)
        if not name or not unsure <= {name}:
            return None
        near = sentence[0].start >= reading.paragraphs[pronoun.row].block.start
        near = near or (count == 0 and _is_reported(found, pronoun, reading))
        known = near or people.persons[name].genders or not _has_rivals(name, pronoun, reading, people)
        return name if known else None
    name = next(iter(unsure)) if len(unsure) == 1 else ""
    return name if name and people.persons[name].certain else None


def _is_reported(found: Sequence[Naming], pronoun: Pronoun, reading: SpeechReading) -> bool:
    """Whether the paragraph before only reports what somebody said, whose words then follow.

    Where that paragraph quotes a whole sentence, the words may be another one's answer.
    """
    if not any(naming.speaks for naming in found):
        return False
    return all(reading.text[run.start].islower() for run in reading.paragraphs[pronoun.row - 1].runs)


def _has_rivals(name: str, pronoun: Pronoun, reading: SpeechReading, people: People) -> bool:
    """Whether somebody else speaks nearby whom the pronoun could mean: of this one nothing tells man or woman."""
    gender = reading.language.speech.pronouns[pronoun.form]
    first = reading.paragraphs[max(0, pronoun.row - _LOOK_BACK)].block.start
    spoken = {naming.name for naming in people.between(first, pronoun.start) if naming.speaks} - {"", name}
    return any(not people.persons[other].genders or gender in people.persons[other].genders for other in spoken)


def _can_mean(naming: Naming, gender: str, people: People) -> bool:
    """Whether the words name a person of this gender, or somebody of whom nothing is known."""
    if not naming.name:
        return naming.free
    person = people.persons[naming.name]
    if (not person.certain and not naming.free) or _is_acronym(naming.name):
        return False
    return not person.genders or gender in person.genders


def _is_acronym(name: str) -> bool:
    return len(name) > 1 and name.isupper()


def _has_subject(sentence: Sequence[Word], form: str, before: int) -> bool:
    """Whether the same pronoun is the sentence's subject already, before the first name."""
    return any(word.form == form and word.start < before for word in sentence)


def _subject(found: Sequence[Naming], people: People) -> str | None:
    """The one who speaks in the sentence, or else its subject, where nobody else in it can act."""
    speaking = {naming.name for naming in found if naming.speaks}
    acting = {naming.name for naming in found if naming.free}
    name = next(iter(speaking)) if len(speaking) == 1 else next(iter(acting)) if len(acting) == 1 else ""
    return name if name and people.persons[name].certain else None


def _sentences_before(pronoun: Pronoun, reading: SpeechReading) -> Iterator[Sequence[Word]]:
    """The sentences of the narration before the pronoun, the last one first."""
    speech = reading.language.speech
    for row in range(pronoun.row, max(-1, pronoun.row - _LOOK_BACK - 1), -1):
        found = _sentences(reading, row, pronoun.start)
        if row == pronoun.row and _is_parenthetic(reading.paragraphs[row], pronoun, speech):
            next(found, None)
        yield from (sentence for sentence in found if any(not word.is_punctuation for word in sentence))


def _sentences(reading: SpeechReading, row: int, stop: int) -> Iterator[Sequence[Word]]:
    """The sentences of a paragraph's narration before a place in the text, the last one first, quotes left out."""
    part, speech = reading.paragraphs[row], reading.language.speech
    last = _gap_at(part, stop)
    line: tuple[Word, ...] = ()
    for number in range(last, max(-1, last - _MOST_GAPS), -1):
        end = bisect_left(part.gaps[number], stop, key=lambda word: word.start)
        gap = part.gaps[number][max(0, end - _LONGEST_GAP) : end]
        end = len(gap)
        for place in range(end - 1, -1, -1):
            if is_sentence_end(gap, place, speech):
                if line or place + 1 < end:
                    yield (*gap[place + 1 : end], *line)
                line, end = (), place + 1
        line = (*gap[:end], *line)
        if line and number and ends_sentence(reading.text, part.runs[number - 1], line):
            yield line
            line = ()
    if line:
        yield line


def _gap_at(part: Paragraph, position: int) -> int:
    """The number of the gap that holds a place in the text or ends before it."""
    return bisect_left(part.runs, position, key=lambda run: run.outer_start)


def _is_parenthetic(part: Paragraph, pronoun: Pronoun, speech: SpeechWords) -> bool:
    """Whether the pronoun and its verb are put between commas into what is reported ("this, he said, ...")."""
    gap = part.gaps[_gap_at(part, pronoun.start)]
    place = bisect_left(gap, pronoun.start, key=lambda word: word.start)
    if place == 0 or gap[last_sentence(gap[:place], speech)].form in speech.subordinators:
        return False
    verb = place + 1
    while verb < len(gap) and is_between(gap[verb], speech):
        verb += 1
    return gap[place - 1].form == "," and verb + 1 < len(gap) and gap[verb + 1].form == ","
