"""Which of the ranked passages report the same statement: of each group the best ranked leads.

Only the first of a ranking are compared, always the same number of them, so that pages of one answer agree.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from index.postings import Mask, Slots
from index.retrieval.snapshot import Snapshot
from index.retrieval.twins.agreement import align, contradicts, same_facts, similar_facts
from index.retrieval.twins.statements import Facts, Form, Statement
from index.retrieval.twins.tokens import CODE_MASK, WEIGHING, code_of

_COMPARED = 64
_NEAR = 0.5  # of the lighter statement's words that the other has, by weight, from which on the two are compared
_VERBATIM = (0.9, 10)  # share and words of what is one statement whenever it was printed
_PRINTED_WITHIN = 7  # days between two reports of one statement, where not both tell when it was said
_LEAST_OF_LONGER = 0.25  # of what a longer statement says that the shorter one before it says as well
_WITHOUT_SPEAKER = (0.8, 6)  # share and words of what is one statement where only one of them tells whose it is
_NARRATED = 0.85

_NOTHING = np.zeros(0, dtype=np.int64)

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The passages of a ranking, grouped by statement.

    Attributes:
        leads: the places of those that lead a group, in the order of the ranking.
        followers: for each that has some, the places of the others of its group.
    """

    leads: Sequence[int]
    followers: Mapping[int, Places]

    def __len__(self) -> int:
        return len(self.leads)

    def members(self, lead: int) -> Places:
        """The places of the group, the lead first."""
        return (lead, *self.followers.get(lead, ()))


def grouped(snapshot: Snapshot, slots: Slots) -> Groups:
    """The groups among these slots, which are ranked, best first."""
    if len(slots) <= 1:
        return Groups(range(len(slots)), {})
    compared = slots[:_COMPARED].tolist()
    statements = [snapshot.statements[slot] for slot in compared]
    weights = _Weights(snapshot, statements)
    window = [_Candidate(snapshot, weights, *each) for each in zip(compared, statements, strict=True)]
    near = _near(window, weights)
    leads: list[int] = []
    followers: dict[int, list[int]] = {}
    for place, candidate in enumerate(window):
        lead = next((lead for lead in leads if near[lead, place] and window[lead].reports(candidate)), None)
        if lead is None:
            leads.append(place)
        else:
            followers.setdefault(lead, []).append(place)
    rest = range(len(window), len(slots))
    return Groups([*leads, *rest], {lead: tuple(places) for lead, places in followers.items()})


class _Weights:
    """What each term of the compared statements weighs."""

    def __init__(self, snapshot: Snapshot, window: Sequence[Statement]) -> None:
        tokens = np.concatenate([_NOTHING, *(statement.tokens for statement in window)])
        self.weighing = tokens >= WEIGHING
        self.codes, self.numbers = np.unique(tokens[self.weighing] & CODE_MASK, return_inverse=True)
        self.weights = snapshot.statements.weights(self.codes)

    @cached_property
    def by_code(self) -> Mapping[int, float]:
        """The weight of each term."""
        return dict(zip(self.codes.tolist(), self.weights.tolist(), strict=True))


def _near(window: Sequence["_Candidate"], weights: _Weights) -> Mask:
    """For each two of the candidates whether they may be one: that share words, or are in two languages."""
    owners = np.repeat(np.arange(len(window)), [len(candidate.statement.tokens) for candidate in window])
    holds = np.zeros((len(window), len(weights.codes)), dtype=np.float32)
    holds[owners[weights.weighing], weights.numbers] = 1
    masses = holds * weights.weights
    shared = holds.sum(axis=0) > 1
    own = masses.sum(axis=1)
    overlap = masses[:, shared] @ holds[:, shared].T
    facts = np.array([candidate.facts for candidate in window], dtype=np.int32)
    language, digest = facts[:, Facts._fields.index("language")], facts[:, Facts._fields.index("digest")]
    alike = overlap >= _NEAR * np.minimum(own[:, None], own)
    near: Mask = alike | (language[:, None] != language) | ((digest[:, None] == digest) & (digest > 0))
    return near


