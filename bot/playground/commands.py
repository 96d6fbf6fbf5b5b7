"""The bot's command menus: one list for each scope and language, and which of them a person sees."""

import re
from dataclasses import dataclass, field
from typing import Any

from bot.playground import fields
from bot.playground.chats import Chat
from bot.playground.errors import bad_request
from bot.playground.fields import FieldError
from bot.playground.parameters import to_integer

MAX_COMMANDS = 100
MAX_NAME = 32
MAX_DESCRIPTION = 256

_NAME = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_PLAIN_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHAT_SCOPES = frozenset({"chat", "chat_administrators"})

Command = dict[str, str]


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom a list is meant: a Telegram scope's type, its chat and member where it has them."""

    type: str = "default"
    chat_id: int | None = None
    user_id: int | None = None


@dataclass(slots=True)
class CommandLists:
    """The lists that the bot has set."""

    _lists: dict[tuple[Scope, str], tuple[Command, ...]] = field(default_factory=dict)

    def put(self, scope: Scope, language: str, commands: tuple[Command, ...]) -> None:
        """Set a list; an empty one takes it away."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> tuple[Command, ...]:
        """The list set for exactly this scope and language, empty if none is."""
        return self._lists.get((scope, language), ())

    def menu(self, chat: Chat, user_id: int, language: str) -> tuple[Command, ...]:
        """The commands that a person sees in a chat: the nearest scope's, in their language before any other."""
        if chat.is_private:
            nearest = [Scope("chat", chat.id), Scope("all_private_chats")]
        elif user_id == chat.founder_id:
            of_chat = [Scope("chat_member", chat.id, user_id), Scope("chat_administrators", chat.id)]
            nearest = [*of_chat, Scope("chat", chat.id), Scope("all_chat_administrators"), Scope("all_group_chats")]
        else:
            nearest = [Scope("chat_member", chat.id, user_id), Scope("chat", chat.id), Scope("all_group_chats")]
        for scope in [*nearest, Scope()]:
            for code in (language, ""):
                if commands := self.get(scope, code):
                    return commands
        return ()


def read_scope(value: Any) -> Scope:
    """The scope of a `scope` parameter. Raises ApiError."""
    try:
        return _scope(value)
    except FieldError as error:
        raise bad_request(f"can't parse BotCommandScope: {error}") from None


def _scope(value: Any) -> Scope:
    if not isinstance(value, dict):
        raise FieldError("BotCommandScope must be an Object")
    kind = fields.text(value, "type", None)
    if kind in _PLAIN_SCOPES:
        return Scope(kind)
    if kind not in _CHAT_SCOPES | {"chat_member"}:
        raise FieldError("Unsupported type specified")
    if not (chat_id := fields.text(value, "chat_id", None)):
        raise FieldError("Empty chat_id specified")
    if kind in _CHAT_SCOPES:
        return Scope(kind, to_integer(chat_id))
    if (user_id := fields.integer(value, "user_id", None)) <= 0:
        raise FieldError("Invalid user_id specified")
    return Scope(kind, to_integer(chat_id), user_id)


def read_language(code: str) -> str:
    """The language code, "" for all languages. Raises ApiError."""
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def read_commands(value: Any) -> tuple[Command, ...]:
    """The commands of a `commands` parameter. Raises ApiError."""
    if not isinstance(value, list):
        raise bad_request("expected an Array of BotCommand")
    named = [_named(entry) for entry in value]
    if len(value) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(_command(*names) for names in named)


def _named(entry: Any) -> tuple[str, str]:
    if not isinstance(entry, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    try:
        return fields.text(entry, "command", None), fields.text(entry, "description", None)
    except FieldError as error:
        raise bad_request(f"can't parse BotCommand: {error}") from None


def _command(command: str, description: str) -> Command:
    command, description = command.strip().removeprefix("/"), description.strip()
    if not command:
        raise bad_request("command must be non-empty")
    if len(command) > MAX_NAME:
        raise bad_request(f"command length must not exceed {MAX_NAME}")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > MAX_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {MAX_DESCRIPTION}")
    if not _NAME.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}
