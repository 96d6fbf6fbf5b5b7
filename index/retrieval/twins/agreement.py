"""Whether two statements are one: the same words but for their wording, or in another language the same facts.

Rather two than a wrong one: a number, a name, a day or a negation that only one of them has makes them two.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from index.retrieval.twins.tokens import WEIGHING, Kind, Time, code_of, key_of, kind_of, side_of

# By the number of words that weigh something in the shorter one, the share of both that must be alike.
_SHARES = ((12, 0.6), (8, 0.66), (6, 0.72), (4, 0.82))
_WIDER = 1.25  # how much longer the other wording may be
_MARKS = {Kind.SMALL, Kind.NEGATION, Kind.NUMBER, Kind.TIME}
_SAID_TIMES = {Time.WEEKDAY, Time.MONTH}
_REPLACED = 3  # words in the place of others that may change what is said
_LONG = 10  # words, from which on another word in the place of one is another wording rather than another fact
_LEAST_FACTS = 3
_SHARED_FACTS = 0.6
_LENGTHS = 0.6  # of two languages, the shorter to the longer

Weigh = Callable[[int], float]
Tokens = Sequence[int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where in a longer statement the shorter one stands.

    Attributes:
        share: of the words of both, by weight, that are alike there.
        length: how many words of the shorter one weigh something.
        region: the tokens from the first to the last that both have, with numbers, times and negations beside them.
        sentences: the tokens of the whole sentences of the region.
    """

    share: float
    length: int
    region: Tokens
    sentences: Tokens

    @property
    def is_close(self) -> bool:
        """Whether so much is alike that it may be one statement."""
        return any(self.length >= length and self.share >= share for length, share in _SHARES)


def align(shorter: Tokens, longer: Tokens, weigh: Weigh, *, as_whole: bool = False) -> Alignment | None:
    """The best place in the longer statement for the shorter; None where they share nothing."""
    wanted = [code_of(token) for token in shorter if token >= WEIGHING]
    places = [place for place, token in enumerate(longer) if token >= WEIGHING]
    found = [code_of(longer[place]) for place in places]
    width = max(round(len(wanted) * _WIDER), len(wanted) + 1)
    first, last = (0, len(found) - 1) if as_whole else _best(wanted, found, width, weigh)
    if first > last:
        return None
    here = found[first : last + 1]
    alike = sum(weigh(code) * times for code, times in (Counter(wanted) & Counter(here)).items())
    share = 2 * alike / (sum(map(weigh, wanted)) + sum(map(weigh, here)))
    start, end = _with_marks(longer, places[first], places[last])
    return Alignment(share, len(wanted), longer[start:end], longer[slice(*_sentences(longer, start, end))])


def contradicts(shorter: Tokens, alignment: Alignment) -> bool:
    """Whether a number, a name, a time, a negation or an opposite tells the two apart, in a short one any word."""
    region, around = alignment.region, alignment.sentences
    if _count(shorter, Kind.NEGATION) != _count(region, Kind.NEGATION):
        return True
    numbers, near, far = (Counter(map(code_of, _of_kind(ts, Kind.NUMBER))) for ts in (shorter, region, around))
    if not (numbers <= far and near <= numbers) or _in_order(shorter, numbers) != _in_order(around, numbers):
        return True
    if alignment.length < _LONG and _has_replaced(shorter, around):
        return True
    mine, theirs = _differing(shorter, around)
    if {side_of(token) ^ 1 for token in mine if side_of(token)} & {side_of(token) for token in theirs}:
        return True
    if _of_kind(mine, Kind.TIME) and _times(mine) & _times(theirs):
        return True
    names, others = ({key_of(token) for token in _of_kind(tokens, Kind.NAME)} for tokens in (mine, theirs))
    return bool(names - others and others - names)


def same_facts(one: Tokens, other: Tokens) -> bool:
    """Whether statements in two languages have the same numbers and times, and names that agree."""
    if _dated(one) != _dated(other) or bool(_count(one, Kind.NEGATION)) != bool(_count(other, Kind.NEGATION)):
        return False
    if not _similar_lengths(one, other):
        return False
    names, others = _keys(one, Kind.NAME), _keys(other, Kind.NAME)
    heard, others_heard = _keys(one, Kind.WORD), _keys(other, Kind.WORD)
    agreeing = names & (others | others_heard) | others & (names | heard)
    facts = len(agreeing) + len(_dated(one))
    most = max(len(names), len(others)) + len(_dated(one))
    return bool(_dated(one)) and facts >= _LEAST_FACTS and facts >= _SHARED_FACTS * most


