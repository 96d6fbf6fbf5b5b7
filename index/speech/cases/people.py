"""The people of an article whose language inflects names: every form folded to one person, with offices and gender."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from index.languages.speech_words import SpeechWords
from index.speech.cases.mentions import ACTING, Mention, agrees
from index.speech.cases.narratives import Narrative, ends_sentence
from index.speech.cases.readings import Reading
from index.speech.offices import Offices
from index.speech.phrase import MentionKind

_CERTAIN = 3  # times that a form which can be nothing else counts over one that may be something else
_MOST_SEEN = 150  # mentions before a pronoun that are looked through
_LONGEST_LINE = 60  # words of narration that are searched together


@dataclass(slots=True)
class CasePerson:
    """Somebody whom the narration names in full.

    Attributes:
        name: by itself.
        genders: as names and offices tell.
        offices: by their lemmas.
        first: where the article names them first.
    """

    name: str
    first: int
    genders: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention where it stands; `sentence` numbers the sentences of the narration."""

    start: int
    sentence: int
    mention: Mention


class CasePeople:
    """Whom the article names, and where."""

    def __init__(self, narratives: Sequence[Narrative], speech: SpeechWords, *, attributes_behind: bool) -> None:
        self._particles = speech.particles
        self._offices = Offices(speech.distinct_offices, speech.past_titles)
        self._attributes_behind = attributes_behind
        self.seen = list(_scan(narratives))
        self.persons: dict[str, CasePerson] = {}
        self._by_last: dict[str, dict[str, None]] = {}
        self._weights: Counter[str] = Counter()
        named = [seen.mention for seen in self.seen if seen.mention.kind is MentionKind.NAME]
        self._bodies: dict[str, dict[str, None]] = {}
        for mention in named:
            if mention.body and " " in mention.readings[0].name:
                self._learn_body(mention.readings[0].name.split())
        full = [mention for mention in named if not mention.body and " " in mention.readings[0].name]
        self._weigh(named)
        for mention in sorted(full, key=lambda mention: mention.unsure):
            reading = self._likeliest(mention.readings)
            if not mention.unsure or _last(reading.name) not in self._by_last:
                self._learn(mention, reading)
        self._learn_appositions()  # whose offices tell the bearers of one surname apart
        for mention in named:
            if mention.offices and " " not in mention.readings[0].name:
                self._learn(mention, self.full_name(mention, mention.readings) or self._likeliest(mention.readings))
        self._learn_appositions()

    def _weigh(self, named: Sequence[Mention]) -> None:
        """Count the names, and the surnames whose form can be no other's."""
        for mention in named:
            full = not mention.body and " " in mention.readings[0].name
            names = {reading.name for reading in mention.readings}
            for reading in mention.readings if full else mention.readings[:1] if len(names) == 1 else ():
                self._weights[reading.name.casefold()] += _CERTAIN if full and len(mention.readings) == 1 else 1

    def _learn(self, mention: Mention, reading: Reading) -> None:
        person = self.persons.setdefault(reading.name, CasePerson(reading.name, mention.start))
        person.first = min(person.first, mention.start)
        if reading.gender:
            person.genders.add(reading.gender)
        person.offices.update(mention.offices)
        if " " in reading.name and " " in mention.readings[0].name:
            self._offices.learn(reading.name, _told(mention))
        self._by_last.setdefault(_last(reading.name), {})[reading.name] = None
        particle, hyphen, rest = _last(reading.name).partition("-")
        if hyphen and particle in self._particles:
            self._by_last.setdefault(rest, {})[reading.name] = None

    def _learn_appositions(self) -> None:
        """Give an office to whom the article names right behind it, between commas ("her lawyer, Jane Roe,")."""
        for role, seen in pairwise(self.seen):
            mention = seen.mention
            near = seen.sentence == role.sentence and mention.first == role.mention.stop + 1
            if role.mention.kind is not MentionKind.ROLE or mention.kind is not MentionKind.NAME or not near:
                continue
            reading = mention.named(frozenset({role.mention.readings[0].case}))
            if reading is not None and reading.name in self.persons:
                self.persons[reading.name].offices.update(role.mention.offices)
                if " " in reading.name:
                    self._offices.learn(reading.name, _told(role.mention))

    def _learn_body(self, words: Sequence[str]) -> None:
        """Note the body, and the one to which it belongs, by the first words of their names."""
        if not self._attributes_behind:
            self._bodies.setdefault(words[-1].casefold(), {})[" ".join(words)] = None
            return
        for place, word in enumerate(words[:-1]):
            if place == 0 or (word.isupper() and len(word) > 1):
                self._bodies.setdefault(word.casefold(), {})[" ".join(words[place:])] = None

    @property
    def surnames(self) -> frozenset[str]:
        """The last names of the people, casefolded."""
        return frozenset(self._by_last)

    def _likeliest(self, readings: Sequence[Reading]) -> Reading:
        """The reading whose name the article has most; a subject's where as many."""
        weights = self._weights
        return max(
            readings,
            key=lambda one: (
                weights[one.name.casefold()] + weights[_last(one.name)] * (" " in one.name),
                one.case in ACTING,
            ),
        )

    def full_name(self, mention: Mention, readings: Sequence[Reading]) -> Reading | None:
        """The fullest name of whom the mention names, read in one of these ways; None where that is not to be told."""
        if not readings:
            return None
        if mention.body:
            return self._fuller_body(readings[0])
        known = [one for one in readings if _last(one.name) in self._by_last]
        reading = self._likeliest(known or readings)
        if mention.unsure and " " in reading.name and reading.name not in self.persons:
            reading = Reading(reading.name.rpartition(" ")[2], reading.case, reading.gender)
        if " " not in reading.name:
            if mention.offices and (told := self._told_apart(mention, reading)):
                return told
            borne = (self._by_surname(one) for one in (reading, *known) if " " not in one.name)
            return next((one for one in borne if one), None) or self._alone(reading, readings)
        bearers = [name for name in self._by_last.get(_last(reading.name), {}) if _same_first(name, reading.name)]
        longest = max(bearers, key=len, default=reading.name)
        return Reading(longest, reading.case, reading.gender)

    def _told_apart(self, mention: Mention, reading: Reading) -> Reading | None:
        """Whose surname this is where its offices tell: nobody's full name that they contradict."""
        bearers, words = _fullest([name for name in self._bearers(reading) if " " in name]), _told(mention)
        if len(bearers) != 1:
            return None
        if self._offices.contradict(bearers[0], words):
            return reading
        same = self._offices.confirm(bearers[0], words)
        return Reading(bearers[0], reading.case, reading.gender) if same else None

    def _fuller_body(self, reading: Reading) -> Reading:
        """The body by the one longer name that begins with this one, where the article has one only."""
        fuller = self._bodies.get(reading.name.casefold(), {})
        return Reading(next(iter(fuller)), reading.case, reading.gender) if len(fuller) == 1 else reading

    def _by_surname(self, reading: Reading) -> Reading | None:
        fullest = _fullest(self._bearers(reading))
        if len(fullest) != 1:
            return None
        genders = self.persons[fullest[0]].genders
        return Reading(fullest[0], reading.case, next(iter(genders), reading.gender))

    def _bearers(self, reading: Reading) -> list[str]:
        """The names that end with the surname, of a man or a woman as it says."""
        return [
            name
            for name in self._by_last.get(reading.name.casefold(), {})
            if not self.persons[name].genders or not reading.gender or reading.gender in self.persons[name].genders
        ]

    def surnamed(self, office: Reading) -> str | None:
        """The one person whose surname ends what is called an office."""
        known = self._by_surname(Reading(_last(office.name), office.case))
        return known.name if known else None

    def _alone(self, reading: Reading, readings: Sequence[Reading]) -> Reading | None:
        """A name of one word that nobody in the article bears in full, where its form is no other's."""
        if len({one.name for one in readings}) > 1:
            return None
        return None if len(self._by_last.get(reading.name.casefold(), {})) > 1 else reading

    def bearer(self, mention: Mention, synonyms: Mapping[str, str]) -> str | None:
        """The only person in the article who bears the office, under its own name or another one."""
        offices = {*mention.offices, *(synonyms[name] for name in _names_of(mention) if name in synonyms)}
        bearers = [name for name, person in self.persons.items() if offices & person.offices]
        fullest = _fullest(bearers)
        if len(fullest) > 1:  # whoever the article has not named yet cannot be meant
            fullest = [name for name in fullest if self.persons[name].first < mention.start]
        return fullest[0] if len(fullest) == 1 else None

    def only_person(self) -> str | None:
        """The one person whom the article names, where it gives him no office."""
        names = set(self.persons)
        for seen in self.seen:
            mention = seen.mention
            if len(names) > 1:
                return None
            if mention.kind is MentionKind.NAME and not mention.body:
                reading = self.full_name(mention, mention.readings)
                names.add(reading.name if reading else "")
        name = names.pop() if len(names) == 1 else None
        person = self.persons.get(name) if name else None
        return None if person and person.offices else name

    def before(self, position: int) -> Iterator[Seen]:
        """The last mentions before the position, the nearest first."""
        last = bisect_left(self.seen, position, key=lambda seen: seen.start)
        for place in range(last - 1, max(-1, last - 1 - _MOST_SEEN), -1):
            yield self.seen[place]

    def genders(self, name: str) -> set[str]:
        """What is known of the person's gender."""
        person = self.persons.get(name)
        return person.genders if person else set()

    def can_be(self, name: str, gender: str) -> bool:
        """Whether the person can be of that gender."""
        known = self.genders(name)
        return not known or any(agrees(one, gender) for one in known)


