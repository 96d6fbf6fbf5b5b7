"""The people of one article: the forms of their names, their offices and what tells their gender.

One person has one canonical name, the fullest form that is printed. Whom a pronoun means is decided elsewhere.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.languages.language import SpeechWords
from index.speech.inflected import base_form, names_in
from index.speech.narration import Word
from index.speech.phrases import MentionKind, Phrase, phrase_at
from index.speech.subjects import phrases

_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_LONGEST_APPOSITION = 12  # words


@dataclass(slots=True)
class Person:
    """Somebody whom the narration names.

    Attributes:
        name: the fullest form.
        genders: "m" and "f" as titles and roles tell, empty where nothing does.
        roles: casefolded roles and titles.
        certain: whether anything but the capitals shows that this is a person.
    """

    name: str
    genders: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where the narration names somebody."""

    start: int
    name: str
    role: bool = False


@dataclass(slots=True)
class People:
    """Whom the article names, and where.

    Attributes:
        namings: in the order of the text.
        by_role: the names of those who bear a role, by the role.
    """

    persons: dict[str, Person]
    namings: list[Naming]
    by_role: dict[str, dict[str, None]]
    _by_last: dict[str, dict[str, str]]
    _by_first: dict[str, dict[str, str]]
    speech: SpeechWords | None = None

    def canonical(self, name: str) -> str:
        """The fullest form of this name that the article gives."""
        if self.speech is not None and self.speech.inflected:
            return self._inflected(name, self.speech)
        return _canonical(name, self._by_last, self._by_first)

    def _inflected(self, name: str, speech: SpeechWords) -> str:
        """The fullest form in the case that a name has by itself, nothing where that is not to be told."""
        listed = name.replace("’", "'").split("'")[0].split()
        if speech.owner_endings != ("\n",) and listed[-1].casefold()[:-1] in self._by_last:
            return ""
        based = " ".join((*listed[:-1], base_form(listed[-1], speech)))
        if not speech.has_capitals and " " not in based and based.casefold() not in self._by_last:
            return ""
        return _canonical(based, self._by_last, {})

    def owner_of_phrase(self, phrase: Phrase) -> str | None:
        """The only person whom "the president" can mean, None where there is none or more than one."""
        if not phrase.definite or phrase.owned:
            return None
        owners = self.by_role.get(phrase.head, {})
        return next(iter(owners)) if len(owners) == 1 else None

    def named_between(self, start: int, end: int) -> list[str]:
        """The names of those whom `text[start:end]` names, in order, each once."""
        first = bisect_left(self.namings, start, key=lambda naming: naming.start)
        last = bisect_left(self.namings, end, key=lambda naming: naming.start)
        return list(dict.fromkeys(naming.name for naming in self.namings[first:last]))


