"""Arithmetic of days and months that a date expression needs: which year, which week. It knows no language."""

from datetime import date, timedelta

from index.model import SourceDate

EARLIEST_YEAR = 1500  # below it, four digits in the news are a quantity
LATEST_YEAR = 2100
_DAYS_A_WEEK = 7


def is_year(number: int) -> bool:
    """Whether four digits of this value are read as a year."""
    return EARLIEST_YEAR <= number <= LATEST_YEAR


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_day(month: int, day: int, reference: date, weekday: int | None = None) -> date | None:
    """This day of the year nearest to the reference day, the past one where two are as near.

    A weekday that was printed with it must be right; None where it is in no near year.
    """
    years = (reference.year - 1, reference.year, reference.year + 1)
    days = [found for year in years if (found := day_of(year, month, day))]
    if weekday is not None:
        days = [found for found in days if found.weekday() == weekday]
    return min(days, key=lambda found: abs(found - reference), default=None)


def nearest_month(month: int, reference: date) -> tuple[int, int]:
    """Year and month: this month, in the year that puts it nearest to the reference day."""
    months = reference.year * 12 + reference.month
    year = min((reference.year + step for step in (-1, 0, 1)), key=lambda year: abs(year * 12 + month - months))
    return year, month


def weekday_near(weekday: int, reference: date, *, coming: bool) -> date:
    """The last such weekday up to the reference day, or the next one behind it."""
    if coming:
        return reference + timedelta((weekday - reference.weekday()) % _DAYS_A_WEEK or _DAYS_A_WEEK)
    return reference - timedelta((reference.weekday() - weekday) % _DAYS_A_WEEK)


def reference_day(published: SourceDate | None) -> date | None:
    """The day that relative words count from; None where the day of publication is not known."""
    if published is None or published.first_day != published.last_day:
        return None
    return published.first_day


def weekday_of_week(weekday: int, reference: date, weeks: int) -> date:
    """That weekday of the week which is so many from the reference day's."""
    return reference + timedelta(weekday - reference.weekday(), weeks=weeks)


def month_from(reference: date, count: int) -> tuple[int, int]:
    """Year and month, so many months from the reference day's."""
    year, month = divmod(reference.year * 12 + reference.month - 1 + count, 12)
    return year, month + 1
