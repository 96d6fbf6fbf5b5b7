"""How fast questions are answered over 100,000 invented passages, on one core, and how much memory the index takes.

All times are of the processor, in one process that stays on one core; other work on the machine hardly changes them.
"""

import gc
import os
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from asking import Asked, crowded_questions, questions
from corpus import NOW, copies, corpus, crowded, readings

from bot.migrations import migrate
from index.database import open_engine
from index.model import Passage, PassageId
from index.questions import interpret
from index.search import Fetch, PassageIndex
from index.store import Store

_SIZE = 100_000
_STORED = 10_000
_EACH = 30  # questions of a kind
_WARM_UP = 5
_PAGE = os.sysconf("SC_PAGE_SIZE")


def answers() -> None:
    """News first, with the share of each part; then collections that are harder than any real one."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    passages = corpus(_SIZE)
    asked = questions(passages, _EACH)
    index = _built("news in six languages", passages)
    cold = sum(_times(_asking(index, _shelf(passages)), questions(passages, _WARM_UP, seed=1)))
    print(f"  {cold:.1f} s for the first questions, for which models and dictionaries are read")
    _parts(index, asked, _shelf(passages))
    del index
    _stored(passages[:_STORED])
    copied = copies(passages[: _SIZE // 100], 100)
    _whole("every passage in 100 articles", copied, questions(copied, 10))
    _whole("words that stand in every passage", crowded(_SIZE), crowded_questions(200))


def _parts(index: PassageIndex, asked: Sequence[Asked], fetch: Fetch) -> None:
    """How long the whole and its parts take, and the whole by kinds of questions."""
    snapshot, today = index._snapshot, NOW.date()
    terms = {each.text: interpret(each.text, snapshot, today).terms for each in asked}
    parts: dict[str, Callable[[Asked], object]] = {
        "first stage": lambda each: snapshot.postings.matches(terms[each.text]).best(10),
        "understanding": lambda each: interpret(each.text, snapshot, today),
        "whole": lambda each: index.search(each.text, fetch, today=today),
    }
    times = {name: _times(part, asked) for name, part in parts.items()}
    print(f"  {len(asked)} questions, ms of the processor: median, p95, worst")
    whole = sum(times["whole"])
    for name, spent in times.items():
        print(f"  {name:28}{_spread(spent)}   {sum(spent) / whole:4.0%} of the time")
    for kind in sorted({each.kind for each in asked}):
        of_kind = [spent for each, spent in zip(asked, times["whole"], strict=True) if each.kind == kind]
        print(f"    {kind:26}{_spread(of_kind)}")


def _stored(passages: Sequence[Passage]) -> None:
    """How much longer it takes where passages are read from SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'articles.db'}")
        migrate(engine)
        store = Store(engine)
        for read in readings(passages):
            store.put(read, NOW)
        index = PassageIndex.build(passages)
        asked = questions(passages, _EACH)
        print(f"the first {len(passages):,} of them")
        for name, fetch in (("whole", _shelf(passages)), ("whole, read from SQLite", store.passages)):
            print(f"  {name:28}{_spread(_times(_asking(index, fetch), asked))}")
        store.close()


def _whole(name: str, passages: Sequence[Passage], asked: Sequence[Asked]) -> None:
    index = _built(name, passages)
    print(f"  {'whole':28}{_spread(_times(_asking(index, _shelf(passages)), asked))}")


def _asking(index: PassageIndex, fetch: Fetch) -> Callable[[Asked], object]:
    return lambda each: index.search(each.text, fetch, today=NOW.date())


def _built(name: str, passages: Sequence[Passage]) -> PassageIndex:
    """The index of the passages, told how long it took and what it weighs."""
    gc.collect()
    gc.freeze()  # the passages are the benchmark's own: they are not to be gone through again and again
    before, start = _resident(), time.process_time()
    index = PassageIndex.build(passages)
    spent = time.process_time() - start
    gc.collect()
    size = _resident() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}: {len(index):,} passages, {len(index._snapshot.postings._numbers):,} terms")
    print(
        f"  built in {spent:.1f} s; {size / 2**20:.0f} MB, {size / len(index):.0f} bytes a passage; peak {peak:.0f} MB"
    )
    return index


def _resident() -> int:
    """The memory of the process in bytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE


def _shelf(passages: Sequence[Passage]) -> Fetch:
    """Passages by their ids, at no cost."""
    held = {passage.id: passage for passage in passages}

    def fetch(ids: Sequence[PassageId]) -> list[Passage]:
        return [held[each] for each in ids if each in held]

    return fetch


def _times(action: Callable[[Asked], object], asked: Sequence[Asked]) -> list[float]:
    """The seconds that each question takes."""
    found = []
    for each in asked:
        start = time.process_time()
        action(each)
        found.append(time.process_time() - start)
    return found


def _spread(seconds: Sequence[float]) -> str:
    """The median, the 95th percentile and the worst, in milliseconds."""
    rising = sorted(seconds)
    marks = (rising[len(rising) // 2], rising[len(rising) * 95 // 100], rising[-1])
    return "".join(f"{mark * 1e3:8.2f}" for mark in marks)
