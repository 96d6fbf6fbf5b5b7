"""The cues of quotes in languages whose verbs come last: in the quote's own sentence, and in the ones beside it.

A sentence may leave its subject out, or say "he": then it is the subject of the sentence before. Here an article is
read as a whole; how one sentence is read is told by `index.speech.verb_final.clauses`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.languages.speech_words import SpeechWords, VerbFinalCase, VerbFinalWords, VerbForm
from index.speech.evidence import Cue, letters
from index.speech.narration import Paragraph, Word
from index.speech.phrase import MentionKind
from index.speech.sentences import SPEECH_MARK
from index.speech.verb_final.capitals import known_words
from index.speech.verb_final.clause_lines import clause_lines
from index.speech.verb_final.clauses import Clauses
from index.speech.verb_final.mentions import Mention, mentions, unknown
from index.speech.ways import Way

_LOOK_BACK = 4  # sentences in which the subject may stand that a later one leaves out
_MOST_SILENT = 1  # of them that name nobody
_MORE_THAN_ONE = 2  # sentences
_LONGEST_SHORT = 7  # words of a sentence that only says who spoke

_Found = tuple[Mention | None, Way]


@dataclass(slots=True)
class _Sentence:
    """A sentence of the article, with what is known of it so far.

    Attributes:
        runs: the number of each quote in its paragraph, by its place in the sentence.
        is_spoken: whether a dash or a label, and no marks, makes it speech.
        speaker: who the last quote's cue names, or the sentence's subject; read only once `is_read`.
    """

    row: int
    clauses: Clauses
    runs: dict[int, int]
    is_spoken: bool = False
    speaker: Mention | None = None
    is_read: bool = False
    cues: dict[int, tuple[Cue, ...]] = field(default_factory=dict)

    @property
    def line(self) -> Sequence[Word]:
        """Its words."""
        return self.clauses.line

    @property
    def is_question(self) -> bool:
        """Whether somebody asks in it."""
        return self.line[-1].form == "?"

    @property
    def is_bare(self) -> bool:
        """Whether nothing but quotes stands in it."""
        return all(word.is_punctuation for word in self.line)


def verb_final_cues(
    text: str, parts: Sequence[Paragraph], speech: SpeechWords, table: VerbFinalWords
) -> tuple[tuple[tuple[Cue, ...], ...], ...]:
    """For each paragraph, for each of its runs, its cues, the likeliest first, none where the article has none."""
    if not any(part.runs for part in parts):
        return tuple(() for _ in parts)
    listed = _sentences(text, parts, speech, table)
    reader = _Reader(listed)
    found: dict[tuple[int, int], tuple[Cue, ...]] = {}
    for number, sentence in enumerate(listed):
        for place, run in sentence.runs.items():
            found[sentence.row, run] = reader.cues(number, place)
    return tuple(
        tuple(found.get((row, number), ()) for number in range(len(part.runs))) for row, part in enumerate(parts)
    )


def _sentences(text: str, parts: Sequence[Paragraph], speech: SpeechWords, table: VerbFinalWords) -> list[_Sentence]:
    """The sentences of the paragraphs with quotes and of those beside them."""
    known = known_words((gap for part in parts for gap in part.gaps), speech)
    near = {row + step for row, part in enumerate(parts) if part.runs for step in (-3, -2, -1, 0, 1)}
    found: list[_Sentence] = []
    for row in sorted(near & set(range(len(parts)))):
        numbers = {run.outer_start: number for number, run in enumerate(parts[row].runs)}
        spoken = any(run.dash for run in parts[row].runs)
        for line in clause_lines(text, parts[row], speech, table):
            runs = {
                place: numbers[word.start]
                for place, word in enumerate(line)
                if word.form == SPEECH_MARK and word.start in numbers
            }
            found.append(_Sentence(row, Clauses(line, mentions(line, speech, known), speech, table), runs, spoken))
    return found


class _Reader:
    """Reads the sentences of an article from the first to the last."""

    def __init__(self, listed: Sequence[_Sentence]) -> None:
        self._listed = listed
        self._asked: list[Mention | None] = []  # whose interview it is, once that was looked for

    def cues(self, number: int, quote: int) -> tuple[Cue, ...]:
        """The cues of the quote at this place in the sentence."""
        sentence = self._listed[number]
        clauses = sentence.clauses
        found = (
            self._owned(clauses, quote)
            or self._reported(clauses, quote)
            or self._led(clauses, quote)
            or self._according(clauses)
        )
        if found is None and sentence.is_bare:
            found = self._beside(number) or self._answered(number)
        if found is None:
            return () if sentence.is_bare else sentence.cues.get(max(sentence.cues, default=-1), ())
        named = self._named(number, *found)
        sentence.cues[quote] = tuple(self._as_cue(sentence, quote, mention, way) for mention, way in named)
        if named:
            disowned = named[0][0].phrase.kind is MentionKind.OTHER and clauses.denies()
            sentence.speaker = self._topic(clauses) if disowned else named[0][0]
            sentence.is_read = True
        return sentence.cues[quote]

    def _named(self, number: int, mention: Mention | None, way: Way) -> list[tuple[Mention, Way]]:
        """Whom the mention can stand for, in turn: nobody, a pronoun and an office may mean the subject before."""
        if mention is not None and mention.phrase.kind in {MentionKind.NAME, MentionKind.OTHER}:
            return [(mention, way)]
        before = self._before(number)
        if before is not None and mention is not None and before.phrase.start == mention.phrase.start:
            before = self._before(number - 1)  # the sentence that leads to the quote names the office itself
        if mention is None or mention.phrase.kind is MentionKind.PRONOUN:
            return [(before, Way.PRONOUN), *self._described(number, before)] if before else []
        plain = before is not None and before.phrase.kind is MentionKind.NAME and not mention.phrase.owned
        described = mention.phrase.head in self._listed[number].clauses.table.descriptions
        same = before is not None and self._bears(before, mention.phrase.head)
        named = [(before, Way.ROLE)] if before and plain and (described or same) else []
        return [*named, (mention, way)] if same else [(mention, way), *named]

    @staticmethod
    def _stands_for(mention: Mention, table: VerbFinalWords) -> bool:
        """Whether a pronoun, or a word for what they do, means somebody named before."""
        phrase = mention.phrase
        described = phrase.kind is MentionKind.ROLE and not phrase.owned and phrase.head in table.descriptions
        return described or phrase.kind is MentionKind.PRONOUN

    @staticmethod
    def _bears(before: Mention, office: str) -> bool:
        """Whether the office or the kind of body is theirs."""
        return before.office == office or before.phrase.head.startswith(office[:-1])

    def _described(self, number: int, before: Mention) -> list[tuple[Mention, Way]]:
        """Whom the sentence before named that speaks of them by what they do ("the expert said ... He said")."""
        if number < _MORE_THAN_ONE or not self._stands_for(before, self._listed[number].clauses.table):
            return []
        named = self._before(number - 1)
        return [(named, Way.ROLE)] if named is not None and named.phrase.kind is MentionKind.NAME else []

    def _as_cue(self, sentence: _Sentence, quote: int, mention: Mention, way: Way) -> Cue:
        line = sentence.line
        behind = quote + 1 < len(line) and (not quote or mention.phrase.start > line[quote].start)
        first, last = (line[quote + 1], line[-1]) if behind else (line[0], line[max(0, quote - 1)])
        return Cue(way, mention.phrase, first.start, last.end, 0 if behind else self._outside(sentence, quote))

    @staticmethod
    def _outside(sentence: _Sentence, quote: int) -> int:
        """How many letters of what a clause behind "that" reports stand before the quote."""
        openers = sentence.clauses.speech.clause_openers
        start = next((place + 1 for place in range(quote - 1, -1, -1) if sentence.line[place].form in openers), quote)
        return letters(sentence.line[start:quote])

    @staticmethod
    def _owned(clauses: Clauses, quote: int) -> _Found | None:
        """Whose words the quote is called ("Roe's words")."""
        if not clauses.carrier_behind(quote):
            return None
        owner = clauses.owner_before(quote) or clauses.other_owner(quote)
        return (owner, Way.BEFORE) if owner else None

    @staticmethod
    def _according(clauses: Clauses) -> _Found | None:
        mention = clauses.according()
        return (mention, Way.ACCORDING) if mention else None

    def _reported(self, clauses: Clauses, quote: int) -> _Found | None:
        """Whose verb reports the quote: it stands behind it."""
        report = clauses.report_behind(quote)
        if report is None:
            return None
        verb, form = report
        if clauses.disowns(quote, verb):
            return unknown(clauses.line, quote), Way.BEFORE
        if form is VerbForm.NOUN:
            return clauses.owner_before(quote), Way.BEFORE
        if form is VerbForm.PARTICIPLE:
            return clauses.behind_participle(verb), Way.AFTER
        if form is VerbForm.PASSIVE:
            return clauses.source(0, verb), Way.BEFORE
        return self._subject(clauses, quote, verb)

    def _subject(self, clauses: Clauses, quote: int, verb: int) -> _Found:
        """The finite verb's subject: behind the quote where a mark sets it off, else before it first."""
        gapped = any(word.form == SPEECH_MARK for word in clauses.line[quote + 1 : verb])
        between = None if gapped else clauses.subject(quote + 1, verb)
        if between is not None and clauses.line[quote + 1].is_punctuation:
            return between, Way.AFTER
        led = self._led(clauses, quote)
        before = led[0] if led else clauses.subject(0, quote)
        if before is None or before.phrase.kind is MentionKind.OTHER:
            before = clauses.source_owner(quote) or before
        if before is not None:
            return before, Way.BEFORE
        found = between or clauses.behind_verb(verb) or clauses.unknown_actor(0, quote, verb)
        if found is None and not gapped:
            found = clauses.unknown_between(quote + 1, verb)
        return found, Way.AFTER

    def _led(self, clauses: Clauses, quote: int) -> _Found | None:
        """Whose verb leads to the quote: with a colon or a comma right before it, or with "that"."""
        line = clauses.line
        if not quote:
            return None
        mark = line[quote - 1].form
        if mark == ":":
            return self._colon(clauses, quote - 1)
        for place in range(quote - 1, 0, -1):
            opens = line[place].form in clauses.speech.clause_openers or (place == quote - 1 and mark == ",")
            form = clauses.verb_at(place - 1) if opens else None
            if form is VerbForm.PASSIVE:
                return clauses.source(0, place - 1), Way.BEFORE
            if form is VerbForm.FINITE:
                found = clauses.subject(0, place - 1) or clauses.unknown_actor(0, place - 1, place - 1)
                return found, Way.BEFORE
        return None

    def _colon(self, clauses: Clauses, colon: int) -> _Found | None:
        verb = clauses.last_verb(colon)
        if verb is not None:
            if clauses.verb_at(verb) is VerbForm.PASSIVE:
                return clauses.source(0, colon), Way.BEFORE
            return clauses.subject(0, verb) or clauses.unknown_actor(0, verb, verb), Way.BEFORE
        according = self._according(clauses)
        if according is not None:
            return according
        return self._verbless(clauses, colon)

    @staticmethod
    def _verbless(clauses: Clauses, colon: int) -> _Found | None:
        """Who leads to the quote with a colon and no verb of speech ("Jane Roe:", "Roe's statement:")."""
        if colon and clauses.is_finite(colon - 1):
            found = clauses.subject(0, colon)
            return (found, Way.COLON) if found else None
        before = [mention for mention in clauses.mentions if mention.stop <= colon]
        if not before:
            return None
        last = before[-1]
        subjects = [mention for mention in before if mention.case is VerbFinalCase.SUBJECT]
        if len(subjects) == 1 and (last.stop == colon or subjects[0].is_strong):
            return subjects[0], Way.COLON
        carried = any(word.form.startswith(clauses.table.carriers) for word in clauses.line[last.stop : colon])
        return (last, Way.COLON) if carried and last.case in {VerbFinalCase.OWNER, VerbFinalCase.ORIGIN} else None

    def _beside(self, number: int) -> _Found | None:
        """Who the sentences beside a quote that is a sentence by itself say that it is."""
        sentence = self._listed[number]
        before = self._listed[number - 1] if number else None
        after = self._listed[number + 1] if number + 1 < len(self._listed) else None
        if before is not None and before.line[-1].form == ":" and sentence.row - before.row <= 1:
            led = self._led(before.clauses, len(before.line))
            return (led[0] or self._before(number - 1), Way.COLON) if led else None
        told = after is not None and (not after.runs or after.clauses.points_at(0))
        if after is not None and told and after.row - sentence.row <= 1:
            found = self._pointing(after, near=after.row == sentence.row)
            if found is not None:
                return found, Way.SENTENCE_AFTER
            if after.clauses.gives():
                return None  # to somebody who is not to be told
        if before is not None and before.row == sentence.row and not before.runs:
            found = self._reporting(before) or before.clauses.according()
            if found is not None and self._stands_for(found, before.clauses.table):
                found = self._before(number - 1)
            if found is not None and found.phrase.kind is MentionKind.NAME:
                return found, Way.SENTENCE_BEFORE
        if before is not None and before.row == sentence.row - 1 and (after is None or after.row != sentence.row):
            speaker = self._speaker_so_far(number)
            return (speaker, Way.NEXT_PARAGRAPH) if speaker else None
        return None

    def _answered(self, number: int) -> _Found | None:
        """Whose answers an interview's are: the only person named where the article says that there was one."""
        sentence = self._listed[number]
        asked = number > 0 and self._listed[number - 1].is_question
        if not (sentence.is_spoken or asked):
            return None
        if not self._asked:
            self._asked.append(self._interviewee())
        mention = self._asked[0]
        return (mention, Way.INTERVIEW) if mention else None

    def _interviewee(self) -> Mention | None:
        """The only person named in the sentence before the first question that says so."""
        first = next(place for place, other in enumerate(self._listed) if other.is_spoken or other.is_question)
        for before in reversed(self._listed[:first]):
            clauses = before.clauses
            if any(word.form.startswith(clauses.table.interviews) for word in before.line):
                named = [mention for mention in clauses.mentions if mention.is_strong]
                people = [mention for mention in named if mention.phrase.kind is MentionKind.NAME]
                return people[0] if len(people) == 1 else None
        return None

    def _speaker_so_far(self, number: int) -> Mention | None:
        """Whose words, quoted or reported, the paragraph before ends with; an interviewer's question is passed by."""
        back = number - 1
        if back and self._listed[back].is_question and self._listed[back - 1].row < self._listed[back].row:
            back -= 1
        before = self._listed[back]
        if before.runs:
            return before.speaker if before.cues else None
        found = self._reporting(before) or self._topic_of_report(before.clauses) or before.clauses.according()
        if found is not None and found.phrase.kind is MentionKind.PRONOUN:
            return self._before(back)
        return found

    @staticmethod
    def _topic_of_report(clauses: Clauses) -> Mention | None:
        verb = clauses.report_before(len(clauses.line))
        return None if verb is None else clauses.subject(0, verb)

    def _pointing(self, sentence: _Sentence, *, near: bool) -> Mention | None:
        """The subject of a sentence that reports "this", or that says nothing but who spoke."""
        clauses = sentence.clauses
        points = any(clauses.points_at(place) for place in range(len(sentence.line)))
        if points and clauses.denies():
            return None
        if points and clauses.gives():
            return clauses.given()
        short = near and len(sentence.line) <= _LONGEST_SHORT
        return self._reporting(sentence) if points or short else None

    @staticmethod
    def _reporting(sentence: _Sentence) -> Mention | None:
        """The subject of the sentence's last verb, where that is one of speech."""
        clauses = sentence.clauses
        end = len(sentence.line)
        while end and sentence.line[end - 1].is_punctuation:
            end -= 1
        form = clauses.verb_at(end - 1) if end else None
        if form is VerbForm.PASSIVE:
            return clauses.source(0, end - 1)
        return clauses.subject(0, end - 1) if form is VerbForm.FINITE else None

    def _before(self, number: int) -> Mention | None:
        """The subject of the sentences before, which one without a subject of its own goes on with."""
        silent = 0
        for back in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
            sentence = self._listed[back]
            if sentence.is_bare and not sentence.is_read:
                continue
            if not sentence.is_read:
                sentence.speaker = self._topic(sentence.clauses)
                sentence.is_read = True
            found = sentence.speaker
            if found is not None and found.phrase.kind is not MentionKind.PRONOUN:
                return found
            silent += found is None
            if silent > _MOST_SILENT:
                return None
        return None

    @staticmethod
    def _topic(clauses: Clauses) -> Mention | None:
        """The subject of a sentence without quotes: of its report, where it has one."""
        verb = clauses.report_before(len(clauses.line))
        return clauses.subject(0, len(clauses.line) if verb is None else verb)
