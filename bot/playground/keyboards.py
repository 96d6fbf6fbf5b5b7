"""Keyboards: read from `reply_markup`, with Telegram's refusals. Only inline ones are shown.

Of a button that names several actions, the first in Telegram's own order counts.
"""

from collections.abc import Callable
from typing import Any

from bot.playground import fields
from bot.playground.errors import bad_request
from bot.playground.fields import FieldError
from bot.playground.links import LinkError, checked_link

Button = dict[str, Any]
Keyboard = tuple[tuple[Button, ...], ...]

MAX_CALLBACK_DATA = 64  # bytes
MAX_COPIED = 256  # characters
MAX_BUTTONS = 100

_FLAGS = ("hide_keyboard", "remove_keyboard", "personal_keyboard", "selective", "force_reply_keyboard", "force_reply")
_KEYBOARD_FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent")
_INLINE = "inline_keyboard"


def read_keyboard(markup: Any, *, only_inline: bool = False) -> Keyboard | None:
    """The rows of an InlineKeyboardMarkup, None where there is no button. Raises ApiError.

    A reply keyboard, its removal or a forced reply is checked and not shown, or with `only_inline` refused.
    """
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    try:
        plain, inline = _rows(markup, "keyboard", _plain_button), _rows(markup, _INLINE, _inline_button)
        flags = {name: fields.flag(markup, name) for name in _FLAGS}
        fields.text(markup, "input_field_placeholder")
        for name in _KEYBOARD_FLAGS if plain else ():
            fields.flag(markup, name)
    except FieldError as error:
        raise bad_request(error.alone) from None
    forced = any(flags[name] for name in _FLAGS if name not in {"personal_keyboard", "selective"})
    if only_inline and (plain or (forced and not inline)):
        raise bad_request("inline keyboard expected")
    if plain:
        return None
    keyboard = tuple(row for row in inline if row)
    if sum(map(len, keyboard)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return keyboard or None


def _rows(markup: dict[str, Any], name: str, read: Callable[[Any], Button]) -> Keyboard:
    rows = fields.typed(markup, name, "Array", [])
    if not all(isinstance(row, list) for row in rows):
        whose = " of the InlineKeyboardMarkup" if name == _INLINE else ""
        raise FieldError(f'Field "{name}"{whose} must be an Array of Arrays')
    return tuple(tuple(_read(read, name, button) for button in row) for row in rows)


def _read(read: Callable[[Any], Button], name: str, button: Any) -> Button:
    kind = "inline keyboard button" if name == _INLINE else "keyboard button"
    try:
        made = read(button)
    except FieldError as error:
        raise bad_request(f"can't parse {kind}: {error}") from None
    if not made["text"].strip():
        raise bad_request(f"{kind} text must be non-empty")
    return made


def _plain_button(button: Any) -> Button:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise FieldError("KeyboardButton must be a String or an Object")
    return {"text": fields.text(button, "text", None)}


def _inline_button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise FieldError("InlineKeyboardButton must be an Object")
    named = {"text": fields.text(button, "text", None)}
    if address := fields.text(button, "url"):
        return named | {"url": _link(address, "")}
    if data := fields.text(button, "callback_data"):
        return named | {"callback_data": _callback_data(data)}
    for action, read in _ACTIONS.items():
        if action in button:
            return named | {action: read(button, action)}
    raise FieldError("Text buttons are unallowed in the inline keyboard")


def _link(address: str, kind: str) -> str:
    try:
        return checked_link(address, https_only=bool(kind))
    except LinkError as error:
        raise bad_request(f"inline keyboard button {kind}URL '{address}' is invalid: {error}") from None


def _callback_data(data: str) -> str:
    if len(data.encode()) > MAX_CALLBACK_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _only_elsewhere(*_: Any) -> Any:
    raise bad_request("BUTTON_TYPE_INVALID")  # games and invoices have their own messages


def _words(button: Button, action: str) -> Any:
    return fields.text(button, action, None)


def _chosen_chat(button: Button, action: str) -> Any:
    chosen: Button = fields.typed(button, action, "Object")
    allowed = {name: fields.flag(chosen, name) for name in chosen if name.startswith("allow_")}
    return {"query": fields.text(chosen, "query")} | allowed


def _login(button: Button, action: str) -> Any:
    login: Button = fields.typed(button, action, "Object")
    fields.flag(login, "request_write_access")
    _link(fields.text(login, "url", None), "login ")
    raise bad_request("BOT_DOMAIN_INVALID")  # no domain was linked to the bot here


def _app(button: Button, action: str) -> Any:
    return {"url": _link(fields.text(fields.typed(button, action, "Object"), "url", None), "Web App ")}


def _copied(button: Button, action: str) -> Any:
    copied = fields.text(fields.typed(button, action, "Object"), "text", None)
    if not 0 < len(copied) <= MAX_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return {"text": copied}


_ACTIONS: dict[str, Callable[[Button, str], Any]] = {
    "callback_game": _only_elsewhere,
    "pay": _only_elsewhere,
    "switch_inline_query": _words,
    "switch_inline_query_chosen_chat": _chosen_chat,
    "switch_inline_query_current_chat": _words,
    "login_url": _login,
    "web_app": _app,
    "copy_text": _copied,
}
