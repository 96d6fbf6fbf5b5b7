"""Who an article's mentions are, in languages whose names take endings: one person in all cases, offices to bearers.

Mentions are found by `index.speech.verb_final.mentions`; whose words a quote is, is decided elsewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.languages.speech_words import SpeechWords
from index.speech.narration import Word
from index.speech.offices import Offices
from index.speech.people import Naming, People, Person, surname
from index.speech.phrase import MentionKind, Phrase
from index.speech.verb_final.capitals import known_words
from index.speech.verb_final.mentions import Mention, mentions

_FULL_NAME = 2  # words
_INITIAL = 2  # letters, with the stop
_LONGEST_NAME = 3  # words of a person's name
_LONG_SURNAME = 6  # letters of a surname of which one may be misspelt
_LONGEST_SURNAME = 20  # letters
_SHORTEST_STEM = 4  # letters of an office without its owner's ending


@dataclass(slots=True)
class Bearers(People):
    """The people and bodies of an article.

    Attributes:
        text: the article's.
        titles: of each name, the words that say what its bearer is.
        bodies: the names of bodies, by their last word.
        by_initials: the same, by the first letters of their words.
        longer: names of three words, by their last two.
        blurred: surnames, by each of their letters left out in turn.
    """

    text: str = ""
    titles: dict[str, set[str]] = field(default_factory=dict)
    bodies: dict[str, dict[str, None]] = field(default_factory=dict)
    by_initials: dict[str, dict[str, None]] = field(default_factory=dict)
    longer: dict[tuple[str, ...], dict[str, None]] = field(default_factory=dict)
    blurred: dict[str, dict[str, None]] = field(default_factory=dict)

    def canonical(self, name: str, start: int = -1) -> str:
        """The fullest form that the article gives of this name, in the case that it has by itself."""
        listed = name.replace("’", "'").split()
        if not listed:
            return ""
        name = " ".join(listed)
        forms = [form.casefold() for form in listed]
        if name.casefold() in self.contested:
            return self.told_apart.get(start, name)
        if len(listed) == 1:
            initial, stop, last = listed[0].partition(".")
            fuller = self._of_initial(initial, last) if stop and len(initial) == 1 else ""
            return fuller or self._by_one_word(listed[0], forms[0])
        if name in self.bodies.get(forms[-1], {}):
            return name
        if len(listed) > _LONGEST_NAME:
            listed, forms = listed[-_FULL_NAME:], forms[-_FULL_NAME:]
        if len(listed[0]) == _INITIAL and listed[0].endswith("."):
            return self._of_initial(listed[0][0], forms[-1]) or " ".join(listed)
        longer = self.longer.get(tuple(forms), {})
        known = self.by_last.get(forms[-1], {})
        return next(iter(longer)) if len(longer) == 1 else known.get(forms[0], " ".join(listed))

    def _of_initial(self, initial: str, last: str) -> str:
        """The only full name that the initial and the surname can stand for."""
        bearers = self.by_last.get(last.casefold(), {})
        found = [name for first, name in bearers.items() if name.startswith(initial) and not first.endswith(".")]
        return found[0] if len(found) == 1 else ""

    def _by_one_word(self, name: str, form: str) -> str:
        bodies = self.by_initials.get(name, {})
        if len(bodies) == 1:
            return next(iter(bodies))
        fuller = self.by_last.get(form) or self.by_first.get(form) or self._misspelt(form)
        if len(fuller) > 1:
            fuller = {first: full for first, full in fuller.items() if not first.endswith(".")}
        return next(iter(fuller.values())) if len(fuller) == 1 else name

    def _misspelt(self, form: str) -> dict[str, str]:
        """Whose surname differs from this one by a letter, as transcriptions of a foreign name do."""
        found = {last for blurred in _blurred(form) for last in self.blurred.get(blurred, {})}
        return self.by_last[next(iter(found))] if len(found) == 1 else {}

    def owner_of_phrase(self, phrase: Phrase) -> str | None:
        """The only one whom the office can mean; the office itself where the article names no bearer of it."""
        if phrase.owned:
            return None
        printed = " ".join(self.text[phrase.start : phrase.end].split())
        before = printed.casefold().split()[:-1]
        table = self.speech.verb_final
        if table is not None:
            before = [word for word in before if word not in table.epithets]
        owners = self._in_office(phrase.head, before)
        owners = owners or self._in_office(printed.casefold().split()[-1], before)
        if not owners:
            stem = phrase.head[:-1]
            owners = [body for last, bodies in self.bodies.items() if last.startswith(stem) for body in bodies]
        if len(owners) == 1:
            return owners[0]
        return printed if not owners and len(before) > 1 and printed[0].isupper() else None

    def _in_office(self, role: str, words: Sequence[str]) -> list[str]:
        """Who bears the office, with these words before it."""
        return [name for name in self.by_role.get(self.office(role), {}) if self._matches(name, words)]

    def _matches(self, name: str, words: Iterable[str]) -> bool:
        return self.titles.get(name, set()).issuperset(words)

    def office(self, role: str) -> str:
        """The word for the office without the ending that it has behind what it is of ("minister")."""
        roles = self.speech.roles
        stems = (role[:-length] for length in (2, 1) if len(role) - length >= _SHORTEST_STEM)
        alone = next((stem for stem in stems if stem in roles), role)
        synonyms = self.speech.verb_final.synonyms if self.speech.verb_final else {}
        return synonyms.get(alone, alone)


def find_bearers(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> Bearers:
    """The people and bodies that these stretches of narration name."""
    listed = list(gaps)
    known = known_words(listed, speech)
    bearers = Bearers({}, [], {}, {}, {}, speech, text=text)
    found = [(gap, mention) for gap in listed for mention in mentions(gap, speech, known)]
    named = [(gap, mention) for gap, mention in found if mention.phrase.kind is MentionKind.NAME]
    for _, mention in named:
        _index(bearers, mention, speech)
    _tell_apart(bearers, named)
    for gap, mention in named:
        name = bearers.canonical(text[mention.phrase.start : mention.phrase.end], mention.phrase.start)
        person = bearers.persons.setdefault(name, Person(name))
        person.certain |= mention.is_strong
        bearers.namings.append(Naming(mention.phrase.start, name))
        _learn(bearers, name, gap, mention, speech)
    bearers.namings.sort(key=lambda naming: naming.start)
    return bearers


def _tell_apart(bearers: Bearers, named: Sequence[tuple[Sequence[Word], Mention]]) -> None:
    """Notes the surnames whose offices the only full name that ends with them cannot bear."""
    offices = Offices(bearers.speech.distinct_offices, bearers.speech.past_titles)
    alone: list[tuple[str, int, list[str]]] = []
    for gap, mention in named:
        printed = bearers.text[mention.phrase.start : mention.phrase.end]
        words = [word.form for word in gap[max(0, mention.first - 1) : mention.phrase.first]]
        name = bearers.canonical(printed)
        if len(printed.split()) > 1:
            offices.learn(name, words)
        elif " " in name and surname(name) == surname(printed):
            alone.append((name, mention.phrase.start, words))
    bearers.contested.update(surname(name) for name, _, words in alone if offices.contradict(name, words))
    bearers.told_apart.update(
        {
            start: name
            for name, start, words in alone
            if surname(name) in bearers.contested and offices.confirm(name, words)
        }
    )


def _index(bearers: Bearers, mention: Mention, speech: SpeechWords) -> None:
    """Notes the name under its surname and first name, or as a body's."""
    listed = bearers.text[mention.phrase.start : mention.phrase.end].replace("’", "'").split()
    name = " ".join(listed)
    forms = [form.casefold() for form in listed]
    if forms and forms[-1] in speech.organisations:
        bearers.bodies.setdefault(forms[-1], {})[name] = None
        bearers.by_initials.setdefault("".join(form[0] for form in listed if form[0].isupper()), {})[name] = None
        return
    initials = listed and len(listed[-1]) > 1 and listed[-1].isupper() and not listed[0].isupper()
    if initials or not _FULL_NAME <= len(listed) <= _LONGEST_NAME:
        return
    first, last = forms[0], forms[-1]
    if len(forms) == _LONGEST_NAME:
        bearers.longer.setdefault(tuple(forms[-_FULL_NAME:]), {})[name] = None
    body, hyphen, bare = last.partition("-")
    for form in (last, bare) if hyphen and body in speech.particles else (last,):
        full = bearers.by_last.setdefault(form, {})
        full[first] = max(full.get(first, ""), name, key=len)
        for blurred in _blurred(form):
            bearers.blurred.setdefault(blurred, {})[form] = None
    if mention.titled:
        bearers.by_first.setdefault(first, {})[last] = name


def _learn(bearers: Bearers, name: str, gap: Sequence[Word], mention: Mention, speech: SpeechWords) -> None:
    """Notes the offices that stand before the name."""
    before = [word.form for word in gap[mention.first : mention.phrase.first]]
    if not before:
        return
    bearers.titles.setdefault(name, set()).update(before)
    place = next((place for place in range(len(before) - 1, -1, -1) if before[place] in speech.roles), None)
    if place is None:
        return
    office = bearers.office(before[place])
    spot = mention.first + place
    if spot and speech.verb_final is not None:
        office = speech.verb_final.synonyms.get(f"{gap[spot - 1].form} {before[place]}", office)
    bearers.by_role.setdefault(office, {})[name] = None


def _blurred(surname: str) -> list[str]:
    """The long surname with each letter but the first left out in turn, a mark in its place."""
    if not _LONG_SURNAME <= len(surname) <= _LONGEST_SURNAME:
        return []
    return [f"{surname[:place]}_{surname[place + 1 :]}" for place in range(1, len(surname))]
