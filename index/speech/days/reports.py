"""What a sentence of the narration tells of the time at which something was said.

Whose speech a day belongs to is decided by those who read this.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from index.model import DateMention, Precision, SourceDate
from index.speech.days.day_ties import NEAR_VERB, DayPlace, DayTies
from index.speech.days.lines import Line, ReportWords, near
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.subjects import subject
from index.speech.sentences import SPEECH_MARK, Sentence

_MOST_VERBS = 6  # of a sentence that are tried for a subject
_NEAR_AUXILIARY = 2  # words from an auxiliary to its verb
_NEAR_SHIFT = 8  # words from a word like "previously" to the words that it sets off


class Report:
    """What one sentence says of the time of its speech.

    Attributes:
        verbs: places of verbs of speech.
        occasions: places of words for occasions of speech.
        day: the day on which it was said, None where none is tied to the speech.
        period: the month or year in which it was said, where no day is tied to the speech ("said in 2019").
        days: the days (ISO) on which it says that something happened.
        event_day: the one day on which it says that something happened.
        opens_with_day: the day that it begins with.
        is_shifted: whether it is set off from what was reported before it ("had earlier said").
        is_other: whether that, or another day in it, keeps its quotes from the occasion reported before.
        is_new_occasion: whether it brings in an occasion as another one ("an interview").
    """

    def __init__(self, sentence: Sentence, dates: Sequence[DateMention], known: ReportWords) -> None:
        self._line = Line(sentence, known)
        self._words = sentence.line
        self._table = known.table
        self._speech = known.speech
        self.verbs = self._line.verbs
        self.occasions = self._line.occasions
        self._places = [self._place(mention) for mention in _within(sentence, dates)]
        self.has_verb = bool(self.verbs)
        self.has_dates = bool(self._places)
        self.day: SourceDate | None = None
        self.period: SourceDate | None = None
        self.opens_with_day: SourceDate | None = None
        self.event_day: SourceDate | None = None
        self.days: frozenset[str] = frozenset()
        self.is_shifted = self._is_shifted()
        elsewhere = self._read_days() if self._places else False
        elsewhere = elsewhere or (self.day is None and self._is_vague())
        self.is_other = self.is_shifted or elsewhere or self.period is not None
        self.is_new_occasion = any(self._line.form(place - 1) in self._table.indefinite for place in self.occasions)

    def _read_days(self) -> bool:
        """Reads the sentence's dates; whether they put it at another time without telling when it was said."""
        ties = DayTies(self._line)
        exact = [place for place in self._places if place.day.precision is Precision.DAY]
        self.day = _only(place for place in exact if ties.is_tied(place))
        if self.day is None:
            longer = (place for place in self._places if place.day.precision is not Precision.DAY)
            self.period = _only(place for place in longer if ties.is_tied_period(place))
        self.days = frozenset(place.day.value for place in exact if not ties.is_attribute(place))
        if len({place.day.value for place in exact}) == 1 and not self._line.is_coming:
            self.event_day = _only(place for place in exact if ties.is_adjunct(place) and not ties.is_attribute(place))
            self.opens_with_day = _only(place for place in exact if ties.is_front(place) and ties.is_adjunct(place))
        return self.day is None and (bool(self.days) or any(ties.is_adjunct(place) for place in self._places))

    @property
    def met_on(self) -> SourceDate | None:
        """The day of the occasion that it begins with, before whoever tells of it ("met on Friday, it said")."""
        if self.event_day is None:
            return None
        days = (place for place in self._places if place.day == self.event_day)
        first = next((place.first for place in days), 0)
        if not self._line.has_occasion(0, first) or self._line.has_clause(0, first):
            return None
        return self.event_day if not self.verbs or self.verbs[0] > first else None

    @property
    def turns_to_occasion(self) -> bool:
        """Whether it tells that something happened at an occasion that was not named before ("in an interview")."""
        form, table = self._line.form, self._table
        return any(
            form(place - 1) in table.indefinite and form(place - 2) in table.at_occasion for place in self.occasions
        )

    @property
    def has_named_subject(self) -> bool:
        """Whether a name is the subject of a verb of speech; where subjects are not told by their place, it may be."""
        if not self._table.indefinite:
            return True
        found = (subject(self._words, verb, self._speech) for verb in self.verbs[:_MOST_VERBS])
        return any(self._is_full_name(phrase) for phrase in found if phrase is not None)

    def sets_off(self, start: int) -> bool:
        """Whether the words quoted at `start` are told as earlier ones than the day's ("who had said")."""
        quote = bisect_left(self._words, start, key=lambda word: word.end - 1)
        table = self._table
        for back in range(quote - 1, max(0, quote - _NEAR_SHIFT), -1):
            before = bisect_right(self._places, back, key=lambda place: place.first) - 1
            if before >= 0 and back < self._places[before].stop:
                return False
            form = self._words[back].form
            if form in table.past_shifts or (form in table.pluperfect and near(self.verbs, back + 1, 1)):
                return True
        return False

    def is_parenthetic(self, verb: int) -> bool:
        """Whether the verb begins the clause that names its speaker ("..., said the mayor")."""
        return verb > 0 and self._words[verb - 1].is_punctuation

    def has_clause_between(self, first: int, last: int) -> bool:
        """Whether another clause begins between the two places."""
        return self._line.has_clause(first + 1, last)

    def _is_vague(self) -> bool:
        """Whether it tells a time without naming the day ("last week", "a year ago")."""
        known, table, form = self._line.known, self._table, self._line.form
        return any(
            form(place - 1) in table.past or form(place - 1) in table.span_words or form(place + 1) in known.counting
            for place in self._line.places(known.time_units)
        )

    def _is_full_name(self, phrase: Phrase) -> bool:
        """Whether the phrase is a name of several words: one with a capital may be the sentence's first word only."""
        inside = [word for word in self._words if phrase.start <= word.start < phrase.end and word.capital]
        return phrase.kind is MentionKind.NAME and len(inside) > 1

    def _place(self, mention: DateMention) -> DayPlace:
        first = bisect_left(self._words, mention.start, key=lambda word: word.end - 1)
        stop = bisect_left(self._words, mention.end, key=lambda word: word.start)
        return DayPlace(first, max(stop, first + 1), mention.date)

    def _is_shifted(self) -> bool:
        """Whether a word near a verb of speech or at the beginning sets the report off ("had earlier said")."""
        first = self.verbs[0] if self.verbs else len(self._words)
        shifts, pluperfect = (self._line.places(listed) for listed in (self._table.shifts, self._table.pluperfect))
        shifted = any(place == 0 or near(self.verbs, place, NEAR_VERB) for place in shifts)
        return shifted or any(0 < first - place <= _NEAR_AUXILIARY for place in pluperfect)


def _only(places: Iterable[DayPlace]) -> SourceDate | None:
    """The date of the places, where they have no more than one."""
    dates = {place.day.value: place.day for place in places}
    return next(iter(dates.values())) if len(dates) == 1 else None


def _within(sentence: Sentence, dates: Sequence[DateMention]) -> list[DateMention]:
    """The dates in the sentence's narration."""
    first = bisect_left(dates, sentence.start, key=lambda mention: mention.start)
    last = bisect_left(dates, sentence.end, key=lambda mention: mention.start)
    if first == last:
        return []
    quoted = [word for word in sentence.line if word.form == SPEECH_MARK]
    found = []
    for mention in dates[first:last]:
        place = bisect_right(quoted, mention.start, key=lambda word: word.start) - 1
        if place < 0 or mention.start >= quoted[place].end:
            found.append(mention)
    return found
