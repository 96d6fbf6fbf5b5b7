"""Which printed names are one person's, decided among all names that may be: the same whatever order they came in.

Rather two persons than a wrong one. Within a language only spellings that mean no other name are one, and a letter
that is doubled may mean another; another language's or script's spelling joins where everything that may be it is one
person. Initials join where a single person is meant. A surname that an article prints alone is never joined: the only
person whom it can mean is told beside it.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Generic, TypeVar

from index.names.printed import PrintedName
from index.names.sounds import Sounds, alike

_MOST_COMPARED = 60  # names that sound alike at the first glance; among more of them spellings tell nothing
_MOST_SURNAMES = 300  # of one block, the same

_T = TypeVar("_T", bound=Hashable)
Group = tuple[PrintedName, ...]
NO_NAMES: Mapping[str, int] = {}
_Fits = Callable[[PrintedName, PrintedName], bool]


def join(names: Iterable[PrintedName], given: Mapping[str, int] = NO_NAMES) -> list[Group]:
    """The names of one block, each person's together; `given` tells of folded names whose they are."""
    listed = sorted(set(names), key=lambda name: (name.name, name.language))
    if not listed or listed[0].surname is None:
        return [tuple(listed)] if listed else []
    full = _joined_in_detail(_across_languages(_spelled_alike([name for name in listed if name.is_full], given)))
    persons = [list(group) for group in full]
    alone = []
    bearers = _Bearers(full)
    for name in listed:
        if name.given is None:
            alone.append(name)
        elif name.has_initial:
            only = bearers.only(name, _has_initials)
            alone.append(name) if only is None else persons[only].append(name)
    return [*map(tuple, persons), *_by_own_spelling(alone)]


def only_bearers(groups: Sequence[Group]) -> dict[PrintedName, Group]:
    """Each surname that stands alone to the only one of the block's persons whose it can be, where there is one."""
    known = [group for group in groups if group[0].given is not None]
    bearers = _Bearers(known)
    found = {name: bearers.only(name, _anybody) for group in groups for name in group if name.is_surname_alone}
    return {name: known[place] for name, place in found.items() if place is not None}


def _spelled_alike(names: Sequence[PrintedName], given: Mapping[str, int]) -> list[Group]:
    """The names by how one language spells them, in sounds or in plain letters; and by whose they are."""
    groups = _Groups(names)
    first: dict[object, PrintedName] = {}
    for name in names:
        for key in (*((name.language, spelling) for spelling in _full_spellings(name)), given.get(name.exact)):
            if key is not None:
                groups.unite(first.setdefault(key, name), name)
    return groups.all()


def _full_spellings(name: PrintedName) -> tuple[object, object]:
    return _own_sounds(name), name.plain


def _own_sounds(name: PrintedName) -> tuple[str, ...]:
    return (name.given.own if name.given else "", name.surname.own if name.surname else "")


def _across_languages(groups: list[Group]) -> list[Group]:
    """The groups joined with those of other languages that may be the same name, where all of these may be one."""
    buckets: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        buckets[group[0].given.coarse if group[0].given else ""].append(group)
    return [joined for bucket in buckets.values() for joined in _joined_bucket(bucket)]


def _joined_bucket(bucket: list[Group]) -> list[Group]:
    if len(bucket) > _MOST_COMPARED:
        return _joined_where_equal(bucket)
    near = {pair for pair in combinations(range(len(bucket)), 2) if _may_be_one(bucket[pair[0]], bucket[pair[1]])}
    linked = _Groups(range(len(bucket)))
    for one, other in near:
        linked.unite(one, other)
    result: list[Group] = []
    for places in linked.all():
        groups = [bucket[place] for place in places]
        if all(pair in near for pair in combinations(sorted(places), 2)):
            result.append(_sum(groups))
            continue
        # what may be either of two names of a language is neither
        torn = [place for place in places if _is_torn(place, near, bucket)]
        result += (bucket[place] for place in torn)
        result += _joined_where_equal([bucket[place] for place in places if place not in torn])
    return result


def _is_torn(place: int, near: set[tuple[int, int]], bucket: list[Group]) -> bool:
    beside = [bucket[sum(pair) - place] for pair in near if place in pair]
    languages = [language for group in beside for language in {name.language for name in group}]
    return len(languages) > len(set(languages))


def _joined_where_equal(groups: list[Group]) -> list[Group]:
    """The groups joined with those of other languages that have the same spelling."""
    joined = _Groups(range(len(groups)))
    first: dict[object, int] = {}
    for place, group in enumerate(groups):
        for name in group:
            for spelling in _full_spellings(name):
                joined.unite(first.setdefault(spelling, place), place)
    return [_sum(groups[place] for place in places) for places in joined.all()]


def _sum(groups: Iterable[Group]) -> Group:
    return tuple(name for group in groups for name in group)


def _may_be_one(one: Group, other: Group) -> bool:
    """Whether the groups share no language, in which they would be two names, and sound alike."""
    mine, theirs = _variants(one), _variants(other)
    if not {name.language for name in mine}.isdisjoint(name.language for name in theirs):
        return False
    return all(a.plain == b.plain or _sound_alike(a, b) for a in mine for b in theirs)


def _sound_alike(one: PrintedName, other: PrintedName) -> bool:
    if not (one.given and one.surname and other.given and other.surname):
        return False
    return alike(one.given, other.given) and alike(one.surname, other.surname)


def _variants(group: Group) -> list[PrintedName]:
    """A name for each spelling of a group of full names."""
    return list({(*_own_sounds(name), name.language): name for name in group}.values())


