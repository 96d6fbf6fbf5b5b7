"""Whose words each quote is, as far as the article says it plainly.

Each way of establishing a speaker has its name (`speaker_how`). Where none holds, the speaker stays unknown.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from index.languages.declension import Declension
from index.languages.speech_words import SpeechWords
from index.model import Quote
from index.speech.cases.attribution import attribute_runs
from index.speech.cues import find_cues, lead_cue
from index.speech.evidence import Cue
from index.speech.interviews import answers
from index.speech.marks.runs import Marked
from index.speech.marks.signs import DASHES
from index.speech.narration import Paragraph, Word, first_sentence, last_sentence, words
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.antecedents import Pronoun, antecedent
from index.speech.positions.bodies import body_meant
from index.speech.positions.events import speech_events
from index.speech.positions.names import find_people
from index.speech.positions.phrases import phrase_at
from index.speech.positions.subjects import phrases
from index.speech.reading import SpeechReading
from index.speech.verb_final.bearers import find_bearers
from index.speech.ways import Way, is_shown

_LONGEST_REACH = 3000  # characters between a pronoun and its owner
_LONGEST_NAME = 100  # characters of a name that is shown; what is longer is a fault of the page, and nobody's name
_LONGEST_CREDIT = 100  # characters of a line that credits a quote
_LEADS = frozenset({":"})
_AGENCY = re.compile(r"(?:,[^.\n()]{1,30})?\s*(?:\([^()\n]{2,40}\))?\s*[—–-]")
_CUED = frozenset({Way.AFTER, Way.BEFORE, Way.GOES_ON, Way.PRONOUN, Way.SAME_PARAGRAPH})
_LOOK_BACK = 3  # paragraphs before a pronoun in which its owner may stand


@dataclass(frozen=True, slots=True)
class _Established:
    """Whose a quote is.

    Attributes:
        way: how this quote's speaker was established.
        root: how the speaker of the quote was established from which this one's was concluded.
    """

    name: str
    way: Way
    root: Way

    def carried(self, way: Way) -> Self:
        """The same speaker for another quote."""
        return replace(self, way=way)


_Found = dict[tuple[int, int], _Established]
"""What is known of each run, by the places of its paragraph and in it."""


def _named(name: str | None, way: Way) -> _Established | None:
    return _Established(name, way, way) if name else None


def attribute(
    reading: SpeechReading, quotes: Sequence[Quote], *, shown: Callable[[Way, str], bool] = is_shown
) -> tuple[Quote, ...]:
    """The quotes, each with its speaker and how it was established, or with neither.

    A speaker is left out where the way, or the one that it rests on, is not right often enough to be `shown`.
    """
    if not quotes or not reading.language.speech.reporting_verbs:
        return tuple(quotes)
    code, declension = reading.language.code, reading.language.speech.declension
    found = _by_case(reading, declension) if declension else _Attribution(reading).speakers()
    known = {
        end: established
        for end, established in found.items()
        if len(established.name) < _LONGEST_NAME and shown(established.way, code) and shown(established.root, code)
    }
    return tuple(_with_speaker(quote, known.get(quote.end)) for quote in quotes)


def _with_speaker(quote: Quote, known: _Established | None) -> Quote:
    if known is None or not quote.kind.is_speech:
        return quote
    return replace(quote, speaker=known.name, speaker_how=known.way.value)


def _last_whole_sentence(gap: Sequence[Word], speech: SpeechWords) -> int:
    """Where the last sentence before a quote begins in the text; the quote's own where it is one."""
    start = last_sentence(gap, speech)
    if start == len(gap):
        end = next((place for place in range(len(gap) - 1, -1, -1) if not gap[place].is_punctuation), 0)
        start = last_sentence(gap[:end], speech)
    return gap[start].start


def _by_case(reading: SpeechReading, declension: Declension) -> dict[int, _Established]:
    """Speaker and way by the place where a run ends (without white space)."""
    parts, text = reading.paragraphs, reading.text
    found = attribute_runs(text, reading.blocks, parts, reading.language.speech, declension)
    return {
        _run_end(text, parts[row].runs[number]): _Established(name, way, way)
        for (row, number), (name, way) in found.items()
    }


def _run_end(text: str, run: Marked) -> int:
    """Where the run's last word or mark ends: a quote has no white space at its end."""
    return run.start + len(text[run.start : run.end].rstrip())


