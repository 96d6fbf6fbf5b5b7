"""Offices that tell two bearers of one surname apart: "President Brandt" is not the minister Oto Brandt.

Which words are such offices, each language lists; forms of address, ranks and seats in a parliament are none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_LONGEST = 2  # words of a listed office


@dataclass(slots=True)
class Offices:
    """Which of the listed offices an article gives to each full name.

    Attributes:
        listed: the words for offices, to the office.
        past_titles: words that make an office one that is held no more.
    """

    listed: Mapping[str, str]
    past_titles: frozenset[str] = frozenset()
    _held: dict[str, set[str]] = field(default_factory=dict)
    _past: dict[str, set[str]] = field(default_factory=dict)

    def tell(self, words: Sequence[str]) -> bool:
        """Whether one of the offices is among the words."""
        return bool(self._told(words))

    def learn(self, name: str, words: Sequence[str]) -> None:
        """Notes the offices that these words give to the full name."""
        known = self._held if self.past_titles.isdisjoint(words) else self._past
        known.setdefault(name, set()).update(self._told(words))

    def contradict(self, name: str, words: Sequence[str]) -> bool:
        """Whether the words give an office that the article never gives to the name, but another one."""
        told = self._told(words) if self.past_titles.isdisjoint(words) else set()
        held = self._held.get(name, set())
        return bool(told and held) and told.isdisjoint(held | self._past.get(name, set()))

    def confirm(self, name: str, words: Sequence[str]) -> bool:
        """Whether the words give an office that the article gives to the name too."""
        known = self._held.get(name, set()) | self._past.get(name, set())
        return not known.isdisjoint(self._told(words))

    def _told(self, words: Sequence[str]) -> set[str]:
        """The offices in the words, each by its longest name."""
        found: set[str] = set()
        place = 0
        while place < len(words):
            for length in range(_LONGEST, 0, -1):
                office = self.listed.get(" ".join(words[place : place + length]))
                if office:
                    found.add(office)
                    break
            place += length
        return found
