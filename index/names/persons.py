"""The persons whom an index quotes: each printed name's person, with one canonical name. States never change.

A state follows from the names that are quoted, how often, and the alias file; not from the order in which they came.
Where names come or go, only those that may be the same person's are looked at again.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from index.names.alias_file import NO_ALIASES, Aliases
from index.names.joining import Group, join, only_bearers
from index.names.printed import PrintedName, take_apart


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, a body or an office.

    Attributes:
        name: the canonical name.
        names: all printed names, the alias file's among them.
        quotes: how many there are.
    """

    name: str
    names: tuple[PrintedName, ...]
    quotes: int

    @property
    def aliases(self) -> tuple[str, ...]:
        """The forms of the name other than the canonical one, each once."""
        return tuple(dict.fromkeys(name.name for name in self.names if name.name != self.name))


@dataclass(frozen=True, slots=True)
class _Pinned:
    """The names of one block that the alias file gives to one of its entries, None for names of nobody there.

    `may_be` is a name of the only person whom they can mean, where they are a surname alone.
    """

    entry: int | None
    names: Group
    may_be: PrintedName | None = None


def persons_of(names: Iterable[tuple[str, str, str | None, int]], aliases: Aliases) -> "Persons":
    """The persons of names as articles print them: name, language, publisher, and how many quotes there are."""
    counts: dict[tuple[str, str], int] = {}
    for name, language, publisher, quotes in names:
        if right := aliases.corrected(name, publisher):
            counts[right, language] = counts.get((right, language), 0) + quotes
    return Persons.of({take_apart(*name): quotes for name, quotes in counts.items()}, aliases)


