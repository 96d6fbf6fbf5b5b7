"""Which web addresses Telegram takes in links and buttons, and how it writes them."""

import re
from urllib.parse import urlsplit, urlunsplit

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WEB = {"http", "https"}
_APPS = {"tg", "ton", "tonsite"}


class LinkError(ValueError):
    """The address cannot be linked to; the message is Telegram's reason."""


def checked_link(address: str) -> str:
    """The address as Telegram keeps it: with a scheme, and a path of at least "/". Raises LinkError."""
    address = address.strip()
    scheme = _SCHEME.match(address)
    if scheme is None or "." in scheme.group():  # "example.org:80/x" has a port, not a scheme
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise LinkError("Wrong HTTP URL") from error
    if parts.scheme in _APPS:
        return address
    if parts.scheme not in _WEB:
        raise LinkError("Unsupported URL protocol")
    if "." not in host or any(character.isspace() for character in address):
        raise LinkError("Wrong HTTP URL")
    return urlunsplit(parts._replace(path=parts.path or "/"))
