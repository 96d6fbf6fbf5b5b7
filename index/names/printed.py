"""A name as an article prints it, taken apart: first name or initial, names between, surname; or a body's name.

What a name's words are is told by the name alone. Which names are one person's is decided in `index.names.joining`.
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from index.analysis import fold, plain
from index.languages import LANGUAGES
from index.names.sounds import Sounds, sounds

_WORD = re.compile(r"[^\W_](?:[^\s.,()]*[^\W_])?\.?")
_MOST_WORDS = 5  # of a person's name
_INITIAL = 2  # letters, at most, before a full stop
_SHOUTED = 2  # letters, from which on capitals alone tell something
_SUFFIXES = {
    **dict.fromkeys(("jr", "junior", "младший", "мл", "kiçik"), "jr"),
    **dict.fromkeys(("sr", "senior", "старший", "ст"), "sr"),
    **{numeral: numeral for numeral in ("ii", "iii", "iv")},
}
_ARTICLES = frozenset(
    {"al", "el", "ал", "аль", "эль", "ალ", "ալ", "əl", "as", "ас"}
)  # of Arabic, spelled or left out at will


@dataclass(frozen=True, eq=False)
class PrintedName:
    """A name in one language. Whoever holds names holds each once: no two are equal.

    Attributes:
        name: as it is printed.
        exact: folded, equal for names that differ in nothing but case, marks and diacritics.
        given: the first name or initial, None where the surname stands alone.
        middle: names and initials between, a father's name among them.
        surname: the last name with what belongs to it, None for a body or an office.
        suffix: "jr" and the like, empty without.
        plain: first name and surname, folded.
        last: the surname, folded.
    """

    name: str
    language: str
    exact: str
    given: Sounds | None = None
    has_initial: bool = False
    middle: tuple[tuple[Sounds, bool], ...] = ()
    surname: Sounds | None = None
    suffix: str = ""
    plain: str = ""
    last: str = ""

    @property
    def is_full(self) -> bool:
        """Whether it has a first name, spelled out, and a surname."""
        return self.given is not None and not self.has_initial

    @property
    def is_surname_alone(self) -> bool:
        """Whether it is a surname, or some other single name, without anything before it."""
        return self.given is None and self.surname is not None

    @cached_property
    def block(self) -> str:
        """Equal for all names that can be one person's by any rule."""
        return f"={self.exact}" if self.surname is None else self.surname.coarse


def exact(name: str) -> str:
    """The name folded, without marks, whatever its language."""
    return " ".join(re.findall(r"[^\W_]+", plain(fold(name, "en"))))


def take_apart(name: str, language: str) -> PrintedName:
    """The name's parts; a name that cannot be a person's has none."""
    exactly = exact(name)
    found = _words(name, language)
    listed = [word for word in found if _bare(word, language) not in _SUFFIXES]
    if not listed or _is_body(listed, language):
        return PrintedName(name, language, exactly)
    suffix = next((_SUFFIXES[key] for word in found if (key := _bare(word, language)) in _SUFFIXES), "")
    is_inverted = re.match(r"\s*[^\s,]+\s*,\s*[^\s,]", name) is not None
    given, middle, surname = _order(listed, language, is_inverted=is_inverted and len(listed) == len(found))
    first = sounds(given.rstrip("."), language) if given else None
    last = exact(" ".join(surname))
    return PrintedName(
        name,
        language,
        exactly,
        given=first,
        has_initial=bool(given) and _is_initial(given),
        middle=tuple((sounds(_father(word, language), language), _is_initial(word)) for word in middle),
        surname=sounds("".join(surname), language, is_surname=True),
        suffix=suffix,
        plain=f"{exact(given)} {last}",
        last=last,
    )


def _words(name: str, language: str) -> list[str]:
    """The words of the name, without titles before it."""
    found = _WORD.findall(name)
    titles = LANGUAGES[language].speech.titles
    while len(found) > 1 and _bare(found[0], language) in titles and not _is_initial(found[0]):
        found = found[1:]
    return found


def _bare(word: str, language: str) -> str:
    return fold(word.rstrip("."), language)


