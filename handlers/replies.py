"""Sending what was rendered: as an answer to an update, into the same chat and topic."""

from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
    Update,
)
from telegram import Message as SentMessage
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest

from handlers.buttons import Rows
from handlers.context import Context
from handlers.rendering import Message, plain

# An article's first link would otherwise be shown with its picture under every answer.
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_UNCHANGED = "message is not modified"


async def reply(update: Update, context: Context, *messages: Message) -> SentMessage:
    """The last of the messages, as sent. In groups, and to a tap, they refer to the message they answer."""
    sent = [
        await context.bot.send_message(
            text=message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=markup(message.buttons),
            link_preview_options=NO_PREVIEW,
            **destination(update),
        )
        for message in messages
    ]
    return sent[-1]


async def put_in_place(update: Update, context: Context, message: Message) -> None:
    """The message in the place of the one that was tapped; where that can be edited no more, as one of its own."""
    query = update.callback_query
    try:
        if query is not None and isinstance(query.message, SentMessage):
            await query.edit_message_text(
                message.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(message.buttons),
                link_preview_options=NO_PREVIEW,
            )
            return
    except BadRequest as refusal:
        if _UNCHANGED in refusal.message.casefold():
            return
    await reply(update, context, message)


async def say(update: Update, context: Context, text: str) -> SentMessage:
    """A reply in the bot's own words, as sent."""
    return await reply(update, context, plain(text))


def markup(buttons: Rows) -> InlineKeyboardMarkup | None:
    """The buttons as Telegram takes them; None where there are none."""
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in buttons]
    )


def destination(update: Update) -> dict[str, Any]:
    """Where an answer to the update goes, as arguments of the bot's sending methods."""
    chat, message = update.effective_chat, update.effective_message
    if chat is None:
        raise ValueError("this update came from no chat")
    where: dict[str, Any] = {"chat_id": chat.id}
    if message is not None and (chat.type != ChatType.PRIVATE or update.callback_query):
        where["reply_parameters"] = ReplyParameters(message.message_id, allow_sending_without_reply=True)
    if isinstance(message, SentMessage) and message.is_topic_message:
        where["message_thread_id"] = message.message_thread_id
    return where


def argument(message: SentMessage) -> str:
    """What stands after the command, in the text or the caption, line breaks kept."""
    entities = message.entities or message.caption_entities
    text = message.text or message.caption or ""
    is_command = bool(entities) and entities[0].type == entities[0].BOT_COMMAND and entities[0].offset == 0
    return text[entities[0].length :].strip() if is_command else text.strip()


def reply_text(message: SentMessage) -> str:
    """The text or caption of the message that this one replies to; empty where there is none."""
    replied = message.reply_to_message
    return (replied.text or replied.caption or "") if replied else ""
