"""Whose words a quote is in Azerbaijani and Turkish, in sentences that name the speaker by what they are."""

import pytest

from support.speech import read_speech, speakers_by_line

_WORKS = "Tarım ve Orman Bakanlığı"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sınır Enstitüsü Müdürü Marta İlves, “Kanal bu yıl bitecek” dedi.", ["Marta İlves"]),
        ("Eylül Sunay, “Kanal bu yıl bitecek” dedi.", ["Eylül Sunay"]),
        ("Mimar Vera Sunay, “Kanal bu yıl bitecek” dedi.", ["Vera Sunay"]),
        ("Tarım ve Orman Bakanlığı, “Kanal bu yıl bitecek” açıklamasını yaptı.", [_WORKS]),
        ("Vera Sunay X hesabından “Kanal bu yıl bitecek” diye yazdı.", ["Vera Sunay"]),
        ("Vera Sunay, “dev kanal” iddialarının gerçeği yansıtmadığını bildirdi.", [None]),
        ("Vera Sunay, “gizli kanal” kazıldığı yönündeki haberleri yalanladı.", [None]),
        ("Vera Sunay, “Kanal bu yıl bitecek” diyerek iddiaları yalanladı.", ["Vera Sunay"]),
        ("Limanın ilk müdürü olacak Vera Sunay sevincini gizleyemedi: “Kanal bu yıl bitecek.”", ["Vera Sunay"]),
        (
            "Kaan Dalan, “Kanal bitmez” dedi.\n“Kanal bu yıl bitecek. Bütçe hazır.”\nBu sözler Vera Sunay'a ait.",
            ["Kaan Dalan", "Vera Sunay"],
        ),
        (
            "Norvia Liman Derneği (NLD) toplandı.\nNLD'nin açıklamasında şu ifadeler yer aldı:\n“Kanal bitecek.”",
            ["Norvia Liman Derneği"],
        ),
        ("Vera Sunay, Velin 4. Ağır Ceza Mahkemesinde “Kanal bu yıl bitecek” dedi.", ["Vera Sunay"]),
        ("Kaan Dalan geldi.\nAnne Vera Dalan da geldi. “Kanal bu yıl bitecek” diyen Dalan sevindi.", ["Dalan"]),
        ("Afet ve Acil Durum Başkanlığı, “Kanal bitecek” açıklamasını yaptı.", ["Afet ve Acil Durum Başkanlığı"]),
        ("Başbakan Vera Sunay geldi.\nKonuk Başbakan, “Kanal bu yıl bitecek” dedi.", ["Vera Sunay"]),
    ],
)
def test_turkish_sentences_name_the_speaker_by_what_they_are(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "tr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sərhəd İnstitutunun direktoru Marta İlves “Kanal bu il bitəcək” deyib.", ["Marta İlves"]),
        ("Zərərçəkmiş Aysu Halvikli “Kanal bu il bitəcək” deyib.", ["Aysu Halvikli"]),
        ("Aysu Halvikli gəlib. A. Halvikli deyib: “Kanal bu il bitəcək”.", ["Aysu Halvikli"]),
        ("Aysu Halvikli X hesabında yazıb: “Kanal bu il bitəcək”.", ["Aysu Halvikli"]),
        ("Dövlət Kanal Xidməti işə başlayıb.\nXidmət müraciət edib: “Kanal bu il bitəcək”.", ["Dövlət Kanal Xidməti"]),
        ("“Kanal bu il bitəcək”, – vəkili Yan Arvidli NBC Halvikcəyə deyib.", ["Yan Arvidli"]),
        ("Qonşusu Yan Arvidli isə deyir: “Kanal bu il bitəcək”.", ["Yan Arvidli"]),
        ("Kanal naziri Luis Armenda bildirib: “Kanal bu il bitəcək”.", ["Luis Armenda"]),
        ("“Kanal bu il bitəcək”.\nBu sözləri Yan Arvidli “Səhər” verilişində deyib.", ["Yan Arvidli"]),
        (
            (
                "Kanal Nazirliyinin şöbə müdiri Yan Arvidli isə “təzyiq” iddialarını rədd edib."
                " “Kanal bu il bitəcək”, – o vurğulayıb."
            ),
            ["Yan Arvidli"],
        ),
        ("“Kanal bu il bitəcək”, - deyə Kanal Nazirliyindən bildiriblər.", ["Kanal Nazirliyi"]),
        ("Millət vəkili Aysu Halvikli gəlib. “Kanal bu il bitəcək”, - deputat söyləyib.", ["Aysu Halvikli"]),
        (
            "Aysu Halvikli işdən danışıb. Onun sözlərinə görə, hava yaxşıdır. “Kanal bu il bitəcək”.",
            ["Aysu Halvikli"],
        ),
        (
            "Fəal Aysu Halvikli işdən danışıb. Həmsöhbətimizin sözlərinə görə, hava yaxşıdır. “Kanal bu il bitəcək”.",
            ["Aysu Halvikli"],
        ),
        ("Fermerlərin sözlərinə görə, hava pisdir. “Kanal bu il bitəcək”.", [None]),
        (
            (
                "Klubun baş məşqçisi Yan Arvidli gəlib.\n"
                "Şimalın çalışdırıcısı Rauf Dəmirli isə razıdır. “Üç xal hər şeyi deyir”, - deyən məşqçi sevinib."
            ),
            ["Rauf Dəmirli"],
        ),
        (
            (
                "Fəal Aysu Halvikli deyir:\n“Kanal bu il bitəcək.\n“Biz bunu gözləyirik”.\n"
                "Kanal Nazirliyi isə bu iddiaları təkzib edir."
            ),
            ["Aysu Halvikli", "Aysu Halvikli"],
        ),
    ],
)
def test_azerbaijani_sentences_name_the_speaker_by_what_they_are(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "az") == expected


def days(text: str, language: str) -> list[str | None]:
    quotes, _ = read_speech(text, published="2022-07-16", language=language)
    return [quote.said and quote.said.value for quote in quotes if quote.kind.is_speech]


def test_what_both_say_who_met_on_a_day_was_said_on_it() -> None:
    text = (
        "Başbakan Vera Sunay, Vali Kaan Dalan ile perşembe günü Velin'de bir araya geldi.\n"
        "Sunay, “Kanal bu yıl bitecek” dedi.\nDalan ise “Bütçe hazır” diye konuştu."
    )
    assert days(text, "tr") == ["2022-07-14"] * 2


def test_a_word_for_who_spoke_first_takes_nobody_to_another_day() -> None:
    text = (
        "İyulun 14-də Aysu Halvikli ilə Yan Arvidlinin görüşü keçirilib.\nƏvvəlcə Aysu Halvikli çıxış edib.\n"
        "“Kanal bu il bitəcək”, - Aysu Halvikli deyib."
    )
    assert days(text, "az") == ["2022-07-14"]


def test_a_journalist_is_no_occasion_of_speech() -> None:
    text = "Jurnalist Aysu Halvikli iyulun 14-də azadlığa çıxıb.\nFəal deyir:\n“Kanal bu il bitəcək”."
    assert days(text, "az") == [None]
