"""The people of an article whose language inflects names: every case form counts as the name that has no ending."""

from collections.abc import Iterable, Sequence

from index.languages.language import SpeechWords
from index.speech.inflected import base_form, names_in
from index.speech.narration import Word
from index.speech.people import Naming, People, Person, index_forms, surname

_STEM = 4  # letters that the cases of one surname have in common
_LONGEST_CASE = 3  # letters by which they may differ


def find_inflected(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> People:
    """The people of an article whose names take case endings; a case form counts as the name that has no ending."""
    found = [(gap, phrase) for gap in gaps for phrase in names_in(gap, speech)]
    forms: dict[str, None] = {}
    for _, phrase in found:
        listed = text[phrase.start : phrase.end].replace("’", "'").split("'")[0].split()
        forms[" ".join((*listed[:-1], base_form(listed[-1], speech)))] = None
    by_last, _ = index_forms(sorted(forms))
    people = People({}, [], {}, by_last, {}, speech)
    bases: dict[str, str] = {}
    for last in sorted(by_last):
        by_last.setdefault(last.rpartition("-")[2], by_last[last])
    for last in sorted(by_last, key=lambda last: (len(last), last)):
        bases.setdefault(last[:_STEM], last)
    for gap, phrase in found:
        name = people.canonical(text[phrase.start : phrase.end]) or text[phrase.start : phrase.end]
        last = surname(name)
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
