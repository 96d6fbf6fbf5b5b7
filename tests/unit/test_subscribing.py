from collections.abc import AsyncIterator

import pytest

from bot.model import Topic
from bot.texts import texts_for
from support.handled_chat import READER, Chat, opened_chat

EN = texts_for("en")


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        yield opened


async def test_subscribe_alone_offers_everything(chat: Chat) -> None:
    assert await chat.says("/subscribe") == [EN.subscribe_how]
    assert await chat.taps(chat.buttons[EN.everything_button]) is None
    assert [one.topic for one in chat.parts.subscriptions.of_chat(READER)] == [Topic.EVERYTHING]


async def test_subscribe_keeps_the_words_as_typed_and_the_language(chat: Chat) -> None:
    (said,) = await chat.says("/subscribe  Border \n closed", language="az")
    assert [one.words for one in chat.parts.subscriptions.of_chat(READER)] == ["Border closed"]
    assert said == texts_for("az").subscribed.format(words="Border closed")
    assert chat.parts.chats.languages == {READER: "az"}
    assert await chat.says("/subscribe Border closed") == [EN.subscribed_already.format(subscription="Border closed")]


@pytest.mark.parametrize(("words", "said"), [("x" * 300, EN.words_too_long), ("!!! ???", EN.words_empty)])
async def test_subscription_that_could_never_match_is_declined(chat: Chat, words: str, said: str) -> None:
    assert await chat.says(f"/subscribe {words}") == [said]
    assert chat.parts.subscriptions.held == {}


async def test_word_for_everything_subscribes_to_everything(chat: Chat) -> None:
    await chat.says("/subscribe Всё новое", language="ru")
    assert [one.topic for one in chat.parts.subscriptions.of_chat(READER)] == [Topic.EVERYTHING]


async def test_alert_button_subscribes_to_what_was_asked(chat: Chat) -> None:
    await chat.says("what about the bridge")
    await chat.taps(chat.buttons[EN.alert_button])
    assert [one.words for one in chat.parts.subscriptions.of_chat(READER)] == ["bridge"]
    assert chat.telegram.sent()[-1]["text"] == EN.subscribed.format(words="bridge")


async def test_subscription_is_ended_by_its_button_once(chat: Chat) -> None:
    await chat.says("/subscribe bridge")
    await chat.says("/subscribe road")
    await chat.says("/subscriptions")
    button = chat.buttons["✕ bridge"]
    assert await chat.taps(button) == EN.removed.format(subscription="bridge")
    assert [one.words for one in chat.parts.subscriptions.of_chat(READER)] == ["road"]
    (rest,) = chat.telegram.sent("editMessageText")[-1]["reply_markup"]["inline_keyboard"]
    assert [one["text"] for one in rest] == ["✕ road"]
    assert await chat.taps(button) == EN.removed_already


async def test_all_subscriptions_are_ended_by_one_button(chat: Chat) -> None:
    await chat.says("/subscribe bridge")
    await chat.says("/subscribe road")
    await chat.says("/unsubscribe")
    button = chat.buttons[EN.remove_all_button]
    assert await chat.taps(button) == EN.removed_all
    assert chat.parts.subscriptions.held == {}
    assert await chat.taps(button) == EN.removed_already


async def test_unsubscribe_ends_what_it_names_and_the_only_one_there_is(chat: Chat) -> None:
    assert await chat.says("/unsubscribe") == [EN.no_subscriptions]
    await chat.says("/subscribe bridge")
    await chat.says("/subscribe road")
    assert await chat.says("/unsubscribe BRIDGE") == [EN.removed.format(subscription="bridge")]
    assert await chat.says("/unsubscribe bridge") == [EN.not_subscribed.format(words="bridge")]
    assert await chat.says("/unsubscribe") == [EN.removed.format(subscription="road")]
