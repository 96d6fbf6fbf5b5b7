"""What an admin says of an article: lines such as `published: 2022-07-16` in a caption or after /add."""

import re
from dataclasses import dataclass
from datetime import datetime

from index.languages import LANGUAGES
from index.model import Metadata
from index.publication import published_date

NAMES = ("title", "url", "publisher", "published", "language")

_LINE = re.compile(r"\s*([^\W\d_]+)\s*:(?:\s+(.*))?", re.DOTALL)


class FlagUnknownError(Exception):
    """A line begins like a flag, and is none. The argument is its name."""


class LanguageUnknownError(Exception):
    """The language is none that is read. The argument is the language as it was given."""


@dataclass(frozen=True, slots=True)
class Flagged:
    """Flags as they were written, and the text that follows them."""

    values: dict[str, str]
    text: str


def leading(text: str) -> Flagged:
    """The lines at the beginning that are flags, and the rest."""
    lines, values = text.split("\n"), {}
    while lines and (flag := _flag(lines[0])) is not None and flag[0] in NAMES:
        values[flag[0]] = flag[1]
        lines.pop(0)
    return Flagged(values, "\n".join(lines).strip() if values else text)


def every(text: str) -> dict[str, str]:
    """The flags among the lines of a caption; other lines are a remark. Raises FlagUnknownError."""
    flags = [flag for line in text.splitlines() if (flag := _flag(line)) is not None]
    for name, _ in flags:
        if name not in NAMES:
            raise FlagUnknownError(name)
    return dict(flags)


def metadata(values: dict[str, str], now: datetime, name: str) -> Metadata:
    """What the flags say. Raises PublishedDateInvalid naming `name`, and LanguageUnknownError."""
    given = {flag: value for flag, value in values.items() if value}
    language, published = given.get("language"), given.get("published")
    if language is not None and language.lower() not in LANGUAGES:
        raise LanguageUnknownError(language)
    return Metadata(
        title=given.get("title"),
        url=given.get("url"),
        publisher=given.get("publisher"),
        published=published_date(published, now, name) if published else None,
        language=language.lower() if language else None,
    )


def _flag(line: str) -> tuple[str, str] | None:
    match = _LINE.fullmatch(line)
    return (match[1].lower(), (match[2] or "").strip()) if match else None