class _Candidate:
    """A passage that may report the same statement as another."""

    def __init__(self, snapshot: Snapshot, weights: _Weights, slot: int, statement: Statement) -> None:
        self._snapshot = snapshot
        self._weights = weights
        self._slot = slot
        self.statement = statement
        self.facts = statement.facts

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The canonical names of its established speakers."""
        return self._snapshot.speakers(self._slot)

    @cached_property
    def article(self) -> int:
        """The id of its article."""
        return int(self._snapshot.ledger.ids[self._slot, 0])

    @cached_property
    def tokens(self) -> list[int]:
        """The tokens of its statement."""
        tokens: list[int] = self.statement.tokens.tolist()
        return tokens

    @cached_property
    def counted(self) -> Counter[int]:
        """How often it has each term."""
        return Counter(code_of(token) for token in self.tokens if token >= WEIGHING)

    @cached_property
    def mass(self) -> float:
        """What its words weigh together."""
        return sum(self._weights.by_code[code] * times for code, times in self.counted.items())

    @cached_property
    def length(self) -> int:
        """How many of its words weigh something."""
        return sum(token >= WEIGHING for token in self.tokens)

    def reports(self, other: "_Candidate") -> bool:
        """Whether the other passage, which stands behind this one in the ranking, reports the same statement."""
        if self.facts.language != other.facts.language:
            return self._says_in_another_language(other)
        if self.speakers and other.speakers and self.speakers.isdisjoint(other.speakers):
            return False
        if _said_apart(self.facts, other.facts):
            return False
        if self.facts.digest and self.facts.digest == other.facts.digest:
            return self.length >= _VERBATIM[1] or self._is_printed_about(other)
        forms = {self.facts.form, other.facts.form}
        return (Form.NARRATION not in forms or len(forms) == 1) and self._says_the_same(other)

    def _says_the_same(self, other: "_Candidate") -> bool:
        is_narrated = self.facts.form == Form.NARRATION
        if is_narrated and self._shared(other) < _NARRATED:
            return False  # known without looking for the place
        shorter, longer = (self, other) if self.length <= other.length else (other, self)
        alignment = align(shorter.tokens, longer.tokens, self._weights.by_code.__getitem__, as_whole=is_narrated)
        if alignment is None or not alignment.is_close:
            return False
        least = _NARRATED if is_narrated else 0.0
        if not (is_narrated or (self.speakers and other.speakers)):
            if alignment.length < _WITHOUT_SPEAKER[1]:
                return False
            least = _WITHOUT_SPEAKER[0]
        is_verbatim = alignment.share >= _VERBATIM[0] and alignment.length >= _VERBATIM[1]
        if alignment.share < least or not (is_verbatim or self._is_printed_about(other)):
            return False
        if shorter is self and shorter.length < _LEAST_OF_LONGER * longer.length:
            return False
        return not contradicts(shorter.tokens, alignment)

    def _shared(self, other: "_Candidate") -> float:
        """The share of the words of both, by weight, that are alike."""
        weigh = self._weights.by_code
        alike = sum(weigh[code] * times for code, times in (self.counted & other.counted).items())
        return 2 * alike / ((self.mass + other.mass) or 1.0)

    def _is_printed_about(self, other: "_Candidate") -> bool:
        """Whether the two were said or printed at about the same time."""
        return self.article == other.article or _printed_within(self.facts, other.facts, _PRINTED_WITHIN)

    def _says_in_another_language(self, other: "_Candidate") -> bool:
        if self.facts.form != Form.SPEECH or other.facts.form != Form.SPEECH:
            return False
        if self.speakers.isdisjoint(other.speakers) or _said_apart(self.facts, other.facts):
            return False
        if not _printed_within(self.facts, other.facts, 1) or not same_facts(self.tokens, other.tokens):
            return False
        return any(self._beside(step, other) for step in (-1, 1))

    def _beside(self, step: int, other: "_Candidate") -> bool:
        """Whether the passages so many places further on in both articles are alike too."""
        mine, theirs = self._neighbour(step), other._neighbour(step)  # noqa: SLF001 - its own class
        if mine is None or theirs is None:
            return mine is theirs
        return similar_facts(mine, theirs)

    def _neighbour(self, step: int) -> list[int] | None:
        slot, ids = self._slot + step, self._snapshot.ledger.ids
        if not 0 <= slot < len(ids) or ids[slot, 0] != self.article:
            return None
        tokens: list[int] = self._snapshot.statements[slot].tokens.tolist()
        return tokens


def _said_apart(one: Facts, other: Facts) -> bool:
    """Whether both tell when they were said, and on different days."""
    if one.said_last < one.said_first or other.said_last < other.said_first:
        return False
    return one.said_last < other.said_first or other.said_last < one.said_first


def _printed_within(one: Facts, other: Facts, days: int) -> bool:
    """Whether the days on which the two were said or printed are that close; not where one is unknown."""
    (first, last), (other_first, other_last) = _days(one), _days(other)
    if last < first or other_last < other_first:
        return False
    return first - other_last <= days and other_first - last <= days


def _days(facts: Facts) -> tuple[int, int]:
    is_said = facts.said_first <= facts.said_last
    return (facts.said_first, facts.said_last) if is_said else (facts.published_first, facts.published_last)
