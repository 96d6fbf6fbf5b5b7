"""Methods in a webhook's answer: which are carried out, and what the journal tells of them."""

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from bot.playground.pushing import carry_out
from bot.playground.state import Playground
from support.bot_calls import ANNA, met


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def calls(playground: Playground) -> list[tuple[str, int, Any]]:
    return [(call.method, call.code, call.parameters) for call in playground.journal]


@pytest.mark.parametrize("form", ["json", "form"])
def test_method_is_carried_out_from_either_form(playground: Playground, form: str) -> None:
    told = {"method": "SENDmessage", "chat_id": ANNA.id, "text": "one"}
    if form == "json":
        answer = httpx.Response(200, json=told)
    else:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = httpx.Response(200, headers=headers, content=urlencode(told))
    carry_out(playground, answer)
    assert [message.words.text for message in playground.bot_messages(ANNA.id)] == ["one"]
    assert calls(playground) == [("sendMessage", 200, {"chat_id": ANNA.id, "text": "one"})]


def test_refusal_goes_no_farther_than_the_journal(playground: Playground) -> None:
    carry_out(playground, httpx.Response(200, json={"method": "sendMessage", "chat_id": 999, "text": "x"}))
    assert [(call.code, call.answer) for call in playground.journal] == [(400, "Bad Request: chat not found")]


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200),
        httpx.Response(200, content=b'{"method": "leaveChat"}'),
        httpx.Response(200, headers={"Content-Type": "application/json"}, content=b"{"),
        httpx.Response(200, headers={"Content-Type": "application/json"}, content=rb'{"method": "\ud800"}'),
        httpx.Response(200, json=["sendMessage"]),
        httpx.Response(
            200, headers={"Content-Type": "application/json"}, content=b'{"text": NaN, "method": "leaveChat"}'
        ),
        *(
            httpx.Response(200, json={"method": method, "url": "", "chat_id": ANNA.id})
            for method in ("", "getMe", "getUpdates", "setWebhook", "deleteWebhook", "close", "logOut", "nothing")
        ),
    ],
)
def test_other_answers_are_answers_and_nothing_more(playground: Playground, answer: httpx.Response) -> None:
    carry_out(playground, answer)
    assert calls(playground) == []
