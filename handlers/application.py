"""The whole Telegram surface in one list, and the bot built from it. Menus, /help and rights derive from the list."""

import asyncio
import logging
import os
import re
import signal
import threading
from functools import partial

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.services import Services
from handlers import admin, alerts, ask, feedback, help, membership, reindexing  # noqa: A004 - the module of /help
from handlers.context import App, Command, Context, Handler, State, is_admin, remember_state, texts_of
from handlers.failures import failed
from handlers.limiter import PacedRequests
from handlers.ordering import OrderedByChat
from handlers.pace import Pace
from handlers.replies import say
from handlers.serving import LEAVE_S, REFUSED, serve
from handlers.taps import tapped
from handlers.timing import REAL_TIME, Time
from handlers.transport import TelegramRequest
from handlers.unreadable import UpdatesRequest

COMMANDS = (
    Command("start", help.start, lambda texts: texts.command_start),
    Command("ask", ask.ask, lambda texts: texts.command_ask, in_groups=True),
    Command("subscribe", alerts.subscribe, lambda texts: texts.command_subscribe, in_groups=True),
    Command("subscriptions", alerts.subscriptions, lambda texts: texts.command_subscriptions, in_groups=True),
    Command("unsubscribe", alerts.unsubscribe, lambda texts: texts.command_unsubscribe, in_groups=True),
    Command("help", help.tell_help, lambda texts: texts.command_help, in_groups=True),
    Command("add", admin.add, lambda texts: texts.command_add, admins_only=True),
    Command("reports", feedback.reports, lambda texts: texts.command_reports, admins_only=True),
    Command("reindex", reindexing.reindex, lambda texts: texts.command_reindex, admins_only=True),
)

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_MISSING = (
    "There is no token. Ask @BotFather for one (/newbot) and write it into .env as TELEGRAM_TOKEN. "
    "Without a token, `verbatim playground` runs the bot in the browser."
)
_CONNECTIONS = 8  # python-telegram-bot's transport slows down with more in flight
_LEAVE_AT_LAST_S = LEAVE_S + 0.7  # a thread cannot be broken off; what it stores, it stores whole or not at all
_FAILED = 1

_log = logging.getLogger(__name__)


def build(services: Services, time: Time = REAL_TIME) -> App:
    """The application with every handler, ready to be served. The settings hold a token."""
    # The pause that Telegram asks for comes as a timedelta, as it will in the library's next major version.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    pace, settings = Pace(), services.settings
    application: App = (
        Application.builder()
        .token(settings.telegram_token.get_secret_value() if settings.telegram_token else "")
        .base_url(f"{settings.telegram_api_url.rstrip('/')}/bot")
        .base_file_url(f"{settings.telegram_api_url.rstrip('/')}/file/bot")
        .request(TelegramRequest(_CONNECTIONS, read_timeout=10, pool_timeout=30))
        .get_updates_request(UpdatesRequest(2, read_timeout=10))
        .rate_limiter(PacedRequests(pace, time.now_s, time.sleep))
        .context_types(ContextTypes(context=Context))
        .concurrent_updates(OrderedByChat())
        .updater(None)
        .job_queue(None)
        .build()
    )
    remember_state(application, State(services, COMMANDS, pace, time))
    _add_handlers(application)
    return application


def run(services: Services) -> int:
    """Run the bot until SIGTERM or SIGINT; the exit code: 0, or 1 without a token that Telegram accepts."""
    token = services.settings.telegram_token
    if token is None or not _TOKEN.fullmatch(token.get_secret_value()):
        _log.error(REFUSED if token else _MISSING)
        return _FAILED
    at_last = threading.Timer(_LEAVE_AT_LAST_S, _leave_now)
    at_last.daemon = True
    try:
        return asyncio.run(_run(services, at_last))
    finally:
        at_last.cancel()


async def _run(services: Services, at_last: threading.Timer) -> int:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def leave() -> None:
        if not stop.is_set():
            _log.info("leaving")
            stop.set()
            at_last.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, leave)
    return await serve(build(services), stop)


def _leave_now() -> None:
    _log.warning("left with work in hand that took too long")
    logging.shutdown()
    os._exit(0)


def _add_handlers(application: App) -> None:
    """Each update goes to the first that takes it; what none takes is ignored."""
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    for command in COMMANDS:
        application.add_handler(CommandHandler(command.name, _allowed(command), filters=new))
    for chosen, handler in (
        (filters.StatusUpdate.MIGRATE, membership.chat_migrated),
        (filters.StatusUpdate.ALL, _ignore),
        (filters.Document.ALL & ~filters.ANIMATION, admin.take_file),
        (filters.COMMAND & private, help.hint_unknown_command),
        ((filters.TEXT | filters.CAPTION) & private & ~filters.COMMAND, ask.ask_in_words),
        (private, help.hint_text_only),
    ):
        application.add_handler(MessageHandler(new & chosen, handler))
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(ChatMemberHandler(membership.membership_changed, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(failed)


def _allowed(command: Command) -> Handler:
    """The command's handler; for others than admins, where it is theirs alone, one that says so."""
    return partial(_for_admins, command.callback) if command.admins_only else command.callback


async def _for_admins(handler: Handler, update: Update, context: Context) -> None:
    if is_admin(update, context):
        await handler(update, context)
    else:
        await say(update, context, texts_of(update).admins_only)


async def _ignore(update: Update, context: Context) -> None:
    """A service message: somebody joined, a message was pinned."""
