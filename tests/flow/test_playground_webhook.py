"""Updates that are posted to the bot's webhook, as Telegram posts them, and what a polling bot is told meanwhile."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram.error import BadRequest, Conflict

from bot.playground import acts
from bot.playground.chats import Person
from bot.playground.server import running
from bot.playground.state import Playground
from support.bots import bot_of
from support.telegram import LocalTelegram, local_telegram

_SECRET = "Az0_-"  # noqa: S105 - it opens nothing


@dataclass
class Hook:
    """The bot's end: what was posted, and the answers (status, headers, body), the last of them ever after."""

    answers: list[str] = field(default_factory=lambda: ["200 OK"])
    posted: list[tuple[dict[str, str], dict[str, Any]]] = field(default_factory=list)
    url: str = ""
    arrival: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, update in self.posted]

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
        body = await reader.readexactly(int(headers["content-length"]))
        self.posted.append((headers, json.loads(body)))
        self.arrival.set()
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer:
            lines, _, body = answer.partition("\r\n\r\n")
            length = f"Content-Length: {len(body)}"
            writer.write(f"HTTP/1.1 {lines}\r\n{length}\r\nConnection: close\r\n\r\n{body}".encode())
        writer.close()
        await writer.wait_closed()


@asynccontextmanager
async def hook(*answers: str) -> AsyncIterator[Hook]:
    made = Hook([*answers, "200 OK"])
    server = await asyncio.start_server(made.take, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    try:
        yield made
    finally:
        server.close()
        await server.wait_closed()


async def posted(telegram: LocalTelegram, hook: Hook, *texts: str) -> None:
    await telegram.until(lambda: hook.texts == list(texts), lambda: f"posted: {hook.texts}")


async def confirmed(telegram: LocalTelegram) -> None:
    await telegram.until(lambda: not telegram.playground.updates, lambda: "an update is not confirmed")


async def test_updates_are_posted_in_order_with_the_secret() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook() as end:
        reader = telegram.person("Reader")
        await reader.says("before")
        await bot.set_webhook(end.url, secret_token=_SECRET)
        await posted(telegram, end, "before")
        for word in ("one", "two", "three"):
            await reader.says(word)
        await posted(telegram, end, "before", "one", "two", "three")
        await confirmed(telegram)
        info = await bot.get_webhook_info()
    assert {headers["x-telegram-bot-api-secret-token"] for headers, _ in end.posted} == {_SECRET}
    assert {headers["content-type"] for headers, _ in end.posted} == {"application/json"}
    assert [update["update_id"] for _, update in end.posted] == [1, 2, 3, 4]
    assert (info.url, info.pending_update_count, info.last_error_message) == (end.url, 0, None)


async def test_webhook_without_a_secret_gets_none() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook() as end:
        await bot.set_webhook(end.url)
        await telegram.person("Reader").says("hello")
        await posted(telegram, end, "hello")
    assert "x-telegram-bot-api-secret-token" not in end.posted[0][0]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("500 Internal Server Error", "Wrong response from the webhook: 500 Internal Server Error"),
        ("404 Not Found", "Wrong response from the webhook: 404 Not Found"),
        ("302 Found", "Wrong response from the webhook: 302 Found"),
        ("", "Webhook connection closed"),
    ],
)
async def test_update_that_the_webhook_did_not_take_is_posted_again(answer: str, error: str) -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook(answer) as end:
        await bot.set_webhook(end.url)
        await telegram.person("Reader").says("hello")
        await posted(telegram, end, "hello", "hello")
        await confirmed(telegram)
        info = await bot.get_webhook_info()
    assert info.last_error_message == error
    assert info.last_error_date is not None


async def test_method_in_the_answer_is_carried_out() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook() as end:
        reader = telegram.person("Reader")
        body = json.dumps({"method": "sendMessage", "chat_id": reader.id, "text": "hello yourself"})
        end.answers = [f"200 OK\r\nContent-Type: application/json\r\n\r\n{body}"]
        await bot.set_webhook(end.url)
        await reader.says("hello")
        await confirmed(telegram)
        sent = telegram.playground.bot_messages(reader.id)
    assert [message.words.text for message in sent] == ["hello yourself"]


async def test_pause_that_the_webhook_asks_for_is_kept() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook("429 Slow\r\nRetry-After: 1") as end:
        await bot.set_webhook(end.url)
        await telegram.person("Reader").says("hello")
        await posted(telegram, end, "hello")
        info = await bot.get_webhook_info()
        assert info.pending_update_count == 1
        assert len(end.posted) == 1
        await posted(telegram, end, "hello", "hello")


async def test_updates_wait_for_a_webhook_that_cannot_be_reached() -> None:
    async with local_telegram(flood_limits=None) as telegram, bot_of(telegram) as bot, hook() as later:
        async with hook() as gone:
            pass
        await bot.set_webhook(gone.url)
        await telegram.person("Reader").says("hello")
        webhook = telegram.playground.webhook
        await telegram.until(lambda: webhook.last_error == "Connection refused", lambda: webhook.last_error)
        assert (await bot.get_webhook_info()).pending_update_count == 1
        await bot.set_webhook(later.url)
        await posted(telegram, later, "hello")


async def test_polling_is_refused_while_a_webhook_is_set() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot, hook() as end:
        waiting = asyncio.create_task(bot.get_updates(timeout=20))
        await telegram.bot_listens()
        await bot.set_webhook(end.url)
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await waiting
        refused = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        with pytest.raises(Conflict, match=refused):
            await bot.get_updates()
        await bot.delete_webhook()
        await telegram.person("Reader").says("hello")
        assert [update.message.text for update in await bot.get_updates(timeout=5) if update.message] == ["hello"]
        assert end.posted == []


async def test_webhook_elsewhere_is_refused_in_telegrams_words() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        with pytest.raises(BadRequest, match="Bad webhook: an https url must be provided"):
            await bot.set_webhook("http://bot.example.org/")


async def test_server_leaves_while_a_delivery_waits() -> None:
    async with hook("500 No", "500 No", "500 No") as end, local_telegram() as telegram, bot_of(telegram) as bot:
        await bot.set_webhook(end.url)
        await telegram.person("Reader").says("hello")
        await posted(telegram, end, "hello", "hello")
    assert len(end.posted) == 2


async def test_updates_that_waited_through_a_restart_are_posted() -> None:
    async with hook() as end:
        playground = Playground([Person(1, "Reader")])
        async with running(playground):
            playground.webhook.set(end.url)
        acts.say(playground, 1, 1, "hello")
        assert end.posted == []
        async with running(playground), asyncio.timeout(10):
            await end.arrival.wait()
    assert end.texts == ["hello"]
