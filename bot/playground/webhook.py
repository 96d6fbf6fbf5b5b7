"""The bot's webhook: which addresses Telegram takes, and how the deliveries to it went.

The updates go out from `pushing`. This server is on one machine and reaches no other, so plain HTTP to 127.0.0.1 is
taken, as by a Bot API server in local mode; every other address is refused as Telegram would refuse it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.playground.errors import bad_request

MAX_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
MAX_SECRET = 256

_PORTS = frozenset({80, 88, 443, 8443})
_OWN_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


def _nothing() -> None:
    pass


@dataclass(slots=True)
class Webhook:
    """Where updates go, "" for nowhere. `last_error_at` counts seconds since 1970; each change calls `on_set`.

    A bot may set it again from `settable_at` on.
    """

    url: str = ""
    secret_token: str = ""
    max_connections: int = USUAL_CONNECTIONS
    last_error_at: int = 0
    last_error: str = ""
    settable_at: datetime | None = None
    on_set: Callable[[], None] = _nothing

    def set(self, url: str, secret_token: str = "", max_connections: int = USUAL_CONNECTIONS) -> None:
        """Send updates to an address from now on, or with "" to none."""
        self.url, self.secret_token, self.max_connections = url, secret_token, max_connections
        self.last_error_at, self.last_error = 0, ""
        self.on_set()

    def fail(self, error: str, at: int) -> None:
        """Note that a delivery failed."""
        self.last_error_at, self.last_error = at, error

    def as_json(self, pending: int) -> dict[str, Any]:
        """The Bot API's WebhookInfo, without the kinds of updates."""
        info: dict[str, Any] = {"url": self.url, "has_custom_certificate": False, "pending_update_count": pending}
        if self.last_error:
            info |= {"last_error_date": self.last_error_at, "last_error_message": self.last_error}
        if self.url:
            info["max_connections"] = self.max_connections
        return info


def checked_address(address: str) -> str:
    """The address, if a webhook may be set to it. Raises ApiError."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise bad_request("invalid webhook URL specified")
    is_own = host in _OWN_NAMES
    if parts.scheme == "http" and not is_own:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not is_own and (port or 443) not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not is_own:
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")
    return parts.geturl()


def checked_secret(token: str) -> str:
    """The secret token, if it is of the right form; "" for none. Raises ApiError."""
    if len(token) > MAX_SECRET:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(token):
        raise bad_request("secret token contains unallowed characters")
    return token
