"""The shape of a catalogue: every sentence that the bot says of its own, and how dates and numbers are worded.

Sentences are plain text with `str.format` fields; `handlers.rendering` escapes them. No article's words are in here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from index.model import Precision, SourceDate

Forms = tuple[str, ...]  # a counted noun with its number, one per plural form of the language


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """The bot's own words in one language.

    Attributes:
        plural: the plural form that a number takes, as an index into the `Forms` of this catalogue.
        months: the months as they stand alone before a year.
        months_of: the months as they stand after a day.
    """

    language: str
    plural: Callable[[int], int]

    months: tuple[str, ...]
    months_of: tuple[str, ...]
    day: str
    month: str
    since: str
    until: str
    from_to: str
    from_day: str

    quotes: Forms
    passages: Forms
    statements: Forms
    articles: Forms
    people: Forms

    # an answer
    asks_speaker: str
    asks_day: str
    speaker: str
    any_speaker: str
    any_date: str
    any_subject: str
    corrected: str
    said: str
    said_unknown: str
    speaker_printed: str
    speaker_unknown: str
    speaker_unknown_named: str
    article_words: str
    may_continue: str
    and_more: str
    also_reported: str
    also_here: str
    date_unknown: str
    year_inferred: str
    revised: str
    invented_sample: str
    nothing: str
    nothing_understood: str
    not_quoted: str
    not_by_speaker: str
    quoted_in: str
    not_in_period: str
    articles_from: str
    speaker_from: str
    nearest: str
    nothing_near: str
    no_more: str
    context_head: str
    whole_as_file: str

    # buttons
    context_button: str
    more_button: str
    whole_button: str
    wording_button: str
    alert_button: str
    any_speaker_button: str
    any_date_button: str
    others_button: str
    speaker_says_button: str
    only_button: str
    everything_button: str
    all_statements_button: str
    subscriptions_button: str
    remove_button: str
    remove_all_button: str
    rate_button: str
    helpful_button: str
    helpful_short_button: str
    wrong_button: str
    wrong_short_button: str
    helpful_noted: str
    wrong_noted: str
    verdict_taken_back: str
    button_stale: str
    question_gone: str
    passage_gone: str

    # starting and help
    greeting: str
    examples: str
    example_question: str
    no_articles: str
    help_asking: str
    help_reading: str
    help_judging: str
    help_groups: str
    help_admin: str
    ask_how: str
    text_only: str
    unknown_command: str

    # subscriptions and alerts
    subscribe_how: str
    subscribed: str
    subscribed_everything: str
    subscribed_already: str
    words_too_long: str
    words_empty: str
    subscriptions_head: str
    no_subscriptions: str
    everything: str
    removed: str
    removed_already: str
    removed_all: str
    not_subscribed: str
    alert_head: str
    subscriptions_full: str

    # administration
    admins_only: str
    add_how: str
    added: str
    revision_added: str
    updated: str
    unchanged: str
    found: str
    warn_date_unknown: str
    warn_sample: str
    warn_split: str
    not_added: str
    too_large: str
    flag_unknown: str
    language_unknown: str
    reports_head: str
    no_reports: str
    report: str
    reindexing: str
    reindexing_progress: str
    reindexed: str
    reindex_refused: str
    reindexing_already: str
    reindexing_failed: str

    # faults
    failure: str
    files_for_admins: str

    # what each command does, as menus and /help say it
    command_start: str
    command_help: str
    command_ask: str
    command_subscribe: str
    command_subscriptions: str
    command_unsubscribe: str
    command_add: str
    command_reports: str
    command_reindex: str

    def count(self, forms: Forms, number: int) -> str:
        """The number with its noun: "5 quotes"."""
        return forms[self.plural(number)].format(n=number)

    def day_text(self, day: date) -> str:
        """A day in words: "15 July 2022"."""
        return self.day.format(day=day.day, month=self.months_of[day.month - 1], year=day.year)

    def date_text(self, day: SourceDate) -> str:
        """A date no more exact than its source, with a note where its year was concluded."""
        words = self._plain_date(day)
        return f"{words} ({self.year_inferred})" if day.inferred else words

    def period_text(self, since: date | None, until: date | None) -> str:
        """The period between two days, inclusive: a whole month or year by its name, empty where there is none."""
        if since is None or until is None:
            if since is not None:
                return self.since.format(day=self.day_text(since))
            return self.until.format(day=self.day_text(until)) if until is not None else ""
        for length in map(len, ("2022-07-15", "2022-07", "2022")):
            whole = SourceDate(since.isoformat()[:length])
            if (whole.first_day, whole.last_day) == (since, until):
                return self._plain_date(whole)
        return f"{self.day_text(since)} – {self.day_text(until)}"

    def days_text(self, first: date, last: date) -> str:
        """The days from the first to the last, as a part of a sentence: "from 2 July 2022 to 9 September 2022"."""
        if first == last:
            return self.from_day.format(day=self.day_text(first))
        return self.from_to.format(first=self.day_text(first), last=self.day_text(last))

    def _plain_date(self, day: SourceDate) -> str:
        first = day.first_day
        if day.precision is Precision.DAY:
            return self.day_text(first)
        if day.precision is Precision.MONTH:
            return self.month.format(month=self.months[first.month - 1], year=first.year)
        return str(first.year)
