"""What Telegram makes of a text and its entities before it stores them: cleaned, trimmed, entities that do not overlap.

Pure rules, as the official Bot API server applies them to what bots send and to what persons type.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.playground.entities import BLOCK_QUOTES, CODE, SPLITTABLE, Entity, FormattedText, find, sort, utf16_offsets

MAX_ENTITIES = 100

_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")  # line and direction marks, lines through letters
_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_TRIMMED = " \n"
_SEEN_AS_NOTHING = re.compile(
    "[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufe0f\ufeff\ufffc\U000e0000-\U000e007f]*"
)


def settle(text: str, entities: Sequence[Entity] = ()) -> FormattedText:
    """The text as Telegram stores it, empty where nothing but blanks was given.

    Entities that must not overlap lose to the one before them, styles are merged and split at the borders of links and
    block quotes, what Telegram finds by itself (addresses, commands, mentions) is added, and 100 entities are kept.
    """
    cleaned, marks = _clean(text, _fix(entities))
    trimmed, marks = _trim(cleaned, marks)
    if _SEEN_AS_NOTHING.fullmatch(trimmed):
        return FormattedText()
    return FormattedText(trimmed, tuple(_with_found(trimmed, marks)[:MAX_ENTITIES]))


def _clean(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    # What is dropped is one UTF-16 unit each, so an offset moves by how many went before it.
    blanked = _BLANKED.sub(" ", text)
    offsets = utf16_offsets(blanked)
    gone = [offsets[match.start()] for match in _DROPPED.finditer(blanked)]
    moved = [_between(e, e.offset - bisect_left(gone, e.offset), e.end - bisect_left(gone, e.end)) for e in entities]
    return _DROPPED.sub("", blanked), _fix(moved)


def _trim(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    # Blanks go from the end even inside an entity, from the beginning only as far as the first entity.
    kept = text.rstrip(_TRIMMED)
    end = utf16_offsets(kept)[-1]
    cut = [_between(e, e.offset, min(e.end, end)) for e in entities if e.offset < end]
    room = cut[0].offset if cut else end
    blanks = min(len(kept) - len(kept.lstrip(_TRIMMED)), room)
    return kept[blanks:], sort(_between(e, e.offset - blanks, e.end - blanks) for e in cut)


def _between(entity: Entity, start: int, end: int) -> Entity:
    return replace(entity, offset=start, length=end - start)


def _fix(entities: Sequence[Entity]) -> list[Entity]:
    ordered = sort(e for e in entities if e.length > 0)
    blocks = _apart(e for e in ordered if e.type in BLOCK_QUOTES)
    others = _apart(e for e in ordered if e.type not in BLOCK_QUOTES | SPLITTABLE)
    fixed = [*blocks, *(e for e in others if not _crosses_any(e, blocks))]
    styles = [e for e in ordered if e.type in SPLITTABLE]
    return sort([*fixed, *_split(styles, fixed)])


def _apart(ordered: Iterable[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in ordered:
        if not kept or entity.offset >= kept[-1].end:
            kept.append(entity)
    return kept


def _crosses_any(entity: Entity, blocks: Sequence[Entity]) -> bool:
    return any(
        entity.offset < block.end
        and block.offset < entity.end
        and not (block.offset <= entity.offset and entity.end <= block.end)
        for block in blocks
    )


def _split(styles: Sequence[Entity], fixed: Sequence[Entity]) -> list[Entity]:
    borders = sorted({place for e in fixed for place in (e.offset, e.end)})
    code = [e for e in fixed if e.type in CODE]
    pieces = []
    for type_ in sorted({e.type for e in styles}):
        for start, end in _merged([e for e in styles if e.type == type_]):
            inner = borders[bisect_right(borders, start) : bisect_left(borders, end)]
            pieces += [Entity(type_, a, b - a) for a, b in pairwise([start, *inner, end])]
    return [e for e in pieces if not any(c.offset <= e.offset < c.end for c in code)]


def _merged(styles: Sequence[Entity]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for entity in styles:
        if runs and entity.offset <= runs[-1][1]:
            runs[-1] = runs[-1][0], max(runs[-1][1], entity.end)
        else:
            runs.append((entity.offset, entity.end))
    return runs


def _with_found(text: str, entities: Sequence[Entity]) -> list[Entity]:
    blocks = [e for e in entities if e.type in BLOCK_QUOTES]
    sent = [e for e in entities if e.type not in BLOCK_QUOTES | SPLITTABLE]
    found = [
        e
        for e in find(text)
        if not _crosses_any(e, blocks) and not any(e.offset < s.end and s.offset < e.end for s in sent)
    ]
    return _fix([*entities, *found]) if found else list(entities)
