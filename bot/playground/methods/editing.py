"""Messages that the bot changes or takes away."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.messages import Message
from bot.playground.methods.sending import (
    read_caption,
    read_document,
    read_link_preview,
    read_markup,
    read_photo_of,
    read_text,
)
from bot.playground.methods.targets import open_chat, own_message
from bot.playground.parameters import Parameters
from bot.playground.state import Playground

DELETABLE_S = 48 * 60 * 60  # from when a message was sent

_MEDIA = ("document", "photo")


def edit_message_text(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other words; its buttons go unless they are sent again."""
    words = read_text(parameters, too_long="MESSAGE_TOO_LONG")
    message = own_message(playground, parameters)
    if message.file:
        raise bad_request("there is no text in the message to edit")
    preview, keyboard = read_link_preview(parameters), read_markup(parameters)
    return _edited(playground, message, replace(message, words=words, link_preview=preview, keyboard=keyboard))


def edit_message_caption(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with another caption, or none; its buttons go unless they are sent again."""
    words = read_caption(parameters, too_long="MEDIA_CAPTION_TOO_LONG")
    message = own_message(playground, parameters)
    if not message.file:
        raise bad_request("there is no caption in the message to edit")
    return _edited(playground, message, replace(message, words=words, keyboard=read_markup(parameters)))


def edit_message_media(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with another document or photo, and the caption that comes with it."""
    media = parameters.decoded("media", "input media")
    if not isinstance(media, Mapping) or media.get("type") not in _MEDIA:
        raise bad_request("can't parse InputMedia: type must be specified")
    told = {name: value for name in ("media", "caption", "parse_mode") if isinstance(value := media.get(name), str)}
    described = Parameters(told, parameters.files)
    words = read_caption(described, too_long="MEDIA_CAPTION_TOO_LONG")
    message = own_message(playground, parameters)
    if not described.text("media"):
        raise bad_request("can't parse InputMedia: media not found")
    is_photo = media["type"] == "photo"
    photo = read_photo_of(playground, described, "media") if is_photo else None
    document = None if is_photo else read_document(playground, described, "media")
    after = replace(message, words=words, photo=photo, document=document, keyboard=read_markup(parameters))
    return _edited(playground, message, after)


def edit_message_reply_markup(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other buttons, or none."""
    message = own_message(playground, parameters)
    return _edited(playground, message, replace(message, keyboard=read_markup(parameters)))


def delete_message(playground: Playground, parameters: Parameters) -> bool:
    """True: the message is gone. One of 48 hours stays, and another's in a group where the bot is no administrator."""
    chat = open_chat(playground, parameters)
    message = playground.message(chat.id, parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    is_own = message.sender_id == playground.bot.id
    if playground.unix_time - message.sent_at >= DELETABLE_S or not (is_own or chat.is_private or chat.bot_is_admin):
        raise bad_request("message can't be deleted for everyone")
    playground.delete(message)
    return True


def _edited(playground: Playground, before: Message, after: Message) -> dict[str, Any]:
    if (after.words, after.keyboard, after.file) == (before.words, before.keyboard, before.file):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    return playground.as_message(playground.edit(after))
