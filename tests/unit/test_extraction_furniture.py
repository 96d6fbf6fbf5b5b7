from collections.abc import Callable

import pytest

from index.languages import LANGUAGES
from index.model import Block, BlockKind
from index.pages.furniture import Furniture, furniture, set_apart
from index.pages.plain_text import read

PROSE = {
    "en": "The bridge is open again today.",
    "ru": "Мост сегодня снова открыт.",
    "az": "Körpü bu gün yenidən açıqdır.",
    "hy": "Կամուրջն այսօր կրկին բաց է։",
    "ka": "ხიდი დღეს ისევ ღიაა.",
    "tr": "Köprü bugün yeniden açıldı.",
}
HEADLINE = {
    "en": "“We will not sell the port” – what the minister told workers",
    "ru": "«Мы не продадим порт» – что сказал министр",
    "az": "“Limanı satmayacağıq” – nazir nə dedi",
    "hy": "«Մենք չենք վաճառի նավահանգիստը» – ինչ ասաց նախարարը",
    "ka": "„ჩვენ არ გავყიდით პორტს“ – რა თქვა მინისტრმა",
    "tr": "“Limanı satmayacağız” – bakan ne dedi",
}
LINKS = {
    "en": "Read also",
    "ru": "Читайте также",
    "az": "Həmçinin oxuyun",
    "hy": "Կարդացեք նաև",
    "ka": "ასევე წაიკითხეთ",
    "tr": "Ayrıca okuyun",
}
SHARES = {
    "en": "Follow us on Telegram",
    "ru": "Подписывайтесь на наш канал",
    "az": "Telegram kanalımıza abunə olun",
    "hy": "Հետևեք մեզ",
    "ka": "გამოგვყევით",
    "tr": "Bizi takip edin",
}
CREDITS = {
    "en": "Photo: Oskar Times",
    "ru": "Фото: Оскар Таймс",
    "az": "Foto: Oskar Times",
    "hy": "Լուսանկարը՝ Oskar Times",
    "ka": "ფოტო: Oskar Times",
    "tr": "Fotoğraf: Oskar Times",
}


def article(language: str, *lines: str) -> tuple[str, list[Block]]:
    text = "\n".join(["Oskaria", PROSE[language], *lines, PROSE[language]])
    return text, list(read(text).blocks)


def prose_of(language: str, *lines: str) -> list[str]:
    text, blocks = article(language, *lines)
    return [text[block.start : block.end] for block in blocks if block.kind is BlockKind.PARAGRAPH]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("between", [": ", " – ", "\n", ":\n", " "])
def test_linked_headlines_are_no_prose_in_any_language(language: str, between: str) -> None:
    line = f"{LINKS[language]}{between}{HEADLINE[language]}"
    assert prose_of(language, *line.split("\n")) == [PROSE[language]] * 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("change", [str.upper, str.title, "→ {}".format, "{}…".format])
def test_links_are_told_however_they_are_set(language: str, change: Callable[[str], str]) -> None:
    line = change(LINKS[language])
    assert prose_of(language, line, HEADLINE[language]) == [PROSE[language]] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_share_lines_are_left_out_in_any_language(language: str) -> None:
    text, blocks = article(language, SHARES[language])
    assert SHARES[language] not in [text[block.start : block.end] for block in blocks]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["{}", "({})", "{}.", PROSE["en"] + " {}", PROSE["en"] + " ({})"])
def test_photo_credits_are_captions_in_any_language(language: str, form: str) -> None:
    line = form.format(CREDITS[language])
    text, blocks = article(language, line)
    assert [text[block.start : block.end] for block in blocks if block.kind is BlockKind.CAPTION] == [line]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_every_language_is_found_alone_on_its_line(language: str) -> None:
    page = LANGUAGES[language].page
    assert page.related
    assert page.share
    assert page.captions
    for phrase in page.related:
        assert furniture(phrase.capitalize()) is Furniture.LINKS_FOLLOW, phrase
    for phrase in page.share:
        assert furniture(phrase.capitalize()) is Furniture.SHARE, phrase
    for phrase in page.captions:
        assert furniture(phrase.capitalize()) is Furniture.CAPTION, phrase


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell after the minister spoke.",
        "Photo editors of the paper said that they knew nothing.",
        "Read more carefully, the treaty says nothing about the port.",
        "Also on Friday, the mayor met the workers of the port.",
        "“Read also what the treaty says,” she told them.",
        "Subscribers of the paper were told: “Follow us on Telegram or lose us.”",
        "Video of the speech was shown to the court on Friday.",
        "Related crimes were not part of the trial, the judge said.",
        "Подробности разговора неизвестны.",
        "Фото моста показали министру.",
        "Konuyla ilgili açıklama yapan Aru, şunları söyledi:",
        "Comments by the minister were not welcome in Velm.",
        "The paper printed a photo of the bridge.",
    ],
)
def test_prose_that_begins_like_furniture_stays_prose(line: str) -> None:
    assert furniture(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Facebook Twitter WhatsApp", Furniture.SHARE),
        ("Telegram | Facebook", Furniture.SHARE),
        ("https://times.example/bridge", Furniture.SHARE),
        ("news@times.example", Furniture.SHARE),
        ("#Oskaria #bridge", Furniture.SHARE),
        ("Comments (12)", Furniture.SHARE),
        ("© 2022 Oskar Times", Furniture.CAPTION),
        ("Mira Aru on the bridge. Photo: Oskar Times", Furniture.CAPTION),
        ("REUTERS/Lena Ott", Furniture.CAPTION),
        ("Image source, Oskar Times", Furniture.CAPTION),
        ("Related: The port is sold.", Furniture.LINK),
        ("!!!", None),
        ("", None),
    ],
)
def test_furniture_that_is_no_phrase_is_told_too(line: str, kind: Furniture | None) -> None:
    assert furniture(line) is kind


def test_links_end_where_prose_begins() -> None:
    links = ["Read also:", "Ferries stop for a week", "Who owns the bridge?", "“Everything is for sale!”"]
    text, blocks = article("en", *links, "The mayor left.", "Last words")
    kinds = [block.kind for block in blocks[2:]]
    assert kinds[:5] == [BlockKind.LIST_ITEM] * 4 + [BlockKind.PARAGRAPH]
    assert text[blocks[7].start : blocks[7].end] == "Last words"
    assert blocks[7].kind is BlockKind.HEADING


def test_long_paragraph_is_never_furniture() -> None:
    text = "Read also: " + "the bridge is open and " * 40
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    assert list(set_apart(text, [block])) == [block]
