from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select

from index.errors import ArticleBinary, ArticleUnknown
from index.model import ChangeKind, Metadata, Outcome, SourceDate
from index.store import Consumer, Store
from index.tables import Row
from support.readings import HARBOUR, NOW, quotes, reading

LATER = NOW + timedelta(days=1)


def counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(Row.metadata.tables[name])).scalar_one()
            for name in ("article", "revision", "block", "quote", "article_change")
        }


def kinds(store: Store) -> list[ChangeKind]:
    return [change.kind for change in store.pending_changes(Consumer.INDEX, None)]


def test_new_article_is_added_with_its_facts(store: Store) -> None:
    published = SourceDate("2026-11-22", "22 November", None, inferred=True)
    outcome, article = store.put(
        reading(url="https://news.example/harbour", publisher="The Courier", published=published), NOW
    )
    assert outcome is Outcome.ADDED
    assert (article.title, article.url, article.publisher) == (
        "The harbour opens again",
        "https://news.example/harbour",
        "The Courier",
    )
    assert (article.published, article.language, article.sample, article.added_at) == (published, "en", False, NOW)
    assert (article.revision, article.revised) == (1, False)
    assert store.article(article.id) == article
    assert kinds(store) == [ChangeKind.ADDED]


def test_same_article_again_writes_nothing(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(), NOW)
    before = counts(engine)
    assert store.put(reading(), LATER) == (Outcome.UNCHANGED, article)
    assert counts(engine) == before


def test_other_words_at_the_same_place_are_a_revision(store: Store, engine: Engine) -> None:
    _, first = store.put(reading(), NOW)
    outcome, second = store.put(reading(HARBOUR + "\n\n“It is over,” the harbour master said later."), LATER)
    assert outcome is Outcome.REVISED
    assert (second.id, second.revision, second.revised, second.added_at) == (first.id, 2, True, NOW)
    assert second.revision_id != first.revision_id
    assert counts(engine)["revision"] == 2
    assert kinds(store) == [ChangeKind.ADDED, ChangeKind.REVISED]
    assert len(store.article_passages(first.id)) == 4


def test_other_facts_about_the_same_words_are_an_update(store: Store) -> None:
    _, first = store.put(reading(), NOW)
    outcome, second = store.put(reading(published=SourceDate("2026-11-21")), LATER)
    assert outcome is Outcome.UPDATED
    assert second == replace(first, published=SourceDate("2026-11-21"))
    assert kinds(store) == [ChangeKind.ADDED, ChangeKind.UPDATED]


def test_other_speaker_of_the_same_words_is_an_update(store: Store) -> None:
    _, article = store.put(reading(speaker=None), NOW)
    assert store.put(reading(speaker="Ilda Moran"), LATER)[0] is Outcome.UPDATED
    assert store.article_passages(article.id)[0].speakers == ("Ilda Moran",)


def test_going_back_to_the_first_words_is_a_third_revision(store: Store) -> None:
    store.put(reading(), NOW)
    store.put(reading("Quite another text of the same article stands here now."), NOW)
    outcome, article = store.put(reading(), NOW)
    assert (outcome, article.revision) == (Outcome.REVISED, 3)


def test_address_decides_before_the_place(store: Store) -> None:
    _, one = store.put(reading(url="https://news.example/one"), NOW)
    outcome, two = store.put(reading(HARBOUR + "\nMore.", url="https://news.example/two"), NOW)
    assert outcome is Outcome.ADDED
    assert two.id != one.id


@pytest.mark.parametrize(
    "form",
    [
        "http://news.example/one",
        "https://www.news.example/one/",
        "https://NEWS.example:443/one?utm_source=feed&fbclid=7#top",
    ],
)
def test_one_page_linked_in_two_forms_is_one_article(store: Store, form: str) -> None:
    _, one = store.put(reading(url="https://news.example/one", location=None), NOW)
    outcome, two = store.put(reading("Its words were changed a little later.", url=form, location=None), NOW)
    assert (outcome, two.id) == (Outcome.REVISED, one.id)


