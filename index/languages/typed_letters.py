"""How a language is typed in plain Latin letters, by people whose keyboard has no others or who are in a hurry."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class TypedLetters:
    """The ways of one language. Where letters stand for something together, the longest that fit are meant.

    Attributes:
        sounds: what each letter of the language comes down to, in whichever of the ways it is typed.
        typed: Latin letters, alone or together, to the same; one that stands for itself is left out.
        letters: Latin letters to those of the language that they most probably stand for.
        together: in a language written in Latin letters, those that people type together for one letter of its own.
        unsure: a letter for which another is often meant, which is then to be tried.
        unheard: letters that are left out in typing.
    """

    sounds: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    together: Mapping[str, str] = field(default_factory=dict)
    unsure: Mapping[str, str] = field(default_factory=dict)
    unheard: str = ""

    def key_of_own(self, word: str) -> str:
        """What the folded word of the language comes down to."""
        return _bare("".join(self.sounds.get(letter, letter) for letter in word))

    def key_of_typed(self, word: str) -> str:
        """What the folded word in Latin letters comes down to: the same for all ways of typing one word."""
        return _bare(self._typed.sub(lambda found: self.typed[found.group()], word))

    def in_own_letters(self, word: str) -> str:
        """The folded word in the language's letters, as they are most probably meant."""
        return self._letters.sub(lambda found: self.letters[found.group()], word)

    @cached_property
    def _typed(self) -> re.Pattern[str]:
        return _any_of(self.typed)

    @cached_property
    def _letters(self) -> re.Pattern[str]:
        return _any_of(self.letters)


_REPEATED = re.compile(r"(.)\1+")


def _bare(key: str) -> str:
    """The key with a letter that is doubled once, and "e" for the "ie" that it often is."""
    return _REPEATED.sub(r"\1", _REPEATED.sub(r"\1", key).replace("ie", "e"))


def _any_of(letters: Mapping[str, str]) -> re.Pattern[str]:
    listed = sorted(letters, key=lambda each: (-len(each), each))
    return re.compile("|".join(map(re.escape, listed)) or r"(?!)")
