"""What a marked run is by how it is written and what its sentence says of it: direct or partial speech, a title, scare.

What the words right beside the marks make it is read in `index.speech.marks.labels`, a whole speech in
`index.speech.marks.claims`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages import Language
from index.languages.speech_words import SpeechWords
from index.model import QuoteKind
from index.speech.evidence import Cue, letters
from index.speech.narration import Paragraph, Word, first_sentence, last_sentence, words

_ENDINGS = ".,!?…—–-"
_SENTENCE_ENDS = frozenset(".!?")
_LEADS = frozenset({":", ",", "՝"})
_OPENING_BRACKETS = "[("
_DIRECT_SHARE = 0.85  # of the letters of what is reported: the share inside marks that makes a quote direct
_ALONE_SHARE = 0.95  # of the letters of a sentence: the share inside marks that needs no cue of its own to be direct
_LONGEST_TITLE = 14  # words
_LONGEST_BARE_NAME = 6  # words of a name that nothing but its capital tells
_REACH = 20  # runs of one paragraph over which a cue still tells that there is speech
_SHORTEST_TOLD = 2  # words that are speech where their sentence says that somebody speaks
_TELLING_REACH = 3  # words behind a whole sentence in marks that tell that it was spoken
_SHORTEST_UNCUED = 8  # words that stand for themselves as speech, without a cue
_SHORTEST_LOW = 5  # the same, where names have capitals, titles need no small words and these words have none at first
_THAT_REACH = 4  # words behind a reporting verb among which stands what begins its report ("said on Monday that")
_LONGEST_CHAIN = 4  # gaps of one sentence that are read together
_SHORTEST_SENTENCE = 3  # words
_SHORTEST_REPORT = 2  # words before the marks that are a part of what is reported


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a run is written.

    Attributes:
        inside: its words.
        starts: whether a sentence begins with it, in the narration's eyes and in its own.
        ends: whether it ends with a mark that speech ends with.
        ending: its last character.
    """

    inside: Sequence[Word]
    starts: bool
    ends: bool
    ending: str

    @property
    def count(self) -> int:
        """How many words it has."""
        return sum(not word.is_punctuation for word in self.inside)


def kind_of(text: str, part: Paragraph, number: int, cues: Sequence[Sequence[Cue]], language: Language) -> QuoteKind:
    """What the run with this number is; `cues` are those of the paragraph's runs."""
    speech = language.speech
    if part.runs[number].dash or not part.runs[number].opened or _resumes(part, number):
        return QuoteKind.DIRECT
    shape = _shape(text, part, number, speech)
    if _is_title(shape.inside, speech) and _stands_for_title(part, number, shape.ending, speech):
        told = shape.starts and shape.ending == "," and any(cue.start >= part.runs[number].end for cue in cues[number])
        if not told:
            return QuoteKind.TITLE
    if shape.count == 0 or (shape.count == 1 and not (shape.ends and cues[number])):
        return QuoteKind.SCARE
    return _speech_kind(part, number, cues, shape, language)


def _shape(text: str, part: Paragraph, number: int, speech: SpeechWords) -> _Shape:
    run, before = part.runs[number], part.gaps[number]
    inside = words(text, run.start, run.end)
    led = last_sentence(before, speech) == len(before) or before[-1].form in _LEADS
    begins = not inside or inside[0].capital or not inside[0].form[0].isalpha() or not speech.has_capitals
    mended = text[run.start] in _OPENING_BRACKETS  # an editor's word stands for the sentence's first one
    ending = text[run.start : run.end].rstrip("'’ \xa0")[-1:]
    return _Shape(inside, led and bool(inside) and (begins or mended), bool(ending) and ending in _ENDINGS, ending)


def _resumes(part: Paragraph, number: int) -> bool:
    """Whether narration interrupts a speech before or behind the run, inside one pair of marks."""
    speech = part.runs[number].speech
    around = part.runs[max(0, number - 1) : number] + part.runs[number + 1 : number + 2]
    return any(run.speech == speech for run in around)


