import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Passage
from index.results import SpeakerMatch
from index.search import PassageIndex
from support.indexed import TODAY, Library, article, library, says

TOLLS = "“Tolls on the coast road will rise,” said the minister."
ROAD = "The coast road is open to lorries."
FLOOD = "The flood took two bridges in the north."
SNOW = "Snow fell on the hills all night."


def test_the_passage_that_covers_the_question_best_comes_first() -> None:
    books = library(article(1, TOLLS, FLOOD, ROAD, SNOW))
    assert books.texts("Is the coast road open?")[0] == ROAD


def test_a_subject_that_no_passage_has_is_declined() -> None:
    result = library(article(1, TOLLS, FLOOD, ROAD, SNOW)).ask("What did he say about oil prices?")
    assert result.hits == ()
    assert result.total == 0
    assert result.nearest == ()


def test_too_little_of_the_question_covered_is_near_but_no_answer() -> None:
    books = library(article(1, TOLLS, FLOOD, ROAD, SNOW))
    result = books.ask("Which ministers of the north own a yacht?")
    assert result.hits == ()
    assert FLOOD in [hit.passage.text for hit in result.nearest]


def test_what_covers_next_to_nothing_is_not_even_near() -> None:
    books = library(article(1, TOLLS, FLOOD, ROAD, SNOW))
    result = books.ask("Which yachts, casinos and vineyards of the north are owned by foreigners?")
    assert result.hits == result.nearest == ()


def test_beside_a_passage_that_covers_all_one_that_covers_little_is_no_hit() -> None:
    books = library(
        article(1, "The coast road is open to lorries and buses.", SNOW), article(2, "The road is long.", FLOOD)
    )
    assert books.texts("coast road open lorries buses") == ["The coast road is open to lorries and buses."]


def test_headline_and_heading_help_to_find_a_passage() -> None:
    books = library(
        article(1, "It will open on Monday.", title="The ferry bridge"),
        article(2, "It will open on Friday.", title="The zoo"),
        article(3, "It will stay closed.", heading="Ferry bridge"),
    )
    assert books.texts("when will the ferry bridge open")[0] == "It will open on Monday."
    assert "It will stay closed." in books.texts("ferry bridge")


def test_pages_continue_each_other_without_overlap() -> None:
    books = library(article(1, *(f"The coast road, part {part}, is open." for part in range(7)), SNOW))
    first, second, third = (books.ask("coast road open", offset=offset) for offset in (0, 3, 6))
    shown = [hit.passage.text for page in (first, second, third) for hit in page.hits]
    assert len(shown) == len(set(shown)) == 7
    assert first.total == second.total == third.total == 7
    assert books.ask("coast road open", offset=7).hits == ()


def test_only_the_page_is_read() -> None:
    books = library(article(1, *(f"The coast road, part {part}, is open." for part in range(200)), SNOW))
    books.ask("coast road open")
    assert books.shelf.read <= 20


def test_passages_that_are_gone_from_the_store_leave_their_place_to_the_next() -> None:
    books = library(article(1, *(f"The coast road, part {part}, is open." for part in range(5)), SNOW))
    shown = books.ask("coast road open").hits
    for hit in shown[:2]:
        del books.shelf.passages[hit.passage.id]
    again = books.ask("coast road open").hits
    assert len(again) == 3
    assert again[0] == shown[2]


