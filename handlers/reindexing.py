"""/reindex: all articles read again while the bot goes on answering, its progress told by editing one message."""

import asyncio
import contextlib
import time

from telegram import Message as SentMessage
from telegram import Update
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.reindexing import reindex as read_again
from bot.texts import Texts
from handlers.context import Context, State, texts_of
from handlers.failures import log_failure
from handlers.rendering import plain
from handlers.replies import say
from index.errors import VerbatimError
from index.ingest import Reread

_EVERY_S = 3.0  # between two edits: a group takes 20 messages a minute
_REFUSED_SHOWN = 5


async def reindex(update: Update, context: Context) -> None:
    """Begin reading all articles again, unless it is under way."""
    texts, state = texts_of(update), context.state
    if state.reindexing is not None and not state.reindexing.done():
        await say(update, context, texts.reindexing_already)
        return
    # The place is taken before the first await: two commands at once must not both find it free.
    told: asyncio.Future[SentMessage] = asyncio.get_running_loop().create_future()
    state.reindexing = asyncio.create_task(_reindex(state, told, texts), name="reindexing")
    try:
        told.set_result(await say(update, context, texts.reindexing))
    except BaseException:  # whatever it was, the place must not stay taken
        await stop_reindexing(state)
        raise


async def stop_reindexing(state: State) -> None:
    """End a reindexing that is under way: each article is stored whole or stays as it was."""
    if state.reindexing is not None:
        state.reindexing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await state.reindexing


async def _reindex(state: State, told: "asyncio.Future[SentMessage]", texts: Texts) -> None:
    message = await told
    try:
        report = await read_again(state.services.settings, _Progress(message, texts))
        await asyncio.to_thread(state.services.index.load)  # with the alias file as it now is
        said = _report(report, texts)
    except VerbatimError as error:
        said = texts.reindexing_failed.format(error=error)
    except Exception as error:  # noqa: BLE001 - nobody awaits this task: what is not told here is lost
        said = texts.failure.format(id=log_failure(error, "reindexing"))
    if not await _edit(message, said):
        with contextlib.suppress(TelegramError):
            await message.reply_html(plain(said).text)


class _Progress:
    """Called with (done, of how many): edits the message, rarely enough for any chat."""

    def __init__(self, message: SentMessage, texts: Texts) -> None:
        self._message = message
        self._texts = texts
        self._next_s = time.monotonic() + _EVERY_S

    async def __call__(self, done: int, total: int) -> None:
        if time.monotonic() >= self._next_s:
            await _edit(self._message, self._texts.reindexing_progress.format(done=done, total=total))
            self._next_s = time.monotonic() + _EVERY_S


def _report(report: Reread, texts: Texts) -> str:
    lines = [texts.reindexed.format(articles=texts.count(texts.articles, report.articles), changed=report.changed)]
    if report.failed:
        lines += [texts.reindex_refused.format(n=len(report.failed)), *report.failed[:_REFUSED_SHOWN]]
    return "\n".join(lines)


async def _edit(message: SentMessage, text: str) -> bool:
    """Whether the message now has another text."""
    try:
        await message.edit_text(plain(text).text, parse_mode=ParseMode.HTML)
    except TelegramError:
        return False
    return True
