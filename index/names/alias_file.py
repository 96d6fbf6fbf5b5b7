"""The operator's alias file: whose names are one person's, whose are not, and names that extraction got wrong.

A TOML file (see `data/aliases.example.toml`) is taken whole or not at all: `AliasFileInvalid` names the line, the key
and what is wrong. Names are compared without case, marks and diacritics.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from index.errors import AliasFileInvalid
from index.names.printed import exact

_LARGEST = 10 * 2**20  # bytes
_LONGEST = 100  # characters of a name that a message can show
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})  # categories of characters that break a line, or turn it around
_JOINERS = frozenset("\u200c\u200d")  # unseen as well, and parts of names in some scripts
_TABLES: Mapping[str, Mapping[str, type]] = {
    "person": {"name": str, "aliases": list, "apart": list},
    "correction": {"printed": str, "name": str, "publisher": str},
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A person of the file.

    Attributes:
        name: the canonical name, as answers are to show it.
        names: the name and its aliases, as they are written.
        apart: folded names that are never this person's.
    """

    name: str
    names: tuple[str, ...]
    apart: frozenset[str]


@dataclass(frozen=True, slots=True)
class Aliases:
    """What an alias file says; without one, nothing.

    Attributes:
        by_name: each folded name and alias to the place of its entry.
        corrections: folded wrong name and publisher (empty for any) to the right name, empty for nobody.
    """

    entries: tuple[Entry, ...] = ()
    by_name: Mapping[str, int] = field(default_factory=dict)
    corrections: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def corrected(self, name: str, publisher: str | None) -> str | None:
        """The name that the article should have been read to give; None where it gives nobody's."""
        if not self.corrections:
            return name
        key = exact(name)
        for of in (exact(publisher or ""), ""):
            if (key, of) in self.corrections:
                return self.corrections[key, of] or None
        return name

    def canonical(self, name: str) -> str:
        """The canonical name where the file knows this one, else the name itself."""
        place = self.by_name.get(exact(name)) if self.by_name else None
        return name if place is None else self.entries[place].name


NO_ALIASES = Aliases()


def read_aliases(path: Path | None) -> Aliases:
    """What the file says, nothing without one. Raises AliasFileInvalid."""
    if path is None:
        return NO_ALIASES
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise AliasFileInvalid(f"{path}: no ordinary file. SPEAKER_ALIASES names the alias file.")
        if path.stat().st_size > _LARGEST:
            raise AliasFileInvalid(f"{path}: an alias file of more than {_LARGEST // 2**20} MB is none.")
        text = path.read_text(encoding="utf-8-sig")
        parsed = tomllib.loads(text)
    except OSError as error:
        raise AliasFileInvalid(f"{path}: {error.strerror or error}. SPEAKER_ALIASES names the alias file.") from None
    except UnicodeDecodeError as error:
        raise AliasFileInvalid(f"{path}: not UTF-8 at byte {error.start}.") from None
    except tomllib.TOMLDecodeError as error:
        raise AliasFileInvalid(f"{path}: not TOML: {error}.") from None
    except RecursionError:
        raise AliasFileInvalid(f"{path}: brackets nested deeper than any alias file needs.") from None
    return _Reading(path, text).aliases(parsed)


class _Reading:
    """The reading of one file, which knows where in it each table stands."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines: dict[str, list[int]] = {}
        for number, line in enumerate(text.splitlines(), 1):
            if match := re.match(r"\s*\[\[\s*(\w+)\s*\]\]", line):
                self._lines.setdefault(match[1], []).append(number)

    def aliases(self, parsed: Mapping[str, Any]) -> Aliases:
        """What the parsed file says. Raises AliasFileInvalid."""
        for key in parsed:
            if key not in _TABLES:
                raise AliasFileInvalid(f"{self._path}: “{key}” is neither [[person]] nor [[correction]].")
        entries: list[Entry] = []
        by_name: dict[str, int] = {}
        for place, table in self._tables(parsed, "person"):
            entry = self._entry(place, table)
            for name in entry.names:
                if by_name.setdefault(exact(name), len(entries)) != len(entries):
                    other = entries[by_name[exact(name)]].name
                    raise self._invalid("person", place, "aliases", f"“{name}” is a name of “{other}” too")
            entries.append(entry)
        return Aliases(tuple(entries), by_name, self._corrections(parsed))

    def _entry(self, place: int, table: Mapping[str, Any]) -> Entry:
        names = tuple(dict.fromkeys((table["name"], *table.get("aliases", ()))))
        apart = frozenset(map(exact, table.get("apart", ())))
        for name in names:
            if exact(name) in apart:
                raise self._invalid("person", place, "apart", f"“{name}” is a name of the same person")
        return Entry(table["name"], names, apart)

    def _corrections(self, parsed: Mapping[str, Any]) -> Mapping[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for place, table in self._tables(parsed, "correction"):
            key = exact(table["printed"]), exact(table.get("publisher", ""))
            if found.setdefault(key, table["name"]) != table["name"]:
                raise self._invalid("correction", place, "printed", f"“{table['printed']}” is corrected twice")
        return found

    def _tables(self, parsed: Mapping[str, Any], kind: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """The tables of one kind with their places, each with the keys that it needs and of the right types."""
        tables = parsed.get(kind, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise AliasFileInvalid(f"{self._path}: “{kind}” is to be written as [[{kind}]].")
        for place, table in enumerate(tables):
            for key in table:
                if key not in _TABLES[kind]:
                    raise self._invalid(kind, place, key, f"no such key; there are {', '.join(_TABLES[kind])}")
            for key in ("name", "printed") if kind == "correction" else ("name",):
                if key not in table:
                    raise self._invalid(kind, place, key, "is missing")
            for key, value in table.items():
                self._check(kind, place, key, value)
            yield place, table

    def _check(self, kind: str, place: int, key: str, value: object) -> None:
        if not isinstance(value, _TABLES[kind][key]):
            wanted = "a list of names" if _TABLES[kind][key] is list else "a text in quotation marks"
            raise self._invalid(kind, place, key, f"is to be {wanted}")
        for name in value if isinstance(value, list) else [value]:
            if not isinstance(name, str):
                raise self._invalid(kind, place, key, f"{name!r} is no text in quotation marks")
            is_nobody = kind == "correction" and key == "name" and not name
            if not exact(name) and not is_nobody:
                raise self._invalid(kind, place, key, f"“{name}” holds no letter")
            if key in {"name", "aliases"} and (fault := _fault_of(name)):
                raise self._invalid(kind, place, key, fault)

    def _invalid(self, kind: str, place: int, key: str, what: str) -> AliasFileInvalid:
        lines = self._lines.get(kind, [])
        where = f"line {lines[place]}, " if place < len(lines) else ""
        return AliasFileInvalid(f"{self._path}: {where}[[{kind}]] {place + 1}, {key}: {what}.")


def _fault_of(name: str) -> str | None:
    """Why a message cannot show this name, None where it can."""
    if len(name) > _LONGEST:
        return f"“{name[:_LONGEST]}…” is longer than {_LONGEST} characters"
    if any(unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS for letter in name):
        return f"{name!a} holds a line break or another character without a shape"
    return None
