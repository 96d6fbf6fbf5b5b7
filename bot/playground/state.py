"""All that a local Telegram knows: persons, chats, messages, the bot's updates, files and menus.

No network and no waiting here. What persons do is in `acts`, what the bot does in `methods`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

from bot.playground import TOKEN
from bot.playground.chats import BotIdentity, Chat, Person
from bot.playground.commands import CommandLists
from bot.playground.entities import FormattedText
from bot.playground.events import ChatsChanged, Event, Events, MessageDeleted, MessageEdited, MessageSent, Noticed
from bot.playground.faults import Faults
from bot.playground.files import FileStore
from bot.playground.flood import USUAL_LIMITS, FloodControl, FloodLimits
from bot.playground.journal import Journal
from bot.playground.keyboards import Keyboard
from bot.playground.messages import Message
from bot.playground.updates import UpdateQueue
from bot.playground.webhook import Webhook


@dataclass(slots=True)
class Tap:
    """A person's tap on a button, waiting for the bot's answer. `made_at` counts seconds since 1970."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    made_at: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class InlineResult:
    """One of the bot's answers to an inline query.

    Attributes:
        words: what picking it sends, None where that is no text.
        raw: the Bot API's InlineQueryResult, as the bot sent it.
    """

    id: str
    words: FormattedText | None
    keyboard: Keyboard | None
    raw: dict[str, Any]


@dataclass(slots=True)
class InlineQuery:
    """What a person typed after the bot's @name, waiting for the bot's answer.

    Attributes:
        chat_id: where they typed it.
        made_at: seconds since 1970.
        results: None before the answer.
    """

    id: str
    person_id: int
    chat_id: int
    text: str
    made_at: int
    results: tuple[InlineResult, ...] | None = None


def utc_now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


class Playground:
    """A local Telegram with one bot and some persons, each with a private chat that the bot knows once they write.

    Args:
        persons: who is there.
        bot_name: the bot's first name.
        bot_username: its @name, ending in "bot".
        note: a sentence for the page ("The articles here are an invented sample.").
        clock: tells the time, aware.
        flood_limits: how much the bot may send; None lifts the limits.
        privacy: whether the bot sees of a group's talk only what concerns it, unless it is an administrator.
        inline: whether the bot can be asked from any chat.
    """

    def __init__(  # noqa: PLR0913 - one option each, and whoever gives one names it
        self,
        persons: Iterable[Person],
        bot_name: str = "Verbatim",
        bot_username: str = "verbatim_bot",
        note: str = "",
        *,
        token: str = TOKEN,
        clock: Callable[[], datetime] = utc_now,
        flood_limits: FloodLimits | None = USUAL_LIMITS,
        privacy: bool = True,
        inline: bool = False,
    ) -> None:
        self.bot = BotIdentity(int(token.partition(":")[0]), bot_name, bot_username, not privacy, inline)
        self.token = token
        self.note = note
        self.clock = clock
        self.persons = {person.id: person for person in persons}
        self.chats = {p.id: Chat(p.id, "private", p.first_name, [p.id]) for p in self.persons.values()}
        self.updates = UpdateQueue(lambda: self.unix_time)
        self.files = FileStore()
        self.commands = CommandLists()
        self.faults = Faults()
        self.journal = Journal(self.bot.id)
        self.events = Events()
        self.events.subscribe(self._note)
        self.notices: list[Noticed] = []
        self.flood = FloodControl(flood_limits)
        self.webhook = Webhook()
        self.taps: dict[str, Tap] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.bot_listens = False
        self._messages: dict[int, dict[int, Message]] = {}
        self._message_ids = count(1)

    @property
    def unix_time(self) -> int:
        """Now, in whole seconds since 1970, as Telegram writes times."""
        return int(self.clock().timestamp())

    def add_person(self, person: Person) -> None:
        """Let somebody in, or change what is known of them; a private chat with the bot stands ready."""
        self.persons[person.id] = person
        self.chats.setdefault(person.id, Chat(person.id, "private", person.first_name, [person.id]))
        self.events.publish(ChatsChanged())

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """The message as it stands now, None if there is none."""
        return self._messages.get(chat_id, {}).get(message_id)

    def messages(self, chat_id: int) -> list[Message]:
        """The chat's messages as they stand now, in order."""
        return list(self._messages.get(chat_id, {}).values())

    def bot_messages(self, chat_id: int) -> list[Message]:
        """The messages that the bot has sent to the chat, as they stand now."""
        return [message for message in self.messages(chat_id) if message.sender_id == self.bot.id]

    def post(self, draft: Message) -> Message:
        """The message, put into its chat under a new id; the draft's own id and time do not count."""
        message = replace(draft, id=next(self._message_ids), sent_at=self.unix_time)
        self._messages.setdefault(message.chat_id, {})[message.id] = message
        self.events.publish(MessageSent(message))
        return message

    def edit(self, message: Message) -> Message:
        """The message, put in the place of the one with its id."""
        before = self._messages[message.chat_id][message.id]
        was_hidden = before.edit_hidden or before.edited_at is None
        is_hidden = was_hidden and (message.words, message.file) == (before.words, before.file)
        edited = replace(message, edited_at=self.unix_time, edit_hidden=is_hidden)
        self._messages[message.chat_id][message.id] = edited
        self.events.publish(MessageEdited(edited))
        return edited

    def delete(self, message: Message) -> None:
        """Take the message out of its chat."""
        del self._messages[message.chat_id][message.id]
        self.events.publish(MessageDeleted(message.chat_id, message.id))

    def notice(self, chat_id: int, kind: str, person_id: int) -> None:
        """Keep a line for the page that says who shut the bot out of the chat, or let it in again."""
        after_id = max(self._messages.get(chat_id, ()), default=0)
        noticed = Noticed(chat_id, kind, person_id, after_id, self.unix_time)
        self.notices.append(noticed)
        self.events.publish(noticed)

    def as_user(self, user_id: int) -> dict[str, Any]:
        """The Bot API's User, of a person or the bot."""
        return self.bot.as_user() if user_id == self.bot.id else self.persons[user_id].as_user()

    def as_message(self, message: Message, *, with_reply: bool = True) -> dict[str, Any]:
        """The Bot API's Message; the message that it answers is inside it, one level deep."""
        replied = self.message(message.chat_id, message.reply_to) if with_reply and message.reply_to else None
        return {
            "message_id": message.id,
            "from": self.as_user(message.sender_id),
            "chat": self.chats[message.chat_id].as_json(),
            **message.content(),
            **({"via_bot": self.bot.as_user()} if message.via_bot else {}),
            **({"reply_to_message": self.as_message(replied, with_reply=False)} if replied else {}),
        }

    def _note(self, event: Event) -> None:
        self.journal.note(event, self.clock())
