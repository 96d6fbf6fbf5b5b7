"""Names that may be two persons' are never shown as one person's, from the article to the answer."""

from pathlib import Path

import pytest

from bot.answers import answer, statements
from bot.model import Answer
from bot.services import Services
from support.articles import put, services


def asked(bot: Services, question: str) -> tuple[str | None, list[tuple[str, ...]]]:
    """Whom the question is understood to ask for, and who speaks in each of its hits."""
    found = answer(bot, question, limit=9)
    hits = found.hits if isinstance(found, Answer) else ()
    return found.question.speaker, [hit.passage.speakers for hit in hits]


def told(folder: Path, *articles: str) -> Services:
    """A bot that has these articles."""
    bot = services(folder)
    for number, text in enumerate(articles):
        put(bot, text, name=f"{number}.txt")
    bot.index.load()
    return bot


_DOUBLED = {
    "en": (
        "“The ferry will wait for every lorry on Monday,” Dana Velin said in Tarsk.",
        "“The ferry will wait for no lorry on Monday,” Dana Vellin said in Halvik.",
        "What did {} say about the ferry?",
        ("Dana Velin", "Dana Vellin"),
    ),
    "ru": (
        "«Мост откроют для грузовиков в понедельник», — сказал Иван Велин в Тарске.",
        "«Мост не откроют для грузовиков никогда», — сказал Иван Веллин в Халвике.",
        "Что сказал {} о мосте?",
        ("Иван Велин", "Иван Веллин"),
    ),
    "tr": (
        "“Feribot pazartesi günü her kamyonu bekleyecek” dedi Deniz Velin.",
        "“Feribot pazartesi günü kimseyi beklemeyecek” dedi Deniz Vellin.",
        "{} feribot hakkında ne dedi?",
        ("Deniz Velin", "Deniz Vellin"),
    ),
}


@pytest.mark.parametrize("language", _DOUBLED)
def test_names_of_one_language_that_differ_in_a_doubled_letter_are_two_persons(tmp_path: Path, language: str) -> None:
    one, other, question, names = _DOUBLED[language]
    bot = told(tmp_path, f"Tarsk\n\n{one}\n", f"Halvik\n\n{other}\n")
    for name in names:
        assert asked(bot, question.format(name)) == (name, [(name,)])
        assert asked(bot, question.format(name.split()[1])) == (name, [(name,)])


_FULL = (
    "The river\n\n“The river is ours and stays open to every boat,” Agriculture Minister Oto Brandt said on Thursday.\n"
)
_ALONE = "The dam\n\n“The river belongs to nobody, and neither does the dam,” Brandt said in Tarsk.\n"
_PRESIDENT = "The dam\n\n“The river belongs to nobody, and neither does the dam,” President Brandt said in Tarsk.\n"
_MINISTER = "The dam\n\n“The river belongs to nobody, and neither does the dam,” Minister Brandt said in Tarsk.\n"


@pytest.mark.parametrize("other", [_ALONE, _PRESIDENT, _MINISTER])
def test_a_surname_alone_is_shown_as_its_article_prints_it(tmp_path: Path, other: str) -> None:
    bot = told(tmp_path, _FULL, other)
    shown = {quote.speaker: quote.speaker_printed for one in (1, 2) for p in statements(bot, one) for quote in p.speech}
    assert shown == {"Oto Brandt": None, "Brandt": None}


@pytest.mark.parametrize("other", [_ALONE, _MINISTER])
def test_a_surname_alone_comes_below_the_own_words_of_the_only_one_whose_it_can_be(tmp_path: Path, other: str) -> None:
    bot = told(tmp_path, _FULL, other)
    assert asked(bot, "What did Oto Brandt say about the river?") == ("Oto Brandt", [("Oto Brandt",), ("Brandt",)])
    assert asked(bot, "What did Oto Brandt say about the dam?") == ("Oto Brandt", [("Brandt",)])


def test_one_statement_under_the_full_name_and_the_surname_is_one_hit(tmp_path: Path) -> None:
    words = "“The river belongs to nobody, and neither does the old dam above Tarsk or the ferry,”"
    printed = (f"The {place}\n\n{words} {name} said.\n" for place, name in (("dam", "Oto Brandt"), ("river", "Brandt")))
    found = answer(told(tmp_path, *printed), "What did Oto Brandt say about the dam?")
    assert isinstance(found, Answer)
    assert [(hit.passage.speakers, [also.speakers for also in hit.also]) for hit in found.hits] == [
        (("Oto Brandt",), [("Brandt",)])
    ]


