import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from subprocess import Popen

import pytest
from sqlalchemy import Engine, event

from bot.chats import Chats
from bot.model import Alert, NewAlert
from bot.outbox import LEASE, Outbox
from index.model import PassageId
from index.store import Consumer, Store
from support.readings import NOW, numbered

ANNA, BORIS, GROUP = 11, 2**52 - 1, -1_001_234_567_890


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    return Outbox(engine)


@pytest.fixture
def chats(engine: Engine) -> Chats:
    return Chats(engine)


def new_alert(store: Store, number: int, chat_id: int = ANNA) -> NewAlert:
    """An alert about the article of that number, which is stored on the way."""
    _, article = store.put(numbered(number), NOW)
    passages = tuple(passage.id for passage in store.article_passages(article.id))
    return NewAlert(chat_id, article.id, article.revision_id, passages)


def articles(alerts: list[Alert]) -> list[int]:
    return [alert.article_id for alert in alerts]


def test_alert_comes_out_as_it_went_in(outbox: Outbox, store: Store) -> None:
    alert = new_alert(store, 5, GROUP)
    assert len(alert.passages) == 6
    assert outbox.enqueue([alert], [], NOW) == 1
    [claimed] = outbox.claim(10, NOW)
    assert (claimed.chat_id, claimed.article_id, claimed.passages) == (GROUP, alert.article_id, alert.passages)
    assert all(isinstance(passage_id, PassageId) for passage_id in claimed.passages)
    assert claimed.attempts == 1


