"""Whose words a question asks for: a speaker whom the index quotes, or somebody whom it quotes nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from index.analysis import fold
from index.knowledge.asking import Asking
from index.knowledge.name_forms import given_names, stems
from index.knowledge.offices import told_office
from index.knowledge.roster import Named
from index.languages import LANGUAGES
from index.names.places import is_country
from index.results import Asks
from index.understanding.asked_office import AskedOffice
from index.understanding.question_words import QuestionWords, both_ways
from index.understanding.standing import Standing, Stands

_FIRST_WORDS = 2  # among which "who" asks for the speaker
_MOST_WORDS = 4  # of a person's name
_SHORTEST = 3  # letters of a name in a script without capitals
_MOST_NAMES = 20  # of one question that are looked at


@dataclass(frozen=True, slots=True)
class AskedSpeaker:
    """Who is asked for, in the words `first` to `last` of the question, titles among them.

    Attributes:
        named: the speaker, None for somebody whom the index quotes nowhere.
        unquoted: the name of such a person, or the office with its owner, as typed.
        role: the words that name the speaker by an office, as typed.
    """

    first: int
    last: int
    named: Named | None = None
    unquoted: str | None = None
    role: str | None = None


class SpeakerFinder:
    """Finds whose words one question asks for."""

    def __init__(self, question: QuestionWords, *, has_phrase: bool) -> None:
        self._question = question
        self._has_phrase = has_phrase
        self._standing = Standing(question)

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """All speakers of the index whom the question names, whatever for."""
        question = self._question
        asking = Asking(question.words, question.language.code, question.is_name, question.is_strange, question.is_held)
        return question.known.roster.find(asking, question.known.persons)[:_MOST_NAMES]

    def asks(self) -> Asks:
        """What the question asks for."""
        if self._asks_who():
            return Asks.SPEAKER
        question = self._question
        code = question.language.code
        beginning = tuple(word.folded for word in question.words[:_MOST_WORDS])
        for expression in question.language.asking.when:
            when = tuple(fold(word, code) for word in expression)
            places = range(_FIRST_WORDS + 1)
            if any(beginning[place : place + len(when)] == when for place in places) and self._standing.has_verb:
                return Asks.DAY
        return Asks.WORDS

    def tells_what_happened(self) -> bool:
        """Whether a verb of the question, which asks for nobody's words, tells what its dates are those of."""
        question = self._question
        helpers = question.language.asking.helpers
        is_clause = any(question.folded(place) in helpers for place in range(len(question)))
        return is_clause and not self._standing.has_verb and self.find() is None

    def find(self) -> AskedSpeaker | None:
        """Who is asked for, None where names are only a part of the subject."""
        if self._asks_who():
            return None
        standing = [(self._standing.of(each.first, each.last), each) for each in self.named]
        standing = [(of, each) for of, each in standing if not (each.is_first_name and of is Stands.OPEN)]
        sure = next((each for stands, each in standing if stands is Stands.SPEAKER), None)
        likely = next((each for stands, each in standing if self._is_likely(stands, each)), None)
        if sure:
            return self._asked(sure)
        return self._unquoted(self.named) or self._in_office() or (self._asked(likely) if likely else None)

    def _is_likely(self, stands: Stands, named: Named) -> bool:
        """Whether the question asks for the speaker's view, or for nobody else's words."""
        return stands is Stands.HOLDER or (stands is Stands.OPEN and self._is_asked_alone(named))

    def _in_office(self) -> AskedSpeaker | None:
        """The speaker whom an office tells, of several of one surname, or alone; or that it is nobody's."""
        offices = AskedOffice(self._question, self._standing)
        if titled := offices.titled():
            return AskedSpeaker(*titled)
        if found := offices.find():
            first, last, named = found
            return AskedSpeaker(first, last, named, role=self._question.typed(first, last))
        if self._names_another_speaker:
            return None
        if nobodys := offices.unquoted():
            first, last = nobodys
            return AskedSpeaker(first, last, unquoted=self._question.typed(first, last))
        return None

    @property
    def _names_another_speaker(self) -> bool:
        """Whether the question names somebody quoted who is not merely spoken about."""
        return any(self._standing.of(each.first, each.last) is not Stands.SUBJECT for each in self.named)

    def _asked(self, named: Named) -> AskedSpeaker:
        first = named.first
        while first and self._question.is_title(first - 1):
            first -= 1
        return AskedSpeaker(first, named.last, self._in_title(first, named))

    def _in_title(self, first: int, named: Named) -> Named:
        """Whom of those named by the surname alone the title before it means."""
        question, known = self._question, self._question.known
        title = [question.folded(place) for place in range(first, named.first)]
        if named.first != named.last or not (told := told_office(title, question.language.code)):
            return named
        return known.mentions.roles.in_office(told, named, known.roster, known.persons) or named

    def _is_asked_alone(self, named: Named) -> bool:
        """Whether the question asks for somebody's words and names nobody else, or names nothing else at all."""
        question = self._question
        rest = [place for place in range(len(question)) if not named.first <= place <= named.last]
        if not any(question.words[place].term and not question.is_title(place) for place in rest):
            # beside a phrase the name may be whom it is about
            return not self._has_phrase
        if self._standing.begins(named.first) == 0 and self._standing.ends_in_noun and named.last < len(question) - 1:
            return True
        return self._standing.has_plain_verb and not any(self._has_other_subject(place) for place in rest)

    def _has_other_subject(self, place: int) -> bool:
        """Whether the word is a helper before somebody else ("did they say")."""
        question = self._question
        if question.folded(place) not in question.language.asking.helpers:
            return False
        return not question.is_name(place + 1) if place + 1 < len(question) else False

    def _asks_who(self) -> bool:
        """Whether the speaker is what is asked for: then the names are of those spoken about."""
        question = self._question
        who = both_ways(question.language.search.who_words, question.language.code)
        places = [place for place in range(len(question)) if question.folded(place) in who]
        return any(
            (place < _FIRST_WORDS and question.folded(place + 1) not in question.language.asking.helpers)
            or question.asks(place + 1)
            for place in places
        )

    def _unquoted(self, named: tuple[Named, ...]) -> AskedSpeaker | None:
        """The first person in a speaker's place whom the index quotes nowhere."""
        taken = {place for each in named for place in range(each.first, each.last + 1)}
        for first, last in self._runs(taken):
            if self._is_speaker(first, last) and self._is_person(first, last):
                typed = self._question.typed(first, last)
                return AskedSpeaker(self._standing.begins(first), last, unquoted=typed)
        return None

    def _is_speaker(self, first: int, last: int) -> bool:
        """Whether the name stands where a speaker does, or begins keywords that end by asking for somebody's words."""
        stands = self._standing.of(first, last)
        ends = self._standing.ends_in_noun and first == 0 < last < len(self._question) - 1
        if stands is Stands.SPEAKER or not self._begins_with_given(first):
            return stands is Stands.SPEAKER
        return first < last and (stands is Stands.HOLDER or (ends and stands is Stands.OPEN))

    def _begins_with_given(self, first: int) -> bool:
        return self._question.folded(first) in given_names()

    def _runs(self, taken: set[int]) -> Iterator[tuple[int, int]]:
        """Names of which nothing is known: words beside each other that are names or strange to index and language."""
        question, first, found = self._question, None, 0
        for place in range(len(question) + 1):
            is_inside = place < len(question) and place not in taken and self._may_be_name(place)
            if is_inside and first is not None and not self._goes_on(first, place):
                yield first, place - 1
                found, first = found + 1, place
            elif is_inside and first is None:
                first = place
            elif not is_inside and first is not None:
                yield first, place - 1
                found, first = found + 1, None
            if found >= _MOST_NAMES:
                return

    def _may_be_name(self, place: int) -> bool:
        question = self._question
        if self._standing.is_noun(place) or question.is_office(place):
            return False
        if not question.language.search.has_capitals:
            is_listed = question.folded(place) in given_names() or self._is_surname(place)
            return is_listed or (question.is_name(place) and self._is_no_word(place))
        return question.is_name(place) or (not question.is_capital(place) and question.is_strange(place))

    def _is_no_word(self, place: int) -> bool:
        """Whether the language has no such word."""
        word = self._question.words[place]
        return bool(word.term) and len(word.folded) >= _SHORTEST and not self._question.is_word(word)

    def _goes_on(self, first: int, place: int) -> bool:
        """Whether the word belongs to the name before it: only a blank, or an initial's stop, stands between."""
        question = self._question
        before = question.words[place - 1]
        between = question.text[before.end : question.words[place].start]
        if between.strip() not in {"", ".", "-"} or "\n" in between:
            return False
        is_place = is_country(question.words[place : place + 1], question.language.code)
        return not (is_place and place > first)

    def _is_person(self, first: int, last: int) -> bool:
        """Whether the words are a person's name, and of nobody whom an article may quote."""
        question, code = self._question, self._question.language.code
        found = question.words[first : last + 1]
        if len(found) > _MOST_WORDS or any(not word.folded.replace("-", "").isalpha() for word in found):
            return False
        if is_country(found, code) or any(self._is_body(word.folded) for word in found):
            return False
        known = question.known
        is_others = known.roster.is_quoted(found[-1], code, known.persons)
        # a surname alone may be one that several speakers have
        if (first == last and is_others) or known.mentions.may_be_quoted(found, code, is_others=is_others):
            return False
        return self._is_surname(last) or self._is_titled(first, last) or self._looks_like_name(first, last)

    def _is_titled(self, first: int, last: int) -> bool:
        """Whether an office stands before the name."""
        question, declension = self._question, self._question.language.speech.declension
        # there a single name behind an office may be what it is an office of
        is_owner = first == last and declension is not None and declension.attributes_behind
        return first > 0 and question.is_office(first - 1) and not is_owner

    def _looks_like_name(self, first: int, last: int) -> bool:
        """Whether the words look like a first name and a surname, or like a name of which nothing is known."""
        question = self._question
        if first == last:
            return not question.is_held(last) and not question.is_word(question.words[last])
        if self._begins_with_given(first):
            return True
        if question.language.search.has_capitals:
            # "the White House", "New York"
            is_common = any(
                question.known.vocabulary.is_common(word.folded) for word in question.words[first : last + 1]
            )
            return not is_common and question.folded(first - 1) not in question.language.speech.definite
        return not any(self._standing.is_oblique(place) for place in range(first, last + 1))

    def _is_body(self, folded: str) -> bool:
        language = self._question.language
        return folded in language.speech.organisations or folded.startswith(language.names.bodies)

    def _is_surname(self, place: int) -> bool:
        """Whether the word is a surname by its ending, or because an article has it so."""
        mentions, code = self._question.known.mentions, self._question.language.code
        return self._ends_like_surname(place) or mentions.is_person(self._question.words[place], code)

    def _ends_like_surname(self, place: int) -> bool:
        word = self._question.words[place]
        spelled = (word.folded, *stems(word, self._question.language.code))
        endings = tuple(ending for language in LANGUAGES.values() for ending in language.names.surname_endings)
        return any(form.endswith(endings) for form in spelled)
