"""Which message a bot's message answers, and what it quotes of it."""

from typing import Any

import pytest

from bot.playground import acts
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, met, refusal


@pytest.fixture
def playground() -> Playground:
    """Anna's first message is "hello", her second one has 2,000 characters."""
    playground, _ = met()
    acts.say(playground, ANNA.id, ANNA.id, "x" * 2000)
    return playground


@pytest.mark.parametrize(
    ("reply", "answered"),
    [
        ({"message_id": 1}, 1),
        ({"message_id": "1", "chat_id": "11"}, 1),
        ({"message_id": 1, "quote": "ell", "quote_position": 1}, 1),
        ({"message_id": 1, "quote": "<b>ell</b>", "quote_parse_mode": "HTML"}, 1),
        ({"message_id": 2, "quote": "x" * 1024}, 2),
        ({"message_id": 99, "allow_sending_without_reply": True}, None),
        ({"message_id": -1}, None),
        ({}, None),
    ],
)
def test_message_answers_the_one_that_is_named(
    playground: Playground, reply: dict[str, Any], answered: int | None
) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_parameters=reply)
    assert sent.get("reply_to_message", {}).get("message_id") == answered


@pytest.mark.parametrize(
    ("reply", "description"),
    [
        ([1], "object expected as reply parameters"),
        ({"quote": "hello"}, 'can\'t find field "message_id"'),
        ({"message_id": []}, 'field "message_id" must be of type Number'),
        *(({"message_id": x}, 'field "message_id" must be a valid Number') for x in ("x", "9" * 20, "9" * 4301)),
        (
            {"message_id": 1, "allow_sending_without_reply": "yes"},
            'field "allow_sending_without_reply" must be of type Boolean',
        ),
        ({"message_id": 1, "quote": []}, 'field "quote" must be of type String'),
        (
            {"message_id": 1, "quote": "<b>", "quote_parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"message_id": 99}, "message to be replied not found"),
        ({"message_id": 1, "quote": "bye"}, "QUOTE_TEXT_INVALID"),
        ({"message_id": 2, "quote": "x" * 1025}, "QUOTE_TEXT_INVALID"),
        ({"message_id": 1, "chat_id": BORIS.id}, "chat not found"),
    ],
)
def test_reply_that_telegram_refuses_is_refused(playground: Playground, reply: Any, description: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_parameters=reply)
    assert refused == f"Bad Request: {description}"


def test_reply_can_be_named_as_it_once_was(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "text": "x"}
    sent = call(playground, "sendMessage", reply_to_message_id=1, **told)
    assert sent["reply_to_message"]["message_id"] == 1
    assert (
        refusal(playground, "sendMessage", reply_to_message_id=99, **told)
        == "Bad Request: message to be replied not found"
    )
    assert (
        call(playground, "sendMessage", reply_to_message_id=99, allow_sending_without_reply=True, **told)["text"] == "x"
    )


def test_private_chat_has_no_threads(playground: Playground) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", message_thread_id=5)
    assert refused == "Bad Request: message thread not found"


@pytest.mark.parametrize(
    ("preview", "description"),
    [
        ([1], "object expected as link preview options"),
        ({"is_disabled": "yes"}, 'field "is_disabled" must be of type Boolean'),
        ({"prefer_small_media": 1}, 'field "prefer_small_media" must be of type Boolean'),
        ({"url": True}, 'field "url" must be of type String'),
        ({"url": "not-a-url"}, "WEBPAGE_URL_INVALID"),
    ],
)
def test_link_preview_that_telegram_refuses_is_refused(playground: Playground, preview: Any, description: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", link_preview_options=preview)
    assert refused == f"Bad Request: {description}"


def test_link_preview_can_be_turned_off_as_it_once_was(playground: Playground) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="e.org", disable_web_page_preview=True)
    assert sent["link_preview_options"] == {"is_disabled": True}


def test_chat_is_looked_at_before_the_words(playground: Playground) -> None:
    blank = refusal(playground, "sendMessage", chat_id=99, text=" ")
    long = refusal(playground, "sendMessage", chat_id=99, text="x" * 4097)
    assert (blank, long) == ("Bad Request: chat not found", "Bad Request: chat not found")
    broken = refusal(playground, "sendMessage", chat_id=99, text="<b", parse_mode="HTML")
    assert broken == "Bad Request: can't parse entities: Unclosed start tag at byte offset 0"
