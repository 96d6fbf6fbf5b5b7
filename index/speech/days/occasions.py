"""When each quote was said, as far as the article tells: the day of its own report, or of the occasion it belongs to.

The day of publication is never taken for the day of the speech.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from index.model import DateMention, Quote, SourceDate
from index.speech.days.anaphora import Anaphora
from index.speech.days.lines import ReportWords
from index.speech.days.references import References
from index.speech.days.reports import Report
from index.speech.evidence import Cue
from index.speech.marks.runs import Marked
from index.speech.narration import Word
from index.speech.phrase import Phrase
from index.speech.reading import SpeechReading
from index.speech.sentences import Sentence, sentences
from index.speech.ways import Way

_NAME_REACH = 14  # words between a speaker's name and the verb of the report
_NAME_BEHIND = 8  # words from a verb to the name behind it
_JOINED = 10  # words between the names of two who spoke at one occasion
_LEAD = 4  # first paragraphs, where the occasion that an article reports is named
_CONCLUDED = frozenset({Way.PRONOUN.value, Way.ROLE.value})  # ways by which a speaker is concluded rather than named
_MOST_BACK = 40  # quotes of one speaker that such a sentence may date
_MOST_WORDS = 120  # of a sentence among which a pronoun is looked for
_NEAR_BACK = 3  # sentences from words to one that looks back on them
_FIRST_WORDS = 4  # of a sentence, among which its subject stands if it is a pronoun
_TITLED = 3  # words between a body's name and that of its spokesman
_SHORTEST_STEM = 4  # letters of a name that stay in every case
_LONGEST_CASE = 2  # letters at a name's end that a case may change


@dataclass(frozen=True, slots=True)
class _Said:
    """A quote with the number of its sentence and of its speech, and the phrase that a cue ties it to."""

    quote: Quote
    sentence: int
    speech: int
    phrase: Phrase | None


@dataclass(frozen=True, slots=True)
class _Dated:
    """A dated report: whose it is (nobody's where that is not established), and its day.

    Attributes:
        number: of its sentence.
        last: the sentence of the last quote that went on with it.
    """

    speakers: frozenset[str]
    day: SourceDate
    number: int
    last: int


def date_speech(
    reading: SpeechReading, quotes: Sequence[Quote], dates: Sequence[DateMention], published: SourceDate | None
) -> tuple[Quote, ...]:
    """The quotes, each with when it was said where the article tells; nothing is said after its publication."""
    if not dates or not quotes or not reading.language.speech.reporting_verbs:
        return tuple(quotes)
    last = published.last_day if published else date.max
    days = {start: day for start, day in _Dating(reading, quotes, dates).days().items() if day.first_day <= last}
    return tuple(replace(quote, said=days[quote.start]) if quote.start in days else quote for quote in quotes)


class _Dating:
    """One article while the days of its quotes are found."""

    def __init__(self, reading: SpeechReading, quotes: Sequence[Quote], dates: Sequence[DateMention]) -> None:
        parts, known = reading.paragraphs, reading.language
        self._language = known
        runs = [run for part in parts for run in part.runs]
        self._sentences = list(sentences(reading.text, parts, known.speech, _names_in_marks(runs, quotes)))
        words = ReportWords(known)
        self._reports = [Report(sentence, dates, words) for sentence in self._sentences]
        cues = [cued for row in reading.cues for cued in row]
        self._said = list(self._placed(quotes, runs, cues))
        self._anaphora = Anaphora(self._sentences, known)
        self._references = References(self._sentences, self._reports, known)
        speakers = {said.quote.speaker: None for said in self._said if said.quote.speaker}
        self._has_articles = bool(known.dates.indefinite)  # such a language of ours has no cases of names either
        stems: dict[str, list[tuple[str, str]]] = {}
        for name in speakers:
            stem = _stem(name, whole=self._has_articles)
            stems.setdefault(stem[:_SHORTEST_STEM], []).append((stem, name))
        self._named = [self._names(sentence, stems) for sentence in self._sentences]
        self._quoting = {said.sentence for said in self._said}
        self._shifts: dict[str, list[tuple[int, str]]] = {}
        for number, report in enumerate(self._reports):
            day = report.day.value if report.day is not None and report.has_verb else ""
            for _, name in self._named[number] if report.is_shifted or day else ():
                self._shifts.setdefault(name, []).append((number, day))

    def _placed(
        self, quotes: Sequence[Quote], runs: Sequence[Marked], cues: Sequence[Sequence[Cue]]
    ) -> Iterator[_Said]:
        """The quotes that are speech, each with its sentence."""
        starts = [sentence.start for sentence in self._sentences]
        outer = [run.outer_start for run in runs]
        for quote in quotes:
            place = bisect_right(outer, quote.start) - 1
            if quote.kind.is_speech and place >= 0:
                number = bisect_right(starts, runs[place].outer_start) - 1
                phrase = cues[place][0].phrase if cues[place] else None
                if phrase is not None and number + 1 < len(starts) and phrase.start >= starts[number + 1]:
                    number += phrase.start < self._sentences[number + 1].end  # “Why?” she asked on Friday.
                yield _Said(quote, max(number, 0), runs[place].speech, phrase)

    def _names(self, sentence: Sentence, stems: dict[str, list[tuple[str, str]]]) -> list[tuple[int, str]]:
        """The speakers whom the sentence names, with the places of their names."""
        capitals, whole = self._language.speech.has_capitals, self._has_articles
        return [
            (place, name)
            for place, word in enumerate(sentence.line)
            for stem, name in stems.get(word.form[:_SHORTEST_STEM], ())
            if (word.capital or not capitals or name[0].islower())
            and (word.bare == stem if whole else word.form.startswith(stem))
            and not _is_another(sentence.line[place + 1 : place + 2], name)
        ]

    def days(self) -> dict[int, SourceDate]:
        """The day of each quote that has one, by the quote's beginning."""
        found = self._own_days()
        for said, day in (*self._followed(), *self._looked_back(), *self._framed(), *self._at_events()):
            found.setdefault(said.quote.start, day)
        by_speech = {said.speech: found[said.quote.start] for said in reversed(self._said) if said.quote.start in found}
        for said in self._said:
            if said.speech in by_speech:
                found.setdefault(said.quote.start, by_speech[said.speech])
        return found

    def _own_days(self) -> dict[int, SourceDate]:
        """The day in the report of the quote's own sentence, where the sentence quotes one speaker."""
        speakers: dict[int, set[str]] = {}
        for said in self._said:
            speakers.setdefault(said.sentence, set()).add(said.quote.speaker or "")
        return {
            said.quote.start: day
            for said in self._said
            if (day := self._own_day(said)) and len(speakers[said.sentence]) == 1
        }

    def _own_day(self, said: _Said) -> SourceDate | None:
        report = self._reports[said.sentence]
        return None if report.sets_off(said.quote.start) else report.day or report.period

    def _followed(self) -> Iterator[tuple[_Said, SourceDate]]:
        """The quotes that go on with a dated report by the same speaker, nobody else being quoted between."""
        current: _Dated | None = None
        quoted: dict[int, list[_Said]] = {}
        for said in self._said:
            quoted.setdefault(said.sentence, []).append(said)
        for number, report in enumerate(self._reports):
            here = quoted.get(number, [])
            if report.day is not None and (report.has_verb or here):
                known = {said.quote.speaker for said in here if said.quote.speaker} or self._reporters(number)
                named = bool(known) or report.has_named_subject
                current = _Dated(frozenset(known), report.day, number, number) if named else None
                continue
            if report.day is not None and self._is_published(number):
                current = _Dated(frozenset(), report.day, number, number)
                continue
            if current and self._leaves(number, current):
                current = None
            for said in here:
                current = current if current and self._is_by(said, current) else None
                if current and self._goes_on(said):
                    current = replace(current, last=number)
                    yield said, current.day

    def _is_published(self, number: int) -> bool:
        """Whether the sentence tells that words came out, which others then quote ("issued a statement")."""
        report, row = self._reports[number], self._sentences[number].row
        return self._anaphora.names_words(number) or (bool(report.occasions) and row < _LEAD)

    def _looked_back(self) -> Iterator[tuple[_Said, SourceDate]]:
        """The quotes by one speaker before a sentence that tells when those words were said."""
        numbers = [said.sentence for said in self._said]
        for number, report in enumerate(self._reports):
            if report.day is None or number in self._quoting or not self._references.looks_back(number):
                continue
            last = bisect_left(numbers, number) - 1
            if last < 0 or number - numbers[last] > _NEAR_BACK:
                continue
            speaker = self._said[last].quote.speaker
            named = {name for _, name in self._named[number]}
            first = max(0, last - _MOST_BACK)
            while last >= first and self._said[last].quote.speaker == speaker and (not named or speaker in named):
                if self._goes_on(self._said[last]):
                    yield self._said[last], report.day
                last -= 1
                if last >= 0 and numbers[last + 1] - numbers[last] > _NEAR_BACK:
                    break

    def _at_events(self) -> Iterator[tuple[_Said, SourceDate]]:
        """The quotes that were said at or after an event of which the lead tells the day."""
        for said in self._said:
            if self._goes_on(said) and (day := self._references.event_day(said.sentence)) is not None:
                yield said, day

    def _leaves(self, number: int, dated: _Dated) -> bool:
        """Whether the sentence takes the speaker of the dated report to another time."""
        report = self._reports[number]
        stays = report.days <= {dated.day.value} and (bool(report.days) or not report.is_other)
        if stays and not report.is_shifted and not report.turns_to_occasion:
            return False
        pronouns = self._language.speech.pronouns
        named = any(name in dated.speakers for _, name in self._named[number])
        return named or any(word.form in pronouns for word in self._sentences[number].line[:_FIRST_WORDS])

    def _is_by(self, said: _Said, dated: _Dated) -> bool:
        """Whether the quote is by the speaker of the dated report; or else told of the same person."""
        speaker = said.quote.speaker
        if speaker is not None:
            vague = not dated.speakers and not self._has_articles
            same = speaker in dated.speakers or any(_is_shorter(speaker, name) for name in dated.speakers)
            return same or (vague and self._anaphora.names_source(speaker, dated.number))
        line = self._sentences[said.sentence].line
        if any(word.form in self._language.speech.pronouns for word in line[:_MOST_WORDS]):
            return said.sentence == dated.number + 1
        if all(word.is_punctuation for word in line):
            before = self._sentences[dated.last]
            return said.sentence == dated.last + 1 and self._sentences[said.sentence].row == before.row
        return self._anaphora.goes_back(said.sentence, dated.number, dated.last)

    def _goes_on(self, said: _Said) -> bool:
        report = self._reports[said.sentence]
        return not report.is_other and not report.is_new_occasion

    def _reporters(self, number: int) -> frozenset[str]:
        """The speaker who is the subject of the sentence's verb of speech; the body rather than its press office."""
        names = self._named[number]
        last = self._subject(number)
        if last is None:
            return frozenset()
        while last + 1 < len(names) and names[last + 1][0] == names[last][0] + 1:
            last += 1
        return frozenset({names[last][1]})

    def _subject(self, number: int) -> int | None:
        """Which of the sentence's names is the subject of a verb of speech."""
        names, report = self._named[number], self._reports[number]
        places = [place for place, _ in names]
        for verb in report.verbs if names else ():
            ahead = bisect_left(places, verb) - 1
            if report.is_parenthetic(verb) and self._follows_verb(report, verb, places[ahead + 1 : ahead + 2]):
                return ahead + 1
            near = ahead >= 0 and verb - places[ahead] <= _NAME_REACH
            if near and not report.has_clause_between(places[ahead], verb):
                return ahead
            if not near and self._follows_verb(report, verb, places[ahead + 1 : ahead + 2]):
                return ahead + 1
        return None

    def _follows_verb(self, report: Report, verb: int, places: Sequence[int]) -> bool:
        """Whether the next name is near enough behind the verb to be its subject."""
        if self._has_articles or not places or places[0] - verb > _NAME_BEHIND:
            return False
        return not report.has_clause_between(verb, places[0])

    def _framed(self) -> Iterator[tuple[_Said, SourceDate]]:
        """The quotes of those who spoke at an occasion, where they have no occasion of another day."""
        frames: dict[str, dict[str, tuple[int, SourceDate]]] = {}
        for number in range(len(self._reports)):
            day = self._occasion_day(number)
            if day is not None:
                for name in self._attending(number):
                    frames.setdefault(name, {}).setdefault(day.value, (number, day))
        ends = {name: self._end(name, *next(iter(days.values()))) for name, days in frames.items()}
        only = self._only_quoted(frames)
        for said in self._said:
            days = frames.get(self._framed_speaker(said, only), {})
            if len(days) != 1:
                continue
            ((number, day),) = days.values()
            in_reach = number - 1 <= said.sentence or self._sentences[said.sentence].row < _LEAD
            if in_reach and said.sentence < ends[said.quote.speaker or only] and self._goes_on(said):
                yield said, day

    def _only_quoted(self, frames: Mapping[str, object]) -> str:
        """The one person who spoke at an occasion, where nobody else is quoted in the article by name."""
        cued = {said.quote.speaker for said in self._said if said.quote.speaker_how not in _CONCLUDED}
        return next(iter(frames)) if len(frames) == 1 and cued - {None} <= set(frames) else ""

    def _framed_speaker(self, said: _Said, only: str) -> str:
        """Whose the quote is, or else whose it can only be."""
        line = self._sentences[said.sentence].line
        return said.quote.speaker or (only if only and self._anaphora.means_framed(said.phrase, line) else "")

    def _end(self, name: str, start: int, day: SourceDate) -> int:
        """The sentence that ends the reports of an occasion: one that sets the speaker's next words off from it."""
        later = (number for number, other in self._shifts.get(name, ()) if number > start and other != day.value)
        return next(later, len(self._reports))

    def _occasion_day(self, number: int) -> SourceDate | None:
        """The day of the occasion that the sentence reports, or that the next sentence begins with."""
        report = self._reports[number]
        if not report.occasions or not self._named[number] or report.is_shifted or number in self._quoting:
            return None
        if len(report.days) > 1 and not report.has_verb:
            return None  # "met on Sunday and again on Tuesday"
        if self._sentences[number].row >= _LEAD:
            return None  # further down, it is one of several occasions, and the quotes may be of another
        if report.day is not None or report.has_dates or number + 1 == len(self._reports):
            return report.day or report.met_on
        here = {name for _, name in self._named[number]}
        behind = {name for _, name in self._named[number + 1]}
        return self._reports[number + 1].opens_with_day if here & behind else None

    def _attending(self, number: int) -> list[str]:
        """Who spoke at the occasion: the first who is named, and those who are joined to the one before."""
        line, names = self._sentences[number].line, self._named[number]
        while (
            len(names) > 1 and names[1][0] - names[0][0] <= _TITLED and not self._joins(line, names[0][0], names[1][0])
        ):
            names = names[1:]
        present = [names[0][1]]
        for (before, _), (place, name) in pairwise(names):
            if not self._joins(line, before, place):
                break
            present.append(name)
        return list(dict.fromkeys(present))

    def _joins(self, line: Sequence[Word], first: int, last: int) -> bool:
        """Whether the words between two names join them ("and")."""
        joining = self._language.dates.joining
        stop = last + 2 if self._language.speech.verb_final else last  # there, "with" stands behind the second name
        return last - first - 1 <= _JOINED and any(word.form in joining for word in line[first + 1 : stop])


def _is_shorter(name: str, other: str) -> bool:
    """Whether one of the names is the other's beginning, as a body's is without its country."""
    return name.startswith(f"{other} ") or other.startswith(f"{name} ")


def _names_in_marks(runs: Sequence[Marked], quotes: Sequence[Quote]) -> frozenset[int]:
    """Where the runs begin that hold a name or a word rather than speech."""
    spoken = [quote.start for quote in quotes if quote.kind.is_speech]
    return frozenset(
        run.start for run in runs if bisect_left(spoken, run.outer_start) == bisect_left(spoken, run.outer_end)
    )


def _is_another(behind: Sequence[Word], name: str) -> bool:
    """Whether the word behind a body's noun makes it another one ("the press service of the police")."""
    words = name.casefold().split()
    if len(words) == 1 or name[0].isupper() or not behind or not behind[0].form.isalpha() or behind[0].capital:
        return False
    stem = words[1][: max(_SHORTEST_STEM, len(words[1]) - _LONGEST_CASE)]
    return not behind[0].form.startswith(stem)


def _stem(name: str, *, whole: bool) -> str:
    """The word of a name that names its bearer alone, casefolded: all of it, or the beginning that every case has.

    That is a person's last name, and the first word of a body's ("embassy of ...").
    """
    words = name.split()
    body = len(words) > 1 and (not words[0][0].isupper() or (words[0].isupper() and len(words[0]) > 1))
    telling = words[0 if body and words[0][0].isalpha() else -1].casefold()
    return telling if whole else telling[: max(_SHORTEST_STEM, len(telling) - _LONGEST_CASE)]
