from collections.abc import AsyncIterator

import pytest

from bot.texts import texts_for
from handlers.callbacks import Action, data
from index.model import Passage, PassageId
from support.handled_chat import GROUP, OTHER_CHAT, Chat, opened_chat
from support.passages import passage

EN = texts_for("en")


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        yield opened


async def test_plain_text_in_private_is_a_question(chat: Chat) -> None:
    (answer,) = await chat.says("Is it about the bridge?")
    assert "<blockquote>“<b>The bridge is open,</b>” said Mara Velloni.</blockquote>" in answer
    assert list(chat.buttons) == ["Context", EN.helpful_button, EN.wrong_button, EN.alert_button]


async def test_what_nothing_answers_is_said_so(chat: Chat) -> None:
    (answer,) = await chat.says("oil")
    assert answer.startswith("Nothing in the articles says this: oil")


async def test_plain_text_in_a_group_is_none_of_the_bots_business(chat: Chat) -> None:
    assert await chat.says("bridge", chat=GROUP) == []


@pytest.mark.parametrize("command", ["/ask bridge", "/ask@verbatim_bot bridge", "/ask\nbridge"])
async def test_ask_answers_in_groups_and_refers_to_the_question(chat: Chat, command: str) -> None:
    (answer,) = await chat.says(command, chat=GROUP)
    assert "The bridge is open" in answer
    assert chat.telegram.sent()[-1]["reply_parameters"]["allow_sending_without_reply"]


async def test_ask_for_another_bot_is_ignored(chat: Chat) -> None:
    assert await chat.says("/ask@other_bot bridge", chat=GROUP) == []


async def test_ask_replying_to_a_message_asks_that_message(chat: Chat) -> None:
    (answer,) = await chat.says("/ask", chat=GROUP, reply_to_message=chat.message("the bridge", chat=GROUP))
    assert "The bridge is open" in answer


async def test_ask_replying_to_a_picture_asks_its_caption(chat: Chat) -> None:
    picture = chat.message(None, chat=GROUP, caption="the bridge", photo=[])
    (answer,) = await chat.says("/ask", chat=GROUP, reply_to_message=picture)
    assert "The bridge is open" in answer


async def test_ask_without_a_question_says_how(chat: Chat) -> None:
    assert await chat.says("/ask") == [EN.ask_how]


async def test_bot_speaks_the_persons_language(chat: Chat) -> None:
    assert await chat.says("/ask", language="ru") == [texts_for("ru").ask_how]
    assert await chat.says("/ask", language="az") == [texts_for("az").ask_how]


async def test_text_that_no_store_takes_is_cleaned_before_it_is_asked(chat: Chat) -> None:
    await chat.says("a\0 \ud83d bridge")
    assert chat.parts.index.asked == ["a \ufffd bridge"]


async def test_picture_with_a_caption_asks_the_caption(chat: Chat) -> None:
    (answer,) = await chat.says(photo=[], caption="the bridge")
    assert "The bridge is open" in answer


async def test_more_goes_on_where_the_answer_ended(chat: Chat) -> None:
    chat.parts.store.passages_held[:] = [passage(f"The bridge, part {n}.", id=n) for n in range(1, 6)]
    await chat.says("bridge")
    assert await chat.taps(chat.buttons[EN.more_button]) is None
    assert "The bridge, part 4." in chat.telegram.sent()[-1]["text"]
    assert EN.more_button not in chat.buttons
    assert await chat.taps(data(Action.ASK, 1, 5)) == EN.no_more


async def test_context_shows_the_neighbours(chat: Chat) -> None:
    after = passage("The crowd left.")
    chat.parts.store.passages_held.append(Passage(PassageId(7, 9, 100, 115), after.article, after.text))
    await chat.says("bridge")
    await chat.taps(chat.buttons["Context"])
    assert "<blockquote>The crowd left.</blockquote>" in chat.telegram.sent()[-1]["text"]


async def test_passage_too_long_for_messages_comes_as_a_file(chat: Chat) -> None:
    long = passage("bridge " * 5000)
    chat.parts.store.passages_held[:] = [long]
    await chat.says("bridge")
    await chat.taps(chat.buttons[EN.whole_button])
    (document,) = chat.telegram.sent("sendDocument")
    assert document["caption"].startswith(EN.whole_as_file)


async def test_passage_that_is_gone_is_told(chat: Chat) -> None:
    for action in (Action.CONTEXT, Action.WHOLE):
        assert await chat.taps(data(action, 7, 1, 5, 9)) == EN.passage_gone
    assert await chat.taps(data(Action.STATEMENTS, 12, 0)) == EN.passage_gone


async def test_buttons_of_another_chat_do_nothing(chat: Chat) -> None:
    await chat.says("bridge")
    more, alert = data(Action.ASK, 1, 0), data(Action.ALERT, 1)
    assert await chat.taps(more, user=OTHER_CHAT) == EN.question_gone
    assert await chat.taps(alert, user=OTHER_CHAT) == EN.question_gone
    await chat.says("/subscribe bridge")
    assert await chat.taps(data(Action.REMOVE, 1), user=OTHER_CHAT) == EN.removed_already
    assert len(chat.parts.subscriptions.held) == 1


async def test_anybody_in_a_group_may_tap(chat: Chat) -> None:
    await chat.says("/ask bridge", chat=GROUP)
    assert await chat.taps(data(Action.ASK, 1, 0), user=OTHER_CHAT, chat=GROUP) is None


async def test_answer_to_a_topic_goes_into_the_topic(chat: Chat) -> None:
    await chat.says("/ask bridge", chat=GROUP, is_topic_message=True, message_thread_id=77)
    assert chat.telegram.sent()[-1]["message_thread_id"] == 77
