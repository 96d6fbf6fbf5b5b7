"""Paragraphs that may continue a speech, as both databases keep them."""

from dataclasses import replace

from sqlalchemy import Engine, text

from bot.migrations import HEAD, migrate, move_to
from index.database import open_engine
from index.model import Continuation, Outcome, ReadArticle
from index.store import Store
from support.readings import HARBOUR, NOW, reading

GOES_ON = HARBOUR + "\nWe shall not lose another one, whatever the weather does."
_PARAGRAPHS = 4


def continued(words: str = GOES_ON) -> ReadArticle:
    """The reading whose last paragraph may continue the speech of its last quote."""
    read = reading(words)
    last = read.blocks[-1]
    return replace(read, continuations=(Continuation(last.start, last.end, read.quotes[-1].start),))


def test_passage_keeps_whose_speech_it_may_continue_and_no_speaker(store: Store) -> None:
    read = continued()
    _, article = store.put(read, NOW)
    *others, last = store.article_passages(article.id)
    assert len(others) == _PARAGRAPHS - 1
    assert [passage.continues for passage in others] == [None] * len(others)
    assert last.continues == read.quotes[-1].start
    assert (last.speech, last.speakers) == ((), ())
    assert [passage.holds(last.continues or 0) for passage in others] == [False, False, True]


def test_passage_is_the_same_however_it_is_read(store: Store) -> None:
    _, article = store.put(continued(), NOW)
    last = store.article_passages(article.id)[-1]
    assert store.passages([last.id]) == [last]
    assert store.find(last.id) == last
    assert list(store.all_passages(sample=False))[-1] == last
    assert store.surroundings(last.id)[-1] == last


def test_reading_that_only_links_otherwise_takes_the_place_of_the_one_before(store: Store) -> None:
    _, article = store.put(reading(GOES_ON), NOW)
    assert store.article_passages(article.id)[-1].continues is None
    assert store.replace_reading(article.id, continued(), NOW)
    assert store.article_passages(article.id)[-1].continues is not None
    assert not store.replace_reading(article.id, continued(), NOW)
    assert store.replace_reading(article.id, reading(GOES_ON), NOW)
    assert store.article_passages(article.id)[-1].continues is None


def test_revision_links_anew(store: Store) -> None:
    _, article = store.put(continued(), NOW)
    old = store.article_passages(article.id)[-1]
    longer = continued("A first paragraph that was not there before the revision.\n" + GOES_ON)
    outcome, _ = store.put(longer, NOW)
    assert outcome is Outcome.REVISED
    now = store.find(old.id)
    assert now is not None
    assert (now.text, now.continues) == (old.text, longer.quotes[-1].start)


def test_articles_that_were_stored_before_are_kept_and_link_nothing_until_read_again(empty_database_url: str) -> None:
    engine: Engine = open_engine(empty_database_url)
    migrate(engine)
    store = Store(engine)
    _, article = store.put(continued(), NOW)
    move_to(engine, "0001")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM block")).scalar_one() == len(continued().blocks)
    move_to(engine, HEAD)
    assert [passage.continues for passage in store.article_passages(article.id)] == [None] * _PARAGRAPHS
    assert store.replace_reading(article.id, continued(), NOW)
    assert store.article_passages(article.id)[-1].continues is not None
    engine.dispose()
