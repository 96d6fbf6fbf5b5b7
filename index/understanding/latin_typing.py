"""A question typed in Latin letters, in the letters of the language that it is in ("chto skazal" is Russian)."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from index.analysis import fold, plain
from index.knowledge.spelling import Vocabulary
from index.languages import LANGUAGES
from index.languages.typed_letters import TypedLetters
from index.understanding.question_words import asking_words

_WORD = re.compile("[A-Za-z]+(?:['’][A-Za-z]+)*['’]?")
_READ = 60  # words of a question, more of which tell nothing new
_SMALL = 2  # what a small word tells of its language, where any other word tells 1: the least that is to be told
_SHORTEST = 2  # letters of a word that tells something
_LONGEST = 40
_LONG = 5  # letters of a word that a dictionary tells of
_MOST_TRIED = 40  # spellings of one word

IsHeld = Callable[[str, str], bool]


def in_own_letters(text: str, language: str, vocabulary: Vocabulary, is_held: IsHeld) -> tuple[str, str]:
    """The question as it would be with the right keyboard, and its language's code.

    `language` is the one that it seems to be in; `is_held` tells of a folded word and a language whether the index
    holds it.
    """
    found = _WORD.findall(text)[:_READ]
    if found and not any(letter.isalpha() and not letter.isascii() for letter in text):
        reading = _Reading(found, language, vocabulary, is_held)
        best = max((code for code in LANGUAGES if LANGUAGES[code].typed.sounds), key=reading.of, default=language)
        if reading.is_rather(best):
            return _WORD.sub(lambda word: _respelled(word.group(), best, vocabulary, is_held), text), best
    if LANGUAGES[language].typed.together:
        return _WORD.sub(lambda word: _joined(word.group(), language, vocabulary, is_held), text), language
    return text, language


class _Reading:
    """How many of the words are of the languages that they may be typed in: a small word of one tells twice as much."""

    def __init__(self, found: Sequence[str], language: str, vocabulary: Vocabulary, is_held: IsHeld) -> None:
        self._words = [fold(word, language).replace("’", "'") for word in found]
        self._language = language
        self._vocabulary = vocabulary
        self._is_held = is_held
        script = LANGUAGES[language].script
        small = (_small_words(code) for code in LANGUAGES if LANGUAGES[code].script == script)
        self._small = frozenset[str]().union(*small)
        of_language = _small_words(language)
        self._as_typed = sum(
            _SMALL * (word in of_language) or is_held(word, language) for word in self._words if len(word) >= _SHORTEST
        )

    def of(self, code: str) -> int:
        """What the words tell of that language: its small ones that no other has, and those that the index holds."""
        small = _small_keys(code)
        return sum(
            _SMALL * (LANGUAGES[code].typed.key_of_typed(word) in small) or self._is_known(word, code)
            for word in self._words
            if _SHORTEST <= len(word) <= _LONGEST and word not in self._small
        )

    def is_rather(self, code: str) -> bool:
        """Whether the words are rather of that language."""
        if code == self._language:
            return False
        told = self.of(code)
        if told >= _SMALL and told > self._as_typed:
            return True
        # little that is known: then the dictionaries tell, of words that are long enough
        is_word, is_own = LANGUAGES[code].search.is_word, LANGUAGES[self._language].search.is_word
        unknown = (word for word in self._words if not self._is_held(word, self._language))
        long = [word for word in unknown if _LONG <= len(word) <= _LONGEST]
        if self._as_typed >= _SMALL or is_word is None or not long or (is_own is not None and any(map(is_own, long))):
            return False
        typed = LANGUAGES[code].typed
        return 2 * sum(any(map(is_word, _spellings(typed.in_own_letters(word), typed))) for word in long) >= len(long)

    def _is_known(self, word: str, code: str) -> bool:
        typed = LANGUAGES[code].typed
        spelled = typed.in_own_letters(word)
        return (
            self._vocabulary.in_own_letters(typed.key_of_typed(word), code) is not None
            or self._is_held(spelled, code)
            or self._vocabulary.counterparts.lists(spelled, code)
        )


def _joined(printed: str, language: str, vocabulary: Vocabulary, is_held: IsHeld) -> str:
    """The word with a letter of its own for those that are typed together, where that makes it one that is known."""
    folded = fold(printed, language)
    together = LANGUAGES[language].typed.together
    tried = folded
    for several, letter in together.items():
        tried = tried.replace(several, letter)
    is_known = is_held(tried, language) or vocabulary.counterparts.lists(tried, language)
    if tried == folded or not is_known or is_held(folded, language):
        return printed
    return tried[:1].upper() + tried[1:] if printed[0].isupper() else tried


def _respelled(printed: str, language: str, vocabulary: Vocabulary, is_held: IsHeld) -> str:
    """The word in the language's letters: one that it has, if any. A name that only others have stays as it is."""
    typed, search = LANGUAGES[language].typed, LANGUAGES[language].search
    folded = fold(printed, language).replace("’", "'")
    if len(folded) > _LONGEST:
        return printed
    key = typed.key_of_typed(folded)
    spelled = _small_keys(language).get(key) or vocabulary.in_own_letters(key, language)
    if spelled is None:
        spelled = typed.in_own_letters(folded)
        if vocabulary.is_name(folded) and not is_held(spelled, language):
            return printed
        if search.is_word is not None:
            spelled = next(filter(search.is_word, _spellings(spelled, typed)), spelled)
    return spelled.capitalize() if printed[0].isupper() else spelled


def _spellings(word: str, typed: TypedLetters) -> Iterator[str]:
    """The word, and with one letter for another or with one that is not heard."""
    tried = [word]
    for place, letter in enumerate(word):
        if letter in typed.unsure:
            tried.append(word[:place] + typed.unsure[letter] + word[place + 1 :])
        tried += [word[: place + 1] + unheard + word[place + 1 :] for unheard in typed.unheard]
    yield from tried[:_MOST_TRIED]


@cache
def _small_words(code: str) -> frozenset[str]:
    return frozenset(plain(fold(word, code)) for word in LANGUAGES[code].search.stop_words | asking_words(code))


@cache
def _small_keys(code: str) -> dict[str, str]:
    """The small words of the language by what they come down to; of several the first."""
    typed = LANGUAGES[code].typed
    return {typed.key_of_own(word): word for word in sorted(_small_words(code), reverse=True)}
