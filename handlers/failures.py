"""What went wrong: an apology with a number for the person; that number and the traceback, once, in the log."""

import asyncio
import logging
import secrets

from telegram import Update
from telegram.error import Forbidden, TelegramError

from handlers.context import Context, texts_of
from handlers.replies import say

_log = logging.getLogger(__name__)


async def failed(update: object, context: Context) -> None:
    """Log the error of a handler, and apologise to the person who met it."""
    error = context.error
    if error is None:
        return
    if isinstance(error, Forbidden) and isinstance(update, Update) and update.effective_chat:
        await asyncio.to_thread(context.services.chats.block, update.effective_chat.id, context.services.clock())
        return
    number = log_failure(error, f"update {update.update_id}" if isinstance(update, Update) else "no update")
    if isinstance(update, Update) and update.effective_chat:
        await apologise(update, context, number)


def log_failure(error: BaseException, where: str) -> str:
    """The number under which the error now stands in the log, with its traceback."""
    number = secrets.token_hex(4)
    _log.error("failure %s in %s", number, where, exc_info=error)
    return number


async def apologise(update: Update, context: Context, number: str) -> None:
    """Tell the person, as far as Telegram can be reached."""
    try:
        await say(update, context, texts_of(update).failure.format(id=number))
    except TelegramError as error:
        _log.warning("failure %s could not be told: %s", number, error)
