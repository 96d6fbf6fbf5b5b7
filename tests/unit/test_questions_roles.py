"""Speakers whom a question names by their office, in six languages."""

import pytest

from index.questions import interpret
from index.results import Question
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, says

KNOWN = Snapshot.of(
    [
        *article(
            1,
            ("“Tolls rise,” said President Dana Orlic.", says("Dana Orlic")),
            ("“We talk,” said Norvian Foreign Minister Mara Velloni.", says("Mara Velloni")),
            ("“We listen,” said Tarsk's foreign minister Ivo Brandt.", says("Ivo Brandt")),
            ("“The port is safe,” said Police Commissioner Ada Norn of Halvik.", says("Ada Norn")),
            ("“The fair opens,” said Lena Quist, the mayor of Halvik.", says("Lena Quist")),
            ("“Our fair is larger,” said Otto Brisk, mayor of Tarsk.", says("Otto Brisk")),
            ("“I wait,” said former President Olaf Grun.", says("Olaf Grun")),
            "Norvian Foreign Minister Mara Velloni met President Orlic. The diplomats were late.",
            ("“Fares rise,” said Governor Nils Hagel.", says("Nils Hagel")),
            ("“Fares fall,” said Senator Tove Hagel.", says("Tove Hagel")),
            ("“It was an economist,” said the economist Rudi Falk.", says("Rudi Falk")),
            ("“No,” said the economist Berta Falk.", says("Berta Falk")),
            ("“Lamps burn,” said Energy Minister Jana Velik.", says("Jana Velik")),
        ),
        *article(
            2,
            ("«Мост закрыт», — сказал премьер-министр Норвии Иво Тарсов.", says("Иво Тарсов")),
            ("«Мы ждём», — сказала министр обороны Ольга Велина.", says("Ольга Велина")),
            language="ru",
        ),
        *article(
            3,
            ("“Körpü bağlıdır”, — Halvikin xarici işlər naziri Rəşad Qaralı dedi.", says("Rəşad Qaralı")),
            ("“Lampa yanır”, — energetika naziri Vüqar Dalin dedi.", says("Vüqar Dalin")),
            ("“Yol açıqdır”, — səfir Aysel Mirtov bildirdi.", says("Aysel Mirtov")),
            language="az",
        ),
        *article(
            4,
            ("“Köprü kapalı” dedi Dışişleri Bakanı Sema Demirağ.", says("Sema Demirağ")),
            ("“Yol açık” dedi Halvik Belediye Başkanı Kaan Torlak.", says("Kaan Torlak")),
            language="tr",
        ),
        *article(
            5,
            ("«Կամուրջը փակ է»,- ասաց վարչապետ Դանա Վելյանը։", says("Դանա Վելյան")),
            ("«Ճանապարհը բաց է»,- ասաց պաշտպանության նախարար Արամ Տարսյանը։", says("Արամ Տարսյան")),
            language="hy",
        ),
        *article(
            6,
            ("„ხიდი დაკეტილია“, - თქვა პრემიერ-მინისტრმა დანა ველიძემ.", says("დანა ველიძე")),
            ("„გზა ღიაა“, - თქვა თავდაცვის მინისტრმა ირაკლი ტარსაშვილმა.", says("ირაკლი ტარსაშვილი")),
            language="ka",
        ),
    ]
)


