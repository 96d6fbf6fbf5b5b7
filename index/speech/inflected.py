"""The cues of quotes in languages that inflect names, and the names that stand in them.

Which words report speech and which endings names take is data; the rules here only know where a subject may stand.
"""

from collections.abc import Sequence

from index.languages.language import SpeechWords
from index.speech.narration import Word
from index.speech.phrases import MentionKind, Phrase

_REACH = 14  # words of a cue that are read for its verb and its subject
_SHORTEST_NAME = 3  # letters
_LONGEST_PERSON = 2  # words of a person's name, without what makes it longer
_VERB_REACH = 3  # words behind a quote in which its verb stands
_CLOSING = frozenset("»”\"-–—―,'՝,.")


def tail_phrase(gap: Sequence[Word], speech: SpeechWords) -> tuple[Phrase, int, int] | None:
    """Who the words behind a quote name as its speaker, with the stretch of words that says so."""
    start = 0
    while start < len(gap) and gap[start].form in _CLOSING:
        start += 1
    ended = any(word.form in speech.sentence_ends for word in gap[:start])
    if ended or start == len(gap):
        return None
    stop = _clause_stop(gap, start, speech)
    verb = next((place for place in range(start, stop) if gap[place].form in speech.reporting_verbs), None)
    if verb is None:
        return None
    phrase = _beside_verb(gap, verb, start, stop, speech)
    return (phrase, start, stop) if phrase else None


def lead_phrase(gap: Sequence[Word], speech: SpeechWords, after: Sequence[Word]) -> tuple[Phrase, int, int] | None:
    """Who the words before a quote name as its speaker; `after` are the words behind the quote."""
    start = _sentence_start(gap, speech)
    line_stop = len(gap)
    if start >= line_stop:
        return None
    according = _according(gap, start, line_stop, speech)
    if according is not None:
        return according, start, line_stop
    verb = _last_verb(gap, max(start, line_stop - _REACH), line_stop, speech)
    if verb is not None:
        phrase = _beside_verb(gap, verb, start, line_stop, speech)
        return (phrase, start, line_stop) if phrase else None
    return _awaiting(gap, start, line_stop, speech, after)


def _awaiting(
    gap: Sequence[Word], start: int, stop: int, speech: SpeechWords, after: Sequence[Word]
) -> tuple[Phrase, int, int] | None:
    """The name before a quote whose verb stands behind it ('Roe, "..." dedi')."""
    verb = next((place for place, word in enumerate(after[:_VERB_REACH]) if word.form in speech.reporting_verbs), None)
    if not speech.verb_final or verb is None or after[0].capital:
        return None
    comma = gap[stop - 1].form == ","
    if not comma and verb:
        return None
    phrase = name_ending(gap, stop - 1 if comma else stop, start, speech)
    if phrase is None and comma and stop - 1 > start and gap[stop - 2].form.endswith(speech.linking_endings or ("\n",)):
        first = name_at(gap, start, stop, speech)
        phrase = first if first is not None and gap[first.stop].form == "," else None
    return (phrase, start, stop) if phrase else None


def _sentence_start(gap: Sequence[Word], speech: SpeechWords) -> int:
    for place in range(len(gap) - 1, -1, -1):
        if gap[place].form in speech.sentence_ends:
            return place + 1
    return 0


def _clause_stop(gap: Sequence[Word], start: int, speech: SpeechWords) -> int:
    for place in range(start, min(len(gap), start + _REACH)):
        word = gap[place]
        if word.form in speech.sentence_ends or word.form in speech.clause_openers or word.form in ';:«“„"(':
            return place
    return min(len(gap), start + _REACH)


def _last_verb(gap: Sequence[Word], start: int, stop: int, speech: SpeechWords) -> int | None:
    """The reporting verb that the words before a quote end with, but for a conjunction, a mark or few words."""
    for place in range(stop - 1, start - 1, -1):
        if gap[place].form in speech.reporting_verbs:
            led = gap[stop - 1].is_punctuation or gap[stop - 1].form in speech.clause_openers or place == stop - 1
            return place if led or any(word.form in speech.clause_openers for word in gap[place:stop]) else None
    return None


