"""The people of an article whose language tells a subject by its place: names, offices, what tells their gender."""

from collections.abc import Iterable, Sequence

from index.languages.language import SpeechWords
from index.speech.inflected_names import find_inflected
from index.speech.narration import Word
from index.speech.people import Naming, People, Person, clean_name, index_forms, is_personal
from index.speech.phrases import MentionKind, Phrase, phrase_at
from index.speech.subjects import phrases


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
            if is_personal(name, speech):
                for role in _learn(person, gap, phrase, speech):
                    people.by_role.setdefault(role, {})[name] = None
            people.namings.append(Naming(phrase.start, name))
    for _, phrase in found:
        if phrase.kind is MentionKind.ROLE and (owner := people.owner_of_phrase(phrase)):
            people.namings.append(Naming(phrase.start, owner, role=True))
    people.namings.sort(key=lambda naming: naming.start)
    return people


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
