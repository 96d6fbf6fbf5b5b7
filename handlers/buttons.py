"""The buttons under a message. What each carries is `handlers.callbacks`'."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` is as `handlers.callbacks` writes it."""

    label: str
    data: str


Rows = tuple[tuple[Button, ...], ...]


def rows_of(rows: Iterable[Iterable[Button]]) -> Rows:
    """The rows that hold a button."""
    return tuple(tuple(row) for row in map(list, rows) if row)
