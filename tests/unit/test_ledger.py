from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Article, Passage
from index.retrieval.ledger import Entries, Ledger
from support.indexed import article, says

NUMBERS = {"Ann": 0, "Bob": 1, "Cem": 2}
DAYS = ["2020-01-01", "2020-01-05", "2020-02", "2021", None]
BOUNDS = [date(2019, 12, 31), date(2020, 1, 5), date(2020, 2, 10), date(2021, 6, 1)]
QUOTE = st.builds(says, st.sampled_from([None, *NUMBERS]), st.sampled_from(DAYS))
PARAGRAPH = st.lists(QUOTE, max_size=2).map(tuple)
ARTICLE = st.tuples(st.integers(1, 5), st.sampled_from(DAYS), st.lists(PARAGRAPH, min_size=1, max_size=3))
ARTICLES = st.lists(ARTICLE, max_size=5)
SPEAKERS = st.sets(st.integers(0, 3), max_size=3)


def number_of(name: str, _article: Article) -> int | None:
    return NUMBERS[name]


def passages(described: Sequence[tuple[int, str | None, list[tuple]]]) -> list[Passage]:
    found = []
    for article_id, published, paragraphs in described:
        texts = article(article_id, *("words" for _ in paragraphs), published=published)
        found += [replace(text, quotes=quotes) for text, quotes in zip(texts, paragraphs, strict=True)]
    return found


def ledger_of(held: Sequence[Passage]) -> Ledger:
    entries = Entries(number_of)
    for passage in held:
        entries.add(passage)
    return entries.ledger()


def spans(passage: Passage, speakers: set[int]) -> list[tuple[date, date]]:
    """The days of the passage's statements that are of these speakers or nobody's, of all where none are given."""
    sources = [
        quote.said or passage.article.published
        for quote in passage.speech
        if not speakers or not quote.speaker or NUMBERS[quote.speaker] in speakers
    ]
    if not passage.speech:
        sources.append(passage.article.published)
    return [(source.first_day, source.last_day) for source in sources if source]


@given(ARTICLES, SPEAKERS)
def test_passages_are_found_by_who_speaks_in_them(described: list, speakers: set[int]) -> None:
    held = passages(described)
    ledger = ledger_of(held)
    numbers = [{NUMBERS[name] for name in passage.speakers} for passage in held]
    assert ledger.spoken_by(speakers).tolist() == [not speakers.isdisjoint(each) for each in numbers]
    assert ledger.without_speaker().tolist() == [not each for each in numbers]
    assert ledger.with_speech().tolist() == [bool(passage.speech) for passage in held]


@given(ARTICLES, SPEAKERS, st.sampled_from([None, *BOUNDS]), st.sampled_from([None, *BOUNDS]))
def test_passages_are_found_by_the_days_of_their_statements(
    described: list, speakers: set[int], since: date | None, until: date | None
) -> None:
    held = passages(described)
    expected = [
        any((not since or last >= since) and (not until or first <= until) for first, last in spans(passage, speakers))
        for passage in held
    ]
    assert ledger_of(held).within(since, until, speakers).tolist() == expected


@given(ARTICLES, st.sampled_from(BOUNDS), st.sampled_from(BOUNDS), st.data())
def test_days_tell_whether_anything_is_between_two_of_them(
    described: list, since: date, until: date, data: st.DataObject
) -> None:
    held = passages(described)
    among = data.draw(st.lists(st.booleans(), min_size=len(held), max_size=len(held)))
    days = ledger_of(held).days(np.array(among, dtype=np.bool_))
    found = [
        span for passage, is_marked in zip(held, among, strict=True) if is_marked for span in spans(passage, set())
    ]
    assert days.any_between(since, until) == any(last >= since and first <= until for first, last in found)


@given(ARTICLES, st.data())
def test_passages_of_the_same_article_are_found_from_one_of_them(described: list, data: st.DataObject) -> None:
    held = passages(described)
    slots = data.draw(st.sets(st.integers(0, max(len(held) - 1, 0)), max_size=3)) if held else set()
    articles = {held[slot].article.id for slot in slots}
    found = ledger_of(held).in_articles_of(np.array(sorted(slots), dtype=np.int32))
    assert found.tolist() == [passage.article.id in articles for passage in held]


@given(ARTICLES, ARTICLES)
def test_a_ledger_with_more_is_that_of_all_passages(first: list, second: list) -> None:
    entries = Entries(number_of)
    for passage in passages(second):
        entries.add(passage)
    joined, whole = ledger_of(passages(first)).with_more(entries), ledger_of(passages([*first, *second]))
    assert joined.ids.tolist() == whole.ids.tolist()
    assert joined.newest().tolist() == whole.newest().tolist()
    assert joined.spoken_by([0, 2]).tolist() == whole.spoken_by([0, 2]).tolist()


def test_what_is_kept_for_many_questions_cannot_be_written_to() -> None:
    ledger = ledger_of(passages([(1, None, [()])]))
    with pytest.raises(ValueError, match="read-only"):
        ledger.with_speech()[0] = True
