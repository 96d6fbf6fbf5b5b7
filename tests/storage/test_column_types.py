from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.exc import StatementError
from sqlmodel import select

from bot.asked_questions import AskedQuestions
from bot.model import Topic
from bot.subscriptions import Subscriptions
from bot.tables import AskedRow
from index.database import reading as reads
from index.database import writing
from index.model import Block, BlockKind, Metadata, Outcome, Quote, QuoteKind, SourceDate
from index.store import Store
from index.tables import is_storable, storable
from support.readings import NOW, numbered, reading

# the database is the same for all examples of one test: every example puts in an article of its own
on_one_database = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)

storable_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
offsets = st.integers(-12 * 3600, 14 * 3600).map(lambda seconds: timezone(timedelta(seconds=seconds)))
source_dates = st.builds(
    SourceDate,
    value=st.dates().flatmap(lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])),
    words=storable_text,
    against=st.none() | st.dates().map(date.isoformat),
    inferred=st.booleans(),
    instant=st.none() | st.datetimes(timezones=offsets),
)


@on_one_database
@given(published=source_dates, said=source_dates, flagged=st.none() | source_dates)
def test_dates_come_back_as_the_source_gave_them(
    store: Store, published: SourceDate, said: SourceDate, flagged: SourceDate | None
) -> None:
    for article in store.articles(limit=10):
        store.remove(article.id, NOW)
    read = reading(published=published)
    quotes = tuple(replace(quote, said=said) for quote in read.quotes)
    _, article = store.put(replace(read, quotes=quotes, flags=Metadata(published=flagged)), NOW)
    assert article.published == published
    assert {quote.said for passage in store.article_passages(article.id) for quote in passage.quotes} == {said}
    assert store.raws(0, 1)[0][2] == Metadata(published=flagged)


def test_instant_keeps_the_offset_that_the_source_gave(store: Store) -> None:
    instant = datetime(2026, 7, 16, 0, 30, tzinfo=timezone(timedelta(hours=4)))
    _, article = store.put(reading(published=SourceDate("2026-07-16", instant=instant)), NOW)
    assert article.published is not None
    assert article.published.instant is not None
    assert article.published.instant.isoformat() == "2026-07-16T00:30:00+04:00"


def test_instant_in_the_hour_that_a_clock_repeats_is_the_same_again(store: Store) -> None:
    instant = datetime(2008, 11, 2, 1, tzinfo=ZoneInfo("America/New_York"))
    read = reading(published=SourceDate("2008-11-02", instant=instant))
    assert store.put(read, NOW)[0] is Outcome.ADDED
    assert store.put(read, NOW)[0] is Outcome.UNCHANGED


@on_one_database
@given(text=storable_text, title=storable_text, heading=st.none() | storable_text, speaker=st.none() | storable_text)
def test_words_of_any_script_come_back_as_they_were(
    store: Store, text: str, title: str, heading: str | None, speaker: str | None
) -> None:
    for article in store.articles(limit=10):
        store.remove(article.id, NOW)
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text), heading),)
    quotes = (Quote(0, len(text), QuoteKind.PARTIAL, speaker, "after"),) if text else ()
    _, article = store.put(replace(reading(title=title), text=text, blocks=blocks, quotes=quotes), NOW)
    [passage] = store.all_passages(sample=True)
    assert (article.title, passage.text, passage.heading, passage.quotes) == (title, text, heading, quotes)
    assert store.passages([passage.id]) == [passage]


@on_one_database
@given(moment=st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 29), timezones=st.timezones()))  # noqa: DTZ001 - Hypothesis takes the bounds naive
def test_moments_come_back_aware_and_in_utc(engine: Engine, moment: datetime) -> None:
    asked = AskedQuestions(engine).remember(1, "?", moment)
    with reads(engine) as session:
        stored = session.exec(select(AskedRow.asked_at).where(AskedRow.id == asked.id)).one()
    assert stored == moment.astimezone(UTC)
    assert stored.utcoffset() == timedelta()


def test_naive_moment_is_refused(engine: Engine) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="needs its zone"), writing(engine) as session:
        session.add(AskedRow(chat_id=1, text="?", asked_at=naive))
    with pytest.raises(StatementError, match="needs its zone"):
        Store(engine).put(reading(), naive)


@given(st.text(st.characters()))
def test_storable_text_keeps_its_offsets(text: str) -> None:
    clean = storable(text)
    assert is_storable(clean)
    assert len(clean) == len(text)
    assert all(a in (b, "\ufffd") for a, b in zip(clean, text, strict=True))
    assert is_storable(text) == (clean == text)


@pytest.mark.parametrize("bad", ["\x00", "\ud83d"])
def test_what_a_person_writes_is_cleaned_before_it_is_stored(engine: Engine, bad: str) -> None:
    asked = AskedQuestions(engine)
    question = asked.remember(7, f"what{bad}?", NOW)
    assert question.text == "what\ufffd?"
    assert asked.get(question.id, 7) == question
    subscription, _ = Subscriptions(engine).add(7, Topic.WORDS, f"oil{bad} price", NOW)
    assert subscription.words == "oil\ufffd price"
    assert Subscriptions(engine).of_chat(7) == [subscription]


@pytest.mark.parametrize("bad", ["\x00", "\ud83d"])
def test_speaker_is_cleaned_before_it_is_stored(store: Store, bad: str) -> None:
    read = numbered(1)
    quotes = tuple(replace(quote, speaker=f"Tomas{bad}") for quote in read.quotes)
    _, article = store.put(replace(read, quotes=quotes), NOW)
    assert {p.speakers for p in store.article_passages(article.id)} == {("Tomas\ufffd",)}
