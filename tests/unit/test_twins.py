"""That a statement which several passages report is one hit, and that two statements never are."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.model import Passage, Quote, QuoteKind, SourceDate
from index.retrieval.snapshot import Snapshot
from index.retrieval.twins.grouping import grouped
from support.indexed import article, library
from support.other_statements import OTHER_STATEMENTS
from support.other_wordings import OTHER_WORDINGS, TRANSLATED

ROAD = "We will build 12 new schools along the coast road before the end of next year."
AGAIN = "Before the end of next year we are going to build twelve new schools along the coast road."
OTHER = "We will build 15 new schools along the coast road before the end of next year."
SHORT = "The coast road will never be sold, not to anybody and not at any price."
LONG = f"“{SHORT} I said so in spring. The coast road belongs to those who live on it, and that is all,” she said."


def told(text: str, speaker: str | None = "Dana Orlic", said: str | None = None) -> tuple[str, Quote]:
    """A passage whose marks hold the text, or what of it stands between its own marks."""
    start, end = (text.index("“") + 1, text.index("”")) if "“" in text else (0, len(text))
    day = SourceDate(said) if said else None
    return text, Quote(start, end, QuoteKind.DIRECT, speaker, "cue" if speaker else None, day)


def leads(*articles: Iterable[Passage]) -> int:
    """How many statements the passages of these articles make, ranked in this order."""
    passages = [passage for each in articles for passage in each]
    return len(grouped(Snapshot.of(passages), np.arange(len(passages), dtype=np.int32)).leads)


def pairs(table: dict[str, tuple[tuple[str, str], ...]]) -> list[tuple[str, str, str]]:
    return [(language, *pair) for language, listed in table.items() for pair in listed]


@pytest.mark.parametrize(("language", "one", "other"), pairs(OTHER_WORDINGS))
def test_two_wordings_of_one_statement_are_one(language: str, one: str, other: str) -> None:
    first, second = article(1, told(one), language=language), article(2, told(other), language=language)
    assert (leads(first, second), leads(second, first)) == (1, 1)


@pytest.mark.parametrize(("language", "one", "other"), pairs(OTHER_STATEMENTS))
def test_a_number_a_name_a_day_a_negation_or_an_opposite_makes_two_statements(
    language: str, one: str, other: str
) -> None:
    first, second = article(1, told(one), language=language), article(2, told(other), language=language)
    assert (leads(first, second), leads(second, first)) == (2, 2)


def test_the_same_words_of_two_people_are_two_statements() -> None:
    assert leads(article(1, told(ROAD)), article(2, told(ROAD, "Ivo Brandt"))) == 2


def test_the_same_words_of_somebody_and_of_nobody_established_are_one_statement() -> None:
    assert leads(article(1, told(ROAD)), article(2, told(ROAD, None))) == 1


def test_the_same_words_said_on_two_days_are_two_statements() -> None:
    assert leads(article(1, told(ROAD, said="2026-10-01")), article(2, told(ROAD, said="2026-10-02"))) == 2
    assert leads(article(1, told(ROAD, said="2026-10-01")), article(2, told(ROAD, said="2026-10"))) == 1


def test_another_wording_that_was_printed_weeks_later_is_another_statement() -> None:
    assert leads(article(1, told(ROAD)), article(2, told(AGAIN), published="2026-11-20")) == 2
    assert leads(article(1, told(ROAD)), article(2, told(AGAIN), published="2026-10-03")) == 1


def test_a_statement_that_an_article_repeats_is_one() -> None:
    assert leads(article(1, told(ROAD), told(AGAIN), told(OTHER))) == 2


def test_a_statement_inside_a_longer_speech_is_one_with_it() -> None:
    one = article(1, told(f"Dana Orlic left no doubt. “{SHORT}”"))
    assert leads(one, article(2, told(LONG))) == leads(article(2, told(LONG)), one) == 1


def test_a_passage_is_not_hidden_behind_one_that_has_little_of_it() -> None:
    speech = told(
        f"{SHORT} " + " ".join(f"Village number {n} gets its own harbour, library and mill." for n in range(20))
    )
    assert leads(article(1, told(SHORT)), article(2, speech)) == 2
    assert leads(article(2, speech), article(1, told(SHORT))) == 1


def test_a_few_words_are_no_statement_that_could_be_one_with_others() -> None:
    assert leads(article(1, told("a disgrace for the coast")), article(2, told("It is a disgrace for the coast!"))) == 2


def test_narration_is_one_only_where_nearly_all_of_it_is_the_same() -> None:
    text = "The ferry to Halvik was held at the pier for two hours while divers looked for the lost anchor."
    more = f"{text} Nobody was hurt, and the captain was not available to comment on the matter before noon."
    assert leads(article(1, text), article(2, text.replace("looked", "searched"))) == 1
    assert leads(article(1, text), article(2, more)) == 2


def test_narration_is_never_one_with_speech() -> None:
    assert leads(article(1, told(ROAD)), article(2, f"She promised: {ROAD}")) == 2


def test_the_same_paragraph_in_two_outlets_is_one_however_short() -> None:
    assert leads(article(1, "She declined to comment."), article(2, "She declined to comment.")) == 1
    assert leads(article(1, "She declined to comment."), article(2, "He was asked to comment.")) == 2


def test_the_best_ranked_passage_leads_and_the_others_follow_in_their_order() -> None:
    books = library(
        article(1, told(ROAD), told(OTHER)), article(2, told(AGAIN)), article(3, told(f"{ROAD} Believe me."))
    )
    result = books.ask("new schools along the coast road", limit=10)
    first = next(hit for hit in result.hits if hit.passage.text != OTHER)
    assert {first.passage.text, *(passage.text for passage in first.also)} == {ROAD, AGAIN, f"{ROAD} Believe me."}
    assert result.total == len(result.hits) == 2


def test_pages_count_statements_and_none_comes_twice() -> None:
    twins = [article(n, told(ROAD if n % 2 else AGAIN)) for n in range(1, 8)]
    others = [article(20 + n, told(f"Mill {n} on the coast road will be a new school, number {n}.")) for n in range(7)]
    books = library(*twins, *others)
    pages = [books.ask("new schools coast road", limit=3, offset=offset) for offset in (0, 3, 6)]
    assert {page.total for page in pages} == {8}
    hits = [hit for page in pages for hit in page.hits]
    shown = [passage.id for hit in hits for passage in (hit.passage, *hit.also)]
    assert (len(hits), len(shown), len(set(shown))) == (8, 14, 14)


def test_where_the_leading_passage_is_gone_the_next_report_stands_for_it() -> None:
    books = library(article(1, told(ROAD)), article(2, told(AGAIN)))
    (hit,) = books.ask("new schools coast road").hits
    del books.shelf.passages[hit.passage.id]
    (again,) = books.ask("new schools coast road").hits
    assert (again.passage, again.also) == (hit.also[0], ())


def test_a_phrase_finds_both_wordings_only_where_both_hold_it() -> None:
    books = library(article(1, told(ROAD)), article(2, told(AGAIN)))
    (hit,) = books.ask("“along the coast road”").hits
    assert len(hit.also) == 1
    (hit,) = books.ask("“we are going to build”").hits
    assert (hit.passage.text, hit.also) == (AGAIN, ())


def test_articles_that_come_later_are_compared_too() -> None:
    books = library(article(1, told(ROAD)))
    books.replace(2, article(2, told(OTHER)))
    books.replace(3, article(3, told(AGAIN)))
    books.replace(2, article(2, told(f"{ROAD} Believe me.")))
    (hit,) = books.ask("new schools coast road").hits
    assert len(hit.also) == 2
    books.index.remove(3)
    (hit,) = books.ask("new schools coast road").hits
    assert len(hit.also) == 1


sentences = st.lists(st.sampled_from([*"abcdef", "not", "12", "Tarsk", "tolls", "bridge", "rise."]), max_size=9)
statements = st.lists(
    st.builds(lambda found, who: told(" ".join(found), who), sentences, st.sampled_from(["Ann Oak", None]))
)


@settings(max_examples=60, deadline=None)
@given(statements, st.integers(1, 90))
def test_every_passage_is_in_one_group_and_leads_stand_in_their_order(made: list[Any], times: int) -> None:
    passages = article(1, *(made * times)[:150])
    groups = grouped(Snapshot.of(passages), np.arange(len(passages), dtype=np.int32))
    assert list(groups.leads) == sorted(groups.leads)
    assert sorted(place for lead in groups.leads for place in groups.members(lead)) == list(range(len(passages)))
    assert all(members == tuple(sorted(members)) for members in map(groups.members, groups.leads))


NAMES = {
    "en": "Dana Orlic",
    "ru": "Дана Орлич",
    "az": "Dana Orliç",
    "tr": "Dana Orliç",
    "hy": "Դանա Օրլիչ",
    "ka": "დანა ორლიჩი",
}


class TestLanguages:
    """One outlet's article in two languages."""

    def printed(self, number: int, language: str, **changed: str) -> list[Passage]:
        """The article in one language; `changed` is another speaker, day, or words in the place of some of its own."""
        before, statement, after = TRANSLATED[language]
        words, speaker = changed.get("words", statement), changed.get("speaker", NAMES[language])
        published = changed.get("published", "2026-10-01")
        last = told(changed.get("after", after), NAMES[language])
        return article(
            number, changed.get("before", before), told(words, speaker), last, language=language, published=published
        )

    def leads(self, one: list[Passage], other: list[Passage]) -> int:
        return len(grouped(Snapshot.of([*one, *other]), np.array([1, 4], dtype=np.int32)).leads)

    @pytest.mark.parametrize(("one", "other"), list(combinations(TRANSLATED, 2)))
    def test_a_statement_in_two_languages_is_one(self, one: str, other: str) -> None:
        assert self.leads(self.printed(1, one), self.printed(2, other)) == 1

    @pytest.mark.parametrize(("one", "other"), list(combinations(TRANSLATED, 2)))
    def test_other_paragraphs_of_the_two_are_others(self, one: str, other: str) -> None:
        passages = [*self.printed(1, one), *self.printed(2, other)]
        groups = grouped(Snapshot.of(passages), np.array([1, 5, 2, 4], dtype=np.int32))
        assert groups.followers == {0: (3,), 1: (2,)}

    @pytest.mark.parametrize("language", [code for code in TRANSLATED if code != "en"])
    def test_one_number_more_or_less_makes_two(self, language: str) -> None:
        text = TRANSLATED[language][1]
        for other in (text.replace("250", "260"), text.replace("14", "14, 15"), text.replace("250", "")):
            assert self.leads(self.printed(1, "en"), self.printed(2, language, words=other)) == 2

    @pytest.mark.parametrize("language", [code for code in TRANSLATED if code != "en"])
    def test_other_speakers_and_other_days_make_two(self, language: str) -> None:
        assert self.leads(self.printed(1, "en", speaker="Mara Velloni"), self.printed(2, language)) == 2
        assert self.leads(self.printed(1, "en", published="2026-10-05"), self.printed(2, language)) == 2

    @pytest.mark.parametrize("language", [code for code in TRANSLATED if code != "en"])
    def test_paragraphs_among_unlike_ones_are_two(self, language: str) -> None:
        unlike = {"before": "There were 7 votes.", "after": "There were 9 votes against, and 4 of them were late."}
        assert self.leads(self.printed(1, "en", **unlike), self.printed(2, language)) == 2

    def test_names_alone_do_not_tell(self) -> None:
        english = "Velloni and Brandt know what Halvik and Tarsk need, and so does Orlic."
        russian = "Веллони и Брандт знают, чего боятся Халвик и Тарск, и Орлич тоже."
        one, other = (self.printed(1, "en", words=english), self.printed(2, "ru", words=russian))
        assert self.leads(one, other) == 2
