"""What a line of narration names: people, offices, bodies and pronouns, each with the cases that its form allows."""

from collections.abc import Iterator
from dataclasses import replace

from index.languages.declension import Case, Form
from index.speech.cases.mentions import Mention
from index.speech.cases.names import NAME_MARK, Found, NamedLine
from index.speech.cases.readings import Reading
from index.speech.phrase import MentionKind

_LONGEST_OFFICE = 14  # words from an office to its bearer's name
_LONGEST_ABBREVIATION = 3  # words of a body that its initials name, with its place
_TWO_NAMES = 4  # words
_ANY = frozenset(Case)
_ENDED = _ANY - {Case.BARE}
_LINKED_REACH = 2  # words behind one that links which need not be owners
_MOST_ATTRIBUTES = 6  # words before an office or a body that belong to it


class Line(NamedLine):
    """A line while it is searched for mentions."""

    __slots__ = ()

    def mentions(self, first: int, stop: int) -> Iterator[Mention]:
        """The mentions in `words[first:stop]`, in order."""
        place = first
        while place < stop:
            found = self._at(place, first, stop)
            if found is None:
                place += 1
                continue
            yield found
            place = max(found.stop, place + 1)

    def _at(self, place: int, first: int, stop: int) -> Mention | None:
        word = self.words[place]
        if word.is_punctuation:
            return None
        form = self._plain(word.form)
        if form in self.speech.pronouns:
            reading = Reading(form, Case.AGENT if self.declension.agent_verbs else Case.SUBJECT)
            return self._mention(MentionKind.PRONOUN, place, place + 1, (reading,))
        office = self.declension.offices.get(form)
        if office is not None:
            return self._office(place, first, stop, office)
        body = self.declension.bodies.get(form)
        if body is not None:
            return self._body(place, first, stop, body)
        compound = self.compound_at(place)
        if compound is not None and place + 1 < stop and (word.capital or not self.speech.has_capitals):
            return self._compound(place, compound)
        known = self._abbreviation(place, stop) if self.is_abbreviation(place) else self._name(place, stop)
        return known or self._unnamed_agent(place)

    def _compound(self, place: int, compound: Form) -> Mention:
        reading = Reading(*compound, self._noun_gender(compound[0]))
        return self._mention(MentionKind.NAME, place, place + 2, (reading,), body=True)

    def _unnamed_agent(self, place: int) -> Mention | None:
        """The agent right beside a verb of speech, who is not known by name."""
        verbs = self.declension.agent_verbs
        beside = any(word.form in verbs for word in self.words[max(0, place - 1) : place + 2])
        if not beside or self.agent_at(place) is None:
            return None
        return self._mention(MentionKind.OTHER, place, place + 1, ())

    def _plain(self, form: str) -> str:
        """The form without an ending that means "too"."""
        for addition in self.declension.additions:
            if form.endswith(addition) and form not in self.declension.offices:
                return form.removesuffix(addition)
        return form

    def _name(self, place: int, stop: int) -> Mention | None:
        if not self.speech.has_capitals:
            named = self.person_from(place, stop, _ANY, told=False)
        elif self.is_capital(place):
            if self.is_foreign(place):
                return self._foreign_body(place, self.run_end(place, stop))
            named = self._first_of(place, self.run_end(place, stop))
        else:
            return None
        if named is None:
            return None
        first, end, readings = named
        word = self.words[first]
        unsure = word.doubtful and word.form not in self.declension.first_names
        return replace(self._mention(MentionKind.NAME, first, end, readings), unsure=unsure)

    def _foreign_body(self, place: int, end: int) -> Mention:
        name = self.printed(place, end)
        plain = self.declension.attributes_behind and len(name) > 1  # elsewhere a subject has an ending
        readings = tuple(Reading(name, case) for case in (_ENDED if plain else (Case.OTHER,)))
        return self._mention(MentionKind.NAME, place, end, readings, body=True)

    def _first_of(self, place: int, end: int) -> Found | None:
        """The name at the end of words with a capital, or the first one where they are several people's."""
        first = self.person_in(place, place + 2, _ENDED) if end - place >= _TWO_NAMES else None
        return first if first and first[0] == place else self.person_in(place, end, _ANY)

    def is_trapped(self, first: int) -> bool:
        """Whether a preposition governs what begins here."""
        return first > 0 and self.words[first - 1].form in self.speech.prepositions

    def _mention(
        self,
        kind: MentionKind,
        first: int,
        stop: int,
        readings: tuple[Reading, ...],
        offices: tuple[str, ...] = (),
        *,
        begin: int | None = None,
        body: bool = False,
    ) -> Mention:
        start = self.words[first if begin is None else begin].start
        head = offices[0] if kind is MentionKind.ROLE else self.words[stop - 1].form
        trapped = self.is_trapped(first)
        told = self.words[max(0, first - 1) : stop] if offices else ()
        return Mention(
            kind,
            first,
            stop,
            start,
            self.words[stop - 1].end,
            head,
            trapped,
            readings=readings,
            offices=offices,
            past=tuple(word.form for word in told if word.form in self.speech.past_titles),
            body=body,
        )

    def _office(self, place: int, first: int, stop: int, office: Form) -> Mention:
        if self.declension.attributes_behind:
            return self._office_before_attributes(place, stop, office)
        return self._office_behind_attributes(place, first, stop, office)

    def _office_before_attributes(self, place: int, stop: int, office: Form) -> Mention:
        """An office with what it is an office of behind it, and its bearer's name where one follows."""
        lemma, case = office
        offices = [lemma]
        sure = at = place + 1
        specific = False
        while at < min(stop, place + _LONGEST_OFFICE) and not self._ends_phrase(at):
            if self.is_capital(at):
                end = self.run_end(at, stop)
                cases = {Case.OWNER, Case.OTHER} if case is Case.OWNER else {case}  # an object is alike for men only
                named = self.person_in(at, end, frozenset(cases))
                if named is not None and not self._may_be_owner(named):
                    name_first, name_end, readings = named
                    offices += self._synonym(f"{lemma} {self.words[place + 1].form}")
                    return self._mention(MentionKind.NAME, place, name_end, readings, tuple(offices), begin=name_first)
                if self.words[at - 1].form not in self.declension.linking:
                    sure, specific = end, True
                at = end
                continue
            sure, specific = self._attribute(at, sure, offices, case), specific or self.is_abbreviation(at)
            at += 1
        base = Reading(self._with_attributes(lemma, place, sure), case)
        return replace(self._mention(MentionKind.ROLE, place, sure, (base,), tuple(offices)), definite=specific)

    def _synonym(self, office: str) -> list[str]:
        """The other name of an office with whose it is."""
        return [self.declension.synonyms[office]] if office in self.declension.synonyms else []

    def _may_be_owner(self, named: Found) -> bool:
        """Whether a lone word behind an office may as well say whose office it is ("the mayor of Halvik")."""
        first, stop, readings = named
        if stop - first > 1 or not self.words[first].form.endswith(self.declension.place_endings or ("\n",)):
            return False
        return not any(one.gender for one in readings)

    def _attribute(self, at: int, sure: int, offices: list[str], case: Case) -> int:
        """Where what is surely a part of the phrase ends, the word at this place read too."""
        form = self.words[at].form
        if form == NAME_MARK:
            return at + 1 if sure == at else sure
        other = self.declension.offices.get(form)
        if other is not None and other[1] is case:
            offices.append(other[0])
            return sure
        body = self.declension.bodies.get(form)
        owner = Case.OWNER in {known[1] for known in (other, body) if known is not None}
        adjacent = sure == at and form.endswith(self.declension.owner_endings) and form not in self.declension.linking
        return at + 1 if owner or adjacent or (sure == at and self.is_abbreviation(at)) else sure

    def _belongs(self, at: int, head: int) -> bool:
        """Whether the word can belong to the noun at `head`: an owner, or a word right behind one that links."""
        word, linking = self.words[at], self.declension.linking
        if self._ends_phrase(at):
            return False
        linked = any(self.words[place].form in linking for place in range(max(head, at - _LINKED_REACH), at))
        owner = self._is_owner(at) or self.is_abbreviation(at)
        return owner or linked or word.capital or word.form in linking or word.form == NAME_MARK

    def _ends_phrase(self, at: int) -> bool:
        word = self.words[at]
        form = word.form
        if word.is_punctuation:
            return form != NAME_MARK
        speech = self.speech
        if form in speech.prepositions and not self._is_link(at):
            return True
        return form in speech.reporting_verbs or form in speech.clause_openers or form in speech.pronouns

    def _is_link(self, at: int) -> bool:
        """Whether a preposition here ties what follows to the noun before."""
        form, declension = self.words[at].form, self.declension
        named = form not in declension.linking_places or (at + 1 < len(self.words) and self.words[at + 1].capital)
        return form in declension.linking and named

    def _is_subject_noun(self, at: int) -> bool:
        """Whether an office or a body stands here as a subject does."""
        form = self.words[at].form
        known = (self.declension.offices.get(form), self.declension.bodies.get(form))
        return any(one is not None and one[1] is Case.SUBJECT for one in known)

    def _with_attributes(self, lemma: str, place: int, stop: int) -> str:
        """The lemma with the printed words behind it."""
        word = self.words[place]
        begins = place == 0 or self.words[place - 1].is_punctuation
        head = lemma[0].upper() + lemma[1:] if word.capital and not begins else lemma
        return f"{head} {self.printed(place + 1, stop)}" if stop > place + 1 else head

    def _office_behind_attributes(self, place: int, first: int, stop: int, office: Form) -> Mention:
        """An office with what it is an office of before it, and its bearer's name where one follows."""
        lemma, case = office
        offices = [lemma]
        begin = self._attributes_begin(place, first)
        at = place + 1
        while at < stop and (other := self.declension.offices.get(self.words[at].form)) and case is other[1]:
            offices.append(other[0])
            at += 1
        cases = frozenset({case})
        if case is Case.BARE:
            cases = _ANY if self.speech.has_capitals else _ENDED
        named = self.person_from(at, stop, cases, told=True) if at < stop else None
        if named is not None:
            name_first, end, readings = named
            offices += self._synonym(f"{self.words[place - 1].form} {lemma}" if begin < place else "")
            return self._mention(MentionKind.NAME, begin, end, readings, tuple(offices), begin=name_first)
        attributes = self.printed(begin, place) + " " if begin < place else ""
        specific = any(self.words[spot].capital for spot in range(begin, place))
        base = Reading(attributes + lemma, case)
        unseen = not self.speech.has_capitals and at < stop and self._can_be_name(at) and self._is_uninflected(at)
        found = self._mention(MentionKind.ROLE, begin, place + 1, (base,), tuple(offices))
        return replace(found, definite=specific, unsure=unseen)

    def _attributes_begin(self, place: int, first: int) -> int:
        """Where the words begin that say what the office or body at this place belongs to."""
        begin = place
        while begin > max(first, place - _MOST_ATTRIBUTES):
            word = self.words[begin - 1]
            known = self.declension.bodies.get(word.form) or self.declension.offices.get(word.form)
            owner = known[1] is Case.OWNER if known else self._is_owner(begin - 1)
            if word.form == NAME_MARK:
                begin -= 1
                continue
            if word.is_punctuation or not (owner or self.is_abbreviation(begin - 1)) or self._ends_phrase(begin - 1):
                break
            begin -= 1
        return begin

    def _body(self, place: int, first: int, stop: int, body: Form) -> Mention:
        lemma, case = body
        if not self.declension.attributes_behind:
            begin = self._attributes_begin(place, first)
            attributes = self.printed(begin, place) + " " if begin < place else ""
            reading = Reading(attributes + lemma, case)
            return self._mention(MentionKind.NAME, begin, place + 1, (reading,), body=True)
        sure = at = place + 1
        end = min(stop, place + _LONGEST_OFFICE)
        while at < end and self._belongs(at, place) and not self._is_subject_noun(at):
            if self.is_capital(at) and self.words[at - 1].form not in self.declension.linking:
                sure = self.run_end(at, stop)
                at = sure
                continue
            sure = self._attribute(at, sure, [], Case.BARE)
            at += 1
        begin, adjective = self._adjective_before(place, first, lemma)
        reading = Reading(adjective + self._with_attributes(lemma, place, sure), case, self._noun_gender(lemma))
        return self._mention(MentionKind.NAME, begin, sure, (reading,), body=True)

    def _adjective_before(self, place: int, first: int, lemma: str) -> tuple[int, str]:
        """Where an adjective of the body's name begins, and the adjective in the name by itself."""
        if place == first or not self.words[place - 1].capital or self.words[place - 1].is_punctuation:
            return place, ""
        word = self.words[place - 1]
        for ending, bases in self.declension.attribute_endings.items():
            base = dict(zip("mfn", bases.split(), strict=True)).get(self._noun_gender(lemma), "")
            if word.form.endswith(ending):
                printed = self.text[word.start : word.end]
                return place - 1, printed[: len(printed) - len(ending)] + base + " "
        return place, ""

    def _abbreviation(self, place: int, stop: int) -> Mention | None:
        """A body named by its initials, with the place that it belongs to where that stands behind it."""
        word = self.words[place]
        if word.form in self.speech.capitalised or word.form in self.speech.organisations:
            return None
        end = place + 1
        if self.declension.attributes_behind:
            while end < min(stop, place + _LONGEST_ABBREVIATION) and self.is_capital(end) and self._is_owner(end):
                end += 1
        readings = tuple(Reading(self.printed(place, end), case) for case in (Case.SUBJECT, Case.OWNER, Case.OTHER))
        return self._mention(MentionKind.NAME, place, end, readings, body=True)

    def _is_owner(self, place: int) -> bool:
        return self.words[place].form.endswith(self.declension.owner_endings)

    def _noun_gender(self, lemma: str) -> str:
        """The grammatical gender of a noun, with which a verb agrees; empty where verbs agree with none."""
        genders = self.declension.noun_genders
        return next((gender for ending, gender in genders.items() if lemma.endswith(ending)), "")
