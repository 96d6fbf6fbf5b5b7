"""That questions typed in Latin letters are read in the letters of their language, and no others are."""

import pytest

from index.languages import LANGUAGES
from index.questions import interpret
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, says

KNOWN = Snapshot.of(
    [
        *article(
            1,
            ("«Граница с Грузией закрыта», — сказал Тарсов.", says("Иво Тарсов")),
            "Лачинская дорога свободна. В Карабахе думают о выборах. Экологи ждут новых законов.",
            language="ru",
        ),
        *article(2, ("Sərhədlər bağlıdır, dedi Vəli.", says("Dana Vəli")), "Şuşada görüş oldu.", language="az"),
        *article(3, ("“The border is closed,” said Orlic.", says("Dana Orlic")), "Elections in Tarsk. No war there."),
        *article(4, ("Köprü kapalı, dedi Demirağ.", says("Sema Demirağ")), "Sınırda görüşme.", language="tr"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("chto skazal tarsov o granice", "границе"),
        ("Chto skazal Tarsov o karabahe?", "карабахе"),
        ("pochemu zakryta granitsa s gruziey", "закрыта граница грузией"),
        ("pochemu zakryta granica s Gruziej", "закрыта граница Грузией"),
        ("Lachinskaya doroga", "Лачинская дорога"),
        ("lachinskaja doroga", "лачинская дорога"),
        ("kto govoril pro vybory", "выборы"),
        ("chego ozhidayut ekologi ot zakonov", "ожидают экологи законов"),
        ("kogda budet novyj zakon o grazhdanstve", "новый закон гражданстве"),
        ("tol'ko zhiteli derevni", "жители деревни"),
        ("tolko zhiteli derevni", "жители деревни"),  # without the soft sign
        ("mozhet li ministr ostatsya", "министр остаться"),
        ("skolko stoit energiya", "стоит энергия"),
    ],
)
def test_russian_is_read_in_its_letters(typed: str, words: str) -> None:
    question = interpret(typed, KNOWN, TODAY).question
    assert (question.language, question.text) == ("ru", typed)
    assert [word for word in question.words if word not in {"когда", "Сколько", "сколько"}] == words.split()


def test_a_speaker_is_found_by_a_name_in_latin_letters() -> None:
    for typed in ("chto skazal tarsov o granice", "chto skazal Ivo Tarsov o vyborah"):
        assert interpret(typed, KNOWN, TODAY).question.speaker == "Иво Тарсов"
    assert interpret("chto skazala Orlic o granice", KNOWN, TODAY).question.speaker == "Dana Orlic"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("What did Orlic say about the border?", "en"),
        ("Orlic on elections", "en"),
        ("who said no to the war", "en"),
        ("to do: on no account", "en"),
        ("sanctions on steel", "en"),
        ("Tarsov on elections", "en"),
        ("serhedler haqqinda Veli ne dedi", "az"),
        ("Demirag kopru hakkinda ne dedi", "tr"),
        ("sinirda bir gorusme icin", "tr"),
        ("Что сказал Тарсов?", "ru"),
    ],
)
def test_other_languages_are_left_as_they_are_typed(typed: str, language: str) -> None:
    question = interpret(typed, KNOWN, TODAY).question
    assert (question.language, question.text) == (language, typed)
    assert set(question.words) <= {word.strip("?:") for word in typed.split()}


@pytest.mark.parametrize("typed", ["Veli Shusha haqqinda ne dedi", "Veli Şuşa haqqında nə dedi"])
def test_azerbaijani_letters_may_be_typed_as_two(typed: str) -> None:
    question = interpret(typed, KNOWN, TODAY).question
    assert (question.language, question.speaker, question.words) == ("az", "Dana Vəli", ("Şuşa",))


def test_a_word_is_read_as_two_letters_where_nothing_is_known_of_one() -> None:
    assert "Oshlen" in interpret("Veli Oshlen haqqinda ne dedi", KNOWN, TODAY).question.words


def test_the_longest_question_is_read_in_time() -> None:
    assert interpret("chto " * 1000 + "skazal", KNOWN, TODAY).question.language == "ru"
    assert interpret("q" * 4000, KNOWN, TODAY).question.text == "q" * 4000


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("граница", ("granica", "granitsa", "granitza")),
        ("лачинская", ("lachinskaja", "lachinskaya", "lachinskaia")),
        ("защита", ("zashchita", "zaschita", "zashhita", "zashita")),
        ("объезд", ("obezd", "ob'ezd", "obyezd", "objezd")),
        ("только", ("tolko", "tol'ko")),
        ("россия", ("rossiya", "rossija", "rossia", "rosiya")),
        ("хребет", ("hrebet", "khrebet", "xrebet")),
        ("решение", ("reshenie", "resheniye", "reshenije")),
        ("выйти", ("vyjti", "vyyti", "viiti")),
    ],
)
def test_all_ways_of_typing_a_word_come_down_to_one(word: str, typed: tuple[str, ...]) -> None:
    letters = LANGUAGES["ru"].typed
    assert {letters.key_of_typed(each) for each in typed} == {letters.key_of_own(word)}