def test_alerts_and_the_mark_on_their_changes_go_in_together(outbox: Outbox, store: Store, engine: Engine) -> None:
    alert = new_alert(store, 1)
    changes = [change.id for change in store.pending_changes(Consumer.ALERTS, None)]

    def fail(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("UPDATE article_change"):
            raise RuntimeError("pulled the plug")

    event.listen(engine, "before_cursor_execute", fail)
    with pytest.raises(RuntimeError, match="pulled the plug"):
        outbox.enqueue([alert], changes, NOW)
    event.remove(engine, "before_cursor_execute", fail)
    assert (outbox.pending(), len(store.pending_changes(Consumer.ALERTS, None))) == (0, 1)
    outbox.enqueue([alert], changes, NOW)
    assert (outbox.pending(), store.pending_changes(Consumer.ALERTS, None)) == (1, [])
    assert len(store.pending_changes(Consumer.INDEX, None)) == 1


def test_chat_is_told_of_a_revision_once(outbox: Outbox, store: Store) -> None:
    alert = new_alert(store, 1)
    assert outbox.enqueue([alert, alert], [], NOW) == 1
    assert outbox.enqueue([alert], [], NOW) == 0
    outbox.sent(outbox.claim(10, NOW)[0].id, NOW)
    assert outbox.enqueue([alert], [], NOW) == 0
    assert outbox.claim(10, NOW + 2 * LEASE) == []


def test_claimed_alert_is_nobody_elses_until_the_lease_ends(outbox: Outbox, store: Store) -> None:
    outbox.enqueue([new_alert(store, 1)], [], NOW)
    [first] = outbox.claim(10, NOW)
    assert outbox.claim(10, NOW + LEASE - timedelta(seconds=1)) == []
    [second] = outbox.claim(10, NOW + LEASE)
    assert (second.id, second.attempts) == (first.id, 2)


def test_sent_alert_does_not_come_back(outbox: Outbox, store: Store) -> None:
    outbox.enqueue([new_alert(store, number, chat) for number, chat in ((1, ANNA), (2, BORIS))], [], NOW)
    claimed = outbox.claim(10, NOW)
    outbox.sent_all([alert.id for alert in claimed], NOW)
    assert (outbox.claim(10, NOW + 2 * LEASE), outbox.pending()) == ([], 0)


def test_failed_alert_is_given_up_and_the_next_comes(outbox: Outbox, store: Store) -> None:
    first, second = new_alert(store, 1), new_alert(store, 2)
    outbox.enqueue([first, second], [], NOW)
    [alert] = outbox.claim(10, NOW)
    outbox.failed(alert.id, "Bad Request: \x00\ud800", NOW)
    assert articles(outbox.claim(10, NOW)) == [second.article_id]
    assert outbox.pending() == 1


def test_alerts_of_a_chat_come_one_at_a_time_in_order(outbox: Outbox, store: Store) -> None:
    alerts = [new_alert(store, number) for number in (3, 1, 2)]
    outbox.enqueue(alerts, [], NOW)
    order = []
    while claimed := outbox.claim(10, NOW):
        order += articles(claimed)
        assert len(claimed) == 1
        outbox.sent(claimed[0].id, NOW)
    assert order == [alert.article_id for alert in alerts]


def test_later_alert_waits_while_an_older_one_is_to_be_tried_again(outbox: Outbox, store: Store) -> None:
    first, second = new_alert(store, 1), new_alert(store, 2)
    outbox.enqueue([first, second, new_alert(store, 1, BORIS)], [], NOW)
    alert = next(alert for alert in outbox.claim(10, NOW) if alert.chat_id == ANNA)
    due = NOW + timedelta(minutes=10)
    outbox.retry(alert.id, due)
    assert outbox.claim(10, due - timedelta(seconds=1)) != []  # Boris's, whose lease ended: he does not wait for Anna
    assert articles(outbox.claim(10, due)) == [first.article_id]


def test_alert_given_back_can_be_claimed_at_once(outbox: Outbox, store: Store) -> None:
    outbox.enqueue([new_alert(store, 1)], [], NOW)
    [alert] = outbox.claim(10, NOW)
    outbox.retry(alert.id, NOW)
    assert [again.attempts for again in outbox.claim(10, NOW)] == [2]


def test_finished_alert_cannot_be_given_back(outbox: Outbox, store: Store) -> None:
    outbox.enqueue([new_alert(store, 1)], [], NOW)
    [alert] = outbox.claim(10, NOW)
    outbox.sent(alert.id, NOW)
    outbox.retry(alert.id, NOW)
    outbox.failed(alert.id, "too late", NOW)
    assert outbox.claim(10, NOW) == []


def test_claim_takes_no_more_than_asked_oldest_first(outbox: Outbox, store: Store) -> None:
    alerts = [new_alert(store, number, chat_id=100 + number) for number in range(5)]
    outbox.enqueue(alerts, [], NOW)
    assert articles(outbox.claim(2, NOW)) == [alert.article_id for alert in alerts[:2]]
    assert articles(outbox.claim(9, NOW)) == [alert.article_id for alert in alerts[2:]]


def test_blocked_chat_is_left_alone_and_heard_again_after(outbox: Outbox, store: Store, chats: Chats) -> None:
    outbox.enqueue([new_alert(store, 1, ANNA), new_alert(store, 1, BORIS)], [], NOW)
    chats.block(ANNA, NOW)
    assert [alert.chat_id for alert in outbox.claim(10, NOW)] == [BORIS]
    assert outbox.pending() == 1
    chats.unblock(ANNA)
    assert [alert.chat_id for alert in outbox.claim(10, NOW)] == [ANNA]


def test_alerts_about_a_removed_article_vanish(outbox: Outbox, store: Store) -> None:
    gone, stays = new_alert(store, 1), new_alert(store, 2)
    outbox.enqueue([gone, stays], [], NOW)
    store.remove(gone.article_id, NOW)
    assert articles(outbox.claim(10, NOW)) == [stays.article_id]


def test_alert_about_an_article_removed_meanwhile_holds_up_nothing(outbox: Outbox, store: Store) -> None:
    gone, stays = new_alert(store, 1), new_alert(store, 2)
    store.remove(gone.article_id, NOW)
    changes = [change.id for change in store.pending_changes(Consumer.ALERTS, None)]
    assert outbox.enqueue([gone, stays], changes, NOW) == 1
    assert store.pending_changes(Consumer.ALERTS, None) == []


def test_article_is_not_removed_while_alerts_about_it_go_in(outbox: Outbox, store: Store, engine: Engine) -> None:
    alert = new_alert(store, 1)
    removed = threading.Event()

    def remove() -> None:
        store.remove(alert.article_id, NOW)
        removed.set()

    remover = threading.Thread(target=remove)

    def meanwhile(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("INSERT INTO outbox"):
            remover.start()
            removed.wait(0.3)  # long enough to get in between, if it could

    event.listen(engine, "before_cursor_execute", meanwhile)
    assert outbox.enqueue([alert], [], NOW) == 1
    event.remove(engine, "before_cursor_execute", meanwhile)
    remover.join()
    assert outbox.pending() == 0


def test_many_alerts_go_in_at_once(outbox: Outbox, store: Store) -> None:
    alert = new_alert(store, 1)
    many = [NewAlert(chat_id, alert.article_id, alert.revision_id, alert.passages) for chat_id in range(1200)]
    assert outbox.enqueue(many, [], NOW) == 1200
    claimed = outbox.claim(5000, NOW)
    assert [alert.chat_id for alert in claimed] == list(range(1200))
    outbox.sent_all([alert.id for alert in claimed], NOW)
    assert outbox.pending() == 0


def test_threads_that_claim_never_get_the_same(outbox: Outbox, store: Store) -> None:
    alert = new_alert(store, 1)
    outbox.enqueue([NewAlert(c, alert.article_id, alert.revision_id, ()) for c in range(120)], [], NOW)

    def claim_all() -> list[int]:
        mine = []
        while claimed := outbox.claim(3, NOW):
            mine += [alert.id for alert in claimed]
        return mine

    with ThreadPoolExecutor(4) as pool:
        claimed = [id_ for future in [pool.submit(claim_all) for _ in range(4)] for id_ in future.result()]
    assert len(claimed) == len(set(claimed)) == 120


def test_processes_that_claim_never_get_the_same(
    outbox: Outbox, store: Store, database_url: str, start: Callable[..., list[Popen[str]]]
) -> None:
    alert = new_alert(store, 1)
    outbox.enqueue([NewAlert(c, alert.article_id, alert.revision_id, ()) for c in range(90)], [], NOW)
    processes = start("claim-all", database_url, count=2)
    claimed = [line for process in processes for line in process.communicate()[0].split()]
    assert len(claimed) == len(set(claimed)) == 90


def test_alert_claimed_by_a_killed_process_is_claimed_again(
    outbox: Outbox, store: Store, database_url: str, start: Callable[..., list[Popen[str]]]
) -> None:
    alert = new_alert(store, 1)
    outbox.enqueue([alert], [], NOW)
    [process] = start("claim-and-wait", database_url)
    assert process.stdout is not None
    claimed = process.stdout.readline()
    process.kill()
    assert outbox.claim(10, NOW + timedelta(seconds=1)) == []
    [again] = outbox.claim(10, NOW + LEASE)
    assert (str([again.id]), again.attempts) == (claimed.strip(), 2)
