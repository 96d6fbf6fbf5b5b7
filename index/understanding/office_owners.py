"""Whose office a question asks for, and whether anybody whom the index quotes may hold it there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.analysis import Word, words
from index.bm25 import Equivalents
from index.knowledge.counterparts import listed_places
from index.knowledge.name_forms import given_names
from index.knowledge.offices import Office
from index.knowledge.roles import Bearer, are_alike
from index.names.places import countries
from index.understanding.question_words import QuestionWords

_APOSTROPHES = "'’‘ʼ"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose an office is, in the words `first` to `last` of a question.

    `is_derived` marks a word for what is the owner's ("Halvikian"), in which the name itself is not told.
    """

    first: int
    last: int
    is_derived: bool = False


def find_owner(question: QuestionWords, office: Office, first: int, last: int) -> Owner | None:
    """The place or the body whose office it is, among the words from the first to the last, which the office is of."""
    behind = [place for place in range(office.last + 1, last + 1) if question.words[place].term]
    if behind:
        owner = Owner(behind[0], behind[-1])
    else:
        begin = office.first
        while begin > first and _may_be_owner(question, begin - 1):
            begin -= 1
        if begin == office.first:
            return None
        owner = Owner(begin, office.first - 1)
    if any(_is_person(question, place) for place in range(owner.first, owner.last + 1)):
        return None
    if _is_place(question, owner.first, owner.last):
        return owner
    return owner if behind else _unlisted(question, owner)


def _unlisted(question: QuestionWords, owner: Owner) -> Owner | None:
    """The owner that stands before the office and is no place that is known to any list; None for another word."""
    asking, search, word = question.language.asking, question.language.search, question.words[owner.last]
    behind = question.text[word.end : word.end + 1 + len(asking.possessive)].casefold()
    if asking.possessive and behind[:1] in _APOSTROPHES and behind[1:] == asking.possessive:
        return owner
    if question.is_word(word) or word.folded in asking.no_owners:
        return None
    if not search.has_capitals and not word.folded.endswith(asking.owner_endings):
        return None
    return Owner(owner.first, owner.last, is_derived=not search.is_postpositional)


def _may_be_owner(question: QuestionWords, place: int) -> bool:
    """Whether the word before an office may be the owner's name; in a script without capitals one by its ending."""
    if question.language.search.has_capitals:
        return question.is_name(place) or _is_place(question, place, place)
    word = question.words[place]
    is_genitive = word.folded.endswith(question.language.asking.owner_endings)
    return bool(word.term) and (is_genitive or _is_place(question, place, place))


def _is_person(question: QuestionWords, place: int) -> bool:
    """Whether the word is a part of a person's name rather than a place's."""
    word, code, known = question.words[place], question.language.code, question.known
    if _is_place(question, place, place):
        return False
    if word.folded in given_names() or known.mentions.is_person(word, code):
        return True
    return known.mentions.may_be_quoted([word], code, is_others=False)


def is_place(found: Sequence[Word], language: str) -> bool:
    """Whether a place is named among the words, or whose it is told by a word derived from its name."""
    return bool(listed_places(found, language) or countries(found, language))


def _is_place(question: QuestionWords, first: int, last: int) -> bool:
    return is_place(question.words[first : last + 1], question.language.code)


class Ownership:
    """Tells of the owner of one office whether it may be that of somebody who is quoted."""

    def __init__(self, question: QuestionWords, office: Office, owner: Owner) -> None:
        self._question, self._known = question, question.known
        self._code = question.language.code
        self._key, self._owner = office.key, owner
        self._words = [word for word in question.words[owner.first : owner.last + 1] if word.term]

    def may_be_held(self) -> bool:
        """Whether somebody who is quoted may hold the office there: as far as the texts tell whose holder they are."""
        known = self._known
        bearers = known.mentions.roles.bearers(self._key, known.roster, known.persons)
        quoted = [each for each in bearers if each.named]
        if any(map(self._fits, quoted)):
            return True
        if self._is_absent:
            return False
        if not known.mentions.roles.has_read_all(self._key):
            return True
        if not quoted:
            return not any(map(self._fits, bearers))
        # "President Orlic" with nothing beside it: of the country that the article tells of
        elsewhere = {each.name for each in quoted if self._tells_another(each)}
        speakers = [each.named.speakers for each in quoted if each.named and each.name not in elsewhere]
        if self._owner.is_derived:
            return bool(speakers)
        return known.is_in_article_of(self._terms(), frozenset[int]().union(*speakers))

    @cached_property
    def _equivalents(self) -> Equivalents:
        question = self._question
        return self._known.vocabulary.counterparts.of(self._words, self._code, question.may_be_foreign)

    @cached_property
    def _listed(self) -> frozenset[str]:
        return listed_places(self._words, self._code)

    @cached_property
    def _countries(self) -> frozenset[str]:
        return countries(self._words, self._code)

    @cached_property
    def _is_absent(self) -> bool:
        """Whether no text has the name, as far as its spelling tells."""
        if self._owner.is_derived:
            return False
        known, others = self._known, self._equivalents
        return any(not known.document_frequency(word.term) and not others.get(word.term) for word in self._words)

    def _terms(self) -> Iterator[str]:
        for word in self._words:
            yield word.term
            for other in self._equivalents.get(word.term, ()):
                yield from other.split()

    def _fits(self, bearer: Bearer) -> bool:
        """Whether the owner stands beside the office where the bearer is named, spelled in any way."""
        if any(are_alike(word, self._code, other, bearer.language) for word in self._words for other in bearer.rest):
            return True
        beside = _words_of(bearer)
        if self._listed & listed_places(beside, bearer.language):
            return True
        return bool(self._countries and self._countries & countries(beside, bearer.language))

    def _tells_another(self, bearer: Bearer) -> bool:
        """Whether a name stands beside the office where the bearer is named: another owner's."""
        beside = _words_of(bearer)
        if is_place(beside, bearer.language):
            return True
        printed = self._known.vocabulary
        capitals = {run.casefold() for run in bearer.rest if run[:1].isupper()}
        return any(word.term and word.folded in capitals and printed.is_name(word.folded) for word in beside)


def _words_of(bearer: Bearer) -> Sequence[Word]:
    return [word for word in words(" ".join(bearer.rest), bearer.language) if not word.is_compound]