class TestSpeakers:
    ORLIC = ("“Tolls will rise by half,” she said.", says("Dana Orlic"))
    BRANDT = ("“Tolls must fall,” he said, and named Orlic.", says("Ivo Brandt"))
    NOBODY = ("“Tolls are theft,” a voice from the back shouted.", says(None))
    NARRATION = "Tolls were introduced a century ago."

    def books(self) -> Library:
        return library(
            article(1, self.BRANDT, self.NOBODY, self.NARRATION, self.ORLIC, SNOW, title="Orlic defends her bill"),
            article(2, "Tolls, tolls, tolls: nothing but tolls.", ("“Tolls!”", says("Mara Velloni")), title="On tolls"),
            article(3, FLOOD, SNOW, ROAD),
        )

    def test_own_words_come_first_then_what_nobody_is_known_to_have_said_where_the_speaker_is_named(self) -> None:
        hits = self.books().ask("What did Orlic say about tolls?", limit=10).hits
        assert hits[0].passage.text == self.ORLIC[0]
        assert hits[0].speaker_match is SpeakerMatch.OWN_WORDS
        assert {hit.passage.text for hit in hits[1:]} == {self.NOBODY[0], self.NARRATION}
        assert {hit.speaker_match for hit in hits[1:]} == {SpeakerMatch.NAMED_IN_ARTICLE}

    def test_an_article_with_the_surname_alone_names_nobody_who_has_a_first_name(self) -> None:
        books = library(
            article(1, self.ORLIC, SNOW, title="Orlic defends her bill"),
            article(2, self.NOBODY, FLOOD, title="Orlic is shouted at"),
            article(3, ("“Tolls are a crime,” a voice shouted.", says(None)), "Dana left.", title="Orlic gives way"),
        )
        hits = books.ask("What did Dana Orlic say about tolls?", limit=10).hits
        assert [hit.passage.article.id for hit in hits] == [1, 3]

    def test_another_persons_words_are_never_the_speakers(self) -> None:
        for question in ("What did Orlic say about tolls?", "What did Orlic say?", "Orlic on tolls and theft"):
            hits = self.books().ask(question, limit=50).hits
            assert hits
            assert all(hit.passage.speakers in ((), ("Dana Orlic",)) for hit in hits)

    def test_a_passage_with_two_speakers_is_either_ones(self) -> None:
        both = ("“Up,” said one. “Tolls down,” said the other.", says("Dana Orlic"), says("Ivo Brandt"))
        books = library(article(1, both, SNOW, FLOOD))  # type: ignore[arg-type]
        for name in ("Orlic", "Brandt"):
            hit = books.ask(f"What did {name} say about tolls?").hits[0]
            assert hit.speaker_match is SpeakerMatch.OWN_WORDS

    def test_without_a_speaker_asked_for_everybodys_words_answer(self) -> None:
        hits = self.books().ask("tolls", limit=50).hits
        assert {hit.speaker_match for hit in hits} == {SpeakerMatch.NOT_ASKED}
        assert {"Dana Orlic", "Ivo Brandt", "Mara Velloni"} <= {name for hit in hits for name in hit.passage.speakers}

    def test_what_others_said_on_the_subject_is_near(self) -> None:
        result = self.books().ask("What did Orlic say about nothing but theft and snow?")
        assert result.question.speaker == "Dana Orlic"
        declined = self.books().ask("What did Velloni say about the flood?")
        assert declined.hits == ()
        assert declined.nearest[0].passage.text == FLOOD
        assert declined.nearest[0].speaker_match is SpeakerMatch.NOT_ASKED

    def test_a_subject_that_the_speaker_never_touched_is_declined(self) -> None:
        assert self.books().ask("What did Orlic say about oil prices?").hits == ()

    def test_a_speaker_alone_gives_that_speech_newest_first(self) -> None:
        books = library(
            article(1, ("“One.”", says("Dana Orlic")), SNOW, published="2021-01-01"),
            article(2, ("“Two.”", says("Dana Orlic")), ("“Other.”", says("Ivo Brandt")), published="2023-01-01"),
            article(3, ("“Three.”", says("Dana Orlic", "2022-06-01")), published="2026-01-01"),
            article(4, ("“Four.”", says("Dana Orlic")), published=None),
        )
        for question in ("What did Orlic say?", "Orlic", "Dana Orlic?"):
            result = books.ask(question, limit=10)
            assert [hit.passage.text for hit in result.hits] == ["“Two.”", "“Three.”", "“One.”", "“Four.”"]
            assert result.total == 4


