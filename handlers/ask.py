"""Questions: plain text in private, /ask anywhere, and the buttons under an answer."""

import asyncio

from telegram import InputFile, Update
from telegram.constants import ParseMode

from bot import answers
from bot.model import Answer, Asked, NoAnswer, Verdict
from bot.services import Services
from bot.texts import Texts
from handlers.callbacks import Tap, lifted_of
from handlers.context import Context, texts_of
from handlers.message_text import readable, units
from handlers.rendering import (
    FILE_FROM,
    Message,
    render_answer,
    render_context,
    render_file_caption,
    render_no_answer,
    render_passage,
    render_statements,
)
from handlers.replies import argument, destination, put_in_place, reply, reply_text, say
from index.model import Passage, PassageId
from index.results import NOTHING_LIFTED, Lifted

_FILE_NAME = "passage.txt"

_Judged = dict[PassageId, Verdict]


async def ask_in_words(update: Update, context: Context) -> None:
    """Answer a private message, which is a question."""
    message = update.effective_message
    await _answer(update, context, (message.text or message.caption or "") if message else "")


async def ask(update: Update, context: Context) -> None:
    """Answer what stands after /ask, or in the message that /ask replies to."""
    message = update.effective_message
    text = (argument(message) or reply_text(message)) if message else ""
    if text:
        await _answer(update, context, text)
    else:
        await say(update, context, texts_of(update).ask_how)


async def tap_ask(update: Update, context: Context, tap: Tap) -> str | None:
    """The answer to a question that was asked before, from an offset on: "More", and the examples of /start."""
    texts, (asked_id, offset), chat = texts_of(update), tap.numbers, update.effective_chat
    asked = await asyncio.to_thread(context.services.asked.get, asked_id, chat.id) if chat else None
    if asked is None:
        return texts.question_gone
    answer, judged = await asyncio.to_thread(_answered, context.services, asked, offset)
    if isinstance(answer, NoAnswer) and offset:
        return texts.no_more
    await reply(update, context, _render(answer, texts, asked, judged))
    return None


async def tap_lift(update: Update, context: Context, tap: Tap) -> str | None:
    """The answer to the same question with other constraints lifted, in the place of the one that was tapped."""
    texts, (asked_id, number), chat = texts_of(update), tap.numbers, update.effective_chat
    asked = await asyncio.to_thread(context.services.asked.get, asked_id, chat.id) if chat else None
    if asked is None:
        return texts.question_gone
    # a question of its own: the buttons under other messages go on asking what they asked
    anew, answer, judged = await asyncio.to_thread(_ask, context.services, asked.chat_id, asked.text, lifted_of(number))
    await put_in_place(update, context, _render(answer, texts, anew, judged))
    return None


async def tap_context(update: Update, context: Context, tap: Tap) -> str | None:
    """What stands around a passage in its article."""
    texts = texts_of(update)
    around = await asyncio.to_thread(answers.context, context.services, tap.passage_id)
    if around is None:
        return texts.passage_gone
    await reply(update, context, render_context(around, texts))
    return None


async def tap_whole(update: Update, context: Context, tap: Tap) -> str | None:
    """A whole passage, however long."""
    texts = texts_of(update)
    passage = await asyncio.to_thread(answers.passage, context.services, tap.passage_id)
    if passage is None:
        return texts.passage_gone
    if units(passage.text) < FILE_FROM:
        await reply(update, context, *render_passage(passage, texts))
    else:
        await _send_file(update, context, passage, texts)
    return None


async def tap_statements(update: Update, context: Context, tap: Tap) -> str | None:
    """The statements of one article, from an offset on."""
    texts, (article_id, offset) = texts_of(update), tap.numbers
    statements = await asyncio.to_thread(answers.statements, context.services, article_id)
    if offset >= len(statements):
        return texts.no_more if statements else texts.passage_gone
    await reply(update, context, render_statements(statements[offset:], texts, offset=offset, total=len(statements)))
    return None


async def _answer(update: Update, context: Context, text: str) -> None:
    chat = update.effective_chat
    if chat is None:
        return
    asked, answer, judged = await asyncio.to_thread(_ask, context.services, chat.id, readable(text))
    await reply(update, context, _render(answer, texts_of(update), asked, judged))


def _ask(
    services: Services, chat_id: int, text: str, lifted: Lifted = NOTHING_LIFTED
) -> tuple[Asked, Answer | NoAnswer, _Judged]:
    asked = services.asked.remember(chat_id, text, services.clock(), lifted)
    return asked, *_answered(services, asked)


def _answered(services: Services, asked: Asked, offset: int = 0) -> tuple[Answer | NoAnswer, _Judged]:
    """The answer, and what its reader has said of it before: in a group, whose id is no person's, nothing."""
    answer = answers.answer(services, asked.text, offset, lifted=asked.lifted)
    shown = [hit.passage for hit in answer.hits] if isinstance(answer, Answer) else []
    return answer, services.feedback.verdicts(asked.chat_id, asked, shown) if shown else {}


def _render(answer: Answer | NoAnswer, texts: Texts, asked: Asked, judged: _Judged) -> Message:
    if isinstance(answer, Answer):
        return render_answer(answer, texts, asked.id, judged)
    return render_no_answer(answer, texts, asked.id)


async def _send_file(update: Update, context: Context, passage: Passage, texts: Texts) -> None:
    await context.bot.send_document(
        document=InputFile(passage.text.encode(), filename=_FILE_NAME),
        caption=render_file_caption(passage, texts),
        parse_mode=ParseMode.HTML,
        **destination(update),
    )
