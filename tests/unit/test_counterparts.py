"""That a question in one language finds the words of passages in another: names by sound, places by name."""

from collections import Counter

import pytest

from index.analysis import Word, runs, words
from index.knowledge.spelling import Vocabulary

TEXTS = {
    "en": """Orlic left Karabakh for Yerevan. Velloni of Tarsk met the Georgians in Baku, and the United States agreed.
        The European Union waits, says Halvikson of Port Dover. A karate school in Baker Street. NATO is late.""",
    "ru": """Орлич приехал в Ереван из Карабаха. Веллони был в Тбилиси, а Халвиксон в Баку. Соединённые Штаты молчат,
        грузины ждут, Евросоюз тоже. Груз задержан. НАТО опаздывает.""",
    "az": """Orliç Qarabağdan İrəvana gəldi. Velloni Bakıda idi. ABŞ susur, gürcülər gözləyir. Halvikson Ağdamda.""",
    "hy": """Օրլիչը Ղարաբաղից եկավ Երևան։ Վելլոնին Բաքվում էր։ ԱՄՆ-ը լռում է, վրացիները սպասում են։""",
    "ka": """ორლიჩი ყარაბაღიდან ერევანში ჩავიდა. ველონი ბაქოში იყო. აშშ დუმს, საქართველო ელოდება.""",
    "tr": """Orliç Karabağ'dan Erivan'a geldi. Velloni Bakü'deydi. ABD susuyor, Gürcüler bekliyor.""",
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    found = Vocabulary()
    for language, text in TEXTS.items():
        found.add(Counter(runs(text, language)), language)
    return found


def meets(vocabulary: Vocabulary, question: str, language: str, place: int = 0) -> set[str]:
    """The printed words of the texts in other languages that the question's word at that place finds."""
    found = [word for word in words(question, language) if word.term]
    others = vocabulary.counterparts.of(found, language, lambda _: True).get(found[place].term, {})
    # a word with the same term in another language is found anyway
    terms = {part for term in (found[place].term, *others) for part in term.split()}
    return {
        text[word.start : word.end]
        for of, text in TEXTS.items()
        if of != language
        for word in words(text, of)
        if word.term in terms and not word.is_compound
    }


def in_all_but(language: str, printed: dict[str, str]) -> set[str]:
    return {word for of, words_of in printed.items() if of != language for word in words_of.split()}


ORLIC = {"en": "Orlic", "ru": "Орлич", "az": "Orliç", "hy": "Օրլիչը", "ka": "ორლიჩი", "tr": "Orliç"}
VELLONI = {"en": "Velloni", "ru": "Веллони", "az": "Velloni", "hy": "Վելլոնին", "ka": "ველონი", "tr": "Velloni"}
KARABAKH = {
    "en": "Karabakh",
    "ru": "Карабаха",
    "az": "Qarabağdan",
    "hy": "Ղարաբաղից",
    "ka": "ყარაბაღიდან",
    "tr": "Karabağ",
}
YEREVAN = {"en": "Yerevan", "ru": "Ереван", "az": "İrəvana", "hy": "Երևան", "ka": "ერევანში", "tr": "Erivan"}
BAKU = {"en": "Baku", "ru": "Баку", "az": "Bakıda", "hy": "Բաքվում", "ka": "ბაქოში", "tr": "Bakü"}
GEORGIA = {
    "en": "Georgians",
    "ru": "грузины",
    "az": "gürcülər",
    "hy": "վրացիները",
    "ka": "საქართველო",
    "tr": "Gürcüler",
}
AMERICA = {"en": "United States", "ru": "Соединённые Штаты", "az": "ABŞ", "hy": "ԱՄՆ", "ka": "აშშ", "tr": "ABD"}


@pytest.mark.parametrize(
    ("language", "question", "printed"),
    [
        ("en", "Orlic", ORLIC),
        ("ru", "Орлича", ORLIC),
        ("az", "Orliçin", ORLIC),
        ("az", "orlicin", ORLIC),
        ("hy", "Օրլիչի", ORLIC),
        ("ka", "ორლიჩის", ORLIC),
        ("tr", "Orliç", ORLIC),
        ("en", "velloni", VELLONI),
        ("ru", "Веллони", VELLONI),
        ("az", "Vellonidən", VELLONI),
        ("hy", "Վելլոնիի", VELLONI),
        ("ka", "ველონიმ", VELLONI),
        ("tr", "Velloni'ye", VELLONI),
        ("en", "Karabakh's", KARABAKH),
        ("ru", "Карабахе", KARABAKH),
        ("az", "Qarabağda", KARABAKH),
        ("az", "qarabagda", KARABAKH),
        ("tr", "Karabağ'da", KARABAKH),
        ("tr", "karabaga", KARABAKH),
        ("hy", "Ղարաբաղում", KARABAKH),
        ("ka", "ყარაბაღში", KARABAKH),
        ("en", "Yerevan", YEREVAN),
        ("ru", "Ереваном", YEREVAN),
        ("az", "İrəvanda", YEREVAN),
        ("hy", "Երևանում", YEREVAN),
        ("hy", "Երեւանից", YEREVAN),
        ("ka", "ერევნის", YEREVAN),
        ("tr", "Erivan'da", YEREVAN),
        ("en", "Baku", BAKU),
        ("ru", "Баку", BAKU),
        ("az", "bakida", BAKU),
        ("hy", "Բաքվի", BAKU),
        ("ka", "ბაქოში", BAKU),
        ("tr", "bakude", BAKU),
        ("en", "Georgia", GEORGIA),
        ("ru", "Грузии", GEORGIA),
        ("az", "Gürcüstanın", GEORGIA),
        ("hy", "Վրաստանում", GEORGIA),
        ("ka", "ქართველების", GEORGIA),
        ("tr", "gurcistan", GEORGIA),
        ("en", "American", AMERICA),
        ("en", "US", AMERICA),
        ("ru", "США", AMERICA),
        ("az", "ABŞ-ın", AMERICA),
        ("hy", "ԱՄՆ-ի", AMERICA),
        ("ka", "ამერიკის", AMERICA),
        ("tr", "ABD'nin", AMERICA),
    ],
)
def test_a_name_meets_its_spellings_in_all_languages(
    vocabulary: Vocabulary, language: str, question: str, printed: dict[str, str]
) -> None:
    assert meets(vocabulary, question, language) == in_all_but(language, printed)


def test_words_that_are_a_name_together_meet_as_one(vocabulary: Vocabulary) -> None:
    for place in (0, 1):
        assert in_all_but("en", AMERICA) == meets(vocabulary, "United States", "en", place)
        assert meets(vocabulary, "European Union", "en", place) == {"Евросоюз"}
    assert meets(vocabulary, "united front", "en") == set()


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("ru", "груз"),  # the beginning of Georgia's name
        ("ru", "Орлов"),
        ("en", "Oral"),
        ("az", "bakir"),
        ("ru", "Бекер"),  # like a street's name, but with other vowels
        ("en", "vow"),
    ],
)
def test_a_word_meets_nothing_that_is_only_a_little_like_it(
    vocabulary: Vocabulary, language: str, question: str
) -> None:
    assert meets(vocabulary, question, language) == set()


