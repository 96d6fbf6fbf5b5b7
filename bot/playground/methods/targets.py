"""Which chat and which message a call is about, refused where Telegram would refuse the bot."""

from bot.playground.chats import Chat
from bot.playground.errors import ApiError, bad_request, forbidden
from bot.playground.messages import Message
from bot.playground.parameters import Parameters, to_integer
from bot.playground.state import Playground


def known_chat(playground: Playground, chat_id: str) -> Chat:
    """The chat, if the bot may know of it. Raises ApiError."""
    if not chat_id:
        raise bad_request("chat_id is empty")
    chat = playground.chats.get(to_integer(chat_id))
    if chat is None or not (chat.started or _is_met(playground, chat)):
        raise bad_request("chat not found")
    return chat


def open_chat(playground: Playground, parameters: Parameters) -> Chat:
    """The chat of the call, if the bot may write to it. Raises ApiError."""
    chat = known_chat(playground, parameters.text("chat_id"))
    _check_open(chat)
    return chat


def chat_of_members(playground: Playground, chat_id: str) -> Chat:
    """The chat, if the bot may see who is in it: not that of a group which it is not in itself. Raises ApiError."""
    chat = known_chat(playground, chat_id)
    if not chat.is_private:
        _check_open(chat)
    return chat


def _check_open(chat: Chat) -> None:
    if chat.migrated_to is not None:
        description = "Bad Request: group chat was upgraded to a supergroup chat"
        raise ApiError(400, description, {"migrate_to_chat_id": chat.migrated_to})
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.blocked:
        raise forbidden(
            "bot was blocked by the user" if chat.is_private else f"bot was kicked from the {chat.type} chat"
        )
    if chat.left:
        raise forbidden(f"bot is not a member of the {chat.type} chat")


def own_message(playground: Playground, parameters: Parameters) -> Message:
    """The bot's own message that the call is to change. Raises ApiError."""
    if not parameters.text("chat_id") and parameters.integer("message_id") <= 0:
        raise bad_request("message identifier is not specified")  # of an inline message, which it would then be
    chat = open_chat(playground, parameters)
    message = playground.message(chat.id, parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender_id != playground.bot.id:
        raise bad_request("message can't be edited")
    return message


def _is_met(playground: Playground, chat: Chat) -> bool:
    return any(not other.is_private and chat.id in other.members for other in playground.chats.values())
