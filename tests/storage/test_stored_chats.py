from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text

from bot.asked_questions import AskedQuestions
from bot.chats import Chats
from bot.model import NewAlert, Topic
from bot.outbox import LEASE, Outbox
from bot.subscriptions import Subscriptions
from index.results import NOTHING_LIFTED, Constraint
from index.store import Store
from support.readings import NOW, numbered

OLD, NEW = -123_456, -1_001_234_567_890
MUCH_LATER = NOW + 2 * LEASE


@pytest.fixture
def chats(engine: Engine) -> Chats:
    return Chats(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    return Outbox(engine)


@pytest.fixture
def subscriptions(engine: Engine) -> Subscriptions:
    return Subscriptions(engine)


def alert(store: Store, number: int, chat_id: int) -> NewAlert:
    _, article = store.put(numbered(number), NOW)
    return NewAlert(chat_id, article.id, article.revision_id, ())


def test_language_is_remembered_and_can_change(chats: Chats) -> None:
    assert chats.language(OLD) is None
    chats.remember(OLD, "ru")
    chats.remember(OLD, None)
    assert chats.language(OLD) == "ru"
    chats.remember(OLD, "pt-br")
    assert chats.language(OLD) == "pt-br"


def test_chat_is_blocked_until_it_is_unblocked(chats: Chats) -> None:
    assert not chats.is_blocked(OLD)
    chats.block(OLD, NOW)
    chats.block(OLD, NOW)
    assert chats.is_blocked(OLD)
    chats.remember(OLD, "ru")
    assert chats.is_blocked(OLD)
    chats.unblock(OLD)
    assert not chats.is_blocked(OLD)
    chats.unblock(NEW)


def test_moved_group_keeps_what_it_had(
    chats: Chats, outbox: Outbox, subscriptions: Subscriptions, store: Store, engine: Engine
) -> None:
    chats.remember(OLD, "az")
    subscriptions.add(OLD, Topic.WORDS, "oil", NOW)
    outbox.enqueue([alert(store, 1, OLD), alert(store, 2, OLD)], [], NOW)
    asked = AskedQuestions(engine).remember(OLD, "Is it open?", NOW)
    chats.migrate(OLD, NEW)
    assert (chats.language(OLD), chats.language(NEW)) == (None, "az")
    assert (subscriptions.of_chat(OLD), [s.words for s in subscriptions.of_chat(NEW)]) == ([], ["oil"])
    assert [claimed.chat_id for claimed in outbox.claim(10, NOW)] == [NEW]
    assert outbox.pending() == 2
    assert AskedQuestions(engine).get(asked.id, NEW) is not None


def test_what_both_chats_had_is_kept_once(
    chats: Chats, outbox: Outbox, subscriptions: Subscriptions, store: Store
) -> None:
    for chat in (OLD, NEW):
        subscriptions.add(chat, Topic.EVERYTHING, None, NOW)
        subscriptions.add(chat, Topic.WORDS, "oil", NOW)
    subscriptions.add(OLD, Topic.WORDS, "gas", NOW)
    outbox.enqueue([alert(store, 1, OLD), alert(store, 1, NEW), alert(store, 2, OLD)], [], NOW)
    chats.migrate(OLD, NEW)
    assert sorted(s.words or "" for s in subscriptions.of_chat(NEW)) == ["", "gas", "oil"]
    assert outbox.pending() == 2


@pytest.mark.parametrize("sent_to", [OLD, NEW])
def test_alert_sent_to_either_chat_is_not_sent_again(chats: Chats, outbox: Outbox, store: Store, sent_to: int) -> None:
    outbox.enqueue([alert(store, 1, OLD), alert(store, 1, NEW)], [], NOW)
    for claimed in outbox.claim(10, NOW):
        if claimed.chat_id == sent_to:
            outbox.sent(claimed.id, NOW)
    chats.migrate(OLD, NEW)
    assert outbox.claim(10, MUCH_LATER) == []
    assert outbox.enqueue([alert(store, 1, NEW)], [], NOW) == 0


def test_moving_again_or_nowhere_changes_nothing(chats: Chats, subscriptions: Subscriptions) -> None:
    subscriptions.add(OLD, Topic.EVERYTHING, None, NOW)
    chats.migrate(OLD, OLD)
    assert len(subscriptions.of_chat(OLD)) == 1
    chats.migrate(OLD, NEW)
    chats.migrate(OLD, NEW)
    assert len(subscriptions.of_chat(NEW)) == 1


def test_question_is_found_by_the_chat_that_asked_it(engine: Engine) -> None:
    questions = AskedQuestions(engine)
    asked = questions.remember(NEW, "Qiymətlər artacaqmı?", NOW)
    assert questions.get(asked.id, NEW) == asked
    assert questions.get(asked.id, OLD) is None
    assert [questions.get(unknown, NEW) for unknown in (0, -5, asked.id + 1, 2**63, 2**100)] == [None] * 5


@pytest.mark.parametrize("lifted", [{Constraint.SPEAKER}, {Constraint.PERIOD, Constraint.SUBJECT}, set(Constraint)])
def test_what_a_person_lifted_is_kept_with_the_question(engine: Engine, lifted: set[Constraint]) -> None:
    questions = AskedQuestions(engine)
    before = questions.remember(NEW, "Will there be a toll?", NOW)
    asked = questions.remember(NEW, "Will there be a toll?", NOW, frozenset(lifted))
    assert asked.lifted == lifted
    assert AskedQuestions(engine).get(asked.id, NEW) == asked
    assert questions.get(before.id, NEW) == before
    assert before.lifted == NOTHING_LIFTED


def test_constraint_that_this_version_does_not_know_narrows_again(engine: Engine) -> None:
    asked = AskedQuestions(engine).remember(NEW, "Will there be a toll?", NOW)
    with engine.begin() as connection:
        connection.execute(text("UPDATE asked SET lifted = 'speaker weather'"))
    found = AskedQuestions(engine).get(asked.id, NEW)
    assert found is not None
    assert found.lifted == {Constraint.SPEAKER}


def test_questions_of_earlier_days_are_forgotten(engine: Engine) -> None:
    questions = AskedQuestions(engine)
    before = questions.remember(NEW, "Yesterday's", NOW - timedelta(days=1))
    today = questions.remember(NEW, "Today's", NOW)
    assert questions.forget_before(date(2026, 11, 23)) == 1
    assert (questions.get(before.id, NEW), questions.get(today.id, NEW)) == (None, today)
    assert questions.remember(NEW, "Later", NOW).id > today.id
