"""Messages that the bot changes or takes away."""

from dataclasses import replace
from typing import Any

from bot.playground import fields
from bot.playground.errors import ApiError, bad_request
from bot.playground.fields import FieldError
from bot.playground.messages import Message
from bot.playground.methods.attachments import has_file, read_document, read_photo_of
from bot.playground.methods.sending import (
    read_caption,
    read_link_preview,
    read_markup,
    read_text,
)
from bot.playground.methods.targets import open_chat, own_message
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.words import Written, as_written

DELETABLE_S = 48 * 60 * 60  # from when a message was sent

_MEDIA = ("document", "photo")


def edit_message_text(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other words; its buttons go unless they are sent again."""
    preview, written = read_link_preview(parameters), read_text(parameters)
    keyboard = read_markup(parameters, only_inline=True)
    message = own_message(playground, parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    words = written.as_text(too_long="MESSAGE_TOO_LONG")
    return _edited(playground, message, replace(message, words=words, link_preview=preview, keyboard=keyboard))


def edit_message_caption(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with another caption, or none; its buttons go unless they are sent again."""
    keyboard, written = read_markup(parameters, only_inline=True), read_caption(parameters)
    message = own_message(playground, parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    words = written.as_caption(too_long="MEDIA_CAPTION_TOO_LONG")
    return _edited(playground, message, replace(message, words=words, keyboard=keyboard))


def edit_message_media(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with another document or photo, and the caption that comes with it."""
    keyboard = read_markup(parameters, only_inline=True)
    if not parameters.text("media"):
        raise bad_request('parameter "media" is required')
    kind, described, written = _read_media(parameters)
    message = own_message(playground, parameters)
    words = written.as_caption(too_long="MEDIA_CAPTION_TOO_LONG")
    photo = read_photo_of(playground, described, "media") if kind == "photo" else None
    document = read_document(playground, described, "media") if kind == "document" else None
    return _edited(
        playground, message, replace(message, words=words, photo=photo, document=document, keyboard=keyboard)
    )


def edit_message_reply_markup(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other buttons, or none."""
    keyboard = read_markup(parameters, only_inline=True)
    message = own_message(playground, parameters)
    return _edited(playground, message, replace(message, keyboard=keyboard))


def delete_message(playground: Playground, parameters: Parameters) -> bool:
    """True: the message is gone. One of 48 hours stays, and another's in a group where the bot is no administrator."""
    message_id = parameters.integer("message_id")
    if not parameters.text("chat_id"):
        raise bad_request("chat identifier is not specified")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    chat = open_chat(playground, parameters)
    message = playground.message(chat.id, message_id)
    if message is None:
        raise bad_request("message to delete not found")
    is_own = message.sender_id == playground.bot.id
    if playground.unix_time - message.sent_at >= DELETABLE_S or not (is_own or chat.is_private or chat.bot_is_admin):
        raise bad_request("message can't be deleted for everyone")
    playground.delete(message)
    return True


def _read_media(parameters: Parameters) -> tuple[str, Parameters, Written]:
    media = parameters.decoded("media", "input media")
    try:
        return _parts_of(media, parameters)
    except (FieldError, ApiError) as error:
        reason = error.reason if isinstance(error, ApiError) else error
        raise bad_request(f"can't parse InputMedia: {reason}") from None


def _parts_of(media: Any, parameters: Parameters) -> tuple[str, Parameters, Written]:
    if not isinstance(media, dict):
        raise FieldError("expected an Object")
    caption, mode, named = (fields.text(media, name) for name in ("caption", "parse_mode", "media"))
    written = as_written(caption, mode, media.get("caption_entities"))
    described = Parameters({"media": named}, parameters.files)
    if not named or not has_file(described, "media"):
        raise FieldError("media not found")
    if (kind := fields.text(media, "type", None)) not in _MEDIA:
        raise FieldError(f'type "{kind}" is unsupported')
    return kind, described, written


def _edited(playground: Playground, before: Message, after: Message) -> dict[str, Any]:
    if (after.words, after.keyboard, after.file) == (before.words, before.keyboard, before.file):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    return playground.as_message(playground.edit(after))
