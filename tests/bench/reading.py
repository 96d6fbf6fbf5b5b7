"""How fast articles are read, from bytes to quotes, speakers and days: typical ones by language, and hostile ones."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from index.ingest import read
from index.model import Format, Metadata, RawArticle, SourceDate
from support.golden_cases import golden_cases

_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_PUBLISHED = SourceDate("2026-11-22")
_MEGABYTE = 1_000_000
_SENTENCE = "The mayor of Harrow, Ann Oak, said on Friday that the bridge would open. "

HOSTILE: dict[str, Callable[[int], str]] = {
    "opening marks": lambda n: "“" * n,
    "opening marks with words": lambda n: "“open " * (n // 6),
    "closing marks with words": lambda n: "open” " * (n // 6),
    "straight marks": lambda n: '"a" ' * (n // 4),
    "mixed marks": lambda n: '«a „b “c” ‘d’ "e" ' * (n // 18),
    "commas": lambda n: "said, " * (n // 6),
    "dashes inside marks": lambda n: "«Мост, — сказал он. — " * (n // 22),
    "lines of dialogue": lambda n: "— Да, — сказал он.\n" * (n // 19),
    "names": lambda n: "".join(f"Ann{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} Oak, " for i in range(n // 11)),
    "capitals": lambda n: "Ann " * (n // 4),
    "reporting verbs": lambda n: "said told added " * (n // 16),
    "brackets": lambda n: "(" * n,
    "full stops": lambda n: "A. " * (n // 3),
    "digits": lambda n: "15 July " * (n // 8),
    "weekdays": lambda n: "on Friday " * (n // 10),
    "one endless line": lambda n: _SENTENCE * (n // len(_SENTENCE)),
    "one endless quote": lambda n: "“" + _SENTENCE * (n // len(_SENTENCE)) + "”",
    "one endless word": lambda n: "a" * n,
    "bearers of one office": lambda n: "".join(
        f"президент Ан{chr(1072 + i % 32)}{chr(1072 + i // 32 % 32)} Дуб{chr(1072 + i // 1024)} сказал: «Мост открыт»\n"
        for i in range(n // 43)
    ),
    "short paragraphs": lambda n: "“Yes,” he said.\n" * (n // 16),
}

_RUSSIAN = frozenset({"dashes inside marks", "lines of dialogue", "bearers of one office"})


def reading() -> None:
    """Megabytes a second on one core; the hostile ones at two lengths: where the time grows as the length, it is 2."""
    texts: dict[str, list[str]] = {}
    for case in golden_cases():
        texts.setdefault(case.language, []).append(case.text.read_text(encoding="utf-8"))
    for language, articles in texts.items():
        size = sum(len(article.encode()) for article in articles)
        times = max(1, _MEGABYTE // size)
        whole = "\n".join(articles)
        rate = size * times / _seconds([("articles", whole, language)] * times) / 1e6
        long = size * times / _seconds([("long article", "\n".join([whole] * times), language)]) / 1e6
        print(f"reading {language}: {rate:.2f} MB/s as articles of {size / 1000:.0f} kB, {long:.2f} as a single one")
    for name, made in HOSTILE.items():
        half, whole = (f"A headline\n{made(n)}.\nThe end of it." for n in (_MEGABYTE // 4, _MEGABYTE // 2))
        first, second = (_seconds([(name, text, "ru" if name in _RUSSIAN else "en")]) for text in (half, whole))
        rate = len(whole.encode()) / second / 1e6
        print(f"reading {name}: {rate:.2f} MB/s; twice the length takes {second / first:.1f} times")


def _seconds(articles: list[tuple[str, str, str]]) -> float:
    """How long reading them took."""
    start = time.perf_counter()
    for name, text, language in articles:
        flags = Metadata(language=language, published=_PUBLISHED)
        read(RawArticle(name, text.encode(), Format.TEXT), flags, _NOW)
    return time.perf_counter() - start
