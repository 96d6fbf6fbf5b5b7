"""python-telegram-bot as the client of a local Telegram, without a program around it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot

from support.telegram import LocalTelegram


@asynccontextmanager
async def bot_of(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    """The bot of this local Telegram, ready to call it."""
    async with Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url) as bot:
        yield bot
