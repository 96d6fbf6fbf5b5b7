import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from subprocess import Popen

import pytest
from sqlalchemy import Engine, event, select

from index.model import Outcome
from index.store import Consumer, Store
from index.tables import Row
from support.readings import HARBOUR, NOW, numbered, reading

Start = Callable[..., list[Popen[str]]]


class PulledPlug(Exception):
    pass


@contextmanager
def fault_at(engine: Engine, table: str) -> Iterator[None]:
    """Every statement that writes into the table fails."""

    def fail(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if table in statement and statement.lstrip().startswith(("INSERT", "UPDATE", "DELETE")):
            raise PulledPlug

    event.listen(engine, "before_cursor_execute", fail)
    yield
    event.remove(engine, "before_cursor_execute", fail)


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    tables = [Row.metadata.tables[t] for t in ("article", "revision", "block", "quote", "article_change")]
    with engine.connect() as connection:
        return {t.name: [tuple(row) for row in connection.execute(select(t).order_by(*t.primary_key))] for t in tables}


@pytest.mark.parametrize("table", ["article", "revision", "block", "quote", "article_change"])
def test_new_article_is_stored_whole_or_not_at_all(store: Store, engine: Engine, table: str) -> None:
    with fault_at(engine, table), pytest.raises(PulledPlug):
        store.put(reading(), NOW)
    assert not any(everything(engine).values())
    assert store.put(reading(), NOW)[0] is Outcome.ADDED


@pytest.mark.parametrize("table", ["revision", "block", "quote", "article_change"])
def test_revision_is_stored_whole_or_not_at_all(store: Store, engine: Engine, table: str) -> None:
    store.put(reading(), NOW)
    before = everything(engine)
    with fault_at(engine, table), pytest.raises(PulledPlug):
        store.put(reading(HARBOUR + "\n“And that is all,” the harbour master said."), NOW)
    assert everything(engine) == before


def test_removal_without_its_change_does_not_happen(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(), NOW)
    with fault_at(engine, "article_change"), pytest.raises(PulledPlug):
        store.remove(article.id, NOW)
    assert len(store.article_passages(article.id)) == 3


def test_nothing_acknowledged_is_lost_by_a_kill(database_url: str, engine: Engine, start: Start) -> None:
    [process] = start("put-many", database_url)
    assert process.stdout is not None
    acknowledged = [int(process.stdout.readline()) for _ in range(40)]
    process.kill()
    acknowledged += [int(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    store = Store(engine)
    stored = {article.id: article for article in store.articles(limit=100_000)}
    assert set(acknowledged) <= set(stored)
    assert len(stored) <= len(acknowledged) + 1
    for article in stored.values():
        number = int(article.title.removeprefix("Headline "))
        assert [p.text for p in store.article_passages(article.id)] == [
            numbered(number).text[block.start : block.end] for block in numbered(number).blocks[1:]
        ]
        assert sum(len(p.quotes) for p in store.article_passages(article.id)) == len(numbered(number).quotes)
    assert {change.article_id for change in store.pending_changes(Consumer.INDEX, None)} == set(stored)


def test_two_processes_that_put_the_same_add_it_once(database_url: str, engine: Engine, start: Start) -> None:
    processes = start("put-same", database_url, count=2)
    outcomes = [line for process in processes for line in process.communicate()[0].split()]
    assert Counter(outcomes) == {"added": 10, "unchanged": 10}
    assert Store(engine).stats().articles == 10


def test_threads_that_put_the_same_add_it_once(store: Store) -> None:
    at_once = threading.Barrier(4)

    def put() -> Outcome:
        at_once.wait()
        return store.put(reading(), NOW)[0]

    with ThreadPoolExecutor(4) as pool:
        outcomes = [future.result() for future in [pool.submit(put) for _ in range(4)]]
    assert Counter(outcomes) == {Outcome.ADDED: 1, Outcome.UNCHANGED: 3}


def test_readers_do_not_wait_for_a_writer(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(), NOW)
    writing, read = threading.Event(), threading.Event()

    def hold(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("INSERT INTO article_change"):
            writing.set()
            assert read.wait(30)

    event.listen(engine, "before_cursor_execute", hold)
    with ThreadPoolExecutor(1) as pool:
        writer = pool.submit(store.put, reading("Words that are on their way into the database."), NOW)
        assert writing.wait(30)
        assert len(store.article_passages(article.id)) == 3
        assert store.pending_changes(Consumer.INDEX, None) != []
        read.set()
        assert writer.result()[0] is Outcome.REVISED
    event.remove(engine, "before_cursor_execute", hold)


def test_followers_see_each_change_until_they_mark_it(store: Store) -> None:
    store.put(reading(), NOW)
    store.put(reading("Other words of the article than before."), NOW)
    first, second = store.pending_changes(Consumer.INDEX, None)
    assert store.pending_changes(Consumer.INDEX, 1) == [first]
    store.mark_done(Consumer.INDEX, [first.id], NOW)
    assert store.pending_changes(Consumer.INDEX, 10) == [second]
    assert store.pending_changes(Consumer.ALERTS, None) == [first, second]
    store.mark_done(Consumer.ALERTS, range(1, 3000), NOW)
    assert store.pending_changes(Consumer.ALERTS, None) == []
    assert store.pending_changes(Consumer.INDEX, None) == [second]
