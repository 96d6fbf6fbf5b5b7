"""Names of countries and of their parts of the world, which stand where persons stand and are none."""

from collections.abc import Sequence
from functools import cache

from index.analysis import Word, terms


def is_country(found: Sequence[Word], language: str) -> bool:
    """Whether the words are the name of a country, in any case."""
    return tuple(word.term for word in found if word.term) in _countries(language)


@cache
def _countries(language: str) -> frozenset[tuple[str, ...]]:
    from babel import Locale  # noqa: PLC0415 - its tables take time to read, and few questions need them

    names = Locale.parse(language).territories.values()
    return frozenset(tuple(terms(name, language)) for name in names)
