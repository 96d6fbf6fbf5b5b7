"""Whose words a quote is in Azerbaijani, in the shapes of sentences that newsrooms write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.speech import speakers_by_line

_RAUF = "Rauf Gavrov"
_VERA = "Vera Sundlu"
_BODY = "Norviya Nəqliyyat Nazirliyi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Kanal bu il bitəcək”, – deyə nazir Rauf Gavrov bildirib.", [_RAUF]),
        ("“Kanal bu il bitəcək”, - nəqliyyat naziri Rauf Gavrov deyib.", [_RAUF]),
        ("“Kanal bu il bitəcək”, - Rauf Gavrov jurnalistlərə açıqlamasında qeyd edib.", [_RAUF]),
        ("“Kanal bu il bitəcək”, - deyə Rauf Gavrov əlavə edib.", [_RAUF]),
        ("“Kanal bu il bitəcək”, - bunu Rauf Gavrov deyib.", [_RAUF]),
        ("Rauf Gavrov bildirib: “Kanal bu il bitəcək”.", [_RAUF]),
        ("Nazir Rauf Gavrov bildirib ki, “kanal bu il bitəcək”.", [_RAUF]),
        ("Rauf Gavrov deyib ki, kanal “əsrin ən bahalı hədiyyəsi” olacaq.", [_RAUF]),
        ("Rauf Gavrovun sözlərinə görə, kanal “əsrin ən bahalı hədiyyəsi” olacaq.", [_RAUF]),
        ("Vera Sundlunun fikrincə, kanal “əsrin ən bahalı hədiyyəsi” olacaq.", [_VERA]),
        ("Rauf Gavrov: “Kanal bu il bitəcək”.", [_RAUF]),
        ("“Kanal bu il bitəcək”. Bunu jurnalistlərə Rauf Gavrov deyib.", [_RAUF]),
        ("“Kanal bu il bitəcək”. Bu fikirləri nazir Rauf Gavrov mətbuat konfransında səsləndirib.", [_RAUF]),
        ("“Kanal bu il bitəcək”.\nBunu Tidings xəbər verir ki, nazir Rauf Gavrov bildirib.", [_RAUF]),
        ("Tidings xəbər verir ki, bu barədə Rauf Gavrov məlumat verib. “Kanal bu il bitəcək”, - o qeyd edib.", [_RAUF]),
        ("Nazir Rauf Gavrov limana gəlib. “Kanal bu il bitəcək”, – o deyib.", [_RAUF]),
        ("Nazir Rauf Gavrov limana gəlib.\nO bildirib ki, “kanal bu il bitəcək”.", [_RAUF]),
        ("Nazir Rauf Gavrov limana gəlib. “Kanal bu il bitəcək”, – deyə nazir vurğulayıb.", [_RAUF]),
        ("Rauf Gavrov Vera Sundluya “Kanal bu il bitəcək” deyib.", [_RAUF]),
        ("Rauf Gavrov Vera Sundlunu “əsrin ən bahalı mühəndisi” adlandırıb.", [_RAUF]),
        ("Rauf Gavrov vurğulayıb ki, Vera Sundlu “əsrin ən bahalı hədiyyəsi” istəyir.", [_RAUF]),
        ("“Kanal bu il bitəcək” deyən Vera Sundlu işçilərə təşəkkür edib.", [_VERA]),
        ("“Kanal bu il bitəcək” deyən Vera Sundluya cavab verən olmayıb.", [_VERA]),
        ("Vera Sundlu “Kanal bu il bitəcək” deyərək Rauf Gavrovu tənqid edib.", [_VERA]),
        ("Vera Sundlunun “Kanal bu il bitəcək” sözləri mübahisə yaradıb.", [_VERA]),
        ("Rauf Gavrov Vera Sundlunun “Kanal bu il bitəcək” dediyini xatırladıb.", [_VERA]),
        ("Norviya Nəqliyyat Nazirliyi bildirib ki, “kanal bu il bitəcək”.", [_BODY]),
        ("Norviya Nəqliyyat Nazirliyindən bildirilib: “Kanal bu il bitəcək”.", [_BODY]),
        ("Norviya Nəqliyyat Nazirliyinin məlumatında deyilir: “Kanal bu il bitəcək”.", [_BODY]),
        ("“Kanal bu il bitəcək”, - deyə Norviya Nəqliyyat Nazirliyinin məlumatında qeyd olunub.", [_BODY]),
        ("Deputat Vera Sundlu cavab verib: “Kanal bu il bitəcək”.\n“Büdcə hazırdır”, – deputat deyib.", [_VERA, _VERA]),
        ("“Kanal bu il bitəcək”, – Rauf Gavrov deyib. “Buna inanmıram”, – Vera Sundlu bildirib.", [_RAUF, _VERA]),
        ("“Kanal bu il bitəcək”, – Rauf Gavrov deyib. “Büdcə hazırdır”, – o əlavə edib.", [_RAUF, _RAUF]),
        ("Rauf Gavrov çıxış edib.\nGavrovun sözlərinə görə, kanal “əsrin ən bahalı hədiyyəsi” olacaq.", [_RAUF]),
        ("Rauf Gavrov isə öz növbəsində deyib: “Kanal bu il bitəcək”.", [_RAUF]),
        ("Brifinqdə çıxış edən Rauf Gavrov bildirib ki, “kanal bu il bitəcək”.", [_RAUF]),
        ("Rauf müəllim deyib: “Kanal bu il bitəcək”.\nNazir Rauf Gavrov sonra gedib.", [_RAUF]),
        ("Rauf Gavrov dinləyib. “Kanal bu il bitəcək”, – fəhlələr deyib.", [None]),
        ("Rauf Gavrovun həyat yoldaşı deyib: “Kanal bu il bitəcək”.", [None]),
        ("Rauf Gavrov və Vera Sundlu bildiriblər ki, “kanal bu il bitəcək”.", [None]),
        ("Rauf Gavrovun müşaviri Vera Sundlu deyib: “Kanal bu il bitəcək”.", [_VERA]),
        ("Kanal nə vaxt bitəcək? “Buna bütün Norviya hazırlaşır və gözləyir”.", [None]),
    ],
)
def test_the_sentence_of_a_quote_names_its_speaker(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "az") == expected


_WORDS = (
    "“", "”", ":", ",", ".", "?", "-", "\n", "Rauf", "Gavrov", "Gavrovun", "Gavrova", "Nazir", "naziri", "deyib",
    "deyən", "deyərək", "dediyini", "ilə", "və", "o", "onun", "bunu", "görə", "sözlərinə", "qeyd", "edib",
    "Nazirliyindən", "məlumatında", "deyilir", "bir", "isə", "müsahibə", "ki", "1",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40))
def test_words_in_any_order_are_read(listed: list[str]) -> None:
    speakers = speakers_by_line(" ".join(listed), "az")
    assert all(speaker is None or speaker for speaker in speakers)
