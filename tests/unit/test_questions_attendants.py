"""Who serves the holder of an office, or is family, holds it not: a question for the office never means them."""

import pytest

from index.questions import interpret
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, says

_ASKED = {
    "en": "What did the president say about the bridge?",
    "ru": "Что сказал президент о мосте?",
    "az": "Prezident körpü haqqında nə dedi?",
    "tr": "Cumhurbaşkanı köprü hakkında ne dedi?",
    "hy": "Նախագահը կամրջի մասին ի՞նչ ասաց",
    "ka": "რა თქვა პრეზიდენტმა ხიდზე?",
}
_SERVING = [
    ("en", "“The bridge is closed,” said the spokesman for the president, Ivo Brandt.", "Ivo Brandt"),
    ("en", "“The bridge is closed,” said an adviser to the Norvian president, Ivo Brandt.", "Ivo Brandt"),
    ("en", "“The bridge is closed,” said the wife of the president, Mara Brandt.", "Mara Brandt"),
    ("en", "“The bridge is closed,” said the President’s Press Secretary Ivo Brandt.", "Ivo Brandt"),
    ("en", "“The bridge is closed,” said President Dana Orlic’s Spokesman Ivo Brandt.", "Ivo Brandt"),
    ("ru", "«Мост закрыт», — сказал пресс-секретарь президента Иво Тарсов.", "Иво Тарсов"),
    ("ru", "«Мост закрыт», — сказала пресс-секретарь президента Ольга Велина.", "Ольга Велина"),
    ("ru", "«Мост закрыт», — сообщил журналистам помощник президента Норвии Иво Тарсов.", "Иво Тарсов"),
    ("ru", "«Мост закрыт», — сказала жена президента Ольга Велина.", "Ольга Велина"),
    ("ru", "«Мост закрыт», — ответил президенту Иво Тарсов.", "Иво Тарсов"),
    ("ru", "«Мост закрыт», — сказал глава администрации президента Иво Тарсов.", "Иво Тарсов"),
    ("az", "“Körpü bağlıdır”, — Prezidentin Mətbuat Katibi Rəşad Qaralı dedi.", "Rəşad Qaralı"),
    ("az", "“Körpü bağlıdır”, — Prezidentin Köməkçisi Rəşad Qaralı dedi.", "Rəşad Qaralı"),
    ("az", "“Körpü bağlıdır”, — prezidentin müşaviri Rəşad Qaralı dedi.", "Rəşad Qaralı"),
    ("tr", "“Köprü kapalı” dedi Cumhurbaşkanı Sözcüsü Kaan Torlak.", "Kaan Torlak"),
    ("tr", "“Köprü kapalı” dedi Cumhurbaşkanı Başdanışmanı Kaan Torlak.", "Kaan Torlak"),
    ("tr", "“Köprü kapalı” dedi Cumhurbaşkanı'nın Eşi Sema Demirağ.", "Sema Demirağ"),
    ("hy", "«Կամուրջը փակ է»,- ասաց նախագահի խոսնակ Արամ Տարսյանը։", "Արամ Տարսյան"),
    ("hy", "«Կամուրջը փակ է»,- ասաց Նախագահի Խոսնակ Արամ Տարսյանը։", "Արամ Տարսյան"),
    ("ka", "„ხიდი დაკეტილია“, - თქვა პრეზიდენტის პრესსპიკერმა ირაკლი ტარსაშვილმა.", "ირაკლი ტარსაშვილი"),
    ("ka", "„ხიდი დაკეტილია“, - თქვა პრეზიდენტის მრჩეველმა ირაკლი ტარსაშვილმა.", "ირაკლი ტარსაშვილი"),
    ("ka", "„ხიდი დაკეტილია“, - თქვა პრეზიდენტის მეუღლემ ნინო ტარსაშვილმა.", "ნინო ტარსაშვილი"),
]
_HOLDING = [
    ("en", "“The bridge is closed,” said the president, Dana Orlic.", "Dana Orlic"),
    ("en", "“The bridge is closed,” said Dana Orlic. A spokesman for President Dana Orlic left.", "Dana Orlic"),
    ("en", "“The bridge is closed,” said Dana Orlic. It is the plan of the president, Dana Orlic.", "Dana Orlic"),
    ("ru", "«Мост закрыт», — сказал президент Норвии Иво Тарсов.", "Иво Тарсов"),
    ("ru", "«Мост закрыт», — сказал Иво Тарсов. Это слова президента Иво Тарсова.", "Иво Тарсов"),
    ("ru", "«Мост закрыт», — сказал Иво Тарсов. С президентом Иво Тарсовым спорили.", "Иво Тарсов"),
    ("az", "“Körpü bağlıdır”, — Prezident Rəşad Qaralı dedi.", "Rəşad Qaralı"),
    ("tr", "“Köprü kapalı” dedi Cumhurbaşkanı Kaan Torlak.", "Kaan Torlak"),
    ("hy", "«Կամուրջը փակ է»,- ասաց նախագահ Արամ Տարսյանը։", "Արամ Տարսյան"),
    ("ka", "„ხიდი დაკეტილია“, - თქვა პრეზიდენტმა ირაკლი ტარსაშვილმა.", "ირაკლი ტარსაშვილი"),
    (
        "ka",
        "„ხიდი დაკეტილია“, - თქვა ირაკლი ტარსაშვილმა. ეს პრეზიდენტის ირაკლი ტარსაშვილის სიტყვებია.",
        "ირაკლი ტარსაშვილი",
    ),
]


def meant(language: str, text: str, speaker: str) -> str | None:
    """Whom the president of a question is, in an index with this passage."""
    known = Snapshot.of(article(1, (text, says(speaker)), language=language))
    return interpret(_ASKED[language], known, TODAY).question.speaker


@pytest.mark.parametrize(("language", "text", "speaker"), _SERVING)
def test_who_is_somebody_to_the_president_is_no_president(language: str, text: str, speaker: str) -> None:
    assert meant(language, text, speaker) is None


@pytest.mark.parametrize(("language", "text", "speaker"), _HOLDING)
def test_the_president_is_whom_the_article_calls_so(language: str, text: str, speaker: str) -> None:
    assert meant(language, text, speaker) == speaker
