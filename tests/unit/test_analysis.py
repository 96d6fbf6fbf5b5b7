import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import folded_words, passage_terms, plain, runs, terms, terms_of, tokens, words
from index.languages import LANGUAGES

LANGUAGE = st.sampled_from(sorted(LANGUAGES))
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)
# what people and editors really mix: marks, apostrophes, hyphens, digits, capitals without a plain lower case
ODD_TEXT = st.text("aIİıəşğöüçйиёЁ'’ʼ-‑. ,0123456789\u0301\u0306\u00ad\u200d\u055e\u00a0ԱևაᲐßﬁ½٣_@#", max_size=80)


@given(ANY_TEXT | ODD_TEXT, LANGUAGE)
def test_tokens_are_slices_of_any_text(text: str, language: str) -> None:
    found = tokens(text, language)
    assert all(text[token.start : token.end] == token.word and token.term and token.word for token in found)


@given(ANY_TEXT | ODD_TEXT, LANGUAGE)
def test_words_stand_in_order_and_only_compounds_overlap(text: str, language: str) -> None:
    simple = [word for word in words(text, language) if not word.is_compound]
    assert all(before.end <= after.start for before, after in pairwise(simple))


@given(ANY_TEXT | ODD_TEXT, LANGUAGE)
def test_terms_are_those_of_the_tokens(text: str, language: str) -> None:
    found = [token.term for token in tokens(text, language)]
    if len(text.lower()) == len(text):  # a text in capitals whose lower case is longer keeps its capitals' offsets
        assert terms(text, language) == found
    assert terms_of(runs(text, language), language) == terms(text, language)


@given(ANY_TEXT | ODD_TEXT, LANGUAGE)
def test_folded_words_are_those_of_the_words(text: str, language: str) -> None:
    assert folded_words(text, language) == [word.folded for word in words(text, language) if not word.is_compound]


@given(ODD_TEXT, LANGUAGE)
def test_composed_and_decomposed_text_have_the_same_terms(text: str, language: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert terms(composed, language) == terms(unicodedata.normalize("NFD", composed), language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "borders", "border"),
        ("en", "Orlic’s", "Orlic"),
        ("en", "Orlic's", "orlic"),
        ("en", "O’Neill's", "o'neill"),
        ("en", "U.N.", "UN"),
        ("en", "café", "cafe"),
        ("en", "FIREFIGHTERS", "firefighter"),
        ("ru", "границы", "границах"),
        ("ru", "Ёлка", "ёлки"),
        ("ru", "елка", "ёлка"),
        ("ru", "за́мок", "замок"),
        ("ru", "Велин", "Велину"),
        ("ru", "Тарсов", "Тарсовым"),
        ("ru", "Нуриев", "Нуриева"),
        ("az", "sərhədlərimizin", "sərhəd"),
        ("az", "serhedler", "sərhədləri"),
        ("az", "İşıqlı", "işıqlı"),
        ("az", "IŞIQ", "ışıq"),
        ("az", "torpağı", "torpaq"),
        ("az", "Vətənin", "vətən"),
        ("az", "Bakı'da", "Bakının"),
        ("hy", "սահմանների", "սահմանը"),
        ("hy", "Երևանում", "երեւան"),
        ("hy", "խաղաղությունը", "խաղաղության"),
        ("hy", "համաձայնագրի", "համաձայնագիրը"),
        ("hy", "ի՞նչպիսին", "ինչպիսին"),
        ("ka", "საზღვრების", "საზღვარი"),
        ("ka", "მინისტრთან", "მინისტრმა"),
        ("ka", "ᲛᲘᲜᲘᲡᲢᲠᲘ", "მინისტრი"),
        ("tr", "sınırlarının", "sınır"),
        ("tr", "sinirlar", "sınırlar"),
        ("tr", "Izgara", "ızgara"),
        ("tr", "İzmir'de", "izmir"),
        ("tr", "İZMİR", "izmir"),
        ("tr", "kitabı", "kitap"),
        ("tr", "O'Neill'ın", "oneill"),
    ],
)
def test_forms_of_a_word_share_their_term(language: str, one: str, other: str) -> None:
    assert terms(one, language) == terms(other, language) != []


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "organ", "organs of state"), ("tr", "kısa", "kasa"), ("ru", "мир", "мэр"), ("en", "1990", "1991")],
)
def test_different_words_keep_different_terms(language: str, one: str, other: str) -> None:
    assert set(terms(one, language)) != set(terms(other, language))


def test_dotted_and_dotless_i_fold_as_the_language_has_them() -> None:
    assert next(words("ISI", "tr")).folded == "ısı"
    assert next(words("ISI", "en")).folded == "isi"
    assert next(words("İSİ", "az")).folded == "isi"
    assert next(words("İSİ", "en")).folded == "isi"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_thousands_set_apart_in_any_way_are_one_number(language: str) -> None:
    for printed in ("12,500", "12.500", "12 500", "12\u00a0500", "12\u202f500"):
        assert terms(f"{printed} km", language)[0] == "12500", printed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3.5", ["3.5"]),
        ("3,5", ["3.5"]),
        ("1,250.75", ["1250.75"]),
        ("15.07.2022", ["15", "7", "2022"]),
        ("2022-07-15", ["2022", "7", "15"]),
        ("in 2022 300 ships", ["2022", "300", "ship"]),
        ("the 15th", ["15"]),
        ("007", ["7"]),
        ("10:45", ["10", "45"]),
        ("$1.5bn", ["1", "5bn"]),
    ],
)
def test_numbers(text: str, found: list[str]) -> None:
    assert terms(text, "en") == found


def test_contractions_are_stop_words_whatever_their_apostrophe() -> None:
    assert terms("don't don’t they’re isn't we'll what's", "en") == []


def test_an_abbreviation_in_capitals_is_no_stop_word() -> None:
    assert terms("who asked the WHO about it", "en") == ["ask", "who"]


def test_capitals_tell_no_abbreviation_where_all_is_in_capitals() -> None:
    assert terms("WHO CLOSED THE BORDER", "en") == terms("who closed the border", "en")


def test_a_compound_of_a_letter_or_number_is_found_in_every_spelling() -> None:
    assert "e23" in terms("the E-23 motorway", "en")
    assert terms("E23", "en") == ["e23"]
    assert "email" in terms("an e-mail", "en")


def test_other_hyphens_only_set_words_apart() -> None:
    assert terms("border-crossing", "en") == terms("border crossing", "en")
    assert terms("премьер-министр", "ru") == terms("премьер министр", "ru")


def test_a_question_mark_inside_an_armenian_word_does_not_split_it() -> None:
    token = tokens("Հարցե՞րը", "hy")[0]
    assert token.word == "Հարցե՞րը"
    assert token.term == terms("հարցերը", "hy")[0]


def test_headline_and_heading_are_among_a_passages_terms() -> None:
    found = passage_terms("Nobody will pay.", "en", "Bridge reopens", "On tolls")
    assert found == terms("Bridge reopens On tolls Nobody will pay.", "en")


def test_a_very_long_word_has_a_short_term() -> None:
    assert len(terms("x" * 10_000, "en")[0]) <= 64
    assert len(terms("9" * 10_000, "en")[0]) <= 64


def test_plain_keeps_letters_that_are_no_marked_latin_ones() -> None:
    assert plain("й") == "й"
    assert plain("ğəı") == "gei"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_stop_words_and_asking_words_are_folded_words(language: str) -> None:
    search = LANGUAGES[language].search
    assert len(search.stop_words) > 100
    assert len(search.asking_words) > 15
    for word in search.stop_words:
        assert terms(word, language) == [], word
