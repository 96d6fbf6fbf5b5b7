"""Names of countries and of their parts of the world, which stand where persons stand and are none."""

from collections.abc import Sequence
from functools import cache

from index.analysis import Word, terms

_LONGEST = 3  # words of a country's name that are looked for among others


def is_country(found: Sequence[Word], language: str) -> bool:
    """Whether the words are the name of a country, in any case."""
    return tuple(word.term for word in found if word.term) in _countries(language)


def countries(found: Sequence[Word], language: str) -> frozenset[str]:
    """The codes, one for all languages, of the countries that the words name, one after the other."""
    named, listed = _countries(language), [word.term for word in found if word.term]
    places = range(len(listed))
    runs = (tuple(listed[first : first + length]) for first in places for length in range(1, _LONGEST + 1))
    return frozenset(named[run] for run in runs if run in named)


@cache
def _countries(language: str) -> dict[tuple[str, ...], str]:
    from babel import Locale  # noqa: PLC0415 - its tables take time to read, and few questions need them

    names = Locale.parse(language).territories.items()
    return {tuple(terms(name, language)): code for code, name in names}
