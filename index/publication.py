"""When an article was published, as its source gives it: a day as printed, an instant beside it where there is one."""

import re
from datetime import UTC, datetime, timedelta

from index.errors import PublishedDateInvalid
from index.model import SourceDate

_DATE = re.compile(r"(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:(?<=-\d\d-\d\d)[T ](.+))?", re.ASCII | re.IGNORECASE)
_FIRST_YEAR = 1605  # of the first newspaper; earlier years are slips, and instants near year 1 cannot be told in UTC
_EASTERNMOST = timedelta(hours=14)  # where a day begins first
_SHOWN = 40


def published_date(text: str, now: datetime, name: str) -> SourceDate:
    """The date that the text gives: 2022-07-16, 2022-07, 2022 or 2022-07-16T00:30+04:00, whose day is the 16th.

    A time without a zone is left out. Raises PublishedDateInvalid, naming `name`, for anything else and for a day that
    has begun nowhere on earth.
    """
    published = read_date(text)
    shown = " ".join(text.split())
    shown = f"“{shown}”" if len(shown) <= _SHOWN else f"“{shown[:_SHOWN]}…”"
    if published is None:
        raise PublishedDateInvalid(
            f"{name}: the published date {shown} is not a date of the form 2022-07-16, 2022-07 or 2022."
        )
    if not has_begun(published, now):
        raise PublishedDateInvalid(f"{name}: the published date {shown} lies in the future.")
    return published


def read_date(text: str) -> SourceDate | None:
    """The date of one of the forms above, None for any other text."""
    match = _DATE.fullmatch(text.strip())
    if match is None or int(match[1][:4]) < _FIRST_YEAR:
        return None
    value, time = match.groups()
    try:
        moment = datetime.fromisoformat(f"{value}T{time.replace(' ', '')}") if time else None
        return SourceDate(value, instant=moment if moment and moment.tzinfo else None)
    except ValueError:
        return None


def has_begun(date: SourceDate, now: datetime) -> bool:
    """Whether the date has begun anywhere on earth."""
    return date.first_day <= (now.astimezone(UTC) + _EASTERNMOST).date()
