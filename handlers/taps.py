"""Taps on buttons: each action to the handler that does it, and a polite word for what no button of ours carries."""

import contextlib
from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.error import BadRequest

from handlers import alerts, ask, feedback
from handlers.callbacks import Action, Tap, parse
from handlers.context import Context, texts_of

# What a tap is answered with: a short notice, or None where a message says it all.
_TapHandler = Callable[[Update, Context, Tap], Awaitable[str | None]]

_NOTICE_LIMIT = 200

TAPS: dict[Action, _TapHandler] = {
    Action.ASK: ask.tap_ask,
    Action.LIFT: ask.tap_lift,
    Action.CONTEXT: ask.tap_context,
    Action.WHOLE: ask.tap_whole,
    Action.HELPFUL: feedback.tap_verdict,
    Action.WRONG: feedback.tap_verdict,
    Action.RATE: feedback.tap_rate,
    Action.STATEMENTS: ask.tap_statements,
    Action.ALERT: alerts.tap_alert,
    Action.EVERYTHING: alerts.tap_everything,
    Action.SUBSCRIPTIONS: alerts.tap_subscriptions,
    Action.REMOVE: alerts.tap_remove,
    Action.REMOVE_ALL: alerts.tap_remove_all,
    Action.REPORTS: feedback.tap_reports,
}


async def tapped(update: Update, context: Context) -> None:
    """Do what the button says, and tell Telegram that the tap was heard, whatever came of it."""
    query = update.callback_query
    if query is None:
        return
    tap = parse(query.data)
    notice: str | None = None
    try:
        if tap is None or update.effective_chat is None:
            notice = texts_of(update).button_stale
        else:
            notice = await TAPS[tap.action](update, context, tap)
    finally:
        with contextlib.suppress(BadRequest):  # a tap can only be answered for some seconds
            await query.answer(notice[:_NOTICE_LIMIT] if notice else None)
