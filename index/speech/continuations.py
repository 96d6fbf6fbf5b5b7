"""Paragraphs that plausibly go on with a marked speech, though they have no marks of their own.

They stay the article's words: nobody is named for them. Where the writer says "I" or "we" elsewhere, nothing is linked.

In 840 annotated American articles nothing is linked as they are. With the marks taken off each whole paragraph of
speech that stands behind another one, 12 of 67 are linked, and no paragraph of narration.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from index.languages import Language
from index.languages.language import FirstPersonWords
from index.languages.speech_words import SpeechWords
from index.model import BlockKind, Continuation, Quote, QuoteKind
from index.pages.interviews import addresses
from index.speech.marks.signs import DASHES
from index.speech.narration import CLOSERS, Paragraph, Word, first_sentence
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import phrase_at
from index.speech.positions.subjects import subject
from index.speech.reading import SpeechReading
from index.speech.sentences import sentences

_FEWEST_WORDS = 4  # of a paragraph of speech; what is shorter is a credit or a line of the page
_FEWEST_SPOKEN = 4  # words of a quote that a speech of several paragraphs can begin with
_LONGEST_TAIL = 40  # words of the sentence behind a quote that tells whose it is
_FEWEST_PERSONS = 2  # words of the first person where narration is near: "our nation" alone may be the writer's
_MOST_OPEN = 1  # paragraphs in a row without a first person that may lie between two of one speech
_NEAR_VERB = 2  # words between a verb of speech and the first person that it belongs to ("told us", "I said")
_MOST_VERBS = 6  # verbs of a sentence that are tried for a subject
_LONGEST_LABEL = 8  # words of a dateline, or of whoever speaks a line
_LONGEST_BARE_LABEL = 4  # the same in a script without capitals
_SHORTEST_STEM = 3  # letters of a surname without what its cases differ in
_LONGEST_CASE = 2  # letters that they differ in
_OPENERS = frozenset(".!?…։:;—–―-“„«\"‘'([")
_LEADS = frozenset(":,՝")
_ASKS = frozenset("?՞")


class _Voice(Enum):
    """Who speaks in a paragraph without marked speech."""

    SPEAKER = "speaker"  # somebody says "I" or "we", and nothing tells of narration
    OWNER = "owner"  # somebody says "our", as a writer does of a country
    OPEN = "open"  # nothing tells of either
    WRITER = "writer"


@dataclass(slots=True)
class _Speech:
    """A quote whose speech may go on, and what stands behind it so far.

    Attributes:
        cued: whether its paragraph has narration too.
        linked: the paragraphs that go on with it.
        held: those behind them that do if the next one does.
        persons: words of the first person in the linked ones.
        fewest: how many there must be.
    """

    quote: Quote
    cued: bool
    linked: list[Paragraph] = field(default_factory=list)
    held: list[Paragraph] = field(default_factory=list)
    persons: int = 0
    fewest: int = 1

    def goes_on(self, part: Paragraph, voice: _Voice, persons: int) -> bool:
        """Whether the speech may go on behind this paragraph, which is taken in.

        The first one must have words of the first person, unless it stands behind nothing but speech of somebody known.
        """
        of_first = _FEWEST_PERSONS if self.cued else self.quote.speaker is None
        if voice is _Voice.WRITER or (not self.linked and persons < of_first):
            return False
        self.held.append(part)
        if voice is _Voice.SPEAKER or (voice is _Voice.OWNER and self.linked):
            if not self.linked and len(self.held) > 1:
                self.fewest = _FEWEST_PERSONS
            self.linked += self.held
            self.persons += persons
            self.held = []
        return len(self.held) <= _MOST_OPEN


def find_continuations(reading: SpeechReading, quotes: Sequence[Quote]) -> tuple[Continuation, ...]:
    """The unmarked paragraphs that may go on with a quote's speech, in order, each with the quote that it follows.

    Such a paragraph stands under the quote's heading, directly behind it or behind others that go on.
    """
    speeches = [speech for speech in tuple(_speeches(reading, quotes)) if speech.persons >= speech.fewest]
    linked = {part.block.start for speech in speeches for part in speech.linked}
    if linked and _writer_says_we(reading, linked):
        return ()
    return tuple(
        Continuation(part.block.start, part.block.end, speech.quote.start)
        for speech in speeches
        for part in speech.linked
    )


def _speeches(reading: SpeechReading, quotes: Sequence[Quote]) -> Iterator[_Speech]:
    """Each speech that a paragraph ends with, read on up to the next heading, narration or marked speech."""
    parts, waiting = iter(reading.paragraphs), iter([*quotes, None])
    quote, speech = next(waiting), None
    for block in reading.blocks:
        if block.kind is BlockKind.HEADING:
            speech = None
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        part, inside = next(parts), []
        while quote is not None and quote.start < block.end:
            inside.append(quote)
            quote = next(waiting)
        if any(one.kind.is_speech for one in inside):
            speech = _last_speech(reading, part, inside[-1])
            if speech is not None:
                yield speech
        elif speech is not None and not speech.goes_on(part, *_voice(reading, part, speech.quote)):
            speech = None


def _last_speech(reading: SpeechReading, part: Paragraph, last: Quote) -> _Speech | None:
    """The speech of a paragraph that is one but for a few words behind it, or that its lead leads to."""
    lead, tail = part.gaps[0], part.gaps[-1]
    if last.kind is not QuoteKind.DIRECT or last.start < part.runs[-1].start or (lead and lead[-1].form not in _LEADS):
        return None
    ended = len(tail) <= _LONGEST_TAIL and first_sentence(tail, reading.language.speech) >= len(tail) - 1
    if not ended or len(reading.text[last.start : last.end].split()) < _FEWEST_SPOKEN:
        return None
    return _Speech(last, cued=not all(word.is_punctuation for gap in part.gaps for word in gap))


def _writer_says_we(reading: SpeechReading, linked: set[int]) -> bool:
    """Whether the writer speaks in the first person elsewhere, other than of the newsroom's own work."""
    first = reading.language.first_person
    for part in reading.paragraphs:
        if part.block.start in linked:
            continue
        for gap in part.gaps:
            if _persons(gap, first) and first.newsroom.isdisjoint(word.form for word in gap):
                return True
    return False


