"""The fields of JSON objects that a bot sends, read as strictly and as loosely as Telegram's server reads them.

A number counts as the string of its digits, and a string of digits as a number; nothing else is taken for another type.
"""

import re
from collections.abc import Mapping
from typing import Any

_INTEGER = re.compile(r"-?[0-9]{1,19}")  # as many as an id of 64 bits has
_TYPES = {"Array": list, "Object": dict, "Boolean": bool}


class FieldError(ValueError):
    """A field is missing or of a wrong type; the message is Telegram's."""

    @property
    def alone(self) -> str:
        """The message as Telegram gives it where nothing stands before it."""
        sentence = str(self)
        return sentence[0].lower() + sentence[1:]


def text(fields: Mapping[str, Any], name: str, default: str | None = "") -> str:
    """The field as a string, the default where it is missing; with None for one it must be there. Raises FieldError."""
    value = _found(fields, name, default)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise FieldError(f'Field "{name}" must be of type String')
    return str(value)


def integer(fields: Mapping[str, Any], name: str, default: int | None = 0) -> int:
    """The field as a whole number, likewise. Raises FieldError."""
    value = _found(fields, name, default)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise FieldError(f'Field "{name}" must be of type Number')
    if not _INTEGER.fullmatch(str(value)):
        raise FieldError(f'Field "{name}" must be a valid Number')
    return int(value)


def flag(fields: Mapping[str, Any], name: str) -> bool:
    """The field as it is, false where it is missing. Raises FieldError for what is neither true nor false."""
    return bool(typed(fields, name, "Boolean", default=False))


def typed(fields: Mapping[str, Any], name: str, kind: str, default: Any = None) -> Any:
    """The field, which is an "Array", an "Object" or a "Boolean". Raises FieldError."""
    value = _found(fields, name, default)
    if not isinstance(value, _TYPES[kind]):
        raise FieldError(f'Field "{name}" must be of type {kind}')
    return value


def _found(fields: Mapping[str, Any], name: str, default: Any) -> Any:
    if name in fields:
        return fields[name]
    if default is None:
        raise FieldError(f'Can\'t find field "{name}"')
    return default