def _speech_kind(
    part: Paragraph, number: int, cues: Sequence[Sequence[Cue]], shape: _Shape, language: Language
) -> QuoteKind:
    """What a run is that is neither a title nor a single word."""
    speech = language.speech
    own = cues[number]
    goes_on = bool(own) and own[0].outside > 0 and own[0].start >= part.runs[number].outer_end
    behind = part.gaps[number + 1]
    stopped = all(word.is_punctuation for word in behind[:1])  # many languages set the end mark behind the closing one
    judged = not stopped and any(word.form in language.marks.judging for word in behind[:_TELLING_REACH])
    if _is_told_behind(shape, behind, language) and not judged:
        return QuoteKind.DIRECT
    whole = shape.ends or (stopped and not own) or any_tells(behind[:_TELLING_REACH], language)
    if shape.starts and whole and not goes_on and not judged:
        return QuoteKind.PARTIAL if _is_begun(part.gaps[number], speech) else QuoteKind.DIRECT
    if not goes_on and _looks_named(part, number, shape, language):
        return QuoteKind.TITLE
    if not own:
        return _uncued(part, number, cues, shape, language)
    if speech.inflected:
        alone = not judged and not any(_leaves_out(part, number, cue, language, shape) for cue in own)
        return QuoteKind.DIRECT if alone else QuoteKind.PARTIAL
    inside = letters(shape.inside)
    outside = min(_outside(part, number, cue, speech, shape) for cue in own)
    return QuoteKind.DIRECT if inside >= _DIRECT_SHARE * (inside + outside) else QuoteKind.PARTIAL


def _is_told_behind(shape: _Shape, behind: Sequence[Word], language: Language) -> bool:
    """Whether a sentence stands in the marks and a verb of speech right behind, as where verbs end their sentences."""
    if language.speech.verb_final is None or not language.speech.has_capitals:
        return False
    begins = shape.count >= _SHORTEST_SENTENCE and shape.inside[0].capital
    return begins and any_tells(behind[:_TELLING_REACH], language)


def _leaves_out(part: Paragraph, number: int, cue: Cue, language: Language, shape: _Shape) -> bool:
    """Whether words of what the run's sentence reports stand outside its marks, in a language that inflects names."""
    before, after = part.gaps[number], part.gaps[number + 1]
    if not shape.starts and letters(before[_report_start(before, cue, language) :]):
        return True
    ended = shape.ends or not after or after[0].is_punctuation or any_tells(after[:_TELLING_REACH], language)
    return not ended


def _report_start(before: Sequence[Word], cue: Cue, language: Language) -> int:
    """Where the words before the marks begin to belong to what is reported: behind "that", the verb or the speaker."""
    start = last_sentence(before, language.speech)
    for place in range(len(before) - 1, start - 1, -1):
        if before[place].form in language.speech.complementizers or any_tells(before[place : place + 1], language):
            return place + 1
    return next((place for place in range(start, len(before)) if before[place].start >= cue.phrase.end), len(before))


