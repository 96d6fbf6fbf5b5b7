"""What a web page says about its article: title, address, publisher, published date.

Only what the page states for machines or prints as its heading counts. A date that stands somewhere in the text is a
guess and is not taken.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from index.errors import PublishedDateInvalid
from index.front_matter import is_web_address
from index.model import Metadata, SourceDate
from index.pages.lines import one_line
from index.publication import has_begun, read_date

_ARTICLE = re.compile(r"Article|BlogPosting|Report")
_MOST_JSON = 1_000_000  # characters
_MOST_NODES = 10_000
_TITLE_KEYS = ("og:title", "twitter:title", "dc.title")
_DATE_KEYS = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published"),
    *("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "parsely-pub-date"),
    *("sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date"),
)
_PRINTED_TIMES = (
    ".//time[@itemprop='datePublished'][@datetime]",
    ".//time[@pubdate][@datetime]",
    ".//article//time[@datetime]",
    ".//main//time[@datetime]",
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_RUN_TOGETHER = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_SEPARATED = re.compile(r"\s+[|–—·•:-]\s+")
_LONGEST_TITLE = 500


def facts(tree: Any, now: datetime, name: str, *, dated: bool) -> Metadata:
    """The page's statements. Raises PublishedDateInvalid where every date that it gives lies in the future.

    With `dated`, the date is known from elsewhere and not looked for.
    """
    meta = _meta(tree)
    linked = _linked_article(tree)
    publisher = _first([meta.get("og:site_name"), _part(linked, "publisher", "name"), meta.get("dc.publisher")])
    return Metadata(
        title=_title(tree, meta, linked, publisher),
        url=_url(tree, meta, linked),
        publisher=publisher,
        published=None if dated else _published(tree, meta, linked, now, name),
    )


def _title(tree: Any, meta: dict[str, str], linked: dict[str, Any], publisher: str | None) -> str | None:
    """The headline without the outlet's name after it."""
    printed = ("".join(element.itertext()) for path in (".//h1", ".//title") for element in tree.iterfind(path))
    title = _first([*map(meta.get, _TITLE_KEYS), linked.get("headline")]) or _first(printed)
    if title is None:
        return None
    *parts, last = _SEPARATED.split(title)
    if publisher and parts and last.casefold() == publisher.casefold():
        title = title[: len(title) - len(last)].rstrip(" |–—·•:-")
    return title[:_LONGEST_TITLE]


def _url(tree: Any, meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    """The address that the page calls its own. One without a path is the outlet's front page: no article's."""
    canonical = [link.get("href") for link in tree.iterfind(".//link[@rel]") if link.get("rel").lower() == "canonical"]
    stated = [*canonical, meta.get("og:url"), linked.get("url"), _part(linked, "mainEntityOfPage", "@id")]
    base = _first([*(element.get("href") for element in tree.iterfind(".//base[@href]")), meta.get("og:url")]) or ""
    for value in stated:
        try:
            url = urldefrag(urljoin(base, _first([value]) or "")).url
            if is_web_address(url) and urlsplit(url).path.strip("/"):
                return url
        except ValueError:
            continue
    return None


def _published(tree: Any, meta: dict[str, str], linked: dict[str, Any], now: datetime, name: str) -> SourceDate | None:
    """The first date that the page states for machines, else the first that it prints for them in a time element."""
    stated = _dates([linked.get("datePublished"), *map(meta.get, _DATE_KEYS)])
    begun = [date for date in stated if has_begun(date, now)]
    if stated and not begun:
        raise PublishedDateInvalid(f"{name}: the published date of the page, {stated[0].value}, lies in the future.")
    times = _dates(element.get("datetime") for path in _PRINTED_TIMES for element in tree.iterfind(path))
    printed = [date for date in times if has_begun(date, now)]
    if not begun:
        return printed[0] if printed else None
    return next((date for date in [*begun, *printed] if _is_told_locally(date, begun[0])), begun[0])


def _is_told_locally(date: SourceDate, first: SourceDate) -> bool:
    """Whether the date tells the first one's instant in the outlet's own zone: it has the day that the page prints."""
    if date.instant is None or first.instant is None or first.instant.utcoffset():
        return False
    return date.instant == first.instant and date.instant.utcoffset() != timedelta(0)


def _dates(values: Iterable[object]) -> list[SourceDate]:
    read = (read_date(_iso(text)) for value in values if (text := _first([value])))
    return [_without_midnight(date) for date in read if date is not None]


def _iso(text: str) -> str:
    """The date with its day in ISO order; any other text as it is."""
    for form, order in ((_YEAR_FIRST, (0, 1, 2)), (_DAY_FIRST, (2, 1, 0)), (_RUN_TOGETHER, (0, 1, 2))):
        if match := form.match(text):
            year, month, day = (int(match.groups()[place]) for place in order)
            return f"{year:04}-{month:02}-{day:02}{text[match.end() :]}"
    try:
        return text if text[:4].isdigit() else parsedate_to_datetime(text).isoformat()
    except (ValueError, IndexError, OverflowError):
        return text


def _without_midnight(date: SourceDate) -> SourceDate:
    """The date without an instant at midnight UTC: programs write that where they know the day alone."""
    if date.instant is None or date.instant.utcoffset() or date.instant.time().replace(tzinfo=None) != time.min:
        return date
    return SourceDate(date.value)


def _meta(tree: Any) -> dict[str, str]:
    """What the meta elements say, the first of each name, names in small letters."""
    found: dict[str, str] = {}
    for element in tree.iterfind(".//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            key = (element.get(attribute) or "").strip().lower()
            if key and (content := one_line(element.get("content"))):
                found.setdefault(key, content)
    return found


def _linked_article(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that describes an article, one with a date before one without."""
    found = list(_linked_articles(tree))
    return next((node for node in found if node.get("datePublished")), found[0] if found else {})


def _linked_articles(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iterfind(".//script[@type]"):
        source = (script.text or "").strip()
        if script.get("type").strip().lower() != "application/ld+json" or len(source) > _MOST_JSON:
            continue
        try:
            nodes: deque[Any] = deque([json.loads(source, strict=False)])
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_NODES):
            if not nodes:
                break
            node = nodes.popleft()
            if isinstance(node, list):
                nodes.extend(node)
            elif isinstance(node, dict):
                if _ARTICLE.search(str(node.get("@type"))):
                    yield node
                nodes.extend(value for value in node.values() if isinstance(value, dict | list))


def _part(node: dict[str, Any], name: str, key: str) -> str | None:
    """A property that may be text, an object with the text under `key`, or a list of either."""
    value = node.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return _first([value.get(key) if isinstance(value, dict) else value])


def _first(values: Iterable[object]) -> str | None:
    """The first that is text with words in it, on one line."""
    return next((line for value in values if isinstance(value, str) and (line := one_line(value))), None)
