from collections import Counter

import pytest

from index.analysis import runs
from index.knowledge.spelling import Vocabulary
from index.languages import LANGUAGES


def vocabulary(text: str, language: str = "en") -> Vocabulary:
    found = Vocabulary()
    found.add(Counter(runs(text, language)), language)
    return found


def nearest(text: str, typed: str, language: str = "en", *, sure: bool = True) -> str | None:
    spelling = vocabulary(text, language).nearest(typed, language, lambda _: True, is_surely_wrong=sure)
    return spelling.printed if spelling else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bordres", "borders"),
        ("boders", "borders"),
        ("borrders", "borders"),
        ("goverment", "government"),
        ("orlik", None),  # a letter for another in a short word may make another word
        ("orllic", "Orlic"),
        ("blod", "blood"),
        ("toll", None),  # it is no error at all
        ("tol", None),
        ("xorders", None),
        ("7777", None),
    ],
)
def test_few_letters_are_forgiven(typed: str, meant: str | None) -> None:
    assert nearest("The government closed borders; Orlic saw blood and a bold toll.", typed) == meant


def test_of_two_words_as_near_the_more_frequent_is_meant() -> None:
    assert nearest("carter carton carton", "cartn") == "carton"


def test_a_letter_left_undoubled_is_likelier_than_another_letter() -> None:
    assert nearest("baboon baboon balloon", "baloon") == "balloon"


def test_a_word_is_given_as_it_is_printed_in_lower_case_where_it_ever_is() -> None:
    assert nearest("Sanctions hurt. The sanctions stay.", "sanctoins") == "sanctions"
    assert nearest("Velloni spoke. VELLONI left.", "veloni") == "Velloni"


def test_diacritics_are_not_typing_errors() -> None:
    assert nearest("sərhədlər", "serhedlar", "az") == "sərhədlər"
    assert nearest("sərhədlər", "serhedler", "az") is None


def test_words_that_the_index_lost_are_not_meant() -> None:
    known = vocabulary("borders")
    assert known.nearest("bordres", "en", lambda _: False, is_surely_wrong=True) is None


def test_without_a_dictionary_an_inflected_form_is_left_alone() -> None:
    assert nearest("oynamadığı", "oynadığı", "tr", sure=False) is None
    assert nearest("kalmıştır kalmıştır", "kalmıştı", "tr", sure=False) is None
    assert nearest("Velloni", "veloni", "tr", sure=False) == "Velloni"


def test_a_name_is_hardly_ever_in_lower_case() -> None:
    known = vocabulary("Rice spoke. The price of rice. Velloni spoke.")
    assert known.is_name("velloni")
    assert not known.is_name("rice")
    assert not known.is_name("nobody")


@pytest.mark.parametrize(
    ("language", "word", "error"),
    [
        ("en", "barge", "bordres"),
        ("ru", "баржа", "гроница"),
        ("tr", "gemi", "gmei"),
        ("hy", "սահմաններ", "սահմնաներ"),
        ("ka", "საზღვარი", "საზღვრაი"),
    ],
)
def test_dictionaries_tell_words_from_errors(language: str, word: str, error: str) -> None:
    is_word = LANGUAGES[language].search.is_word
    assert is_word is not None
    assert is_word(word)
    assert not is_word(error)


@pytest.mark.parametrize(("typed", "meant"), [("velloi", "Velloni"), ("vellonni", "Velloni"), ("vellona", None)])
def test_a_name_that_ends_in_another_way_is_another_name(typed: str, meant: str | None) -> None:
    assert nearest("Velloni spoke of the bridge.", typed) == meant


def test_a_name_of_another_language_in_the_same_script_may_be_meant_and_no_other_word_of_it() -> None:
    known = vocabulary("The bridge is closed.")
    known.add(Counter(runs("Demirbağ köprüden geçti, köprüler kapalı.", "tr")), "tr")
    for typed, meant in (("demirbg", "Demirbağ"), ("kopruuden", None)):
        found = known.nearest(typed, "en", lambda _: True, is_surely_wrong=True)
        assert (found.printed if found else None) == meant
