"""A person's message on its way: into the chat, and into the bot's queue where privacy mode lets the bot see it."""

from bot.playground.chats import Chat
from bot.playground.entities import FormattedText, covered
from bot.playground.events import ChatsChanged
from bot.playground.messages import Message
from bot.playground.state import Playground


def deliver(playground: Playground, chat: Chat, draft: Message) -> Message:
    """The message, put into its chat and told to the bot if it may know."""
    if not chat.started:
        chat.started = True
        playground.events.publish(ChatsChanged())
    message = playground.post(draft)
    tell(playground, chat, "message", message)
    return message


def tell(playground: Playground, chat: Chat, kind: str, message: Message) -> None:
    """Put the message into the bot's queue as an update of this kind, unless the bot may not see it."""
    if chat.has_bot and (chat.is_private or is_for_bot(playground, chat, message)):
        playground.updates.add(kind, playground.as_message(message))


def is_for_bot(playground: Playground, chat: Chat, message: Message) -> bool:
    """Whether the bot sees a group's message: all, as an administrator or without privacy mode.

    Else commands, mentions, replies to it, what was sent by way of it, and what concerns the group itself.
    """
    if chat.bot_is_admin or playground.bot.reads_all:
        return True
    replied = playground.message(message.chat_id, message.reply_to) if message.reply_to else None
    return (
        bool(message.service)
        or message.via_bot
        or (replied is not None and replied.sender_id == playground.bot.id)
        or _addresses(message.words, playground.bot.username)
    )


def _addresses(words: FormattedText, username: str) -> bool:
    for entity in words.entities:
        _, _, named = covered(words, entity).partition("@")
        if entity.type == "mention" and named.lower() == username.lower():
            return True
        if entity.type == "bot_command" and named.lower() in {"", username.lower()}:
            return True
    return False
