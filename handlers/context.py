"""What every handler is given: the services, typed, and what the running bot remembers until it stops."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext, ExtBot

from bot.services import Services
from bot.texts import Texts, texts_for
from handlers.pace import Pace
from handlers.timing import REAL_TIME, Time

_STATE = "state"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: menus, /help and rights derive from it.

    Attributes:
        description: what it does, in the words of a catalogue.
        admins_only: whether only the people named in the settings may use it, and see it.
        in_groups: whether the menus of groups list it; it is answered there either way.
    """

    name: str
    callback: "Handler"
    description: Callable[[Texts], str]
    admins_only: bool = False
    in_groups: bool = False


@dataclass(slots=True)
class State:
    """What is running: the services, the commands, and the reindexing under way, if one is."""

    services: Services
    commands: tuple[Command, ...]
    pace: Pace
    time: Time = REAL_TIME
    reindexing: asyncio.Task[None] | None = field(default=None)


class Context(CallbackContext[ExtBot[bool], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """python-telegram-bot's context, with the bot's own state."""

    @property
    def state(self) -> State:
        """What is running."""
        return state_of(self.application)

    @property
    def services(self) -> Services:
        """What the bot works with."""
        return self.state.services


Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]
App = Application[ExtBot[bool], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]


def remember_state(application: App, state: State) -> None:
    """Put the state where each handler's context finds it."""
    application.bot_data[_STATE] = state


def state_of(application: Application[Any, Any, Any, Any, Any, Any]) -> State:
    """The state that was put there."""
    state: State = application.bot_data[_STATE]
    return state


def texts_of(update: Update) -> Texts:
    """The catalogue in the language of the person who sent the update."""
    user = update.effective_user
    return texts_for(user.language_code if user else None)


def is_admin(update: Update, context: Context) -> bool:
    """Whether the person is named as an admin in the settings."""
    user = update.effective_user
    return user is not None and user.id in context.services.settings.admin_ids