def similar_facts(one: Tokens, other: Tokens) -> bool:
    """Whether paragraphs of two languages have the same numbers and times and about the same length."""
    return _dated(one) == _dated(other) and _similar_lengths(one, other)


def _best(wanted: Sequence[int], found: Sequence[int], width: int, weigh: Weigh) -> tuple[int, int]:
    """The first and the last place of what is alike in the best run of `width` words; an empty range for nothing."""
    need, have = Counter(wanted), Counter[int]()
    overlap, best, right = 0.0, 0.0, -1
    for place, code in enumerate(found):
        have[code] += 1
        overlap += weigh(code) * (have[code] <= need[code])
        if place >= width:
            left = found[place - width]
            overlap -= weigh(left) * (have[left] <= need[left])
            have[left] -= 1
        if overlap > best:
            best, right = overlap, place
    alike = [place for place in range(max(right - width + 1, 0), right + 1) if found[place] in need]
    return (alike[0], alike[-1]) if alike else (0, -1)


def _with_marks(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The range of these places with the numbers, times and negations directly beside them."""
    start, end = first, last + 1
    while start and kind_of(tokens[start - 1]) in _MARKS:
        start -= 1
    while end < len(tokens) and kind_of(tokens[end]) in _MARKS:
        end += 1
    return start, end


def _sentences(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    while start and kind_of(tokens[start - 1]) != Kind.BREAK:
        start -= 1
    while end < len(tokens) and kind_of(tokens[end]) != Kind.BREAK:
        end += 1
    return start, end + 1


def _differing(one: Tokens, other: Tokens) -> tuple[list[int], list[int]]:
    """The tokens of each whose word the other does not have."""
    mine, theirs = ({code_of(token) for token in tokens} for tokens in (one, other))
    return [t for t in one if code_of(t) not in theirs], [t for t in other if code_of(t) not in mine]


def _has_replaced(one: Tokens, other: Tokens) -> bool:
    """Whether the two are alike word for word but for some, or tell a time and something else in one place."""
    mine, theirs = ([token for token in tokens if token >= WEIGHING] for tokens in (one, other))
    codes, others = [code_of(token) for token in mine], [code_of(token) for token in theirs]
    if _small_words(one) == _small_words(other) and len(codes) == len(others):
        replaced = [pair for pair in zip(codes, others, strict=True) if pair[0] != pair[1]]
        # words in another order make it another wording
        if 0 < len(replaced) <= _REPLACED and all(a not in others and b not in codes for a, b in replaced):
            return True
    return any(
        _times(_only(mine[change.src_start : change.src_end], others))
        != _times(_only(theirs[change.dest_start : change.dest_end], codes))
        for change in Levenshtein.opcodes(codes, others)
        if change.tag == "replace"
        and _only(mine[change.src_start : change.src_end], others)
        and _only(theirs[change.dest_start : change.dest_end], codes)
    )


def _only(tokens: Tokens, others: Iterable[int]) -> Tokens:
    """Those of the tokens whose codes are not among the others."""
    known = set(others)
    return [token for token in tokens if code_of(token) not in known]


def _small_words(tokens: Tokens) -> list[int]:
    return [code_of(token) for token in _of_kind(tokens, Kind.BREAK)]


def _in_order(tokens: Iterable[int], among: Counter[int]) -> list[int]:
    """Those of the numbers that the tokens have, in order."""
    return [code for token in _of_kind(tokens, Kind.NUMBER) if (code := code_of(token)) in among]


def _of_kind(tokens: Iterable[int], kind: Kind) -> Iterator[int]:
    return (token for token in tokens if kind_of(token) == kind)


def _codes(tokens: Iterable[int], kind: Kind) -> set[int]:
    return {code_of(token) for token in _of_kind(tokens, kind)}


def _keys(tokens: Iterable[int], kind: Kind) -> set[int]:
    return {key for token in _of_kind(tokens, kind) if (key := key_of(token))}


def _times(tokens: Iterable[int]) -> set[int]:
    """Which kinds of times there are among the tokens."""
    return _keys(tokens, Kind.TIME)


def _count(tokens: Iterable[int], kind: Kind) -> int:
    return sum(1 for _ in _of_kind(tokens, kind))


def _dated(tokens: Tokens) -> set[int]:
    """The numbers, weekdays and months, which are the same in every language."""
    times = (token for token in _of_kind(tokens, Kind.TIME) if key_of(token) in _SAID_TIMES)
    return _codes(tokens, Kind.NUMBER) | {code_of(token) for token in times}


def _similar_lengths(one: Tokens, other: Tokens) -> bool:
    lengths = [sum(token >= WEIGHING for token in tokens) for tokens in (one, other)]
    return min(lengths) >= _LENGTHS * max(lengths)
