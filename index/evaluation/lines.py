"""The lines of a set's files: plain or gzipped, UTF-8, each with its place, so that a fault can be named by it."""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from io import BufferedIOBase
from pathlib import Path
from typing import Any, NoReturn

from index.errors import EvaluationSetError

GZIPPED = ".gz"
_CHUNK = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, counted from 1."""

    path: Path
    line: int

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}"

    def refuse(self, fault: str) -> NoReturn:
        """Raise the error that says what is wrong here."""
        raise EvaluationSetError(f"{self}: {fault}")


@dataclass(frozen=True, slots=True)
class Row:
    """A JSON object of a file. Fields that nobody asks for may hold anything."""

    place: Place
    fields: dict[str, Any]

    def id(self) -> str:
        """The row's "_id"; of a number its digits, which is how judgements write it."""
        value = self.fields.get("_id")
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        # blanks around it would be lost where judgements are read
        return self.text("_id").strip() or self.place.refuse('"_id" is empty.')

    def text(self, name: str) -> str:
        """The field's text."""
        value = self.fields.get(name)
        if not isinstance(value, str):
            self.place.refuse(f'"{name}" is missing or no text.')
        # half of a surrogate pair can be escaped in JSON, and written nowhere
        return value.encode("utf-8", "replace").decode("utf-8")

    def optional(self, name: str) -> str | None:
        """The field's text, None where it is left out, null or empty."""
        return None if self.fields.get(name) in (None, "") else self.text(name)


def rows(path: Path) -> Iterator[Row]:
    """The JSON objects of a file, one a line."""
    for place, text in lines(path):
        try:
            fields = json.loads(text)
        except (ValueError, RecursionError):
            place.refuse("this is not JSON.")
        if not isinstance(fields, dict):
            place.refuse("this is not a JSON object.")
        yield Row(place, fields)


def lines(path: Path) -> Iterator[tuple[Place, str]]:
    """The lines of a file that are not empty."""
    with _opened(path) as file:
        for line, raw in enumerate(file, 1):
            try:
                text = raw.decode("utf-8-sig" if line == 1 else "utf-8")
            except UnicodeDecodeError:
                Place(path, line).refuse("this is not UTF-8.")
            if text.strip():
                yield Place(path, line), text


def line_count(path: Path) -> int:
    """How many line ends the file has: about as many lines."""
    with _opened(path) as file:
        return sum(chunk.count(b"\n") for chunk in iter(partial(file.read, _CHUNK), b""))


def present(path: Path) -> Path:
    """The file, or the gzipped one of its name where there is only that."""
    zipped = path.with_name(path.name + GZIPPED)
    return zipped if zipped.exists() and not path.exists() else path


@contextmanager
def _opened(path: Path) -> Iterator[BufferedIOBase]:
    """The file's bytes. Whatever goes wrong while they are read is an error that names the file."""
    try:
        with gzip.open(path) if path.suffix == GZIPPED else path.open("rb") as file:
            yield file
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise EvaluationSetError(f"{path}: this is not a whole gzip file ({error}).") from None
    except OSError as error:
        raise EvaluationSetError(f"{path}: {error.strerror or error}.") from None
