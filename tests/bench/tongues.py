"""Invented words, names and sentences in six languages, of which the benchmark makes its articles and questions.

A syllable is written in each language's letters, so that one invented name is one person's in all of them.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from index.languages import LANGUAGES

VOCABULARY = 150_000  # words of each language, of which the rare ones never occur
_HEAD = 20.0  # words about as frequent as the first: the most frequent one of them is then in a sixth of the passages

_CONSONANTS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "ch")
_VOWELS = ("a", "e", "i", "o", "u")
_LATIN = {letter: letter for letter in (*_CONSONANTS, *_VOWELS)}
_CYRILLIC = dict(zip(_LATIN, "бдфгхклмнпрствзшчаеиоу", strict=True))
_GEORGIAN = dict(zip(_LATIN, "ბდფგჰკლმნპრსტვზშჩაეიოუ", strict=True))
_ARMENIAN = dict(zip(_LATIN, [*"բդֆգհկլմնպրստվզշչաեիո", "ու"], strict=True))
_TURKISH = _LATIN | {"sh": "ş", "ch": "ç"}

Syllables = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """How one language is invented.

    Attributes:
        share: of the articles.
        letters: how each sound is written.
        endings: of words, the most frequent first.
        said: words between a quote and its speaker.
        asks: questions for what a speaker said about something.
        asks_in: the same in a month of a year.
        months: as the questions have them.
    """

    code: str
    share: float
    letters: dict[str, str]
    endings: tuple[str, ...]
    said: str
    asks: str
    asks_in: str
    months: tuple[str, ...]

    def write(self, syllables: Syllables) -> str:
        """The word in the language's letters."""
        return "".join(self.letters[sound] for sound in syllables)


TONGUES = (
    Tongue(
        "en", 0.6, _LATIN, ("", "s", "ed", "ing", "er", "ly", "ment"), "said",
        "what did {name} say about {words}", "what did {name} say about {words} in {month} {year}",
        ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
         "December"),
    ),
    Tongue(
        "ru", 0.2, _CYRILLIC, ("", "а", "ов", "ом", "ого", "ая", "ил", "ение"), "сказал",
        "что {name} сказал о {words}", "что {name} сказал о {words} в {month} {year} года",
        ("январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре",
         "декабре"),
    ),
    Tongue(
        "az", 0.06, _TURKISH, ("", "lar", "ın", "da", "ı", "lərin", "dan"), "bildirib",
        "{name} {words} haqqında nə dedi", "{name} {year}-ci ilin {month} {words} haqqında nə dedi",
        ("yanvarında", "fevralında", "martında", "aprelində", "mayında", "iyununda", "iyulunda", "avqustunda",
         "sentyabrında", "oktyabrında", "noyabrında", "dekabrında"),
    ),
    Tongue(
        "hy", 0.04, _ARMENIAN, ("", "ի", "ը", "ներ", "ում", "ներին", "ից"), "ասաց",
        "ի՞նչ ասաց {name} {words} մասին", "ի՞նչ ասաց {name} {words} մասին {year} թվականի {month}",
        ("հունվարին", "փետրվարին", "մարտին", "ապրիլին", "մայիսին", "հունիսին", "հուլիսին", "օգոստոսին", "սեպտեմբերին",
         "հոկտեմբերին", "նոյեմբերին", "դեկտեմբերին"),
    ),
    Tongue(
        "ka", 0.04, _GEORGIAN, ("", "ის", "მა", "ები", "ში", "ებს", "დან"), "თქვა",
        "რა თქვა {name} {words} შესახებ", "რა თქვა {name} {words} შესახებ {year} წლის {month}",
        ("იანვარში", "თებერვალში", "მარტში", "აპრილში", "მაისში", "ივნისში", "ივლისში", "აგვისტოში", "სექტემბერში",
         "ოქტომბერში", "ნოემბერში", "დეკემბერში"),
    ),
    Tongue(
        "tr", 0.06, _TURKISH, ("", "lar", "ın", "da", "ı", "lerin", "dan"), "dedi",
        "{name} {words} hakkında ne dedi", "{name} {month} {year} tarihinde {words} hakkında ne dedi",
        ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
    ),
)  # fmt: skip
ENGLISH, RUSSIAN = TONGUES[:2]


def syllables(chance: random.Random, shortest: int, longest: int) -> Syllables:
    """The sounds of an invented word of so many syllables, some of them closed."""
    found: list[str] = []
    for _ in range(chance.randint(shortest, longest)):
        found += (chance.choice(_CONSONANTS), chance.choice(_VOWELS))
        if chance.random() < 0.3:
            found.append(chance.choice(_CONSONANTS))
    return tuple(found)


@cache
def content_words(tongue: Tongue) -> list[str]:
    """The words of the language that are about something, the most frequent first."""
    chance = random.Random(f"words of {tongue.code}")
    stop_words = LANGUAGES[tongue.code].search.stop_words
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        # frequent words are short
        word = tongue.write(syllables(chance, 1 + (len(found) > 300), 2 + (len(found) > 3000) + (len(found) > 30_000)))
        ending = tongue.endings[min(int(chance.expovariate(0.6)), len(tongue.endings) - 1)]
        if word + ending not in stop_words:
            found[word + ending] = None
    return list(found)


@cache
def small_words(tongue: Tongue) -> list[str]:
    """The language's real stop words, in an invented order of frequency."""
    found = sorted(word for word in LANGUAGES[tongue.code].search.stop_words if word.isalpha())
    random.Random(f"small words of {tongue.code}").shuffle(found)
    return found


def drawn(generator: np.random.Generator, among: Sequence[str], count: int, head: float = _HEAD) -> Iterator[str]:
    """So many of the words, whose frequencies fall as those of a language do (Zipf and Mandelbrot)."""
    rising = np.cumsum(1.0 / (np.arange(len(among)) + head))
    places = np.searchsorted(rising, generator.random(count) * rising[-1])
    return map(among.__getitem__, places.tolist())