class _Attribution:
    """One article while its speakers are established."""

    def __init__(self, reading: SpeechReading) -> None:
        self._reading = reading
        self._text = reading.text
        self._after = dict(zip((block.start for block in reading.blocks), reading.blocks[1:], strict=False))
        self._parts = reading.paragraphs
        self._cues = reading.cues
        self._speech = reading.language.speech
        find = find_bearers if self._speech.verb_final else find_people
        self._people = find(self._text, (gap for part in self._parts for gap in part.gaps), self._speech)

    def speakers(self) -> dict[int, _Established]:
        """Speaker and way by the place where a run ends (without white space)."""
        found: _Found = {}
        cues = self._cues
        for row, part in enumerate(self._parts):
            for number in range(len(part.runs)):
                cued = cues[row][number]
                resolved = [known for cue in cued if (known := self._resolve(cue, row))]
                established = resolved[0] if resolved else None
                if established is None and not cued:
                    established = self._carried(part, number, found.get((row, number - 1)))
                if established is None and not cued:
                    established = self._led(row) if number == 0 else None
                if established is None and not cued:
                    established = self._sentence_before(row, number)
                if established is None and not cued:
                    established = self._resumed(part, number, found.get((row, number - 1)))
                if established is not None:
                    found[row, number] = established
            self._carry_back(row, part, cues[row], found)
        self._share_speeches(found)
        self._credit(found)
        self._bridge(found)
        self._frame(found)
        for row, name in answers(self._reading, self._people):
            found.setdefault((row, 0), _Established(name, Way.INTERVIEW, Way.INTERVIEW))
        self._share_speeches(found)
        parts = self._parts
        return {_run_end(self._text, parts[row].runs[number]): known for (row, number), known in found.items()}

    def _resolve(self, cue: Cue, row: int) -> _Established | None:
        """Who the cue's phrase is."""
        phrase = cue.phrase
        if not self._speech.inflected and (body := body_meant(phrase, row, self._parts, self._people, self._speech)):
            return _named(body, Way.ROLE)
        if phrase.kind is MentionKind.NAME:
            if self._is_dateline(phrase, row):
                return None
            name = self._people.canonical(self._text[phrase.start : phrase.end], phrase.start)
            return _named(name, cue.way)
        if phrase.kind is MentionKind.PRONOUN:
            pronoun = Pronoun(phrase.head, phrase.start, row)
            if self._speech.inflected:
                owner = self._pronoun_owner(phrase.head, phrase.start, row)
            else:
                owner = antecedent(pronoun, self._reading, self._people)
                self._people.learn_gender(owner, self._speech.pronouns[phrase.head])
            return _named(owner, Way.PRONOUN)
        if phrase.kind is MentionKind.ROLE:
            owner = self._people.owner_of_phrase(phrase)
            if owner and not phrase.modifiers and not self._speech.inflected and not self._is_near(owner, row, phrase):
                owner = None
            return _named(owner, Way.ROLE)
        return None

    def _is_dateline(self, phrase: Phrase, row: int) -> bool:
        """Whether the phrase is the place that an agency's report begins with ("HALVIK, May 16 (Agency) - ...")."""
        opens = phrase.start == self._parts[row].block.start and self._text[phrase.start : phrase.end].isupper()
        return opens and _AGENCY.match(self._text, phrase.end) is not None

    def _pronoun_owner(self, pronoun: str, position: int, row: int) -> str | None:
        """The only person nearby that the pronoun can mean, in a language of case endings."""
        gender = self._speech.pronouns[pronoun]
        if gender not in {"m", "f", "any"}:
            return None
        for back in range(row, max(-1, row - _LOOK_BACK - 1), -1):
            start = max(self._parts[back].block.start, position - _LONGEST_REACH)
            stop = min(position, self._parts[back].block.end)
            named = [name for name in self._people.named_between(start, stop) if self._can_be(name, gender)]
            if named:
                return named[0] if len(named) == 1 else None
        return None

    def _can_be(self, name: str, gender: str) -> bool:
        person = self._people.persons[name]
        return person.certain and (gender == "any" or not person.genders or gender in person.genders)

    def _carried(self, part: Paragraph, number: int, before: _Established | None) -> _Established | None:
        """The speaker of the run before, where nothing but that run's own cue stands between."""
        if number == 0 or before is None:
            return None
        gap = part.gaps[number]
        if last_sentence(gap, self._speech) == len(gap) and first_sentence(gap, self._speech) >= len(gap) - 1:
            return before.carried(Way.GOES_ON)
        if self._speech.inflected:
            return None
        if first_sentence(gap, self._speech) == len(gap) and not phrases(gap, 0, len(gap), self._speech):
            return before.carried(Way.SAME_SENTENCE)
        return None

    def _resumed(self, part: Paragraph, number: int, before: _Established | None) -> _Established | None:
        """The speaker of the run before, who goes on behind narration in which nobody else speaks."""
        if number == 0 or before is None or before.way not in _CUED or self._speech.inflected:
            return None
        namings = self._people.between(part.runs[number - 1].outer_end, part.runs[number].outer_start)
        others = [naming for naming in namings if naming.name != before.name]
        if any(naming.speaks for naming in others):
            return None
        gap = part.gaps[number]
        inside = last_sentence(gap, self._speech) < len(gap)  # of the narrator's own sentence, which may be about them
        nearest = _last_whole_sentence(gap, self._speech)
        if any(
            naming.start >= nearest and (inside or (naming.free and self._is_person(naming.name))) for naming in others
        ):
            return None
        return before.carried(Way.SAME_PARAGRAPH)

    def _is_near(self, name: str, row: int, phrase: Phrase) -> bool:
        """Whether the person is named shortly before: "the governor" may be another one than who was so called once."""
        start = self._parts[max(0, row - _LOOK_BACK)].block.start
        return any(naming.name == name and not naming.role for naming in self._people.between(start, phrase.start))

    def _is_person(self, name: str) -> bool:
        return not name or self._people.persons[name].certain

    def _led(self, row: int) -> _Established | None:
        """The speaker whom the paragraph before leads to with a colon."""
        if row == 0 or self._speech.verb_final or self._parts[row].gaps[0]:
            return None
        gap = self._parts[row - 1].gaps[-1]
        if not gap or gap[-1].form not in _LEADS:
            return None
        lead = Paragraph(self._parts[row].block, self._parts[row].runs[:1], (gap, ()))
        cues = find_cues(self._text, lead, self._speech)[0]
        established = self._resolve(cues[0], row - 1) if cues else None
        return established.carried(Way.COLON) if established else None

    def _carry_back(self, row: int, part: Paragraph, cues: Sequence[Sequence[Cue]], found: _Found) -> None:
        """A run without a cue belongs to the speaker of the next one, where nothing stands between."""
        for number in range(len(part.runs) - 2, -1, -1):
            after = found.get((row, number + 1))
            if not cues[number] and (row, number) not in found and after and not part.gaps[number + 1]:
                found[row, number] = after.carried(Way.GOES_ON)

    def _sentence_before(self, row: int, number: int) -> _Established | None:
        """The speaker named by the sentence right before, where that reports speech ("Jane Doe disagreed. ...")."""
        cue = lead_cue(self._parts[row].gaps[number], self._speech)
        if cue is None or cue.phrase.kind is not MentionKind.NAME:
            return None
        established = self._resolve(cue, row)
        return established.carried(Way.SENTENCE_BEFORE) if established else None

    def _credit(self, found: _Found) -> None:
        """A paragraph that is one quote belongs to the name behind a dash on the line below it."""
        if self._speech.inflected:
            return
        for row, part in enumerate(self._parts):
            below = self._after.get(part.block.start)
            if len(part.runs) != 1 or any(part.gaps) or (row, 0) in found or below is None:
                continue
            line = words(self._text, below.start, min(below.end, below.start + _LONGEST_CREDIT))
            phrase = phrase_at(line, 1, self._speech) if len(line) > 1 and line[0].form in DASHES else None
            if phrase is not None and phrase.kind is MentionKind.NAME and phrase.first == 1:
                name = self._people.canonical(self._text[phrase.start : phrase.end], phrase.start)
                found[row, 0] = _Established(name, Way.CREDIT, Way.CREDIT)

    def _bridge(self, found: _Found) -> None:
        """A paragraph that is one quote and nothing else belongs to the speaker whose quote ends the paragraph before.

        Not where the paragraph behind it begins with another speaker's words: the two may be talking to each other.
        """
        for row in range(1, len(self._parts)):
            part, before = self._parts[row], self._parts[row - 1]
            known = found.get((row - 1, len(before.runs) - 1))
            alone = len(part.runs) == 1 and not any(part.gaps) and (row, 0) not in found
            if not alone or known is None or first_sentence(before.gaps[-1], self._speech) < len(before.gaps[-1]) - 1:
                continue
            after = found.get((row + 1, 0))
            if after is None or after.name == known.name:
                found[row, 0] = known.carried(Way.NEXT_PARAGRAPH)

    def _frame(self, found: _Found) -> None:
        """Whole marked paragraphs without a speaker belong to the article's one event, where nobody else is quoted."""
        if self._speech.inflected:
            return
        speakers = {established.name for established in found.values()}
        events = speech_events(self._text, self._parts, self._people, self._speech)
        names = speakers | {event.speaker for event in events}
        if not events or len(names) != 1:
            return
        first = events[0].start
        for row, part in enumerate(self._parts):
            for number, run in enumerate(part.runs):
                alone = len(part.runs) == 1 and not any(part.gaps)
                if alone and run.start > first and (row, number) not in found:
                    found[row, number] = _Established(next(iter(names)), Way.FRAMING_EVENT, Way.FRAMING_EVENT)

    def _share_speeches(self, found: _Found) -> None:
        """What is established for one part of a speech holds for its other parts."""
        speeches: dict[int, list[tuple[int, int]]] = {}
        for row, part in enumerate(self._parts):
            for number, run in enumerate(part.runs):
                speeches.setdefault(run.speech, []).append((row, number))
        for places in speeches.values():
            known = next((found[place] for place in places if place in found), None)
            for place in places:
                if known is not None and place not in found:
                    found[place] = known.carried(Way.GOES_ON)
