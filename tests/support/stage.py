"""A local Telegram with a bot that the test plays itself, for the chat page; and what such a bot sends."""

import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from support.telegram import LocalTelegram, local_telegram


@asynccontextmanager
async def stage(*, inline: bool = False) -> AsyncIterator[tuple[LocalTelegram, Bot]]:
    async with (
        local_telegram(flood_limits=None) as telegram,
        Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url) as bot,
    ):
        telegram.playground.bot = replace(telegram.playground.bot, takes_inline=inline)
        yield telegram, bot


def keys(*rows: list[str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in row] for row in rows])


async def asked(bot: Bot, kind: str) -> Update:
    """The bot's next update of a kind; those before it are done with."""
    while True:
        for update in await bot.get_updates(timeout=5):
            await bot.get_updates(offset=update.update_id + 1)
            if getattr(update, kind) is not None:
                return update


def picture(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
