"""The parts of a date as a text prints them: days, months, years, and what stands directly beside them."""

from index.languages.date_words import DateWords
from index.speech.days.calendar import is_year
from index.speech.days.expressions import YEAR_DIGITS, Token, Tokens

LAST_DAY = 31
_WIDEST_GAP = 2  # characters between the parts of one date: a comma and a space
_ROUND = 1000  # a multiple of it with an ending is a quantity ("one in 2000") as often as a year
_HYPHENS = frozenset({"-", "‑", "'", "’"})
_DASHES = frozenset({"-", "–", "—", "‑"})
_NUMBER_ENDINGS = frozenset({"st", "nd", "rd", "th"})


class DateParts:
    """The tokens of one text, read with one language's table. A place is a token's number."""

    def __init__(self, text: str, tokens: Tokens, table: DateWords) -> None:
        self.text = text
        self.tokens = tokens
        self.table = table

    def form(self, place: int) -> str:
        """The word there, empty where there is none."""
        return self.tokens[place].form if 0 <= place < len(self.tokens) else ""

    def between(self, place: int) -> str:
        """What stands between the token and the next one, both of which exist."""
        return self.text[self.tokens[place].end : self.tokens[place + 1].start]

    def is_near(self, place: int) -> bool:
        """Whether the token stands directly behind the one before it, as the parts of a date do."""
        if not 0 < place < len(self.tokens):
            return False
        gap = self.between(place - 1)
        return len(gap) <= _WIDEST_GAP and not gap.strip(" ,.-‑\xa0․")

    def month(self, place: int) -> int | None:
        """The month that the token names."""
        if place >= len(self.tokens):
            return None
        token = self.tokens[place]
        if self.table.months_capitalised and not token.capital and not self._is_plainly_month(place):
            return None
        month = self.table.months.get(token.form)
        return month or self.table.months.get(token.form.partition("'")[0])

    def _is_plainly_month(self, place: int) -> bool:
        """Whether a word for month stands behind ("şubat ayında")."""
        return self.form(place + 1) in self.table.period_behind and self.is_near(place + 1)

    def is_month_alone(self, place: int) -> bool:
        """Whether the month's case ending keeps a number behind it from being its day ("iyulda 15")."""
        form = self.form(place)
        return form.endswith(self.table.month_endings or "\n") and self.table.months.get(form) is not None

    def day(self, place: int) -> int | None:
        """The day of the month that the token prints in digits."""
        token = self.tokens[place] if place < len(self.tokens) else None
        if token is None or token.number is None or token.end - token.start > len("31"):
            return None
        return token.number if 1 <= token.number <= LAST_DAY else None

    def ordinal(self, place: int) -> tuple[int, int] | None:
        """The day of the month that words tell ("the fifteenth"), and the place behind them."""
        ordinals = self.table.ordinals
        first = ordinals.get(self.form(place))
        if first is None:
            return None
        second = ordinals.get(self.form(place + 1)) if self.is_near(place + 1) else None
        if first < 0:  # "twenty" of "twenty-first"
            return (second - first, place + 2) if second is not None and 0 < second <= LAST_DAY + first else None
        return first, place + 1

    def is_year(self, place: int) -> bool:
        """Whether the token is four digits that are read as a year."""
        token: Token | None = self.tokens[place] if place < len(self.tokens) else None
        if token is None or token.number is None or token.end - token.start != YEAR_DIGITS or not is_year(token.number):
            return False
        return not self.text[token.end : token.end + 1].isalpha() or self._is_joined_word(place + 1)

    def _is_joined_word(self, place: int) -> bool:
        """Whether the token is a word for year that is written together with the number ("2022թ.")."""
        return self.form(place) in self.table.year_words

    def year_behind(self, place: int) -> tuple[int | None, int]:
        """The year at this token, and where the date then ends."""
        if self.is_near(place) and self.is_year(place):
            return self.tokens[place].number, self.past_year_word(place)
        return None, place

    def past_ending(self, place: int) -> int:
        """The place behind a number and the ending that is joined to it ("15th", "15-də")."""
        behind = place + 1
        if behind < len(self.tokens) and self.tokens[behind].number is None:
            gap = self.between(place)
            if (not gap and self.form(behind) in _NUMBER_ENDINGS) or gap in _HYPHENS:
                return behind + 1
        return behind

    def past_year_word(self, place: int) -> int:
        """The place behind a year and the word for year, where there is one."""
        behind = self.past_ending(place)
        worded = behind < len(self.tokens) and self.form(behind) in self.table.year_words
        near = worded and (self.is_near(behind) or not self.between(behind - 1))
        if not near:
            return behind
        ended = behind + 1 < len(self.tokens) and self.between(behind).strip(".․") in _HYPHENS
        return behind + 2 if ended and self.form(behind + 1) in self.table.year_endings else behind + 1

    def has_year_ending(self, place: int) -> bool:
        """Whether the year bears a case ending that makes it a time ("2022-də")."""
        number = self.tokens[place].number or 0
        joined = self.past_ending(place) == place + 2
        return joined and number % _ROUND != 0 and self.form(place + 1) in self.table.year_endings

    def past_range(self, place: int) -> tuple[int, bool]:
        """The place of the last day of a range that begins at this day ("July 10-15"), and whether it is a range."""
        behind = self.past_ending(place) if self._ends_range_part(place) else place + 1
        worded = self.form(behind) in self.table.range_words
        if worded:
            behind += 1
        first, last = self.day(place), self.day(behind)
        if first is None or last is None or not first < last:
            return place, False
        gap = self.between(behind - 1).strip(" \xa0")
        if worded or gap in _DASHES or (self._ends_range_part(place) and not gap):
            return behind, True
        return place, False

    def _ends_range_part(self, place: int) -> bool:
        """Whether the day bears an ending that says where a range begins ("10-dan 15-dək")."""
        return self.past_ending(place) == place + 2 and self.form(place + 1) in self.table.range_endings

    def leads_period(self, place: int) -> bool:
        """Whether the words beside a month or a year alone make it a date ("in July", "iyul ayında")."""
        table = self.table
        before, behind = self.form(place - 1), self.form(place + 1)
        if self.is_near(place + 1) and behind in table.period_behind:
            return True
        form = self.form(place)
        doubtful = form.partition("'")[0] in table.doubtful_months
        if doubtful:
            leads = before in table.period_leads and "'" not in form
            return leads or self._is_month_of_range(place, 2) or self._is_month_of_range(place, -2)
        if form in table.months and form.endswith(table.month_endings or "\n"):
            return True
        leading = (table.in_period, table.since, table.until, table.parts, table.past, table.next_words)
        return bool(before) and any(before in listed for listed in leading)

    def _is_month_of_range(self, place: int, step: int) -> bool:
        """Whether a word like "to" stands between this month and the one two places on or back."""
        other = place + step
        ranging = self.table.range_words - self.table.joining
        return other >= 0 and self.form(place + step // 2) in ranging and self.month(other) is not None

    def is_time_or_share(self, place: int) -> bool:
        """Whether the number is a time of day, a share or a longer number's beginning rather than a day."""
        end = self.tokens[place].end
        behind = self.text[end : end + 2]
        return behind[:1] == "%" or (behind[:1] in {":", ","} and behind[1:2].isdigit())