def _voice(reading: SpeechReading, part: Paragraph, quote: Quote) -> tuple[_Voice, int]:
    """Who speaks in the paragraph behind the quote, and how many words of the first person it has."""
    language = reading.language
    first, line = language.first_person, [word for gap in part.gaps for word in gap]
    if not _is_prose(line, language.speech) or _names(line, quote.speaker, language.speech):
        return _Voice.WRITER, 0
    told = [sentence.line for sentence in sentences(reading.text, [part], language.speech)]
    persons = [_persons(sentence, first) for sentence in told]
    others = told[0][0].form in first.third and not persons[0]
    if others or (_asks(told[-1]) and (len(told) == 1 or addresses(reading.text[part.block.start : part.block.end]))):
        return _Voice.WRITER, 0
    if any(_narrates(*pair, language) for pair in zip(told, persons, strict=True)):
        return _Voice.WRITER, 0
    said = [sentence[place].form for sentence, places in zip(told, persons, strict=True) for place in places]
    if said:
        return (_Voice.OWNER if first.owners.issuperset(said) else _Voice.SPEAKER), len(said)
    return (_Voice.WRITER if part.runs or _is_of_others(line, language) else _Voice.OPEN), 0


def _asks(line: Sequence[Word]) -> bool:
    return any(word.form in _ASKS for word in line)


