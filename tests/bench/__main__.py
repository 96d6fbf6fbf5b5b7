"""Speed and memory, printed: ratios within one run, since machines are noisy. `make bench`."""

import random
import time
from collections.abc import Callable

from answers import answers
from corpus import crowding
from rank_bm25 import BM25Okapi
from reading import reading
from updates import updates

from index.bm25 import PostingsBM25

_SIZE = 10_000
_SEED = 20261123


def seconds(action: Callable[[], object]) -> float:
    """How long the action took."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def scoring() -> None:
    """Postings beside rank_bm25 itself, the same corpus and questions."""
    chance = random.Random(_SEED)
    documents = [crowding(chance, 50) for _ in range(_SIZE)]
    asked = [crowding(chance, 6) for _ in range(50)]
    library, ours = BM25Okapi(documents), PostingsBM25(documents)
    of_library = seconds(lambda: [library.get_scores(question) for question in asked]) / len(asked)
    of_ours = seconds(lambda: [ours.matches(question).best(10) for question in asked]) / len(asked)
    print(f"scoring {_SIZE:,} passages: rank_bm25 {of_library * 1e3:.2f} ms, postings {of_ours * 1e3:.3f} ms")
    print(f"  ratio {of_library / of_ours:.0f}")


if __name__ == "__main__":
    scoring()
    updates()  # before what keeps this process, and those it starts, to one core
    answers()
    reading()
