"""The shape of what reads dates in one language: plain data, part of a `Language`."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DateWords:
    """What reads dates. Keys are casefolded words in every inflected form that news prints.

    Attributes:
        months: word to month, 1 to 12.
        weekdays: word to weekday, Monday 0.
        day_offsets: word to days from the day that is spoken from ("yesterday": -1).
        in_period: words before a date that make it a question's period ("in", "during", "on").
        since: words that make a date the period's first day.
        until: words that make a date the period's last day.
        coming: words that make a weekday in their clause a coming one ("will").
        next_words: words directly before a weekday or a month that make it the next one ("next").
        year_words: words for "year" that stand behind the number in a date.
        months_capitalised: whether prose prints months with a capital, which tells "May" from "may".
        coming_endings: endings of verbs in the future.
        past: words that make a weekday one of the days before ("last").
        month_first: whether digits may put the month before the day (7/15/2022).
        month_endings: endings that make a month alone a time ("iyulda").
        doubtful_months: months' names that are other words as well ("may", "march").
        period_leads: words that make such a name the month ("in").
        period_behind: words behind a month or a year that make it a time ("ayında").
        parts: words before a month or a year that tell which part of it ("early").
        year_endings: endings behind a year's hyphen or apostrophe that make it a time ("2022-də").
        ordinals: words for days of the month; those that another follows (“twenty” of “twenty-first”) as negative.
        day_links: words between a day and its month ("of").
        month_links: words for "of the month" between a month and its day ("iyul ayının 15-i").
        range_endings: endings of a range's first day ("10-dan 15-dək").
        openers: words before an expression like "same day" that belong to it ("the").
        day_words: words for "day" that stand behind a weekday and belong to it.
        week_words: words before a weekday that make it the word for "week" ("last", "this").
        weekdays_behind: words that are a weekday directly behind a date only.
        recurring: words before a weekday that make it no single day ("every").
        no_day_before: words before a word like "today" that make it something else.
        no_day_behind: the same, behind it.
        week_offsets: expressions for a week, beside a weekday, to weeks from the present one ("last week's": -1).
        week_links: words between a weekday and its week ("of").
        day_steps: expressions that count from the day that was named before, to days ("the next day": 1).
        closed_steps: the same, where nothing goes on behind them ("the day before").
        earlier: words behind "two days" that count back from the day that was named before.
        later: the same, forward.
        in_days: words before "two days" that count forward from the day that was named before.
        day_names: words before a weekday that make it the name of some day of a year ("Good Friday").
        numerals: words for small numbers.
        day_units: words for "days" behind a number.
        ago: words behind "two days" that count back from the day that is spoken from.
        time_units: words for longer stretches ("week", "month"), behind which "ago" tells a time and no day.
        span_words: words before such a word that make it a time as well ("this", "last").
        same_day: expressions for the day that was named before ("the same day").
        range_words: words between the two days of a range ("to").
        on_day: words before the day on which something was said ("on").
        at_occasion: words before the occasion, the month or the year at which something was said ("in", "during").
        occasions: beginnings of words for speaking and for occasions of speech ("interview", "briefing", "speaking").
        anaphors: beginnings of nouns that, behind a source's first words, stand for it ("statement").
        anaphor_owners: words behind such a noun that tell no other source ("the agency's").
        proxies: heads of roles that speak for somebody else ("spokesman").
        first_persons: pronouns of the one who speaks.
        occasion_words: whole words that do the same ("met", "call").
        looking_back: pairs of words for what was said before ("the remarks").
        at_event: words before an event at which or after which something was said ("after", "during").
        dating: words between an occasion and its day ("dated").
        shifts: words that set a report off from the occasion before it ("earlier", "later").
        past_shifts: those that tell of an earlier time ("previously").
        pluperfect: auxiliaries that put a verb of speech before the occasion ("had" said).
        joining: words that join two people at one occasion ("and", "with").
        participle_endings: endings of verb forms that take a day for themselves ("held on Friday").
        indefinite: articles that bring in an occasion as another one ("an").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int] = field(default_factory=dict)
    day_offsets: Mapping[str, int] = field(default_factory=dict)
    in_period: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    next_words: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    months_capitalised: bool = False
    coming_endings: tuple[str, ...] = ()
    past: frozenset[str] = frozenset()
    day_words: frozenset[str] = frozenset()
    week_words: frozenset[str] = frozenset()
    day_names: frozenset[str] = frozenset()
    month_first: bool = False
    month_endings: tuple[str, ...] = ()
    doubtful_months: frozenset[str] = frozenset()
    period_leads: frozenset[str] = frozenset()
    period_behind: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    year_endings: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    day_links: frozenset[str] = frozenset()
    month_links: frozenset[str] = frozenset()
    range_endings: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    weekdays_behind: frozenset[str] = frozenset()
    recurring: frozenset[str] = frozenset()
    no_day_before: frozenset[str] = frozenset()
    no_day_behind: frozenset[str] = frozenset()
    week_offsets: Mapping[str, int] = field(default_factory=dict)
    week_links: frozenset[str] = frozenset()
    day_steps: Mapping[str, int] = field(default_factory=dict)
    closed_steps: Mapping[str, int] = field(default_factory=dict)
    earlier: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    in_days: frozenset[str] = frozenset()
    numerals: Mapping[str, int] = field(default_factory=dict)
    day_units: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    time_units: frozenset[str] = frozenset()
    span_words: frozenset[str] = frozenset()
    same_day: frozenset[str] = frozenset()
    range_words: frozenset[str] = frozenset()
    on_day: frozenset[str] = frozenset()
    at_occasion: frozenset[str] = frozenset()
    occasions: tuple[str, ...] = ()
    anaphors: tuple[str, ...] = ()
    anaphor_owners: frozenset[str] = frozenset()
    proxies: frozenset[str] = frozenset()
    first_persons: frozenset[str] = frozenset()
    occasion_words: frozenset[str] = frozenset()
    looking_back: frozenset[str] = frozenset()
    at_event: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    shifts: frozenset[str] = frozenset()
    past_shifts: frozenset[str] = frozenset()
    pluperfect: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    indefinite: frozenset[str] = frozenset()
