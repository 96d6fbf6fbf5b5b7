"""Which message a call answers, and which of its words it quotes."""

from dataclasses import dataclass

from bot.playground import fields
from bot.playground.chats import Chat
from bot.playground.entities import utf16_length
from bot.playground.errors import bad_request
from bot.playground.fields import FieldError
from bot.playground.methods.targets import known_chat
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.words import Written, as_written

MAX_QUOTE = 1024  # UTF-16 units


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call says of the message that it answers.

    Attributes:
        message_id: 0 where it answers nothing.
        chat_id: where that message is, "" for the chat of the call.
        can_be_left_out: whether the call may be done though that message is not there.
        quote: the words of that message that are quoted, possibly none.
    """

    message_id: int = 0
    chat_id: str = ""
    can_be_left_out: bool = False
    quote: Written = Written("")  # noqa: RUF009 - frozen, so that all may share it


def read_reply(parameters: Parameters) -> Reply:
    """The call's ReplyParameters, or their forerunners. Raises ApiError."""
    missing = {"message_id": parameters.integer("reply_to_message_id")}
    told = parameters.decoded("reply_parameters", "reply parameters", missing)
    if not isinstance(told, dict):
        raise bad_request("object expected as reply parameters")
    if told is missing:
        return Reply(max(missing["message_id"], 0), can_be_left_out=parameters.yes("allow_sending_without_reply"))
    if not told:
        return Reply()
    try:
        chat_id, message_id = fields.text(told, "chat_id"), fields.integer(told, "message_id", None)
        can_be_left_out = fields.flag(told, "allow_sending_without_reply")
        quote, mode = fields.text(told, "quote"), fields.text(told, "quote_parse_mode")
        fields.integer(told, "quote_position")
    except FieldError as error:
        raise bad_request(error.alone) from None
    return Reply(max(message_id, 0), chat_id, can_be_left_out, as_written(quote, mode))


def replied(playground: Playground, chat: Chat, reply: Reply) -> int | None:
    """The id of the chat's message that is answered, None for none and for one of another chat. Raises ApiError."""
    if not reply.message_id:
        return None
    elsewhere = reply.chat_id not in {"", str(chat.id)}
    found = playground.message(known_chat(playground, reply.chat_id).id if elsewhere else chat.id, reply.message_id)
    if found is None and not reply.can_be_left_out:
        raise bad_request("message to be replied not found")
    if found is None or elsewhere:
        return None
    quote = reply.quote.settled().text
    if quote not in found.words.text or utf16_length(quote) > MAX_QUOTE:
        raise bad_request("QUOTE_TEXT_INVALID")
    return found.id