def _beside_verb(gap: Sequence[Word], verb: int, start: int, stop: int, speech: SpeechWords) -> Phrase | None:
    """The subject of the verb: a pronoun or a name beside it, on the side where the language puts it."""
    behind = _first_behind(gap, verb + 1, stop, speech)
    if behind is not None and not speech.verb_final:
        return behind
    return _before_verb(gap, verb, start, speech)


def _first_behind(  # noqa: PLR0911 - each word that ends the search says so at its place
    gap: Sequence[Word], first: int, stop: int, speech: SpeechWords
) -> Phrase | None:
    """The subject behind a verb, nothing but its bearer's office or where it was said between."""
    place = first
    while place < stop:
        word = gap[place]
        if word.form in speech.pronouns:
            return _pronoun(gap, place) if place <= first + 1 else None
        if word.form in speech.prepositions or (word.is_punctuation and word.form not in {",", "."}):
            return None
        if word.form == "," and place > first and gap[place - 1].form not in speech.roles:
            return None
        phrase = name_at(gap, place, stop, speech)
        if (
            phrase is not None
            and place > first
            and gap[phrase.stop - 1].form.endswith(_owner_endings(gap[first - 1], speech))
        ):
            return None
        if phrase is not None:
            single = phrase.stop - phrase.first == 1
            plain = all(between.form in speech.roles | speech.titles for between in gap[first:place])
            if not speech.has_capitals and single:
                place = phrase.stop
                following = gap[place] if place < stop else None
                if following is None or following.is_punctuation:
                    return phrase
                continue
            if not single or plain:
                return phrase
            place = phrase.stop
            continue
        place += 1
    return None


def _owner_endings(verb: Word, speech: SpeechWords) -> tuple[str, ...]:
    """Endings that make a name behind an office its owner's name ("the aide of Roe"), where the verb is a man's."""
    return speech.owner_endings if verb.form.endswith(speech.masculine_endings or ("\n",)) else ("\n",)


def _before_verb(gap: Sequence[Word], verb: int, start: int, speech: SpeechWords) -> Phrase | None:
    place = verb
    while place > start and (gap[place - 1].form in speech.between or gap[place - 1].form in speech.reporting_verbs):
        place -= 1
    if place > start and gap[place - 1].form == ",":
        place -= 1
    if place == start:
        return None
    if gap[place - 1].form in speech.pronouns:
        return _pronoun(gap, place - 1)
    near = name_ending(gap, place, start, speech)
    if near is not None:
        return near
    word = gap[start]
    if word.form in speech.pronouns:
        return _pronoun(gap, start)
    first = start
    while first < verb and gap[first].form in speech.roles | speech.titles:
        first += 1
    phrase = name_at(gap, first, verb, speech)
    if phrase is None and speech.subject_endings:
        return _only_subject(gap, start, verb, speech)
    apart = phrase is not None and any(mark.form in ",;—–" for mark in gap[phrase.stop : verb])
    return None if apart and not speech.verb_final else phrase


def _only_subject(gap: Sequence[Word], start: int, verb: int, speech: SpeechWords) -> Phrase | None:
    """The one name before the verb that has a subject's ending."""
    found = [
        phrase for phrase in names_in(gap[start:verb], speech) if _is_subject_form(gap[start + phrase.stop - 1], speech)
    ]
    return found[0] if len(found) == 1 else None


def _pronoun(gap: Sequence[Word], place: int) -> Phrase:
    word = gap[place]
    return Phrase(MentionKind.PRONOUN, place, place + 1, word.start, word.end, word.form)


def _is_name_word(word: Word, speech: SpeechWords) -> bool:
    """Whether the word can be a part of somebody's name."""
    form = word.form
    if word.is_punctuation or len(form) < _SHORTEST_NAME or any(letter.isdigit() or letter == "." for letter in form):
        return False
    if form in speech.capitalised or form in speech.titles or form in speech.roles or form in speech.reporting_verbs:
        return False
    if form in speech.prepositions or form in speech.clause_openers or form in speech.pronouns:
        return False
    body, hyphen, _ = form.partition("-")
    if hyphen and body in speech.capitalised:
        return False
    capital = word.capital if speech.has_capitals else not word.capital and _is_subject_form(word, speech)
    capital = capital or (bool(hyphen) and body in speech.particles)
    return capital and form not in speech.organisations and form not in speech.between


