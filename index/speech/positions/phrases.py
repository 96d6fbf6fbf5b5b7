"""The noun phrases of a line: where each begins and ends, and whether it is a name, a pronoun or an office.

There is no grammar behind it: a phrase is told by the kinds of its first and last words.
"""

from collections.abc import Sequence

from index.languages.speech_words import SpeechWords
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase

LONGEST_PHRASE = 10  # words
_SUFFIXES = frozenset({"jr", "sr", "."})
_LONGEST_COMPLEMENT = 4  # words
_SHORTEST_ADVERB = len("only")


def phrase_at(line: Sequence[Word], first: int, speech: SpeechWords) -> Phrase | None:
    """The noun phrase that begins at this word, None where none does."""
    word = line[first]
    if not (word.capital or word.form in speech.phrase_openers):
        return None
    trapped = first > 0 and line[first - 1].form in speech.prepositions
    if word.form in speech.pronouns:
        return Phrase(MentionKind.PRONOUN, first, first + 1, word.start, word.end, word.form, trapped)
    if word.capital and word.form not in speech.determiners and not _can_name(line, first, speech):
        return None
    stop = _phrase_stop(line, first, speech)
    return _named(line, first, stop, speech, trapped=trapped)


def _can_name(line: Sequence[Word], first: int, speech: SpeechWords) -> bool:
    """Whether the capital is more than a sentence's beginning."""
    if line[first].form in speech.function_words:
        return _is_given_name(line, first, speech)
    return not line[first].doubtful or _is_confirmed(line, first, speech)