def ask(text: str) -> Question:
    return interpret(text, KNOWN, TODAY).question


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("What did the president say about tolls?", "Dana Orlic", "president"),
        ("tolls, according to the president", "Dana Orlic", "president"),
        ("the president on tolls", "Dana Orlic", "president"),
        ("the president's view of tolls", "Dana Orlic", "president"),
        ("What did the foreign minister of Norvia say?", "Mara Velloni", "foreign minister of Norvia"),
        ("What does Norvia's foreign minister think of tolls?", "Mara Velloni", "Norvia's foreign minister"),
        ("What did the foreign minister of Tarsk say?", "Ivo Brandt", "foreign minister of Tarsk"),
        ("What did the police commissioner say about the port?", "Ada Norn", "police commissioner"),
        ("What did the energy minister say about lamps?", "Jana Velik", "energy minister"),
        ("Energetika naziri lampa haqqında nə dedi?", "Vüqar Dalin", "Energetika naziri"),
        ("What did the mayor of Halvik say about the fair?", "Lena Quist", "mayor of Halvik"),
        ("What did the mayor of Tarsk say about the fair?", "Otto Brisk", "mayor of Tarsk"),
        ("Что сказал премьер-министр о мосте?", "Иво Тарсов", "премьер-министр"),
        ("Что сказала министр обороны?", "Ольга Велина", "министр обороны"),
        ("по словам министра обороны, мост закрыт", "Ольга Велина", "министра обороны"),
        ("Что думает премьер-министр Норвии о мосте?", "Иво Тарсов", "премьер-министр Норвии"),
        ("Səfir yol haqqında nə dedi?", "Aysel Mirtov", "Səfir"),
        ("Halvikin xarici işlər naziri körpü haqqında nə dedi?", "Rəşad Qaralı", "Halvikin xarici işlər naziri"),
        ("Dışişleri bakanı köprü hakkında ne dedi?", "Sema Demirağ", "Dışişleri bakanı"),
        ("Halvik belediye başkanı yol hakkında ne dedi?", "Kaan Torlak", "Halvik belediye başkanı"),
        ("Ի՞նչ ասաց վարչապետը կամրջի մասին", "Դանա Վելյան", "վարչապետը"),
        ("Պաշտպանության նախարարը ճանապարհի մասին ի՞նչ ասաց", "Արամ Տարսյան", "Պաշտպանության նախարարը"),
        ("რა თქვა თავდაცვის მინისტრმა გზაზე?", "ირაკლი ტარსაშვილი", "თავდაცვის მინისტრმა"),
        ("რა თქვა პრემიერ-მინისტრმა ხიდზე?", "დანა ველიძე", "პრემიერ-მინისტრმა"),
    ],
)
def test_an_office_is_the_one_who_clearly_holds_it(text: str, speaker: str, role: str) -> None:
    question = ask(text)
    assert (question.speaker, question.role) == (speaker, role)
    assert not set(question.words) & set(role.split())


@pytest.mark.parametrize(
    "text",
    [
        "What did the foreign minister say?",  # two hold it
        "What did the mayor say about the fair?",
        "What did the president of Tarsk say?",
        "What did the energy minister of Tarsk say about lamps?",
        "What did Tarsk's energy minister say about lamps?",
        "What did the deputy energy minister say about lamps?",
        "What did the former energy minister say about lamps?",
        "What did Vice President Hagel say about fares?",
        "Energetika nazirinin müavini lampa haqqında nə dedi?",
        "Energetika naziri müavini lampa haqqında nə dedi?",
        "Norviya energetika naziri lampa haqqında nə dedi?",
        "What did they say about the president?",
        "the president's plan",
        "Who said that the president is right?",
        "What did diplomats say?",
        "What did the economist say?",
        "tolls, according to the author",
        "Что говорят о премьер-министре?",
        "Səfir haqqında nə dedilər?",
        "Dışişleri bakanı hakkında ne dediler?",
        "Վարչապետի մասին ի՞նչ են ասում",
        "თავდაცვის მინისტრის შესახებ რა თქვეს",
    ],
)
def test_an_office_of_several_or_spoken_about_is_a_part_of_the_subject(text: str) -> None:
    question = ask(text)
    assert question.role is None
    assert question.speaker is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Что сказал президент о пошлинах?", "Dana Orlic"),
        ("What did the ambassador say about the road?", "Aysel Mirtov"),
        ("Что сказал министр иностранных дел Норвии?", "Mara Velloni"),
    ],
)
def test_an_office_is_found_in_articles_of_another_language(text: str, speaker: str) -> None:
    assert ask(text).speaker == speaker


def test_a_title_before_a_name_is_no_office_that_is_asked_for() -> None:
    question = ask("What did President Velloni say?")
    assert question.role is None
    assert question.speaker == "Mara Velloni"


def test_a_title_tells_which_of_two_of_a_surname_is_asked_for() -> None:
    assert ask("What did Governor Hagel say about fares?").speaker == "Nils Hagel"
    assert ask("What did Senator Hagel say about fares?").speaker == "Tove Hagel"
    assert ask("What did Hagel say about fares?").speaker is None
    assert ask("What did Mayor Hagel say about fares?").speaker is None