def _is_prose(line: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether the paragraph is of whole sentences, and does not begin like a dispatch or with who speaks."""
    last = next((word.form for word in reversed(line) if word.form not in CLOSERS), "")
    if last not in speech.sentence_ends or sum(not word.is_punctuation for word in line) < _FEWEST_WORDS:
        return False
    return not _has_label(line, speech)


def _has_label(line: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether the paragraph begins with a dash, or with a place or a name before a dash or a colon."""
    if line[0].form in DASHES:
        return True
    reach = _LONGEST_LABEL if speech.has_capitals else _LONGEST_BARE_LABEL
    ends = (place for place, word in enumerate(line[:reach]) if word.form in DASHES or word.form == ":")
    stop = next(ends, 0)
    named = all(word.capital or not word.form[0].isalpha() for word in line[:stop])
    return stop > 0 and (named or not speech.has_capitals)


def _names(line: Sequence[Word], speaker: str | None, speech: SpeechWords) -> bool:
    """Whether the speaker is named, in whichever case."""
    surname = speaker.split()[-1].casefold() if speaker else ""
    stem = surname[: max(_SHORTEST_STEM, len(surname) - _LONGEST_CASE)]
    if not stem:
        return False
    return any(word.form.startswith(stem) and (word.capital or not speech.has_capitals) for word in line)


def _persons(line: Sequence[Word], first: FirstPersonWords) -> list[int]:
    """The places of words that say "I" or "we"."""
    return [place for place, word in enumerate(line) if _is_person(word.form, first) and not _is_in_name(line, place)]


def _is_person(form: str, first: FirstPersonWords) -> bool:
    return form in first.words or (bool(first.endings) and form.endswith(first.endings) and form not in first.others)


def _is_in_name(line: Sequence[Word], place: int) -> bool:
    """Whether a capital inside the sentence makes the word a part of a name ("We Care", "Article I")."""
    word = line[place]
    alone = len(word.form) == 1 or "'" in word.form
    if not word.capital:
        return False
    if place == 0 or line[place - 1].form in _OPENERS:
        return not alone and place + 1 < len(line) and line[place + 1].capital
    if not alone:
        return True
    return line[place - 1].capital and place > 1 and not line[place - 2].is_punctuation


def _narrates(line: Sequence[Word], persons: Sequence[int], language: Language) -> bool:
    """Whether the sentence tells who said something, or is the newsroom's own."""
    first, speech = language.first_person, language.speech
    if persons and any(word.form in first.newsroom for word in line):
        return True
    verbs = [place for place, word in enumerate(line) if word.form in first.saying]
    for verb in verbs[-_MOST_VERBS:]:
        own = any(_belongs(line, place, verb, first) for place in persons)
        if not own and (speech.inflected or _is_somebody(subject(line, verb, speech), first)):
            return True
    return _has_source(line, language)


def _has_source(line: Sequence[Word], language: Language) -> bool:
    """Whether the sentence begins with whose word it gives ("according to the mayor")."""
    for expression in language.speech.according:
        behind = len(expression)
        if tuple(word.form for word in line[:behind]) == expression and behind < len(line):
            phrase = phrase_at(line, behind, language.speech)
            return phrase is not None and _is_somebody(replace(phrase, trapped=False), language.first_person)
    return False


def _belongs(line: Sequence[Word], person: int, verb: int, first: FirstPersonWords) -> bool:
    """Whether the verb of speech is the speaker's own, or tells what was said to the speaker."""
    if person < verb:
        return verb - person <= _NEAR_VERB and not line[verb - 1].is_punctuation
    return person == verb + 1 and line[person].form not in first.subjects


def _is_somebody(phrase: Phrase | None, first: FirstPersonWords) -> bool:
    """Whether the phrase means somebody who is known."""
    if phrase is None or phrase.trapped:
        return False
    if phrase.kind is MentionKind.PRONOUN:
        return phrase.head in first.third
    return phrase.kind is MentionKind.NAME or (phrase.kind is MentionKind.ROLE and phrase.definite)


def _is_of_others(line: Sequence[Word], language: Language) -> bool:
    """Whether a paragraph without a first person tells of others, of a day of the week or of the newsroom's own work.

    A word of the first person in it is a part of somebody's name.
    """
    first, passives = language.first_person, language.speech.passives
    known = (first.third, first.words, first.newsroom, language.dates.weekdays)
    for place, word in enumerate(line):
        if any(word.form in table for table in known):
            return True
        before = line[max(0, place - _NEAR_VERB) : place]
        if word.form in first.saying and not any(one.form in passives for one in before):
            return True
    return False
