from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from index.model import Article, BlockKind, Passage, PassageId, Quote, QuoteKind
from index.storage.relocation import same_words
from index.store import Store
from support.readings import HARBOUR, NOW, blocks, numbered, reading

SHIPS, PIER, SUMMER = (line for line in HARBOUR.splitlines() if len(line) >= 30)


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements that the block sends, transactions aside."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
            statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def test_passage_is_a_slice_of_the_article_with_its_heading_and_quotes(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    ships, pier, summer = store.article_passages(article.id)
    assert [p.text for p in (ships, pier, summer)] == [SHIPS, PIER, SUMMER]
    assert [p.heading for p in (ships, pier, summer)] == [None, "Work", "Work"]
    assert [HARBOUR[p.id.start : p.id.end] for p in (ships, pier, summer)] == [SHIPS, PIER, SUMMER]
    assert [ships.text[q.start : q.end] for q in ships.quotes] == [
        "Ships may enter from Monday,",
        "Nobody will wait longer than a day.",
    ]
    assert (ships.article, ships.id.article_id, ships.id.revision_id) == (article, article.id, article.revision_id)
    assert ships.quotes[0].said is not None
    assert (ships.quotes[0].said.value, ships.quotes[0].speaker_how) == ("2026-11-20", "after")
    assert pier.quotes == ()


@pytest.mark.parametrize(
    "text", ["Ein𝒳tausend Mal “𝔘nd” sagte er, und „noch“ einmal.", "Ծովափին “Այո”, ասաց նա և գնաց տուն։"]
)
def test_offsets_are_code_points_whatever_the_script(store: Store, text: str) -> None:
    _, article = store.put(reading("🙂🙂🙂\n" + text), NOW)
    [passage] = store.article_passages(article.id)
    assert passage.text == text
    assert store.passages([passage.id]) == [passage]
    assert passage.text[passage.quotes[0].start - 1] == "“"


def test_speech_over_several_paragraphs_is_cut_to_each(store: Store) -> None:
    text = "“First paragraph of a long speech.\nSecond paragraph of a long speech.\nThird and last,” said Ilda Moran."
    start, end = 1, text.index("”")
    read = replace(reading(text), quotes=(Quote(start, end, QuoteKind.DIRECT), Quote(start, 6, QuoteKind.SCARE)))
    _, article = store.put(read, NOW)
    first, second, third = store.article_passages(article.id)
    assert [q.kind for q in first.quotes] == [QuoteKind.DIRECT, QuoteKind.SCARE]
    assert first.text[first.quotes[0].start : first.quotes[0].end] == "First paragraph of a long speech."
    assert (second.quotes[0].start, second.quotes[0].end) == (0, len(second.text))
    assert third.text[third.quotes[0].start : third.quotes[0].end] == "Third and last,"
    assert store.passages([p.id for p in (first, second, third)]) == [first, second, third]


def test_passages_come_in_the_order_asked_for(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    ships, pier, summer = store.article_passages(article.id)
    assert store.passages([summer.id, ships.id, pier.id, ships.id]) == [summer, ships, pier, ships]
    assert store.passages([]) == []


def test_ids_that_no_article_holds_are_left_out(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    _, gone = store.put(numbered(3), NOW)
    left_behind = store.article_passages(gone.id)[0].id
    store.remove(gone.id, NOW)
    ships = store.article_passages(article.id)[0]
    heading = blocks(HARBOUR)[0]
    wrong = [
        ships.id._replace(start=ships.id.start + 1),
        ships.id._replace(end=ships.id.end - 1),
        ships.id._replace(article_id=ships.id.article_id + 1),
        ships.id._replace(revision_id=999),
        ships.id._replace(start=heading.start, end=heading.end),
        PassageId(-1, -1, -1, -1),
        PassageId(2**63, 2**64, 2**70, 2**80),
        left_behind,
    ]
    assert store.passages([*wrong, ships.id, *wrong]) == [ships]
    for passage_id in [*wrong[2:4], *wrong[5:]]:
        assert store.find(passage_id) is None
        assert store.surroundings(passage_id) == []


def test_passages_of_an_earlier_revision_are_not_served_by_id(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    old = store.article_passages(article.id)[0]
    store.put(reading("“It stays shut,” said Ilda Moran on Tuesday evening."), NOW)
    assert store.passages([old.id]) == []


def test_number_of_statements_does_not_grow_with_the_passages(store: Store, engine: Engine) -> None:
    for number in range(30):
        store.put(numbered(number), NOW)
    ids = [passage.id for passage in store.all_passages(sample=True)]
    assert len(ids) > 90
    with counted(engine) as for_one:
        store.passages(ids[:1])
    with counted(engine) as for_all:
        assert [p.id for p in store.passages(ids)] == ids
    assert len(for_one) == len(for_all) == 2
    with counted(engine) as streaming:
        assert len(list(store.all_passages(sample=True))) == len(ids)
    assert len(streaming) == 3


def test_more_ids_than_a_statement_takes_are_found(store: Store) -> None:
    text = "\n".join(f"This is paragraph number {n} of a long, long report." for n in range(1200))
    _, article = store.put(reading(text), NOW)
    stored = store.article_passages(article.id)
    assert len(stored) == 1200
    assert store.passages([p.id for p in stored]) == stored


def test_all_passages_are_those_of_each_article(store: Store) -> None:
    ids = [store.put(numbered(number), NOW)[1].id for number in range(20)]
    store.put(reading("Changed words of article zero stand here now.", location="test:0.txt"), NOW)
    store.remove(ids.pop(7), NOW)
    one_by_one = {passage.id: passage for article_id in ids for passage in store.article_passages(article_id)}
    streamed = list(store.all_passages(sample=True))
    assert {passage.id: passage for passage in streamed} == one_by_one
    assert len(streamed) == len(one_by_one)


def test_sample_articles_are_left_out_where_they_are_not_wanted(store: Store) -> None:
    _, real = store.put(reading(), NOW)
    _, invented = store.put(reading(location="test:sample", sample=True), NOW)
    assert {p.article.id for p in store.all_passages(sample=False)} == {real.id}
    assert {p.article.id for p in store.all_passages(sample=True)} == {real.id, invented.id}


def test_passage_is_of_one_state_though_it_is_read_in_two_statements(store: Store, engine: Engine) -> None:
    _, article = store.put(reading(speaker="Ilda Moran"), NOW)
    ships = store.article_passages(article.id)[0]
    changed = []

    def meanwhile(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "FROM quote" in statement and not changed:
            changed.append(True)
            changed.append(store.replace_reading(article.id, reading(speaker="Somebody Else"), NOW))

    event.listen(engine, "before_cursor_execute", meanwhile)
    assert store.passages([ships.id]) == [ships]
    event.remove(engine, "before_cursor_execute", meanwhile)
    assert changed == [True, True]
    assert store.passages([ships.id])[0].speakers == ("Somebody Else",)


def test_stream_shows_the_state_in_which_it_began(store: Store) -> None:
    for number in range(40):
        store.put(numbered(number), NOW)
    expected = list(store.all_passages(sample=True))
    stream = store.all_passages(sample=True)
    begun = list(islice(stream, 1))
    for article in store.articles(limit=100):
        store.remove(article.id, NOW)
    assert begun + list(stream) == expected
    assert list(store.all_passages(sample=True)) == []


def test_passage_is_found_again_after_words_were_added_before_it(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    old = store.article_passages(article.id)[2]
    store.put(reading("An entirely new beginning of that article.\n" + HARBOUR), NOW)
    found = store.find(old.id)
    assert found is not None
    assert found.text == old.text == SUMMER
    assert found.id == store.article_passages(article.id)[3].id
    assert found.article.revision == 2


def test_passage_whose_words_are_gone_is_not_found(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    ships = store.article_passages(article.id)[0]
    store.put(reading(HARBOUR.replace("Monday", "Tuesday")), NOW)
    assert store.find(ships.id) is None
    assert store.surroundings(ships.id) == []


def test_passage_is_found_through_two_revisions(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    first = store.article_passages(article.id)[1]
    store.put(reading("Something quite different stood there for an hour."), NOW)
    assert store.find(first.id) is None
    store.put(reading("The report was put back, with a new start.\n" + HARBOUR), NOW)
    found = store.find(first.id)
    assert found is not None
    assert found.text == PIER


def test_words_that_stand_twice_are_found_at_their_occurrence(store: Store) -> None:
    twice = f"{PIER}\n“Between them stands a sentence,” she said.\n{PIER}"
    _, article = store.put(reading(twice), NOW)
    first, _, second = store.article_passages(article.id)
    store.put(reading("A beginning that was not there before this day.\n" + twice), NOW)
    _, new_first, _, new_second = store.article_passages(article.id)
    assert (store.find(first.id), store.find(second.id)) == (new_first, new_second)


def test_words_that_became_part_of_a_longer_paragraph_lead_to_it(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    pier = store.article_passages(article.id)[1]
    store.put(reading(HARBOUR.replace("\n\n“We lost", " “We lost")), NOW)
    found = store.find(pier.id)
    assert found is not None
    assert found.text == f"{PIER} {SUMMER}"


def test_words_that_became_a_heading_are_not_served(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    pier = store.article_passages(article.id)[1]
    read = reading(HARBOUR + "\nAnd a last paragraph was added to it there.")
    headings = tuple(
        replace(block, kind=BlockKind.HEADING) if block.start == pier.id.start else block for block in read.blocks
    )
    store.put(replace(read, blocks=headings), NOW)
    assert store.find(pier.id) is None


def test_surroundings_are_the_neighbours_in_order(store: Store) -> None:
    _, article = store.put(reading(), NOW)
    ships, pier, summer = store.article_passages(article.id)
    assert store.surroundings(pier.id) == [ships, pier, summer]
    assert store.surroundings(ships.id) == [ships, pier]
    assert store.surroundings(summer.id, before=0, after=5) == [summer]
    assert store.surroundings(summer.id, before=9, after=0) == [ships, pier, summer]


def test_earlier_texts_are_those_before_a_revision(store: Store) -> None:
    texts = [f"This is what the article said at state {n}." for n in range(3)]
    revisions = [store.put(reading(text), NOW)[1] for text in texts]
    article_id = revisions[0].id
    assert store.earlier_texts(article_id) == texts[:2]
    assert store.earlier_texts(article_id, before_revision=revisions[1].revision_id) == texts[:1]
    assert store.earlier_texts(article_id, before_revision=revisions[0].revision_id) == []
    assert store.earlier_texts(article_id + 1) == []


@given(st.lists(st.sampled_from(["aa", "ab", "a", "b c", "aaa"]), min_size=1, max_size=8), st.data())
def test_relocation_finds_only_paragraphs_that_hold_the_words(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    passages = list(_stored(text))
    words = data.draw(st.sampled_from([*lines, "zz", "", " "]))
    before = data.draw(st.text("ab\n c", max_size=30))
    found = same_words(words, before, text, passages)
    if not words.strip() or not any(words in passage.text for passage in passages):
        assert found is None
    elif found is not None:
        assert words in found.text


@given(st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, max_size=8), st.data())
def test_unchanged_text_is_relocated_to_itself(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    passages = list(_stored(text))
    wanted = data.draw(st.sampled_from(passages))
    assert same_words(wanted.text, text[: wanted.id.start], text, passages) == wanted


def _stored(text: str) -> Iterator[Passage]:
    article = Article(1, 1, 1, "T", None, None, None, "en", sample=False, added_at=NOW)
    start = 0
    for line in text.split("\n"):
        yield Passage(PassageId(1, 1, start, start + len(line)), article, line)
        start += len(line) + 1