def test_a_surname_with_an_office_that_the_full_name_never_has_is_not_the_same_persons(tmp_path: Path) -> None:
    bot = told(tmp_path, _FULL, _PRESIDENT)
    assert asked(bot, "What did Oto Brandt say about the river?") == ("Oto Brandt", [("Oto Brandt",)])
    assert asked(bot, "What did President Brandt say about the river?") == ("Brandt", [("Brandt",)])
    assert asked(bot, "What did the president say about the river?") == ("Brandt", [("Brandt",)])
    assert asked(bot, "What did Minister Brandt say about the river?")[0] == "Oto Brandt"


def test_a_surname_that_is_asked_for_means_everybody_who_is_printed_so(tmp_path: Path) -> None:
    bot = told(tmp_path, _FULL, _PRESIDENT)
    speaker, hits = asked(bot, "What did Brandt say about the river?")
    assert (speaker, sorted(hits)) == ("Oto Brandt", [("Brandt",), ("Oto Brandt",)])


_OFFICES = {
    "ru": (
        "«Река наша и останется открытой для всех», — заявил министр Отто Брандт.",
        "«Река не принадлежит никому», — заявил президент Сарвии Брандт.",
        "Что сказал Отто Брандт о реке?",
        ("Отто Брандт", "Брандт"),
    ),
    "az": (
        "Ekologiya naziri Vera Sunay “Çay bizimdir və hamıya açıq qalacaq” deyib.",
        "Prezident Sunay “Çay heç kimin deyil” deyib.",
        "Vera Sunay çay haqqında nə dedi?",
        ("Vera Sunay", "Sunay"),
    ),
    "tr": (
        "Tarım Bakanı Vera Sunay, “Nehir bizim ve herkese açık kalacak” dedi.",
        "Cumhurbaşkanı Sunay, “Nehir kimsenin değil” dedi.",
        "Vera Sunay nehir hakkında ne dedi?",
        ("Vera Sunay", "Sunay"),
    ),
    "hy": (
        "«Կամուրջը մերն է և բաց կմնա բոլորի համար»,- ասաց նախարար Արամ Գավրյանը։",
        "«Կամուրջը ոչ մեկինը չէ»,- ասաց նախագահ Գավրյանը։",
        "Ի՞նչ ասաց Արամ Գավրյանը կամրջի մասին",
        ("Արամ Գավրյան", "Գավրյան"),
    ),
    "ka": (
        "„მდინარე ჩვენია და ყველასთვის ღია დარჩება“, - თქვა მინისტრმა დავით გავრაძემ.",
        "„მდინარე არავისია“, - თქვა პრეზიდენტმა გავრაძემ.",
        "რა თქვა დავით გავრაძემ მდინარეზე?",
        ("დავით გავრაძე", "გავრაძე"),
    ),
}


@pytest.mark.parametrize("language", _OFFICES)
def test_offices_keep_a_surname_apart_in_every_language(tmp_path: Path, language: str) -> None:
    minister, president, question, (full, alone) = _OFFICES[language]
    bot = told(tmp_path, f"Tarsk\n\n{minister}\n", f"Halvik\n\n{president}\n")
    shown = [quote.speaker for one in (1, 2) for passage in statements(bot, one) for quote in passage.speech]
    assert shown == [full, alone]
    assert asked(bot, question) == (full, [(full,)])


def test_a_surname_typed_as_it_sounds_is_the_persons_of_that_first_name_alone(tmp_path: Path) -> None:
    bot = told(tmp_path, "Tarsk\n\n“The ferry will wait for every lorry on Monday,” Silas Norrec said.\n")
    assert asked(bot, "What did Silas Norrek say about the ferry?") == ("Silas Norrec", [("Silas Norrec",)])
    assert asked(bot, "What did Simon Norrek say about the ferry?") == (None, [])


def test_a_title_tells_which_of_two_of_one_surname_is_asked_for(tmp_path: Path) -> None:
    words = ("“The ferry waits for every lorry,” John Hagel said.", "“The ferry waits for no lorry,” Mary Hagel said.")
    bot = told(tmp_path, *(f"Tarsk\n\n{said}\n" for said in words))
    assert asked(bot, "What did Mr Hagel say about the ferry?") == ("John Hagel", [("John Hagel",)])
    assert asked(bot, "What did Mrs. Hagel say about the ferry?") == ("Mary Hagel", [("Mary Hagel",)])