def _is_subject_form(word: Word, speech: SpeechWords) -> bool:
    """Whether the name's last word stands in the form that a subject has."""
    if "'" in word.form or word.form.endswith(speech.oblique_endings or ("\n",)):
        return False
    return not speech.subject_endings or word.form.endswith(speech.subject_endings)


def name_at(gap: Sequence[Word], first: int, stop: int, speech: SpeechWords) -> Phrase | None:
    """The name that begins at this word, as a subject."""
    if first >= stop or not _is_name_word(gap[first], speech):
        return None
    end = first
    while end < stop and _is_name_word(gap[end], speech):
        end += 1
    return _named(gap, first, end, speech)


def name_ending(gap: Sequence[Word], stop: int, start: int, speech: SpeechWords) -> Phrase | None:
    """The name that ends right before this place, as a subject."""
    first = stop
    while first > start and _is_name_word(gap[first - 1], speech):
        first -= 1
    return _named(gap, first, stop, speech) if first < stop else None


def _named(gap: Sequence[Word], first: int, stop: int, speech: SpeechWords) -> Phrase | None:
    if not _is_subject_form(gap[stop - 1], speech):
        return None
    longest = _LONGEST_PERSON + any(
        gap[place].form.endswith(speech.patronymics or ("\n",)) for place in range(first, stop)
    )
    if not speech.verb_final:
        first = max(first, stop - (longest if speech.has_capitals else 1))
    if not speech.has_capitals and first and _is_first_name(gap[first - 1], speech):
        first -= 1
    if first and gap[first - 1].form in speech.prepositions:
        return None
    if stop - first == 1 and gap[first].doubtful and not speech.subject_endings:
        return None
    return Phrase(MentionKind.NAME, first, stop, gap[first].start, gap[stop - 1].end, gap[stop - 1].form)


def _is_first_name(word: Word, speech: SpeechWords) -> bool:
    """Whether the word before a surname can be a first name, where no capital tells."""
    form = word.form
    if word.is_punctuation or word.capital or len(form) < _SHORTEST_NAME or not form.isalpha():
        return False
    known = (speech.roles, speech.titles, speech.between, speech.clause_openers, speech.reporting_verbs)
    return not any(form in words for words in known) and not form.endswith(
        speech.oblique_endings + speech.subject_endings
    )


def _according(gap: Sequence[Word], start: int, stop: int, speech: SpeechWords) -> Phrase | None:
    """The pronoun of an expression like "in his words" that the sentence begins with."""
    if start + 1 < stop and gap[start].form in speech.according_before and gap[start + 1].form in speech.owners:
        return _pronoun_of(gap[start + 1], start + 1, speech)
    if start + 1 < stop and gap[start].form in speech.owners and gap[start + 1].form in speech.according_behind:
        return _pronoun_of(gap[start], start, speech)
    return None


def _pronoun_of(word: Word, place: int, speech: SpeechWords) -> Phrase:
    return Phrase(MentionKind.PRONOUN, place, place + 1, word.start, word.end, speech.owners[word.form])


def base_form(word: str, speech: SpeechWords) -> str:
    """The name's word without the ending that it has as a subject."""
    for ending, base in speech.subject_bases.items():
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + base
    return word


def names_in(gap: Sequence[Word], speech: SpeechWords) -> list[Phrase]:
    """The names that the narration gives, in whatever case they stand."""
    found: list[Phrase] = []
    place = 0
    while place < len(gap):
        first = place
        while place < len(gap) and _is_name_word(gap[place], speech):
            place += 1
        if place > first and not (place - first == 1 and gap[first].doubtful):
            start = max(first, place - _LONGEST_PERSON) if not speech.verb_final else first
            last = gap[place - 1]
            found.append(Phrase(MentionKind.NAME, start, place, gap[start].start, last.end, last.form))
        place = max(place, first + 1)
    return found
