"""Which webhooks may be set, and what is told of them; the deliveries themselves are in the flow tests."""

from typing import Any

import pytest

from bot.playground import acts
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, met, refusal, refused_call, waiting

OWN = "http://127.0.0.1:9/hook"


@pytest.fixture
def playground() -> Playground:
    return met(flood_limits=None)[0]


@pytest.mark.parametrize(
    "address",
    [
        OWN,
        "http://localhost:8443/x?y=z",
        "https://127.0.0.1/hook",
        "https://localhost:9/",
        "localhost/hook",
        "http://[::1]:9/",
    ],
)
def test_webhook_on_this_machine_is_set(playground: Playground, address: str) -> None:
    assert call(playground, "setWebhook", url=address) is True
    assert call(playground, "getWebhookInfo")["url"].endswith(address)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://bot.example.org/hook", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://bot.example.org:8080/", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("https://bot.example.org:80/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("https://bot.example.org:88/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("https://bot.example.org:443/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("https://bot.example.org:8443/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("https://bot.example.org/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("ftp://127.0.0.1/", "invalid webhook URL specified"),
        ("https://127.0.0.1:port/", "invalid webhook URL specified"),
        ("https:///hook", "invalid webhook URL specified"),
    ],
)
def test_webhook_elsewhere_is_refused(playground: Playground, address: str, reason: str) -> None:
    assert refusal(playground, "setWebhook", url=address) == f"Bad Request: {reason}"
    assert call(playground, "getWebhookInfo")["url"] == ""


def test_webhook_is_set_once_a_second() -> None:
    playground, clock = met()
    call(playground, "setWebhook", url=OWN)
    clock.move(0.9)
    refused = refused_call(playground, "setWebhook", url=OWN)
    assert (refused.code, refused.description) == (429, "Too Many Requests: retry after 1")
    assert refused.parameters == {"retry_after": 1}
    assert call(playground, "setWebhook") is True
    clock.move(0.1)
    assert call(playground, "setWebhook", url=OWN) is True


def test_refused_address_leaves_no_webhook(playground: Playground) -> None:
    call(playground, "setWebhook", url=OWN)
    refusal(playground, "setWebhook", url=OWN, secret_token=" ", drop_pending_updates=True)  # noqa: S106 - no secret
    assert call(playground, "getWebhookInfo")["url"] == OWN
    refusal(playground, "setWebhook", url="http://bot.example.org/", drop_pending_updates=True)
    info = call(playground, "getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == ("", 0)


def test_secret_token_has_256_plain_characters(playground: Playground) -> None:
    for wrong, reason in (("x" * 257, "is too long"), ("a b", "contains unallowed characters")):
        assert refusal(playground, "setWebhook", url=OWN, secret_token=wrong) == f"Bad Request: secret token {reason}"
    assert call(playground, "setWebhook", url=OWN, secret_token="Az0_-" + "x" * 251) is True


@pytest.mark.parametrize(("asked", "taken"), [(None, 40), (0, 1), (1, 1), (100, 100), (101, 100)])
def test_connections_are_kept_within_their_limits(playground: Playground, asked: int | None, taken: int) -> None:
    told = {} if asked is None else {"max_connections": asked}
    call(playground, "setWebhook", url=OWN, **told)
    assert call(playground, "getWebhookInfo")["max_connections"] == taken


def test_webhook_is_taken_away_by_either_method(playground: Playground) -> None:
    for method, told in (("deleteWebhook", {}), ("setWebhook", {"url": ""})):
        call(playground, "setWebhook", url=OWN)
        assert call(playground, method, **told) is True
        info = call(playground, "getWebhookInfo")
        assert info == {"url": "", "has_custom_certificate": False, "pending_update_count": 1}


@pytest.mark.parametrize(("dropped", "left"), [(False, 1), (True, 0)])
@pytest.mark.parametrize(("method", "told"), [("setWebhook", {"url": OWN}), ("deleteWebhook", {})])
def test_waiting_updates_are_dropped_only_where_the_bot_asks_for_it(
    playground: Playground, method: str, told: dict[str, Any], dropped: bool, left: int
) -> None:
    call(playground, method, drop_pending_updates=dropped, **told)
    assert call(playground, "getWebhookInfo")["pending_update_count"] == left


@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        (["message"], ["message"]),
        (["MESSAGE", "nonsense"], ["message"]),
        (["poll"], []),
        ([], ["message", "edited_message"]),
        (["nonsense"], ["message", "edited_message"]),
        ("nonsense", ["message"]),
        (None, ["message"]),
    ],
)
def test_kinds_of_updates_are_remembered_until_others_are_named(
    playground: Playground, asked: Any, seen: list[str]
) -> None:
    playground.updates.clear()
    call(playground, "setWebhook", url=OWN, allowed_updates=["message"])
    call(playground, "setWebhook", url=OWN, **({} if asked is None else {"allowed_updates": asked}))
    [message] = acts.say(playground, ANNA.id, ANNA.id, "hello")
    acts.correct(playground, ANNA.id, ANNA.id, message.id, "hello again")
    assert [kind for kind in ("message", "edited_message") if waiting(playground, kind)] == seen
    kinds = call(playground, "getWebhookInfo").get("allowed_updates")
    assert kinds == {("message",): ["message"], (): ["poll"]}.get(tuple(seen))


def test_webhook_that_is_set_anew_has_no_error(playground: Playground) -> None:
    url = "http://127.0.0.1:9/hook"
    call(playground, "setWebhook", url=url)
    playground.webhook.fail("Connection refused", 7)
    info = call(playground, "getWebhookInfo")
    assert (info["last_error_date"], info["last_error_message"]) == (7, "Connection refused")
    call(playground, "setWebhook", url=url)
    assert call(playground, "getWebhookInfo") == {
        "url": url,
        "has_custom_certificate": False,
        "pending_update_count": 1,
        "max_connections": 40,
    }
    assert playground.webhook.last_error_at == 0
