"""Page furniture among the lines of an article: links elsewhere, share lines, captions. They are no passages.

The phrases of every language are tried on every article: outlets mix languages. What a phrase alone does not settle,
the line's shape does: prose ends with a full stop, a linked headline does not.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from functools import cache

from index.languages import LANGUAGES
from index.languages.language import words
from index.model import Block, BlockKind
from index.pages.lines import ends_prose, has_quotes, has_words

_GLANCE = 80  # characters of a line that hold its first word
_LONGEST = 300  # characters of a line that may be furniture
_LONGEST_LINK = 200
_LONGEST_CREDIT = 60
_SURE_PHRASE = 3  # words of a phrase that no prose begins with

_IGNORED = dict.fromkeys(map(ord, "\u0307\xad\u200b\u055a\u055b\u055c\u055e"))  # Armenian marks stand inside words
_SAME = {ord("ı"): "i", ord("ё"): "е", ord("’"): "'", ord("ʼ"): "'", ord("՝"): ":"}
_LEADING = re.compile(r"[^\w\"“”„«»‘']+")
_WORD = re.compile(r"[\w'-]+")
_INTRODUCES = re.compile(r"\s*[:/|©→>»]|\s+[–—-]\s|\.\s")
_CREDIT = re.compile(r"(?:[.!?…։]\s*|[(\[]\s*)([^\W\d_]+)\s*[:/©՝]\s*[^.!?:]{2,60}[.)\]\s]*\Z")
_NETWORKS = words("""
    facebook twitter telegram whatsapp instagram youtube tiktok vk viber linkedin pinterest reddit email e-mail
    messenger threads bluesky odnoklassniki rss вконтакте одноклассники твиттер фейсбук телеграм ватсап вотсап ютуб
""")
_COPYRIGHT = re.compile(r"(?<!\w)©")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|#\w+|[,|·]")


class Furniture(Enum):
    """What a line that is no part of the article is."""

    LINK = "link"
    LINKS_FOLLOW = "links follow"  # "Read also:" alone on its line
    SHARE = "share"
    CAPTION = "caption"


def set_apart(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with linked headlines as list items, captions as captions, and share lines left out.

    After a "Read also" that stands alone, lines are linked headlines up to the first that reads like prose.
    """
    links_follow = False
    for block in blocks:
        line = text[block.start : block.end] if block.end - block.start <= _LONGEST else ""
        kind = furniture(line) if line else None
        if kind is Furniture.SHARE:
            continue
        if kind is Furniture.CAPTION:
            yield replace(block, kind=BlockKind.CAPTION)
        elif kind is not None:
            links_follow = kind is Furniture.LINKS_FOLLOW
            yield replace(block, kind=BlockKind.LIST_ITEM)
        elif links_follow and _may_be_link(block, line):
            yield replace(block, kind=BlockKind.LIST_ITEM)
        else:
            links_follow = False
            yield block


def furniture(line: str) -> Furniture | None:
    """What furniture the line is, None where it belongs to the article."""
    first = _WORD.search(_folded(line[:_GLANCE]))
    if first is None:
        return None
    if all(map(_ADDRESS.fullmatch, line.split())):
        return Furniture.SHARE
    if first[0] in _NETWORKS and _NETWORKS.issuperset(_WORD.findall(_folded(line))):
        return Furniture.SHARE
    if (_COPYRIGHT.search(line) and len(line) <= _LONGEST_LINK and not has_quotes(line)) or _is_credited(line):
        return Furniture.CAPTION
    phrases = _phrases().get(first[0], ())
    folded = _folded(line) if phrases else ""
    for phrase, kind in phrases:
        if folded.startswith(phrase) and not folded[len(phrase) : len(phrase) + 1].isalnum():
            found = _kind(kind, phrase, folded[len(phrase) :], line)
            if found is not None:
                return found
    return None


def _kind(kind: Furniture, phrase: str, rest: str, line: str) -> Furniture | None:
    """The kind where what follows the phrase bears it out, None where the line goes on as prose does."""
    length = len(phrase.split())
    is_alone = not any(map(str.isalpha, rest))
    if kind is Furniture.SHARE:
        says_more = length >= _SURE_PHRASE or (length > 1 and (not ends_prose(line) or _INTRODUCES.match(rest)))
        return kind if is_alone or (says_more and not has_quotes(line)) else None
    if is_alone:
        return Furniture.LINKS_FOLLOW if kind is Furniture.LINK else kind
    if _INTRODUCES.match(rest) or (length > 1 and not ends_prose(line)):
        return kind
    return None


def _may_be_link(block: Block, line: str) -> bool:
    if block.kind is BlockKind.LIST_ITEM:
        return True
    return block.kind is BlockKind.PARAGRAPH and 0 < len(line) <= _LONGEST_LINK and not ends_prose(line)


def _is_credited(line: str) -> bool:
    """Whether it ends with a photo credit of its own, as captions do ("... in Velm. Photo: Oskar Times")."""
    end = line[-_LONGEST_CREDIT - 40 :]
    credit = _CREDIT.search(end) if any(mark in end for mark in ":/©՝") else None
    return credit is not None and _folded(credit[1]) in _credit_words() and not has_quotes(line)


@cache
def _phrases() -> dict[str, tuple[tuple[str, Furniture], ...]]:
    """The phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, Furniture]]] = {}
    for language in LANGUAGES.values():
        page = language.page
        kinds = ((page.related, Furniture.LINK), (page.share, Furniture.SHARE), (page.captions, Furniture.CAPTION))
        for phrases, kind in kinds:
            for phrase in map(_folded, filter(has_words, phrases)):
                found.setdefault(_WORD.findall(phrase)[0], []).append((phrase, kind))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in found.items()}


@cache
def _credit_words() -> frozenset[str]:
    """The single words that begin photo credits."""
    pages = (language.page for language in LANGUAGES.values())
    return frozenset(_folded(phrase) for page in pages for phrase in page.captions if " " not in phrase)


def _folded(line: str) -> str:
    """The line without case, stress marks and leading signs."""
    leading = _LEADING.match(line)
    folded = line[leading.end() if leading else 0 :].casefold()
    return folded if folded.isascii() else folded.translate(_IGNORED).translate(_SAME)
