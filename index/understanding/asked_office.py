"""The office by which a question names whose words it asks for: "the foreign minister", "mayor of Halvik"."""

from index.knowledge.offices import Office, find_office
from index.knowledge.roles import Telling
from index.knowledge.roster import Named
from index.languages.declension import Case
from index.names.places import is_country
from index.understanding.office_owners import Ownership, find_owner, is_place
from index.understanding.question_words import QuestionWords
from index.understanding.standing import Standing, Stands

_MODIFIERS = 2  # words beside an office that tell whose it is
_READ = 100  # words of a question
_MOST = 5  # offices of one question that are looked up


class AskedOffice:
    """Finds who is asked for by office in one question."""

    def __init__(self, question: QuestionWords, standing: Standing) -> None:
        self._question = question
        self._standing = standing

    def find(self) -> tuple[int, int, Named] | None:
        """The first and the last word of the office with what tells whose it is, and the speaker who holds it."""
        known, code = self._question.known, self._question.language.code
        for office in self._offices()[:_MOST]:
            first, last = self._begin(office), self._end(office)
            if self._standing.of(first, last) not in {Stands.SPEAKER, Stands.HOLDER}:
                continue
            words = self._question.words
            beside = [*words[first : office.first], *words[office.last + 1 : last + 1]]
            modifiers = tuple(word for word in beside if word.term)
            if not (modifiers or office.is_listed):
                continue
            outside = (place for place in range(len(words)) if not first <= place <= last)
            names = tuple(words[place] for place in outside if self._question.is_name(place))
            owners = tuple(word for word in modifiers if self._is_owner(words.index(word)))
            telling = Telling(code, modifiers, owners, names)
            holder = known.mentions.roles.holder(office.key, telling, known.roster, known.persons)
            if holder is not None:
                return first, last, holder
        return None

    def unquoted(self) -> tuple[int, int] | None:
        """The first and the last word of an office in a speaker's place which nobody who is quoted holds there."""
        question = self._question
        for office in self._offices()[:_MOST]:
            first, last = self._begin(office), self._end(office)
            if not office.is_listed or self._standing.of(first, last) not in {Stands.SPEAKER, Stands.HOLDER}:
                continue
            owner = find_owner(question, office, first, last)
            if owner is None or not self._speaks(office, first, last):
                continue
            if not Ownership(question, office, owner).may_be_held():
                return min(owner.first, office.first), last
        return None

    def _speaks(self, office: Office, first: int, last: int) -> bool:
        """Whether the office stands in a case in which it may speak, or its words are asked for by another expression.

        The office of another, before it, is that other's: "the president's adviser".
        """
        question, declension = self._question, self._question.language.speech.declension
        if self._standing.is_source(first, last):
            return not (self._has_owner_behind and question.is_office(office.first - 1))
        found = [question.folded(place) for place in range(office.first, office.last + 1)]
        if declension is not None:
            cases = {declension.offices[form][1] for form in found if form in declension.offices}
            return cases.isdisjoint({Case.OTHER, Case.OWNER})
        return not found[-1].endswith(question.language.asking.object_endings)

    def titled(self) -> tuple[int, int, Named] | None:
        """The same for the first office that stands before a surname of several speakers ("mayor Brandt")."""
        known = self._question.known
        for office in filter(self._is_title, self._all_offices()[:_MOST]):
            place = office.last + 1
            if self._standing.of(place, place) not in {Stands.SPEAKER, Stands.HOLDER}:
                continue
            word = self._question.words[place]
            holder = known.mentions.roles.titled(office.key, word, known.roster, known.persons)
            if holder is not None:
                return office.first, place, holder
        return None

    def _offices(self) -> list[Office]:
        """The offices that are named without their bearer's name."""
        return [office for office in self._all_offices() if not self._is_title(office)]

    def _all_offices(self) -> list[Office]:
        question, found, place = self._question, list[Office](), 0
        while place < min(len(question), _READ):
            office = find_office(question.words, place, question.language.code)
            place = office.last + 1 if office else place + 1
            if office and not self._is_borne_by_another(office):
                found.append(office)
        return found

    def _is_borne_by_another(self, office: Office) -> bool:
        """Whether words beside the office make who bears it another than who holds it ("the deputy mayor")."""
        question = self._question
        is_postpositional, others = question.language.search.is_postpositional, question.language.asking.no_holders
        places = range(office.first - _MODIFIERS, office.first)
        behind = question.folded(office.last + 1) if is_postpositional else ""
        return behind in others or any(question.folded(place) in others for place in places)

    def _is_owner(self, place: int) -> bool:
        """Whether the word, which stands beside an office, names whose office it is."""
        question = self._question
        if question.language.search.has_capitals:
            return question.is_name(place)
        return is_country(question.words[place : place + 1], question.language.code)

    def _is_title(self, office: Office) -> bool:
        """Whether the bearer's name follows."""
        following = office.last + 1
        if following >= len(self._question) or not self._is_name(following):
            return False
        return self._question.language.search.has_capitals and not self._has_owner_behind

    def _is_name(self, place: int) -> bool:
        """Whether the word is a name, with a capital where the question tells names by capitals."""
        question = self._question
        return question.is_name(place) and (question.is_capital(place) or not question.has_capitals)

    @property
    def _has_owner_behind(self) -> bool:
        declension = self._question.language.speech.declension
        return declension is not None and declension.attributes_behind

    def _begin(self, office: Office) -> int:
        """Where the words begin that tell, before the office, whose it is."""
        first = office.first
        while first and office.first - first < _MODIFIERS and self._modifies(first - 1):
            first -= 1
        return first

    def _end(self, office: Office) -> int:
        """Where the words end that tell it behind the office."""
        question, last = self._question, office.last
        if question.folded(last + 1) in question.language.speech.links:
            following = last + 2
            if question.folded(following) in question.language.speech.determiners:
                following += 1
            while following < len(question) and following - last <= _MODIFIERS + 2 and self._owns(following):
                last, following = following, following + 1
        elif self._has_owner_behind:
            while last + 1 < len(question) and last - office.last < _MODIFIERS and self._belongs(last + 1):
                last += 1
        return last

    def _belongs(self, place: int) -> bool:
        """Whether the word is a name that nothing sets off from the word before it."""
        question = self._question
        between = question.text[question.words[place - 1].end : question.words[place].start]
        return not between.strip() and self._owns(place)

    def _owns(self, place: int) -> bool:
        """Whether the word is a name, or a place's however it is typed."""
        return self._is_name(place) or is_place(self._question.words[place : place + 1], self._question.language.code)

    def _modifies(self, place: int) -> bool:
        question = self._question
        word = question.words[place]
        if not word.term or question.asks(place) or self._standing.is_noun(place) or self._standing.is_verb(place):
            return False
        if place + 1 < len(question) and "," in question.text[word.end : question.words[place + 1].start]:
            return False
        return not question.language.asking.minds & {word.folded}
