"""The sentences of an article's narration, and the day on which what a sentence reports was said.

A sentence here has a mark in the place of each quote. Whose speech a day belongs to is decided by those who read this.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.languages.language import DateWords, Language, SpeechWords
from index.model import DateMention, Precision, SourceDate
from index.speech.cues import ends_sentence
from index.speech.narration import Paragraph, Word, is_sentence_end, stand_in
from index.speech.phrases import MentionKind, Phrase
from index.speech.subjects import subject

_NEAR_VERB = 3  # words between a day and the verb of its report
_NEAR_OCCASION = 5  # words between a day and the occasion
_LONGEST_TAIL = 14  # words between the verb of a cue behind its quote and the day
_LONGEST_FRONT = 30  # words between a sentence's first words, a day, and the verb
_MOST_VERBS = 6  # of a sentence that are tried for a subject
_FRONT = 2  # words before a day at a sentence's beginning
_NEAR_AUXILIARY = 2  # words from an auxiliary to its verb
_NEAR_NOUN = 3  # words between a preposition, a day and the occasion whose day it is
_LONGEST_PLACE = 6  # words before the day of a dateline
PLACEHOLDER = "“"
_BEHIND_DATELINE = frozenset("(/—–-:.")
_BARE_ENDING = 2  # letters before a participle's ending


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph (`row`), quotes in it being one mark each."""

    row: int
    line: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where its first word begins."""
        return self.line[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.line[-1].end


def sentences(text: str, parts: Sequence[Paragraph], speech: SpeechWords) -> Iterator[Sentence]:
    """The sentences of the paragraphs, in order."""
    for row, part in enumerate(parts):
        line: list[Word] = []
        for number, gap in enumerate(part.gaps):
            if number and ends_sentence(text, part.runs[number - 1], gap):
                yield from _flushed(row, line)
            for place, word in enumerate(gap):
                line.append(word)
                if is_sentence_end(gap, place, speech):
                    yield from _flushed(row, line)
            if number < len(part.runs):
                run = part.runs[number]
                line.append(stand_in(PLACEHOLDER, run.outer_start, run.outer_end))
        yield from _flushed(row, line)


def _flushed(row: int, line: list[Word]) -> Iterator[Sentence]:
    if line:
        yield Sentence(row, tuple(line))
        line.clear()


@dataclass(frozen=True, slots=True)
class _Place:
    """A day in a sentence: its words `[first:stop]`."""

    first: int
    stop: int
    day: SourceDate


class Report:
    """What one sentence says of the time of its speech.

    Attributes:
        occasions: places of words for occasions of speech.
        day: the day on which it was said, None where none is tied to the speech.
        period: the month or year in which it was said, where no day is tied to the speech ("said in 2019").
        verbs: places of verbs of speech.
        opens_with_day: the day that it begins with.
        is_shifted: whether it is set off from what was reported before it ("had earlier said").
        is_other: whether that, or another day in it, keeps its quotes from the occasion reported before.
        days: the days (ISO) on which it says that something happened.
        is_new_occasion: whether it brings in an occasion as another one ("in an interview").
    """

    def __init__(self, sentence: Sentence, dates: Sequence[DateMention], language: Language) -> None:
        self._line = sentence.line
        self._table: DateWords = language.dates
        self._speech: SpeechWords = language.speech
        self.verbs = [place for place, word in enumerate(self._line) if self._reports(place, word)]
        forms = [word.form for word in self._line]
        self._first_quote = forms.index(PLACEHOLDER) if PLACEHOLDER in forms else len(forms)
        self.occasions = [place for place, word in enumerate(self._line) if self._is_occasion(word)]
        within = _within(sentence, dates)
        places = [self._place(mention) for mention in within]
        exact = [place for place in places if place.day.precision is Precision.DAY]
        self.has_verb = bool(self.verbs)
        self.has_dates = bool(within)
        self.day = self._only(place for place in exact if self._is_tied(place))
        self.period = self._only(place for place in places if place not in exact and self._is_tied_period(place))
        self.period = self.period if self.day is None else None
        self.days = frozenset(place.day.value for place in exact if not self._is_attribute(place))
        self.opens_with_day = self._front_day(exact)
        self.is_shifted = self._is_shifted()
        elsewhere = self.day is None and (bool(self.days) or any(self._is_adjunct(place) for place in places))
        elsewhere = elsewhere or (self.day is None and self._is_vague())
        self.is_other = self.is_shifted or elsewhere or self.period is not None
        self.is_new_occasion = any(
            place and self._line[place - 1].form in self._table.indefinite for place in self.occasions
        )

    @staticmethod
    def _only(places: Iterable[_Place]) -> SourceDate | None:
        """The date of the places, where they have no more than one."""
        dates = {place.day.value: place.day for place in places}
        return next(iter(dates.values())) if len(dates) == 1 else None

    @property
    def turns_to_occasion(self) -> bool:
        """Whether it tells that something happened at an occasion that was not named before ("in an interview")."""
        return any(
            place > 1
            and self._line[place - 1].form in self._table.indefinite
            and self._line[place - 2].form in self._table.at_occasion
            for place in self.occasions
        )

    def _is_vague(self) -> bool:
        """Whether it tells a time without naming the day ("last week", "a year ago")."""
        table = self._table
        return any(
            word.form in table.time_units
            and (
                (place > 0 and self._line[place - 1].form in table.past | table.span_words)
                or self._form(place + 1) in table.ago | table.earlier | table.later
            )
            for place, word in enumerate(self._line)
        )

    @property
    def has_named_subject(self) -> bool:
        """Whether a name is the subject of a verb of speech; where subjects are not told by their place, it may be."""
        if not self._table.indefinite:
            return True
        found = (subject(self._line, verb, self._speech) for verb in self.verbs[:_MOST_VERBS])
        return any(self._is_full_name(phrase) for phrase in found if phrase is not None)

    def _is_full_name(self, phrase: Phrase) -> bool:
        """Whether the phrase is a name of several words: one with a capital may be the sentence's first word only."""
        inside = [word for word in self._line if phrase.start <= word.start < phrase.end and word.capital]
        return phrase.kind is MentionKind.NAME and len(inside) > 1

    def is_parenthetic(self, verb: int) -> bool:
        """Whether the verb begins the clause that names its speaker ("..., said the mayor")."""
        return verb > 0 and self._line[verb - 1].is_punctuation

    def has_clause_between(self, first: int, last: int) -> bool:
        """Whether another clause begins between the two places."""
        return any(self._begins_clause(word) or word.form == PLACEHOLDER for word in self._line[first + 1 : last])

    def _reports(self, place: int, word: Word) -> bool:
        """Whether the word is a verb of speech, and none of a clause about a noun ("the works that ended")."""
        speech = self._speech
        before = self._form(place - 1) if place else ""
        apart = before in speech.relatives or before in speech.passives or before in speech.infinitives
        return word.form in speech.reporting_verbs and not apart

    def _is_occasion(self, word: Word) -> bool:
        return word.form.startswith(self._table.occasions or "\n")

    @staticmethod
    def _is_bare(place: _Place) -> bool:
        """Whether it is a word that tells the day without a preposition ("Monday", "yesterday")."""
        return place.day.against is not None and not place.day.inferred

    def _is_occasion_at(self, place: int) -> bool:
        return place < len(self._line) and self._is_occasion(self._line[place])

    def _place(self, mention: DateMention) -> _Place:
        first = bisect_left(self._line, mention.start, key=lambda word: word.end - 1)
        stop = bisect_left(self._line, mention.end, key=lambda word: word.start)
        return _Place(first, max(stop, first + 1), mention.date)

    def _front_day(self, places: Sequence[_Place]) -> SourceDate | None:
        """The one day that the sentence begins with."""
        front = [place for place in places if self._is_front(place) and self._is_adjunct(place)]
        return front[0].day if len({place.day.value for place in places}) == 1 and front else None

    def _is_front(self, place: _Place) -> bool:
        return place.first <= _FRONT and not any(word.form == PLACEHOLDER for word in self._line[: place.first])

    def _is_shifted(self) -> bool:
        """Whether a word near a verb of speech or at the beginning sets the report off ("had earlier said")."""
        first = self.verbs[0] if self.verbs else len(self._line)
        return any(
            (word.form in self._table.shifts and (place == 0 or bool(self.near(self.verbs, place, _NEAR_VERB))))
            or (word.form in self._table.pluperfect and 0 < first - place <= _NEAR_AUXILIARY)
            for place, word in enumerate(self._line)
        )

    @staticmethod
    def near(places: Sequence[int], place: int, reach: int) -> Sequence[int]:
        """Those of the places, which are in order, that are no farther from this one."""
        return places[bisect_left(places, place - reach) : bisect_right(places, place + reach)]

    def _is_tied(self, place: _Place) -> bool:
        """Whether the speech of the sentence happened on this day."""
        if not self._is_adjunct(place) or self._is_subordinate(place) or self._is_dateline(place):
            return False
        if any(self._ties_verb(place, verb) for verb in self.near(self.verbs, place.first, _LONGEST_FRONT)):
            return True
        return not self.verbs and self._has_occasion_near(place)

    def _is_tied_period(self, place: _Place) -> bool:
        """Whether the speech of the sentence happened in this month or year ("said in 2019", "in a 2019 interview")."""
        before = self._form(place.first - 1) if place.first else ""
        bare = self._is_bare(place) and not self._is_attribute(place)
        if not (bare or before in self._table.at_occasion or self._is_of_occasion(place)) or self._is_subordinate(
            place
        ):
            return False
        return any(
            self._ties_verb(place, verb) and all(word.form != "," for word in self._line[verb : place.first])
            for verb in self.near(self.verbs, place.first, _LONGEST_FRONT)
        )

    def _is_dateline(self, place: _Place) -> bool:
        """Whether the day stands with a place before the report ("PORT, 5 August (Agency) - ...")."""
        front, behind = self._line[: place.first], self._form(place.stop)
        if not 1 < len(front) <= _LONGEST_PLACE or front[-1].form != "," or behind not in _BEHIND_DATELINE:
            return False
        return all(word.capital or word.is_punctuation for word in front)

    def _is_of_occasion(self, place: _Place) -> bool:
        """Whether the day is that of an occasion at which something was said ("in a Monday interview")."""
        if not any(map(self._is_occasion, self._line[place.stop : place.stop + _NEAR_NOUN])):
            return False
        before = self._line[max(0, place.first - _NEAR_NOUN) : place.first]
        return any(word.form in self._table.at_occasion for word in before)

    def _is_attribute(self, place: _Place) -> bool:
        """Whether the day only tells which thing is meant ("the vote of 4 May")."""
        before = self._line[place.first - 1] if place.first else None
        if before is None:
            return False
        if self._form(place.stop) in self._table.since | self._table.until:
            return True
        if self._line[place.stop - 1].possessive or (self._form(place.stop) and self._line[place.stop].possessive):
            return True
        owners = self._speech.prepositions | self._speech.determiners
        return before.form in owners - self._table.on_day or before.possessive

    def _is_subordinate(self, place: _Place) -> bool:
        """Whether the day stands in a clause about something else ("who will speak on Friday")."""
        for back in range(place.first - 1, max(-1, place.first - 1 - _LONGEST_TAIL), -1):
            word = self._line[back]
            if word.is_punctuation or back in self.near(self.verbs, back, 0):
                return False
            opens = word.form in self._speech.relatives or word.form in self._speech.clause_openers
            if opens and word.form not in self._speech.coordinators | self._table.joining:
                return True
        return False

    def _is_adjunct(self, place: _Place) -> bool:
        """Whether the words around the day let it be the day on which something happened."""
        table = self._table
        behind = self._form(place.stop)
        if behind in table.since or behind in table.until:
            return not table.on_day and behind in self._speech.reporting_verbs
        if not table.on_day or place.first == 0 or self._is_of_occasion(place):
            return True
        if table.indefinite and self._is_occasion_at(place.stop):
            return False  # "her May 4 interview" need not be where this was said
        before = self._line[place.first - 1]
        return (
            before.is_punctuation
            or before.form in table.on_day
            or before.form in self._speech.reporting_verbs
            or self._is_occasion(before)
            or before.capital
            or (self._is_bare(place) and not self._is_attribute(place))
            or (not table.indefinite and any(map(self._is_occasion, self._line[place.stop : place.stop + _NEAR_VERB])))
        )

    def _ties_verb(self, place: _Place, verb: int) -> bool:
        if verb < place.first:
            between = self._line[verb + 1 : place.first]
            quoted_before = self._first_quote < verb
            return self._follows(between, quoted_before=quoted_before)
        return self._leads(place, self._line[place.stop : verb])

    def _follows(self, between: Sequence[Word], *, quoted_before: bool) -> bool:
        """Whether nothing between a verb and the day behind it begins what is reported."""
        if any(self._begins_clause(word) or word.form == PLACEHOLDER for word in between):
            return False
        if quoted_before:
            return len(between) <= _LONGEST_TAIL
        if len(between) > _NEAR_VERB + _NEAR_OCCASION:
            return False
        first = next((word for word in between if not word.is_punctuation), None)
        if first is None or first.form in self._table.on_day:
            return True
        if any(self._is_occasion(word) for word in between):
            return first.form in self._speech.prepositions or first.capital or not self._speech.prepositions
        return len(between) <= _NEAR_VERB and (first.capital or first.form in self._speech.prepositions)

    def _leads(self, place: _Place, between: Sequence[Word]) -> bool:
        """Whether the day before a verb is that of the verb rather than of something told on the way."""
        clause = any(self._begins_clause(word) or self._is_coming(word) for word in between)
        if any(self._is_occasion(word) for word in between[:_NEAR_OCCASION]):
            return len(between) <= _LONGEST_FRONT and not clause
        if clause or any(self._is_participle(word) for word in between):
            return False
        if sum(not word.is_punctuation for word in between) <= _NEAR_VERB:
            return True
        return self._is_front(place) and len(between) <= _LONGEST_FRONT

    def _has_occasion_near(self, place: _Place) -> bool:
        """Whether the day stands beside an occasion, in a sentence that has no verb of speech."""
        near = self._line[max(0, place.first - _NEAR_OCCASION) : place.first]
        near += self._line[
            place.stop : place.stop + _LONGEST_TAIL if self._is_front(place) else place.stop + _NEAR_OCCASION
        ]
        return any(self._is_occasion(word) for word in near) and not any(self._is_coming(word) for word in self._line)

    def _begins_clause(self, word: Word) -> bool:
        speech = self._speech
        return (
            word.form in speech.clause_openers
            or word.form in speech.relatives
            or word.form in speech.participles
            or word.form in speech.pronouns
        )

    def _is_coming(self, word: Word) -> bool:
        return word.form in self._table.coming or word.form.endswith(self._table.coming_endings or "\n")

    def _is_participle(self, word: Word) -> bool:
        ending = word.form.endswith(self._table.participle_endings or "\n")
        return ending and not word.capital and len(word.form) > _BARE_ENDING + 2

    def _form(self, place: int) -> str:
        return self._line[place].form if place < len(self._line) else ""


def _within(sentence: Sentence, dates: Sequence[DateMention]) -> list[DateMention]:
    """The dates in the sentence's narration."""
    first = bisect_left(dates, sentence.start, key=lambda mention: mention.start)
    last = bisect_left(dates, sentence.end, key=lambda mention: mention.start)
    quoted = [word for word in sentence.line if word.form == PLACEHOLDER]
    found = []
    for mention in dates[first:last]:
        place = bisect_right(quoted, mention.start, key=lambda word: word.start) - 1
        if place < 0 or mention.start >= quoted[place].end:
            found.append(mention)
    return found
