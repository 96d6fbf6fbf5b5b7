"""Whose verb it is: the subject of a reporting verb among the noun phrases of its sentence.

It reads words and commas only. Where two phrases could be the subject, the one that its clause begins with is taken.
"""

from collections.abc import Sequence

from index.languages.speech_words import SpeechWords
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.positions.phrases import LONGEST_PHRASE, phrase_at

_LONGEST_REACH = 80  # words between a subject and its verb
_LONGEST_NAME = 7  # words of a clause's subject with the conjunction before it
_CUTS = frozenset(";:")
_PAUSES = frozenset(",—–―-")


def phrases(line: Sequence[Word], first: int, stop: int, speech: SpeechWords, *, naming: bool = False) -> list[Phrase]:
    """The noun phrases of `line[first:stop]`, in order, none inside another.

    With `naming`, pronouns and phrases that hold neither a capital nor an office ("the decision") may be left out.
    """
    found: list[Phrase] = []
    openers = speech.phrase_openers
    behind = first
    for place in range(first, stop):
        if place < behind or not (line[place].capital or line[place].form in openers):
            continue
        if naming and not line[place].capital and not _may_name(line, place, stop, speech):
            continue
        phrase = phrase_at(line, place, speech)
        if phrase is not None and phrase.stop <= stop:
            found.append(phrase)
            behind = phrase.stop
    return found


def _may_name(line: Sequence[Word], first: int, stop: int, speech: SpeechWords) -> bool:
    """Whether a capital or an office stands in the phrase that a small word begins."""
    if line[first].form in speech.pronouns:
        return False
    for place in range(first, min(stop, first + LONGEST_PHRASE)):
        word = line[place]
        if word.capital or word.form in speech.roles or word.form in speech.titles:
            return True
        if place > first and (word.is_punctuation or word.form in speech.function_words):
            return False
    return False


def subject(line: Sequence[Word], verb: int, speech: SpeechWords) -> Phrase | None:
    """The subject of the verb at this place, None where no phrase can be one.

    A participle has the phrase right before it or the subject of the verb before; a passive verb has its agent.
    """
    if line[verb].form in speech.participles:
        owner = _participle_owner(line, verb, speech)
        if owner is not None:
            return owner
    elif _is_passive(line, verb, speech):
        return _agent(line, verb, speech)
    return _finite_subject(line, verb, speech)


def _participle_owner(line: Sequence[Word], verb: int, speech: SpeechWords) -> Phrase | None:
    place = _before_adverbs(line, verb, speech)
    near = phrases(line, max(0, place - _LONGEST_REACH), place, speech)
    named = {MentionKind.NAME, MentionKind.PRONOUN}
    if near and near[-1].stop == place and near[-1].kind in named and _can_act(line, near[-1], speech):
        return near[-1]
    for before in range(verb - 1, max(-1, verb - _LONGEST_REACH), -1):
        if line[before].form in speech.reporting_verbs and not _is_passive(line, before, speech):
            behind = phrase_at(line, before + 1, speech) if before + 1 < verb else None
            return _finite_subject(line, before, speech) or behind
    return None


