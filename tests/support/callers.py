"""A bot without a library, as the client of a local Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from support.telegram import LocalTelegram, TelegramUser, local_telegram


class Caller:
    """A bot without a library: a reader wrote to it, and it calls what a test says."""

    def __init__(self, telegram: LocalTelegram, client: httpx.AsyncClient, reader: TelegramUser) -> None:
        self.telegram = telegram
        self.faults = telegram.playground.faults
        self.journal = telegram.journal
        self.reader = reader
        self._client = client

    async def calls(self, method: str, **parameters: Any) -> httpx.Response:
        return await self._client.post(f"/bot{self.telegram.token}/{method}", json=parameters)

    async def sends(self, text: str = "hello") -> httpx.Response:
        return await self.calls("sendMessage", chat_id=self.reader.id, text=text)

    async def updates(self, offset: int = 0) -> list[int]:
        return [update["update_id"] for update in (await self.calls("getUpdates", offset=offset)).json()["result"]]

    @property
    def received(self) -> list[str]:
        return [message.words.text for message in self.journal.received(self.reader.id)]


@asynccontextmanager
async def calling(**options: Any) -> AsyncIterator[Caller]:
    """The bot of a local Telegram with these options, to which a reader has said hello."""
    async with (
        local_telegram(**options) as telegram,
        httpx.AsyncClient(base_url=telegram.url, timeout=5, trust_env=False) as client,
    ):
        reader = telegram.person("Reader")
        await reader.says("hello")
        yield Caller(telegram, client, reader)
