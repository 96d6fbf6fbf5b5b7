"""Whose words a quote is in Azerbaijani and Turkish, in sentences that name the speaker by what they are."""

import pytest

from support.speech import speakers_by_line

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
