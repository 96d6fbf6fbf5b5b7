"""The headline and the headings of a plain text, told by their shape alone.

Short, without an end of sentence, not inside a speech. In doubt a line is a paragraph: a speech that is taken for a
heading is lost.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from index.languages import LANGUAGES
from index.model import Block, BlockKind
from index.pages.interviews import addresses
from index.pages.lines import (
    asks,
    closes_quote,
    ends_sentence,
    has_quotes,
    is_capitals,
    is_one_sentence,
    is_tagged_speech,
    is_title_case,
    opens_quote,
    starts_low,
)

_LONGEST = 100  # characters of a heading
_LONGEST_UNENDED = 60  # where paragraphs lack their full stops too
_LONGEST_ENDED = 40  # with a full stop, in a text that gives its headings one
_MOST_ENDED_WORDS = 6
_LONGEST_TITLE = 200
_LONGEST_ENDED_TITLE = 130
_LONGEST_BYLINE = 60
_MOST_BYLINE_WORDS = 8
_FEWEST_AFTER_ENDED_TITLE = 3
_TITLE_AMONG = 4  # the first blocks; what stands before a headline is little
_SPEECH_REACH = 8  # paragraphs that one opening mark is trusted to reach over

_DECORATED = re.compile(r"(?:#{1,6}\s+|={2,6}\s*|\*\*(?=\S))(?P<words>.*?)\s*(?:#{1,6}|={2,6}|\*\*)?\Z")
_GOES_ON_FROM = ("…", "...", "-", "–", "—")
_GOES_ON = (",", "-", "–", "—")
_LABELLED = re.compile(r"[^\W\d_][\w .'’-]{0,40}:\s")
_CREDITED = re.compile(r"[“«„\"][^\n]*[”»“\"]\s*[—–―-]\s*\S")
_WORD = re.compile(r"[^\W_]+")
_ENDED_AND_APART = re.compile(r"[^.]\.[ \t]*\r?\n[ \t]*\r?\n")
_CLOCK_OR_YEAR = re.compile(r"(?<!\d)(?:[12]\d{3}|\d{1,2}:\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class _Habits:
    """What an article's lines have in common.

    Attributes:
        interviews: its questions address somebody, so that none is a heading.
        ends_headings: its headline, set apart by an empty line, ends with a full stop, so that headings may.
        drops_stops: most of its paragraphs have no full stop.
    """

    interviews: bool
    ends_headings: bool
    drops_stops: bool


def headlines(text: str, blocks: Sequence[Block], *, titled: bool) -> tuple[int, ...]:
    """The indices of the blocks that are the article's headline: none, one, or two of one broken at a semicolon.

    Where the title is stated elsewhere (`titled`), a first sentence is the article's, not its headline.
    """
    paragraphs = [index for index, block in enumerate(blocks[: 2 * _TITLE_AMONG]) if block.kind is BlockKind.PARAGRAPH]
    if len(paragraphs) < 2 or paragraphs[0] >= _TITLE_AMONG:  # noqa: PLR2004 - a headline needs an article below it
        return ()
    first, second = paragraphs[:2]
    line = _line(text, blocks[first], _LONGEST_TITLE)
    if not line:
        return ()
    if line.endswith(";") and _line(text, blocks[second], _LONGEST_TITLE):
        return first, second
    is_above = not titled and _is_above(text, blocks[first], [blocks[index] for index in paragraphs[1:]])
    return (first,) if _is_headline(line, is_above=is_above, titled=titled) else ()


def set_headings_apart(text: str, blocks: Sequence[Block], titled: Sequence[int]) -> Iterator[Block]:
    """The blocks, headings told as such; `titled` are the indices of the headline's.

    Lines above the text that name its author, place or day are captions.
    """
    habits = _habits(text, blocks, titled)
    prose_seen = False
    speech_reaches = 0
    for index, block in enumerate(blocks):
        line = _line(text, block, _LONGEST_TITLE) if block.kind is BlockKind.PARAGRAPH else ""
        if index in titled:
            yield _undecorated(text, replace(block, kind=BlockKind.HEADING))
            continue
        if line and not prose_seen and _is_byline(line):
            yield replace(block, kind=BlockKind.CAPTION)
        elif line and _is_heading(line, habits, in_speech=speech_reaches > 0):
            yield _undecorated(text, replace(block, kind=BlockKind.HEADING))
        else:
            prose_seen = prose_seen or block.kind is BlockKind.PARAGRAPH
            yield block
            speech_reaches = _reach(text[block.start : block.end], speech_reaches)


def set_bylines_apart(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, lines above the first prose that name its author, place or day as captions."""
    prose_seen = False
    for block in blocks:
        line = _line(text, block, _LONGEST_BYLINE) if block.kind is BlockKind.PARAGRAPH and not prose_seen else ""
        is_byline = bool(line) and _is_byline(line)
        prose_seen = prose_seen or (block.kind is BlockKind.PARAGRAPH and not is_byline)
        yield replace(block, kind=BlockKind.CAPTION) if is_byline else block


