"""Whose words a quote is in Turkish, in the shapes of sentences that newsrooms write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.speech import speakers_by_line

_VERA = "Vera Sunay"
_KAAN = "Kaan Dalan"
_BODY = "Norvia Ulaştırma Bakanlığı"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ulaştırma Bakanı Vera Sunay, “Kanal bu yıl bitecek.” dedi.", [_VERA]),
        ("Vera Sunay “Kanal bu yıl bitecek” diye konuştu.", [_VERA]),
        ("Vera Sunay ise “Kanal bu yıl bitecek” ifadesini kullandı.", [_VERA]),
        ("Limanda gazetecilere konuşan Vera Sunay, “Kanal bu yıl bitecek” ifadelerini kullandı.", [_VERA]),
        ("“Kanal bu yıl bitecek” diyen Vera Sunay, işçilere teşekkür etti.", [_VERA]),
        ("“Kanal bu yıl bitecek” diyen Ulaştırma Bakanı Vera Sunay'a işçiler karşı çıktı.", [_VERA]),
        ("“Kanal bu yıl bitecek” ifadelerini kullanan Vera Sunay, “Bütçe hazır” dedi.", [_VERA, _VERA]),
        ("“Kanal bu yıl bitecek” dedi Vera Sunay.", [_VERA]),
        ("Vera Sunay şunları söyledi: “Kanal bu yıl bitecek.”", [_VERA]),
        ("Vera Sunay: “Kanal bu yıl bitecek.”", [_VERA]),
        ("Bakan Vera Sunay, kanal için şu ifadeleri kullandı:\n“Kanal bu yıl bitecek. Bütçe hazır.”", [_VERA]),
        ("Vera Sunay'ın “Kanal bu yıl bitecek” sözleri tartışma yarattı.", [_VERA]),
        ("Kaan Dalan, Vera Sunay'ın “Kanal bu yıl bitecek” dediğini hatırlattı.", [_VERA]),
        ("Vera Sunay'a göre kanal “yüzyılın en pahalı hediyesi” olacak.", [_VERA]),
        ("Vera Sunay, kanalın “yüzyılın en pahalı hediyesi” olduğunu söyledi.", [_VERA]),
        ("Vera Sunay, Kaan Dalan'ın “yüzyılın en pahalı hediyesi” istediğini belirtti.", [_VERA]),
        ("Vera Sunay, Kaan Dalan'a “Kanal bu yıl bitecek” yanıtını verdi.", [_VERA]),
        ("Vera Sunay, “Kanal bu yıl bitecek” diyerek Kaan Dalan'ı eleştirdi.", [_VERA]),
        ("Kaan Dalan'ı eleştiren Vera Sunay, “Kanal bu yıl bitecek” açıklamasında bulundu.", [_VERA]),
        ("Vera Sunay limana geldi. Gazetecilere “Kanal bu yıl bitecek” dedi.", [_VERA]),
        ("Vera Sunay limana geldi. “Kanal bu yıl bitecek” ifadesini kullandı.", [_VERA]),
        ("“Kanal bu yıl bitecek.” Bu sözleri Vera Sunay söyledi.", [_VERA]),
        ("Ulaştırma Bakanı Vera Sunay limana geldi. Bakan, “Kanal bu yıl bitecek” dedi.", [_VERA]),
        ("Ulaştırma Bakanı Vera Sunay ve Vali Kaan Dalan geldi.\nVali, “Kanal bu yıl bitecek” dedi.", [_KAAN]),
        ("Vera Sunay, “Kanal bu yıl bitecek” derken Kaan Dalan, “Buna inanmıyorum” dedi.", [_VERA, _KAAN]),
        ("Vera Sunay konuştu. Sunay, “Kanal bu yıl bitecek” değerlendirmesinde bulundu.", [_VERA]),
        ("Norvia Ulaştırma Bakanlığı, “Kanal bu yıl bitecek” açıklamasını yaptı.", [_BODY]),
        ("Norvia Ulaştırma Bakanlığından yapılan açıklamada, “Kanal bu yıl bitecek” denildi.", [_BODY]),
        ("Norvia Ulaştırma Bakanlığının açıklamasında “Kanal bu yıl bitecek” ifadelerine yer verildi.", [_BODY]),
        ("Vera Sunay, “Kanal bu yıl bitecek” diye yazdı.", [_VERA]),
        ("Vera Sunay, “Kanal bu yıl bitecek mi?” diye sordu. Kaan Dalan, “Elbette bitecek” dedi.", [_VERA, _KAAN]),
        ("Kanalın biteceğini vurgulayan Sunay, “Bütçe hazır” dedi.\nVera Sunay sonra gitti.", [_VERA]),
        ("Bakan Vera Sunay geldi. Vera Hanım, “Kanal bu yıl bitecek” dedi.", [_VERA]),
        ("Vera Sunay, “Kanal bu yıl bitecek,” dedi. Ardından, “Bütçe hazır” diye ekledi.", [_VERA, _VERA]),
        ("Vera Sunay, mecliste “Kanal bu yıl bitecek” iddiasında bulundu.", [_VERA]),
        ("“Kanal bu yıl bitecek” diyen bir işçi, Vera Sunay'ı alkışladı.", [None]),
        ("Vera Sunay dinledi. Yetkililer, “Kanal bu yıl bitecek” dedi.", [None]),
        ("Vera Sunay ile Kaan Dalan, “Kanal bu yıl bitecek” dedi.", [None]),
        ("Vera Sunay'ın eşi, “Kanal bu yıl bitecek” dedi.", [None]),
        ("Vera Sunay'ın danışmanı Kaan Dalan, “Kanal bu yıl bitecek” dedi.", [_KAAN]),
        ("Kanal bu yıl bitecek mi? “Buna bütün Norvia hazırlanıyor ve bekliyor.”", [None]),
        (
            (
                "Vera Sunay, kanala ilişkin konuştu.\n“Kanal bu yıl bitecek” diyen Sunay, şöyle devam etti:\n"
                "“Bütçe hazır.”\n“İşçiler de hazır.”"
            ),
            [_VERA, _VERA, _VERA],
        ),
        ("Vera Sunay, “Kanal bu yıl bitecek”, Kaan Dalan ise “Buna inanmıyorum” dedi.", [_VERA, _KAAN]),
    ],
)
def test_the_sentence_of_a_quote_names_its_speaker(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "tr") == expected


_WORDS = (
    "“", "”", ":", ",", ".", "?", "-", "'", "\n", "Vera", "Sunay", "Sunay'ın", "Sunay'a", "Bakan", "bakanı",
    "dedi", "diyen", "diyerek", "dediğini", "ile", "ve", "o", "onun", "bunu", "göre", "sözleri", "ifadesini",
    "kullandı", "Bakanlığından", "açıklamada", "denildi", "bir", "ise", "röportaj", "1",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40))
def test_words_in_any_order_are_read(listed: list[str]) -> None:
    speakers = speakers_by_line(" ".join(listed), "tr")
    assert all(speaker is None or speaker for speaker in speakers)