def test_a_name_meets_no_common_word_of_another_language(vocabulary: Vocabulary) -> None:
    # a karate school stands in lower case
    assert meets(vocabulary, "Карате", "ru") == set()


def test_only_what_may_be_a_name_is_compared_by_its_sounds(vocabulary: Vocabulary) -> None:
    found: list[Word] = list(words("Орлич", "ru"))
    assert vocabulary.counterparts.of(found, "ru", lambda _: False) == {}
    assert vocabulary.counterparts.of(found, "ru", lambda _: True) != {}


def test_words_that_are_added_later_are_met() -> None:
    found = Vocabulary()
    found.add(Counter(["Velloni"]), "en")
    asked = list(words("Веллони", "ru"))
    before = found.counterparts.of(asked, "ru", lambda _: True)
    found.add(Counter(["Velloniyə"]), "az")
    after = found.counterparts.of(asked, "ru", lambda _: True)
    assert (set(before["веллон"]), set(after["веллон"])) == ({"velloni"}, {"velloni", "vello"})


SUBJECTS_OF = {
    "en": "The border is closed. The ceasefire holds. Elections were held. The railway waits. Peacekeepers left.",
    "ru": "Границу закрыли. Перемирие держится. Выборы прошли. Железная дорога ждёт. Миротворцы ушли.",
    "az": "Sərhəd bağlıdır. Atəşkəs qüvvədədir. Seçkilər keçirildi. Dəmiryolu gözləyir. Sülhməramlılar getdi.",
    "hy": "Սահմանը փակ է։ Հրադադարը պահպանվում է։ Ընտրությունները կայացան։ Երկաթուղին սպասում է։ Խաղաղապահները գնացին։",
    "ka": "საზღვარი დაკეტილია. ცეცხლის შეწყვეტა. არჩევნები გაიმართა. რკინიგზა იცდის. სამშვიდობოები წავიდნენ.",
    "tr": "Sınır kapalı. Ateşkes sürüyor. Seçimler yapıldı. Demiryolu bekliyor. Barış gücü gitti.",
}
BORDER = {"en": "border", "ru": "Границу", "az": "Sərhəd", "hy": "Սահմանը", "ka": "საზღვარი", "tr": "Sınır"}
TRUCE = {
    "en": "ceasefire",
    "ru": "Перемирие",
    "az": "Atəşkəs",
    "hy": "Հրադադարը",
    "ka": "ცეცხლის შეწყვეტა",
    "tr": "Ateşkes",
}
ELECTIONS = {
    "en": "Elections",
    "ru": "Выборы",
    "az": "Seçkilər",
    "hy": "Ընտրությունները",
    "ka": "არჩევნები",
    "tr": "Seçimler",
}


