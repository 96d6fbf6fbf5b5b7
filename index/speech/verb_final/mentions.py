"""Whom a sentence mentions, and in which case, in languages whose names take endings and stand before their verb.

A mention is a name, an office, a body or a pronoun. Endings and offices are data; who it is in the article is decided
in `index.speech.verb_final.bearers`, whose words they are in `index.speech.verb_final.cues`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.languages.speech_words import SpeechWords, VerbFinalCase, VerbFinalWords, VerbForm
from index.speech.narration import Word
from index.speech.phrase import MentionKind, Phrase
from index.speech.verb_final.capitals import Known

_SHORTEST_STEM = 3  # letters before an ending
_FULL_NAME = 2  # words of a name with its surname
_LONGEST_RUN = 10  # words with a capital that are read as one name with what its bearer is
_LONGEST_OWNED = 3  # words between an owner and the office that is theirs
_LONGEST_ENDING = 4  # letters
_LONG_SURNAME = 5  # letters
_OWNER_LENGTHS = (3, 2)  # letters of an owner's ending


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody in a sentence.

    Attributes:
        phrase: the naming words, without what the bearer is and without the ending.
        first: place of the first word that belongs to it, with its titles, as `stop` behind the last one.
        titled: whether an office or a title stands with the name.
        office: the word for the office that stands with the name.
    """

    phrase: Phrase
    case: VerbFinalCase
    first: int
    stop: int
    titled: bool = False
    office: str = ""

    @property
    def is_strong(self) -> bool:
        """Whether its own words show that it is somebody: several of them, or an office."""
        plain = self.phrase.kind in {MentionKind.NAME, MentionKind.OTHER}
        return self.titled or self.phrase.stop - self.phrase.first > 1 or not plain


def mentions(line: Sequence[Word], speech: SpeechWords, known: Known) -> list[Mention]:
    """The mentions of the sentence, in order."""
    if speech.verb_final is None:
        return []
    found = _Line(line, speech, speech.verb_final, known).mentions()
    return [_owned(line, before, mention) for before, mention in pairwise((None, *found)) if mention is not None]


def _owned(line: Sequence[Word], before: Mention | None, mention: Mention) -> Mention:
    """The mention, an office as somebody's where its owner stands before it ("Roe's aide")."""
    if before is None or before.case is not VerbFinalCase.OWNER or mention.phrase.kind is not MentionKind.ROLE:
        return mention
    between = line[before.stop : mention.first]
    if len(between) > _LONGEST_OWNED or any(word.is_punctuation for word in between):
        return mention
    return replace(mention, phrase=replace(mention.phrase, owned=True))


def follows_subject(word: Word, table: VerbFinalWords) -> bool:
    """Whether the word is one that stands right behind a subject."""
    form = word.form
    listed = (table.verbs, table.light_verbs, table.supports, table.topics, table.pointing)
    return word.is_punctuation or any(form in words for words in listed)


