"""The words of one question, their spelling corrected, and what each may be: a word that asks, a name, a title."""

from collections.abc import Sequence
from functools import cache

from index.analysis import Word, fold, plain, words
from index.knowledge.name_forms import given_names
from index.languages import LANGUAGES
from index.results import Correction
from index.understanding.known import Known

_SHORTEST_SWAPPED = 4  # letters
_MOST_UNKNOWN = 30  # words of one question that are looked up among the index's
_SHORTEST_NAME = 3  # letters

Printed = tuple[Word, str]
"""A word, and as the person would read it."""


class QuestionWords:
    """The words of one question outside its phrase and its period; a place is one of them.

    Attributes:
        text: the question.
        known: the index.
        language: the question's.
        words: the words, corrected.
        has_capitals: whether capitals tell names in it.
    """

    def __init__(self, text: str, language: str, known: Known, found: Sequence[Word]) -> None:
        self.text = text
        self.known = known
        self.language = LANGUAGES[language]
        self._asking = asking_words(language)
        self._corrected: dict[int, tuple[Word, Correction]] = {}
        found = [word for word in found if not self._is_swapped_small_word(word)]
        unknown = [word for word in found if self._is_unknown(word)]
        for word in unknown[:_MOST_UNKNOWN]:
            if correction := self._correction(word):
                self._corrected[word.start] = correction
        self.words = [self._corrected[word.start][0] if word.start in self._corrected else word for word in found]
        self.has_capitals = any(map(str.isupper, text)) and not text.isupper()

    def __len__(self) -> int:
        return len(self.words)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The words that were taken for others, in order."""
        return tuple(correction for _, correction in self._corrected.values())

    def folded(self, place: int) -> str:
        """The folded word at the place, empty where there is none."""
        return self.words[place].folded if 0 <= place < len(self.words) else ""

    def asks(self, place: int) -> bool:
        """Whether the word only asks."""
        return self.folded(place) in self._asking

    def is_about(self, place: int) -> bool:
        """Whether the word only leads to what is spoken about."""
        return self.folded(place) in both_ways(self.language.search.about_words, self.language.code)

    def printed(self, place: int) -> str:
        """The word as the person would read it."""
        word = self.words[place]
        corrected = self._corrected.get(word.start)
        return corrected[1].taken if corrected else self.text[word.start : word.end]

    def typed(self, first: int, last: int) -> str:
        """The words as they were typed, with what stands between them."""
        return self.text[self.words[first].start : self.words[last].end]

    def is_title(self, place: int) -> bool:
        """Whether the word is a title or a role that stands before a name and is no part of it."""
        return self.folded(place) in self.language.speech.titles

    def is_office(self, place: int) -> bool:
        """Whether the word is for who holds an office or has a calling, in any form."""
        return self.folded(place) in _office_words(self.language.code)

    def is_name(self, place: int) -> bool:
        """Whether the word is a name by its capital, or where people type none, by how the index prints it."""
        word = self.words[place]
        if not word.term or self.asks(place) or (self.is_title(place) and not self._is_titled_name(place)):
            return False
        if not self.language.search.has_capitals:
            return True
        if self.is_capital(place) and not self.text.isupper():
            # the first word of a sentence has its capital anyway
            is_given = word.folded in given_names() and self.is_capital(place + 1)
            return place > 0 or is_given or not self.known.vocabulary.is_common(word.folded)
        # who types one name's capital types them all
        is_beside_name = self.is_capital(place + 1) or (place > 1 and self.is_capital(place - 1))
        return self._is_printed_as_name(word) and not (self.has_capitals and is_beside_name)

    def _is_printed_as_name(self, word: Word) -> bool:
        """Whether the word is hardly ever printed in lower case; a surname may stand in articles in its cases only."""
        vocabulary, folded = self.known.vocabulary, word.folded
        if vocabulary.is_name(folded) or (self.known.roster.has_surname(folded) and not vocabulary.is_common(folded)):
            return True
        return not self.has_capitals and self._is_foreign_surname(word)

    def _is_foreign_surname(self, word: Word) -> bool:
        """Whether the word, which neither index nor language has, is a surname that other languages' articles print."""
        if self.known.document_frequency(word.term) or self.is_word(word) or self.language.search.is_word is None:
            return False
        return self.known.roster.has_foreign(word, self.language.code)

    def _is_titled_name(self, place: int) -> bool:
        """Whether a title stands where a surname does ("congressman King")."""
        last = place > 0 and self.is_title(place - 1) and not self.is_capital(place + 1)
        return last and self.is_capital(place) and not self.is_capital(place - 1)

    def is_capital(self, place: int) -> bool:
        """Whether the word begins with a capital."""
        return place < len(self.words) and self.text[self.words[place].start].isupper()

    def is_strange(self, place: int) -> bool:
        """Whether neither the index nor the language has the word, in a question that tells no names by capitals."""
        word = self.words[place]
        if self.has_capitals:
            return False
        return (
            bool(word.term)
            and len(word.folded) >= _SHORTEST_NAME
            and word.folded.isalpha()
            and not self.is_held(place)
            and not self.is_word(word)
        )

    def is_held(self, place: int) -> bool:
        """Whether the index has the word."""
        return self.known.document_frequency(self.words[place].term) > 0

    def may_be_foreign(self, word: Word) -> bool:
        """Whether the word may be a name that other languages spell in another way: no common word of its language."""
        if not self.language.search.has_capitals:
            return not self.is_word(word)
        if self.known.vocabulary.is_name(word.folded):
            return True
        if self.known.document_frequency(word.term) or self.is_word(word):
            return word.start > 0 and self.text[word.start].isupper() and not self.text.isupper()
        return True

    def is_word(self, word: Word) -> bool:
        """Whether the language has the word, as far as a dictionary tells."""
        is_word = self.language.search.is_word
        return is_word is not None and is_word(word.folded)

    def _correction(self, word: Word) -> tuple[Word, Correction] | None:
        if word.is_compound or self.is_word(word) or self.known.roster.has_foreign(word, self.language.code):
            return None
        has_dictionary = self.language.search.is_word is not None
        meant = self.known.vocabulary.nearest(
            word.folded, self.language.code, self._has_form, is_surely_wrong=has_dictionary
        )
        if meant is None:
            return None
        taken = next(words(meant.printed, self.language.code))
        typed = self.text[word.start : word.end]
        return word._replace(folded=taken.folded, term=taken.term), Correction(typed, meant.printed)

    def _is_swapped_small_word(self, word: Word) -> bool:
        """Whether the word is a small one with two letters swapped ("waht"), which else would be an unknown subject."""
        is_small = plain(word.folded) in _swapped_small_words(self.language.code)
        return is_small and self._is_unknown(word) and not self.is_word(word)

    def _is_unknown(self, word: Word) -> bool:
        if not word.term or word.folded in self._asking or self.known.document_frequency(word.term):
            return False
        return not self.known.roster.has_surname(word.folded)

    def _has_form(self, folded: str) -> bool:
        found = words(folded, self.language.code)
        return any(word.term and self.known.document_frequency(word.term) for word in found)


@cache
def both_ways(listed: frozenset[str], language: str) -> frozenset[str]:
    """The words folded, with diacritics and as they are typed without."""
    folded = {fold(word, language) for word in listed}
    return frozenset(folded | {plain(word) for word in folded})


@cache
def asking_words(language: str) -> frozenset[str]:
    """The words of the language that ask and are no subject."""
    asking = LANGUAGES[language].asking
    alone = {expression[0] for expression in asking.when | asking.sources if len(expression) == 1}
    return both_ways(LANGUAGES[language].search.asking_words | asking.verbs | alone, language)


@cache
def _office_words(language: str) -> frozenset[str]:
    speech = LANGUAGES[language].speech
    found = speech.titles | speech.roles
    if speech.declension is not None:
        found |= frozenset(speech.declension.offices)
    if speech.verb_final is not None:
        found |= frozenset(speech.verb_final.offices)
    return found


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