def _is_headline(line: str, *, is_above: bool, titled: bool) -> bool:
    """Whether a text's first line is its headline; `is_above` says that it stands as one does."""
    if _DECORATED.match(line):
        return True
    if opens_quote(line) or line.endswith((",", ":", ";")):
        return False
    if not ends_sentence(line) or is_title_case(line):
        return True
    if titled or len(line) > _LONGEST_ENDED_TITLE or is_tagged_speech(line) or not is_one_sentence(line):
        return False
    return is_above or line.endswith(("?", "!", "...", "…"))


def _is_above(text: str, first: Block, after: Sequence[Block]) -> bool:
    """Whether one line stands above several paragraphs, or an empty line above a longer one."""
    if len(text[first.start : first.end].splitlines()) > 1:
        return False
    if len(after) >= _FEWEST_AFTER_ENDED_TITLE:
        return True
    longer = after[0].end - after[0].start >= 2 * (first.end - first.start)
    return longer and _ENDED_AND_APART.match(text, first.end - 2) is not None


def _is_heading(line: str, habits: _Habits, *, in_speech: bool) -> bool:
    if (decorated := _DECORATED.match(line)) and not (line.startswith("**") and ends_sentence(line)):
        return bool(decorated["words"])
    if not _may_be_heading(line):
        return False
    if (is_capitals(line) or is_title_case(line)) and not has_quotes(line):
        return True
    if asks(line):
        return not (in_speech or habits.interviews or has_quotes(line))
    if ends_sentence(line):
        return habits.ends_headings and not in_speech and _is_ended_heading(line)
    return not in_speech and _is_unended_heading(line, habits)


def is_set_heading(line: str) -> bool:
    """Whether a line that stands alone in bold type is a heading: not a lead, an interviewer's question or a speech."""
    return bool(line) and _may_be_heading(line) and not ends_sentence(line)


def _may_be_heading(line: str) -> bool:
    """Whether it is short and begins and ends on its own."""
    if len(line) > _LONGEST or starts_low(line) or opens_quote(line) or is_tagged_speech(line) or _CREDITED.match(line):
        return False
    return not line.startswith(_GOES_ON_FROM) and not line.endswith(_GOES_ON) and is_one_sentence(line)


def _is_unended_heading(line: str, habits: _Habits) -> bool:
    quoted = has_quotes(line)
    if not quoted and _LABELLED.match(line):
        return False  # "Aru: we will open it", a line of a record of who spoke
    if quoted and len(_WORD.findall(line)) <= 2:  # noqa: PLR2004 - “Yes”, a line of dialogue
        return False
    return len(line) <= (_LONGEST_UNENDED if habits.drops_stops else _LONGEST)


def _is_ended_heading(line: str) -> bool:
    """Whether it may be a heading with a full stop: a few words, not of him or her who was just spoken of."""
    words = _WORD.findall(line.casefold())
    if len(line) > _LONGEST_ENDED or has_quotes(line) or not line.endswith("."):
        return False
    return (
        "," not in line and 1 < len(words) <= _MOST_ENDED_WORDS and words[0] not in _pronouns() and not addresses(line)
    )


def _is_byline(line: str) -> bool:
    """Whether it names an author, a place or a day and says nothing."""
    words = _WORD.findall(line)
    if len(line) > _LONGEST_BYLINE or len(words) > _MOST_BYLINE_WORDS or has_quotes(line) or ends_sentence(line):
        return False
    names = len(words) > 1 and all(word[0].isupper() or word.isdigit() for word in words[1:])
    return names or _CLOCK_OR_YEAR.search(line) is not None


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.speech.pronouns)


def _habits(text: str, blocks: Sequence[Block], titled: Sequence[int]) -> _Habits:
    lines = [line for block in blocks if block.kind is BlockKind.PARAGRAPH and (line := _line(text, block, _LONGEST))]
    long = [
        text[max(block.start, block.end - 20) : block.end] for block in blocks if block.end - block.start > _LONGEST
    ]
    return _Habits(
        interviews=any(asks(line) and addresses(line) for line in lines),
        ends_headings=bool(titled) and _ENDED_AND_APART.match(text, blocks[titled[-1]].end - 2) is not None,
        drops_stops=sum(map(ends_sentence, long)) * 2 < len(long),
    )


def _reach(words: str, reaches: int) -> int:
    """Over how many paragraphs more a quotation that is open after these words is trusted to go on."""
    if opens_quote(words):
        return _SPEECH_REACH
    return 0 if closes_quote(words) else max(0, reaches - 1)


def _undecorated(text: str, block: Block) -> Block:
    """The heading without the signs around it ("== On the port ==")."""
    match = _DECORATED.match(text, block.start, block.end)
    if match is None or not match["words"]:
        return block
    return replace(block, start=match.start("words"), end=match.end("words"))


def _line(text: str, block: Block, longest: int) -> str:
    """The block's words on one line, nothing if they are longer."""
    return " ".join(text[block.start : block.end].split()) if block.end - block.start <= longest else ""
