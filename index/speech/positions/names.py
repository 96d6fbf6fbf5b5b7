"""The people of an article whose language tells a subject by its place: names, offices, what tells their gender."""

from collections.abc import Iterable, Iterator, Sequence

from index.languages.speech_words import SpeechWords
from index.speech.evidence import apposed_name
from index.speech.narration import Word
from index.speech.offices import Offices
from index.speech.people import Naming, People, Person, clean_name, index_forms, is_personal, surname
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import phrase_at, possessor
from index.speech.positions.subjects import is_between, phrases

_LONGEST_APPOSITION = 30  # words
_LONGEST_JOINED = 4  # words of a name before "and"
_LONGEST_AUXILIARY = 3  # words between a subject and its verb


def find_people(text: str, gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> People:
    """The people that these stretches of narration name."""
    found = [(gap, phrase) for gap in gaps for phrase in _with_owners(gap, speech)]
    forms = {clean_name(text[phrase.start : phrase.end]) for _, phrase in found if phrase.kind is MentionKind.NAME}
    by_last, by_first = index_forms(sorted(form for form in forms if is_personal(form, speech)))
    people = People({}, [], {}, by_last, by_first, speech)
    _tell_apart(people, text, found)
    for gap, phrase in found:
        if phrase.kind is MentionKind.NAME and (name := _name(people, text, phrase)):
            person = people.persons.setdefault(name, Person(name))
            _learn_given(person, speech)
            if is_personal(name, speech):
                for role in _learn(person, gap, phrase, speech):
                    people.by_role.setdefault(role, {})[name] = None
            people.namings.append(_naming(gap, phrase, name, speech))
    for gap, phrase in found:
        if phrase.kind is MentionKind.ROLE and (named := _apposed(gap, phrase, speech)) is not None:
            _learn_office(people, _name(people, text, named), phrase, speech)
    for gap, phrase in found:
        if phrase.kind is MentionKind.ROLE and not _stands_beside_name(gap, phrase, speech):
            people.namings.append(_naming(gap, phrase, people.owner_of_phrase(phrase) or "", speech))
    people.namings.sort(key=lambda naming: naming.start)
    return people


def _name(people: People, text: str, phrase: Phrase) -> str:
    """The fullest form of the name in the phrase."""
    return people.canonical(text[phrase.start : phrase.end], phrase.start)


def _tell_apart(people: People, text: str, found: Sequence[tuple[Sequence[Word], Phrase]]) -> None:
    """Notes the surnames whose offices the only full name that ends with them cannot bear."""
    speech = people.speech
    offices = Offices(speech.distinct_offices, speech.past_titles)
    alone: list[tuple[str, Phrase, list[str]]] = []
    for gap, phrase in found:
        if phrase.kind is MentionKind.NAME:
            apposition = _apposition(gap, phrase, speech)
            behind = _office(apposition, speech) if apposition is not None else []
            named, told = phrase, [words for words in (_titles(gap, phrase, speech), behind) if offices.tell(words)]
        elif phrase.kind is MentionKind.ROLE and (apposed := _apposed(gap, phrase, speech)) is not None:
            named, told = apposed, [_office(phrase, speech)]
        else:
            continue
        name = _name(people, text, named)
        if len(clean_name(text[named.start : named.end]).split()) > 1:
            for words in told:
                offices.learn(name, words)
        elif " " in name and told:
            alone.append((name, named, told[0]))
    people.contested.update(surname(name) for name, _, words in alone if offices.contradict(name, words))
    for name, phrase, words in alone:
        if surname(name) in people.contested and offices.confirm(name, words):
            people.told_apart[phrase.start] = name


def _titles(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> list[str]:
    """The words before the name that say what its bearer is; behind an owner in them only."""
    told = [word for word in gap[phrase.first : phrase.stop] if word.end <= phrase.start]
    if phrase.first and gap[phrase.first - 1].form in speech.titles:
        told.insert(0, gap[phrase.first - 1])
    owned = max((place for place, word in enumerate(told, 1) if word.possessive), default=0)
    return [word.form for word in told[owned:] if not word.is_punctuation]


def _office(phrase: Phrase, speech: SpeechWords) -> list[str]:
    """The words of a role that tell which office it is, without those of what it is of ("ally of President Doe")."""
    listed, head = speech.distinct_offices, phrase.head
    told = [word for word in phrase.modifiers if word in speech.past_titles or f"{word} {head}" in listed]
    return [*told, head]


def _with_owners(gap: Sequence[Word], speech: SpeechWords) -> Iterator[Phrase]:
    """The phrases that can name somebody, and behind each the names that its possessives hold ("Jane Doe's answer")."""
    for phrase in phrases(gap, 0, len(gap), speech, naming=True):
        yield phrase
        for place in range(phrase.first, phrase.stop) if phrase.owned else ():
            owner = possessor(gap, place, speech) if gap[place].possessive and gap[place].capital else None
            if owner is not None:
                yield owner


def _apposed(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> Phrase | None:
    """The name that commas set off behind an office ("the mayor, Jane Roe, left"), None where another clause ends.

    Behind "after meeting the mayor," the name is somebody else's.
    """
    name = apposed_name(gap, phrase, speech)
    if name is None or name.stop >= len(gap) or gap[name.stop].form != ",":
        return None
    for place in range(phrase.first - 1, max(-1, phrase.first - 1 - _LONGEST_APPOSITION), -1):
        if gap[place].is_punctuation:
            break
        if gap[place].form in speech.subordinators or gap[place].form in speech.prepositions:
            return None
    return name


def _learn_office(people: People, name: str, phrase: Phrase, speech: SpeechWords) -> None:
    """What an office before a comma tells of the one whose name stands behind it, noted there."""
    person = people.persons.get(name)
    if person is None or not is_personal(name, speech):
        return
    person.certain = True
    if phrase.head in speech.genders:
        person.genders.add(speech.genders[phrase.head])
    if phrase.owned:
        return
    person.roles.add(phrase.head)
    person.described.update(phrase.modifiers)
    people.by_role.setdefault(phrase.head, {})[name] = None


def _stands_beside_name(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether a comma ties the phrase to a name that is said of the same person ("the mayor, Jane Roe")."""
    before = phrase.first - 1
    if before > 0 and gap[before].form == "," and gap[before - 1].capital:
        return True
    return apposed_name(gap, phrase, speech) is not None


def _naming(gap: Sequence[Word], phrase: Phrase, name: str, speech: SpeechWords) -> Naming:
    free = _is_free(gap, phrase, speech)
    role = phrase.kind is MentionKind.ROLE
    return Naming(phrase.start, name, role=role, free=free, speaks=free and _speaks(gap, phrase, speech))


def _speaks(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether a reporting verb stands beside the phrase, or behind its adverbs and auxiliaries."""
    before = phrase.first - 1
    if before >= 0 and _inverts(gap[before], speech) and (not before or gap[before - 1].is_punctuation):
        return True
    if _says(gap, phrase.stop, speech):
        return True
    opens = not phrase.first or gap[before].is_punctuation or gap[before].form in speech.clause_openers
    return opens and any(_says(gap, place, speech) for place in _behind_commas(gap, phrase.stop))


def _inverts(word: Word, speech: SpeechWords) -> bool:
    """Whether the verb may stand before its subject: behind "told" is its listener."""
    form = word.form
    return form in speech.reporting_verbs and (form not in speech.addressing or form in speech.asking)


def _says(gap: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    limit = min(len(gap), place + _LONGEST_AUXILIARY)
    while place < limit and is_between(gap[place], speech):
        place += 1
    return place < len(gap) and gap[place].form in speech.reporting_verbs and gap[place].form not in speech.asking


def _behind_commas(gap: Sequence[Word], place: int) -> Iterator[int]:
    """Where the verb of a name may begin: behind its comma, or behind the apposition between two commas."""
    if place < len(gap) and gap[place].form == ",":
        yield place + 1
        limit = min(len(gap), place + _LONGEST_APPOSITION)
        yield next((spot for spot in range(place + 1, limit) if gap[spot].form == ","), place) + 1


def _is_free(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether the phrase can be the one who acts."""
    contracted = phrase.stop < len(gap) and gap[phrase.stop].form in speech.between  # "Doe's been"
    if gap[phrase.stop - 1].possessive and not contracted:
        return False
    governor = _governor(gap, phrase, speech)
    return governor not in speech.prepositions or governor in speech.agents


def _governor(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> str:
    """The word before the phrase, or before the names that a conjunction joins it to ("between Jane and Tom")."""
    place = phrase.first - 1
    if place > 0 and gap[place].form in speech.coordinators:
        joined = place - 1
        while joined > max(0, place - _LONGEST_JOINED) and gap[joined].capital:
            joined -= 1
        if joined < place - 1:
            place = joined
    return gap[place].form if place >= 0 else ""


def _learn_given(person: Person, speech: SpeechWords) -> None:
    """What the first of several names tells of its bearer, noted there."""
    given, _, rest = person.name.casefold().partition(" ")
    if rest and given in speech.given_names and is_personal(person.name, speech):
        person.certain = True
        person.genders.add(speech.given_names[given])


def _learn(person: Person, gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> set[str]:
    """The roles that the words around the name give to its bearer, noted there."""
    told_in = gap[phrase.first : phrase.stop] if gap[phrase.first].start < phrase.start else ()
    before = [word.form for word in told_in if word.end <= phrase.start]
    if phrase.first and gap[phrase.first - 1].form in speech.titles:
        before.append(gap[phrase.first - 1].form)
    told = {form for form in before if form in speech.titles or form in speech.roles}
    if before:
        person.described |= {
            word.bare for word in gap[phrase.first : phrase.stop] if word.end <= phrase.start and word.capital
        }
    apposition = _apposition(gap, phrase, speech)
    if apposition is not None:
        told.add(apposition.head)
        person.described.update(apposition.modifiers)
    if told or _acts(gap, phrase, speech):
        person.certain = True
    person.roles |= told
    person.genders |= {speech.genders[form] for form in told if form in speech.genders}
    return told


def _acts(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether the name is the subject of a reporting verb beside it, or an age or "who" follows ("Jane Doe, 44,")."""
    if phrase.trapped:
        return False
    behind = [word.form for word in gap[phrase.stop : phrase.stop + 2]]
    told = len(behind) > 1 and behind[0] == "," and (behind[1].isdecimal() or behind[1] in speech.personal)
    return told or _speaks(gap, phrase, speech)


def _apposition(gap: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> Phrase | None:
    """The role in an apposition behind the name (", the president of Norvia,")."""
    place = phrase.stop
    if place + 1 >= len(gap) or gap[place].form != ",":
        return None
    behind = phrase_at(gap, place + 1, speech)
    if behind is None or behind.kind is not MentionKind.ROLE:
        return None
    acts = behind.stop < len(gap) and gap[behind.stop].form in speech.reporting_verbs
    return None if acts or _says(gap, behind.stop, speech) else behind
