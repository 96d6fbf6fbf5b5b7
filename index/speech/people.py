"""Whom an article names: forms of a name folded to the fullest one, offices to their bearers, and where each stands.

How a language's narration is searched for names is decided elsewhere, as is whom a pronoun means.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from index.languages.speech_words import SpeechWords
from index.speech.phrase import Phrase

_STEM = 5  # letters that a country and its adjective have in common
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


@dataclass(slots=True)
class Person:
    """Somebody whom the narration names.

    Attributes:
        name: the fullest form.
        genders: "m" and "f" as titles and roles tell, empty where nothing does.
        roles: casefolded roles and titles.
        described: what titles and appositions say beside, words with a capital in bare form ("norvian").
        certain: whether anything but the capitals shows that this is a person.
    """

    name: str
    genders: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where the narration names somebody.

    Attributes:
        name: empty for somebody who has none ("a fisherman").
        role: whether an office or a kind of person stands for the name.
        free: whether no preposition and no possessive ending keeps the words from being a subject.
        speaks: whether the subject of a reporting verb beside them.
    """

    start: int
    name: str
    role: bool = False
    free: bool = True
    speaks: bool = False


@dataclass(slots=True)
class People:
    """Whom the article names, and where.

    Attributes:
        namings: in the order of the text.
        by_role: the names of those who bear a role, by the role.
        contested: folded surnames of somebody else too than the only full name that ends with them.
        told_apart: the full names that an office shows a contested surname to be, by its place in the text.
    """

    persons: dict[str, Person]
    namings: list[Naming]
    by_role: dict[str, dict[str, None]]
    by_last: dict[str, dict[str, str]]
    by_first: dict[str, dict[str, str]]
    speech: SpeechWords
    contested: set[str] = field(default_factory=set)
    told_apart: dict[int, str] = field(default_factory=dict)

    def canonical(self, name: str, start: int = -1) -> str:
        """The fullest form that the article gives of this name, which stands at `start` in the text."""
        if self.contested and _folded(clean_name(name)) in self.contested:
            return self.told_apart.get(start, clean_name(name))
        return _canonical(name, self.by_last, self.by_first)

    def owner_of_phrase(self, phrase: Phrase) -> str | None:
        """The only person whom "the president" can mean, None where there is none or more than one."""
        if not phrase.definite or phrase.owned:
            return None
        owners = self.by_role.get(phrase.head, {})
        if phrase.modifiers and phrase.head in self.speech.general_roles:
            owners = {name: None for bearers in self.by_role.values() for name in bearers}
        found = [name for name in owners if self._is_so(self.persons[name], phrase)]
        return found[0] if len(found) == 1 else None

    def _is_so(self, person: Person, phrase: Phrase) -> bool:
        """Whether all that the phrase says of its bearer is said of this person."""
        known = person.roles | person.described
        if not (person.roles & self.speech.past_titles) <= set(phrase.modifiers):
            return False
        return all(any(_akin(word, other) for other in known) for word in phrase.modifiers)

    def learn_gender(self, name: str | None, gender: str) -> None:
        """Notes what a pronoun told of its owner, where nothing else tells man or woman."""
        if name and gender in {"m", "f"} and not self.persons[name].genders:
            self.persons[name].genders.add(gender)

    def named_between(self, start: int, end: int) -> list[str]:
        """The names of those whom `text[start:end]` names, in order, each once."""
        return list(dict.fromkeys(naming.name for naming in self.between(start, end)))

    def between(self, start: int, end: int) -> list[Naming]:
        """The places in `text[start:end]` where somebody is named, in order."""
        first = bisect_left(self.namings, start, key=lambda naming: naming.start)
        last = bisect_left(self.namings, end, key=lambda naming: naming.start)
        return self.namings[first:last]


def _akin(word: str, other: str) -> bool:
    """Whether the words are one, or a country and what belongs to it ("norvia", "norvian")."""
    return word == other or (min(len(word), len(other)) >= _STEM and word[:_STEM] == other[:_STEM])


@lru_cache(maxsize=1 << 14)
def clean_name(name: str) -> str:
    """The name as it is printed, without a possessive ending and without marks at its end."""
    name = " ".join(name.split())
    if name.casefold().endswith(("'s", "’s")):
        name = name[:-2]
    listed = (name.rstrip("'’") if name.endswith(("s'", "s’")) else name).split()
    while len(listed) > 1 and listed[-1].casefold() in _SUFFIXES:
        listed.pop()
    return " ".join(listed).rstrip(",")


def is_personal(name: str, speech: SpeechWords) -> bool:
    """Whether the name can be a person's."""
    listed = name.casefold().split()
    shouted = name.isupper() and len(name) > len("J.R. ") and len(listed) > 1
    return bool(listed) and not shouted and speech.organisations.isdisjoint(listed)


def surname(name: str) -> str:
    """The surname, folded."""
    return _folded(name).split()[-1]


def _folded(name: str) -> str:
    """The name in small letters with straight apostrophes."""
    return name.casefold().replace("’", "'")


def index_forms(forms: Sequence[str]) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """The longest form of each pair of first name and surname, by surname and by first name."""
    by_last: dict[str, dict[str, str]] = {}
    by_first: dict[str, dict[str, str]] = {}
    for form in forms:
        if len(form.split()) == 1:
            continue
        first, last = _folded(form).split()[0], surname(form)
        fullest = max(by_last.get(last, {}).get(first, ""), form, key=len)
        by_last.setdefault(last, {})[first] = fullest
        by_first.setdefault(first, {})[last] = fullest
    return by_last, by_first


def _canonical(name: str, by_last: dict[str, dict[str, str]], by_first: dict[str, dict[str, str]]) -> str:
    name = clean_name(name)
    listed = _folded(name).split()
    if not listed:
        return name
    if len(listed) == 1:
        fuller = by_last.get(listed[0], {}) or by_first.get(listed[0], {})
        return next(iter(fuller.values())) if len(fuller) == 1 else name
    return by_last.get(surname(name), {}).get(listed[0], name)