def _is_initial(word: str) -> bool:
    letters = word.rstrip(".")
    return len(letters) == 1 or (len(letters) <= _INITIAL and word.endswith("."))


def _is_body(listed: list[str], language: str) -> bool:
    """Whether the words name a body or an office rather than a person."""
    words_of = LANGUAGES[language]
    names = words_of.names
    if len(listed) > _MOST_WORDS or any(letter.isdecimal() for word in listed for letter in word):
        return True
    if len(listed) == 1 and listed[0].isupper() and _SHOUTED <= len(listed[0]) <= _MOST_WORDS:
        return True
    for word in listed:
        bare = _bare(word, language)
        if bare in words_of.speech.organisations or (bare.startswith(names.bodies) and not _is_initial(word)):
            return True
        belongs = bare in names.patronymic_words or not _particles(language).isdisjoint((bare, bare.partition("-")[0]))
        if word[0].islower() and _has_capitals(word) and not belongs:
            return True
    return False


def _has_capitals(word: str) -> bool:
    """Whether the word's script has capitals."""
    return word[0].upper() != word[0] and not "\u10d0" <= word[0] <= "\u10ff"


def _order(listed: list[str], language: str, *, is_inverted: bool) -> tuple[str, list[str], list[str]]:
    """First name or initial, names between, and the surname with its particles."""
    listed, father = _without_father(listed, language)
    if len(listed) == 1:
        return "", father, listed
    if is_inverted or _is_surname_first(listed, language):
        listed = [*listed[1:], listed[0]]
    particles = _particles(language)
    first = len(listed) - 1
    while first > 1 and _bare(listed[first - 1], language) in particles and listed[first - 1][0].islower():
        first -= 1
    surname = [word for word in listed[first:] if _bare(word, language) not in _ARTICLES] or listed[-1:]
    prefix, hyphen, rest = surname[0].partition("-")
    if hyphen and rest and fold(prefix, language) in _ARTICLES:
        surname = [rest, *surname[1:]]
    return listed[0], [*listed[1:first], *father], surname


def _without_father(listed: list[str], language: str) -> tuple[list[str], list[str]]:
    """The words without "Heydar oglu", and the father's name in it."""
    markers = LANGUAGES[language].names.patronymic_words
    for place in range(1, len(listed)):
        if _bare(listed[place], language) in markers and len(listed) > 2:  # noqa: PLR2004 - the father's, the word, another
            return [*listed[: place - 1], *listed[place + 1 :]], [listed[place - 1]]
    return listed, []


def _is_surname_first(listed: list[str], language: str) -> bool:
    """Whether the surname stands first: told by its ending, by a father's name at the end, or by capitals."""
    first, last = listed[0], listed[-1]
    if _is_initial(first):
        return False
    if first.isupper() and not last.isupper() and len(first) > _SHOUTED:
        return True
    if len(listed) > 2 and _is_patronymic(last, language) and not _is_patronymic(listed[1], language):  # noqa: PLR2004 - as above
        return True
    return _ends_like_surname(first, language) and not _ends_like_surname(last, language)


def _is_patronymic(word: str, language: str) -> bool:
    return _bare(word, language).endswith(LANGUAGES[language].names.patronymics or ("\n",))


def _father(word: str, language: str) -> str:
    """The father's name of a patronymic, any other word as it is."""
    folded = _bare(word, language)
    endings = (ending for ending in LANGUAGES[language].names.patronymics if folded.endswith(ending))
    return folded[: -max(map(len, endings), default=0)] or folded if _is_patronymic(word, language) else folded


def _ends_like_surname(word: str, language: str) -> bool:
    folded = fold(word, language)
    return folded.endswith(_surname_endings()) and folded not in _given_names()


@cache
def _particles(language: str) -> frozenset[str]:
    words_of = LANGUAGES[language]
    return words_of.speech.particles | words_of.names.particles | _ARTICLES


@cache
def _surname_endings() -> tuple[str, ...]:
    return tuple(ending for language in LANGUAGES.values() for ending in language.names.surname_endings)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name for language in LANGUAGES.values() for name in language.names.given_names)
