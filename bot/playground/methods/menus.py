"""The bot's command menus, by scope and language."""

from bot.playground.commands import Command, Scope, read_commands, read_language, read_scope
from bot.playground.errors import bad_request
from bot.playground.events import ChatsChanged
from bot.playground.methods.targets import chat_of_members
from bot.playground.parameters import Parameters
from bot.playground.state import Playground


def set_my_commands(playground: Playground, parameters: Parameters) -> bool:
    """True: the menu of this scope and language is set."""
    commands = read_commands(parameters.decoded("commands", "commands", missing=[]))
    return _put(playground, parameters, commands)


def delete_my_commands(playground: Playground, parameters: Parameters) -> bool:
    """True: there is no menu of this scope and language any more."""
    return _put(playground, parameters, ())


def get_my_commands(playground: Playground, parameters: Parameters) -> list[Command]:
    """The menu of exactly this scope and language."""
    scope, language = _scope_and_language(playground, parameters)
    return list(playground.commands.get(scope, language))


def _put(playground: Playground, parameters: Parameters, commands: tuple[Command, ...]) -> bool:
    scope, language = _scope_and_language(playground, parameters)
    playground.commands.put(scope, language, commands)
    playground.events.publish(ChatsChanged())
    return True


def _scope_and_language(playground: Playground, parameters: Parameters) -> tuple[Scope, str]:
    scope = read_scope(parameters.decoded("scope", "BotCommandScope", missing={"type": "default"}))
    if (
        scope.chat_id is not None
        and chat_of_members(playground, str(scope.chat_id)).is_private
        and scope.type != "chat"
    ):
        raise bad_request("can't use specified scope in private chats")
    return scope, read_language(parameters.text("language_code"))
