"""The cue of a quote: the words of its sentence that say whose it is, and how much of what was reported they hold.

Nothing is resolved here: a cue's phrase may be a name, a pronoun or a role.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from index.languages.language import SpeechWords
from index.speech.inflected import lead_phrase, tail_phrase
from index.speech.marks import Marked
from index.speech.narration import Paragraph, Word, first_sentence, last_sentence, stand_in
from index.speech.phrases import MentionKind, Phrase, phrase_at, possessor
from index.speech.subjects import is_between, phrases, subject
from index.speech.ways import Way

_SENTENCE_ENDS = frozenset(".!?…")
_PAUSES = frozenset(",—–―-'])")
_DASHES = frozenset("—–―-")
_LONGEST_MODIFIER = 4  # words before a name that say what its bearer does
_OCCASION_REACH = 5  # words between "released" and "statement"
_LONGEST_ADJUNCT = 4  # words of a parenthetic cue behind its verb: "he said on Friday,"
_MOST_VERBS = 6  # of a sentence that are tried for a subject, the last ones first
_LONGEST_CHAIN = 4  # gaps of one sentence that are read together
_LONGEST_TAIL = 40  # words from a quote to the verb of the cue after it
_LONGEST_CREDIT = 6  # words of a name under a pull quote


@dataclass(frozen=True, slots=True)
class Cue:
    """What ties one run to somebody.

    Attributes:
        way: where it stands.
        phrase: who the cue names.
        start: of the cue's words in the text, as `end`.
        outside: how many letters of what was reported stand outside the marks.
    """

    way: Way
    phrase: Phrase
    start: int
    end: int
    outside: int = 0


def letters(line: Sequence[Word]) -> int:
    """How many letters and digits the words have."""
    return sum(len(word.form) for word in line if not word.is_punctuation)


def find_cues(text: str, part: Paragraph, speech: SpeechWords) -> list[tuple[Cue, ...]]:
    """The cues in each run's sentence, the one behind it first, none where it has none."""
    if speech.inflected:
        return [_inflected_cues(part, number, speech) for number in range(len(part.runs))]
    found: list[tuple[Cue, ...]] = []
    for number, run in enumerate(part.runs):
        tail = _tail(text, run, part.gaps[number + 1], speech)
        line = _lead(text, part, number, speech)
        own = len(part.gaps[number])
        both = (
            _after(tail, speech) if tail else None,
            _before(line, max(0, len(line) - own), speech) if line and own else None,
        )
        found.append(tuple(cue for cue in both if cue is not None))
    return found


def _inflected_cues(part: Paragraph, number: int, speech: SpeechWords) -> tuple[Cue, ...]:
    before, after = part.gaps[number], part.gaps[number + 1]
    tail = tail_phrase(after, speech)
    found = [Cue(Way.AFTER, tail[0], after[tail[1]].start, after[tail[2] - 1].end)] if tail else []
    lead = lead_phrase(before, speech, after)
    if lead:
        found.append(Cue(Way.BEFORE, lead[0], before[lead[1]].start, before[lead[2] - 1].end))
    return tuple(found)


