"""The buttons under a message: how long their labels may be, and which share a row. What each carries is `callbacks`'.

Telegram cuts a label at the width of the message, in the midst of a word: a telephone shows some thirty characters of
a label that has its row to itself, half of that where two share it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.message_text import one_line, units

ROW = 34
_HALF = 16


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` is as `handlers.callbacks` writes it."""

    label: str
    data: str


Rows = tuple[tuple[Button, ...], ...]


def rows_of(rows: Iterable[Iterable[Button]]) -> Rows:
    """The rows that hold a button."""
    return tuple(tuple(row) for row in map(list, rows) if row)


def paired(buttons: Sequence[Button]) -> list[list[Button]]:
    """The buttons in their order, two in a row where both labels are short enough for it."""
    rows: list[list[Button]] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and max(units(button.label), units(rows[-1][0].label)) <= _HALF:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def filled(template: str, **words: str) -> str:
    """The label with the words in their place, cut at a word where a row would cut them anywhere."""
    [(name, text)] = words.items()
    return template.format(**{name: one_line(text, ROW - units(template.format(**{name: ""})))})
