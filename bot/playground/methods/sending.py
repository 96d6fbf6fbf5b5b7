"""Messages that the bot sends: text, documents and photos."""

from dataclasses import replace
from typing import Any

from bot.playground import fields
from bot.playground.errors import bad_request
from bot.playground.fields import FieldError
from bot.playground.keyboards import Keyboard, read_keyboard
from bot.playground.links import LinkError, checked_link
from bot.playground.messages import Message
from bot.playground.methods.attachments import has_file, read_document, read_photo_of
from bot.playground.methods.replies import read_reply, replied
from bot.playground.methods.targets import open_chat
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.words import Written, read_words

_PREVIEW_FLAGS = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")


def send_message(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent."""
    preview, written = read_link_preview(parameters), read_text(parameters)
    draft = _draft(playground, parameters)
    words = written.as_text(too_long="message is too long")
    return _sent(playground, replace(draft, words=words, link_preview=preview))


def send_document(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent, with the uploaded file or one that was here before."""
    return _sent_with_file(playground, parameters, "document")


def send_photo(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent, with the uploaded photo or one that was here before."""
    return _sent_with_file(playground, parameters, "photo")


def read_text(parameters: Parameters) -> Written:
    """The call's text, as it was written. Raises ApiError."""
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    return read_words(parameters)


def read_caption(parameters: Parameters) -> Written:
    """The call's caption, as it was written, possibly empty. Raises ApiError."""
    return read_words(parameters, "caption", "caption_entities")


def read_markup(parameters: Parameters, *, only_inline: bool = False) -> Keyboard | None:
    """The call's inline keyboard, None where it has none. Raises ApiError."""
    markup = parameters.decoded("reply_markup", "reply keyboard markup", missing={})
    return read_keyboard(markup, only_inline=only_inline)


def read_link_preview(parameters: Parameters) -> tuple[tuple[str, Any], ...]:
    """The call's LinkPreviewOptions. Raises ApiError."""
    missing = {"is_disabled": True} if parameters.yes("disable_web_page_preview") else {}
    options = parameters.decoded("link_preview_options", "link preview options", missing)
    if not isinstance(options, dict):
        raise bad_request("object expected as link preview options")
    try:
        chosen = {name: fields.flag(options, name) for name in _PREVIEW_FLAGS}
        address = fields.text(options, "url")
    except FieldError as error:
        raise bad_request(error.alone) from None
    if address and not chosen["is_disabled"]:
        _check_preview(address)
    kept = {name: value for name, value in chosen.items() if value}
    return tuple((kept | ({"url": address} if address else {})).items())


def _check_preview(address: str) -> None:
    try:
        checked_link(address)
    except LinkError:
        raise bad_request("WEBPAGE_URL_INVALID") from None


def _draft(playground: Playground, parameters: Parameters) -> Message:
    reply, keyboard = read_reply(parameters), read_markup(parameters)
    chat = open_chat(playground, parameters)
    reply_to = replied(playground, chat, reply)
    if parameters.integer("message_thread_id") > 0:
        raise bad_request("message thread not found")
    return Message(0, chat.id, playground.bot.id, 0, keyboard=keyboard, reply_to=reply_to)


def _sent_with_file(playground: Playground, parameters: Parameters, name: str) -> dict[str, Any]:
    if not has_file(parameters, name):
        raise bad_request(f"there is no {name} in the request")
    caption = read_caption(parameters)
    draft = _draft(playground, parameters)
    words = caption.as_caption(too_long="message caption is too long")
    if name == "photo":
        return _sent(playground, replace(draft, words=words, photo=read_photo_of(playground, parameters, name)))
    return _sent(playground, replace(draft, words=words, document=read_document(playground, parameters, name)))


def _sent(playground: Playground, draft: Message) -> dict[str, Any]:
    playground.flood.take(draft.chat_id, playground.clock().timestamp())
    return playground.as_message(playground.post(draft))