class TestPeriods:
    def books(self) -> Library:
        return library(
            article(1, ("“Tolls one.”", says("Dana Orlic", "2022-07-15")), published="2022-08-01"),
            article(2, ("“Tolls two.”", says("Dana Orlic")), published="2022-07-20"),
            article(3, ("“Tolls three.”", says("Dana Orlic", "2022")), "Tolls were four.", published="2022-08-03"),
            article(4, ("“Tolls five.”", says("Dana Orlic")), published=None),
            article(5, SNOW, FLOOD, ROAD, published="2022-07-05"),
        )

    def test_a_passage_counts_where_it_was_said_else_where_it_was_published(self) -> None:
        texts = self.books().texts("tolls in July 2022", limit=10)
        # the third was said some day of that year, which may be in July
        assert set(texts) == {"“Tolls one.”", "“Tolls two.”", "“Tolls three.”"}

    def test_an_unknown_date_satisfies_no_period(self) -> None:
        assert "“Tolls five.”" in self.books().texts("tolls", limit=10)
        for question in ("tolls since 1990", "tolls until 2030", "What did Orlic say since 1990?"):
            assert "“Tolls five.”" not in self.books().texts(question, limit=10)

    def test_sides_may_be_open(self) -> None:
        assert set(self.books().texts("tolls since August 2022", limit=10)) == {"“Tolls three.”", "Tolls were four."}
        assert "Tolls were four." not in self.books().texts("tolls until July 2022", limit=10)

    def test_a_period_without_anything_is_declined_and_what_is_outside_is_near(self) -> None:
        result = self.books().ask("tolls in March 2019")
        assert result.hits == ()
        assert len(result.nearest) == 3

    def test_only_the_speakers_own_dates_count_for_a_speaker(self) -> None:
        two = ("“Tolls!” “No tolls!”", says("Dana Orlic", "2020-01-01"), says("Ivo Brandt", "2022-07-01"))
        books = library(article(1, two, SNOW, published="2022-07-02"))  # type: ignore[arg-type]
        assert books.ask("What did Orlic say about tolls in July 2022?").hits == ()
        assert books.ask("What did Brandt say about tolls in July 2022?").hits != ()

    def test_a_period_alone_gives_the_speech_of_that_time_newest_first(self) -> None:
        texts = self.books().texts("What was said in July 2022?", limit=10)
        assert texts == ["“Tolls two.”", "“Tolls one.”", "“Tolls three.”"]


class TestPhrases:
    def books(self) -> Library:
        return library(
            article(1, "We will build no paper walls.", "Walls of paper, said the mayor.", SNOW, title="Paper walls"),
            article(2, "Paper burns; walls stay.", FLOOD, ROAD),
        )

    def test_only_passages_that_hold_the_words_answer(self) -> None:
        result = self.books().ask('who said "paper walls"?', limit=10)
        assert [hit.passage.text for hit in result.hits] == ["We will build no paper walls."]
        assert result.total == 1

    def test_pages_of_a_phrase_continue_each_other(self) -> None:
        books = library(article(1, *(f"We build paper walls, part {part}." for part in range(5)), SNOW))
        pages = [books.ask('"paper walls"', offset=offset) for offset in (0, 3)]
        shown = [hit.passage.text for page in pages for hit in page.hits]
        assert len(shown) == len(set(shown)) == 5
        assert [page.total for page in pages] == [5, 5]

    def test_a_phrase_that_nobody_printed_is_declined_with_what_is_near(self) -> None:
        result = self.books().ask('"walls paper"')
        assert result.hits == ()
        assert result.nearest

    def test_a_phrase_of_small_words_only_is_declined(self) -> None:
        assert self.books().ask('"we will"').hits == ()


@pytest.mark.parametrize("text", ["", " ", "🎉", "what did he say about it", "\x00", '""', "?" * 10_000])
def test_a_question_about_nothing_has_no_hits(text: str) -> None:
    result = library(article(1, TOLLS, FLOOD, ROAD)).ask(text)
    assert result.hits == result.nearest == ()
    assert result.total == 0