def unknown(line: Sequence[Word], place: int) -> Mention:
    """Somebody whom the sentence does not name."""
    word = line[place]
    phrase = Phrase(MentionKind.OTHER, place, place + 1, word.start, word.end, word.form)
    return Mention(phrase, VerbFinalCase.SUBJECT, place, place + 1)


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence while its mentions are found."""

    line: Sequence[Word]
    speech: SpeechWords
    table: VerbFinalWords
    known: Known

    def mentions(self) -> list[Mention]:
        """All of them, in order."""
        found: list[Mention] = []
        place = 0
        while place < len(self.line):
            word = self.line[place]
            here: list[Mention] = []
            stop = place + 1
            if word.form in self.speech.pronouns or word.form in self.speech.owners:
                here = self._pronoun(place)
            elif word.capital or word.form.partition("-")[0] in self.speech.particles:
                stop = max(stop, self._run_stop(place))
                for first, end in self._parts(place, stop):
                    here += self._in_run(first, end)
            elif self._role(word.form) is not None:
                here = self._bare_role(place, place + 1)
            found += here
            place = max(stop, here[-1].stop if here else 0)
        return found

    def _pronoun(self, place: int) -> list[Mention]:
        """The pronoun, unless it points at the noun behind it ("that day")."""
        word = self.line[place]
        behind = self.line[place + 1] if place + 1 < len(self.line) else None
        if behind is not None and behind.form in self.table.times:
            return []
        owner = word.form in self.speech.owners
        inside = place and not self.line[place - 1].is_punctuation
        if not owner and inside and behind and not follows_subject(behind, self.table):
            return []
        head = self.speech.owners.get(word.form, word.form)
        phrase = Phrase(MentionKind.PRONOUN, place, place + 1, word.start, word.end, head)
        return [Mention(phrase, VerbFinalCase.OWNER if owner else VerbFinalCase.SUBJECT, place, place + 1)]

    def _run_stop(self, first: int) -> int:
        """Where the words with a capital end that can be one name with what its bearer is."""
        place = first
        while place < len(self.line) and place - first < _LONGEST_RUN:
            word = self.line[place]
            if place > first and "'" in self.line[place - 1].form:
                break
            if word.is_punctuation:
                if word.form != "." or place == first or not self._abbreviates(place - 1, word):
                    break
            elif not word.capital and not self._is_particle(place) and not self._joins_parts(place):
                break
            place += 1
        return place

    def _abbreviates(self, place: int, stop: Word) -> bool:
        before = self.line[place]
        short = before.capital and len(before.form) == 1
        return before.end == stop.start and (short or before.form in self.speech.abbreviations)

    def _joins_parts(self, place: int) -> bool:
        """Whether the conjunction stands inside a body's name ("of Agriculture and Forests")."""
        if self.line[place].form not in self.table.joiners or place + 1 >= len(self.line):
            return False
        return self.line[place + 1].capital and self.line[place - 1].form in self.table.body_parts

    def _is_particle(self, place: int) -> bool:
        """Whether the small word stands inside a name ("van der Berg", "al-Rumi")."""
        body, hyphen, _ = self.line[place].form.partition("-")
        if body not in self.speech.particles:
            return False
        return bool(hyphen) or (place + 1 < len(self.line) and self.line[place + 1].capital)

    def _parts(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        """The run, cut where one name ends and another begins ("Jane Roe Adam Poe-DATIVE")."""
        start = first
        last = self.line[stop - 1].form
        body = self._body(last)
        named_body = body is not None
        offices = [place for place in range(first, stop) if self._role(self.line[place].form) is not None]
        if body is not None and offices and self._ending_case(last, body) is not VerbFinalCase.SUBJECT:
            cut = offices[-1] + 1 + _FULL_NAME
            if cut < stop:
                yield first, cut
                start = cut
        for place in range(start + 1, stop):
            before = self.line[place - 1].form
            ended = before in self.known.surnames and self.line[place].form not in self.table.honorifics
            long = len(before) >= _LONG_SURNAME and place - start >= _FULL_NAME
            full = long and before.endswith(self.table.surname_endings)
            ended = ended or (full and not named_body)
            if stop - first == 2 * _FULL_NAME and place - first == _FULL_NAME:
                ended = not any(self._is_told(spot) for spot in range(first, stop))
            if ended or self._case(before)[0] is VerbFinalCase.OWNER:
                yield start, place
                start = place
        yield start, stop

    def _is_told(self, place: int) -> bool:
        """Whether the word says what somebody is, and so is no part of a name."""
        form = self.line[place].form
        common = self._is_common(form) or self._is_title(form) or self.line[place].is_punctuation
        return common or self._role(form) is not None or self._body(form) is not None

    def _in_run(self, first: int, stop: int) -> list[Mention]:
        """The mention in words with a capital: a name behind its bearer's office, a body, or an office alone."""
        while (
            stop - first > 1
            and self._is_common(self.line[stop - 1].form)
            and not self._is_common(self.line[first].form)
        ):
            stop -= 1  # a country behind the name belongs to the next noun
        last = self.line[stop - 1].form
        body = self._body(last)
        behind = self.line[stop] if stop < len(self.line) else None
        small_role = behind is not None and not behind.capital and self._is_owned_role(behind.form)
        if body is not None and stop - first > 1:
            if small_role:
                return []  # "the leader of the Norvian party"
            phrase = self._phrase(first, stop, len(last) - len(body))
            return [Mention(phrase, self._ending_case(last, body), first, stop, titled=True)]
        small_body = self._small_body(first, stop)
        if small_body:
            return small_body
        cut = self._name_start(first, stop)
        if cut == stop:
            return self._bare_role(first, stop) if self._role(last) is not None else []
        if small_role and behind is not None and behind.form not in self.table.honorifics and "'" not in last:
            return []  # "the Norvian minister"
        return self._named(cut, stop, first)

    def _small_body(self, first: int, stop: int) -> list[Mention]:
        """A body whose kind is printed small ("the Norvian government"), unless it only says what somebody is."""
        last = self.line[stop - 1].form
        named = stop - first > 1 or last in self.known.ends or "'" in last
        if stop == len(self.line) or self.line[stop].capital or (named and not self._is_common(last)):
            return []
        form = self.line[stop].form
        body = self._body(form)
        behind = self.line[stop + 1] if stop + 1 < len(self.line) else None
        if body is None or (behind is not None and (behind.capital or self._role(behind.form) is not None)):
            return []
        phrase = self._phrase(first, stop + 1, len(form) - len(body))
        return [Mention(phrase, self._ending_case(form, body), first, stop + 1, titled=True)]

    def _named(self, cut: int, stop: int, first: int) -> list[Mention]:
        """The name `[cut:stop)`, its bearer's office from `first`."""
        line, table = self.line, self.table
        single = stop - cut == 1
        if single and (self._is_common(line[cut].form) or not line[cut].form[0].isalpha()):
            return []
        last = line[stop - 1].form
        begins = line[cut].doubtful and len(line[cut].form) > _LONG_SURNAME
        if not single and begins and line[cut].form.endswith(table.place_endings):
            return self._named(cut + 1, stop, first)  # "of the villagers Jane Roe"
        if not single and last in table.honorifics:
            return self._named(cut, stop - 1, first)
        case, length = self._case(last)
        after = line[stop].form if stop < len(line) else ""
        if case is VerbFinalCase.SUBJECT and (after in table.opinions or after in table.sources):
            case, length = self._as_owner(last)
        honoured = after in table.honorifics
        titled = cut > first or honoured or (cut > 0 and self._role(line[cut - 1].form) is not None)
        unsure = single and line[cut].doubtful and not titled and not self._is_surname(cut)
        if unsure:  # a noun that begins its sentence, as likely as a name
            return [unknown(line, cut)] if self._may_act(cut) else []
        start = first
        while start and (not line[start - 1].capital or start == 1) and self._is_title(line[start - 1].form):
            start -= 1
        offices = (self._office(line[place].form) for place in range(cut - 1, start - 1, -1))
        office = next(filter(None, offices), "")
        return [Mention(self._phrase(cut, stop, length), case, start, stop + honoured, titled, office)]

    def _office(self, form: str) -> str:
        """The word for the office as it stands alone, without the ending that it has behind what it is of."""
        role = self._role(form) or ""
        alone = next((role[:-length] for length in (2, 1) if role[:-length] in self.speech.roles), role)
        return self.table.synonyms.get(alone, alone)

    def _is_common(self, form: str) -> bool:
        """Whether the word, in whatever case, prints with a capital and names nobody."""
        capitalised = self.speech.capitalised
        return (
            form in capitalised
            or any(
                form[-length:] in self.table.cases and form[:-length] in capitalised
                for length in range(1, min(_LONGEST_ENDING, len(form) - 1) + 1)
            )
            or form.partition("'")[0] in capitalised
        )

    def _is_title(self, form: str) -> bool:
        return form in self.speech.roles or form in self.speech.titles

    def _as_owner(self, form: str) -> tuple[VerbFinalCase, int]:
        """The case, and the length of its ending, of a name that stands where an owner does."""
        for length in _OWNER_LENGTHS:
            if len(form) - length >= _SHORTEST_STEM and self.table.cases.get(form[-length:]) is VerbFinalCase.OWNER:
                return VerbFinalCase.OWNER, length
        return VerbFinalCase.SUBJECT, 0

    def _is_surname(self, place: int) -> bool:
        """Whether a sentence's first word is a name: its ending or what stands behind it shows it, or a full name."""
        form = self.line[place].form
        base = form[: len(form) - self._case(form)[1]]
        behind = self.line[place + 1].form if place + 1 < len(self.line) else ""
        owner = behind in self.table.opinions and not self.table.has_apostrophes
        known = base in self.known.ends or (base != form and base in self.known.capitals)
        return "'" in form or known or (owner and base.endswith(self.table.surname_endings))

    def _may_act(self, place: int) -> bool:
        """Whether the word can be a subject."""
        other = self.line[place].form.endswith(self.table.adverb_endings + self.table.plural_endings)
        behind = self.line[place + 1] if place + 1 < len(self.line) else None
        if other or behind is None or behind.form in self.table.supports:
            return False
        if self.table.verbs.get(behind.form) is VerbForm.CONVERB:
            return False  # its object
        return follows_subject(behind, self.table)

    def _phrase(self, first: int, stop: int, ending: int) -> Phrase:
        last = self.line[stop - 1]
        return Phrase(MentionKind.NAME, first, stop, self.line[first].start, last.end - ending, last.form)

    def _name_start(self, first: int, stop: int) -> int:
        """Where the name begins behind its bearer's office, body or people; `stop` where nothing is left."""
        for place in range(stop - 1, first - 1, -1):
            form = self.line[place].form
            common = self._is_common(form) and not self._is_first_name(place, stop)
            known = self._role(form) is not None or form in self.speech.titles or common
            if known or self._body(form) is not None:
                after = place + 1
                while after < stop and self.line[after].is_punctuation:
                    after += 1
                return after
        return first

    def _is_first_name(self, place: int, stop: int) -> bool:
        """Whether the word with a surname behind it is no month or country ("Roma Halvik")."""
        if self.line[place].form not in self.table.first_names or place + 1 == stop:
            return False
        dated = place > 0 and self.line[place - 1].form[0].isdigit()
        return not dated and not self._is_told(place + 1)

    def _role(self, form: str) -> str | None:
        """The word for an office in this form, None for any other word."""
        found = self.table.offices.get(form)
        if found is not None or form.isalpha():
            return found
        head, apostrophe, _ = form.partition("'")
        if apostrophe:
            return head if head in self.speech.roles else None
        return self._role(form.rpartition("-")[2]) if "-" in form else None

    def _is_owned_role(self, form: str) -> bool:
        """Whether the word for an office has the ending that it has behind what it is of."""
        role = self._role(form)
        return role is not None and any(role[:-length] in self.speech.roles for length in (1, 2))

    def _bare_role(self, first: int, stop: int) -> list[Mention]:
        """An office or a kind of body without a name ("the minister"); none where it is the title of a name behind."""
        word = self.line[stop - 1]
        role = self._role(word.form)
        behind = self.line[stop] if stop < len(self.line) else None
        if role is None or (behind is not None and self._is_titled_behind(word.form, role, behind)):
            return []
        ending = word.form[len(role) :].lstrip("'")
        case = self.table.cases.get(ending, VerbFinalCase.OTHER) if ending else VerbFinalCase.SUBJECT
        before = self.line[stop - 2].form if stop > 1 else ""
        told = self.table.synonyms.get(f"{before} {role}") or self.table.synonyms.get(role, role)
        before = self.line[first - 1].form if first else ""
        kind = MentionKind.OTHER if before in self.table.indefinite else MentionKind.ROLE
        end = word.end - (len(word.form) - len(role) if ending else 0)
        return [Mention(Phrase(kind, first, stop, self.line[first].start, end, told, definite=True), case, first, stop)]

    def _is_titled_behind(self, form: str, role: str, behind: Word) -> bool:
        """Whether the office is the title of what stands behind it: a name, or another word for an office."""
        named = behind.capital and not self._is_common(behind.form)
        return role == form and (named or (behind.form in self.speech.roles and form != behind.form))

    def _body(self, form: str) -> str | None:
        """The word for a kind of body that this form begins with ("ministry" in "of the ministry")."""
        return self.table.bodies.get(form if form.isalpha() else form.partition("'")[0])

    def _ending_case(self, form: str, body: str) -> VerbFinalCase:
        ending = form[len(body) :].lstrip("'")
        return self.table.cases.get(ending, VerbFinalCase.OTHER) if ending else VerbFinalCase.SUBJECT

    def _case(self, form: str) -> tuple[VerbFinalCase, int]:
        """The case of a name's last word, and how many of its letters are the ending.

        Where no apostrophe tells, an ending counts if the article has the word without it, or if no name ends so.
        """
        table = self.table
        for mark in "'-":
            head, apart, ending = form.rpartition(mark)
            if apart and (mark == "'" or ending in table.cases):
                return table.cases.get(ending, VerbFinalCase.OTHER), len(form) - len(head)
        if table.has_apostrophes:
            return VerbFinalCase.SUBJECT, 0
        lengths = range(min(_LONGEST_ENDING, len(form) - _SHORTEST_STEM), 0, -1)
        cut = [(form[-length:], form[:-length]) for length in lengths if form[-length:] in table.cases]
        found = next((ending for ending, stem in cut if stem in self.known.capitals), None)
        found = found or next((ending for ending, stem in cut if self._ends_surname(stem, ending)), None)
        found = found or next((ending for ending, stem in cut if self._is_sure(stem, ending)), None)
        if found is None and form.endswith(table.dative_endings) and not form.endswith(table.surname_endings):
            found = form[-2:]
        return (table.cases[found], len(found)) if found else (VerbFinalCase.SUBJECT, 0)

    def _is_sure(self, stem: str, ending: str) -> bool:
        """Whether no name has the ending by itself behind this stem."""
        return ending in self.table.sure_endings and len(stem) > _SHORTEST_STEM

    def _ends_surname(self, stem: str, ending: str) -> bool:
        return ending not in self.table.doubtful_endings and stem.endswith(self.table.surname_endings)
