"""Which web addresses Telegram takes in links and buttons, and how it writes them."""

import re
from ipaddress import AddressValueError, IPv6Address

_APPS = re.compile(r"(?:tg|ton|tonsite):(?://)?", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:(?P<protocol>[^:/?#@\[\]]*)://)?(?P<place>[^/?#]*)(?P<rest>.*)", re.DOTALL)
_ALLOWED = r"a-z0-9.\-_!$,~*'();&+="
_HOST = re.compile(rf"(?:[{_ALLOWED}]|%[0-9a-f]{{2}}|[^\x00-\x7f])+")
_USER = re.compile(rf"(?:[:{_ALLOWED}]|%[0-9a-f]{{2}}|[^\x00-\x7f])+")
_WRONG_PERCENT = re.compile("%(?![0-9a-f]{2})", re.IGNORECASE)
_BLANK = re.compile("[\x00-\x20]")
_PORT = re.compile("[1-9][0-9]{0,4}")
_MAX_PORT = 65535


class LinkError(ValueError):
    """The address cannot be linked to; the message is Telegram's reason."""


def checked_link(address: str, *, https_only: bool = False) -> str:
    """The address as Telegram keeps it: with a protocol, and a path of at least "/". Raises LinkError."""
    app = _APPS.match(address)
    parts = _ADDRESS.match(address, app.end() if app else 0)
    protocol, place, rest = parts.group("protocol", "place", "rest") if parts else (None, "", "")
    protocol = "http" if protocol is None else protocol.lower()
    if protocol not in {"http", "https"}:
        raise LinkError("Unsupported URL protocol")
    user, at, named = place.rpartition("@")
    _check_characters(user.lower(), _USER, "userinfo")
    host, port = _host_and_port(named.lower())
    if https_only and (app or protocol != "https"):
        raise LinkError("Only HTTPS links are allowed")
    if app:
        return address
    if "." not in host and not host.startswith("["):
        raise LinkError("Wrong HTTP URL")
    return f"{protocol}://{user}{at if user else ''}{host}{port}{_path(rest)}"


def _host_and_port(named: str) -> tuple[str, str]:
    host, colon, digits = named.rpartition(":")
    if not host or "]" in digits:
        host, colon = named, ""
    port = digits.lstrip("0")
    if colon and not (_PORT.fullmatch(port) and int(port) <= _MAX_PORT):
        raise LinkError("Wrong port number specified in the URL")
    if not host:
        raise LinkError("URL host is empty")
    if host == ".":
        raise LinkError("Host is invalid")
    if host.startswith("[") and host.endswith("]"):
        _check_ipv6(host[1:-1])
    else:
        _check_characters(host, _HOST, "host")
    return host, f":{port}" if colon else ""


def _check_ipv6(host: str) -> None:
    try:
        IPv6Address(host)
    except AddressValueError as error:
        raise LinkError("Wrong IPv6 address specified in the URL") from error


def _check_characters(part: str, allowed: re.Pattern[str], where: str) -> None:
    if part and not allowed.fullmatch(part):
        wrong = "Wrong percent-encoded symbol" if _WRONG_PERCENT.search(part) else "Disallowed character"
        raise LinkError(f"{wrong} in URL {where}")


def _path(rest: str) -> str:
    rest = rest.rstrip(" \t\r\n\x00\x0b")
    path = rest if rest.startswith("/") else f"/{rest}"
    return _BLANK.sub(lambda blank: f"%{ord(blank.group()):02X}", path)
