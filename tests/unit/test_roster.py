from collections.abc import Mapping

import pytest

from index.analysis import words
from index.knowledge.asking import Asking
from index.knowledge.roster import Named, Roster
from index.names.persons import Persons
from support.indexed import article


def find(question: str, quoted: Mapping[str, int], language: str = "en", printed_in: str | None = None) -> list[Named]:
    roster = Roster()
    facts = article(1, "", language=printed_in or language)[0].article
    counts = {roster.number(name, facts): count for name, count in quoted.items()}
    found = list(words(question, language))
    asking = Asking(found, language, lambda place: question[found[place].start].isupper())
    persons = Persons.of(roster.counted({number: count for number, count in counts.items() if number is not None}))
    return list(roster.find(asking, persons))


def names(question: str, *quoted: str, language: str = "en") -> list[str]:
    return [named.name for named in find(question, dict.fromkeys(quoted, 1), language)]


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("what did Dana Orlic say", "Dana Orlic"),
        ("what did dana orlic say", "Dana Orlic"),
        ("what did Orlic say", "Dana Orlic"),
        ("what did Dana Orlic say", "Dana M. Orlic"),
        ("what did Dana Orlic say", "Dana Orlic Jr."),
        ("what did dana orlics say", "Dana Orlics"),
        ("the Harbour Office of Tarsk on tolls", "Harbour Office of Tarsk"),
        ("what did Orlić say", "Dana Orlic"),
        ("what did hilarie Orlic say", "Hillarie Orlic"),
    ],
)
def test_a_speaker_is_found_by_full_name_or_surname(question: str, quoted: str) -> None:
    assert names(question, quoted) == [quoted]


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("what did Chelda Orlic say", "Dana Orlic"),  # somebody else of that name
        ("what did orlic say", "Dana Orlic"),  # a word in lower case is no name by itself
        ("an office of tarsk", "Harbour Office of Tarsk"),
        ("", "Dana Orlic"),
    ],
)
def test_less_names_nobody(question: str, quoted: str) -> None:
    assert names(question, quoted) == []


def test_a_first_name_alone_names_the_only_one_who_has_it() -> None:
    assert names("what did Dana say", "Dana Orlic", "Ivo Brandt") == ["Dana Orlic"]
    assert names("what did Dana say", "Dana Orlic", "Dana Brandt") == []
    assert names("what did Dana Tarsk say", "Dana Orlic") == []
    assert names("what did dana say", "Dana Orlic") == []


def test_a_surname_that_is_somebody_elses_first_name_there_is_no_surname() -> None:
    assert names("what did David say", "Lara David") == ["Lara David"]
    assert names("what did David Tarsk say", "Lara David") == []


@pytest.mark.parametrize(
    ("language", "question", "quoted"),
    [
        ("en", "what did the Foreign Ministry say", "Norvian Foreign Ministry"),
        ("az", "Xarici İşlər Nazirliyi nə dedi", "Norviya Xarici İşlər Nazirliyi"),
        ("tr", "Dışişleri Bakanlığı ne dedi", "Norvia Dışişleri Bakanlığı"),
    ],
)
def test_a_body_is_found_without_what_tells_whose_it_is(language: str, question: str, quoted: str) -> None:
    assert names(question, quoted, language=language) == [quoted]


def test_a_body_of_another_place_or_of_several_is_not_meant() -> None:
    assert names("what did the Tarsk Foreign Ministry say", "Norvian Foreign Ministry") == []
    assert names("what did the Foreign Ministry say", "Norvian Foreign Ministry", "Tarsk Foreign Ministry") == []
    assert names("what did the Ministry say", "Norvian Foreign Ministry") == []


def test_a_word_in_lower_case_is_no_surname_that_stands_alone_everywhere() -> None:
    assert names("the price of rice", "Rice") == []


def test_a_first_name_may_be_a_short_one() -> None:
    assert names("what did Bob Orlic say", "Robert Orlic") == ["Robert Orlic"]
    assert names("what did Robert Orlic say", "Bob Orlic") == ["Bob Orlic"]
    assert names("что сказал Миша Тарсов", "Михаил Тарсов", language="ru") == ["Михаил Тарсов"]
    assert names("what did Bob Orlic say", "Rupert Orlic") == []


