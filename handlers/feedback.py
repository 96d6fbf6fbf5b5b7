"""What people say of answers: the taps that judge a passage, and /reports, what was called wrong, for admins."""

import asyncio
import contextlib
from collections.abc import Iterable, Sequence

from telegram import CallbackQuery, Update
from telegram import Message as SentMessage
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot import answers
from bot.model import Asked, Verdict
from bot.services import Services
from handlers.buttons import Button, Rows, rows_of
from handlers.callbacks import Tap
from handlers.context import Context, is_admin, texts_of
from handlers.layout import PAGE
from handlers.rendering import render_reports
from handlers.replies import markup, reply
from handlers.verdicts import VERDICTS, judged_passage, passages_of, remarked, unfolded
from index.errors import ArticleUnknown
from index.model import PassageId

_Standing = dict[PassageId, Verdict | None]


async def tap_verdict(update: Update, context: Context, tap: Tap) -> str | None:
    """Note the person's verdict on a passage, or take it back where it is the same as before."""
    texts, user, chat = texts_of(update), update.effective_user, update.effective_chat
    if user is None or chat is None:
        return texts.button_stale
    asked = await asyncio.to_thread(_asked, context.services, tap.numbers[0], chat.id, user.id)
    if asked is None:
        return texts.question_gone
    try:
        verdict = await asyncio.to_thread(_judge, context.services, user.id, asked, tap)
    except ArticleUnknown:
        return texts.passage_gone
    if chat.type == ChatType.PRIVATE:  # in a group, each would see what another said
        await _show_standing(update, context, asked, {tap.passage_id: verdict})
    noted = {Verdict.HELPFUL: texts.helpful_noted, Verdict.WRONG: texts.wrong_noted}
    return noted[verdict] if verdict else texts.verdict_taken_back


async def tap_rate(update: Update, context: Context, tap: Tap) -> str | None:
    """Bring the verdicts on each passage of an answer into its buttons."""
    texts, shown, chat = texts_of(update), _shown(update), update.effective_chat
    if shown is None or chat is None:
        return texts.button_stale
    query, rows = shown
    asked = await asyncio.to_thread(context.services.asked.get, tap.numbers[0], chat.id)
    if asked is None:
        return texts.question_gone
    judged = await asyncio.to_thread(_standing, context.services, asked, passages_of(rows))
    given = {passage: verdict for passage, verdict in judged.items() if verdict}
    await _put_under(query, unfolded(rows, given, texts))
    return None


async def reports(update: Update, context: Context) -> None:
    """List what was called wrong, the latest first."""
    await _show_reports(update, context, 0)


async def tap_reports(update: Update, context: Context, tap: Tap) -> str | None:
    """More of what was called wrong."""
    texts = texts_of(update)
    if not is_admin(update, context):
        return texts.admins_only
    return None if await _show_reports(update, context, *tap.numbers) else texts.no_more


async def _show_reports(update: Update, context: Context, offset: int) -> bool:
    """Whether there were any from the offset on; from the start on, it is also told that there are none."""
    found, total = await asyncio.to_thread(context.services.feedback.reports, PAGE, offset)
    if found or not offset:
        await reply(update, context, render_reports(found, texts_of(update), offset=offset, total=total))
    return bool(found)


def _asked(services: Services, asked_id: int, chat_id: int, user_id: int) -> Asked | None:
    """The question; a forgotten one is still known where the person judged a passage under it."""
    asked = services.asked.get(asked_id, chat_id)
    return asked or services.feedback.asked(asked_id, chat_id, user_id)


def _judge(services: Services, user_id: int, asked: Asked, tap: Tap) -> Verdict | None:
    """The verdict that now stands. Raises ArticleUnknown where the passage is gone."""
    found = answers.passage(services, tap.passage_id)
    # a passage whose words a revision changed: what was said of it before can still be changed
    passage = found or services.feedback.passage(user_id, asked, tap.passage_id)
    if passage is None:
        raise ArticleUnknown
    return services.feedback.judge(user_id, asked, passage, VERDICTS[tap.action], services.clock())


async def _show_standing(update: Update, context: Context, asked: Asked, tapped: _Standing) -> None:
    """Mark what stands on the buttons that were tapped; a message too old to be edited stays as it is."""
    shown = _shown(update)
    if shown is None:
        return
    query, rows = shown
    # the keyboard is as it was when it was tapped: of taps that follow quickly, the later does not show the earlier
    passages = [passage for row in rows for button in row if (passage := judged_passage(button.data))]
    others = await asyncio.to_thread(_standing, context.services, asked, passages)
    await _put_under(query, [[remarked(button, others | tapped) for button in row] for row in rows])


async def _put_under(query: CallbackQuery, rows: Iterable[Iterable[Button]]) -> None:
    """Put these buttons under the message that was tapped."""
    with contextlib.suppress(BadRequest):  # "not modified" too: another message may have shown it first
        await query.edit_message_reply_markup(markup(rows_of(rows)))


def _shown(update: Update) -> tuple[CallbackQuery, Rows] | None:
    """The tap, and the buttons of its message, all of which are ours; None where that can be edited no more."""
    query = update.callback_query
    message = query.message if query else None
    if query is None or not isinstance(message, SentMessage) or message.reply_markup is None:
        return None
    keyboard = message.reply_markup.inline_keyboard
    return query, rows_of([Button(button.text, str(button.callback_data)) for button in row] for row in keyboard)


def _standing(services: Services, asked: Asked, shown: Sequence[PassageId]) -> _Standing:
    """What the reader of a private chat says of the passages, without those that a revision has changed since."""
    found = services.store.passages(shown)
    verdicts = services.feedback.verdicts(asked.chat_id, asked, found)
    return {passage.id: verdicts.get(passage.id) for passage in found}
