"""Which of the names that a question's words can be are meant: by the words beside them, and by who is quoted most."""

from collections.abc import Iterable, Sequence

from index.analysis import Word, plain
from index.knowledge.asking import Asking, name_begins, stands_alone
from index.knowledge.name_forms import Entry, gender_of, is_given, last_word
from index.languages import LANGUAGES
from index.names.persons import Person, Persons
from index.names.sounds import alike

_FOREMOST = 0.9  # of the quotes under a surname are one person's: then it means that person


def is_body(entry: Entry, place: int, matched: int, asking: Asking) -> bool:
    """Whether the words are the body's name, or its end without what tells whose it is ("the foreign ministry")."""
    is_whole_word = last_word(entry) == plain(asking.words[place].folded) or LANGUAGES[asking.language].speech.inflected
    if matched == len(entry.others):
        return is_whole_word or bool(entry.others)
    before = place - matched - 1
    speech = LANGUAGES[asking.language].speech
    is_some = before >= 0 and asking.words[before].folded in speech.determiners - speech.definite
    return matched > 0 and is_whole_word and not (is_some or (before >= 0 and asking.is_name(before)))


def like_own(found: list[Entry], heard: Iterable[Entry], language: str) -> list[Entry]:
    """The names found by their letters, and those heard; of other languages' only the like, where its own has one."""
    own = [surname for each in found if each.printed.language == language and (surname := each.printed.surname)]
    more = [
        each
        for each in heard
        if not own or each.printed.surname is None or any(alike(each.printed.surname, surname) for surname in own)
    ]
    return found + more


def as_typed(nearest: list[Entry], typed: Sequence[Word]) -> list[Entry]:
    """Those of the names that are printed exactly so, all of them where none is."""
    name = " ".join(plain(word.folded) for word in typed)
    return [entry for entry in nearest if entry.printed.exact == name] or nearest


def of_surname(
    nearest: list[Entry], place: int, asking: Asking, persons: Persons
) -> tuple[list[Entry], tuple[int, int]]:
    """Whom of that surname the words around it leave, and the first and the last word that name them."""
    nearest = _addressed(nearest, place, asking)
    behind = asking.words[place + 1 : place + 2]
    if inverted := [each for each in nearest if behind and is_given(behind[0], each, asking.language)]:
        return inverted, (place, place + 1)
    if stands_alone(place, asking):
        return nearest, (place, place)
    # only where no first name is known may the one that stands there be theirs
    is_known = any(_has_first_name(persons[entry.printed]) for entry in nearest)
    return [] if is_known or not asking.is_name(place) else nearest, (name_begins(place, asking), place)


def one_person(nearest: Iterable[Person]) -> list[Person]:
    """The person who is meant, none where it could be several; all names without a first name, where no other is."""
    found = list({id(person): person for person in nearest}.values())
    found.sort(key=lambda person: (-person.quotes, person.name))
    full = [person for person in found if _has_first_name(person)]
    if not full:
        return found
    return full[:1] if full[0].quotes >= _FOREMOST * sum(person.quotes for person in full) else []


def _addressed(nearest: list[Entry], place: int, asking: Asking) -> list[Entry]:
    """Those of the names whose bearers the title before the surname fits, where it tells all of them apart."""
    title = asking.words[place - 1].folded if place else ""
    gender = LANGUAGES[asking.language].speech.genders.get(title)
    genders = {entry: gender_of(entry) for entry in nearest if entry.printed.is_full}
    if gender is None or not all(genders.values()):
        return nearest
    return [entry for entry in nearest if genders.get(entry, gender) == gender] or nearest


def _has_first_name(person: Person) -> bool:
    return any(name.given is not None for name in person.names)
