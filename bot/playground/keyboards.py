"""Inline keyboards: read from `reply_markup`, with Telegram's refusals. Reply keyboards are taken and not shown."""

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.links import LinkError, checked_link

Button = dict[str, Any]
Keyboard = tuple[tuple[Button, ...], ...]

MAX_CALLBACK_DATA = 64  # bytes
MAX_BUTTONS = 100

_OTHER_ACTIONS = (
    "callback_game",
    "copy_text",
    "login_url",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "web_app",
)


def read_keyboard(markup: Any) -> Keyboard | None:
    """The rows of an InlineKeyboardMarkup, None where there is no button. Raises ApiError."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard") or []
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    keyboard = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(map(len, keyboard)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return keyboard or None


def _button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("url"):
        return {"text": text, "url": _url(str(button["url"]))}
    if button.get("callback_data"):
        return {"text": text, "callback_data": _callback_data(str(button["callback_data"]))}
    for action in _OTHER_ACTIONS:
        if action in button:
            return {"text": text, action: button[action]}
    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def _url(address: str) -> str:
    try:
        return checked_link(address)
    except LinkError as error:
        raise bad_request(f"inline keyboard button URL '{address}' is invalid: {error}") from None


def _callback_data(data: str) -> str:
    if len(data.encode()) > MAX_CALLBACK_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return data