def test_a_first_name_before_a_surname_that_stands_alone_everywhere_is_theirs() -> None:
    (found,) = find("what did Dana Orlic say", {"Orlic": 3})
    assert (found.name, found.first) == ("Orlic", 2)


def test_a_surname_of_several_speakers_names_none_of_them() -> None:
    assert names("what did Orlic say", "Dana Orlic", "Ivo Orlic") == []
    assert names("what did Ivo Orlic say", "Dana Orlic", "Ivo Orlic") == ["Ivo Orlic"]


def test_a_surname_means_the_one_who_is_quoted_nearly_always() -> None:
    assert [named.name for named in find("what did Orlic say", {"Dana Orlic": 50, "Ivo Orlic": 2})] == ["Dana Orlic"]


def test_all_forms_of_one_name_are_one_speaker() -> None:
    found = find("what did Orlic say", {"Dana Orlic": 3, "Dana M. Orlic": 1, "Orlic": 1})
    assert [(named.name, len(named.speakers)) for named in found] == [("Dana Orlic", 3)]


def test_a_bare_surname_is_nobodys_where_two_share_it() -> None:
    found = find("what did Dana Orlic say", {"Dana Orlic": 30, "Ivo Orlic": 1, "Orlic": 1})
    assert [len(named.speakers) for named in found] == [1]


def test_speakers_come_in_the_order_of_the_question() -> None:
    assert names("Velloni and Dana Orlic", "Dana Orlic", "Mara Velloni") == ["Mara Velloni", "Dana Orlic"]


@pytest.mark.parametrize(
    ("language", "question", "quoted"),
    [
        ("ru", "Что сказал Тарсов", "Иво Тарсов"),
        ("ru", "по словам Тарсова", "Иво Тарсов"),
        ("ru", "слова Иво Тарсова", "Иво Тарсов"),
        ("az", "Vəlinin sözləri", "Dana Vəli"),
        ("tr", "Orliç'in sözleri", "Dana Orliç"),
        ("hy", "Վելյանի խոսքերը", "Դանա Վելյան"),
    ],
)
def test_cases_of_a_name_are_the_name(language: str, question: str, quoted: str) -> None:
    assert names(question, quoted, language=language) == [quoted]


def test_speakers_of_whom_nothing_is_left_are_not_found() -> None:
    roster = Roster()
    roster.number("Dana Orlic", article(1, "")[0].article)
    assert roster.find(Asking(list(words("Dana Orlic", "en")), "en", lambda _: True), Persons.of({})) == ()


@pytest.mark.parametrize("name", ["", "?", "of the", "Jr."])
def test_a_name_without_words_breaks_nothing(name: str) -> None:
    assert names("what did of the say Jr.", name) in ([], [name])


@pytest.mark.parametrize(
    ("language", "question", "printed_in", "quoted"),
    [
        ("ru", "Что сказал Адиев?", "en", "Ilham Adiyev"),
        ("ru", "по словам Ильхама Адиева", "en", "Ilham Adiyev"),
        ("ru", "по словам Адиева", "en", "Ilham Adiyev"),
        ("ru", "с Адиевым", "en", "Ilham Adiyev"),
        ("ru", "что сказал Александр Новин", "ka", "ალექსანდრე ნოვინი"),
        ("ka", "რა თქვა რაიან ვინკემ", "ka", "რაიან ვინკე"),
        ("ru", "слова Ольги Ивановой", "en", "Olga Ivanova"),
        ("az", "İlham Ədiyevin sözləri", "en", "Ilham Adiyev"),
        ("az", "Hacıyev nə dedi", "ru", "Джейхун Гаджиев"),
        ("hy", "Ադիևի խոսքերը", "en", "Ilham Adiyev"),
        ("hy", "Ինչ ասաց Պետրոսյանը", "ka", "ნიკოლ პეტროსიანი"),
        ("ka", "ილჰამ ადიევის სიტყვები", "en", "Ilham Adiyev"),
        ("ka", "ილჰამ ადიევმა", "ru", "Ильхам Адиев"),
        ("tr", "Petrosyan'ın sözleri", "hy", "Նիկոլ Պետրոսյան"),
        ("en", "what did Hajiyev say", "az", "Ceyhun Hacıyev"),
        ("en", "what did Адиев say", "az", "İlham Ədiyev"),
        ("en", "what did I. Adiyev say", "ru", "Ильхам Адиев"),
        ("en", "what did Adiyev Ilham say", "en", "Ilham Adiyev"),
    ],
)
def test_a_name_is_found_from_every_other_language(language: str, question: str, printed_in: str, quoted: str) -> None:
    found = find(question, {quoted: 1}, language, printed_in)
    assert [named.name for named in found] == [quoted]


