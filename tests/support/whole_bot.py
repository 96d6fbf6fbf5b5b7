"""The real bot, polling a local Telegram over HTTP, on a database in a folder: what the flow tests drive."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.services import Services, open_services
from handlers.application import build
from handlers.serving import serve
from handlers.timing import Time
from support.articles import settings
from support.telegram import LocalTelegram, TelegramUser


@asynccontextmanager
async def whole_bot(
    telegram: LocalTelegram,
    folder: Path,
    *,
    admins: Iterable[TelegramUser] = (),
    sample: bool = False,
) -> AsyncIterator[Services]:
    """The bot's services while it runs. It starts again where it left off when given the same folder.

    What waits in the bot waits by Telegram's clock, and it looks for work ten times as often as it usually does.
    """
    clock = telegram.clock
    chosen = settings(
        folder,
        telegram_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        admin_ids=frozenset(admin.id for admin in admins),
    )
    bot = await asyncio.to_thread(open_services, chosen, sample=sample, clock=clock)
    await asyncio.to_thread(bot.index.load)
    stop = asyncio.Event()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("handlers.jobs._EVERY_S", 0.1)
        serving = asyncio.create_task(serve(build(bot, Time(clock.now_s, clock.sleep)), stop))
        try:
            await telegram.bot_listens()
            yield bot
        finally:
            stop.set()
            code = await serving
            bot.store.close()
    assert code == 0