def _is_begun(before: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether what is reported begins before the marks ("said that by the spring, ...")."""
    line = before[last_sentence(before, speech) :]
    verb = _last_report(line, speech)
    if verb is None:
        return False
    behind = line[verb + 1 : verb + 1 + _THAT_REACH]
    that = next((place for place, word in enumerate(behind, verb + 1) if word.form in speech.complementizers), None)
    return that is not None and len(line) - 1 - that > _SHORTEST_REPORT


def _last_report(line: Sequence[Word], speech: SpeechWords) -> int | None:
    """The last verb of the line that introduces speech."""
    for place in range(len(line) - 1, -1, -1):
        if line[place].form in speech.reporting_verbs or line[place].form in speech.participles:
            return place
    return None


def _outside(part: Paragraph, number: int, cue: Cue, speech: SpeechWords, shape: _Shape) -> int:
    """How many letters of what the run's sentence reports stand outside its marks."""
    before, after = part.gaps[number], part.gaps[number + 1]
    if cue.start >= part.runs[number].outer_end:
        return cue.outside + (0 if shape.starts else letters(before[last_sentence(before, speech) :]))
    ended = shape.ends or not after or after[0].form == ","
    return (0 if ended else letters(after[: first_sentence(after, speech)])) + (0 if shape.starts else cue.outside)


def _uncued(
    part: Paragraph, number: int, cues: Sequence[Sequence[Cue]], shape: _Shape, language: Language
) -> QuoteKind:
    """What a run without a cue of its own is."""
    before = part.gaps[number]
    if _cued_before(cues, number):
        inside, outside = letters(shape.inside), letters(before[last_sentence(before, language.speech) :])
        nearly = shape.ends and inside >= _ALONE_SHARE * (inside + outside)
        return QuoteKind.DIRECT if nearly else QuoteKind.PARTIAL
    told = shape.count >= _SHORTEST_TOLD and _told(part, number, language)
    behind = part.gaps[number + 1][:1]
    if told and _follows_that(before, language.speech) and all(word.is_punctuation for word in behind):
        return QuoteKind.DIRECT
    low = language.speech.inflected and language.speech.has_capitals and not shape.inside[0].capital
    enough = _SHORTEST_LOW if low else _SHORTEST_UNCUED
    if told or shape.count >= enough or (shape.ends and not before):
        return QuoteKind.PARTIAL
    return QuoteKind.SCARE


def _looks_named(part: Paragraph, number: int, shape: _Shape, language: Language) -> bool:
    """Whether a few words with a capital stand in the middle of a sentence, as a name does and no speech."""
    bare = shape.count <= _LONGEST_BARE_NAME and language.speech.has_capitals and language.speech.inflected
    if shape.starts or shape.ends or not bare:
        return False
    return shape.inside[0].capital and not any_tells(part.gaps[number + 1][:_TELLING_REACH], language)


def _told(part: Paragraph, number: int, language: Language) -> bool:
    """Whether a word of the run's sentence tells that its words are spoken."""
    speech, marks = language.speech, language.marks
    after = part.gaps[number + 1]
    around = list(after[: first_sentence(after, speech)])
    for back in range(number, max(-1, number - _LONGEST_CHAIN), -1):  # over the runs before it in the same sentence
        start = last_sentence(part.gaps[back], speech)
        around += part.gaps[back][start:]
        if start:
            break
    named = any(word.form in marks.judging or word.form in marks.carriers for word in around)
    return named or any_tells(around, language) or _any_according(around, speech)


def _any_according(line: Sequence[Word], speech: SpeechWords) -> bool:
    forms = tuple(word.form for word in line)
    return any(
        forms[place : place + len(expression)] == expression
        for place in range(len(forms))
        for expression in speech.according
    )


def any_tells(line: Sequence[Word], language: Language) -> bool:
    """Whether one of the words tells of speech; a reporting verb does where a subject need not stand beside it."""
    verbs = language.speech.reporting_verbs if language.speech.inflected else frozenset()
    forms = (word.form.partition(".")[0] for word in line)  # the space behind a full stop is missing now and then
    return any(form in language.marks.telling or form in verbs for form in forms)


def _follows_that(before: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether the word right before the marks begins a report, in a language that inflects names."""
    return speech.inflected and bool(before) and before[-1].form in speech.complementizers


def _cued_before(cues: Sequence[Sequence[Cue]], number: int) -> bool:
    """Whether one of the runs right before it has a cue."""
    return any(cues[max(0, number - _REACH) : number])


def _is_title(inside: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether the run is written like a title: a few words, all but the smallest with a capital."""
    listed = [word for word in inside if not word.is_punctuation]
    if not 1 < len(listed) <= _LONGEST_TITLE:
        return False
    small = speech.prepositions | speech.determiners | speech.clause_openers | speech.between
    capitals = sum(word.capital for word in listed)
    return (
        listed[0].capital
        and capitals > 1
        and all(word.capital or word.form[0].isdigit() or word.form in small for word in listed)
    )


def _stands_for_title(part: Paragraph, number: int, ending: str, speech: SpeechWords) -> bool:
    """Whether the words before the run leave room for a title: an end mark then belongs to the sentence around it."""
    before = part.gaps[number]
    if not before:
        return ending not in _ENDINGS
    if ending not in _SENTENCE_ENDS:
        return True
    last = before[-1]
    return not (last.is_punctuation or last.form in speech.reporting_verbs or last.form in speech.participles)
