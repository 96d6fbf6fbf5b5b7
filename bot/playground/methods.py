"""What the bot does: one function for each Bot API method, and the table that names them.

A method comes with its first use; a name that is not in `METHODS` is answered as Telegram answers an unknown one.
`getUpdates` waits, and is in `polling`.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.playground.chats import Chat
from bot.playground.commands import read_commands, read_language, read_scope
from bot.playground.entities import FormattedText
from bot.playground.errors import bad_request, forbidden
from bot.playground.events import ActionShown, ChatsChanged, TapAnswered
from bot.playground.files import MAX_DOWNLOAD, StoredFile
from bot.playground.keyboards import read_keyboard
from bot.playground.messages import MAX_CAPTION, MAX_TEXT, Message
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.words import read_words

Method = Callable[[Playground, Parameters], Any]

MAX_ANSWER = 200  # characters of a callback answer

_ACTIONS = frozenset(
    {
        *("cancel", "choose_sticker", "find_location", "pick_up_location", "record_audio", "record_video"),
        *("record_video_note", "record_voice", "typing", "upload_audio", "upload_document", "upload_photo"),
        *("upload_video", "upload_video_note", "upload_voice"),
    }
)


def get_me(playground: Playground, _: Parameters) -> dict[str, Any]:
    """The bot itself."""
    return playground.bot.as_me()


def delete_webhook(playground: Playground, parameters: Parameters) -> bool:
    """True: there is no webhook here. What waits is dropped if the bot asks for it."""
    if parameters.yes("drop_pending_updates"):
        playground.updates.clear()
    return True


def get_webhook_info(playground: Playground, _: Parameters) -> dict[str, Any]:
    """That there is no webhook, and how many updates wait."""
    return {"url": "", "has_custom_certificate": False, "pending_update_count": len(playground.updates)}


def send_message(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent."""
    words = _text(parameters, too_long="message is too long")
    draft = _draft(playground, parameters, words)
    return _sent(playground, replace(draft, link_preview=_link_preview(parameters)))


