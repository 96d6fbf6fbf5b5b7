"""The chat page of the local Telegram over real HTTP: whom it answers, what it is told, and what it shows."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from telegram.constants import ChatAction

from support.bots import bot_of
from support.telegram import Heard, LocalTelegram, local_telegram


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "127.0.0.1:1"}, 200),
        ({"Host": "localhost:8081"}, 200),
        ({"Host": "[::1]:8081"}, 200),
        ({"Host": "rebound.example.org"}, 403),
        ({"Host": "rebound.example.org:8081"}, 403),
        ({"Host": ""}, 403),
        ({"Origin": "https://elsewhere.example.org"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_page_answers_only_to_this_machine(headers: dict[str, str], status: int) -> None:
    async with (
        local_telegram() as telegram,
        httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client,
    ):
        assert (await client.get("/")).status_code == status


@pytest.mark.parametrize("origin", [None, "https://elsewhere.example.org", "http://127.0.0.1:1"])
async def test_foreign_page_can_do_nothing(origin: str | None) -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        headers = {"Origin": origin} if origin else {}
        async with httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client:
            told = {"person": reader.id, "chat": reader.id, "text": "hello"}
            assert (await client.post("/api/messages", json=told)).status_code == 403
        assert telegram.playground.messages(reader.id) == []


async def test_page_forbids_what_is_not_its_own() -> None:
    async with (
        local_telegram() as telegram,
        httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client,
    ):
        page = await client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"


async def test_sent_page_is_downloaded_and_never_shown() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        await reader.sends_file("../Überschrift.html", b"<script>alert(1)</script>")
        [message] = telegram.playground.messages(reader.id)
        assert message.document is not None
        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            response = await client.get(f"/api/files/{message.document.id}")
            missing = await client.get("/api/files/nothing")
            for_bot = await client.get(f"/file/bot{telegram.token}/documents/file_1.html")
            for_nobody = await client.get("/file/bot1000000001:wrong/documents/file_1.html")
            nowhere = await client.get(f"/file/bot{telegram.token}/documents/../file_1.html")
    assert response.headers["content-disposition"] == "attachment; filename*=UTF-8''%C3%9Cberschrift.html"
    assert response.headers["content-type"] == "application/octet-stream"
    assert missing.status_code == 404
    assert for_bot.content == b"<script>alert(1)</script>"
    assert (for_nobody.status_code, nowhere.status_code) == (401, 404)


async def test_page_says_why_it_cannot() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        with pytest.raises(AssertionError, match="There is nothing to send"):
            await reader.says(" \n ")
        with pytest.raises(AssertionError, match="The request is not understood"):
            await telegram.post("messages", person="nobody")
        with pytest.raises(AssertionError, match="There is no such person"):
            await telegram.post("messages", person=5, chat=5, text="hello")
        with pytest.raises(AssertionError, match="There is no such button"):
            await telegram.post("taps", person=reader.id, chat=reader.id, message=1, row=0, column=0)


async def test_new_page_is_told_everything() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "hello yourself")
        async with (
            httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client,
            client.stream("GET", "/api/events") as events,
        ):
            lines = events.aiter_lines()
            assert await anext(lines) == "retry: 1000"
            assert (await anext(lines)).startswith("id: ")
            told = json.loads((await anext(lines)).removeprefix("data: "))
    assert [message["text"] for message in told["messages"][str(reader.id)]] == ["hello", "hello yourself"]
    assert Heard.of(told["messages"][str(reader.id)][1]).text == "hello yourself"


@asynccontextmanager
async def page_events(telegram: LocalTelegram, seen: str = "") -> AsyncIterator[AsyncIterator[tuple[str, Any]]]:
    """The numbers and contents of what a page is told that saw an event last."""

    async def frames(lines: AsyncIterator[str]) -> AsyncIterator[tuple[str, Any]]:
        number = ""
        async for line in lines:
            field, _, value = line.partition(": ")
            number = value if field == "id" else number
            if field == "data":
                yield number, json.loads(value)

    headers = {"Last-Event-ID": seen} if seen else {}
    async with (
        httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client,
        client.stream("GET", "/api/events") as response,
    ):
        yield frames(response.aiter_lines())


async def test_page_that_comes_back_is_told_what_it_missed_and_no_more() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        async with page_events(telegram) as events:
            seen, first = await anext(events)
        await reader.says("missed one")
        await reader.says("missed two")
        async with page_events(telegram, seen) as events:
            missed = [await anext(events) for _ in range(3)]
        async with page_events(telegram, missed[1][0]) as events:
            rest = await anext(events)
    assert first["type"] == "everything"
    assert [event["type"] for _, event in missed] == ["chats", "message", "message"]
    assert [event["message"]["text"] for _, event in missed[1:]] == ["missed one", "missed two"]
    assert rest == missed[2]


@pytest.mark.parametrize("seen", ["", "another-1", "nonsense", "{era}-999", "{era}--1", "{era}-x"])
async def test_page_whose_last_event_is_not_known_is_told_everything(seen: str) -> None:
    async with local_telegram() as telegram:
        await telegram.person("Reader").says("hello")
        events = telegram.playground.events
        async with page_events(telegram, seen.format(era=events.era)) as told:
            number, event = await anext(told)
    assert (number, event["type"]) == (f"{events.era}-{events.last}", "everything")


async def test_typing_that_a_page_missed_is_over() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        seen = f"{telegram.playground.events.era}-{telegram.playground.events.last}"
        await bot.send_chat_action(reader.id, ChatAction.TYPING)
        await bot.send_message(reader.id, "hello yourself")
        async with page_events(telegram, seen) as told:
            _, event = await anext(told)
    assert event["type"] == "message"


async def test_picture_is_shown_only_if_it_is_one() -> None:
    async with local_telegram() as telegram:
        keep = telegram.playground.files.keep
        picture = keep("a.svg", b"\x89PNG\r\n\x1a\nrest", "image/svg+xml")
        drawing = keep("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png")
        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            shown = await client.get(f"/api/photos/{picture.id}")
            refused = await client.get(f"/api/photos/{drawing.id}")
    assert (shown.status_code, shown.headers["content-type"], refused.status_code) == (200, "image/png", 404)
