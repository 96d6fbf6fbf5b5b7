"""Alerts from the outbox to Telegram: at the pace, and none lost. What a fault means is decided here.

Telegram cannot be asked whether a message arrived: after a time-out it is sent again, perhaps twice over.
A chat hears of things in order because the outbox gives out its next alert when the one before is done.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.alerts import alert_passages
from bot.model import Alert
from bot.services import Services
from bot.texts import Texts, texts_for
from handlers.failures import log_failure
from handlers.limiter import TURN_TAKEN, retry_after_s
from handlers.pace import Pace
from handlers.rendering import Message, render_alert
from handlers.replies import NO_PREVIEW, markup
from handlers.waiting import stopped_within
from index.model import Passage

_BATCH = 32  # done well within a lease, even where each send takes as long as it may
_LONGEST_WAIT_S = 5.0  # for one chat's turn: longer, and the alert is put back so that it holds nobody up
_AT_ONCE = 8  # the pool of connections is as large, and sends slow each other down beyond it
_LONGEST_BACK_OFF_S = 600
# Telegram calls these bad requests, but the message is not to blame: it waits until the chat can be written to.
_UNREACHABLE = (
    *("chat not found", "user not found", "peer_id_invalid", "group chat was deactivated"),
    *("not enough rights", "have no rights", "chat_write_forbidden", "topic_closed", "topic closed"),
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """The alert arrived."""


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing is wrong with the alert; it is to be tried again after so long."""

    after_s: float


@dataclass(frozen=True, slots=True)
class Failed:
    """The alert itself cannot be sent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing can be sent to the chat."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has become another one."""

    chat_id: int


Outcome = Sent | Later | Failed | Unreachable | Moved


def outcome_of(error: TelegramError, attempts: int) -> Outcome:
    """What a fault means for the alert that met it at this attempt, 1 for the first."""
    match error:
        case RetryAfter():
            return Later(retry_after_s(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest():
            gone = any(sign in error.message.lower() for sign in _UNREACHABLE)
            return Unreachable(error.message) if gone else Failed(error.message)
        case _:  # time-outs, the network, Telegram's own faults
            return Later(float(min(2 ** min(attempts, 16), _LONGEST_BACK_OFF_S)))


class Delivery:
    """Sends what waits in the outbox until `stop` is set; what was claimed and not begun then is put back."""

    def __init__(
        self,
        services: Services,
        bot: ExtBot[bool],
        pace: Pace,
        stop: asyncio.Event,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._services = services
        self._bot = bot
        self._pace = pace
        self._stop = stop
        self._now_s = now_s
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def deliver(self) -> int:
        """How many alerts were due, at most one a chat, each now sent, put back or given up."""
        alerts = await asyncio.to_thread(self._services.outbox.claim, _BATCH, self._services.clock())
        faults = await asyncio.gather(*map(self._deliver, alerts), return_exceptions=True)
        for fault in faults:
            if isinstance(fault, Exception):  # the alert stays claimed, and is claimed again when its lease ends
                log_failure(fault, "delivery")
        return len(alerts)

    async def _deliver(self, alert: Alert) -> None:
        async with self._places:
            outcome = await self._attempt(alert)
            await asyncio.to_thread(self._record, alert, outcome)

    async def _attempt(self, alert: Alert) -> Outcome:
        passages, texts = await asyncio.to_thread(self._read, alert)
        if not passages:
            return Failed("its words no longer stand in the article")
        try:
            message = render_alert(passages, texts)
        except Exception as error:  # noqa: BLE001 - it would fail again, and keep the chat's other alerts waiting
            return Failed(f"failure {log_failure(error, f'alert {alert.id}')}")
        if postponed := await self._turn(alert.chat_id):
            return postponed
        try:
            await self._send(alert.chat_id, message)
        except TelegramError as error:
            return outcome_of(error, alert.attempts)
        return Sent()

    async def _turn(self, chat_id: int) -> Later | None:
        """None when a message may go to the chat now; else when to come back."""
        while wait_s := self._pace.take(chat_id, self._now_s()):
            if wait_s > _LONGEST_WAIT_S:
                return Later(wait_s)
            if await stopped_within(self._stop, wait_s):
                return Later(0.0)
        return Later(0.0) if self._stop.is_set() else None

    def _read(self, alert: Alert) -> tuple[list[Passage], Texts]:
        language = self._services.chats.language(alert.chat_id)
        return alert_passages(self._services, alert), texts_for(language)

    async def _send(self, chat_id: int, message: Message) -> None:
        await self._bot.send_message(
            chat_id,
            message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=markup(message.buttons),
            link_preview_options=NO_PREVIEW,
            rate_limit_args=TURN_TAKEN,
        )

    def _record(self, alert: Alert, outcome: Outcome) -> None:
        outbox, chats, now = self._services.outbox, self._services.chats, self._services.clock()
        match outcome:
            case Sent():
                outbox.sent(alert.id, now)
            case Later(after_s):
                outbox.retry(alert.id, now + timedelta(seconds=after_s))
            case Failed(reason):
                outbox.failed(alert.id, reason, now)
                _log.error("alert %d cannot be sent: %s", alert.id, reason)
            case Unreachable(reason):
                chats.block(alert.chat_id, now)
                outbox.retry(alert.id, now)  # it waits, with the chat's later ones, until the chat can be reached again
                _log.info("chat %d cannot be reached: %s", alert.chat_id, reason)
            case Moved(chat_id):
                chats.migrate(alert.chat_id, chat_id)
                outbox.retry(alert.id, now)