def _joined_in_detail(groups: list[Group]) -> list[Group]:
    """The groups, each parted where names between or "Jr." tell that several persons share a first and last name."""
    return [part for group in groups for part in _parted(group)]


def _parted(group: Group) -> list[Group]:
    details: dict[tuple[tuple[str, ...], str], list[PrintedName]] = defaultdict(list)
    for name in group:
        details[tuple(middle.key for middle, _ in name.middle), name.suffix].append(name)
    if len(details) <= _MOST_COMPARED and all(
        _agree(one[0], other[0]) for one, other in combinations(details.values(), 2)
    ):
        return [group]
    return [tuple(names) for names in details.values()]


def _agree(one: PrintedName, other: PrintedName) -> bool:
    """Whether names between and suffixes of the two do not exclude each other."""
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    is_one_language = one.language == other.language
    return all(_middle_agrees(a, b, is_one_language) for a, b in zip(one.middle, other.middle, strict=False))


def _middle_agrees(one: tuple[Sounds, bool], other: tuple[Sounds, bool], is_one_language: bool) -> bool:
    if one[1] or other[1]:
        return not one[0].initials.isdisjoint(other[0].initials)
    return one[0].key == other[0].key or (not is_one_language and alike(one[0], other[0]))


def _by_own_spelling(names: Iterable[PrintedName]) -> list[Group]:
    """The names that are nobody's who is known; together only in one language: two may mean two persons."""
    groups: dict[tuple[object, ...], list[PrintedName]] = defaultdict(list)
    for name in names:
        between = tuple(middle.key for middle, _ in name.middle)
        groups[(name.language, *_own_sounds(name), between, name.suffix)].append(name)
    return [tuple(group) for group in groups.values()]


class _Bearers:
    """The known persons of one block, and whom of them alone a name without a first name can mean."""

    def __init__(self, known: Sequence[Group]) -> None:
        self._known = known
        self._surnames = _Surnames(known)

    def only(self, name: PrintedName, fits: _Fits) -> int | None:
        """The place of the only person who can be meant, None where there is none or more than one."""
        meant = {
            place
            for place in self._surnames.like(name)
            if any(fits(name, other) and _agree(name, other) for other in self._known[place])
        }
        only = next(iter(meant)) if len(meant) == 1 else None
        if only is None or not _belongs(name, self._known[only]):
            return None
        return None if self._surnames.is_torn(name, self._known[only]) else only


class _Surnames:
    """The surnames of groups, and which groups have one like that of a name."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._by_spelling: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._by_language: dict[tuple[str, str], tuple[Sounds, set[int]]] = {}
        for place, group in enumerate(groups):
            for name in group:
                if name.surname is None:
                    continue
                for spelling in _spellings(name):
                    self._by_spelling[spelling].add(place)
                spoken = (name.language, name.surname.own)
                self._by_language.setdefault(spoken, (name.surname, set()))[1].add(place)

    def like(self, name: PrintedName) -> set[int]:
        """The places of the groups whose surname may be the name's."""
        found: set[int] = set()
        for spelling in _spellings(name):
            found |= self._by_spelling.get(spelling, set())
        if name.surname is not None and len(self._by_language) <= _MOST_SURNAMES:
            for (language, _), (surname, places) in self._by_language.items():
                if language != name.language and alike(surname, name.surname):
                    found |= places
        return found

    def is_torn(self, name: PrintedName, group: Group) -> bool:
        """Whether another surname of the name's language may as well be the group's, spelled in other languages."""
        if any(not set(_spellings(name)).isdisjoint(_spellings(other)) for other in group):
            return False
        rivals = [
            surname
            for (language, own), (surname, _) in self._by_language.items()
            if language == name.language and name.surname and own != name.surname.own
        ]
        theirs = {other.surname.own: other.surname for other in group if other.surname}.values()
        return any(alike(rival, surname) for rival in rivals for surname in theirs)


def _spellings(name: PrintedName) -> tuple[tuple[str, str], ...]:
    """The surname in its own sounds, and in plain letters."""
    return ("sounds", name.surname.own if name.surname else ""), ("letters", name.last)


def _belongs(name: PrintedName, group: Group) -> bool:
    """Whether the group's names in the name's language, where it has any, have the very surname."""
    of_language = [other for other in group if other.language == name.language]
    mine = set(_spellings(name))
    return not of_language or any(not mine.isdisjoint(_spellings(other)) for other in of_language)


def _has_initials(name: PrintedName, other: PrintedName) -> bool:
    return bool(name.given and other.given and not name.given.initials.isdisjoint(other.given.initials))


def _anybody(_name: PrintedName, _other: PrintedName) -> bool:
    return True


class _Groups(Generic[_T]):
    """Things in groups that can be united."""

    def __init__(self, things: Iterable[_T]) -> None:
        self._first = {thing: thing for thing in things}

    def unite(self, one: _T, other: _T) -> None:
        """Make the groups of the two one group."""
        self._first[self._of(one)] = self._of(other)

    def all(self) -> list[tuple[_T, ...]]:
        """The groups."""
        found: dict[_T, list[_T]] = defaultdict(list)
        for thing in self._first:
            found[self._of(thing)].append(thing)
        return [tuple(group) for group in found.values()]

    def _of(self, thing: _T) -> _T:
        while self._first[thing] != thing:
            self._first[thing] = self._first[self._first[thing]]
            thing = self._first[thing]
        return thing