@pytest.mark.parametrize(
    "text", ["Is the coast road open?", "What did Orlic say?", '"coast road"', "tolls in 2022", ""]
)
def test_an_empty_index_declines(text: str) -> None:
    result = library().ask(text)
    assert result.hits == result.nearest == ()


WORDS = st.sampled_from(
    ["tolls", "road", "coast", "flood", "snow", "Orlic", "Brandt", "in", "2022", '"', "say", "on", "the"]
)


@st.composite
def any_article(draw: st.DrawFn, article_id: int) -> list[Passage]:
    speaker = st.none() | st.sampled_from(["Dana Orlic", "Ivo Brandt", "Orlic"])
    paragraph = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
    quote = st.builds(says, speaker, st.none() | st.sampled_from(["2022", "2021-05", "2022-07-15"]))
    paragraphs = draw(st.lists(paragraph | st.tuples(paragraph, quote), max_size=4))
    title = draw(st.sampled_from(["", "Orlic", "Snow on the road"]))
    return article(article_id, *paragraphs, title=title, published=draw(st.none() | st.just("2022-03-01")))


@given(st.data())
def test_an_index_that_was_changed_answers_like_one_built_anew(data: st.DataObject) -> None:
    books = library(*(data.draw(any_article(article_id)) for article_id in range(1, 4)))
    held = {passage.id.article_id: [] for passage in books.shelf.passages.values()}
    for passage in books.shelf.passages.values():
        held[passage.id.article_id].append(passage)
    for _ in range(data.draw(st.integers(1, 4))):
        article_id = data.draw(st.integers(1, 5))
        held.pop(article_id, None)
        changed = data.draw(any_article(article_id))
        if changed:
            held[article_id] = changed
        books.replace(article_id, changed)
    anew = library(*held.values())
    for question in (" ".join(data.draw(st.lists(WORDS, max_size=6))), "What did Orlic say about tolls in 2022?"):
        changed_result, new_result = books.ask(question, 50), anew.ask(question, 50)
        assert changed_result.total == new_result.total
        assert {(hit.passage, round(hit.score, 9)) for hit in changed_result.hits} == {
            (hit.passage, round(hit.score, 9)) for hit in new_result.hits
        }
    assert len(books.index) == len(anew.index)


def test_a_removed_article_answers_no_more() -> None:
    books = library(article(1, ROAD), article(2, FLOOD))
    books.index.remove(1)
    books.index.remove(7)
    assert books.texts("coast road") == []
    assert books.texts("flood bridges") == [FLOOD]
    assert len(books.index) == 1


def test_an_index_that_is_changed_for_ever_does_not_grow() -> None:
    books = library(article(1, ROAD, FLOOD, SNOW))
    for _ in range(1200):
        books.index.replace(1, article(1, ROAD, FLOOD, SNOW))
    assert books.index._snapshot.postings.slots < 1200
    assert books.texts("flood bridges") == [FLOOD]


def test_readers_see_whole_articles_while_a_writer_replaces_them() -> None:
    def versions(number: int) -> list[Passage]:
        return article(1, *(f"The coast road was opened by mayor number {number}, part {part}." for part in range(3)))

    every = [passage for number in range(50) for passage in versions(number)]
    by_text = {passage.text: passage for passage in every}
    index = PassageIndex.build(versions(0))
    stop = threading.Event()

    def read() -> bool:
        whole = True
        while not stop.is_set():
            total = index.search("coast road opened", lambda _: [], today=TODAY).total
            whole = whole and total == 3
        return whole

    with ThreadPoolExecutor(4) as pool:
        readers = [pool.submit(read) for _ in range(4)]
        for number in range(1, 50):
            index.replace(1, versions(number))
        stop.set()
        assert all(reader.result() for reader in readers)
    assert len(by_text) == 150


