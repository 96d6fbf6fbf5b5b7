"""A bot on services in memory, and a person who writes to it: updates go in, and what the bot sends is read."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Update

from handlers import application as surface
from handlers.context import App
from handlers.timing import Time
from support.clocks import HastyClock
from support.fakes import Fakes, FakeTelegram, fakes
from support.passages import passage, speech

READER, OTHER_CHAT, GROUP = 1, 2, -30
TEXT = "“The bridge is open,” said Mara Velloni."
OPEN = passage(TEXT, speech(TEXT, "The bridge is open,", "Mara Velloni", "2022-07-15"))


class Chat:
    """A bot on fake services, and a person who writes to it."""

    def __init__(self, application: App, telegram: FakeTelegram, parts: Fakes) -> None:
        self.application = application
        self.telegram = telegram
        self.parts = parts
        self._updates = 0

    async def update(self, **content: Any) -> list[str]:
        """The texts of the messages that the bot sent for an update."""
        self._updates += 1
        before = len(self.telegram.sent())
        update = Update.de_json({"update_id": self._updates, **content}, self.application.bot)
        await self.application.process_update(update)
        return [message["text"] for message in self.telegram.sent()[before:]]

    async def says(
        self,
        text: str | None = None,
        *,
        user: int = READER,
        chat: int | None = None,
        language: str = "en",
        **content: Any,
    ) -> list[str]:
        """What the bot answers to a message."""
        return await self.update(message=self.message(text, user=user, chat=chat, language=language, **content))

    def message(
        self,
        text: str | None = None,
        *,
        user: int = READER,
        chat: int | None = None,
        language: str = "en",
        **content: Any,
    ) -> dict[str, Any]:
        chat = user if chat is None else chat
        entities = (
            [{"type": "bot_command", "offset": 0, "length": len(found[0])}]
            if (found := re.match(r"/[\w@]+", text or ""))
            else []
        )
        return {
            "message_id": 10 + self._updates,
            "date": 1,
            "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"},
            "from": {"id": user, "is_bot": False, "first_name": "P", "language_code": language},
            **({"text": text, "entities": entities} if text is not None else {}),
            **content,
        }

    async def taps(self, button: str, *, user: int = READER, chat: int | None = None, **content: Any) -> str | None:
        """The notice that a tap is answered with; `content` is what the message holds beside its text."""
        message = self.message("an answer", user=user, chat=chat, **content)
        query = {"id": "q", "from": message["from"], "chat_instance": "c", "data": button, "message": message}
        await self.update(callback_query=query)
        return self.telegram.sent("answerCallbackQuery")[-1].get("text")

    @property
    def buttons(self) -> dict[str, str]:
        """The labels and the data of the buttons that were sent last."""
        return self._buttons("sendMessage")

    @property
    def edited_buttons(self) -> dict[str, str]:
        """The labels and the data of the buttons of the message that was edited last, as it now stands."""
        return self._buttons("editMessageText")

    def _buttons(self, method: str) -> dict[str, str]:
        rows = self.telegram.sent(method)[-1].get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}


@asynccontextmanager
async def opened_chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    """The bot with every handler, on one passage, at no pace, without a network and with waits that take no time."""
    for transport in ("TelegramRequest", "UpdatesRequest"):
        monkeypatch.setattr(surface, transport, FakeTelegram)
    for interval in ("ALL_INTERVAL_S", "CHAT_INTERVAL_S", "GROUP_INTERVAL_S"):
        monkeypatch.setattr(f"handlers.pace.{interval}", 0.0)
    parts, clock = fakes([OPEN]), HastyClock()
    application = surface.build(parts.services, Time(clock.now_s, clock.sleep))
    async with application:
        telegram = application.bot.request
        assert isinstance(telegram, FakeTelegram)
        yield Chat(application, telegram, parts)
    telegram.assert_judged()
