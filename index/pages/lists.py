"""The list items of a plain text. A dash may also begin a speech, in languages that print dialogue so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from operator import itemgetter

from index.model import Block, BlockKind
from index.pages.interviews import addresses
from index.pages.lines import asks, ends_sentence, has_quotes

_MARKER = re.compile(r"(?:(?P<dash>[-–—―])|(?P<bullet>[•·*▪●◦‣►▶→○■□✓✔])|(?P<number>\(?\d{1,2}[.)]))\s+(?=\S)")
_SHOWN = 300  # characters at either end of a line that tell what it is
_LONG = 80  # a numbered line of this length that ends as a sentence is a paragraph with a number

_SAMPLE = 20_000
_OTHER_SCRIPTS = re.compile(r"[\u0400-\u052f\u0531-\u058a\u10a0-\u10ff]")
_TURKIC = re.compile(r"[əğışçöüİƏĞŞÇÖÜ]")
_LATIN = re.compile(r"[A-Za-zəğışçöüİƏĞŞÇÖÜ]")
_TURKIC_SHARE = 0.03


def is_marked(line: str) -> bool:
    """Whether a dash, a bullet or a number stands before its words."""
    return _MARKER.match(line) is not None


def set_lists_apart(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, list items told as such."""
    found = [(block, _marker(text, block)) for block in blocks]
    dashed = [block for block, marker in found if marker == "dash"]
    by_dashes = bool(dashed) and _speaks_by_dashes(text)
    talks = by_dashes and any(_answers(text, block) for block in dashed)
    for marker, run in groupby(found, key=itemgetter(1)):
        items = [block for block, _ in run]
        if marker == "bullet" or (marker == "dash" and _is_list(text, items, by_dashes=by_dashes, talks=talks)):
            yield from (replace(block, kind=BlockKind.LIST_ITEM) for block in items)
        elif marker == "number" and len(items) > 1:
            yield from (
                block if _is_prose(text, block) else replace(block, kind=BlockKind.LIST_ITEM) for block in items
            )
        else:
            yield from items


def _marker(text: str, block: Block) -> str | None:
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    match = _MARKER.match(text, block.start, min(block.end, block.start + _SHOWN))
    return match.lastgroup if match else None


def _end(text: str, block: Block) -> str:
    return text[max(block.start, block.end - _SHOWN) : block.end]


def _is_list(text: str, items: Sequence[Block], *, by_dashes: bool, talks: bool) -> bool:
    """Whether these dashes begin list items, not turns of a conversation: those end as sentences do."""
    if not by_dashes:
        return not _is_interview(text, items)
    ends = [_end(text, block) for block in items]
    if sum(map(ends_sentence, ends)) * 2 < len(ends):
        return True
    return not talks and all(asks(end) and not addresses(end) for end in ends)


def _is_interview(text: str, items: Sequence[Block]) -> bool:
    """Whether the first line asks, and answers follow more than one question: lists ask nothing, or nothing else."""
    ends = [_end(text, block) for block in items]
    answered = sum(asks(question) and not asks(answer) for question, answer in pairwise(ends))
    return asks(ends[0]) and answered > 1 and all(map(ends_sentence, ends))


def _answers(text: str, block: Block) -> bool:
    end = _end(text, block)
    return ends_sentence(end) and not asks(end)


def _is_prose(text: str, block: Block) -> bool:
    end = _end(text, block)
    return len(end) >= _LONG and ends_sentence(end) and not has_quotes(text[block.start : block.end])


def _speaks_by_dashes(text: str) -> bool:
    """Whether the text is in a language that prints dialogue with dashes: any of ours but English."""
    sample = text[:_SAMPLE]
    if _OTHER_SCRIPTS.search(sample) and len(_OTHER_SCRIPTS.findall(sample)) > len(_LATIN.findall(sample)):
        return True
    return len(_TURKIC.findall(sample)) > _TURKIC_SHARE * len(_LATIN.findall(sample))
