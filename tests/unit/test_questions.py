from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import terms
from index.questions import asked_plainly, interpret, question_language
from index.results import Correction, Question
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, says

SPEAKERS = ("Dana Orlic", "Mara Velloni", "Condara Rice", "Ivo Brandt", "Ana Brandt", "Tarsk Harbour Office")

KNOWN = Snapshot.of(
    [
        *article(
            1,
            *((f"“Borders and tolls,” said {name} about the price of rice.", says(name)) for name in SPEAKERS),
            "The government closed the bridge after the flood. The coast road is open. Sanctions hurt lorries.",
            "A medal for the E-23 crew, and one for the smugglers of the coast.",
            title="Tarsk counts its tolls",
            published="2022-07-16",
        ),
        *article(2, ("«Граница закрыта», — сказал Тарсов.", says("Иво Тарсов")), language="ru", published="2021-01-05"),
        *article(3, ("Sərhədlər bağlıdır, dedi Vəli.", says("Dana Vəli")), "Sülh müqaviləsi.", language="az"),
        *article(4, ("Köprü kapalı, dedi Demirağ.", says("Sema Demirağ")), language="tr"),
    ]
)


def ask(text: str, today: date = TODAY) -> Question:
    return interpret(text, KNOWN, today).question


def test_terms_are_those_of_the_words_without_asking_words() -> None:
    question = ask("What did the government say about the closed bridge?")
    assert question.words == ("government", "closed", "bridge")
    assert question.terms == tuple(terms("government closed bridge", "en"))
    assert question.language == "en"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("What did Orlic say about tolls?", "Dana Orlic"),
        ("what did dana orlic say about tolls", "Dana Orlic"),
        ("what did orlic say about tolls", "Dana Orlic"),
        ("Dana Orlic on tolls", "Dana Orlic"),
        ("Orlic about tolls", "Dana Orlic"),
        ("Should tolls rise, according to mayor Velloni?", "Mara Velloni"),
        ("What does President Orlic think of tolls?", "Dana Orlic"),
        ("What did Ana Brandt say?", "Ana Brandt"),
        ("Orlic", "Dana Orlic"),
        ("tarsk Orlic say", "Dana Orlic"),  # no given name: it would have its capital
        ("What did the Tarsk Harbour Office say about tolls?", "Tarsk Harbour Office"),
        ("What did Rice say about tolls?", "Condara Rice"),
        ("How did Velloni answer Orlic about tolls?", "Mara Velloni"),
        ("Что сказал Тарсов о границе?", "Иво Тарсов"),
        ("граница по словам Тарсова", "Иво Тарсов"),
        ("Vəli sərhədlər haqqında nə dedi?", "Dana Vəli"),
        ("Demirağ köprü hakkında ne dedi?", "Sema Demirağ"),
        ("demirag kopru hakkinda ne dedi", "Sema Demirağ"),
    ],
)
def test_the_speaker_asked_for_is_one_of_the_index(text: str, speaker: str) -> None:
    question = ask(text)
    assert question.speaker == speaker
    assert not set(question.words) & set(speaker.split())


@pytest.mark.parametrize(
    "text",
    [
        "Who said that Orlic closed the bridge?",
        "What did the government say about Orlic?",
        "Why were Orlic's tolls closed?",
        "What did they say when Orlic's tolls closed?",
        "tolls and bridges of Dana Orlic",
        "What did they say about the price of rice?",
        "What did Brandt say about tolls?",  # two of that name
        "What did Chelda Orlic say about tolls?",  # somebody whom the index does not know
        "What did Nobody say?",
        "Что сказали о Тарсове?",
        "Vəli haqqında nə dedilər?",
    ],
)
def test_a_name_that_is_a_subject_is_no_speaker(text: str) -> None:
    assert ask(text).speaker is None


def test_a_name_that_is_a_subject_stays_a_term() -> None:
    assert "Orlic" in ask("What did the government say about Orlic?").words


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ('who said "the coast road"?', "the coast road"),
        ("«Граница закрыта»", "Граница закрыта"),
        ('Orlic on "paper walls', "paper walls"),
    ],
)
def test_words_in_quotation_marks_are_a_phrase(text: str, phrase: str) -> None:
    assert ask(text).phrase == phrase


def test_a_phrase_is_neither_corrected_nor_searched_for_names_and_dates() -> None:
    question = ask('"Orlic said in July 2022 that the bordres"')
    assert question.speaker is None
    assert question.since is None
    assert question.corrections == ()
    assert question.terms == tuple(terms("Orlic said in July 2022 that the bordres", "en"))


