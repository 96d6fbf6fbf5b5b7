"""A person's text, understood: the phrase, speaker and period that it asks for, and the terms that are left.

Understanding knows an index only through `Known`: its words, its speakers and its days. It ranks nothing and decides no
answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Protocol

from index.analysis import Word, fold, plain, words
from index.bm25 import Equivalents
from index.languages import LANGUAGES
from index.languages.detection import likely
from index.names.persons import Persons
from index.results import NOTHING_LIFTED, Constraint, Correction, Lifted, Question
from index.retrieval.periods import find_period
from index.retrieval.roster import Asking, Named, Roster
from index.retrieval.spelling import Vocabulary
from index.retrieval.wording import Phrase, find_phrase

_SHORTEST_SWAPPED = 4  # letters
_FIRST_WORDS = 2  # among which "who" asks for the speaker
_MOST_UNKNOWN = 30  # words of one question that are looked up among the index's


class Known(Protocol):
    """What an index knows that helps to understand a question."""

    @property
    def vocabulary(self) -> Vocabulary:
        """Its words as they are printed."""
        ...

    @property
    def roster(self) -> Roster:
        """Its speakers' names."""
        ...

    @property
    def persons(self) -> Persons:
        """Whose the names are of those whom it quotes."""
        ...

    def document_frequency(self, term: str) -> int:
        """How many passages hold the term."""
        ...

    def has_any(self, since: date, until: date) -> bool:
        """Whether anything was said or published between the two days, inclusive."""
        ...


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, with what only the index makes use of: all that narrows, without what the person has lifted.

    Attributes:
        speakers: the numbers of all forms under which the index knows the speaker asked for.
        equivalents: for terms of the subject, the terms that say the same, in another language or spelling.
    """

    question: Question
    speakers: frozenset[int] = frozenset()
    equivalents: Equivalents = field(default_factory=dict)

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms of the subject."""
        return () if Constraint.SUBJECT in self.question.lifted else self.question.terms

    @property
    def phrase(self) -> str | None:
        """The phrase that a passage has to hold."""
        return None if Constraint.SUBJECT in self.question.lifted else self.question.phrase

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first and the last day, None where that side is open."""
        question = self.question
        return (question.since, question.until) if question.narrows(Constraint.PERIOD) else (None, None)


def understand(text: str, known: Known, today: date) -> Question:
    """The question that the text asks. Any text is one: of words that nobody knows, or of none at all."""
    return interpret(text, known, today).question


def interpret(text: str, known: Known, today: date, lifted: Lifted = NOTHING_LIFTED) -> Understanding:
    """The question, and what only the index makes use of. What is `lifted` is understood and does not narrow."""
    language = question_language(text, known)
    found = _words(text, language, known)
    phrase = find_phrase(text)
    inside = [word for word in found if phrase and phrase.start <= word.start < phrase.end]
    outside = [word for word in found if not (phrase and phrase.start <= word.start < phrase.end)]
    period = find_period(_without(text, phrase), outside, language, today, known.has_any)
    if period is not None:
        outside = [word for word in outside if not period.start <= word.start < period.end]
    reading = _Reading(text, language, known, outside)
    speaker = reading.speaker()
    subject = reading.subject(speaker) + reading.as_typed(inside)
    if not (subject or speaker or phrase or period):
        # asked about nothing but asking ("no comment"): then those words are the subject
        subject = reading.as_typed(outside)
    subject.sort(key=lambda each: each[0].start)
    question = Question(
        text=text,
        language=language,
        words=tuple(printed for _, printed in subject),
        terms=tuple(word.term for word, _ in subject),
        phrase=phrase.words if phrase else None,
        speaker=speaker.name if speaker else None,
        since=period.since if period else None,
        until=period.until if period else None,
        period=text[period.start : period.end] if period else None,
        corrections=reading.corrections,
        lifted=lifted,
    )
    narrows = speaker and question.narrows(Constraint.SPEAKER)
    equivalents = known.vocabulary.counterparts.of([word for word, _ in subject], language, reading.may_be_name)
    return Understanding(question, speaker.speakers if speaker and narrows else frozenset(), equivalents)


def _words(text: str, language: str, known: Known) -> list[Word]:
    """The words of the text. A compound counts where the index has it; its parts stand for it anyway."""
    return [word for word in words(text, language) if not word.is_compound or known.document_frequency(word.term)]


def _without(text: str, phrase: Phrase | None) -> str:
    """The text with blanks in the place of the phrase."""
    if phrase is None:
        return text
    return text[: phrase.start] + " " * (phrase.end - phrase.start) + text[phrase.end :]


def question_language(text: str, known: Known) -> str:
    """The code of the question's language: of several likely ones that in which the index knows the most words."""
    codes = likely(text)
    if len(codes) == 1:
        return codes[0]

    def share_known(code: str) -> float:
        found = [word for word in words(text, code) if not word.is_compound]
        return sum(not word.term or known.document_frequency(word.term) > 0 for word in found) / (len(found) or 1)

    return max(codes, key=share_known)


