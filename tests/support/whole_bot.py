"""The real bot, polling a local Telegram over HTTP, on a database in a folder: what the flow tests drive."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.clock import utc_now
from bot.playground.clock import MovableClock
from bot.services import Services, open_services
from handlers.application import build
from handlers.serving import serve
from handlers.timing import REAL_TIME, Time
from support.articles import settings
from support.telegram import LocalTelegram, TelegramUser


@asynccontextmanager
async def whole_bot(
    telegram: LocalTelegram,
    folder: Path,
    *,
    admins: Iterable[TelegramUser] = (),
    sample: bool = False,
    clock: MovableClock | None = None,
) -> AsyncIterator[Services]:
    """The bot's services while it runs. It starts again where it left off when given the same folder.

    With a clock, what waits in the bot waits by it.
    """
    chosen = settings(
        folder,
        telegram_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        admin_ids=frozenset(admin.id for admin in admins),
    )
    bot = await asyncio.to_thread(open_services, chosen, sample=sample, clock=clock or utc_now)
    await asyncio.to_thread(bot.index.load)
    stop = asyncio.Event()
    serving = asyncio.create_task(serve(build(bot, Time(clock.now_s, clock.sleep) if clock else REAL_TIME), stop))
    try:
        await telegram.bot_listens()
        yield bot
    finally:
        stop.set()
        code = await serving
        bot.store.close()
    assert code == 0
