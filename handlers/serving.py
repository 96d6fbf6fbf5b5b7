"""The bot's life: reaching Telegram, answering, and leaving within seconds with what was in hand done."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

from telegram.error import InvalidToken, RetryAfter, TelegramError

from handlers.context import App, State, state_of
from handlers.delivery import Delivery
from handlers.jobs import run_jobs
from handlers.limiter import retry_after_s
from handlers.menus import set_menus
from handlers.polling import Polling
from handlers.reindexing import stop_reindexing
from handlers.waiting import stopped_within, unless_stopped

LEAVE_S = 3.6  # for what is in hand

REFUSED = (
    "Telegram refuses the token. Ask @BotFather for the current one (/mybots, then API Token) "
    "and write it into .env as TELEGRAM_TOKEN."
)
_LONGEST_PAUSE_S = 30.0
_FAILED = 1

_log = logging.getLogger(__name__)


async def serve(application: App, stop: asyncio.Event) -> int:
    """Answer until the stop: 0, or 1 where Telegram refuses the token. Until it can be reached it is waited for."""
    try:
        if not await _connect(application, stop):
            return 0
        await application.start()
        return await _serve(application, stop)
    except InvalidToken:  # its message holds the token
        _log.error(REFUSED)
        return _FAILED
    finally:
        await _within(1.0, application.shutdown(), "closing connections")


async def _connect(application: App, stop: asyncio.Event) -> bool:
    """Whether Telegram answered before the stop. Raises InvalidToken."""
    pause_s = 1.0
    while not stop.is_set():
        try:
            await unless_stopped(stop, application.initialize())
        except InvalidToken:
            raise
        except TelegramError as error:
            if isinstance(error, RetryAfter):
                pause_s = retry_after_s(error)
            address = state_of(application).services.settings.telegram_api_url
            _log.warning("Telegram cannot be reached at %s (%s). Trying again in %.0f s", address, error, pause_s)
            await stopped_within(stop, pause_s)
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)
        else:
            break
    if stop.is_set():
        return False
    _log.info("connected as @%s", application.bot.username)
    return True


async def _serve(application: App, stop: asyncio.Event) -> int:
    """Poll and work until the stop, or until the token is refused; then finish."""
    state = state_of(application)
    polling = Polling(application.bot, application.update_queue)
    delivery = Delivery(state.services, application.bot, state.pace, stop, state.time.now_s)
    beside = asyncio.gather(
        set_menus(application.bot, state.commands, state.services.settings.admin_ids, stop),
        run_jobs(state.services, delivery, stop),
    )
    try:
        await polling.run(stop)
    finally:
        stop.set()
        await _within(LEAVE_S, _finish(application, state, polling, beside), "finishing what was in hand")
    return 0


async def _finish(application: App, state: State, polling: Polling, beside: Awaitable[Any]) -> None:
    await asyncio.gather(beside, stop_reindexing(state), application.stop())
    await polling.confirm()


async def _within(seconds: float, work: Any, name: str) -> None:
    try:
        async with asyncio.timeout(seconds):
            await work
    except TimeoutError:
        _log.warning("%s took too long and was broken off", name)
