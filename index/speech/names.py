"""The people of an article whose language tells a subject by its place: names, offices, what tells their gender."""

from collections.abc import Iterable, Sequence

from index.languages.language import SpeechWords
from index.speech.inflected_names import find_inflected
from index.speech.narration import Word
from index.speech.people import Naming, People, Person, clean_name, index_forms, is_personal
from index.speech.phrases import MentionKind, Phrase, phrase_at
from index.speech.subjects import is_between, phrases

_LONGEST_AUXILIARY = 3  # words between a subject and its verb


def find_people(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> People:
    """The people that these stretches of narration name."""
    if speech.inflected:
        return find_inflected(text, gaps, speech)
    found = [(gap, phrase) for gap in gaps for phrase in phrases(gap, 0, len(gap), speech)]
    forms = {clean_name(text[phrase.start : phrase.end]) for _, phrase in found if phrase.kind is MentionKind.NAME}
    by_last, by_first = index_forms(sorted(form for form in forms if is_personal(form, speech)))
    people = People({}, [], {}, by_last, by_first)
    for gap, phrase in found:
        if phrase.kind is MentionKind.NAME and (name := people.canonical(text[phrase.start : phrase.end])):
            person = people.persons.setdefault(name, Person(name))
            _learn_given(person, speech)
            if is_personal(name, speech):
                for role in _learn(person, gap, phrase, speech):
                    people.by_role.setdefault(role, {})[name] = None
            people.namings.append(_naming(gap, phrase, name, speech))
    for gap, phrase in found:
        if phrase.kind is MentionKind.ROLE:
            people.namings.append(_naming(gap, phrase, people.owner_of_phrase(phrase) or "", speech))
    people.namings.sort(key=lambda naming: naming.start)
    return people


def _naming(gap: Sequence[Word], phrase: Phrase, name: str, speech: SpeechWords) -> Naming:
    free = _is_free(gap, phrase, speech)
    role = phrase.kind is MentionKind.ROLE
    return Naming(phrase.start, name, role=role, free=free, speaks=free and _speaks(gap, phrase, speech))


def _speaks(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether a reporting verb stands beside the phrase, or behind its adverbs and auxiliaries."""
    before = phrase.first - 1
    if before >= 0 and gap[before].form in speech.reporting_verbs and (not before or gap[before - 1].is_punctuation):
        return True
    place = phrase.stop
    while place < len(gap) and place < phrase.stop + _LONGEST_AUXILIARY and is_between(gap[place], speech):
        place += 1
    return place < len(gap) and gap[place].form in speech.reporting_verbs


def _is_free(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether the phrase can be the one who acts."""
    if gap[phrase.stop - 1].possessive:
        return False
    return not phrase.trapped or gap[phrase.first - 1].form in speech.agents


def _learn_given(person: Person, speech: SpeechWords) -> None:
    """What the first of several names tells of its bearer, noted there."""
    given, _, rest = person.name.casefold().partition(" ")
    if rest and given in speech.given_names and is_personal(person.name, speech):
        person.certain = True
        person.genders.add(speech.given_names[given])


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
    """Whether the name is the subject of a reporting verb beside it, or an age stands behind it ("Jane Doe, 44,")."""
    if phrase.trapped:
        return False
    behind = [word.form for word in gap[phrase.stop : phrase.stop + 2]]
    aged = len(behind) > 1 and behind[0] == "," and behind[1].isdecimal()
    return aged or _speaks(gap, phrase, speech)


def _apposition(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> set[str]:
    """The roles in an apposition behind the name (", the president of Norvia,")."""
    place = phrase.stop
    if place + 1 >= len(gap) or gap[place].form != ",":
        return set()
    behind = phrase_at(gap, place + 1, speech)
    if behind is None or behind.kind is not MentionKind.ROLE:
        return set()
    return {behind.head}
