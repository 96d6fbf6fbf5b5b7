from dataclasses import replace

from sqlalchemy import Engine, text

from index.model import ChangeKind, Metadata, Outcome, SourceDate
from index.store import Consumer, Store
from support.readings import HARBOUR, NOW, numbered, reading


def kinds(store: Store) -> list[ChangeKind]:
    return [change.kind for change in store.pending_changes(Consumer.INDEX, None)]


def test_raw_articles_come_back_byte_for_byte_with_their_flags(store: Store) -> None:
    flags = Metadata(title="By hand", published=SourceDate("2026-11"), language="ru", sample=True)
    data = bytes(range(256)) * 50
    _, article = store.put(reading(data=data, flags=flags), NOW)
    [(stored, raw, stored_flags)] = store.raws(after_id=0, limit=10)
    assert stored == article
    assert raw == reading(data=data).raw
    assert stored_flags == flags


def test_raw_articles_come_in_batches_by_id(store: Store) -> None:
    ids = [store.put(numbered(number), NOW)[1].id for number in range(5)]
    assert [article.id for article, _, _ in store.raws(ids[1], 2)] == ids[2:4]
    assert store.raws(ids[-1], 2) == []


def test_large_raw_articles_do_not_come_all_at_once(store: Store) -> None:
    for number in range(4):
        store.put(replace(numbered(number), raw=replace(numbered(number).raw, data=b"x" * 20_000_000)), NOW)
    assert len(store.raws(0, 50)) == 2


def test_same_reading_changes_nothing(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    assert not store.replace_reading(article.id, reading(), NOW)
    assert kinds(store) == [ChangeKind.ADDED]


def test_other_quotes_take_the_place_of_those_before(store: Store) -> None:
    _, article = store.put(reading(speaker=None), NOW)
    old = store.article_passages(article.id)[0]
    assert store.replace_reading(article.id, reading(speaker="Ilda Moran"), NOW)
    [ships, *_] = store.article_passages(article.id)
    assert (ships.id, ships.speakers) == (old.id, ("Ilda Moran",))
    assert store.article(article.id) == article
    assert kinds(store) == [ChangeKind.ADDED, ChangeKind.REINDEXED]


def test_other_facts_take_the_place_of_those_before(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    assert store.replace_reading(article.id, reading(title="A better title"), NOW)
    assert store.article(article.id) == replace(article, title="A better title")


def test_text_read_otherwise_is_no_new_revision_to_a_reader(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(data=b"the same bytes"), NOW)
    old = store.article_passages(article.id)[1]
    longer = reading("A line that the extractor used to leave out.\n" + HARBOUR, data=b"the same bytes")
    assert store.replace_reading(article.id, longer, NOW)
    now = store.article(article.id)
    assert (now.revision, now.revised) == (1, False)
    assert now.revision_id != article.revision_id
    found = store.find(old.id)
    assert found is not None
    assert found.text == old.text
    assert store.earlier_texts(article.id) == []
    [(_, raw, _)] = store.raws(0, 10)
    assert raw.data == b"the same bytes"
    assert not store.replace_reading(article.id, longer, NOW)
    with engine.connect() as connection:  # the bytes are kept once
        assert connection.execute(text("SELECT count(raw) FROM revision")).scalar_one() == 1


def test_reading_of_older_bytes_does_not_undo_a_revision(store: Store) -> None:
    store.put(reading(), NOW)
    [(article, _, _)] = store.raws(0, 10)
    store.put(reading(HARBOUR + "\nMore words that came while it was read."), NOW)
    assert not store.replace_reading(article.id, reading(speaker="Somebody Else"), NOW)
    assert store.article_passages(article.id)[-1].text == "More words that came while it was read."


def test_reading_with_older_flags_does_not_undo_an_update(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    store.put(reading(flags=Metadata(published=SourceDate("2026-11-20"))), NOW)
    assert not store.replace_reading(article.id, reading(title="Otherwise"), NOW)
    assert store.article(article.id).published == SourceDate("2026-11-20")


def test_reading_of_a_removed_article_is_dropped(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    store.remove(article.id, NOW)
    assert not store.replace_reading(article.id, reading(), NOW)
    assert store.articles(limit=10) == []


def test_address_that_another_article_has_is_not_taken_over(store: Store) -> None:
    store.put(numbered(1), NOW)
    _, owner = store.put(reading(location="test:1", url="https://news.example/a"), NOW)
    article = store.put(numbered(2), NOW)[1]
    again = numbered(2)
    again = replace(again, metadata=replace(again.metadata, url="http://news.example/a/", title="New"))
    assert store.replace_reading(article.id, again, NOW)
    assert (store.article(article.id).url, store.article(article.id).title) == (None, "New")
    assert store.article(owner.id).url == "https://news.example/a"


def test_update_keeps_the_newer_bytes(store: Store) -> None:
    store.put(reading(data=b"before"), NOW)
    assert store.put(reading(data=b"after", publisher="The Courier"), NOW)[0] is Outcome.UPDATED
    [(_, raw, _)] = store.raws(0, 10)
    assert raw.data == b"after"
