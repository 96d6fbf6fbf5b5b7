"""Whether words without an established speaker come from the source that a report before them names.

No speaker is concluded here, only that it is the same one: "the statement said", «отмечает пресс-служба».
"""

from collections.abc import Sequence
from itertools import islice

from index.languages.language import Language
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.sentences import SPEECH_MARK, Sentence

_MOST_WORDS = 120  # of a sentence that are compared
_SHORTEST_STEM = 4  # letters that stay in every case
_LONGEST_CASE = 2  # letters at a word's end that a case may change
_MOST_LONGER = 3  # letters that one case may be longer than another
_FARTHEST = 12  # sentences from a report to words that go on with it


class Anaphora:
    """Compares the sentences of one article."""

    def __init__(self, sentences: Sequence[Sentence], language: Language) -> None:
        self._sentences = sentences
        self._table = language.dates
        self._speech = language.speech

    def goes_back(self, number: int, dated: int, last: int) -> bool:
        """Whether the quotes of a sentence come from the source of the dated one; `last` went on with it before."""
        if number - last > _FARTHEST or any(self._brings_in(between, dated) for between in range(last + 1, number)):
            return False
        line, known = self._words(number), self._known(dated)
        named = [word for word in line[1:] if word.capital]
        if any(not _is_among(word, known) for word in named):
            return False
        if not named:
            return self._is_meant(line, known)
        speaks = any(word.form in self._speech.reporting_verbs or self._is_source(word) for word in line)
        return speaks and not self._has_other(line, known)

    def names_source(self, name: str, dated: int) -> bool:
        """Whether the dated sentence has the words of a name that is no person's ("press service")."""
        known = self._known(dated)
        return " " not in name and any(_is_same(name.casefold(), form) for form in known)

    def names_words(self, number: int) -> bool:
        """Whether the sentence has a noun for words that were published ("statement")."""
        return any(word.form.startswith(self._table.anaphors or "\n") for word in self._words(number))

    def _words(self, number: int) -> list[Word]:
        return list(islice(self._sentences[number].line, _MOST_WORDS))

    def _known(self, number: int) -> set[str]:
        return {word.form for word in self._words(number) if word.form[0].isalpha()}

    def _brings_in(self, number: int, dated: int) -> bool:
        """Whether a sentence between has somebody else say something."""
        line = self._words(number)
        speaks = any(word.form in self._speech.reporting_verbs for word in line)
        known = self._known(dated) if speaks else set()
        return speaks and any(word.capital and not _is_among(word, known) for word in line[1:])

    def _is_meant(self, line: Sequence[Word], known: set[str]) -> bool:
        """Whether a noun in the sentence stands for the source named before, and for no other one of its kind."""
        meant = any(self._is_anaphor(line, place, word, known) for place, word in enumerate(line))
        return meant and not self._has_other(line, known)

    def _is_anaphor(self, line: Sequence[Word], place: int, word: Word, known: set[str]) -> bool:
        """Whether the noun is one for words, or for the body or the office that the dated sentence has."""
        repeated = word.form in self._speech.organisations or word.form in self._speech.roles
        repeated = repeated and any(form.startswith(word.form) for form in known)
        if not (repeated or word.form.startswith(self._table.anaphors or "\n")):
            return False
        definite = self._speech.definite
        return not definite or (place > 0 and line[place - 1].form in definite)

    def _is_source(self, word: Word) -> bool:
        return word.form.startswith(self._table.anaphors or "\n") or word.form in self._speech.participles

    def _has_other(self, line: Sequence[Word], known: set[str]) -> bool:
        """Whether a word behind such a noun makes it another one ("the press service of the base")."""
        for place, word in enumerate(line[:-1]):
            if not self._is_anaphor(line, place, word, known):
                continue
            after = line[place + 1]
            plain = after.is_punctuation or after.form == SPEECH_MARK or after.form in self._speech.reporting_verbs
            if not (plain or _is_among(after, known) or after.form in self._table.anaphor_owners):
                return True
        return False

    def means_framed(self, phrase: Phrase | None, line: Sequence[Word]) -> bool:
        """Whether who is said to speak can be the one person of the article who is quoted."""
        if phrase is None:
            return all(word.is_punctuation for word in line)
        if phrase.kind is MentionKind.PRONOUN:
            return self._speech.pronouns.get(phrase.head, "p") != "p" and phrase.head not in self._table.first_persons
        return phrase.kind is MentionKind.ROLE and phrase.definite and phrase.head not in self._table.proxies


def _is_among(word: Word, known: set[str]) -> bool:
    return word.bare in known or any(_is_same(word.bare, form) for form in known)


def _is_same(first: str, second: str) -> bool:
    """Whether the two are cases of one word."""
    shared = min(len(first), len(second))
    stem = max(min(_SHORTEST_STEM, shared), shared - _LONGEST_CASE)
    return first[:stem] == second[:stem] and abs(len(first) - len(second)) <= _MOST_LONGER