def find_people(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> People:
    """The people that these stretches of narration name."""
    if speech.inflected:
        return _find_inflected(text, gaps, speech)
    found = [(gap, phrase) for gap in gaps for phrase in phrases(gap, 0, len(gap), speech)]
    forms = {_clean(text[phrase.start : phrase.end]) for _, phrase in found if phrase.kind is MentionKind.NAME}
    by_last, by_first = _index_forms(sorted(form for form in forms if _is_personal(form, speech)))
    people = People({}, [], {}, by_last, by_first)
    for gap, phrase in found:
        if phrase.kind is MentionKind.NAME and (name := people.canonical(text[phrase.start : phrase.end])):
            person = people.persons.setdefault(name, Person(name))
            if _is_personal(name, speech):
                for role in _learn(person, gap, phrase, speech):
                    people.by_role.setdefault(role, {})[name] = None
            people.namings.append(Naming(phrase.start, name))
    for _, phrase in found:
        if phrase.kind is MentionKind.ROLE and (owner := people.owner_of_phrase(phrase)):
            people.namings.append(Naming(phrase.start, owner, role=True))
    people.namings.sort(key=lambda naming: naming.start)
    return people


_STEM = 4  # letters that the cases of one surname have in common
_LONGEST_CASE = 3  # letters by which they may differ


def _find_inflected(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> People:
    """The people of an article whose names take case endings; a case form counts as the name that has no ending."""
    found = [(gap, phrase) for gap in gaps for phrase in names_in(gap, speech)]
    forms: dict[str, None] = {}
    for _, phrase in found:
        listed = text[phrase.start : phrase.end].replace("’", "'").split("'")[0].split()
        forms[" ".join((*listed[:-1], base_form(listed[-1], speech)))] = None
    by_last, _ = _index_forms(sorted(forms))
    people = People({}, [], {}, by_last, {}, speech)
    bases: dict[str, str] = {}
    for last in sorted(by_last):
        by_last.setdefault(last.rpartition("-")[2], by_last[last])
    for last in sorted(by_last, key=lambda last: (len(last), last)):
        bases.setdefault(last[:_STEM], last)
    for gap, phrase in found:
        name = people.canonical(text[phrase.start : phrase.end]) or text[phrase.start : phrase.end]
        last = _last(name)
        base = bases.get(last[:_STEM], last)
        if base != last and abs(len(base) - len(last)) <= _LONGEST_CASE and len(by_last[base]) == 1:
            name = next(iter(by_last[base].values()))
        person = people.persons.setdefault(name, Person(name))
        before = gap[phrase.first - 1].form if phrase.first else ""
        behind = gap[phrase.stop].form if phrase.stop < len(gap) else ""
        told = before in speech.roles or before in speech.titles or " " in name
        person.certain |= told or before in speech.reporting_verbs or behind in speech.reporting_verbs
        person.genders |= {speech.genders[form] for form in (before, behind) if form in speech.genders}
        people.namings.append(Naming(phrase.start, name))
    people.namings.sort(key=lambda naming: naming.start)
    return people


def _clean(name: str) -> str:
    """The name without a possessive ending and without marks at its end."""
    name = " ".join(name.replace("’", "'").split())
    if name.casefold().endswith("'s"):
        name = name[:-2]
    listed = (name.rstrip("'") if name.endswith("s'") else name).split()
    while len(listed) > 1 and listed[-1].casefold() in _SUFFIXES:
        listed.pop()
    return " ".join(listed).rstrip(",")


def _is_personal(name: str, speech: SpeechWords) -> bool:
    """Whether the name can be a person's."""
    listed = name.casefold().split()
    shouted = name.isupper() and len(name) > len("J.R. ") and len(listed) > 1
    return bool(listed) and not shouted and speech.organisations.isdisjoint(listed)


def _last(name: str) -> str:
    """The surname, casefolded."""
    return name.casefold().split()[-1]


def _index_forms(forms: Sequence[str]) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """The longest form of each pair of first name and surname, by surname and by first name."""
    by_last: dict[str, dict[str, str]] = {}
    by_first: dict[str, dict[str, str]] = {}
    for form in forms:
        if len(form.split()) == 1:
            continue
        first, last = form.casefold().split()[0], _last(form)
        fullest = max(by_last.get(last, {}).get(first, ""), form, key=len)
        by_last.setdefault(last, {})[first] = fullest
        by_first.setdefault(first, {})[last] = fullest
    return by_last, by_first


def _canonical(name: str, by_last: dict[str, dict[str, str]], by_first: dict[str, dict[str, str]]) -> str:
    name = _clean(name)
    listed = name.casefold().split()
    if not listed:
        return name
    if len(listed) == 1:
        fuller = by_last.get(listed[0], {}) or by_first.get(listed[0], {})
        return next(iter(fuller.values())) if len(fuller) == 1 else name
    return by_last.get(_last(name), {}).get(listed[0], name)


def _learn(person: Person, gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> set[str]:
    """The roles that the words around the name give to its bearer, noted there."""
    before = [word.form for word in gap[phrase.first : phrase.stop] if word.end <= phrase.start]
    if phrase.first and gap[phrase.first - 1].form in speech.titles:
        before.append(gap[phrase.first - 1].form)
    told = {form for form in before if form in speech.titles or form in speech.roles}
    told |= _apposition(gap, phrase, speech)
    if told or _acts(gap, phrase, speech):
        person.certain = True
    person.roles |= told
    person.genders |= {speech.genders[form] for form in told if form in speech.genders}
    return told


def _acts(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether a reporting verb stands right beside the name, or an age behind it ("Jane Doe, 44,")."""
    if phrase.trapped:
        return False
    before = gap[phrase.first - 1].form if phrase.first else ""
    behind = [word.form for word in gap[phrase.stop : phrase.stop + 2]]
    aged = len(behind) > 1 and behind[0] == "," and behind[1].isdecimal()
    return aged or before in speech.reporting_verbs or (bool(behind) and behind[0] in speech.reporting_verbs)


def _apposition(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> set[str]:
    """The roles in an apposition behind the name (", the president of Norvia,")."""
    place = phrase.stop
    if place + 1 >= len(gap) or gap[place].form != ",":
        return set()
    behind = phrase_at(gap, place + 1, speech)
    if behind is None or behind.kind is not MentionKind.ROLE:
        return set()
    return {behind.head}