def _can_act(line: Sequence[Word], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether the phrase can be the subject of a participle behind it, as in "with Jane Doe saying"."""
    return not phrase.trapped or line[phrase.first - 1].form in speech.sources


def _before_adverbs(line: Sequence[Word], verb: int, speech: SpeechWords) -> int:
    """The place behind the last word that is neither adverb nor auxiliary of the verb."""
    place = verb
    while place > 0 and is_between(line[place - 1], speech):
        place -= 1
    return place


def is_between(word: Word, speech: SpeechWords) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return word.form in speech.between or (word.form.endswith("ly") and not word.capital)


def _is_passive(line: Sequence[Word], verb: int, speech: SpeechWords) -> bool:
    place = _before_adverbs(line, verb, speech)
    return any(word.form in speech.passives for word in line[place:verb])


def _agent(line: Sequence[Word], verb: int, speech: SpeechWords) -> Phrase | None:
    """The phrase behind "by"."""
    if verb + 2 < len(line) and line[verb + 1].form in speech.agents:
        return phrase_at(line, verb + 2, speech)
    return None


def _finite_subject(line: Sequence[Word], verb: int, speech: SpeechWords) -> Phrase | None:
    first = max(0, verb - _LONGEST_REACH)
    segments = _segments(line, first, verb)
    if not segments:
        return None
    relative = _relative(line, segments[-1], speech)
    if relative is not None:
        return _relative_owner(line, relative, speech)
    last = _free(line, *segments[-1], speech)
    if last and _is_object(line, segments, last[0], speech):
        owner = _opened(line, segments[:-1], speech) or _interrupted(line, segments, speech)
        if owner is not None:
            return owner
    if last:
        return _apposed(line, segments, last[0], speech) or _in_segment(line, segments[-1], last, speech)
    return _opened(line, segments[:-1], speech) or _interrupted(line, segments, speech)


def _is_object(line: Sequence[Word], segments: Sequence[tuple[int, int]], phrase: Phrase, speech: SpeechWords) -> bool:
    """Whether the segment begins with the verb of another one's and the phrase is its object ("sent a letter")."""
    start = segments[-1][0]
    word = line[start]
    if len(segments) == 1 or phrase.first == start or phrase.kind is not MentionKind.OTHER or word.capital:
        return False
    opens = word.form in speech.clause_openers or word.form in speech.subordinators or word.form in speech.relatives
    return not opens and not is_between(word, speech) and word.form not in speech.prepositions


def _interrupted(line: Sequence[Word], segments: Sequence[tuple[int, int]], speech: SpeechWords) -> Phrase | None:
    """The subject that commas part from the verb ("Jane Doe, who met Tom Poe, said")."""
    for number, (start, stop) in enumerate(segments[:-1]):
        if line[start].form in speech.subordinators or line[start].form in speech.relatives:
            continue
        free = _free(line, start, stop, speech)
        if free and not _names_place(line, segments, number, free[0], speech):
            return _with_apposition(line, free[0], segments[number + 1 :], speech)
    return None


def _opened(line: Sequence[Word], segments: Sequence[tuple[int, int]], speech: SpeechWords) -> Phrase | None:
    """The subject of a clause that a conjunction begins and a comma interrupts ("while Jane Doe, the mayor, said")."""
    for start, stop in reversed(segments):
        for place in range(max(start, stop - _LONGEST_NAME), stop - 1):
            opens = line[place].form in speech.clause_openers or line[place].form in speech.subordinators
            phrase = phrase_at(line, place + 1, speech) if opens else None
            named = phrase is not None and phrase.kind is MentionKind.NAME and phrase.stop == stop
            if named and line[place].form not in speech.coordinators:
                return phrase
    return None


def _names_place(
    line: Sequence[Word], segments: Sequence[tuple[int, int]], number: int, phrase: Phrase, speech: SpeechWords
) -> bool:
    """Whether the phrase says where the place before it lies ("in Halvik, Norvia, ...")."""
    if not number or (phrase.first, phrase.stop) != segments[number]:
        return False
    before = phrases(line, *segments[number - 1], speech)
    return bool(before) and before[-1].trapped and before[-1].stop == segments[number - 1][1]


def _segments(line: Sequence[Word], first: int, verb: int) -> list[tuple[int, int]]:
    """The stretches between commas from the last hard cut to the verb, the verb's own last."""
    found: list[tuple[int, int]] = []
    start = first
    for place in range(first, verb):
        form = line[place].form
        if form in _CUTS:
            found.clear()
            start = place + 1
        elif form in _PAUSES:
            if place > start:
                found.append((start, place))
            start = place + 1
    found.append((start, verb))
    return found


def _free(line: Sequence[Word], start: int, stop: int, speech: SpeechWords) -> list[Phrase]:
    """The phrases that no preposition and no verb before them governs."""
    return [
        phrase
        for phrase in phrases(line, start, stop, speech)
        if not phrase.trapped and not (phrase.first > start and _is_verb(line[phrase.first - 1], speech))
    ]


def _is_verb(word: Word, speech: SpeechWords) -> bool:
    return word.form in speech.reporting_verbs or word.form in speech.participles


def _apposed(
    line: Sequence[Word], segments: Sequence[tuple[int, int]], first: Phrase, speech: SpeechWords
) -> Phrase | None:
    """The name before the verb's segment, where that begins with what its bearer is ("Jane Doe, head of X said")."""
    start, _ = segments[-1]
    if first.first != start or first.kind is not MentionKind.ROLE or first.definite or len(segments) == 1:
        return None
    before = _free(line, *segments[-2], speech)
    name = before[-1] if before else None
    return name if name and name.kind is MentionKind.NAME and name.stop == segments[-2][1] else None


def _in_segment(line: Sequence[Word], segment: tuple[int, int], free: Sequence[Phrase], speech: SpeechWords) -> Phrase:
    """The subject among the free phrases of the verb's own segment: the first one of its last clause."""
    start, stop = segment
    cut = start
    for place in range(start, stop):
        opens = line[place].form in speech.clause_openers or line[place].form in speech.subordinators
        if opens and any(phrase.first > place for phrase in free):
            joins = line[place].form in speech.coordinators and any(phrase.stop == place for phrase in free)
            if not joins:
                cut = place
    return next(phrase for phrase in free if phrase.first >= cut)


def _relative(line: Sequence[Word], segment: tuple[int, int], speech: SpeechWords) -> int | None:
    """Where a relative pronoun stands that is itself the subject of the segment's verb, None where there is none."""
    start, verb = segment
    for place in range(start, verb):
        form = line[place].form
        if form in speech.relatives and form not in speech.clause_openers:
            return None if phrases(line, place + 1, verb, speech) else place
    return None


def _relative_owner(line: Sequence[Word], place: int, speech: SpeechWords) -> Phrase | None:
    """The phrase that the relative pronoun hangs on; None where it may be another one ("a friend of Jane Doe, who")."""
    before = phrases(line, max(0, place - _LONGEST_REACH), place, speech)
    if not before or place - before[-1].stop > 1:
        return None
    last = before[-1]
    if not last.trapped or (
        line[last.first - 1].form in speech.sources and line[last.first - 1].form not in speech.links
    ):
        return last
    body = before[-2] if len(before) > 1 and before[-2].stop == last.first - 1 else None
    return body if body is not None and body.head in speech.organisations else None


def _with_apposition(
    line: Sequence[Word], phrase: Phrase, rest: Sequence[tuple[int, int]], speech: SpeechWords
) -> Phrase:
    """The phrase, or the name that the next segment gives to it ("a spokeswoman, Jane Doe, said")."""
    if phrase.kind is not MentionKind.NAME and rest:
        start, stop = rest[0]
        named = phrase_at(line, start, speech) if start < stop else None
        if named is not None and named.kind is MentionKind.NAME and named.stop == stop:
            return named
    return phrase
