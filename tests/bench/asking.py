"""The benchmark's questions, of every kind that people ask, about passages of the invented corpus."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from corpus import crowding, people
from tongues import ENGLISH, RUSSIAN, TONGUES, content_words, syllables

from index.languages import LANGUAGES
from index.model import Passage

_SEED = 20261124
_TONGUE_OF = {tongue.code: tongue for tongue in TONGUES}
_FREQUENT = 60  # words that are among a language's most frequent


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what kind of one it is."""

    kind: str
    text: str


class _Asker:
    """Asks about the passages."""

    def __init__(self, passages: Sequence[Passage], chance: random.Random) -> None:
        self._passages = passages
        self._spoken = [passage for passage in passages if passage.speakers]
        self._chance = chance

    def keywords(self) -> str:
        """One to four words of a passage."""
        return " ".join(self._words(self._passage(), self._chance.randint(1, 4)))

    def frequent(self) -> str:
        """Three words, two of them among the language's most frequent."""
        passage = self._passage()
        frequent = content_words(_TONGUE_OF[passage.article.language])[:_FREQUENT]
        return " ".join(self._chance.sample(frequent, 2) + self._words(passage, 1))

    def sentence(self) -> str:
        """Four to fifteen words as they stand in a passage, small ones among them."""
        return self._run(self._passage(), self._chance.randint(4, 15))

    def speech(self) -> str:
        """What somebody said about two things."""
        return self._said(self._spoken_passage(), "asks")

    def speech_in_month(self) -> str:
        """What somebody said about two things in a month of a year."""
        return self._said(self._spoken_passage(), "asks_in")

    def surname(self) -> str:
        """What somebody who is called by the surname alone said about two things."""
        passage = self._spoken_passage()
        return self._said(passage, "asks", passage.speakers[0].split()[1])

    def everything(self) -> str:
        """All that somebody said."""
        passage = self._spoken_passage()
        return _TONGUE_OF[passage.article.language].asks.format(name=passage.speakers[0], words="").strip()

    def unknown_name(self) -> str:
        """What somebody who is nowhere quoted said about two things."""
        passage = self._spoken_passage()
        tongue = _TONGUE_OF[passage.article.language]
        name = " ".join(tongue.write(syllables(self._chance, 3, 4)).capitalize() for _ in range(2))
        return self._said(passage, "asks", name)

    def other_script(self) -> str:
        """What somebody said, asked in Russian for a name of English articles, or the other way round."""
        person = self._chance.choice(people()[:300])
        asked = self._chance.choice((ENGLISH, RUSSIAN))
        passage = next(each for each in iter(self._passage, None) if each.article.language == asked.code)
        return asked.asks.format(name=person.written(asked), words=" ".join(self._words(passage, 2)))

    def phrase(self) -> str:
        """Three to five words of a passage in quotation marks."""
        return f"“{self._run(self._passage(), self._chance.randint(3, 5))}”"

    def mistyped(self) -> str:
        """Three words of a passage, each with two letters swapped or one left out."""
        return " ".join(map(self._slip, self._words(self._passage(), 3)))

    def long(self) -> str:
        """Sixty words as they stand in passages."""
        passage = self._passage()
        found = passage.text.split()
        while len(found) < 60:
            other = self._passage()
            found += other.text.split() if other.article.language == passage.article.language else []
        return " ".join(found[:60]).replace("“", "").replace("”", "")

    def _passage(self) -> Passage:
        return self._chance.choice(self._passages)

    def _spoken_passage(self) -> Passage:
        return self._chance.choice(self._spoken)

    def _words(self, passage: Passage, count: int) -> list[str]:
        small = LANGUAGES[passage.article.language].search.stop_words
        found = [word for word in passage.text.casefold().split() if word.isalpha() and word not in small]
        return self._chance.sample(found, min(count, len(found)))

    def _run(self, passage: Passage, count: int) -> str:
        found = passage.text.replace("“", "").replace("”", "").split()
        first = self._chance.randrange(max(len(found) - count, 1))
        return " ".join(found[first : first + count]).strip(".,")

    def _said(self, passage: Passage, template: str, name: str | None = None) -> str:
        tongue = _TONGUE_OF[passage.article.language]
        published = passage.article.published
        day = published.first_day if published else date.min
        frame: str = getattr(tongue, template)
        return frame.format(
            name=name or passage.speakers[0],
            words=" ".join(self._words(passage, 2)),
            month=tongue.months[day.month - 1],
            year=day.year,
        )

    def _slip(self, word: str) -> str:
        place = self._chance.randrange(1, max(len(word) - 1, 2))
        if self._chance.random() < 0.5:
            return word[:place] + word[place + 1 :]
        return word[:place] + word[place : place + 2][::-1] + word[place + 2 :]


def questions(passages: Sequence[Passage], each: int, seed: int = _SEED) -> list[Asked]:
    """So many questions of each kind, in no order."""
    chance = random.Random(seed)
    asker = _Asker(passages, chance)
    kinds: tuple[Callable[[], str], ...] = (
        asker.keywords,
        asker.frequent,
        asker.sentence,
        asker.speech,
        asker.speech_in_month,
        asker.surname,
        asker.everything,
        asker.unknown_name,
        asker.other_script,
        asker.phrase,
        asker.mistyped,
        asker.long,
    )
    found = [Asked(kind.__name__.replace("_", " "), kind()) for kind in kinds for _ in range(each)]
    chance.shuffle(found)
    return found


def crowded_questions(count: int) -> list[Asked]:
    """So many questions of six words, drawn as the passages of `corpus.crowded` are."""
    chance = random.Random(_SEED)
    return [Asked("crowded", " ".join(crowding(chance, 6))) for _ in range(count)]
