"""What makes two texts the same article: keys to compare by. It reads no database.

Keys are digests: an address or a title may be longer than a database's index takes.
"""

import re
import unicodedata
from hashlib import sha256
from urllib.parse import quote, urlsplit

# query fields that tell where a reader came from, not what is read
_TRACKING = frozenset({"fbclid", "gclid", "yclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "_openstat"})
_TRACKING_PREFIX = "utm_"
_DEFAULT_PORTS = (":80", ":443")
_ESCAPE = re.compile("%[0-9a-fA-F]{2}")


def url_key(url: str) -> str:
    """The key of a web address: equal for the forms in which one page is linked."""
    return _digest(_plain_url(url.strip()))


def location_key(location: str) -> str:
    """The key of the place an article came from."""
    return _digest(location)


def name_key(publisher: str | None, title: str) -> str:
    """The key of a title at its publisher."""
    return _digest(_plain(publisher or ""), _plain(title))


def text_hash(text: str) -> str:
    """The SHA-256 of the text, in hexadecimal."""
    return _digest(text)


def _plain_url(url: str) -> str:
    """Host, path and query, without what does not change the page: scheme, www, default port, tracking, fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:  # "http://[": no address, yet somebody's name for the article
        return url
    host = parts.netloc.casefold().rpartition("@")[2].removeprefix("www.")
    for port in _DEFAULT_PORTS:
        host = host.removesuffix(port)
    fields = sorted(field for field in parts.query.split("&") if field and not _is_tracking(field))
    return f"{host}{_escaped(parts.path).rstrip('/')}?{'&'.join(map(_escaped, fields))}"


def _escaped(part: str) -> str:
    """The part in one spelling: other scripts as %XX, what is escaped already left so, whatever its encoding."""
    escaped = quote(part, safe="/%+=:@!$'()*,;~", errors="surrogatepass")
    return _ESCAPE.sub(lambda match: match[0].upper(), escaped)


def _is_tracking(field: str) -> bool:
    name = field.partition("=")[0].casefold()
    return name in _TRACKING or name.startswith(_TRACKING_PREFIX)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digest(*parts: str) -> str:
    # a length before each part: ("ab", "c") must not equal ("a", "bc")
    digest = sha256()
    for part in parts:
        data = part.encode("utf-8", errors="surrogatepass")
        if len(parts) > 1:
            digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()