@pytest.mark.parametrize(
    ("language", "question", "printed_in", "quoted"),
    [
        ("ru", "что сказал Гейдар Адиев", "en", "Ilham Adiyev"),
        ("ru", "что сказал Иванов", "ru", "Ольга Иванова"),
        ("ru", "что сказал Иванов", "en", "Olga Ivanova"),
        ("en", "what did G. Adiyev say", "ru", "Ильхам Адиев"),
        ("en", "what did Hill say", "ru", "Дэвид Грин"),
    ],
)
def test_another_persons_name_finds_nobody(language: str, question: str, printed_in: str, quoted: str) -> None:
    assert find(question, {quoted: 1}, language, printed_in) == []


def test_a_name_as_it_is_printed_is_nobody_elses_who_may_be_called_so() -> None:
    roster = Roster()
    counts = {}
    for name, language in (("Joran Tesk", "en"), ("Йоран Теск", "ru"), ("Yoran Tesk", "az")):
        number = roster.number(name, article(1, "", language=language)[0].article)
        assert number is not None
        counts[number] = 2
    persons = Persons.of(roster.counted(counts))
    assert persons[roster.name(0)] is not persons[roster.name(1)]
    question = "what did Joran Tesk say"
    found = list(words(question, "en"))
    asking = Asking(found, "en", lambda place: question[found[place].start].isupper())
    assert [named.name for named in roster.find(asking, persons)] == ["Joran Tesk"]


@pytest.mark.parametrize(
    ("language", "question", "quoted"),
    [
        ("en", "what did Silas Norrek say", "Silas Norrec"),
        ("en", "what did Dana Phelan say", "Dana Felan"),
        ("hy", "Ինչ ասաց Դանա Թարսյանը", "Դանա Տարսյան"),
    ],
)
def test_a_surname_that_sounds_so_is_the_persons_behind_their_first_name(
    language: str, question: str, quoted: str
) -> None:
    assert names(question, quoted, language=language) == [quoted]


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("what did Silas Morrek say", "Silas Norrec"),
        ("what did Simon Norrek say", "Silas Norrec"),
        ("what did Norrek say", "Silas Norrec"),
        ("what did Dana Gil say", "Dana Jill"),  # short names are soon another's
    ],
)
def test_another_first_name_or_sound_is_another_person(question: str, quoted: str) -> None:
    assert names(question, quoted) == []


def test_a_name_that_the_index_has_is_no_other_spelling() -> None:
    roster = Roster()
    number = roster.number("Silas Norrec", article(1, "")[0].article)
    assert number is not None
    found = list(words("Silas Norrek", "en"))
    persons = Persons.of(roster.counted({number: 1}))
    assert roster.find(Asking(found, "en", lambda _: True, is_held=lambda _: True), persons) == ()


def test_a_title_tells_a_man_and_a_woman_of_one_surname_apart() -> None:
    both = "John Orlic", "Mary Orlic"
    assert names("what did mr Orlic say", *both) == ["John Orlic"]
    assert names("what did mrs Orlic say", *both) == ["Mary Orlic"]
    assert names("what did dr Orlic say", *both) == []
    assert names("what did mrs Orlic say", *both, "Jane Orlic") == []
    assert names("what did mrs Orlic say", *both, "Tovex Orlic") == []
