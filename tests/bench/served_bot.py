"""The bot in a process of its own, at no pace: `served_bot.py URL DATABASE_URL TRANSPORT`.

On SIGUSR1 it prints a line: the seconds of the processor that each part has spent up to then, as JSON.
"""

import json
import signal
import sys
from collections.abc import Callable
from typing import Any

from aiohttp_transport import AiohttpRequest
from shares import Shares
from telegram.ext import Application, ExtBot

from bot.alerts import create_alerts
from bot.asked_questions import AskedQuestions
from bot.feedback import Feedback
from bot.playground import TOKEN
from bot.services import open_services
from bot.settings import Settings
from handlers import application, ask, pace
from handlers.transport import TelegramRequest
from index.search import PassageIndex
from index.store import Store

TRANSPORTS: dict[str, Callable[..., Any]] = {"httpx": TelegramRequest, "aiohttp": AiohttpRequest}


def serve(url: str, database_url: str, transport: str) -> int:
    """Serve until SIGTERM; the exit code."""
    settings = Settings(_env_file=None, telegram_token=TOKEN, telegram_api_url=url, database_url=database_url)  # type: ignore[call-arg, arg-type]
    for interval in ("ALL_INTERVAL_S", "CHAT_INTERVAL_S", "GROUP_INTERVAL_S"):
        setattr(pace, interval, 0.0)
    if transport != "httpx":
        application.TelegramRequest = application.UpdatesRequest = TRANSPORTS[transport]  # type: ignore[misc, assignment]
    shares = _shares(TRANSPORTS[transport])
    signal.signal(signal.SIGUSR1, lambda *_: print(json.dumps(shares.spent()), flush=True))
    services = open_services(settings)
    services.index.load()
    while create_alerts(services):  # the articles are new to this database: what that costs is not the answers'
        pass
    return application.run(services)


def _shares(transport: Any) -> Shares:
    shares = Shares()
    for owner, name, part in (
        (transport, "do_request", "transport"),
        (Application, "process_update", "python-telegram-bot"),
        (ExtBot, "get_updates", "python-telegram-bot"),
        (ExtBot, "send_message", "python-telegram-bot"),
        (ask, "_render", "rendering"),
        (PassageIndex, "search", "search"),
        (Store, "passages", "database"),
        (AskedQuestions, "remember", "database"),
        (Feedback, "verdicts", "database"),
    ):
        shares.time(owner, name, part)
    return shares


if __name__ == "__main__":
    sys.exit(serve(*sys.argv[1:]))
