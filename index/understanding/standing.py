"""Where a name stands in a question: as the one who speaks, as what is spoken about, or in a place that tells neither.

A language tells it by the words beside the name, by their order and by endings; all of them are data (`AskingWords`,
`SearchWords`). Every check looks at a bounded number of words around the name, or at what was counted once for the
whole question.
"""

from enum import Enum
from functools import cache, cached_property

from index.languages import LANGUAGES
from index.understanding.question_words import QuestionWords, both_ways

_FEW = 2  # words without a subject of their own that may stand between a name and its verb
_NEAR = 6  # words, as far as an office with its attributes reaches
_LONGEST_EXPRESSION = 4  # words
_APOSTROPHES = "'’‘ʼ"


class Stands(Enum):
    """How a name stands."""

    SPEAKER = "speaker"
    HOLDER = "holder"  # of a view or a plan, which others may tell as well
    SUBJECT = "subject"
    OPEN = "open"


class Standing:
    """Tells of one question's names how they stand."""

    def __init__(self, question: QuestionWords) -> None:
        self._question = question
        code = question.language.code
        self._search, self._asking = question.language.search, question.language.asking
        self._tables = _tables(code)

    def of(self, first: int, last: int) -> Stands:
        """How the name that is made of these words stands."""
        if self.is_source(first, last):
            return Stands.SPEAKER
        if self._is_subject(first, last):
            return Stands.SUBJECT
        if self._opens_the_subject(first, last):
            return Stands.SPEAKER
        if self._is_label(first, last):
            return Stands.HOLDER
        stands = self._with_verb(first, last)
        # "why does Orlic support tolls, in her own words"
        return Stands.SPEAKER if stands is Stands.HOLDER and self.has_noun else stands

    @cached_property
    def _verbs(self) -> list[int]:
        """The places of the verbs that ask for speech."""
        return [place for place in range(len(self._question)) if self.is_verb(place)]

    @cached_property
    def has_plain_verb(self) -> bool:
        """Whether a verb of the question asks for nothing but somebody's words."""
        return any(self._question.asks(place) for place in self._verbs)

    @cached_property
    def has_verb(self) -> bool:
        """Whether a verb of the question asks for somebody's words."""
        return bool(self._verbs)

    @cached_property
    def has_noun(self) -> bool:
        """Whether a noun of the question does."""
        return any(self.is_noun(place) for place in range(len(self._question)))

    @property
    def ends_in_noun(self) -> bool:
        """Whether the question's last word is such a noun."""
        return self.is_noun(len(self._question) - 1)

    def is_noun(self, place: int) -> bool:
        """Whether the word is one for somebody's words."""
        return self._question.folded(place) in self._tables["nouns"]

    def begins(self, first: int) -> int:
        """Where what belongs to the name before it begins: titles, offices and determiners."""
        question = self._question
        while first and (question.is_office(first - 1) or question.folded(first - 1) in self._tables["determiners"]):
            first -= 1
        return first

    def is_verb(self, place: int) -> bool:
        """Whether the word is a verb that asks for speech."""
        return self._question.folded(place) in self._tables["verbs"]

    def _is_topical(self, place: int) -> bool:
        return self._question.folded(place) in self._tables["topical"]

    def is_source(self, first: int, last: int) -> bool:
        """Whether words beside the name make it the one whose words they are."""
        begin = self.begins(first)
        if self._ends_with(begin, self._asking.sources) or self._question.folded(last + 1) in self._tables["behind"]:
            return True
        if self._search.is_postpositional:
            return self._owns_noun(first, last)
        before, behind = self._question.folded(begin - 1), self._question.folded(last + 1)
        if self._asking.has_inversion and self.is_noun(begin - 1):
            return not self._is_topical(begin - 2)
        is_brought, has_subject = before in self._tables["bringing"], behind in self._tables["about"]
        if is_brought and (has_subject or (self.has_noun and last == len(self._question) - 1)):
            return True
        # "the view of Orlic on tolls"; without a subject behind it, it may be a view of whoever is named
        is_linked = has_subject and before in self._tables["linking"]
        if (is_brought or is_linked) and self.is_noun(begin - 2):
            return True
        # "in Orlic's view", but not "away from Orlic's speech"
        is_free = (
            not self._is_topical(begin - 1) and before not in self._tables["prepositions"] - self._tables["within"]
        )
        return is_free and self.is_noun(last + 1 + (behind in self._tables["fillers"]))

    def _owns_noun(self, first: int, last: int) -> bool:
        """Whether a noun for somebody's words is the name's own, where owners stand before it."""
        own = last + 1 + (self._question.folded(last + 1) in self._tables["fillers"])
        if self.is_noun(own):
            return not self._is_topical(own + 1)
        if not (self._opens(first) and self.is_oblique(last)):
            return False
        behind = range(last + 1, len(self._question))
        return any(self.is_noun(place) and not self._is_topical(place + 1) for place in behind)

    def _ends_with(self, end: int, expressions: frozenset[tuple[str, ...]]) -> bool:
        """Whether one of the expressions stands directly before the place."""
        before = tuple(word.folded for word in self._question.words[max(end - _LONGEST_EXPRESSION, 0) : end])
        return any(before[-length:] in expressions for length in range(1, len(before) + 1))

    def _is_subject(self, first: int, last: int) -> bool:
        lead, follow = self.begins(first) - 1, last + 1
        if self._search.is_postpositional:
            is_beside = self._is_topical(follow)
        else:
            is_beside = self._is_topical(lead) or self._question.folded(lead) in self._tables["prepositions"]
        # before an office the name is what it is an office of
        is_attribute = self._question.is_office(follow) or self._is_kind_of_office(follow)
        # "how did they react when Orlic called": what the answer is about
        is_told_of = self._question.folded(lead) in self._tables["subordinators"] and self._verbs_before(lead)
        return bool(is_beside or is_attribute or is_told_of) or self._is_possessive(last) or self.is_oblique(last)

    def _is_kind_of_office(self, place: int) -> bool:
        """Whether the word tells what office the next one is ("press secretary")."""
        question = self._question
        if not question.is_office(place + 1) or self._is_topical(place) or self.is_verb(place):
            return False
        return bool(question.words[place].term) and not question.is_capital(place)

    def _is_possessive(self, last: int) -> bool:
        """Whether something of the one named is meant ("Orlic's plan")."""
        ending, end = self._asking.possessive, self._question.words[last].end
        behind = self._question.text[end : end + 1 + len(ending)].casefold()
        return bool(ending) and behind[:1] in _APOSTROPHES and behind[1:] == ending

    def is_oblique(self, last: int) -> bool:
        """Whether the name has an ending that tells that it is neither who speaks nor named without a case."""
        word, text = self._question.words[last], self._question.text
        speech = self._question.language.speech
        if speech.verb_final is not None and speech.verb_final.has_apostrophes:
            behind = text[word.end : word.end + 2]
            if behind[:1] in _APOSTROPHES and behind[1:].isalpha():
                return True
        endings = self._asking.name_endings
        return bool(endings) and word.folded.endswith(endings) and not self._is_printed_so(word.folded)

    def _is_printed_so(self, folded: str) -> bool:
        """Whether some name is spelled so by itself."""
        return self._question.known.roster.has_surname(folded)

    def _opens_the_subject(self, first: int, last: int) -> bool:
        """Whether the name begins the question and what is asked about follows ("Orlic on tolls")."""
        if not self._opens(first):
            return False
        if not self._search.is_postpositional:
            return self._question.folded(last + 1) in self._tables["about"]
        endings = self._asking.topic_endings
        behind = range(last + 1, len(self._question))
        return any(
            (place > last + 1 and self._question.folded(place) in self._tables["about"])
            or (endings and self._question.folded(place).endswith(endings))
            for place in behind
        )

    def _is_label(self, first: int, last: int) -> bool:
        """Whether the name begins the question and a colon follows it."""
        end = self._question.words[last].end
        return self._question.text[end : end + 1] == ":" and self._opens(first)

    def _opens(self, first: int) -> bool:
        begin = self.begins(first)
        if begin == 0:
            return True
        question = self._question
        is_of_office = begin < first or question.is_office(first - 1)
        before = range(begin)
        return (
            is_of_office
            and begin <= _NEAR
            and not any(
                self.is_verb(place) or self._is_topical(place) or question.folded(place) in self._tables["asking"]
                for place in before
            )
        )

    def _with_verb(self, first: int, last: int) -> Stands:
        """How the name stands to the verb that is its own."""
        behind = self._next_word(last)
        for of, stands in (("verbs", Stands.SPEAKER), ("minds", Stands.HOLDER)):
            if self._question.folded(behind) in self._tables[of]:
                return stands
        if self._asking.helpers:
            return self._with_helper(first, last)
        if self._asking.has_inversion and self._is_behind_verb(first):
            return Stands.SPEAKER
        if self._asking.has_inversion and self._question.folded(first - 1) in self._tables["minds"]:
            return Stands.HOLDER
        if self._opens(first) and self._verbs and self._verbs[-1] > last:
            return Stands.SPEAKER
        return Stands.OPEN

    def _verbs_before(self, place: int) -> list[int]:
        """The places of verbs that ask before this place."""
        return [each for each in self._verbs if each < place]

    def _next_word(self, last: int) -> int:
        """The place of the next word behind the name that is no filler."""
        place = last + 1
        while place <= last + _FEW and self._question.folded(place) in self._tables["fillers"]:
            place += 1
        return place

    def _with_helper(self, first: int, last: int) -> Stands:
        """The same where a helper stands before the name and its verb behind ("did Orlic ever warn")."""
        question = self._question
        begin = self.begins(first)
        near = range(begin - 1, max(begin - _NEAR, 0) - 1, -1)
        helper = next((place for place in near if question.folded(place) in self._asking.helpers), None)
        if helper is None or any(self.is_verb(place) or self._is_topical(place) for place in range(helper + 1, begin)):
            return Stands.OPEN
        for place in range(last + 1, min(last + 1 + _NEAR, len(question))):
            if self.is_verb(place):
                return Stands.SPEAKER
            if question.folded(place) in self._tables["minds"]:
                return Stands.HOLDER
            if self._is_topical(place):
                break
        return Stands.OPEN

    def _is_behind_verb(self, first: int) -> bool:
        """Whether the name follows a verb that has no other subject before it."""
        begin = self.begins(first)
        if self._question.folded(begin - 1) in self._tables["fillers"]:
            begin -= 1
        place = begin - 1
        if not self.is_verb(place):
            # an office with what belongs to it may stand between
            near = range(first - 1, max(first - _NEAR, 0) - 1, -1)
            place = next((each for each in near if self.is_verb(each) and self._question.is_office(each + 1)), -1)
        if place < 0:
            return False
        return not (place and self._question.is_name(place - 1))


@cache
def _tables(code: str) -> dict[str, frozenset[str]]:
    """The words that a question in the language is read by."""
    language = LANGUAGES[code]
    search, asking, speech = language.search, language.asking, language.speech
    topical = search.about_words | search.object_words
    telling = asking.telling or speech.reporting_verbs
    listed = {
        "about": search.about_words,
        "topical": topical,
        "asking": search.asking_words,
        "verbs": asking.verbs | telling,
        "minds": asking.minds,
        "subordinators": speech.subordinators | asking.subordinators,
        "prepositions": speech.prepositions,
        "within": language.dates.in_period,
        "nouns": asking.nouns | asking.occasions,
        "bringing": asking.bringing,
        "behind": asking.behind,
        "linking": speech.links,
        "determiners": speech.determiners,
        "fillers": search.stop_words - topical - search.who_words - asking.helpers,
    }
    return {name: both_ways(table, code) for name, table in listed.items()}
