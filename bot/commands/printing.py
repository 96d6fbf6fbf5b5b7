"""How the command line speaks: one-line notices on stderr, results on stdout, as JSON lines or for people to read."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from index.model import Passage, Quote

# An article's words are never reflowed, so that they can be copied as they were printed.
_results = Console(soft_wrap=True, highlight=False)
_notices = Console(soft_wrap=True, highlight=False, stderr=True)

_INDENT = "  "  # before a line that belongs to the one above it


def result(text: str | Text = "") -> None:
    """One line of result."""
    if isinstance(text, Text):
        _results.print(text)
    else:
        print(text)  # noqa: T201 - standard output is the interface here; Rich would turn tabs into blanks


def aligned(lines: Sequence[Sequence[str]]) -> None:
    """The lines, indented, as columns: the first to the left, all behind it to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for first, *figures in lines:
        columns = [first.ljust(widths[0]), *(f.rjust(w) for f, w in zip(figures, widths[1:], strict=True))]
        result(_INDENT + "  ".join(columns))


def row(fields: dict[str, Any]) -> None:
    """One JSON object on a line of its own."""
    print(json.dumps(fields, ensure_ascii=False), flush=True)  # noqa: T201 - standard output is the interface here


def notice(text: str) -> None:
    """One line for the person, out of the way of the results."""
    _notices.print(text, markup=False)


def passage_text(passage: Passage) -> Text:
    """The passage's words with its speech in bold."""
    return marked(passage.text, (quote for quote in passage.speech))


def marked(text: str, quotes: Iterable[Quote]) -> Text:
    """The text with these quotes in bold."""
    styled = Text(text)
    for quote in quotes:
        styled.stylize("bold", quote.start, quote.end)
    return styled