def send_document(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message sent, with the uploaded file or one that was here before."""
    words = read_words(parameters, "caption", "caption_entities")
    if words.length > MAX_CAPTION:
        raise bad_request("message caption is too long")
    draft = _draft(playground, parameters, words)
    return _sent(playground, replace(draft, document=_document(playground, parameters)))


def edit_message_text(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other words; its buttons go unless they are sent again."""
    words = _text(parameters, too_long="MESSAGE_TOO_LONG")
    message = _own_message(playground, parameters)
    if message.document:
        raise bad_request("there is no text in the message to edit")
    edited = replace(message, words=words, link_preview=_link_preview(parameters), keyboard=_keyboard(parameters))
    return _edited(playground, message, edited)


def edit_message_reply_markup(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The message with other buttons, or none."""
    message = _own_message(playground, parameters)
    return _edited(playground, message, replace(message, keyboard=_keyboard(parameters)))


def answer_callback_query(playground: Playground, parameters: Parameters) -> bool:
    """True: the person's button stops waiting, and shows the text if there is one."""
    text = parameters.text("text")
    tap = playground.taps.get(parameters.text("callback_query_id"))
    if tap is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if not tap.answered:
        tap.answered = True
        is_alert = parameters.yes("show_alert")
        answer = TapAnswered(tap.id, tap.person_id, tap.chat_id, tap.message_id, text, is_alert)
        playground.events.publish(answer)
    return True


def send_chat_action(playground: Playground, parameters: Parameters) -> bool:
    """True: the chat shows what the bot is doing."""
    action = parameters.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    playground.events.publish(ActionShown(_open_chat(playground, parameters).id, action))
    return True


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


def set_my_commands(playground: Playground, parameters: Parameters) -> bool:
    """True: the menu of this scope and language is set."""
    commands = read_commands(parameters.decoded("commands", "commands"))
    return _put_commands(playground, parameters, commands)


def delete_my_commands(playground: Playground, parameters: Parameters) -> bool:
    """True: there is no menu of this scope and language any more."""
    return _put_commands(playground, parameters, ())


def get_my_commands(playground: Playground, parameters: Parameters) -> list[dict[str, str]]:
    """The menu of exactly this scope and language."""
    scope = read_scope(parameters.decoded("scope", "BotCommandScope"))
    return list(playground.commands.get(scope, read_language(parameters.text("language_code"))))


_TABLE: dict[str, Method] = {
    "answerCallbackQuery": answer_callback_query,
    "deleteMyCommands": delete_my_commands,
    "deleteWebhook": delete_webhook,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "editMessageText": edit_message_text,
    "getFile": get_file,
    "getMe": get_me,
    "getMyCommands": get_my_commands,
    "getWebhookInfo": get_webhook_info,
    "sendChatAction": send_chat_action,
    "sendDocument": send_document,
    "sendMessage": send_message,
    "setMyCommands": set_my_commands,
}
METHODS: dict[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in _TABLE.items()}
"""By their names in small letters, as Telegram reads them: the name as it is written, and the function."""


def _text(parameters: Parameters, *, too_long: str) -> FormattedText:
    if not parameters.text("text"):
        raise bad_request("message text is empty")
    words = read_words(parameters)
    if not words.text:
        raise bad_request("text must be non-empty")
    if words.length > MAX_TEXT:
        raise bad_request(too_long)
    return words


def _chat(playground: Playground, chat_id: str) -> Chat:
    if not chat_id:
        raise bad_request("chat_id is empty")
    try:
        chat = playground.chats.get(int(chat_id))
    except ValueError:
        chat = None
    if chat is None or not (chat.started or _is_met(playground, chat)):
        raise bad_request("chat not found")
    return chat


def _is_met(playground: Playground, chat: Chat) -> bool:
    return any(not other.is_private and chat.id in other.members for other in playground.chats.values())


def _open_chat(playground: Playground, parameters: Parameters) -> Chat:
    chat = _chat(playground, parameters.text("chat_id"))
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.blocked:
        raise forbidden("bot was blocked by the user" if chat.is_private else "bot was kicked from the group chat")
    return chat


def _keyboard(parameters: Parameters) -> Any:
    return read_keyboard(parameters.decoded("reply_markup", "reply keyboard markup"))


def _link_preview(parameters: Parameters) -> tuple[tuple[str, Any], ...]:
    options = parameters.decoded("link_preview_options", "link preview options") or {}
    if not isinstance(options, dict):
        raise bad_request("object expected as link preview options")
    return tuple(options.items())


def _draft(playground: Playground, parameters: Parameters, words: FormattedText) -> Message:
    keyboard = _keyboard(parameters)
    chat = _open_chat(playground, parameters)
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


def _document(playground: Playground, parameters: Parameters) -> StoredFile:
    name = parameters.text("document")
    upload = parameters.files.get(name.removeprefix("attach://") if name else "document")
    if upload is not None:
        return playground.files.keep(upload.name, upload.data, upload.mime_type)
    if not name:
        raise bad_request("there is no document in the request")
    stored = playground.files.by_id(name)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored


def _own_message(playground: Playground, parameters: Parameters) -> Message:
    chat = _chat(playground, parameters.text("chat_id"))
    message = playground.message(chat.id, parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender_id != playground.bot.id:
        raise bad_request("message can't be edited")
    return message


def _sent(playground: Playground, draft: Message) -> dict[str, Any]:
    return playground.as_message(playground.post(draft))


def _edited(playground: Playground, before: Message, after: Message) -> dict[str, Any]:
    if (after.words, after.keyboard) == (before.words, before.keyboard):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    return playground.as_message(playground.edit(after))


def _put_commands(playground: Playground, parameters: Parameters, commands: tuple[dict[str, str], ...]) -> bool:
    scope = read_scope(parameters.decoded("scope", "BotCommandScope"))
    if scope.chat_id is not None and _chat(playground, str(scope.chat_id)).is_private and scope.type != "chat":
        raise bad_request("can't use specified scope in private chats")
    playground.commands.put(scope, read_language(parameters.text("language_code")), commands)
    playground.events.publish(ChatsChanged())
    return True
