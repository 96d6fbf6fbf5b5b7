"""Whose words quotes are in Azerbaijani news over several paragraphs, invented as newsrooms write."""

import pytest

from support.speech import speakers_by_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norviya Prezidenti Yan Arvidli Helmdə çıxış edib.\n"
                "“Kanal bu il bitəcək. Büdcəmiz hazırdır”, - deyə dövlət başçısı vurğulayıb.\n"
                "Prezident əlavə edib ki, “işçilərə təşəkkür edirik”."
            ),
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            (
                "“İki ölkə arasında problem yoxdur”. Bunu Tidings-ə açıqlamasında Norviyanın xarici işlər naziri "
                "Karl Dalli bildirib.\n"
                "“Danışıqlar davam edəcək”, - nazir qeyd edib."
            ),
            ["Karl Dalli", "Karl Dalli"],
        ),
        (
            (
                "“İki ölkə arasında problem yoxdur”.\n"
                "Tidings xəbər verir ki, bunu Norviyanın xarici işlər naziri Karl Dalli jurnalistlərə "
                "açıqlamasında deyib.\n"
                "O bildirib ki, danışıqlar davam edəcək: “Biz buna hazırıq”."
            ),
            ["Karl Dalli", "Karl Dalli"],
        ),
        (
            (
                "Ekspert Nail Berqlinin fikrincə, “vəziyyət daha da pisləşəcək”.\n"
                "Berqli deyir ki, “heç kim hazır deyil”."
            ),
            ["Nail Berqli", "Nail Berqli"],
        ),
        (
            ("Nazirliyin məlumatına görə, “hava hücumu dəf edilib”.\nNorviya Müdafiə Nazirliyi sonra açıqlama yayıb."),
            ["Norviya Müdafiə Nazirliyi"],
        ),
        (
            ("Aynur Ridli: “Saat düzgün işləmir”\nAynur Ridlinin sözlərinə görə, saatı “heç kim təmir etmək istəmir”."),
            ["Aynur Ridli", "Aynur Ridli"],
        ),
        (
            ("Adının çəkilməsini istəməyən rəsmi “danışıqların dayandığını” deyib.\nKarl Dalli şərh verməyib."),
            [None],
        ),
        (
            ("Nail Berqli və Aynur Ridli “sülhə çağırış” sənədini imzalayıb.\nNail Berqli deyib: “Bu vacib sənəddir”."),
            ["Nail Berqli"],
        ),
        (
            ("Vəkil deyir ki, müvəkkili “heç nə etməyib”.\nVəkil Tomris Polu bunu məhkəmədən sonra deyib."),
            ["Tomris Polu"],
        ),
        (
            ("Ridli məclisdə çıxış edərək “xalq yorulub” deyib.\nDeputat Aynur Ridli müxalifətdəndir."),
            ["Aynur Ridli"],
        ),
        (
            (
                "Prezident Yan Arvidli Norviya televiziyasına müsahibə verib.\n"
                "“Biz sülh istəyirik. Amma ədalətli sülh”, – deyə prezident bildirib.\n"
                "“Qarşı tərəf buna hazır deyil”, – deyə Yan Arvidli əlavə edib."
            ),
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            (
                "Tidings xəbər verir ki, bunu deputat Aynur Ridli deyib.\n"
                "“Vergilər azaldılmalıdır”, – millət vəkili bildirib."
            ),
            ["Aynur Ridli"],
        ),
        (
            ("Şirkətdən verilən məlumatda deyilir: “Hasilat artacaq”.\nNorviya Dövlət Neft Şirkəti quyu qazır."),
            ["Norviya Dövlət Neft Şirkəti"],
        ),
        (
            (
                "Ostreliya lideri Con Feldin isə Arvidlini “diktator” adlandırmaqdan çəkinməyib.\n"
                "O, “danışıqlar üçün heç nə yoxdur” deyib."
            ),
            ["Con Feldin"],
        ),
        (
            (
                "Feldinin bu bəyanatına cavab olaraq Norviya XİN sözçüsü Vera Sundlu “bu, absurddur” deyib.\n"
                "Con Feldin susub."
            ),
            ["Vera Sundlu"],
        ),
        (
            (
                "Nazir müavini Karl Dalli deyib: “Nazir məşğuldur”.\n"
                "Nəqliyyat naziri Vera Sundlu səfərdədir.\n"
                "Nazir isə deyib: “Tezliklə qayıdacağam”."
            ),
            ["Karl Dalli", "Vera Sundlu"],
        ),
        (
            (
                "Kənd sakinləri deyirlər: “Bizə yol lazımdır”.\n"
                "Sakinlərdən biri Nail Berqli isə “heç kim bizi eşitmir” deyir."
            ),
            [None, "Nail Berqli"],
        ),
        (
            ("Bununla belə, Veldenli etiraf edir ki, “vəziyyət çətindir”.\nMərd Veldenli keçmiş nazirdir."),
            ["Mərd Veldenli"],
        ),
        (
            ("Onun sözlərinə görə, “vəziyyət nəzarətdədir”.\nGeneral Rauf Gavrov cəbhədədir."),
            [None],
        ),
        (
            ("Feldin qanunun “ölkəni böləcəyini” və “heç kimə lazım olmadığını” söylədi.\nCon Feldin senatordur."),
            ["Con Feldin", "Con Feldin"],
        ),
        (
            ("Feldin jurnalistlərə dedi ki, Norviya “etibarlı tərəfdaşdır”.\nCon Feldin səfərdədir."),
            ["Con Feldin"],
        ),
        (
            (
                "Dövlət başçısı: “Körpü tikiləcək”\n"
                "Bunu Prezident Yan Arvidli Helmdə sakinlərlə görüşdə deyib.\n"
                "“Körpü tikiləcək, bu, mənim sözümdür”, - Prezident bildirib."
            ),
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            ("“Körpü tikiləcək”.\nTidings xəbər verir ki, bunu Prezident Yan Arvidli deyib."),
            ["Yan Arvidli"],
        ),
        (
            ("Ekspertin sözlərinə görə, “qiymətlər artacaq”.\nNail Berqli iqtisadçıdır."),
            [None],
        ),
        (
            (
                "Tanınmış müğənni Ayla Polu efirdə “mən heç vaxt oxumayacağam” deyib.\n"
                "Sənətçi bildirib ki, “səhnə onu yorub”."
            ),
            ["Ayla Polu", "Ayla Polu"],
        ),
        (
            (
                "Müğənni Ayla Polu: “Mən heç vaxt oxumayacağam”\n"
                "Müğənni Ayla Polu səhnədən getdiyini açıqlayıb.\n"
                "“Mən bu qərarı çoxdan vermişəm”, - deyə ifaçı qeyd edib."
            ),
            ["Ayla Polu", "Ayla Polu"],
        ),
        (
            ("Sundlu hesab edir ki, bu addım “səhvdir və düzəldilməlidir”.\nVera Sundlu nazirdir."),
            ["Vera Sundlu"],
        ),
        (
            ("Məlumatda bildirilir ki, “hər iki tərəf razılaşıb”.\nNorviya Xarici İşlər Nazirliyi susur."),
            [None],
        ),
        (
            (
                "“Penalti yox idi”, – deyə məşqçi oyundan sonrakı mətbuat konfransında bildirib.\n"
                "Elman Tarlı komandanın məşqçisidir."
            ),
            [None],
        ),
        (
            (
                "“Bu vəziyyət heç kimə lazım deyil”.\n"
                "Tidings xəbər verir ki, bunu Ostreliya mətbuatına müsahibəsində politoloq Alen Veldin deyib.\n"
                "“Müxalifət hakimiyyətə gəlmək istəmir. Mən cəmiyyəti qınamıram”, - deyə politoloq qeyd edib."
            ),
            ["Alen Veldin", "Alen Veldin"],
        ),
        (
            (
                "“Bu çıxışların səbəbləri var”.\n"
                "Bu fikirləri Tidings-ə politoloq Samir Hamlı deyib. Onun sözlərinə görə, bu çıxışlar səs "
                "toplamaq üçündür.\n"
                "“Orada köhnə bir üsul var. Onlar bunu işə salıblar”.\n"
                "Samir Hamlı qeyd etdi ki, xarici səbəb də var.\n"
                "“Körpü onları narahat edir. Düşünürəm ki, bu davam edəcək”."
            ),
            ["Samir Hamlı", "Samir Hamlı", "Samir Hamlı"],
        ),
        (
            (
                "Norviyada seçkilər keçirilib.\n"
                "Tidings xəbər verir ki, bunu seçkiləri müşahidə edən ostreliyalı politoloq, Sahil Mərkəzinin "
                "direktoru Con Feldin deyib.\n"
                "O bildirib ki, neqativ hal görməyib: “Hər şey qaydasında idi”.\n"
                "Politoloq Gürcüstan xalqını təbrik edib:\n"
                "“Bu, mühüm hadisədir. İnanıram ki, parlament etimadı doğruldacaq”."
            ),
            ["Con Feldin", "Con Feldin"],
        ),
        (
            (
                "Tidings xəbər verir ki, bunu “Atlas” Mərkəzinin rəhbəri, politoloq Elxan Tarlı deyib.\n"
                "Politoloq sözlərinə belə davam edib: “Təəssüf ki, bu belədir”."
            ),
            ["Elxan Tarlı"],
        ),
        (
            (
                "“Körpü tikiləcək”.\n"
                "Tidings-ə istinadən xəbər verilir ki, bu açıqlamanı Sahil Mərkəzinin rəhbəri, şərhçi Əziz Hamlı "
                "verib. Onun sözlərinə görə, pul var.\n"
                "- Bəs pul haradandır?\n"
                "“Büdcədən ayrılıb, hər şey şəffafdır”."
            ),
            ["Əziz Hamlı", "Əziz Hamlı"],
        ),
        (
            (
                "Deputat Siyavuş Gavrov nazirliyi məhkəməyə verməyəcək.\n"
                "Tidings-in məlumatına görə, S.Gavrov deyib ki, onun problemi yoxdur:\n"
                "“Nazirlik öz işini görür.\n"
                "Heç bir məhkəmə olmayacaq”.\n"
                "O, siyasətdən uzaq olduğunu da qeyd edib:\n"
                "“Məni siyasətə qatmayın”."
            ),
            ["Siyavuş Gavrov", "Siyavuş Gavrov", "Siyavuş Gavrov"],
        ),
        (
            (
                "Prezident Yan Arvidli jurnalistin sualına sərt reaksiya verib.\n"
                "Tidings xəbər verir ki, dövlət başçısının sözlərinə görə, sual ittiham olmamalıdır:\n"
                "“Siz sual verə bilərsiniz.\n"
                "Ancaq sözünüzün arxasında durmalısınız”."
            ),
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            (
                "Prezidentin mətbuat katibi Mara Veldin bildirib ki, “səfər təxirə salınıb”.\n"
                "Prezident Yan Arvidli xəstədir."
            ),
            ["Mara Veldin"],
        ),
        (
            (
                "Gavrov Tarlını “yalançı”, Tarlı isə Gavrovu “oğru” adlandırıb.\n"
                "Rauf Gavrov və Elman Tarlı mübahisə edib."
            ),
            [],
        ),
        (
            (
                "Politoloq Nail Berqli Tidings-ə müsahibə verib.\n"
                "- Nail müəllim, seçkilər necə keçdi?\n"
                "- Seçkilər sakit keçdi, heç bir problem olmadı.\n"
                "- Siz səs verdinizmi?\n"
                "- Əlbəttə, səhər tezdən getdim."
            ),
            ["Nail Berqli", "Nail Berqli"],
        ),
        (
            (
                "Politoloq Nail Berqli Tidings-ə müsahibə verib.\n"
                "Seçkilər necə keçdi?\n"
                "“Seçkilər sakit keçdi, heç bir problem olmadı”.\n"
                "Siz səs verdinizmi?\n"
                "“Əlbəttə, səhər tezdən getdim”."
            ),
            ["Nail Berqli", "Nail Berqli"],
        ),
        (
            ("Təqsirləndirilən Elman Tarlının vəkili “müvəkkilim günahsızdır” deyib.\nElman Tarlı susub."),
            [None],
        ),
        (
            ("Vera Sundlu: “Kanal bu il bitəcək” - MÜSAHİBƏ\nVera Sundlu suallarımızı cavablandırıb."),
            ["Vera Sundlu"],
        ),
        (
            (
                "Spiker deputatlara müraciət edib: “Qanun qəbul olunacaq”.\n"
                "Norviya Parlamentinin spikeri Elman Tarlı iclası aparıb."
            ),
            ["Elman Tarlı"],
        ),
        (
            ("Vera Sundlu evində danışıb.\nDoğrul 1977-ci ildə “kanal bitəcək” deyirdi."),
            [None],
        ),
    ],
)
def test_the_sentences_of_a_text_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "az") == expected
