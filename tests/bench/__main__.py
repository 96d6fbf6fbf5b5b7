"""Speed and memory, printed: ratios within one run, since machines are noisy. `make bench`."""

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from rank_bm25 import BM25Okapi
from reading import reading

from index.bm25 import PostingsBM25
from index.model import Article, Passage, PassageId
from index.search import PassageIndex

_SIZES = (10_000, 100_000)
_SEED = 20261123
_NOW = datetime(2026, 11, 23, tzinfo=UTC)


def words(chance: random.Random, count: int, vocabulary: int = 50_000) -> list[str]:
    """Words whose frequencies fall as those of a language do (Zipf)."""
    return [f"w{min(int(chance.paretovariate(0.9)), vocabulary)}" for _ in range(count)]


def seconds(action: Callable[[], object]) -> float:
    """How long the action took."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def passages(count: int) -> Iterator[Passage]:
    """Invented passages of 50 words, ten an article."""
    chance = random.Random(_SEED)
    for n in range(count):
        article = Article(n // 10, n // 10, 1, f"title {n // 10}", None, None, None, "en", sample=False, added_at=_NOW)
        yield Passage(
            PassageId(n // 10, n // 10, n % 10 * 400, n % 10 * 400 + 390), article, " ".join(words(chance, 50))
        )


def scoring() -> None:
    """Postings beside rank_bm25 itself, the same corpus and questions."""
    chance = random.Random(_SEED)
    corpus = [words(chance, 50) for _ in range(_SIZES[0])]
    asked = [words(chance, 6) for _ in range(50)]
    library, ours = BM25Okapi(corpus), PostingsBM25(corpus)
    of_library = seconds(lambda: [library.get_scores(question) for question in asked]) / len(asked)
    of_ours = seconds(lambda: [ours.matches(question).best(10) for question in asked]) / len(asked)
    print(f"scoring {len(corpus):,} passages: rank_bm25 {of_library * 1e3:.2f} ms, postings {of_ours * 1e3:.3f} ms")
    print(f"  ratio {of_library / of_ours:.0f}")


def searching() -> None:
    """Building an index, and a question through understanding, ranking and declining."""
    for size in _SIZES:
        start = time.perf_counter()
        index = PassageIndex.build(passages(size))
        built = time.perf_counter() - start
        times = sorted(_question_times(index))
        middle, p95 = times[len(times) // 2] * 1e3, times[len(times) * 95 // 100] * 1e3
        print(f"index of {size:,} passages: built in {built:.1f} s; a question {middle:.1f} ms, p95 {p95:.1f} ms")


def _question_times(index: PassageIndex) -> Iterator[float]:
    chance = random.Random(_SEED + 1)
    for _ in range(200):
        question = " ".join(words(chance, 6))
        yield seconds(lambda question=question: index.search(question, lambda _: [], today=_NOW.date()))


if __name__ == "__main__":
    scoring()
    searching()
    reading()
