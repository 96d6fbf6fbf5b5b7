"""Whether a day in a sentence is that on which its speech was spoken, or tells something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.model import SourceDate
from index.speech.days.lines import Line, near
from index.speech.narration import Word
from index.speech.sentences import SPEECH_MARK

NEAR_VERB = 3  # words between a day and the verb of its report
_NEAR_OCCASION = 5  # words between a day and the occasion
_LONGEST_TAIL = 14  # words between the verb of a cue behind its quote and the day
_LONGEST_FRONT = 30  # words between a sentence's first words, a day, and the verb
_FRONT = 2  # words before a day at a sentence's beginning
_LONG_FRONT = 14  # words before it where they tell the occasion or the place
_NEAR_DATED = 8  # words from an occasion to the word that dates it
_NEAR_NOUN = 3  # words between a preposition, a day and the occasion whose day it is
_LONGEST_PLACE = 6  # words before the day of a dateline
_NEAR_RELATIVE = 3  # words from a relative pronoun to its verb
_BEHIND_DATELINE = frozenset("(/—–-:.")


@dataclass(frozen=True, slots=True)
class DayPlace:
    """A date in a sentence: its words `[first:stop]`."""

    first: int
    stop: int
    day: SourceDate


class DayTies:
    """Reads the dates of one sentence."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._words = line.words
        self._known = line.known
        self._table = line.known.table
        self._speech = line.known.speech

    def is_tied(self, place: DayPlace) -> bool:
        """Whether the speech of the sentence happened on this day."""
        if not self.is_adjunct(place) or self._is_subordinate(place) or self._is_dateline(place):
            return False
        if any(self._ties_verb(place, verb) for verb in near(self._line.verbs, place.first, _LONGEST_FRONT)):
            return True
        if self._leads_participle(place):
            return True
        return not self._line.verbs and self._has_occasion_near(place)

    def is_tied_period(self, place: DayPlace) -> bool:
        """Whether the speech of the sentence happened in this month or year ("said in 2019", "in a 2019 interview")."""
        before = self._line.form(place.first - 1)
        bare = _is_bare(place) and not self.is_attribute(place)
        beside = bare or before in self._table.at_occasion or self._is_of_occasion(place) or self._is_looked_back_on()
        if not beside or self._is_subordinate(place):
            return False
        return any(
            self._ties_verb(place, verb) and all(word.form != "," for word in self._words[verb : place.first])
            for verb in near(self._line.verbs, place.first, _LONGEST_FRONT)
        )

    def _is_looked_back_on(self) -> bool:
        """Whether the form of a verb of speech puts it in an earlier time ("demişti")."""
        return not self._table.at_occasion and any(
            self._words[verb].form in self._table.shifts for verb in self._line.verbs
        )

    def is_attribute(self, place: DayPlace) -> bool:
        """Whether the day only tells which thing is meant ("the vote of 4 May")."""
        if not place.first:
            return False
        behind = self._line.form(place.stop)
        if behind in self._table.since or behind in self._table.until:
            return True
        if self._words[place.stop - 1].possessive or (behind and self._words[place.stop].possessive):
            return True
        before = self._words[place.first - 1]
        owned = before.form in self._known.owners and not self._is_dated(place)
        return owned or before.possessive

    def is_adjunct(self, place: DayPlace) -> bool:
        """Whether the words around the day let it be the day on which something happened."""
        table = self._table
        behind = self._line.form(place.stop)
        if behind in table.since or behind in table.until:
            return not table.on_day and behind in self._speech.reporting_verbs
        if not table.on_day or place.first == 0 or self._is_of_occasion(place):
            return True
        if table.indefinite and self._line.is_occasion(place.stop):
            return False  # "her May 4 interview" need not be where this was said
        before = self._words[place.first - 1]
        return (
            before.is_punctuation
            or before.form in table.on_day
            or before.form in self._speech.reporting_verbs
            or self._line.is_occasion(place.first - 1)
            or self._is_dated(place)
            or before.capital
            or (_is_bare(place) and not self.is_attribute(place))
            or (not table.indefinite and self._line.has_occasion(place.stop, place.stop + NEAR_VERB))
        )

    def _is_dated(self, place: DayPlace) -> bool:
        """Whether the word before tells the day of what is named before it ("statement dated 4 May")."""
        before = self._words[place.first - 1]
        dates = before.form in self._table.dating or self._known.is_participle(before)
        return dates and self._line.has_occasion(place.first - _NEAR_DATED, place.first - 1)

    def is_front(self, place: DayPlace) -> bool:
        """Whether the sentence begins with the day, or with the occasion or the place and the day."""
        front = self._words[: min(place.first, _LONG_FRONT + 1)]
        if len(front) > _LONG_FRONT or any(word.form == SPEECH_MARK for word in front):
            return False
        if len(front) <= _FRONT:
            return True
        if any(word.form == "," for word in front) or near(self._line.verbs, 0, place.first):
            return False
        leading = self._speech.prepositions | self._table.joining
        if not (front[0].form in leading or self._known.occasions[front[0].form]):
            return False
        named = all(word.capital or word.form in leading or word.form in self._speech.determiners for word in front)
        return named or self._line.has_occasion(0, place.first)

    def _is_dateline(self, place: DayPlace) -> bool:
        """Whether the day stands with a place before the report ("PORT, 5 August (Agency) - ...")."""
        front, behind = self._words[: min(place.first, _LONGEST_PLACE + 1)], self._line.form(place.stop)
        if not 1 < len(front) <= _LONGEST_PLACE or front[-1].form != "," or behind not in _BEHIND_DATELINE:
            return False
        return all(word.capital or word.is_punctuation for word in front)

    def _is_of_occasion(self, place: DayPlace) -> bool:
        """Whether the day is that of an occasion at which something was said ("in a Monday interview")."""
        if not self._line.has_occasion(place.stop, place.stop + _NEAR_NOUN):
            return False
        before = self._words[max(0, place.first - _NEAR_NOUN) : place.first]
        return any(word.form in self._table.at_occasion for word in before)

    def _is_subordinate(self, place: DayPlace) -> bool:
        """Whether the day stands in a clause about something else ("who will speak on Friday")."""
        for back in range(place.first - 1, max(-1, place.first - 1 - _LONGEST_TAIL), -1):
            word = self._words[back]
            if word.is_punctuation:
                return False
            if word.form in self._known.subordinating:
                return True
            if near(self._line.verbs, back, 0):
                before = self._words[max(0, back - _NEAR_RELATIVE) : back]
                return any(other.form in self._speech.relatives for other in before)
        return False

    def _ties_verb(self, place: DayPlace, verb: int) -> bool:
        if verb < place.first:
            between = self._words[verb + 1 : place.first]
            quoted_before = self._line.first_quote < verb
            return self._follows(verb, place, between, quoted_before=quoted_before)
        return self._leads(place, verb)

    def _follows(self, verb: int, place: DayPlace, between: Sequence[Word], *, quoted_before: bool) -> bool:
        """Whether nothing between a verb and the day behind it begins what is reported."""
        subject = quoted_before and self._line.form(verb + 1) in self._speech.pronouns  # "said he on Friday"
        if self._line.has_clause(verb + 1 + subject, place.first):
            return False
        if quoted_before:
            return len(between) <= _LONGEST_TAIL
        if len(between) > NEAR_VERB + _NEAR_OCCASION:
            return False
        first = next((word for word in between if not word.is_punctuation), None)
        if first is None or first.form in self._table.on_day or self._is_addressing(verb, between):
            return True
        if self._line.has_occasion(verb + 1, place.first):
            return first.form in self._speech.prepositions or first.capital or not self._speech.prepositions
        return len(between) <= NEAR_VERB and (first.capital or first.form in self._speech.prepositions)

    def _is_addressing(self, verb: int, between: Sequence[Word]) -> bool:
        """Whether only who is spoken to stands between the verb and its day ("told a court in Halvik on Friday")."""
        if self._line.form(verb) not in self._speech.addressing:
            return False
        return not any(word.is_punctuation or self._known.is_coming(word.form) for word in between)

    def _leads(self, place: DayPlace, verb: int) -> bool:
        """Whether the day before a verb is that of the verb rather than of something told on the way."""
        between: Sequence[Word] = self._words[place.stop : verb]
        if len(between) > _LONGEST_FRONT:
            return False
        if self._table.indefinite and any(word.form == SPEECH_MARK for word in between):
            return False
        front = self.is_front(place)
        if front and self._table.indefinite and self._line.form(place.stop) == ",":
            between = self._without_asides(between)
        begins = self._known.begins_other_clause if front else self._known.begins_clause
        clause = any(begins(word) or self._known.is_coming(word.form) for word in between)
        if self._line.has_occasion(place.stop, place.stop + _NEAR_OCCASION):
            return not clause
        if clause or any(self._known.is_participle(word) for word in between):
            return False
        return front or sum(not word.is_punctuation for word in between) <= NEAR_VERB

    def _without_asides(self, between: Sequence[Word]) -> list[Word]:
        """The words without the clauses between commas that stand before or behind a subject."""
        opening = self._speech.relatives | self._speech.subordinators | self._speech.clause_openers
        opening -= self._speech.coordinators
        kept: list[Word] = []
        segment: list[Word] = []
        for word in between:
            if word.form != ",":
                segment.append(word)
                continue
            aside = any(other.form in opening for other in segment[:_FRONT])
            kept += [] if aside or (segment and segment[0].form in self._speech.prepositions) else segment
            segment = []
        return kept + segment

    def _leads_participle(self, place: DayPlace) -> bool:
        """Whether the clause of the day goes on with a participle of speech ("left on Friday, saying")."""
        if not self._table.indefinite:
            return False
        limit = min(len(self._words), place.stop + _LONGEST_FRONT, self._line.first_quote)
        for at in range(place.stop, limit):
            form = self._words[at].form
            if form in self._speech.participles:
                return self._words[at - 1].form == ","
            if form in self._speech.relatives or form in self._speech.complementizers:
                return False
        return False

    def _has_occasion_near(self, place: DayPlace) -> bool:
        """Whether the day stands beside an occasion, in a sentence that has no verb of speech."""
        reach = _LONGEST_TAIL if self.is_front(place) else _NEAR_OCCASION
        around = self._line.has_occasion(place.first - _NEAR_OCCASION, place.first) or self._line.has_occasion(
            place.stop, place.stop + reach
        )
        return around and not self._line.is_coming


def _is_bare(place: DayPlace) -> bool:
    """Whether it is a word that tells the day without a preposition ("Monday", "yesterday")."""
    return place.day.against is not None and not place.day.inferred