@pytest.mark.parametrize(
    ("language", "question", "printed"),
    [
        ("en", "borders", BORDER),
        ("ru", "границе", BORDER),
        ("az", "sərhədində", BORDER),
        ("az", "serhed", BORDER),
        ("hy", "սահմանին", BORDER),
        ("ka", "საზღვრის", BORDER),
        ("tr", "sınırda", BORDER),
        ("en", "truce", TRUCE),
        ("ru", "перемирии", TRUCE),
        ("az", "atəşkəsi", TRUCE),
        ("hy", "հրադադարի", TRUCE),
        ("ka", "ცეცხლის შეწყვეტის", TRUCE),
        ("tr", "ateskes", TRUCE),
        ("en", "election", ELECTIONS),
        ("ru", "выборами", ELECTIONS),
        ("az", "seçkidə", ELECTIONS),
        ("hy", "ընտրությանը", ELECTIONS),
        ("ka", "არჩევნებზე", ELECTIONS),
        ("tr", "seçimin", ELECTIONS),
    ],
)
def test_a_subject_meets_what_other_languages_call_it_and_says_less_of_it(
    language: str, question: str, printed: dict[str, str]
) -> None:
    known = Vocabulary()
    for of, text in SUBJECTS_OF.items():
        known.add(Counter(runs(text, of)), of)
    asked = [word for word in words(question, language) if word.term]
    others = known.counterparts.of(asked, language, lambda _: False)[asked[0].term]
    expected = {word.term for of, listed in printed.items() if of != language for word in words(listed, of)}
    # other words of a language may be listed for the same thing
    assert expected - {asked[0].term} <= {part for term in others for part in term.split()}
    assert all(0 < weight < 1 for weight in others.values())
    assert len(others) <= len(expected)


def test_within_a_language_words_for_one_thing_meet_and_say_less_of_it() -> None:
    known = Vocabulary()
    known.add(Counter(runs("The truce held. Russians left. The ceasefire ended. Russia agreed.", "en")), "en")
    for question, others in (("ceasefire", {"truce"}), ("Russian", {"russia", "russian"}), ("bridge", set())):
        asked = list(words(question, "en"))
        found = known.counterparts.of(asked, "en", lambda _: False).get(asked[0].term, {})
        assert set(found) == others - {asked[0].term}
        assert all(weight < 1 for weight in found.values())


def test_ways_to_spell_a_name_in_one_language_meet() -> None:
    known = Vocabulary()
    known.add(Counter(runs("Halvikyan met Halvikian. Halvikova left.", "en")), "en")
    asked = list(words("Halvikyan", "en"))
    assert set(known.counterparts.of(asked, "en", lambda _: True)["halvikyan"]) == {"halvikian"}
