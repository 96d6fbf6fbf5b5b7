"""What an article says of itself in a block between two `---` lines before its text.

Only the facts that Verbatim keeps are read; other keys are ignored. The text itself is not looked at.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

import yaml

from index.errors import FrontMatterInvalid
from index.languages import LANGUAGES
from index.model import Metadata
from index.pages.lines import one_line
from index.publication import published_date

_MAX_CHARS = 20_000  # more is no front matter, and YAML takes its time
_MAX_DEPTH = 20  # of lists in lists, which we only pass over: each makes YAML slower for all that follows
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_KEY = re.compile(r"""["']?(\w[\w .-]{0,40})["']?\s*:(?:\s|$)""")
_USUAL_KEY = re.compile(r"[a-z_][a-z0-9_-]*")  # of the front matter that other programs write
_CONTINUES = re.compile(r"\s|#|-(?:\s|$)|[\]}]")
_KEYS = ("title", "url", "publisher", "published", "language", "sample")
_YES = frozenset({"true", "yes", "on"})
_NO = frozenset({"false", "no", "off"})
_NOTHING = frozenset({"", "~", "null"})


class _Loader(yaml.BaseLoader):
    """PyYAML's, to a depth that front matter has."""

    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """The next value with all that is in it. Raises YAMLError where it lies too deep."""
        if self._depth == _MAX_DEPTH:
            raise yaml.YAMLError
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def split(text: str, now: datetime, name: str) -> tuple[Metadata, int]:
    """What the front matter says, and where the article's own text begins: 0 where there is no front matter.

    A first line `---` that no `name: value` lines follow is a rule above an ordinary text. Raises FrontMatterInvalid
    and PublishedDateInvalid, naming the article.
    """
    lines = _lines(text[:_MAX_CHARS])
    if next(lines, ("", 0))[0].rstrip() != "---":
        return Metadata(), 0
    inside: list[str] = []
    for line, end in lines:
        if line.rstrip() in {"---", "..."}:
            return (
                (_metadata(_values("\n".join(inside), name), now, name), end) if _is_meant(inside) else (Metadata(), 0)
            )
        inside.append(line)
    if _begins_with_known_key(inside):
        raise FrontMatterInvalid(f"{name}: the front matter is not closed. End it with a line --- before the text.")
    return Metadata(), 0


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Each line without its end, and where the next one begins."""
    position = 0
    while position < len(text) and (match := _LINE.match(text, position)):
        position = match.end()
        yield match[1], position


def _is_meant(inside: list[str]) -> bool:
    """Whether these lines are written as front matter: they begin with a key that we know, or all have that form.

    Speakers' names before a colon have it too, so that keys which we do not know must look like a program's.
    """
    if _begins_with_known_key(inside):
        return True
    written = [line for line in inside if line.strip() and not line.startswith("#")]
    if not written or not all(_KEY.match(line) or _CONTINUES.match(line) for line in written):
        return False
    keys = [match[1] for line in written if (match := _KEY.match(line))]
    return bool(_KEY.match(written[0])) and all(_USUAL_KEY.fullmatch(key) or key.casefold() in _KEYS for key in keys)


def _begins_with_known_key(inside: list[str]) -> bool:
    first = next((line for line in inside if line.strip() and not line.startswith("#")), "")
    match = _KEY.match(first)
    return match is not None and match[1].casefold() in _KEYS


def _values(block: str, name: str) -> dict[str, str]:
    """The scalar values of the keys that we know. The YAML is only parsed, never built: aliases do not multiply."""
    try:
        root = yaml.compose(block, Loader=_Loader)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
        raise FrontMatterInvalid(
            f"{name}: the front matter is not valid YAML. Write `name: value` lines, a value with a colon in quotes."
        ) from None
    if not isinstance(root, yaml.MappingNode):
        raise FrontMatterInvalid(f"{name}: the front matter is not `name: value` lines.")
    values: dict[str, str] = {}
    for key, value in root.value:
        known = key.value.casefold() if isinstance(key, yaml.ScalarNode) else None
        if known not in _KEYS:
            continue
        if not isinstance(value, yaml.ScalarNode):
            raise FrontMatterInvalid(f"{name}: `{known}` in the front matter has several values. Give it one.")
        if known in values:
            raise FrontMatterInvalid(f"{name}: `{known}` stands twice in the front matter.")
        values[known] = "" if value.style is None and value.value in _NOTHING else value.value
    return values


def _metadata(values: dict[str, str], now: datetime, name: str) -> Metadata:
    stated = {key: line for key, value in values.items() if (line := one_line(value))}
    published = stated.get("published")
    return Metadata(
        title=stated.get("title"),
        url=_url(stated.get("url"), name),
        publisher=stated.get("publisher"),
        published=published_date(published, now, name) if published else None,
        language=_language(stated.get("language"), name),
        sample=_flag(stated.get("sample"), name),
    )


def _url(value: str | None, name: str) -> str | None:
    if value is not None and not is_web_address(value):
        raise FrontMatterInvalid(f"{name}: `url` in the front matter is not an http:// or https:// address.")
    return value


def is_web_address(value: str) -> bool:
    """Whether the value is an absolute http(s) address without blanks."""
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", value)
    except ValueError:
        return False


def _language(value: str | None, name: str) -> str | None:
    if value is None or value.casefold() in LANGUAGES:
        return value and value.casefold()
    known = ", ".join(LANGUAGES)
    raise FrontMatterInvalid(f"{name}: `language` in the front matter is none of {known}.")


def _flag(value: str | None, name: str) -> bool | None:
    if value is None:
        return None
    if value.casefold() not in _YES | _NO:
        raise FrontMatterInvalid(f"{name}: `sample` in the front matter is neither true nor false.")
    return value.casefold() in _YES
