"""The clause of a report where verbs come last: which word reports a quote, and who the subject of that word is.

It reads one sentence, a mark standing for each quote. Who the subject is in the article is decided elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords, VerbFinalCase, VerbFinalWords, VerbForm
from index.speech.narration import Word
from index.speech.phrase import MentionKind
from index.speech.sentences import SPEECH_MARK
from index.speech.verb_final.mentions import Mention, unknown

_REACH = 40  # words behind a quote in which the word stands that reports it
_OBJECT_REACH = 14  # words between a verb and such a noun behind "this"
_SPOKESMAN_REACH = 3  # words between a body and the verb of those who speak for it
_SUPPORT_REACH = 4  # words between a verb and the noun that makes it report
_LONGEST_ENDING = 3  # letters of an owner's ending
_OWNER_REACH = 5  # words between an owner and the quote
_LONGEST_TAIL = 8  # words behind a verb that is not the last one
_MODIFIER_REACH = 10  # words between a participle and the name
_SHORTEST_VERB = 4  # letters
_SHORTEST_PLURAL = 5  # letters
_SHORTEST_NOUN = 3  # letters
_MARKS = frozenset(",-–—―.'")
_LEADING_MARKS = frozenset(",:-–—―")


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence with those whom it mentions.

    Attributes:
        line: its words, one mark in the place of each quote.
        table: the language's words for such sentences.
    """

    line: Sequence[Word]
    mentions: Sequence[Mention]
    speech: SpeechWords
    table: VerbFinalWords

    def verb_at(self, place: int) -> VerbForm | None:
        """What the word at this place makes of its clause as a verb of speech, None for any other word."""
        word = self.line[place]
        found = self.table.verbs.get(word.form)
        if found is not None:
            return None if word.capital and place else found
        found = self.table.light_verbs.get(word.form)
        if found is None:
            return None
        supports, demonstratives = self.table.supports, self.table.demonstratives
        for before in range(place - 1, max(-1, place - 1 - _OBJECT_REACH), -1):
            if self.line[before].form in supports:
                led = before > 0 and self.line[before - 1].form in demonstratives
                return found if led or place - before <= _SUPPORT_REACH else None
        return None

    def report_behind(self, quote: int) -> tuple[int, VerbForm] | None:
        """The place and the form of the word that reports the quote."""
        quoted = False
        stop = min(len(self.line), quote + _REACH)
        for place in range(quote + 1, stop):
            word = self.line[place]
            if word.form == ":" or word.form in self.speech.clause_openers:
                return None
            form = self.verb_at(place)
            if form is VerbForm.CONVERB or word.form in self.table.quotatives:
                quoted = True
            elif form is VerbForm.NOUN:
                if self.owner_before(quote) is not None:
                    return place, form
            elif form is not None:
                return place, form
            elif quoted and self.is_finite(place):
                return place, VerbForm.FINITE
            elif quoted and self._is_participle(place):
                return place, VerbForm.PARTICIPLE
        return (stop - 1, VerbForm.FINITE) if quoted else None

    def carrier_behind(self, quote: int) -> bool:
        """Whether the word behind the quote makes it somebody's ("his words")."""
        place = quote + 1
        while place < len(self.line) and self.line[place].form in _MARKS:
            place += 1
        if place == len(self.line) or not self.line[place].form.startswith(self.table.carriers):
            return False
        supports = self.line[place].form in self.table.supports
        behind = self.line[place + 1 : place + 1 + _SUPPORT_REACH]
        return not (supports and any(word.form in self.table.light_verbs for word in behind))

    def owner_before(self, quote: int) -> Mention | None:
        """Whoever owns what the quote is: an owner's name before it, nothing but what they did between."""
        for mention in reversed(self.mentions):
            if (
                mention.stop <= quote
                and mention.case is VerbFinalCase.SUBJECT
                and mention.titled
                and self._is_topic(mention)
            ):
                return None  # the sentence's subject, whose office the owner's is
            if mention.stop <= quote and mention.case is VerbFinalCase.OWNER:
                between = self.line[mention.stop : quote]
                told = bool(between) and self.table.verbs.get(between[-1].form) is VerbForm.NOUN
                told = told or (bool(between) and self.table.light_verbs.get(between[-1].form) is VerbForm.NOUN)
                near = len(between) <= (_MODIFIER_REACH if told else _OWNER_REACH)
                return mention if near and not any(word.is_punctuation for word in between) else None
        return None

    def points_at(self, place: int) -> bool:
        """Whether the word speaks of a quote beside the sentence ("this", "these words")."""
        form = self.line[place].form
        behind = self.line[place + 1].form if place + 1 < len(self.line) else ""
        if form in self.table.demonstratives:
            return behind.startswith(self.table.carriers) or behind in self.table.topical
        return form in self.table.pointing

    def denies(self) -> bool:
        """Whether the sentence denies what others said."""
        return any(word.form.startswith(self.table.denials) for word in self.line)

    def disowns(self, quote: int, verb: int) -> bool:
        """Whether the words between the quote and its verb make it what others said ("denied the claims of ...")."""
        between = self.line[quote + 1 : verb + 1]
        if not between or between[0].is_punctuation:
            return False
        for word in between:
            if word.form in self.table.quotatives or self.table.verbs.get(word.form) is VerbForm.CONVERB:
                return False
        return any(word.form.startswith(self.table.denials) for word in between)

    def gives(self) -> bool:
        """Whether the sentence says of words beside it whose they are ("These words belong to Roe")."""
        return any(word.form in self.table.belonging for word in self.line[-_SUPPORT_REACH:])

    def given(self) -> Mention | None:
        """Whose it says that they are."""
        places = (place for place in range(len(self.line)) if self.line[place].form in self.table.belonging)
        place = next(places, 0)
        return next(
            (found for found in self.mentions if found.stop == place and found.case is VerbFinalCase.DATIVE), None
        )

    def last_verb(self, stop: int) -> int | None:
        """The last verb of `[0:stop)` that is one of speech and ends a clause."""
        ending = {VerbForm.FINITE, VerbForm.PASSIVE}
        return next((place for place in range(stop - 1, -1, -1) if self.verb_at(place) in ending), None)

    def report_before(self, stop: int) -> int | None:
        """The verb before "that" or before a colon in `[0:stop)`, None where there is none."""
        for place in range(stop - 1, 0, -1):
            opens = self.line[place].form in self.speech.clause_openers or self.line[place].form == ":"
            if opens and self.verb_at(place - 1) is VerbForm.FINITE:
                return place - 1
        return None

    def behind_participle(self, verb: int) -> Mention | None:
        """Whoever the participle belongs to: the name behind it, in any case, else somebody unknown."""
        for number, mention in enumerate(self.mentions):
            if mention.first <= verb:
                continue
            between = self.line[verb + 1 : mention.first]
            if len(between) > _MODIFIER_REACH or any(word.form in ",;:“" for word in between):
                break
            if mention.case is VerbFinalCase.OWNER and number + 1 < len(self.mentions):
                after = self.mentions[number + 1]
                if after.first - mention.stop <= 1 and after.titled and after.phrase.kind is MentionKind.NAME:
                    return after
            return mention
        return unknown(self.line, verb)

    def source(self, start: int, stop: int) -> Mention | None:
        """The body or the person whose statement a passive verb reports."""
        for mention in reversed(self.mentions):
            if not start <= mention.first or mention.stop > stop:
                continue
            forms = [word.form for word in self.line[mention.stop : stop][:_MODIFIER_REACH]]
            if mention.case is VerbFinalCase.ORIGIN or (forms and forms[0] in self.table.agents):
                return mention
            if mention.case is VerbFinalCase.OWNER and any(self._is_source(form) for form in forms):
                return mention
            if mention.case is VerbFinalCase.SUBJECT and mention.titled and forms and forms[0] in self.table.sources:
                return mention
        return None

    def _is_source(self, form: str) -> bool:
        return form in self.table.sources or (len(form) > _SHORTEST_PLURAL and form.endswith(self.table.origin_endings))

    def source_owner(self, stop: int) -> Mention | None:
        """Whoever wrote the text in which the quote stands ("in Roe's letter")."""
        for mention in self.mentions:
            behind = self.line[mention.stop].form if mention.stop < stop else ""
            if mention.case is VerbFinalCase.OWNER and behind in self.table.sources:
                return mention
        return None

    def other_owner(self, quote: int) -> Mention | None:
        """Somebody unknown, where a noun before the quote owns it, or where it is a question that somebody answers."""
        word = self.line[quote - 1] if quote else None
        if quote + 1 < len(self.line) and self.line[quote + 1].form in self.table.questions:
            return unknown(self.line, quote + 1)
        if word is None or word.capital or word.form in self.table.adverbs or word.form in self.table.postpositions:
            return None
        lengths = range(min(_LONGEST_ENDING, len(word.form) - _SHORTEST_VERB), 1, -1)
        owner = any(self.table.cases.get(word.form[-length:]) is VerbFinalCase.OWNER for length in lengths)
        return unknown(self.line, quote - 1) if owner else None

    def according(self) -> Mention | None:
        """The one according to whom the sentence reports."""
        for mention in self.mentions:
            forms = [word.form for word in self.line[mention.stop : mention.stop + _SUPPORT_REACH]]
            if not forms:
                continue
            if mention.case is VerbFinalCase.DATIVE and forms[0] in self.table.according:
                return mention
            names = "." not in mention.phrase.head
            if names and mention.case is VerbFinalCase.OWNER and any(form in self.table.opinions for form in forms):
                return mention
        return None

    def clause_start(self, start: int, stop: int) -> int:
        """Where the last clause of `[start:stop)` begins, behind a finite verb and a mark or a conjunction."""
        for place in range(stop - 2, start - 1, -1):
            behind = self.line[place + 1]
            if behind.form in self.speech.clause_openers and place + 2 < stop:
                return place + 2
            if self.line[place].form == SPEECH_MARK and behind.form == "," and place + 2 < stop:
                return place + 2
            ends = behind.form in ",;" or behind.form in self.table.joiners
            if ends and place + 2 < stop and self.is_finite(place):
                return place + 2
        return start

    def is_finite(self, place: int) -> bool:
        """Whether the word looks like a verb that ends its clause."""
        form = self.line[place].form
        if self.line[place].capital or form in self.speech.roles:
            return False
        if self.verb_at(place) is VerbForm.FINITE or self.table.light_verbs.get(form) is VerbForm.FINITE:
            return True
        return len(form) >= _SHORTEST_VERB and form.endswith(self.table.finite_endings)

    def _is_participle(self, place: int) -> bool:
        word, table = self.line[place], self.table
        if word.capital or len(word.form) < _SHORTEST_VERB or word.form in table.adverbs:
            return False
        known = table.verbs.get(word.form) or table.light_verbs.get(word.form)
        if known is not None:
            return known is VerbForm.PARTICIPLE
        return word.form.endswith(table.participle_endings) and not word.form.endswith(table.origin_endings)

    def subject(self, start: int, stop: int) -> Mention | None:
        """The subject in `[start:stop)`, of its last clause that has one; somebody unknown where only that is told."""
        first = stop
        while first > start:
            clause = self.clause_start(start, first)
            found = self._clause_subject(clause, stop if first == stop else first)
            if found is not None:
                return found
            first = min(clause - 1, first - 1)
        return None

    def _clause_subject(self, start: int, stop: int) -> Mention | None:
        listed = [mention for mention in self.mentions if start <= mention.first and mention.stop <= stop]
        free = [
            mention for mention in listed if mention.case is VerbFinalCase.SUBJECT and not self._is_governed(mention)
        ]
        if not free:
            return self._spokesman(listed, stop) or self._unknown_subject(listed, start, stop)
        found = self._preferred(free, stop)
        return unknown(self.line, found.first) if self._is_joined(found) else found

    def _spokesman(self, listed: Sequence[Mention], verb: int) -> Mention | None:
        """The body "from" which several unnamed people speak ("they said from the ministry")."""
        if verb == len(self.line) or not self.line[verb].form.endswith(self.table.plural_endings):
            return None
        near = (mention for mention in reversed(listed) if verb - mention.stop < _SPOKESMAN_REACH)
        return next((mention for mention in near if mention.case is VerbFinalCase.ORIGIN), None)

    def _is_governed(self, mention: Mention) -> bool:
        behind = self.line[mention.stop].form if mention.stop < len(self.line) else ""
        return behind in self.table.postpositions

    def _preferred(self, free: Sequence[Mention], stop: int) -> Mention:
        """Of several that may be the subject: the one beside the quote or the verb, or that a comma sets off."""
        named = [mention for mention in free if not self._is_apposed(mention)]
        free = named or free
        last = free[-1]
        between = self.line[last.stop : stop]
        if all(word.form in _MARKS or word.form in self.table.topics for word in between):
            return last
        topics = [mention for mention in free if self._is_topic(mention)]
        behind = [mention for mention in topics if mention.first and self._is_participle(mention.first - 1)]
        strong = [mention for mention in free if mention.is_strong]
        return (behind[-1:] or topics[:1] or strong[:1] or free[:1])[0]

    def _is_apposed(self, mention: Mention) -> bool:
        """Whether the office is one of several that a name behind them bears ("the expert, general Jane Roe")."""
        if mention.phrase.kind is not MentionKind.ROLE or mention.stop == len(self.line):
            return False
        if self.line[mention.stop].form in self.table.being:
            return any(other.first == mention.stop + 1 for other in self.mentions)
        if not self._is_topic(mention):
            return False
        near = range(mention.stop, mention.stop + _SUPPORT_REACH)
        return any(
            other.first in near and other.titled and other.phrase.kind is MentionKind.NAME for other in self.mentions
        )

    def _is_topic(self, mention: Mention) -> bool:
        behind = self.line[mention.stop].form if mention.stop < len(self.line) else ""
        return behind == "," or behind in self.table.topics

    def _is_joined(self, mention: Mention) -> bool:
        """Whether somebody else acts together with them."""
        behind = self.line[mention.stop].form if mention.stop < len(self.line) else ""
        before = self.line[mention.first - 1].form if mention.first else ""
        others = [other for other in self.mentions if other is not mention]
        after = behind in self.table.joiners and any(other.first == mention.stop + 1 for other in others)
        ahead = before in self.table.joiners and any(
            other.stop == mention.first - 1 and (other.is_strong or not mention.titled) for other in others
        )
        return after or ahead

    def _unknown_subject(self, listed: Sequence[Mention], start: int, stop: int) -> Mention | None:
        """Somebody unknown, where a plural or what somebody owns may be the subject."""
        owners = [mention for mention in listed if mention.case is VerbFinalCase.OWNER]
        if any(mention.stop == stop or self.line[mention.stop].form != SPEECH_MARK for mention in owners):
            return unknown(self.line, start)
        for place in range(start, stop):
            word = self.line[place]
            plural = word.form.endswith(self.table.plural_endings) and len(word.form) >= _SHORTEST_PLURAL
            behind = self.line[place + 1].form if place + 1 < len(self.line) else ","
            if plural and (behind in ",“" or behind in self.table.topics or behind in self.table.verbs):
                return unknown(self.line, place)
        return None

    def unknown_between(self, start: int, stop: int) -> Mention | None:
        """Somebody unknown, where a noun stands between a quote and its verb that may be the subject."""
        return next((unknown(self.line, place) for place in range(start, stop) if self._may_act(place)), None)

    def unknown_actor(self, start: int, stop: int, verb: int) -> Mention | None:
        """Somebody unknown, where a clause without a known subject has a noun that may be one, or several who speak."""
        last = stop
        while last > start and self.line[last - 1].form in _LEADING_MARKS:
            last -= 1
        if self._begins_unknown(start, last):
            return unknown(self.line, start)
        for place in range(start, last):
            behind = self.line[place + 1].form if place + 1 < last else ","
            if (behind == "," or behind in self.table.topics) and self._may_act(place):
                return unknown(self.line, place)
        plural = self.line[verb].form.endswith(self.table.plural_endings) if verb < len(self.line) else False
        return unknown(self.line, verb) if plural else None

    def _begins_unknown(self, start: int, stop: int) -> bool:
        """Whether the first word may be a name that nothing else tells, with where or when it spoke behind it."""
        if start + 1 >= stop or not self.line[start].capital or not self._may_act(start):
            return False
        form, behind = self.line[start].form, self.line[start + 1]
        owner = any(form.endswith(ending) for ending, case in self.table.cases.items() if case is VerbFinalCase.OWNER)
        placed = behind.form.endswith(self.table.adverb_endings) and not behind.capital
        placed = placed and behind.form not in self.table.verbs
        return not owner and (behind.form[0].isdigit() or placed)

    def _may_act(self, place: int) -> bool:
        """Whether the word can be a noun in the case of a subject."""
        table, speech, word = self.table, self.speech, self.line[place]
        if not word.form.isalpha() or len(word.form) < _SHORTEST_NOUN:
            return False
        listed = (table.verbs, table.light_verbs, table.supports, table.quotatives, table.pointing, speech.between)
        others = (table.postpositions, table.adverbs, table.times, table.joiners, table.according, speech.pronouns)
        if any(word.form in words for words in (*listed, *others)) or word.form in table.demonstratives:
            return False
        return not word.form.endswith(table.adverb_endings)

    def behind_verb(self, verb: int) -> Mention | None:
        """The subject behind a verb that is not the last word of its sentence ("... said Jane Roe")."""
        end = len(self.line)
        while end and self.line[end - 1].is_punctuation:
            end -= 1
        if end - verb > _LONGEST_TAIL:
            return None
        last = next((mention for mention in reversed(self.mentions) if mention.first > verb), None)
        return last if last is not None and last.stop == end and last.case is VerbFinalCase.SUBJECT else None