def test_article_learns_its_address(store: Store) -> None:
    _, one = store.put(reading(), NOW)
    outcome, two = store.put(reading(url="https://news.example/one"), NOW)
    assert (outcome, two.id, two.url) == (Outcome.UPDATED, one.id, "https://news.example/one")


def test_same_words_from_elsewhere_are_the_same_article(store: Store) -> None:
    _, one = store.put(reading(publisher="The Courier", published=SourceDate("2026-11-20")), NOW)
    copy = reading(location=None, title="A copy, under another headline")
    assert store.put(copy, NOW) == (Outcome.UNCHANGED, one)


def test_copy_that_tells_more_adds_it_and_takes_nothing_away(store: Store) -> None:
    _, one = store.put(reading(publisher="The Courier"), NOW)
    outcome, two = store.put(reading(location="test:copy.txt", published=SourceDate("2026-11-20")), NOW)
    assert outcome is Outcome.UPDATED
    assert (two.id, two.publisher, two.published) == (one.id, "The Courier", SourceDate("2026-11-20"))


def test_same_words_at_two_addresses_are_two_articles(store: Store) -> None:
    store.put(reading(url="https://one.example/a"), NOW)
    assert store.put(reading(url="https://two.example/a", location=None), NOW)[0] is Outcome.ADDED


def test_sample_article_is_never_taken_for_a_real_one(store: Store) -> None:
    store.put(reading(sample=True), NOW)
    assert store.put(reading(location=None), NOW)[0] is Outcome.ADDED


def test_text_without_a_place_is_known_by_publisher_and_title(store: Store) -> None:
    _, one = store.put(reading(location=None, publisher="The Courier"), NOW)
    outcome, two = store.put(
        reading(HARBOUR + "\nMore.", location=None, publisher="the  courier", title="The HARBOUR opens again"), NOW
    )
    assert (outcome, two.id) == (Outcome.REVISED, one.id)


def test_standing_headline_on_two_days_is_two_articles(store: Store) -> None:
    monday = reading("What happened on Monday in the port.", location=None, published=SourceDate("2026-11-16"))
    tuesday = reading("What happened on Tuesday in the port.", location=None, published=SourceDate("2026-11-17"))
    _, one = store.put(monday, NOW)
    assert store.put(tuesday, NOW)[0] is Outcome.ADDED
    outcome, again = store.put(
        reading("What really happened on Monday.", location=None, published=SourceDate("2026-11-16")), NOW
    )
    assert (outcome, again.id) == (Outcome.REVISED, one.id)


def test_title_alone_does_not_meet_an_article_with_a_place(store: Store) -> None:
    store.put(reading(), NOW)
    assert store.put(reading("Quite another story under that headline.", location=None), NOW)[0] is Outcome.ADDED


def test_two_files_with_one_title_are_two_articles(store: Store) -> None:
    store.put(reading(location="test:1.txt"), NOW)
    assert store.put(reading("Another story that somebody titled so.", location="test:2.txt"), NOW)[0] is Outcome.ADDED


def test_flags_are_remembered_for_the_article_put_in_again(store: Store) -> None:
    flags = Metadata(published=SourceDate("2026-11-20"), publisher="The Courier")
    store.put(reading(flags=flags), NOW)
    assert store.remembered_flags(reading()) == flags
    assert store.remembered_flags(reading("Another text at another place.", location="test:other")) == Metadata()


def test_copy_remembers_what_it_does_not_tell(store: Store) -> None:
    store.put(reading(publisher="The Courier", published=SourceDate("2026-11-20")), NOW)
    told = store.remembered_flags(reading(location=None, publisher="The Herald"))
    assert told == Metadata(published=SourceDate("2026-11-20"))


@pytest.mark.parametrize("bad", ["\x00", "\ud800"])
def test_text_that_no_database_holds_is_refused_by_name(store: Store, engine: Engine, bad: str) -> None:
    read = replace(reading(), text=HARBOUR + bad)
    with pytest.raises(ArticleBinary, match=r"harbour\.txt"):
        store.put(read, NOW)
    assert set(counts(engine).values()) == {0}


