"""Which mention of a clause is the subject of a reporting verb, by its case, and whose words a clause cites."""

from collections.abc import Iterator

from index.languages.declension import Case
from index.speech.cases.lines import Line
from index.speech.cases.mentions import AGENTS, OWNERS, Mention, agrees
from index.speech.phrase import MentionKind

_SUBJECTS = frozenset({Case.SUBJECT, Case.BARE})
_PLAIN = frozenset({Case.SUBJECT, Case.AGENT, Case.PLACE})
_PAUSES = frozenset(",—–-―՝;")
_REPORT_REACH = 5  # words from a verb to what opens its report
_MOST_CLAUSES = 6  # before a verb that are searched for its subject
_LONGEST_ASIDE = 6  # words, with their commas
_CITED_REACH = 4  # words between a noun that cites and whose it is


class Clause:
    """The words of one sentence around a quote, with their mentions."""

    def __init__(self, line: Line, start: int, stop: int) -> None:
        self.line = line
        self.start = start
        self.stop = stop
        self.mentions = list(line.mentions(start, stop))

    def verbs(self) -> Iterator[int]:
        """The places of the reporting verbs, the last one first."""
        words, speech = self.line.words, self.line.speech
        for place in range(self.stop - 1, self.start - 1, -1):
            if words[place].form in speech.reporting_verbs and (place == self.start or not words[place].capital):
                yield place

    def subject(self, verb: int) -> Mention | None:
        """The subject of the verb, of kind OTHER where it is somebody who is not named; None where it has none."""
        begins = self._clause_begin(verb)
        before = self._before(verb, begins)
        if before is not None:
            return before
        behind = self._behind(verb)
        if behind is not None:
            return behind
        relative = self._antecedent(begins)
        if relative is not None:
            return relative
        farther = self._farther(verb, begins)
        if farther is not None:
            return farther
        if self._has_other_subject(verb):
            return self.unknown(verb)
        return None

    def opens_report(self, verb: int) -> bool:
        """Whether a word behind the verb opens the clause of what is reported ("said on Friday that")."""
        words, openers = self.line.words, self.line.declension.report_openers
        return any(words[place].form in openers for place in range(verb + 1, min(self.stop, verb + _REPORT_REACH)))

    # where a subject may stand

    def _cases(self, verb: int) -> frozenset[Case]:
        agent = self.line.words[verb].form in self.line.declension.agent_verbs
        return AGENTS if agent else _SUBJECTS

    def gender(self, verb: int) -> str:
        """The gender that the verb's subject needs, empty where its form does not tell."""
        words, form = self.line.words, self.line.words[verb].form
        beside = words[max(0, verb - 1) : verb + 2]
        if any(word.form in self.line.declension.auxiliaries for word in beside):
            return "p"
        for ending, gender in self.line.declension.genders.items():
            if form.endswith(ending):
                return gender
        return ""

    def _fits(self, mention: Mention, verb: int) -> bool:
        gender = self.gender(verb)
        if mention.kind is MentionKind.PRONOUN:
            needed = self.line.speech.pronouns[mention.readings[0].name]
            return mention.readings[0].case in self._cases(verb) and (needed == "any" or agrees(needed, gender))
        if gender == "p":
            return self._is_within(mention)
        gender = "" if mention.kind is MentionKind.ROLE else gender
        if mention.trapped or mention.named(self._cases(verb), gender) is None:
            return False
        return mention.body or gender != "n"

    def can_be_subject(self, mention: Mention, verb: int) -> bool:
        """Whether the mention has the form that the verb's subject needs."""
        return self._fits(mention, verb)

    def _is_within(self, mention: Mention) -> bool:
        """Whether the mention is a body in which somebody said it."""
        words = self.line.words
        place = mention.first
        if mention.named(frozenset({Case.PLACE})):
            return mention.body
        inside = place > self.start and words[place - 1].form in self.line.declension.within
        return mention.body and inside

    def _before(self, verb: int, begins: int) -> Mention | None:
        """The nearest mention before the verb in its own clause that can be its subject."""
        for mention in reversed(self.mentions):
            if begins <= mention.first and mention.stop <= verb and self._fits(mention, verb):
                return mention
        return None

    def _behind(self, verb: int) -> Mention | None:
        """The first mention behind the verb in its clause, or the name that a comma sets behind it."""
        weak: Mention | None = None
        for mention in self.mentions:
            if mention.first <= verb:
                continue
            if self._is_cut(verb + 1, mention.first):
                break
            if not self._fits(mention, verb):
                continue
            if self._is_weak(mention):
                weak = weak or mention
                continue
            return self._apposed(mention, verb) or mention
        return weak

    def _is_weak(self, mention: Mention) -> bool:
        """Whether the mention's form is not a subject's alone, so that another one is rather the subject."""
        if mention.kind is MentionKind.PRONOUN:
            return False
        names = {reading.name for reading in mention.readings}
        vague = len(names) > 1 and not mention.offices
        return vague or (mention.body and len(mention.readings) > 1) or not mention.named(_PLAIN)

    def _apposed(self, mention: Mention, verb: int) -> Mention | None:
        """The name behind a comma that says who an office means ("the head of the port, Jane Roe")."""
        if mention.kind is not MentionKind.ROLE or self._form(mention.stop) != ",":
            return None
        for other in self.mentions:
            if other.first == mention.stop + 1 and other.kind is MentionKind.NAME and self._fits(other, verb):
                return other
        return None

    def _is_cut(self, first: int, stop: int) -> bool:
        """Whether another clause begins between the places."""
        words, speech = self.line.words, self.line.speech
        place = first
        while place < stop:
            aside = self._aside_end(place)
            if not aside and (words[place].form in _PAUSES or words[place].form in speech.clause_openers):
                return True
            place = max(aside, place + 1)
        return False

    def _aside_end(self, place: int) -> int:
        """Where words between commas end that begin here and part nothing; 0 where none do."""
        words, asides = self.line.words, self.line.declension.asides
        if not asides or words[place].form != ",":
            return 0
        for at in range(place + 1, min(self.stop, place + _LONGEST_ASIDE)):
            if words[at].form == ",":
                return at + 1 if words[at - 1].form in asides else 0
        return 0

    def _clause_begin(self, verb: int) -> int:
        """Where the clause of the verb begins: behind a comma, dash or word that opens one."""
        words, speech = self.line.words, self.line.speech
        for place in range(verb - 1, self.start - 1, -1):
            if words[place].form in _PAUSES or words[place].form in speech.clause_openers:
                return place + 1
        return self.start

    def _is_relative(self, begins: int) -> bool:
        return begins > self.start and self.line.words[begins - 1].form in self.line.speech.relatives

    def _antecedent(self, begins: int) -> Mention | None:
        """The mention before a relative pronoun that is the subject of its clause."""
        if not self._is_relative(begins):
            return None
        place = begins - 1
        for mention in reversed(self.mentions):
            if mention.stop <= place:
                near = place - mention.stop <= 1 and mention.kind is not MentionKind.PRONOUN
                return mention if near and mention.named(frozenset(Case)) else None
        return None

    def _farther(self, verb: int, begins: int) -> Mention | None:
        """The subject in the clauses before, those left out that another word opens."""
        stop = begins
        for _ in range(_MOST_CLAUSES):
            if stop <= self.start:
                return None
            first = self._clause_begin(stop - 1)
            opened = first > self.start and self.line.words[first - 1].form in self.line.speech.clause_openers
            if not opened:
                for mention in self.mentions:
                    if first <= mention.first and mention.stop <= stop and self._fits(mention, verb):
                        return mention
            stop = first - 1
        return None

    def _has_other_subject(self, verb: int) -> bool:
        """Whether a word of the verb's clause is a subject that names nobody."""
        words, declension, speech = self.line.words, self.line.declension, self.line.speech
        begins = self._clause_begin(verb)
        if not declension.subject_marks:
            return (
                any(
                    not words[place].is_punctuation and place != verb and words[place].form not in speech.between
                    for place in range(begins, self._clause_end(verb))
                )
                or self.gender(verb) == "p"
            )
        agent = words[verb].form in declension.agent_verbs
        marks = declension.subject_marks if agent or not declension.plain_marks else declension.plain_marks
        covered = {place for mention in self.mentions for place in range(mention.first, mention.stop)}
        return self.gender(verb) == "p" or any(
            place != verb
            and place not in covered
            and words[place].form.endswith(marks)
            and words[place].form not in speech.between
            and words[place].form not in declension.no_names
            and not words[place].form.endswith(speech.oblique_endings or ("\n",))
            for place in range(begins, self._clause_end(verb))
        )

    def _clause_end(self, verb: int) -> int:
        words, speech = self.line.words, self.line.speech
        for place in range(verb + 1, self.stop):
            if words[place].is_punctuation or words[place].form in speech.clause_openers:
                return place
        return self.stop

    def unknown(self, verb: int) -> Mention:
        """Somebody who is not named."""
        word = self.line.words[verb]
        return Mention(MentionKind.OTHER, verb, verb + 1, word.start, word.end, word.form)

    def unnamed(self, verb: int) -> Mention:
        """Whoever spoke before, where the verb has no subject of its own."""
        word = self.line.words[verb]
        return Mention(MentionKind.PRONOUN, verb, verb + 1, word.start, word.end, "")

    def _form(self, place: int) -> str:
        return self.line.words[place].form if place < self.stop else ""

    # whose words are cited

    def cited(self) -> tuple[Mention, int] | None:
        """Whose words or statement the clause cites, with the place of the noun that cites."""
        declension = self.line.declension
        for place in range(self.start, self.stop):
            form = self.line.words[place].form
            owner: Mention | None = None
            if form in declension.cited or (form in declension.carriers and self._is_carried()):
                owner = self._owner_beside(place)
            elif form in declension.owners:
                owner = self._owner_at(place + 1)
            if owner is not None:
                return owner, place
        return None

    def _is_carried(self) -> bool:
        """Whether a verb of the clause says that what carries speech holds the words."""
        words = self.line.words
        return any(words[place].form in self.line.declension.carried for place in range(self.start, self.stop))

    def _owner_beside(self, noun: int) -> Mention | None:
        """The owner of the noun: a possessive pronoun beside it, or a mention in an owner's case."""
        speech = self.line.speech
        for place in (noun - 1, noun + 1):
            if self.start <= place < self.stop and self.line.words[place].form in speech.owners:
                word = self.line.words[place]
                return Mention(MentionKind.PRONOUN, place, place + 1, word.start, word.end, speech.owners[word.form])
        if self.line.declension.attributes_behind:
            return self._owner_at(noun + 1)
        for mention in reversed(self.mentions):
            if mention.stop <= noun:
                near = noun - mention.stop <= _CITED_REACH and not self._is_cut(mention.stop, noun)
                return mention if near and mention.named(OWNERS) else None
        return None

    def _owner_at(self, place: int) -> Mention | None:
        for mention in self.mentions:
            if mention.first >= place:
                near = mention.first - place <= _CITED_REACH and not self._is_cut(place, mention.first)
                near = near and not mention.trapped
                return mention if near and mention.named(OWNERS) else None
        return None

    def label(self) -> Mention | None:
        """The only mention that can be a subject, in a line that leads to a quote without a verb."""
        found = [
            mention
            for mention in self.mentions
            if mention.kind is not MentionKind.PRONOUN and not mention.trapped and mention.named(_SUBJECTS)
        ]
        return found[0] if len(found) == 1 else None
