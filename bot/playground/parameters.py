"""The parameters of a Bot API call, however they were sent: query string, form, multipart or JSON body."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from bot.playground.entities import is_unicode
from bot.playground.errors import bad_request

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_WORDS = frozenset({"text", "caption"})  # never anything but words, even "[1]"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    data: bytes = field(repr=False)
    mime_type: str | None = None


@dataclass(frozen=True, slots=True)
class Parameters:
    """Named values, each as the text that Telegram reads, and uploaded files."""

    values: Mapping[str, str]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value as it is, "" if it is missing. Raises ApiError for what is no Unicode."""
        return as_unicode(self.values.get(name, ""))

    def integer(self, name: str, default: int = 0, low: int | None = None, high: int | None = None) -> int:
        """The value as a number within the limits: the digits it begins with, 0 without any; the default if missing."""
        value = self.values.get(name, "")
        number = to_integer(value) if value else default
        number = number if low is None else max(low, number)
        return number if high is None else min(high, number)

    def yes(self, name: str) -> bool:
        """Whether the value says so, in one of Telegram's ways."""
        return self.values.get(name, "").strip().lower() in {"true", "yes", "1"}

    def decoded(self, name: str, what: str, missing: Any = None) -> Any:
        """The value read as JSON, `missing` where it is empty. `what` is what Telegram calls what it cannot read."""
        value = self.text(name)
        if not value:
            return missing
        try:
            return read_unicode_json(value)
        except (ValueError, RecursionError):
            raise bad_request(f"can't parse {what} JSON object") from None

    def entries(self, name: str) -> list[Any] | None:
        """The value as a list, None where it is missing or is none: Telegram complains of neither."""
        try:
            value = read_json(self.text(name) or "null")
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, list) else None

    def listed(self, name: str) -> list[str] | None:
        """The value as a list of texts, likewise."""
        entries = self.entries(name)
        return entries if entries is not None and all(isinstance(entry, str) for entry in entries) else None

    def as_journal(self) -> dict[str, Any]:
        """The parameters for the journal: JSON decoded, files by name and size."""
        uploads = {name: {"name": upload.name, "size": len(upload.data)} for name, upload in self.files.items()}
        return {name: _readable(name, value) for name, value in self.values.items()} | uploads


def refuse_constant(name: str) -> NoReturn:
    """For a JSON decoder of Python's, to whom "NaN" and "Infinity" are numbers. Raises ValueError."""
    raise ValueError(f"{name} is no JSON")


def read_json(value: str) -> Any:
    """What the JSON says. Raises ValueError and RecursionError."""
    return json.loads(value, parse_constant=refuse_constant)


def read_unicode_json(value: str) -> Any:
    """What the JSON says, with nothing in it that is no Unicode. Raises ValueError, RecursionError and ApiError."""
    decoded = read_json(value)
    as_unicode(json.dumps(decoded, ensure_ascii=False))
    return decoded


def as_unicode(value: str) -> str:
    """The value as it is. Raises ApiError for what is no Unicode."""
    if not is_unicode(value):
        raise bad_request("strings must be encoded in UTF-8")
    return value


def to_integer(value: str) -> int:
    """The number that the value's first digits make, 0 where it does not begin with any."""
    digits = _INTEGER.match(value)
    return int(digits.group()) if digits else 0


def _readable(name: str, value: str) -> Any:
    if name in _WORDS:
        return value
    try:
        return read_json(value)
    except (ValueError, RecursionError):
        return value
