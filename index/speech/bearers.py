"""Who an article's mentions are, in languages whose names take endings: one person in all cases, offices to bearers.

Mentions are found by `index.speech.mentions`; whose words a quote is, is decided elsewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.languages.language import SpeechWords
from index.speech.mentions import Mention, known_words, mentions
from index.speech.narration import Word
from index.speech.people import Naming, People, Person
from index.speech.phrases import MentionKind, Phrase

_FULL_NAME = 2  # words
_LONGEST_NAME = 3  # words of a person's name
_LONG_SURNAME = 6  # letters of a surname of which one may be misspelt
_SHORTEST_STEM = 4  # letters of an office without its owner's ending


@dataclass(slots=True)
class Bearers(People):
    """The people and bodies of an article.

    Attributes:
        text: the article's.
        titles: of each name, the words that say what its bearer is.
        bodies: the names of bodies.
    """

    text: str = ""
    titles: dict[str, set[str]] = field(default_factory=dict)
    bodies: set[str] = field(default_factory=set)

    def canonical(self, name: str) -> str:
        """The fullest form of this name that the article gives, in the case that it has by itself."""
        listed = name.replace("’", "'").split()
        if not listed:
            return ""
        forms = [form.casefold() for form in listed]
        if len(listed) == 1:
            return self._by_one_word(listed[0], forms[0])
        if name in self.bodies:
            return name
        if len(listed) > _LONGEST_NAME:
            listed, forms = listed[-_FULL_NAME:], forms[-_FULL_NAME:]
        known = self.by_last.get(forms[-1], {})
        inner = {full for full in known.values() if full.casefold().split()[-len(forms) :] == forms}
        return next(iter(inner)) if len(inner) == 1 else known.get(forms[0], " ".join(listed))

    def _by_one_word(self, name: str, form: str) -> str:
        by_initials = [body for body in self.bodies if _initials(body) == name]
        if len(by_initials) == 1:
            return by_initials[0]
        fuller = self.by_last.get(form) or self.by_first.get(form) or self._misspelt(form)
        return next(iter(fuller.values())) if len(fuller) == 1 else name

    def _misspelt(self, form: str) -> dict[str, str]:
        """Whose surname differs from this one by a letter, as transcriptions of a foreign name do."""
        if len(form) < _LONG_SURNAME:
            return {}
        found = [names for last, names in sorted(self.by_last.items()) if _differ_by_one(form, last)]
        return found[0] if len(found) == 1 else {}

    def owner_of_phrase(self, phrase: Phrase) -> str | None:
        """The only one whom the office can mean; the office itself where the article names no bearer of it."""
        if phrase.owned:
            return None
        printed = self.text[phrase.start : phrase.end]
        before = printed.casefold().split()[:-1]
        owners = [name for name in self.by_role.get(self.office(phrase.head), {}) if self._matches(name, before)]
        if not owners:
            stem = phrase.head[:-1]
            owners = [body for body in sorted(self.bodies) if body.casefold().split()[-1].startswith(stem)]
        if len(owners) == 1:
            return owners[0]
        return printed if not owners and len(before) > 1 and printed[0].isupper() else None

    def _matches(self, name: str, words: Iterable[str]) -> bool:
        return self.titles.get(name, set()).issuperset(words)

    def office(self, role: str) -> str:
        """The word for the office without the ending that it has behind what it is of ("minister")."""
        roles = self.speech.roles if self.speech else frozenset()
        stems = (role[:-length] for length in (2, 1) if len(role) - length >= _SHORTEST_STEM)
        return next((stem for stem in stems if stem in roles), role)


def find_bearers(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> Bearers:
    """The people and bodies that these stretches of narration name."""
    listed = list(gaps)
    known = known_words(listed)
    bearers = Bearers({}, [], {}, {}, {}, speech, text)
    found = [(gap, mention) for gap in listed for mention in mentions(gap, speech, known)]
    named = [(gap, mention) for gap, mention in found if mention.phrase.kind is MentionKind.NAME]
    for _, mention in named:
        _index(bearers, mention, speech)
    for gap, mention in named:
        name = bearers.canonical(text[mention.phrase.start : mention.phrase.end])
        person = bearers.persons.setdefault(name, Person(name))
        person.certain |= mention.is_strong
        bearers.namings.append(Naming(mention.phrase.start, name))
        _learn(bearers, name, gap, mention, speech)
    bearers.namings.sort(key=lambda naming: naming.start)
    return bearers


def _index(bearers: Bearers, mention: Mention, speech: SpeechWords) -> None:
    """Notes the name under its surname and first name, or as a body's."""
    name = bearers.text[mention.phrase.start : mention.phrase.end].replace("’", "'")
    listed = name.split()
    if listed and listed[-1].casefold() in speech.organisations:
        bearers.bodies.add(name)
        return
    if not _FULL_NAME <= len(listed) <= _LONGEST_NAME:
        return
    first, last = listed[0].casefold(), listed[-1].casefold()
    body, hyphen, bare = last.partition("-")
    full = bearers.by_last.setdefault(last, {})
    full[first] = max(full.get(first, ""), name, key=len)
    if hyphen and body in speech.particles:
        bearers.by_last.setdefault(bare, {})[first] = full[first]
    if mention.titled:
        bearers.by_first.setdefault(first, {})[last] = full[first]


def _learn(bearers: Bearers, name: str, gap: Sequence[Word], mention: Mention, speech: SpeechWords) -> None:
    """Notes the offices that stand before the name."""
    before = [word.form for word in gap[mention.first : mention.phrase.first]]
    if not before:
        return
    bearers.titles.setdefault(name, set()).update(before)
    office = next((form for form in reversed(before) if form in speech.roles), None)
    if office is not None:
        bearers.by_role.setdefault(bearers.office(office), {})[name] = None


def _initials(body: str) -> str:
    return "".join(word[0] for word in body.split() if word[0].isupper())


def _differ_by_one(form: str, other: str) -> bool:
    """Whether two words of one length that begin alike differ by a single letter."""
    if len(form) != len(other) or form[0] != other[0]:
        return False
    return sum(letter != mate for letter, mate in zip(form, other, strict=True)) == 1