def _is_given_name(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether an auxiliary with a capital is somebody's first name ("Will")."""
    form = line[place].form
    other = form in speech.prepositions or form in speech.determiners or form in speech.clause_openers
    return form in speech.between and not other and place + 1 < len(line) and line[place + 1].capital


def _is_confirmed(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the next word shows that a sentence's first word is a name or a title after all."""
    if line[place].form in speech.titles or line[place].form in speech.roles:
        return True
    after = line[place + 1 : place + 3]
    if line[place].possessive:
        return True
    if not after:
        return False
    if after[0].form == ",":
        return len(after) > 1 and after[1].form in speech.relatives
    return after[0].capital or after[0].form in speech.reporting_verbs


def _phrase_stop(line: Sequence[Word], first: int, speech: SpeechWords) -> int:
    """Where the words end that can belong to one noun phrase."""
    limit = min(len(line), first + LONGEST_PHRASE)
    stop = first + 1
    while stop < limit and not _ends_phrase(line, first, stop, limit, speech):
        stop += 1
    return stop


def _ends_phrase(line: Sequence[Word], first: int, place: int, limit: int, speech: SpeechWords) -> bool:
    """Whether the phrase that begins at `first` ends before this word."""
    word = line[place]
    if word.is_punctuation:
        return word.form not in {"&", "'"} and not _is_abbreviation_stop(line, place, speech)
    if word.form in speech.particles and _leads_to_name(line, place, limit, speech):
        return False
    if _is_nationality(line, place - 1, speech) and place + 1 < limit and line[place + 1].capital:
        return _stops_phrase(word, speech)
    named = line[place - 1].capital and line[place - 1].form not in speech.definite
    if named and not word.capital and not _role_ahead(line, place, limit, speech):
        return True
    return _stops_phrase(word, speech) and not _in_title(line, first, place, speech)


def _is_nationality(line: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the word is an adjective with a capital, behind a determiner ("the Norvian newspaper Tidings")."""
    if place == 0 or line[place - 1].form not in speech.determiners:
        return False
    word = line[place]
    return word.form in speech.capitalised or (word.capital and word.form.endswith(speech.nationality_endings))


def _role_ahead(line: Sequence[Word], place: int, limit: int, speech: SpeechWords) -> bool:
    """Whether the small words behind a name are a role or a body ("Roe campaign manager") and no verb."""
    if _in_title(line, place - 1, place, speech) or line[place - 1].possessive:
        return True
    if line[place].form in speech.plural_roles:
        return True
    while place < limit and not line[place].capital and not _stops_phrase(line[place], speech):
        form = line[place].form
        if form in speech.roles or form in speech.titles or form in speech.organisations:
            return True
        place += 1
    return False


def possessor(line: Sequence[Word], place: int, speech: SpeechWords) -> Phrase | None:
    """The name that ends with this possessive word ("Jane Doe's"), None where it is no name."""
    first = place
    while (
        first > max(0, place - LONGEST_PHRASE)
        and line[first - 1].capital
        and line[first - 1].form not in speech.function_words
    ):
        first -= 1
    start = _after_titles(line, first, place + 1, speech)
    if not line[place].capital or start > place:
        return None
    word = line[place]
    return Phrase(MentionKind.NAME, start, place + 1, line[start].start, word.end, word.bare)


def _stops_phrase(word: Word, speech: SpeechWords) -> bool:
    form = word.form
    if form in speech.pronouns or form in speech.relatives:
        return True
    if word.capital and form not in speech.between:
        return False
    return word.form in speech.function_words or _is_adverb(word, speech)


def _leads_to_name(line: Sequence[Word], place: int, limit: int, speech: SpeechWords) -> bool:
    """Whether the particle, and those behind it, stand before a capital ("van der Berg")."""
    while place < limit and line[place].form in speech.particles and not line[place].capital:
        place += 1
    return place < limit and line[place].capital


def _in_title(line: Sequence[Word], first: int, place: int, speech: SpeechWords) -> bool:
    """Whether the word is "of", or a determiner behind it, inside a title before a name."""
    if line[place].form in speech.determiners and place - 1 > first:
        place -= 1
    return _of_in_title(line, place, speech)


def _is_adverb(word: Word, speech: SpeechWords) -> bool:
    if word.capital or not word.form.endswith("ly") or word.form in speech.no_adverbs:
        return False
    return len(word.form) >= _SHORTEST_ADVERB


def _is_abbreviation_stop(line: Sequence[Word], position: int, speech: SpeechWords) -> bool:
    """Whether the full stop belongs to a word like "Sen." or to an initial."""
    word, before = line[position], line[position - 1]
    if word.form != "." or before.end != word.start:
        return False
    return before.form in speech.abbreviations or (before.capital and (len(before.form) == 1 or "." in before.form))


def _of_in_title(line: Sequence[Word], position: int, speech: SpeechWords) -> bool:
    """Whether "of" stands inside a title before a name ("Secretary of State Jane Doe")."""
    if line[position].form not in speech.links or position + 2 >= len(line):
        return False
    before, after = line[position - 1], position + 1
    if before.capital and before.form in speech.organisations:
        return line[after].capital
    if line[after].form in speech.determiners:
        after += 1
    named = line[after : after + 2]
    if before.form not in speech.titles or len(named) < len(("State", "Jane")) or not named[1].capital:
        return False
    return before.capital if named[0].capital else named[0].form in speech.titles


def _named(line: Sequence[Word], first: int, stop: int, speech: SpeechWords, *, trapped: bool) -> Phrase | None:
    """The phrase with the part of it that names somebody: a name, a role, or nothing known."""
    owners = [place for place in range(first, stop) if line[place].possessive]
    after_owner = owners[-1] + 1 if owners else first
    owned = bool(owners) or not speech.possessives.isdisjoint([word.form for word in line[first:stop]])
    name = _name_in(line, after_owner, stop, speech)
    if name is not None:
        start, end = name
        kind, cut = MentionKind.NAME, end
        body = line[end - 1].form in speech.organisations or _is_body(line, start, end, speech)
        if body and start > first:
            start = _group_start(line, first, start, speech)
            owned = owned and start == name[0]
    else:
        roles = [place for place in range(after_owner, stop) if line[place].form in speech.roles]
        start, end = first, (roles[-1] + 1 if roles else stop)
        kind, cut = (MentionKind.ROLE if roles else MentionKind.OTHER), end
    while start < end and line[start].is_punctuation:
        start += 1
    while end > start + 1 and line[end - 1].is_punctuation and line[end - 1].form != ".":
        end -= 1
    if end <= start:
        return None
    definite = line[first].form in speech.definite and not _is_restricted(line, cut, speech)
    told = (*line[first : end - 1], *_complement(line, cut, speech)) if kind is MentionKind.ROLE else ()
    modifiers = _modifiers(told, speech)
    last = line[end - 1]
    return Phrase(kind, first, cut, line[start].start, last.end, last.form, trapped, owned, definite, modifiers)


def _group_start(line: Sequence[Word], first: int, start: int, speech: SpeechWords) -> int:
    """Where a body's name begins whose first words say whose body it is ("Young Lawyers' Association")."""
    place = start - 1 - (line[start - 1].form == "'" and start - 1 > first)
    group = line[place]
    plural = place < start - 1 and group.form.endswith("s") and group.form[:-1] in speech.groups
    if not group.capital or not (plural or (group.possessive and group.bare in speech.groups)):
        return start
    begin = place
    while begin > first and line[begin - 1].capital and not line[begin - 1].possessive:
        if line[begin - 1].form in speech.determiners:
            break
        begin -= 1
    return begin


def _modifiers(told: Sequence[Word], speech: SpeechWords) -> tuple[str, ...]:
    """What the words before a role, and the name of what it is of, say of its bearer."""
    return tuple(
        word.bare
        for word in told
        if (word.capital or word.form in speech.titles) and word.form not in speech.determiners
    )


def _is_restricted(line: Sequence[Word], stop: int, speech: SpeechWords) -> bool:
    """Whether the words behind a noun say which one of many it is ("the aide to the mayor", "the head of a bank")."""
    if stop + 1 < len(line) and line[stop].form in speech.links:
        return not any(word.capital for word in _complement(line, stop, speech))
    return stop < len(line) and line[stop].form in speech.restricting


def _complement(line: Sequence[Word], stop: int, speech: SpeechWords) -> Sequence[Word]:
    """The words of the name of what an office is of ("the president of the Norvian Chamber"), none where none is."""
    if stop + 1 >= len(line) or line[stop].form not in speech.links:
        return ()
    first = stop + 1 + (line[stop + 1].form in speech.definite)
    end = first
    while end < min(len(line), first + _LONGEST_COMPLEMENT) and line[end].capital:
        end += 1
    return line[first:end]


def _name_in(line: Sequence[Word], first: int, stop: int, speech: SpeechWords) -> tuple[int, int] | None:
    """The words of the personal name in these words: the last run of capitals, unless a role after it is the head."""
    runs: list[tuple[int, int]] = []
    place = first
    while place < stop:
        if not line[place].capital or (line[place].form in speech.determiners and place == first):
            place += 1
            continue
        end = place + 1
        while end < stop and (line[end].capital or _joins_name(line, place, end, stop, speech)):
            end += 1
        runs.append((place, end))
        place = end
    while runs:
        start, end = runs[-1]
        if line[end - 1].form in speech.organisations or _is_body(line, start, end, speech):
            return None if _is_office(line, start, end, speech) else (start, end)
        tail = [word.form for word in line[end:stop]]
        if tail and not all(
            known.isdisjoint(tail) for known in (speech.roles, speech.organisations, speech.plural_roles)
        ):
            return None
        start = _after_titles(line, start, end, speech)
        if start < end:
            return start, end
        runs.pop()
    return None


def _is_body(line: Sequence[Word], start: int, end: int, speech: SpeechWords) -> bool:
    """Whether the run names an organisation with "of" in it ("Federation of Teachers")."""
    small = [place for place in range(start + 1, end) if not line[place].capital]
    return any(line[place - 1].form in speech.organisations for place in small)


def _is_office(line: Sequence[Word], start: int, end: int, speech: SpeechWords) -> bool:
    """Whether the run names whoever holds an office of a body ("Speaker of the Norvian Parliament")."""
    return any(
        line[place].form in speech.roles and line[place + 1].form in speech.links for place in range(start, end - 1)
    )


def _joins_name(line: Sequence[Word], first: int, place: int, stop: int, speech: SpeechWords) -> bool:
    """Whether the word stands inside a name: a particle, an initial's full stop."""
    word = line[place]
    if word.form in speech.particles:
        return _leads_to_name(line, place, stop, speech)
    if word.form == "&" or _in_title(line, first, place, speech):
        return True
    return word.form == "." and _is_abbreviation_stop(line, place, speech)


def _after_titles(line: Sequence[Word], start: int, end: int, speech: SpeechWords) -> int:
    """Where the name begins behind titles and nationalities; the end where nothing is left."""
    place = start
    while place < end:
        word = line[place]
        title = word.form in speech.titles or word.form in speech.capitalised
        if not title and word.form != "." and not _of_follows(line, start, place, end, speech):
            break
        place += 1
    if place == end and end - start > 1 and line[start].form in speech.abbreviations:
        return end - 1  # "Mr. King": a surname that is also a title
    later = [spot for spot in range(place, end - 1) if line[spot].form in speech.titles]
    if not later or line[end - 1].form in _SUFFIXES:
        return place
    form = line[later[-1]].form
    if form in speech.roles or form in speech.abbreviations:  # "House Budget Committee Chairman Jane Doe"
        return _after_titles(line, later[-1] + 1, end, speech)
    return place


def _of_follows(line: Sequence[Word], start: int, place: int, end: int, speech: SpeechWords) -> bool:
    """Whether the word is "of" in a title, or the noun after it ("of State")."""
    if line[place].form in speech.links or line[place].form in speech.definite:
        return True
    before = line[place - 1].form if place > start else ""
    return (before in speech.links or before in speech.definite) and place + 1 < end
