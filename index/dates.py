"""What the date expressions of an article mean, and when its quotes were said.

Where expressions are and what their parts are is read in `index.speech.days.date_grammar`; when a quote was said is
decided in `index.speech.days.occasions`. This module is the entrance to all of them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from index.languages import LANGUAGES, Language
from index.model import Block, BlockKind, DateMention, Precision, Quote, SourceDate
from index.speech.days.calendar import (
    month_from,
    nearest_day,
    nearest_month,
    reference_day,
    weekday_near,
    weekday_of_week,
)
from index.speech.days.date_grammar import DateGrammar
from index.speech.days.date_parts import DateParts
from index.speech.days.expressions import (
    Expression,
    Tokens,
    inside,
    numeric_dates,
    printed_date,
    printed_days,
    slashed_days,
)
from index.speech.days.occasions import date_speech
from index.speech.days.relative_days import first_words, relative_words
from index.speech.marks.runs import marked_runs

__all__ = ["date_speech", "dates_in_speech", "find_dates"]

_PLACE = re.compile(r"^[^\W\d_a-z]{2}[^\n\d]{0,40}$")
_AGENCY = re.compile(r"\s*(?:/[^/\n]{2,40}/|\([^()\n]{2,40}\))?\s*[.:—–-]")
_TENSE_REACH = 5  # words before a weekday among which "will" or "next" makes it a coming one
_TENSE_AHEAD = 12  # words behind it
_NAMED_DAY_REACH = 400  # characters between "the same day" and the day it means
_DATELINE_REACH = 3000  # characters from the beginning in which a dateline stands
_SENTENCE_MARKS = frozenset('.!?;։\n“”«»„"')


def find_dates(
    text: str, language: str, published: SourceDate | None, marked: Sequence[tuple[int, int]] = ()
) -> tuple[DateMention, ...]:
    """The date expressions that can be resolved, in order, without overlap.

    A day and month without a year take the year that the text prints with them elsewhere, or the year nearest to
    publication, and say so. Of a range in one month no day is meant: it has its month. Relative words inside quotation
    marks (`marked`: their spans, in order) are left out: they count from the day of the speech, which is not known
    here.
    """
    reader = _Reader(text, LANGUAGES[language], reference_day(published), marked)
    return tuple(sorted(reader.mentions(), key=lambda mention: mention.start))


def dates_in_speech(
    text: str, language: str, dates: Sequence[DateMention], quotes: Sequence[Quote]
) -> tuple[DateMention, ...]:
    """The mentions with those that count from the day of a quote in it: "tomorrow" from the day it was said."""
    added: list[DateMention] = []
    for quote in quotes:
        if quote.said is None or quote.said.precision is not Precision.DAY or not quote.kind.is_speech:
            continue
        words = text[quote.start : quote.end]
        nested = marked_runs(words, [Block(BlockKind.PARAGRAPH, 0, len(words))])
        added.extend(
            DateMention(quote.start + mention.start, quote.start + mention.end, mention.date)
            for mention in find_dates(words, language, quote.said, [(run.start, run.end) for run in nested])
            if mention.date.against is not None and not mention.date.inferred
        )
    taken = [(mention.start, mention.end) for mention in dates]
    fresh = [mention for mention in added if not inside(mention.start, taken)]
    return tuple(sorted({*dates, *fresh}, key=lambda mention: mention.start))


class _Reader:
    """Gives one text's expressions their values."""

    def __init__(
        self, text: str, language: Language, reference: date | None, marked: Sequence[tuple[int, int]]
    ) -> None:
        self._text = text
        self._table = language.dates
        self._reporting_verbs = language.speech.reporting_verbs
        self._reference = reference
        self._numeric = sorted(
            numeric_dates(text, day_first=not language.dates.month_first), key=lambda mention: mention.start
        )
        covered = [(mention.start, mention.end) for mention in self._numeric]
        self._tokens = Tokens(text, covered, first_words(language.code))
        self._parts = DateParts(text, self._tokens, self._table)
        self._grammar = DateGrammar(self._parts, relative_words(language.code))
        self._printed: dict[tuple[int, int], str] = {}
        self._quoted = marked

    def mentions(self) -> Iterator[DateMention]:
        """Every date expression, numeric ones first."""
        yield from self._numeric
        expressions = list(self._grammar.expressions())
        self._printed = printed_days(expressions, slashed_days(self._text))
        self._reference = self._reference or self._dateline(expressions)
        before: DateMention | None = None
        for number, found in enumerate(expressions):
            if found.step is not None:
                mention = self._stepped(found, before)
            else:
                after = expressions[number + 1] if number + 1 < len(expressions) else None
                mention = self._mention(self._with_year_of(found, after))
            if mention is not None:
                yield mention
                before = mention if mention.date.precision is Precision.DAY else before

    def _span(self, found: Expression) -> tuple[int, int]:
        return self._tokens[found.first].start, self._tokens[found.stop - 1].end

    def _with_year_of(self, found: Expression, after: Expression | None) -> Expression:
        """The expression, with the year of the range that it begins ("28 June – 2 July 2021")."""
        begins = found.year is None and found.day is not None and found.month is not None
        if not begins or after is None or after.year is None or after.day is None:
            return found
        gap = self._text[self._span(found)[1] : self._span(after)[0]].strip(" \xa0").casefold()
        if gap not in {"-", "–", "—", *self._table.range_words}:
            return found
        earlier = found.month is not None and after.month is not None and found.month <= after.month
        return replace(found, year=after.year if earlier else after.year - 1, inferred=True)

    def _stepped(self, found: Expression, before: DateMention | None) -> DateMention | None:
        """What "the next day" means: it counts from the day of the mention before it, where that is near."""
        start, end = self._span(found)
        place = bisect_left(self._numeric, start, key=lambda mention: mention.start) - 1
        if place >= 0 and (before is None or self._numeric[place].start > before.start):
            before = self._numeric[place]
        if before is None or start - before.end > _NAMED_DAY_REACH or inside(start, self._quoted):
            return None
        day = before.date.first_day + timedelta(found.step or 0)
        return DateMention(start, end, SourceDate(day.isoformat(), self._text[start:end], before.date.value))

    def _dateline(self, expressions: Sequence[Expression]) -> date | None:
        """The day that stands with a place before the report ("PORT, 5 August. ...")."""
        for found in expressions:
            start, end = self._span(found)
            if start > _DATELINE_REACH:
                return None
            place = self._text[self._text.rfind("\n", 0, start) + 1 : start]
            if found.day is None or found.ranged or not _PLACE.match(place) or not _AGENCY.match(self._text, end):
                continue
            if not place.split(",")[0].strip(" (").isupper():
                continue
            source = self._source(found, self._text[start:end])
            return source.first_day if source else None
        return None

    def _mention(self, found: Expression) -> DateMention | None:
        """The expression with its value, None where it cannot have one."""
        start, end = self._span(found)
        source = self._source(found, self._text[start:end])
        return DateMention(start, end, source) if source else None

    def _source(self, found: Expression, printed: str) -> SourceDate | None:
        if found.unit == "year" and found.month is not None:
            return self._of_year(found, printed)
        if found.weekday is not None or found.offset is not None or found.unit is not None:
            return self._resolved(found, printed)
        if found.ranged:
            found = replace(found, day=None)  # no single day of a range is meant: its month is all that can be said
        if found.year is not None:
            source = printed_date(found, printed)
            return replace(source, inferred=found.inferred) if source else None
        if found.month is not None and found.day is not None and (found.month, found.day) in self._printed:
            return SourceDate(self._printed[found.month, found.day], printed, inferred=True)
        return self._yearless(found, printed)

    def _yearless(self, found: Expression, printed: str) -> SourceDate | None:
        """The day or the month in the year that puts it nearest to the day that is spoken from."""
        if self._reference is None or found.month is None:
            return None
        against = self._reference.isoformat()
        if found.day is None:
            year, month = nearest_month(found.month, self._reference)
            year += self._years_off(found, (year, month))
            return SourceDate(f"{year}-{month:02}", printed, against, inferred=True)
        day = nearest_day(found.month, found.day, self._reference, found.named)
        return SourceDate(day.isoformat(), printed, against, inferred=True) if day else None

    def _years_off(self, found: Expression, nearest: tuple[int, int]) -> int:
        """How many years "last" or "next" before a month moves it from the nearest such month."""
        reference = self._reference
        before = self._parts.form(found.first - 1)
        if reference is None or not (before in self._table.past or before in self._table.next_words):
            return 0
        present = (reference.year, reference.month)
        if before in self._table.past:
            return -1 if nearest >= present else 0
        return 1 if nearest <= present else 0

    def _of_year(self, found: Expression, printed: str) -> SourceDate | None:
        """The date in a year that counts from the present one ("July of last year")."""
        reference = self._reference
        if reference is None or inside(self._tokens[found.first].start, self._quoted):
            return None
        day = None if found.ranged else found.day
        source = printed_date(replace(found, day=day, year=reference.year + found.count), printed)
        return replace(source, against=reference.isoformat()) if source else None

    def _resolved(self, found: Expression, printed: str) -> SourceDate | None:
        """The time that a relative word means, outside quotation marks."""
        reference = self._reference
        if reference is None or inside(self._tokens[found.first].start, self._quoted):
            return None
        if found.unit == "year":
            return SourceDate(f"{reference.year + found.count:04}", printed, reference.isoformat())
        if found.unit is not None:
            return SourceDate("{:04}-{:02}".format(*month_from(reference, found.count)), printed, reference.isoformat())
        if found.weekday is None:
            day = reference + timedelta(found.offset or 0)
        elif found.week is not None:
            day = weekday_of_week(found.weekday, reference, found.week)
        else:
            before = self._parts.form(found.first - 1)
            coming = before in self._table.next_words or self._is_coming(found)
            day = weekday_near(found.weekday, reference, coming=coming)
            if day == reference and before in self._table.past:
                day -= timedelta(weeks=1)
        return SourceDate(day.isoformat(), printed, reference.isoformat())

    def _is_coming(self, found: Expression) -> bool:
        """Whether the words of its clause, before it or else behind it, speak of the future."""
        form = self._parts.form
        back = range(found.first - 1, max(-1, found.first - _TENSE_REACH - 1), -1)
        for place in back:
            if self._parted(place):
                break
            if form(place) in self._reporting_verbs:
                return False
            if self._is_future(place):
                return True
        for place in range(found.stop, min(len(self._tokens), found.stop + _TENSE_AHEAD)):
            if self._parted(place - 1, comma=place > found.stop):
                return False
            if form(place) in self._reporting_verbs:
                return False
            if self._is_future(place):
                return True
        return False

    def _is_future(self, place: int) -> bool:
        form = self._parts.form(place)
        return form in self._table.coming or form.endswith(self._table.coming_endings or "\n")

    def _parted(self, place: int, *, comma: bool = False) -> bool:
        """Whether a sentence, a quotation or (asked for) a clause ends between this token and the next."""
        between = self._parts.between(place)
        return not _SENTENCE_MARKS.isdisjoint(between) or (comma and "," in between)
