"""Keyboards that a bot sends: which buttons there are, and what Telegram refuses."""

from typing import Any

import pytest

from bot.playground.state import Playground
from support.bot_calls import ANNA, call, keyboard, met, refusal

NO_BUTTON = "can't parse inline keyboard button: "


@pytest.fixture
def playground() -> Playground:
    return met()[0]


@pytest.mark.parametrize(
    ("button", "kept"),
    [
        ({"text": 5, "callback_data": 7}, {"text": "5", "callback_data": "7"}),
        ({"text": "b", "url": "E.org", "callback_data": "x"}, {"text": "b", "url": "http://e.org/"}),
        ({"text": "b", "copy_text": {"text": "x" * 256}}, None),
        ({"text": "b", "switch_inline_query": ""}, None),
        ({"text": "b", "switch_inline_query_current_chat": "q"}, None),
        ({"text": "b", "switch_inline_query_chosen_chat": {"query": "q", "allow_user_chats": True}}, None),
        ({"text": "b", "web_app": {"url": "https://e.org/"}}, None),
        (
            {"text": "b", "copy_text": {"text": "x"}, "switch_inline_query": "q"},
            {"text": "b", "switch_inline_query": "q"},
        ),
    ],
)
def test_button_does_the_first_thing_that_it_names(
    playground: Playground, button: dict[str, Any], kept: dict[str, Any] | None
) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=keyboard(button))
    assert sent["reply_markup"] == keyboard(kept or button)


@pytest.mark.parametrize(
    ("button", "description"),
    [
        (5, f"{NO_BUTTON}InlineKeyboardButton must be an Object"),
        ({"callback_data": "x"}, f'{NO_BUTTON}Can\'t find field "text"'),
        ({"text": [], "callback_data": "x"}, f'{NO_BUTTON}Field "text" must be of type String'),
        ({"text": "b", "callback_data": True}, f'{NO_BUTTON}Field "callback_data" must be of type String'),
        ({"text": "b", "url": ""}, f"{NO_BUTTON}Text buttons are unallowed in the inline keyboard"),
        ({"text": "b", "callback_data": ""}, f"{NO_BUTTON}Text buttons are unallowed in the inline keyboard"),
        ({"text": "", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        (
            {"text": "b", "url": "ftp://e.org"},
            "inline keyboard button URL 'ftp://e.org' is invalid: Unsupported URL protocol",
        ),
        (
            {"text": "b", "url": "e.org:x"},
            "inline keyboard button URL 'e.org:x' is invalid: Wrong port number specified in the URL",
        ),
        (
            {"text": "b", "url": "a b.org"},
            "inline keyboard button URL 'a b.org' is invalid: Disallowed character in URL host",
        ),
        (
            {"text": "b", "web_app": {"url": "http://e.org"}},
            "inline keyboard button Web App URL 'http://e.org' is invalid: Only HTTPS links are allowed",
        ),
        ({"text": "b", "web_app": "x"}, f'{NO_BUTTON}Field "web_app" must be of type Object'),
        ({"text": "b", "login_url": {"url": "https://e.org"}}, "BOT_DOMAIN_INVALID"),
        ({"text": "b", "pay": True}, "BUTTON_TYPE_INVALID"),
        ({"text": "b", "callback_game": {}}, "BUTTON_TYPE_INVALID"),
        ({"text": "b", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "b", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "b", "switch_inline_query": None}, f'{NO_BUTTON}Field "switch_inline_query" must be of type String'),
        (
            {"text": "b", "switch_inline_query_chosen_chat": {"allow_user_chats": "yes"}},
            f'{NO_BUTTON}Field "allow_user_chats" must be of type Boolean',
        ),
    ],
)
def test_button_that_telegram_refuses_is_refused(playground: Playground, button: Any, description: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
    assert refused == f"Bad Request: {description}"


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        ({"inline_keyboard": "bad"}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [5]}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ({"keyboard": "bad"}, 'field "keyboard" must be of type Array'),
        ({"keyboard": [5]}, 'field "keyboard" must be an Array of Arrays'),
        ({"keyboard": [[5]]}, "can't parse keyboard button: KeyboardButton must be a String or an Object"),
        ({"keyboard": [[{}]]}, "can't parse keyboard button: Can't find field \"text\""),
        ({"keyboard": [[""]]}, "keyboard button text must be non-empty"),
        ({"keyboard": [["A"]], "resize_keyboard": "yes"}, 'field "resize_keyboard" must be of type Boolean'),
        ({"force_reply": "yes"}, 'field "force_reply" must be of type Boolean'),
        ({"remove_keyboard": 1}, 'field "remove_keyboard" must be of type Boolean'),
    ],
)
def test_markup_that_telegram_refuses_is_refused(playground: Playground, markup: Any, description: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
    assert refused == f"Bad Request: {description}"


@pytest.mark.parametrize(
    "markup",
    [
        {},
        {"inline_keyboard": []},
        {"inline_keyboard": [[]]},
        {"keyboard": [["A", {"text": "B", "request_contact": True}]], "resize_keyboard": True, "selective": True},
        {"force_reply": True, "input_field_placeholder": "Ask"},
        {"remove_keyboard": True},
    ],
)
def test_markup_without_inline_buttons_is_taken_and_not_shown(playground: Playground, markup: dict[str, Any]) -> None:
    assert "reply_markup" not in call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
