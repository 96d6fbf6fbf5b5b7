"""Whose words the runs of an article are, in a language that tells a subject by its case.

It is read from the beginning to the end: who speaks is known from a run's own cue, or from who spoke or acted before.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from index.languages.declension import Case, Declension
from index.languages.speech_words import SpeechWords
from index.model import Block, BlockKind
from index.speech.cases.clauses import Clause
from index.speech.cases.cues import CaseCue, lead_cue, lead_cue_before, sentence_cue, tail_cue
from index.speech.cases.lines import Line
from index.speech.cases.mentions import ACTING, AGENTS, OWNERS, Mention
from index.speech.cases.narratives import ends_sentence, narrate, sure_names
from index.speech.cases.people import CasePeople, Seen, lone_agents
from index.speech.narration import Paragraph
from index.speech.phrase import MentionKind
from index.speech.ways import Way

Established = tuple[str, Way]
"""A speaker's name and the way it was established."""

_LOOK_BACK = 2  # paragraphs before a pronoun in which its owner may stand
_LONGEST_JOIN = 6  # words between two quotes of one sentence
_PLACES = frozenset({Case.PLACE})


def attribute_runs(
    text: str, blocks: Sequence[Block], parts: Sequence[Paragraph], speech: SpeechWords, declension: Declension
) -> dict[tuple[int, int], Established]:
    """Who speaks, by row of the paragraph and number of its run."""
    return _Running(text, blocks, parts, speech, declension).established()