@pytest.mark.parametrize("bad", ["\x00", "\ud800"])
def test_facts_are_cleaned_of_what_no_database_holds(store: Store, bad: str) -> None:
    flags = Metadata(title=f"A{bad}B", publisher=f"P{bad}", url=f"u{bad}", published=SourceDate("2026", f"w{bad}"))
    read = reading(flags=flags, location=f"file:/srv/{bad}.txt")
    read = replace(read, raw=replace(read.raw, name=f"{bad}.txt"), blocks=(replace(read.blocks[1], heading=bad),))
    outcome, article = store.put(read, NOW)
    assert outcome is Outcome.ADDED
    assert (article.title, article.publisher, article.url) == ("A\ufffdB", "P\ufffd", "u\ufffd")
    assert article.published == SourceDate("2026", "w\ufffd")
    [(_, raw, stored)] = store.raws(0, 10)
    assert (raw.name, raw.location, stored.title) == ("\ufffd.txt", "file:/srv/\ufffd.txt", "A\ufffdB")
    assert store.put(replace(read, blocks=()), NOW)[0] is Outcome.UPDATED
    assert store.put(replace(read, blocks=()), NOW)[0] is Outcome.UNCHANGED


def test_facts_longer_than_an_index_takes_are_stored(store: Store) -> None:
    long = "https://news.example/" + "ж" * 20_000
    _, article = store.put(reading(url=long, title="t" * 50_000, publisher="p" * 50_000, location="l" * 50_000), NOW)
    assert article.url == long
    assert store.put(reading("Other words.", url=long), NOW)[1].id == article.id


def test_removed_article_leaves_nothing_but_the_change(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(), NOW)
    store.put(reading("Other words than before, in the same place."), NOW)
    removed = store.remove(article.id, LATER)
    assert (removed.id, removed.revision) == (article.id, 2)
    assert counts(engine) == {"article": 0, "revision": 0, "block": 0, "quote": 0, "article_change": 3}
    assert kinds(store)[-1] is ChangeKind.REMOVED
    assert store.article_passages(article.id) == []


def test_removed_articles_id_is_not_given_again(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    store.remove(article.id, NOW)
    assert store.put(reading(), NOW)[1].id > article.id


@pytest.mark.parametrize("unknown", [1, 0, -1, 2**63, -(2**70)])
def test_unknown_article_is_a_clear_error(store: Store, unknown: int) -> None:
    with pytest.raises(ArticleUnknown, match=str(unknown)):
        store.article(unknown)
    with pytest.raises(ArticleUnknown):
        store.remove(unknown, NOW)


def test_articles_come_in_pages_the_last_added_first(store: Store) -> None:
    ids = [store.put(reading(f"Words of article number {n}.", location=f"test:{n}"), NOW)[1].id for n in range(5)]
    assert [article.id for article in store.articles(limit=2, offset=1)] == [ids[3], ids[2]]
    assert len(store.articles(limit=100)) == 5


def test_quotes_of_any_number_are_stored_in_order(store: Store) -> None:
    words = "\n".join(f"“Sentence number {n} of a very long speech by one person.”" for n in range(3000))
    _, article = store.put(replace(reading(words), quotes=quotes(words, None)), NOW)
    spoken = [p.text[q.start : q.end] for p in store.article_passages(article.id) for q in p.quotes]
    assert spoken == [line.strip("“”") for line in words.splitlines()]


def test_stats_count_current_revisions(store: Store) -> None:
    store.put(reading(), NOW)
    store.put(reading(HARBOUR + "\nA fourth paragraph that nobody says anything in."), NOW)
    store.put(reading("Nobody says anything at all in these words.", location="test:2", sample=True), NOW)
    stats = store.stats()
    assert (stats.articles, stats.sample_articles, stats.revisions) == (2, 1, 3)
    assert (stats.passages, stats.quotes, stats.quotes_with_speaker, stats.speaker_names) == (5, 3, 3, 1)
    assert store.speaker_names() == [("Ilda Moran", "en", None, 3)]
