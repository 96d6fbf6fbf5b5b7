from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from bot.chats import Chats
from bot.model import Topic
from bot.subscriptions import LIMIT, Subscriptions
from bot.tables import ChatRow, SubscriptionRow
from index.database import insert_new, writing
from index.errors import SubscriptionLimit
from support.readings import NOW

ANNA, BORIS, GROUP = 11, 2**52 - 1, -1_001_234_567_890


@pytest.fixture
def subscriptions(engine: Engine) -> Subscriptions:
    return Subscriptions(engine)


def test_subscription_is_kept_as_the_person_typed_it(subscriptions: Subscriptions) -> None:
    subscription, created = subscriptions.add(GROUP, Topic.WORDS, "  Lake   Ühr, İstanbul ", NOW)
    assert created
    assert (subscription.chat_id, subscription.topic, subscription.words) == (GROUP, Topic.WORDS, "Lake Ühr, İstanbul")
    assert subscription.created_at == NOW
    assert subscriptions.of_chat(GROUP) == [subscription]


@pytest.mark.parametrize("again", ["oil prices", "OIL  prices", "\toil\nPRICES ", "ｏｉｌ prices"])
def test_same_words_twice_are_one_subscription(subscriptions: Subscriptions, again: str) -> None:
    first, _ = subscriptions.add(ANNA, Topic.WORDS, "oil prices", NOW)
    assert subscriptions.add(ANNA, Topic.WORDS, again, NOW) == (first, False)


def test_everything_twice_is_one_subscription(subscriptions: Subscriptions) -> None:
    first, created = subscriptions.add(ANNA, Topic.EVERYTHING, None, NOW)
    assert created
    assert first.words is None
    assert subscriptions.add(ANNA, Topic.EVERYTHING, "ignored", NOW) == (first, False)


def test_subscriptions_of_one_chat_are_not_anothers(subscriptions: Subscriptions) -> None:
    of_anna, _ = subscriptions.add(ANNA, Topic.WORDS, "oil", NOW)
    of_boris, created = subscriptions.add(BORIS, Topic.WORDS, "oil", NOW)
    assert created
    assert subscriptions.of_chat(ANNA) == [of_anna]
    assert not subscriptions.remove(of_anna.id, BORIS)
    assert subscriptions.remove(of_anna.id, ANNA)
    assert not subscriptions.remove(of_anna.id, ANNA)
    assert list(subscriptions.all()) == [of_boris]


@pytest.mark.parametrize("unknown", [0, -1, 2**63, -(2**80)])
def test_unknown_subscription_is_not_removed(subscriptions: Subscriptions, unknown: int) -> None:
    assert not subscriptions.remove(unknown, ANNA)


@pytest.mark.parametrize("nothing", [None, "", " \n"])
def test_subscription_to_no_words_is_refused(subscriptions: Subscriptions, nothing: str | None) -> None:
    with pytest.raises(ValueError, match="needs a word"):
        subscriptions.add(ANNA, Topic.WORDS, nothing, NOW)


def test_words_of_any_length_are_kept(subscriptions: Subscriptions) -> None:
    long = "й" * 100_000
    assert subscriptions.add(ANNA, Topic.WORDS, long, NOW)[0].words == long
    assert not subscriptions.add(ANNA, Topic.WORDS, long, NOW)[1]


def test_chat_has_as_many_subscriptions_as_there_can_be(subscriptions: Subscriptions) -> None:
    made = [subscriptions.add(ANNA, Topic.WORDS, f"word{n}", NOW)[0] for n in range(LIMIT)]
    with pytest.raises(SubscriptionLimit, match=str(LIMIT)):
        subscriptions.add(ANNA, Topic.EVERYTHING, None, NOW)
    assert subscriptions.add(ANNA, Topic.WORDS, "word3", NOW) == (made[3], False)
    assert subscriptions.add(BORIS, Topic.EVERYTHING, None, NOW)[1]
    subscriptions.remove(made[0].id, ANNA)
    assert subscriptions.add(ANNA, Topic.EVERYTHING, None, NOW)[1]


def test_threads_do_not_get_past_the_limit(subscriptions: Subscriptions) -> None:
    for n in range(LIMIT - 2):
        subscriptions.add(ANNA, Topic.WORDS, f"word{n}", NOW)

    def add(n: int) -> bool:
        try:
            return subscriptions.add(ANNA, Topic.WORDS, f"more{n}", NOW)[1]
        except SubscriptionLimit:
            return False

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(add, range(8))) == 2
    assert len(subscriptions.of_chat(ANNA)) == LIMIT


def test_threads_that_subscribe_to_the_same_make_one(subscriptions: Subscriptions) -> None:
    with ThreadPoolExecutor(4) as pool:
        created = list(pool.map(lambda _: subscriptions.add(ANNA, Topic.EVERYTHING, None, NOW)[1], range(8)))
    assert created.count(True) == 1


def test_subscriptions_of_a_blocked_chat_are_silent_and_kept(subscriptions: Subscriptions, engine: Engine) -> None:
    subscription, _ = subscriptions.add(ANNA, Topic.EVERYTHING, None, NOW)
    Chats(engine).block(ANNA, NOW)
    assert list(subscriptions.all()) == []
    assert subscriptions.of_chat(ANNA) == [subscription]
    Chats(engine).unblock(ANNA)
    assert list(subscriptions.all()) == [subscription]


def test_reading_all_can_be_broken_off(subscriptions: Subscriptions, engine: Engine) -> None:
    with writing(engine) as session:
        insert_new(session, ChatRow, [{"id": chat_id} for chat_id in range(1500)])
        row = {"topic": "everything", "words_key": "", "created_at": NOW}
        insert_new(session, SubscriptionRow, [{"chat_id": chat_id, **row} for chat_id in range(1500)])
    stream = subscriptions.all()
    assert next(stream).chat_id == 0
    stream.close()
    assert sum(1 for _ in subscriptions.all()) == 1500