class _Running:
    """An article while it is read for who speaks."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        parts: Sequence[Paragraph],
        speech: SpeechWords,
        declension: Declension,
    ) -> None:
        self._parts = parts
        sure = sure_names(parts) if speech.has_capitals else frozenset()
        self._narratives = [narrate(text, part, speech, declension, sure) for part in parts]
        self._speech = speech
        self._declension = declension
        self._people = CasePeople(self._narratives, speech, attributes_behind=declension.attributes_behind)
        if not speech.has_capitals:
            surnames = self._people.surnames | lone_agents(self._narratives)
            self._narratives = [narrate(text, part, speech, declension, surnames) for part in parts]
            self._people = CasePeople(self._narratives, speech, attributes_behind=declension.attributes_behind)
        self._only = self._people.only_person()
        self._headed = _rows_under_headings(blocks, parts)
        self._found: dict[tuple[int, int], Established] = {}
        self._last: tuple[int, int, str] | None = None  # row, position and name of who spoke last

    def established(self) -> dict[tuple[int, int], Established]:
        """Who speaks, by row and number."""
        for row, part in enumerate(self._parts):
            for number in range(len(part.runs)):
                known = self._read(row, number)
                if known is not None:
                    self._found[row, number] = known
                    self._last = (row, part.runs[number].outer_start, known[0])
            self._carry_back(row, part)
        self._share_speeches()
        self._answer_questions()
        return self._found

    def _read(self, row: int, number: int) -> Established | None:
        cues = self._cues(row, number)
        for cue in cues:
            known = (self._carried(row, number) if self._goes_along(cue, row, number) else None) or self._resolve(
                cue, row
            )
            if known is not None:
                return known
        if cues:
            return None
        return self._carried(row, number) or self._led(row, number)

    def _goes_along(self, cue: CaseCue, row: int, number: int) -> bool:
        """Whether the cue's verb has no subject, or "and" joins it to that of the run before ("and adds that")."""
        gap, speech = self._parts[row].gaps[number], self._speech
        joined = len(gap) > 1 and gap[0].form in speech.clause_openers and gap[1].form in speech.reporting_verbs
        unnamed = cue.mention.kind is MentionKind.PRONOUN and not cue.mention.head
        return unnamed or (joined and cue.mention.kind is MentionKind.OTHER)

    def _cues(self, row: int, number: int) -> list[CaseCue]:
        narrative = self._narratives[row]
        tail, lead = tail_cue(narrative, number), lead_cue(narrative, number)
        return [cue for cue in (tail, lead) if cue is not None]

    # whom a mention means

    def _resolve(self, cue: CaseCue, row: int) -> Established | None:
        """Who the cue's mention is."""
        mention = cue.mention
        if mention.kind is MentionKind.PRONOUN:
            owner = self._antecedent(mention.head, mention.start, row)
            return (owner, Way.PRONOUN) if owner else None
        cases = OWNERS if cue.way == Way.ACCORDING else ACTING
        readings = [one for one in mention.readings if one.case in cases] or list(mention.readings)
        if mention.body and readings and readings[0].name.casefold() in self._declension.generic:
            owner = self._body_before(mention.start, row)
            return (owner, cue.way) if owner else None
        if mention.kind is MentionKind.NAME:
            known = self._people.full_name(mention, readings)
            return (known.name, cue.way) if known else None
        if mention.kind is MentionKind.ROLE:
            return self._office(mention, row)
        return None

    def _office(self, mention: Mention, row: int) -> Established | None:
        if set(mention.offices) & self._declension.anonymous:
            return None
        bearer = self._people.bearer(mention, self._declension.synonyms)
        if bearer is not None:
            return bearer, Way.ROLE
        if set(mention.offices) & self._declension.stand_ins:
            owner = self._antecedent("", mention.start, row)
            return (owner, Way.ROLE) if owner else None
        if mention.definite:
            return self._people.surnamed(mention.readings[0]) or mention.readings[0].name, Way.ROLE
        spoke = self._last[2] if self._last else None
        return (spoke, Way.ROLE) if spoke and spoke == self._only else None

    def _body_before(self, position: int, row: int) -> str | None:
        """The body that spoke or acted last, where nobody else did since."""
        lower = self._parts[max(0, row - _LOOK_BACK)].block.start
        for seen in self._people.before(position):
            mention = seen.mention
            if seen.start < lower or mention.kind is MentionKind.PRONOUN:
                return None
            reading = mention.named(ACTING | _PLACES)
            if reading is None or mention.trapped:
                continue
            generic = reading.name.casefold() in self._declension.generic
            if not (mention.body and generic):
                return reading.name if mention.body else None
        return None

    def _antecedent(self, pronoun: str, position: int, row: int) -> str | None:
        """The person whom a pronoun means, or nobody named: who was a subject last, where that is one person."""
        gender = self._speech.pronouns.get(pronoun, "any")
        if gender == "p":
            return None
        gender = "" if gender == "any" else gender
        lower = self._parts[max(0, row - _LOOK_BACK)].block.start
        spoke = self._last if self._last and self._last[0] >= row - _LOOK_BACK else None
        for seen in self._people.before(position):
            if seen.start < lower:
                break
            if spoke is not None and seen.start < spoke[1] and self._people.can_be(spoke[2], gender):
                return spoke[2]
            if seen.mention.kind is MentionKind.OTHER or self._is_unknown_holder(seen):
                return None
            if self._subject_name(seen, gender) is not None:
                return self._subject_of(seen, gender)
        if spoke and self._people.can_be(spoke[2], gender):
            return spoke[2]
        return self._only_one(position, lower, gender)

    def _is_unknown_holder(self, seen: Seen) -> bool:
        """Whether an office acts here whose bearer's name, in a script without capitals, may stand unseen beside it."""
        mention = seen.mention
        if not mention.unsure or mention.kind is not MentionKind.ROLE or mention.trapped:
            return False
        return mention.named(ACTING) is not None and not self._people.bearer(mention, self._declension.synonyms)

    def _only_one(self, position: int, lower: int, gender: str) -> str | None:
        """The only person of the gender whom the last paragraphs name in any case."""
        names: dict[str, None] = {}
        for seen in self._people.before(position):
            if seen.start < lower or len(names) > 1:
                break
            mention = seen.mention
            readings = [
                one for one in mention.readings if one.gender == gender or gender in self._people.genders(one.name)
            ]
            known = self._people.full_name(mention, readings) if mention.kind is MentionKind.NAME else None
            if known is None or mention.body:
                continue
            named = " " in known.name or known.name in self._people.persons
            if named and self._people.can_be(known.name, gender):
                names[known.name] = None
        return next(iter(names)) if len(names) == 1 else None

    def _subject_name(self, seen: Seen, gender: str) -> str | None:
        """The person whom the mention names as a possible subject."""
        mention = seen.mention
        if mention.kind is not MentionKind.NAME or mention.body or mention.trapped:
            return None
        readings = [one for one in mention.readings if one.case in ACTING]
        known = self._people.full_name(mention, readings)
        if known is None or known.name not in self._people.persons or not self._people.can_be(known.name, gender):
            return None
        return known.name

    def _subject_of(self, last: Seen, gender: str) -> str | None:
        """The one person whom the sentence of its last mention has as a subject; an agent goes before others."""
        names: dict[str, None] = {}
        agents: dict[str, None] = {}
        for seen in (last, *self._people.before(last.start)):
            if seen.sentence != last.sentence:
                break
            name = self._subject_name(seen, gender)
            if name is not None:
                names[name] = None
                if seen.mention.named(AGENTS):
                    agents[name] = None
        found = agents or names
        return next(iter(found)) if len(found) == 1 else None

    # runs without a cue

    def _carried(self, row: int, number: int) -> Established | None:
        """The speaker of the run before, where nothing but that run's own cue stands between."""
        before = self._found.get((row, number - 1)) if number else None
        if before is None:
            return None
        gap = self._parts[row].gaps[number]
        ends = [place for place in range(len(gap)) if ends_sentence(gap, place, self._speech)]
        if ends and ends[-1] == len(gap) - 1 and ends[0] >= len(gap) - 2:
            return before[0], Way.GOES_ON
        if not ends and len(gap) <= _LONGEST_JOIN and not self._names_somebody(row, number):
            return before[0], Way.SAME_SENTENCE
        return None

    def _names_somebody(self, row: int, number: int) -> bool:
        """Whether the words before the run name somebody who can speak."""
        narrative = self._narratives[row]
        clause = Clause(narrative.line, narrative.before(number), narrative.places[number])
        return any(mention.named(ACTING) for mention in clause.mentions)

    def _led(self, row: int, number: int) -> Established | None:
        """Whom the sentence before, or the paragraph before a paragraph that is one quote, lets speak."""
        part, narrative = self._parts[row], self._narratives[row]
        if part.gaps[number]:
            return self._by_sentence(narrative.line, narrative.before(number), narrative.places[number], row)
        if number or row == 0 or row in self._headed:
            return None
        before = self._narratives[row - 1]
        first, stop = before.last()
        if first < stop and before.line.words[stop - 1].form in self._speech.label_marks:
            led = lead_cue_before(before.line, first, stop)
            if led is not None:
                known = self._resolve(led, row - 1)
                return (known[0], Way.COLON) if known else None
        if self._parts[row - 1].runs:
            return self._goes_on(row)
        return self._by_sentence(before.line, first, stop, row - 1)

    def _by_sentence(self, line: Line, first: int, stop: int, row: int) -> Established | None:
        cue = sentence_cue(line, first, stop)
        known = self._resolve(cue, row) if cue else None
        return (known[0], Way.SENTENCE_BEFORE) if known else None

    def _goes_on(self, row: int) -> Established | None:
        """The speaker whose quote and cue the paragraph before ends with."""
        part, before = self._parts[row], self._parts[row - 1]
        known = self._found.get((row - 1, len(before.runs) - 1))
        gap = before.gaps[-1]
        ends = [place for place in range(len(gap)) if ends_sentence(gap, place, self._speech)]
        if known is None or (ends and ends[0] < len(gap) - 2) or any(not word.is_punctuation for word in part.gaps[-1]):
            return None
        return known[0], Way.NEXT_PARAGRAPH

    def _carry_back(self, row: int, part: Paragraph) -> None:
        """A run without a speaker belongs to the speaker of the next one, where nothing stands between."""
        for number in range(len(part.runs) - 2, -1, -1):
            after = self._found.get((row, number + 1))
            if (row, number) not in self._found and after and not part.gaps[number + 1]:
                self._found[row, number] = (after[0], Way.GOES_ON)

    def _share_speeches(self) -> None:
        """The parts of one speech, over paragraphs and interruptions, belong to the one speaker of any of them."""
        speakers: dict[int, dict[str, None]] = {}
        for (row, number), (name, _) in self._found.items():
            speakers.setdefault(self._parts[row].runs[number].speech, {})[name] = None
        for row, part in enumerate(self._parts):
            for number, run in enumerate(part.runs):
                names = speakers.get(run.speech, {})
                if len(names) == 1 and (row, number) not in self._found:
                    self._found[row, number] = (next(iter(names)), Way.GOES_ON)

    def _answer_questions(self) -> None:
        """The answers of an interview belong to the one person whom the words before it name."""
        rows = [row for row, part in enumerate(self._parts) if any(run.dash for run in part.runs)]
        if not rows or any((row, 0) in self._found for row in rows):
            return
        start = self._parts[rows[0]].block.start
        names = {name for seen in self._people.before(start) if (name := self._subject_name(seen, ""))}
        if len(names) == 1:
            for row in rows:
                self._found[row, 0] = (next(iter(names)), Way.INTERVIEW)


def _rows_under_headings(blocks: Sequence[Block], parts: Sequence[Paragraph]) -> frozenset[int]:
    """The rows of paragraphs that something else stands right before."""
    rows: Mapping[int, int] = {part.block.start: row for row, part in enumerate(parts)}
    return frozenset(
        rows[block.start]
        for before, block in pairwise(blocks)
        if block.start in rows and before.kind is not BlockKind.PARAGRAPH
    )
