"""Inline keyboards and the links of buttons: what is kept as it was sent, and what is refused."""

from typing import Any

import pytest

from bot.playground.links import LinkError, checked_link
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, keyboard, met, refusal

NO_ACTION = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"


@pytest.fixture
def playground() -> Playground:
    return met()[0]


@pytest.mark.parametrize(
    "button",
    [
        {"text": " x ", "url": "https://e.org/"},
        {"text": "x", "url": "tg://resolve?domain=verbatim_bot"},
        {"text": "x", "callback_data": " d "},
        {"text": "x", "switch_inline_query": ""},
        {"text": "x", "switch_inline_query_current_chat": "harbour"},
        {"text": "x", "switch_inline_query_chosen_chat": {"query": "harbour"}},
        {"text": "x", "web_app": {"url": "https://e.org/"}},
        {"text": "x", "copy_text": {"text": "y"}},
    ],
)
def test_button_is_kept_as_it_was_sent(playground: Playground, button: dict[str, Any]) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=keyboard(button))
    assert sent["reply_markup"] == keyboard(button)


def test_empty_rows_go_and_a_keyboard_of_none_is_no_keyboard(playground: Playground) -> None:
    button = {"text": "x", "callback_data": "d"}
    for rows, kept in (([[], [button], []], [[button]]), ([[]], None), ([], None)):
        markup = {"inline_keyboard": rows}
        sent = call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
        assert sent.get("reply_markup", {}).get("inline_keyboard") == kept
        playground.flood.limits = None


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ({"inline_keyboard": "x"}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": None}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": ["x"]}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        (keyboard("x"), "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),  # type: ignore[arg-type]
        (keyboard({"url": "https://e.org/"}), "can't parse inline keyboard button: Can't find field \"text\""),
        (keyboard({"text": " ", "callback_data": "d"}), "inline keyboard button text must be non-empty"),
        (keyboard({"text": "x"}), NO_ACTION),
        (keyboard({"text": "x", "callback_data": ""}), NO_ACTION),
        (keyboard({"text": "x", "url": "ftp://e.org"}), "Unsupported URL protocol"),
        (keyboard({"text": "x", "url": "http://grafana:3000/"}), "Wrong HTTP URL"),
        (keyboard({"text": "x", "url": "https://[e.org/"}), "Disallowed character in URL host"),
        (keyboard({"text": "x", "login_url": {"url": "https://e.org/"}}), "BOT_DOMAIN_INVALID"),
        (keyboard({"text": "x", "pay": True}), "BUTTON_TYPE_INVALID"),
        (keyboard({"text": "x", "callback_game": {}}), "BUTTON_TYPE_INVALID"),
    ],
)
def test_keyboard_that_telegram_refuses_is_refused(playground: Playground, markup: dict[str, Any], reason: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
    if "URL" in reason:
        address = markup["inline_keyboard"][0][0]["url"]
        reason = f"inline keyboard button URL '{address}' is invalid: {reason}"
    assert refused == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://e.org", "https://e.org/"),
        ("https://e.org/a?b=c#d", "https://e.org/a?b=c#d"),
        ("e.org", "http://e.org/"),
        ("e.org:80/x ", "http://e.org:80/x"),
        (f"e.org:{'0' * 5000}80/x", "http://e.org:80/x"),
        ("https://e.org/a b", "https://e.org/a%20b"),
        ("tg://user?id=5", "tg://user?id=5"),
        ("ton://transfer/x", "ton://transfer/x"),
        ("tonsite://e.ton/x", "tonsite://e.ton/x"),
    ],
)
def test_address_is_kept_as_telegram_writes_it(address: str, kept: str) -> None:
    assert checked_link(address) == kept


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://e.org/", "Unsupported URL protocol"),
        *(
            (f"https://e.org:{port}/", "Wrong port number specified in the URL")
            for port in ("port", "0", "65536", "9" * 5000)
        ),
        ("https://localhost/", "Wrong HTTP URL"),
        ("https://[not-ipv6]/", "Wrong IPv6 address specified in the URL"),
        ("https://e.%2.org/", "Wrong percent-encoded symbol in URL host"),
        ('https://us"er@e.org/', "Disallowed character in URL userinfo"),
        ("https://e o.org/", "Disallowed character in URL host"),
        ("https:///x", "URL host is empty"),
    ],
)
def test_address_that_is_none_is_refused(address: str, reason: str) -> None:
    with pytest.raises(LinkError) as raised:
        checked_link(address)
    assert str(raised.value) == reason