def lead_cue(gap: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue in the gap's last sentence, where the sentence ends with the gap."""
    if speech.inflected:
        return None
    end = len(gap)
    while end and gap[end - 1].form in _SENTENCE_ENDS:
        end -= 1
    if end in {0, len(gap)}:
        return None
    start = last_sentence(gap[:end], speech)
    return _before(gap[start:end], 0, speech) if start < end else None


def _lead(text: str, part: Paragraph, number: int, speech: SpeechWords) -> Sequence[Word]:
    """The narration of the run's sentence before it, over the runs that stand in the same sentence."""
    line: tuple[Word, ...] = ()
    for back in range(number, max(-1, number - _LONGEST_CHAIN), -1):
        gap = part.gaps[back]
        start = last_sentence(gap, speech)
        line = gap[start:] + ((_stand_in(text, part.runs[back]), *line) if back < number else line)
        if start or back == 0 or ends_sentence(text, part.runs[back - 1], gap):
            break
    return line


def _stand_in(text: str, run: Marked) -> Word:
    """A mark that stands for a run between words of its sentence: a comma where the run ends with one."""
    form = "," if text[run.start : run.end].rstrip("'’ \xa0").endswith(",") else "“"
    return stand_in(form, run.outer_start, run.outer_end)


def ends_sentence(text: str, run: Marked, after: Sequence[Word]) -> bool:
    """Whether the run ends a sentence with its own last mark, the narration behind it beginning another one."""
    inside = text[max(run.start, run.end - 3) : run.end].rstrip("'’ \xa0")
    return inside[-1:] in _SENTENCE_ENDS and (not after or after[0].capital)


def _tail(text: str, run: Marked, after: Sequence[Word], speech: SpeechWords) -> Sequence[Word]:
    """The words of the run's sentence after it; none where the run itself ends its sentence."""
    if not run.closed:
        return ()
    first = 0
    while first < len(after) and after[first].form in _PAUSES:
        first += 1
    if first == len(after) or after[first].is_punctuation:
        return ()
    inside = text[max(run.start, run.end - 3) : run.end].rstrip("'’ \xa0")
    ends = inside[-1:] in _SENTENCE_ENDS
    tail = after[first : first + first_sentence(after[first:], speech)]
    if ends and after[first].capital and not first:
        stop = _short_cue_stop(tail, speech)
        if stop is None or (inside[-1:] == "." and stop < len(tail)):
            return ()
    return tail


def _short_cue_stop(tail: Sequence[Word], speech: SpeechWords) -> int | None:
    """Where the cue that the words begin with ends, None where they are none and so begin a sentence of their own."""
    phrase = phrase_at(tail, 0, speech)
    if phrase is None:
        return None
    place = phrase.stop
    if phrase.kind is MentionKind.NAME and place < len(tail) and tail[place].form == ",":
        behind = (spot for spot in range(place + 1, len(tail)) if tail[spot].form == ",")
        place = next(behind, place) + 1
    while place < len(tail) and is_between(tail[place], speech):
        place += 1
    return place + 1 if place < len(tail) and tail[place].form in speech.reporting_verbs else None


def _according(line: Sequence[Word], place: int, speech: SpeechWords) -> int | None:
    """Where the name begins behind "according to", None where the words at this place are others."""
    for expression in speech.according:
        if tuple(word.form for word in line[place : place + len(expression)]) == expression:
            return place + len(expression)
    return None


def _cue(way: Way, phrase: Phrase, line: Sequence[Word], outside: int = 0) -> Cue:
    return Cue(way, phrase, line[0].start, line[-1].end, outside)


def _after(tail: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue in the words that follow the run in its sentence."""
    named = _according(tail, 0, speech)
    if named is not None and named < len(tail):
        phrase = phrase_at(tail, named, speech)
        return _cue(Way.ACCORDING, phrase, tail) if phrase else None
    if tail[0].form in speech.reporting_verbs:
        phrase = _after_verb(tail, speech)
        return _cue(Way.AFTER, phrase, tail) if phrase else None
    phrase = _leading_phrase(tail, speech)
    verb = _verb_behind(tail, phrase, speech) if phrase else None
    if phrase is None or verb is None:
        return _late(tail, speech)
    if phrase.kind in {MentionKind.NAME, MentionKind.PRONOUN}:
        return _cue(Way.AFTER, phrase, tail)
    return _cue(Way.AFTER, subject(tail, verb, speech) or phrase, tail)


def _leading_phrase(tail: Sequence[Word], speech: SpeechWords) -> Phrase | None:
    """The phrase that the tail begins with, behind a conjunction or unknown words for what a person does."""
    phrase = phrase_at(tail, 0, speech)
    if phrase is not None:
        if phrase.kind in {MentionKind.OTHER, MentionKind.ROLE}:
            return _apposed_name(tail, phrase, speech) or phrase
        return phrase
    if tail[0].form in speech.clause_openers and len(tail) > 1:
        return phrase_at(tail, 1, speech)
    for place in range(min(_LONGEST_MODIFIER, len(tail) - 1)):
        if tail[place].is_punctuation or is_between(tail[place], speech) or _is_function(tail[place], speech):
            return None
        if tail[place + 1].capital:
            return phrase_at(tail, place + 1, speech)
    return None


def _is_function(word: Word, speech: SpeechWords) -> bool:
    form = word.form
    return form in speech.prepositions or form in speech.clause_openers or form in speech.reporting_verbs


def _begins_name(line: Sequence[Word], place: int) -> bool:
    return place + 1 < len(line) and line[place].capital and line[place + 1].capital


def _apposed_name(line: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> Phrase | None:
    """The name behind a comma that says who the phrase means ("the minister, Jane Doe")."""
    behind = phrase.stop + 1
    if behind < len(line) and line[phrase.stop].form == ",":
        name = phrase_at(line, behind, speech)
        if name is not None and name.kind is MentionKind.NAME:
            return name
    return None


def _late(tail: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue that closes a sentence whose quote lies further before ("... of the law, Jane Doe said")."""
    comma = max((place for place, word in enumerate(tail) if word.form == ","), default=None)
    if comma is None or comma + 2 >= len(tail):
        return None
    phrase = phrase_at(tail, comma + 1, speech)
    if phrase is None or phrase.trapped:
        return None
    verb = phrase.stop
    while verb < len(tail) and is_between(tail[verb], speech):
        verb += 1
    if verb >= len(tail) or tail[verb].form not in speech.reporting_verbs:
        return None
    return _cue(Way.AFTER, phrase, tail, letters(tail[:comma]))


def _after_verb(tail: Sequence[Word], speech: SpeechWords) -> Phrase | None:
    """The subject that stands behind its verb ("said Jane Doe", "said the minister, Jane Doe")."""
    place = 1
    while place < len(tail) and is_between(tail[place], speech) and not _begins_name(tail, place):
        place += 1
    return _leading_phrase(tail[place:], speech) if place < len(tail) else None


def _verb_behind(tail: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> int | None:
    """The reporting verb that the phrase at the tail's beginning is the subject of."""
    near = phrase.kind in {MentionKind.PRONOUN, MentionKind.OTHER}
    for place in range(phrase.stop, min(len(tail), _LONGEST_TAIL)):
        word = tail[place]
        if word.form in speech.reporting_verbs and not _is_infinitive(tail, place, speech):
            return place
        if near and not is_between(word, speech):
            return None
    return None


def _is_infinitive(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word before makes it an infinitive or a noun ("to say", "the claims")."""
    before = line[place - 1].form if place else ""
    return before in speech.infinitives or before in speech.determiners or before in speech.links


def _before(line: Sequence[Word], own: int, speech: SpeechWords) -> Cue | None:
    """The cue in the words that lead to the run; `line[own:]` stands behind the last run before it in the sentence."""
    if line[-1].form == ":" and (credit := _named_lead(line, own, speech)):
        return credit
    for place in range(own, len(line)):
        named = _according(line, place, speech)
        if named is not None and named < len(line):
            phrase = phrase_at(line, named, speech)
            if phrase is not None:
                return _cue(Way.ACCORDING, phrase, line)
    verbs = (place for place in range(len(line) - 1, own - 1, -1) if _reports(line, place, speech))
    for place in islice(verbs, _MOST_VERBS):
        phrase = subject(line, place, speech)
        if phrase is not None:
            return _cue(Way.BEFORE, phrase, line[own:], _outside(line, phrase, place, speech))
    if own < len(line) and line[own].form in speech.reporting_verbs:
        phrase = _after_verb(line[own:], speech)
        return _cue(Way.BEFORE, phrase, line[own:]) if phrase else None
    return _colon_lead(line[own:], speech) if line[-1].form == ":" else None


def _named_lead(line: Sequence[Word], own: int, speech: SpeechWords) -> Cue | None:
    """The cue of a line that ends with a name and a colon, nothing or a dash before the name."""
    first = max((place + 1 for place in range(own, len(line)) if line[place].form in _DASHES), default=own)
    phrase = phrase_at(line, first, speech) if first < len(line) - 1 else None
    if phrase is not None and phrase.kind is MentionKind.NAME and phrase.stop == len(line) - 1:
        return _cue(Way.COLON, phrase, line[own:])
    return None


def _reports(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word introduces speech: a reporting verb, or the verb of an occasion of speech behind it."""
    form = line[place].form
    if form in speech.participles:
        return True
    if form in speech.reporting_verbs:
        return not _is_infinitive(line, place, speech)
    behind = line[place + 1 : place + 1 + _OCCASION_REACH]
    return form in speech.speech_verbs and any(word.form in speech.speech_nouns for word in behind)


def _outside(line: Sequence[Word], phrase: Phrase, verb: int, speech: SpeechWords) -> int:
    """How many letters between the verb and the quote, or before a parenthetic cue, belong to what was reported."""
    behind = line[verb + 1 :]
    if behind and behind[-1].form == "," and len(behind) <= _LONGEST_ADJUNCT:
        return letters(line[: phrase.first])
    thats = [place for place, word in enumerate(behind) if word.form in speech.clause_openers]
    if thats:
        return letters(behind[thats[0] + 1 :])
    return letters(behind)


def _colon_lead(line: Sequence[Word], speech: SpeechWords) -> Cue | None:
    """The cue of words that lead to the quote with a colon alone ("Jane Doe: ...", "Doe's letter: ...")."""
    dash = max((place + 1 for place, word in enumerate(line) if word.form in _DASHES), default=0)
    for place in range(len(line) - 1, dash - 1, -1):
        behind = line[place + 1 : place + 1 + _OCCASION_REACH]
        if line[place].possessive and line[place].capital and any(word.form in speech.speech_nouns for word in behind):
            owner = possessor(line, place, speech)
            return _cue(Way.COLON, owner, line) if owner else None
    found = [phrase for phrase in phrases(line, dash, len(line) - 1, speech) if not phrase.trapped]
    return _cue(Way.COLON, found[0], line) if found else None