def whole_name(text: str, known: Known) -> str | None:
    """The canonical name of the speaker whose name the whole text is. One word in lower case is no name."""
    language = question_language(text, known)
    found = [word for word in words(text, language) if not word.is_compound]
    has_capitals = LANGUAGES[language].search.has_capitals
    if not found or (len(found) == 1 and has_capitals and not text[found[0].start].isupper()):
        return None
    named = known.roster.find(Asking(found, language, lambda _: True), known.persons)
    return named[0].name if named and (named[0].first, named[0].last) == (0, len(found) - 1) else None


def search_terms(text: str, known: Known) -> tuple[str, ...]:
    """The terms of the whole text, nothing of it taken for a constraint: for ranking only."""
    language = question_language(text, known)
    found = _words(text, language, known)
    reading = _Reading(text, language, known, found)
    return tuple(word.term for word, _ in reading.subject(None) or reading.as_typed(found))


class _Reading:
    """The words of one question outside its phrase and its period, their spelling corrected."""

    def __init__(self, text: str, language: str, known: Known, found: Sequence[Word]) -> None:
        self._text = text
        self._known = known
        self._language = LANGUAGES[language]
        self._asking = _asking_words(language)
        self._corrected: dict[int, tuple[Word, Correction]] = {}
        found = [word for word in found if not self._is_swapped_small_word(word)]
        unknown = [word for word in found if self._is_unknown(word)]
        for word in unknown[:_MOST_UNKNOWN]:
            if correction := self._correction(word):
                self._corrected[word.start] = correction
        self._words = [self._corrected[word.start][0] if word.start in self._corrected else word for word in found]

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The words that were taken for others, in order."""
        return tuple(correction for _, correction in self._corrected.values())

    def subject(self, speaker: Named | None) -> list[tuple[Word, str]]:
        """The words to search for, each as the person would read it: without those that ask, and the speaker's name."""
        return [
            (word, self._printed(word))
            for place, word in enumerate(self._words)
            if word.term
            and word.folded not in self._asking
            and not (speaker and speaker.first <= place <= speaker.last)
        ]

    def as_typed(self, found: Sequence[Word]) -> list[tuple[Word, str]]:
        """Those of the words that have a term, each as it was typed."""
        return [(word, self._text[word.start : word.end]) for word in found if word.term]

    def speaker(self) -> Named | None:
        """The speaker whose words are asked for, None where names are only a part of the subject."""
        if self._asks_who():
            return None
        asking = Asking(self._words, self._language.code, self._is_name)
        named = self._known.roster.find(asking, self._known.persons)
        return next((each for each in map(self._with_title, named) if self._is_asked(each)), None)

    def may_be_name(self, word: Word) -> bool:
        """Whether the word may be a name that other languages spell in another way: no common word of its language."""
        if not self._language.search.has_capitals:
            return not self._is_word(word)
        if self._known.vocabulary.is_name(word.folded):
            return True
        if self._known.document_frequency(word.term) or self._is_word(word):
            return word.start > 0 and self._text[word.start].isupper() and not self._text.isupper()
        return True

    def _correction(self, word: Word) -> tuple[Word, Correction] | None:
        if word.is_compound or self._is_word(word) or self._known.roster.has_foreign(word, self._language.code):
            return None
        has_dictionary = self._language.search.is_word is not None
        meant = self._known.vocabulary.nearest(
            word.folded, self._language.code, self._is_held, is_surely_wrong=has_dictionary
        )
        if meant is None:
            return None
        taken = next(words(meant.printed, self._language.code))
        typed = self._text[word.start : word.end]
        return word._replace(folded=taken.folded, term=taken.term), Correction(typed, meant.printed)

    def _is_swapped_small_word(self, word: Word) -> bool:
        """Whether the word is a small one with two letters swapped ("waht"), which else would be an unknown subject."""
        is_small = plain(word.folded) in _swapped_small_words(self._language.code)
        return is_small and self._is_unknown(word) and not self._is_word(word)

    def _is_unknown(self, word: Word) -> bool:
        return bool(word.term) and word.folded not in self._asking and not self._known.document_frequency(word.term)

    def _is_word(self, word: Word) -> bool:
        """Whether the language has the word, as far as a dictionary tells."""
        is_word = self._language.search.is_word
        return is_word is not None and is_word(word.folded)

    def _is_held(self, folded: str) -> bool:
        found = words(folded, self._language.code)
        return any(word.term and self._known.document_frequency(word.term) for word in found)

    def _printed(self, word: Word) -> str:
        corrected = self._corrected.get(word.start)
        return corrected[1].taken if corrected else self._text[word.start : word.end]

    def _is_name(self, place: int) -> bool:
        """Whether the word is a name by its capital, or where people type none, by how the index prints it."""
        word = self._words[place]
        if not word.term or word.folded in self._asking or word.folded in self._language.speech.titles:
            return False
        if not self._language.search.has_capitals:
            return True
        if self._is_capital(place) and not self._text.isupper():
            # the first word of a sentence has its capital anyway
            return place > 0 or not self._known.vocabulary.is_common(word.folded)
        # who types one name's capital types them all
        return self._known.vocabulary.is_name(word.folded) and not self._is_capital(place + 1)

    def _is_capital(self, place: int) -> bool:
        return place < len(self._words) and self._text[self._words[place].start].isupper()

    def _with_title(self, named: Named) -> Named:
        """The name with the titles before it: they are no subject either."""
        first = named.first
        while first and self._words[first - 1].folded in self._language.speech.titles:
            first -= 1
        return Named(first, named.last, named.name, named.speakers)

    def _is_asked(self, named: Named) -> bool:
        search = self._language.search
        before, behind = self._words[: named.first], self._words[named.last + 1 :]
        lead = before[-1].folded if before else ""
        follow = behind[0].folded if behind else ""
        if search.is_postpositional:
            is_subject = follow in search.about_words | search.object_words
            opens = not before and any(word.folded in search.about_words for word in behind)
        else:
            is_subject = lead in search.about_words | search.object_words and not self._is_source(named.first)
            opens = not before and follow in search.about_words
        if is_subject or self._is_possessive(named):
            return False
        rest = [*self._words[: named.first], *self._words[named.last + 1 :]]
        asking = self._asking | self._language.speech.reporting_verbs
        asks = any(word.folded in asking for word in rest)
        return asks or opens or not any(word.term for word in rest)

    def _asks_who(self) -> bool:
        """Whether the speaker is what is asked for: then the names are of those spoken about."""
        who = [place for place, word in enumerate(self._words) if word.folded in self._language.search.who_words]
        return any(place < _FIRST_WORDS or self._asks_at(place + 1) for place in who)

    def _asks_at(self, place: int) -> bool:
        return place < len(self._words) and self._words[place].folded in self._asking

    def _is_source(self, place: int) -> bool:
        """Whether the words before make the name the one who says it ("according to")."""
        before = tuple(word.folded for word in self._words[:place])
        return any(before[-len(words_before) :] == words_before for words_before in self._language.speech.according)

    def _is_possessive(self, named: Named) -> bool:
        """Whether something of the speaker's is meant ("Orlic's plan"). Other languages have no form so sure."""
        end = self._words[named.last].end
        return self._language.code == "en" and self._text[end : end + 2].casefold() in {"'s", "’s"}


@cache
def _asking_words(language: str) -> frozenset[str]:
    folded = {fold(word, language) for word in LANGUAGES[language].search.asking_words}
    return frozenset(folded | {plain(word) for word in folded})


@cache
def _swapped_small_words(language: str) -> frozenset[str]:
    """Stop words and asking words with two neighbouring letters swapped."""
    search = LANGUAGES[language].search
    small = {plain(fold(word, language)) for word in search.stop_words | search.asking_words}
    swapped = {
        word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for word in small
        if len(word) >= _SHORTEST_SWAPPED
        for place in range(1, len(word) - 1)
    }
    return frozenset(swapped - small)