class TestOrder:
    def test_of_two_that_say_the_same_speech_comes_first(self) -> None:
        speech = ("“It is open, the coast road,” cried a driver.", says(None))
        books = library(article(1, ROAD), article(2, speech), article(3, SNOW), article(4, FLOOD))
        assert books.texts("coast road open") == [speech[0], ROAD]

    def test_what_is_in_the_speech_counts_for_more_than_what_stands_beside_it(self) -> None:
        inside = ("“Tolls!” cried a driver by the bridge.", says(None))
        beside = ("“Never!” cried a driver by the bridge of tolls.", says(None))
        books = library(article(1, beside), article(2, inside), article(3, SNOW))
        assert books.texts("tolls")[0] == inside[0]

    def test_the_paragraphs_beside_it_help_a_passage(self) -> None:
        alone, among = "The bridge is closed to all.", "The bridge is closed to some."
        books = library(article(1, alone, SNOW), article(2, among, "Lorries crossed that bridge."), article(3, FLOOD))
        assert books.texts("bridge closed")[0] == among

    def test_a_paragraph_of_another_article_is_not_beside(self) -> None:
        books = library(
            article(1, SNOW, "The bridge is closed."), article(2, "Bridge bridge.", SNOW), article(3, FLOOD)
        )
        hit = next(hit for hit in books.ask("bridge closed").hits if hit.passage.text == "The bridge is closed.")
        assert {each.feature: each.value for each in hit.contributions}["beside"] == 0

    def test_the_score_is_the_sum_of_what_is_explained(self) -> None:
        books = library(article(1, TOLLS, ROAD, ("“The coast road!”", says(None))), article(2, FLOOD, SNOW))
        hits = books.ask("coast road open", limit=10).hits
        assert hits
        for hit in hits:
            assert hit.score == pytest.approx(sum(each.value * each.weight for each in hit.contributions))

    def test_in_an_index_of_a_few_passages_what_covers_more_comes_first(self) -> None:
        speech = ("“Lorries!” cried a driver.", says(None))
        books = library(article(1, speech, "The coast road is open to lorries."))
        assert books.texts("coast road open lorries")[0] == "The coast road is open to lorries."

    def test_what_is_said_in_another_language_stands_behind_what_is_said_in_the_readers(self) -> None:
        theirs, other = "The bridge at Ankara is closed.", "Ankara köprüsü kapalı."
        books = library(article(1, other, language="tr"), article(2, theirs), article(3, SNOW), article(4, FLOOD))
        assert books.texts("What is it with Ankara?") == [theirs, other]


class TestWhatAQuestionIsAbout:
    def test_a_word_that_neither_the_index_nor_the_language_has_outweighs_common_ones(self) -> None:
        books = library(article(1, "The coast road is open.", SNOW), article(2, FLOOD))
        assert books.ask("Is the coast open to zeppelinade?").hits == ()
        assert books.ask("Is the coast open to gardeners?").hits != ()

    def test_a_name_that_nothing_has_outweighs_a_word_that_nothing_has(self) -> None:
        books = library(article(1, "The coast road is open.", SNOW), article(2, FLOOD))
        coverage = [hit.coverage for asked in ("coast Garden", "coast garden") for hit in books.ask(asked).nearest[:1]]
        assert len(coverage) == 2
        assert coverage[0] < coverage[1]

    def test_capitals_tell_nothing_in_a_question_that_is_all_capitals(self) -> None:
        books = library(article(1, "The coast road is open.", SNOW), article(2, FLOOD))
        shouted, plain = (books.ask(asked).nearest[0].coverage for asked in ("COAST GARDEN", "coast garden"))
        assert shouted == plain

    def test_what_is_only_possibly_the_speakers_must_cover_more_to_answer(self) -> None:
        theirs = ("“Tolls are theft,” she said.", says("Dana Orlic"))
        beside = "Trains and lorries and Orlic met at the ferry."
        books = library(article(1, theirs, beside, SNOW), article(2, FLOOD, ROAD))
        lorries = books.ask("What did Orlic say about lorries and wheat?")
        assert lorries.hits == ()
        assert books.ask("What did Orlic say about lorries?").hits[0].speaker_match is SpeakerMatch.NAMED_IN_ARTICLE
