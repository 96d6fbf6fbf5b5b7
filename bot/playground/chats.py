"""Who talks where: persons, the bot, private chats and groups."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who uses Telegram here.

    Attributes:
        id: their id, also that of their private chat with the bot.
        language_code: of their Telegram's interface ("en", "ru", "az"), "" if they hide it.
        label: what the page says of them ("asks and subscribes").
    """

    id: int
    first_name: str
    language_code: str = "en"
    label: str = ""

    def as_user(self) -> dict[str, Any]:
        """The Bot API's User."""
        language = {"language_code": self.language_code} if self.language_code else {}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **language}


@dataclass(frozen=True, slots=True)
class BotIdentity:
    """The one bot that lives here.

    Attributes:
        reads_all: whether it was set up without privacy mode, to see all that is written in groups.
        takes_inline: whether it was set up to be asked from any chat, by its @name.
    """

    id: int
    name: str
    username: str
    reads_all: bool = False
    takes_inline: bool = False

    def as_user(self) -> dict[str, Any]:
        """The Bot API's User."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def as_me(self) -> dict[str, Any]:
        """What getMe answers."""
        return {
            **self.as_user(),
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all,
            "supports_inline_queries": self.takes_inline,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(slots=True)
class Chat:
    """A private chat with the bot, or a group.

    Attributes:
        title: the group's title, the person's name in a private chat.
        members: the persons in it.
        started: whether the bot may know of it: a group, or a private chat in which the person wrote.
        blocked: whether the bot is shut out: blocked by the person, or kicked from the group.
        left: whether the bot left the group.
        bot_is_admin: whether the bot is an administrator of the group.
        founder_id: who founded the group.
        migrated_to: the supergroup that this group became.
    """

    id: int
    type: str
    title: str
    members: list[int] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    left: bool = False
    bot_is_admin: bool = False
    founder_id: int | None = None
    migrated_to: int | None = None

    @property
    def has_bot(self) -> bool:
        """Whether the bot can read and write here."""
        return not (self.blocked or self.left or self.migrated_to)

    @property
    def bot_status(self) -> str:
        """What the bot is here, in the Bot API's words."""
        if self.blocked:
            return "kicked"
        if self.left:
            return "left"
        return "administrator" if self.bot_is_admin else "member"

    @property
    def is_private(self) -> bool:
        """Whether a person and the bot are alone in it."""
        return self.type == "private"

    def as_json(self) -> dict[str, Any]:
        """The Bot API's Chat."""
        name = {"first_name": self.title} if self.is_private else {"title": self.title}
        return {"id": self.id, "type": self.type, **name}