def test_a_constraint_narrows_and_its_words_are_not_searched_for() -> None:
    question = ask("What did Orlic say about tolls in July 2022?")
    assert (question.since, question.until) == (date(2022, 7, 1), date(2022, 7, 31))
    assert question.period == "in July 2022"
    assert question.words == ("tolls",)


def test_a_date_that_names_the_subject_is_searched_for() -> None:
    question = ask("the flood of 10 November 2020")
    assert question.since is None
    assert question.terms == tuple(terms("flood 10 November 2020", "en"))


def test_a_period_without_its_year_is_the_last_one_that_has_something() -> None:
    question = ask("tolls in July")
    assert question.since == date(2022, 7, 1)


@pytest.mark.parametrize(
    ("text", "typed", "taken"),
    [
        ("the goverment closed it", "goverment", "government"),
        ("are the bordres open", "bordres", "Borders"),
        ("sanctoins", "sanctoins", "Sanctions"),
        ("What did Veloni say about tolls?", "Veloni", "Velloni"),
    ],
)
def test_a_typing_error_is_forgiven_and_named(text: str, typed: str, taken: str) -> None:
    question = ask(text)
    assert question.corrections == (Correction(typed, taken),)
    assert typed not in question.words


def test_a_corrected_name_is_the_speaker() -> None:
    question = ask("What did Veloni say about tolls?")
    assert question.speaker == "Mara Velloni"


def test_words_that_the_language_has_are_not_corrected() -> None:
    # one letter from "bridge", which the index has
    question = ask("bridle")
    assert question.corrections == ()
    assert question.words == ("bridle",)


def test_swapped_letters_in_small_words_make_them_no_subject() -> None:
    assert ask("waht did the government sya abuot tolls").words[0] == "government"
    assert "abuot" not in ask("abuot tolls").words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Are the borders closed?", "en"),
        ("Orlic tolls", "en"),
        ("Граница закрыта?", "ru"),
        ("Sərhədlər bağlıdır?", "az"),
        ("köprü kapalı", "tr"),
        ("kopru kapali", "tr"),
    ],
)
def test_of_several_likely_languages_the_index_knows_the_right_one(text: str, language: str) -> None:
    assert question_language(text, KNOWN) == language


def test_the_index_outweighs_a_guess_at_the_language() -> None:
    # taken for English by its letters alone
    assert question_language("sulh muqavilesi", Snapshot.of([])) == "en"
    assert question_language("sulh muqavilesi", KNOWN) != "en"


def test_a_question_typed_without_diacritics_has_the_same_terms() -> None:
    assert ask("serhedler baglidir").terms == ask("sərhədlər bağlıdır").terms


def test_a_compound_is_searched_for_where_the_index_has_it() -> None:
    assert ask("E23").terms == ("e23",)
    assert "e23" in ask("the E-23").terms
    assert "e24" not in ask("the E-24").terms


def test_asking_words_are_the_subject_where_there_is_no_other() -> None:
    assert ask("no comment").words == ("comment",)
    assert ask("what did he say").words == ("say",)
    assert ask("What did Orlic say?").words == ()


def test_ranking_terms_take_nothing_for_a_constraint() -> None:
    found = asked_plainly('What did Orlic say about "tolls" in July 2022?', KNOWN).terms
    assert set(found) == set(terms("Orlic tolls July 2022", "en"))


@pytest.mark.parametrize(
    "text", ["", " ", "🎉", "?", "the", "а", "\x00", "\ud800", "\u200d", "'", '"', "''" * 999, "Ⅷ½²"]
)
def test_a_text_without_words_is_a_question_about_nothing(text: str) -> None:
    question = ask(text)
    assert question.text == text
    assert question.speaker is None
    assert question.phrase is None


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_is_a_question(text: str) -> None:
    asked = interpret(text, KNOWN, TODAY)
    question = asked.question
    assert question.text == text
    assert len(question.words) == len(question.terms)
    assert all(question.terms)


MEANINGFUL = (
    *("What", "did", "Orlic", "Dana", "say", "about", "in", "July", "2022", '"', "“", "«", "since", "of", "the"),
    *("bordres", "sərhədlər", "Тарсов", "who", "according", "to", "'s", "-", "E-23", ",", "last", "month", "🎉"),
)  # fmt: skip


@given(st.lists(st.sampled_from(MEANINGFUL), max_size=25))
def test_any_order_of_meaningful_words_is_a_question(parts: list[str]) -> None:
    question = ask(" ".join(parts))
    assert len(question.words) == len(question.terms)
    assert question.since is None or question.until is None or question.since <= question.until


def test_ten_thousand_characters_are_a_question() -> None:
    assert len(ask("Why is the bordr closd? " * 420).terms) > 400
    assert ask("x" * 10_000).words == ("x" * 10_000,)
