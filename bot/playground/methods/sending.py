"""Messages that the bot sends: text, documents and photos, and the files of messages."""

from dataclasses import replace
from typing import Any

from bot.playground.chats import Chat
from bot.playground.entities import FormattedText
from bot.playground.errors import bad_request
from bot.playground.files import MAX_DOWNLOAD, Photo, StoredFile
from bot.playground.keyboards import Keyboard, read_keyboard
from bot.playground.messages import MAX_CAPTION, MAX_TEXT, Message
from bot.playground.methods.targets import open_chat
from bot.playground.parameters import Parameters, Upload
from bot.playground.photos import PhotoError, read_photo
from bot.playground.state import Playground
from bot.playground.words import read_words


def send_message(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent."""
    words = read_text(parameters, too_long="message is too long")
    draft = _draft(playground, parameters, words)
    return _sent(playground, replace(draft, link_preview=read_link_preview(parameters)))


def send_document(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent, with the uploaded file or one that was here before."""
    draft = _draft(playground, parameters, read_caption(parameters, too_long="message caption is too long"))
    return _sent(playground, replace(draft, document=read_document(playground, parameters, "document")))


def send_photo(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent, with the uploaded photo or one that was here before."""
    draft = _draft(playground, parameters, read_caption(parameters, too_long="message caption is too long"))
    return _sent(playground, replace(draft, photo=read_photo_of(playground, parameters, "photo")))


def get_file(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """Where a file can be fetched, for files of 20 MB and less."""
    file_id = parameters.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = playground.files.by_id(file_id)
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return stored.as_file()


def read_text(parameters: Parameters, *, too_long: str) -> FormattedText:
    """The call's text. Raises ApiError, in these words for one that is too long."""
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    words = read_words(parameters)
    if not words.text:
        raise bad_request("text must be non-empty")
    if words.length > MAX_TEXT:
        raise bad_request(too_long)
    return words


def read_caption(parameters: Parameters, *, too_long: str) -> FormattedText:
    """The call's caption, possibly empty. Raises ApiError, in these words for one that is too long."""
    words = read_words(parameters, "caption", "caption_entities")
    if words.length > MAX_CAPTION:
        raise bad_request(too_long)
    return words


def read_markup(parameters: Parameters) -> Keyboard | None:
    """The call's inline keyboard, None where it has none. Raises ApiError."""
    return read_keyboard(parameters.decoded("reply_markup", "reply keyboard markup"))


def read_link_preview(parameters: Parameters) -> tuple[tuple[str, Any], ...]:
    """The call's LinkPreviewOptions. Raises ApiError."""
    options = parameters.decoded("link_preview_options", "link preview options") or {}
    if not isinstance(options, dict):
        raise bad_request("object expected as link preview options")
    return tuple(options.items())


def read_document(playground: Playground, parameters: Parameters, name: str) -> StoredFile:
    """The file that the call uploads or names by its id. Raises ApiError."""
    upload, file_id = _uploaded(parameters, name)
    if upload is not None:
        return playground.files.keep(upload.name, upload.data, upload.mime_type)
    if not file_id:
        raise bad_request("there is no document in the request")
    stored = playground.files.by_id(file_id)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if playground.files.photo(file_id) is not None:
        raise bad_request("can't use file of type Photo as Document")
    return stored


def read_photo_of(playground: Playground, parameters: Parameters, name: str) -> Photo:
    """The photo that the call uploads or names by its id. Raises ApiError."""
    upload, file_id = _uploaded(parameters, name)
    if upload is not None:
        try:
            width, height = read_photo(upload.data)
        except PhotoError as error:
            raise bad_request(str(error)) from None
        return playground.files.keep_photo(upload.data, width, height)
    if not file_id:
        raise bad_request("there is no photo in the request")
    photo = playground.files.photo(file_id)
    if photo is None and playground.files.by_id(file_id) is not None:
        raise bad_request("can't use file of type Document as Photo")
    if photo is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return photo


def _uploaded(parameters: Parameters, name: str) -> tuple[Upload | None, str]:
    value = parameters.text(name)
    return parameters.files.get(value.removeprefix("attach://") if value else name), value


def _draft(playground: Playground, parameters: Parameters, words: FormattedText) -> Message:
    keyboard = read_markup(parameters)
    chat = open_chat(playground, parameters)
    reply_to = _reply_to(playground, parameters, chat)
    return Message(0, chat.id, playground.bot.id, 0, words, keyboard=keyboard, reply_to=reply_to)


def _reply_to(playground: Playground, parameters: Parameters, chat: Chat) -> int | None:
    reply = parameters.decoded("reply_parameters", "reply parameters") or {}
    if not isinstance(reply, dict):
        raise bad_request("object expected as reply parameters")
    if not reply:
        return None
    replied = playground.message(chat.id, reply.get("message_id", 0))
    if replied is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    if reply.get("quote", "") not in replied.words.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return replied.id


def _sent(playground: Playground, draft: Message) -> dict[str, Any]:
    playground.flood.take(draft.chat_id, playground.clock().timestamp())
    return playground.as_message(playground.post(draft))