def _scan(narratives: Iterable[Narrative]) -> Iterator[Seen]:
    """The mentions of the narration, sentence by sentence."""
    sentence = 0
    for narrative in narratives:
        first, line = 0, narrative.line
        for place in range(len(line.words)):
            ended = ends_sentence(line.words, place, line.speech)
            if not ended and place + 1 < len(line.words) and place - first < _LONGEST_LINE:
                continue
            for mention in line.mentions(first, place + 1):
                yield Seen(mention.start, sentence, mention)
            first = place + 1
            sentence += 1


def lone_agents(narratives: Iterable[Narrative]) -> frozenset[str]:
    """Words that name nobody by themselves and are the agent right beside a verb of speech more than once."""
    found: Counter[str] = Counter()
    for narrative in narratives:
        line = narrative.line
        for place, word in enumerate(line.words):
            if word.form in line.declension.agent_verbs:
                found.update(name for beside in (place - 1, place + 1) if (name := line.agent_at(beside)))
    return frozenset(name for name, times in found.items() if times > 1)


def _told(mention: Mention) -> tuple[str, ...]:
    """The words that say what the mention's bearer is or was."""
    return (*mention.past, *mention.offices)


def _names_of(mention: Mention) -> Iterator[str]:
    """What the mention calls the office, with and without whose it is."""
    yield from mention.offices
    yield from (reading.name.casefold() for reading in mention.readings)


def _last(name: str) -> str:
    return name.casefold().rpartition(" ")[2]


def _same_first(one: str, other: str) -> bool:
    """Whether the first names can be one person's; an initial stands for every name that begins with it."""
    first, second = one.casefold().split()[0], other.casefold().split()[0]
    return first == second or (("." in first or "." in second) and first[0] == second[0])


def _fullest(names: Sequence[str]) -> list[str]:
    """The names that are no shorter form of another one, which `_same_first` tells; linear in their number."""
    longest: dict[tuple[str, ...], int] = {}
    found = [(name, *_keys(name)) for name in names]
    for name, found_under, _ in found:
        for key in found_under:
            longest[key] = max(longest.get(key, 0), len(name))
    return [name for name, _, asked in found if max(longest.get(key, 0) for key in asked) <= len(name)]


def _keys(name: str) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    """Under which keys the name is found, and under which those are found that can be of the same person."""
    first, last = name.casefold().split()[0], _last(name)
    letter, initials = (last, first[0]), (last, first[0], ".")
    return (
        ((letter, initials), (letter,))
        if "." in first
        else ((letter, (last, first, "")), ((last, first, ""), initials))
    )
