"""The menus of commands in Telegram: by kind of chat, by language, and longer ones for admins."""

import asyncio
import logging
from collections.abc import Collection, Iterator, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.texts import CATALOGUES, Texts, texts_for
from handlers.context import Command

Menu = tuple[BotCommandScope, tuple[Command, ...]]

_log = logging.getLogger(__name__)


def menus(commands: Sequence[Command], admin_ids: Collection[int]) -> Iterator[Menu]:
    """Each kind of chat with the commands that its menu lists."""
    everybody = tuple(command for command in commands if not command.admins_only)
    yield BotCommandScopeDefault(), everybody
    yield BotCommandScopeAllPrivateChats(), everybody
    yield BotCommandScopeAllGroupChats(), tuple(command for command in everybody if command.in_groups)
    for admin_id in sorted(admin_ids):
        yield BotCommandScopeChat(admin_id), tuple(commands)


async def set_menus(
    bot: ExtBot[bool], commands: Sequence[Command], admin_ids: Collection[int], stop: asyncio.Event
) -> None:
    """Set them, until the stop. Without them the bot works as well: a failure is only logged."""
    languages: list[tuple[str | None, Texts]] = [(None, texts_for(None)), *CATALOGUES.items()]
    for scope, listed in menus(commands, admin_ids):
        for language, texts in languages:
            if stop.is_set():
                return
            entries = [BotCommand(command.name, command.description(texts)) for command in listed]
            try:
                await bot.set_my_commands(entries, scope=scope, language_code=language)
            except TelegramError as error:  # an admin who has not written to the bot yet has no chat with it
                _log.info("the menu of %s was not set: %s", scope.type, error)