@dataclass(frozen=True)
class Persons:
    """One state.

    Attributes:
        counts: how many quotes each name has; those of the alias file may have none.
    """

    aliases: Aliases
    counts: Mapping[PrintedName, int]
    _blocks: Mapping[str, tuple[_Pinned, ...]]
    _by_name: Mapping[PrintedName, Person]
    _may_be: Mapping[PrintedName, PrintedName]
    _entry_blocks: Mapping[int, frozenset[str]]

    @classmethod
    def of(cls, counts: Mapping[PrintedName, int], aliases: Aliases = NO_ALIASES) -> Self:
        """The persons of these names."""
        return cls(aliases, {}, {}, {}, {}, {}).with_counts(counts)

    def __getitem__(self, name: PrintedName) -> Person:
        """The name's person: of its own where the state does not know it."""
        return self._by_name.get(name) or Person(self.aliases.canonical(name.name), (name,), 0)

    def may_be(self, name: PrintedName) -> Person | None:
        """The only person whom the surname can mean where an article prints no more; None for any other name."""
        other = self._may_be.get(name)
        return None if other is None else self[other]

    def surnames_alone(self, person: Person) -> list[PrintedName]:
        """The names that may be the person's, of whom the articles that print them tell no more than the surname."""
        pinned = (each for block in {name.block for name in person.names} for each in self._blocks.get(block, ()))
        return [
            name for each in pinned if each.may_be is not None and self[each.may_be] is person for name in each.names
        ]

    def all(self) -> list[Person]:
        """Everybody who is quoted, the most quoted first."""
        found = {id(person): person for person in self._by_name.values() if person.quotes}
        return sorted(found.values(), key=lambda person: (-person.quotes, person.name))

    def with_counts(self, counts: Mapping[PrintedName, int]) -> Self:
        """The state with these names in the place of all others."""
        before = self.counts
        changed = {name for name, count in counts.items() if before.get(name) != count}
        changed |= before.keys() - counts.keys()
        if not changed:
            return self
        moved = {name.block for name in changed if (name in before) != (name in counts)}
        touched = {name.block for name in changed}
        by_block: dict[str, list[PrintedName]] = {block: [] for block in moved}
        if moved:
            for name in counts:
                if name.block in by_block:
                    by_block[name.block].append(name)
        blocks = {**self._blocks, **{block: self._pinned(names) for block, names in by_block.items()}}
        return self._assembled(counts, blocks, touched)

    def _assembled(
        self, counts: Mapping[PrintedName, int], blocks: Mapping[str, tuple[_Pinned, ...]], touched: Collection[str]
    ) -> Self:
        entry_blocks = dict(self._entry_blocks)
        by_name, may_be = dict(self._by_name), dict(self._may_be)
        entries: set[int] = set()
        for block in touched:
            for pinned in self._blocks.get(block, ()):
                if pinned.entry is not None:
                    entries.add(pinned.entry)
                for name in pinned.names:
                    by_name.pop(name, None)
                    may_be.pop(name, None)
            for pinned in blocks[block]:
                if pinned.may_be is not None:
                    may_be.update(dict.fromkeys(pinned.names, pinned.may_be))
                if pinned.entry is None:
                    by_name.update(dict.fromkeys(pinned.names, _person(pinned.names, counts)))
                else:
                    entries.add(pinned.entry)
                    entry_blocks[pinned.entry] = entry_blocks.get(pinned.entry, frozenset()) | {block}
        for entry in entries:
            names = _names_of_entry(entry, entry_blocks.get(entry, frozenset()), blocks)
            if names:
                person = replace(_person(names, counts), name=self.aliases.entries[entry].name)
                by_name.update(dict.fromkeys(names, person))
        return type(self)(self.aliases, counts, blocks, by_name, may_be, entry_blocks)

    def _pinned(self, names: Sequence[PrintedName]) -> tuple[_Pinned, ...]:
        """The block's names by person, as far as the block tells."""
        groups = join(names, self.aliases.by_name)
        found = [pinned for group in groups for pinned in self._by_entry(group) if pinned.names]
        entries = {name: pinned.entry for pinned in found for name in pinned.names}
        bearers = {name: group[0] for name, group in only_bearers(groups).items()}
        return tuple(
            pinned
            if pinned.entry is not None
            else replace(pinned, may_be=self._bearer(pinned.names[0], bearers, entries))
            for pinned in found
        )

    def _bearer(
        self,
        name: PrintedName,
        bearers: Mapping[PrintedName, PrintedName],
        entries: Mapping[PrintedName, int | None],
    ) -> PrintedName | None:
        """A name of the only person whom the surname can mean, unless the alias file says that it is never theirs."""
        found = bearers.get(name)
        entry = None if found is None else entries[found]
        return None if entry is not None and name.exact in self.aliases.entries[entry].apart else found

    def _by_entry(self, group: Group) -> Iterable[_Pinned]:
        known = self.aliases.by_name
        if not known:
            return [_Pinned(None, group)]
        entries = {known[name.exact] for name in group if name.exact in known}
        apart = {exactly for entry in entries for exactly in self.aliases.entries[entry].apart}
        outside = [name for name in group if name.exact in apart and name.exact not in known]
        inside = [name for name in group if name not in set(outside)]
        found = [_Pinned(None, tuple(name for name in outside if name.exact == one)) for one in _exacts(outside)]
        if len(entries) == 1:
            return [*found, _Pinned(entries.pop(), tuple(inside))]
        # names that the file gives to several persons: only what it lists is anybody's
        found += (
            _Pinned(entry, tuple(name for name in inside if known.get(name.exact) == entry))
            for entry in sorted(entries)
        )
        rest = tuple(name for name in inside if name.exact not in known)
        return [*found, _Pinned(None, rest)] if rest else found


def _names_of_entry(entry: int, within: Iterable[str], blocks: Mapping[str, tuple[_Pinned, ...]]) -> list[PrintedName]:
    """The names that the entry has: in several blocks, where an alias sounds like nothing else of the person's."""
    return [
        name
        for block in sorted(within)
        for pinned in blocks.get(block, ())
        if pinned.entry == entry
        for name in pinned.names
    ]


def _exacts(names: Iterable[PrintedName]) -> list[str]:
    return list(dict.fromkeys(name.exact for name in names))


def _person(names: Sequence[PrintedName], counts: Mapping[PrintedName, int]) -> Person:
    """The person of these names.

    Canonical is a name that is quoted, with the first name spelled out, the most quoted of them, then the longest, then
    the first by its letters.
    """
    printed: dict[str, int] = {}
    for name in names:
        printed[name.name] = printed.get(name.name, 0) + counts.get(name, 0)

    def rank(name: PrintedName) -> tuple[bool, bool, bool, int, int, str]:
        quotes = printed[name.name]
        return not quotes, not name.is_full, name.given is None, -quotes, -len(name.name), name.name

    ranked = tuple(sorted(names, key=rank))
    return Person(ranked[0].name, ranked, sum(printed.values()))
