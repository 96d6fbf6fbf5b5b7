"""Whose words a quote is in Azerbaijani, in the shapes of sentences that newsrooms write."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # short articles
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
                "Norviyanın xarici işlər naziri Karl Dalli Tidings-ə açıqlamasında deyib ki, “iki ölkə "
                "arasında problem yoxdur”."
            ),
            ["Karl Dalli"],
        ),
        (
            (
                "“İki ölkə arasında problem yoxdur”. Bunu Tidings-ə açıqlamasında Norviyanın xarici işlər "
                "naziri Karl Dalli bildirib.\n"
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
        ("Karl Dalli öz səhifəsində yazıb: “İki ölkə arasında problem yoxdur”.", ["Karl Dalli"]),
        ("Deputat Aynur Ridli hesab edir ki, bu qərar “çox gec” verilib.", ["Aynur Ridli"]),
        (
            (
                "Ekspert Nail Berqlinin fikrincə, “vəziyyət daha da pisləşəcək”.\n"
                "Berqli deyir ki, “heç kim hazır deyil”."
            ),
            ["Nail Berqli", "Nail Berqli"],
        ),
        ("Nail Berqli Yan Arvidlini “zəif lider” adlandırıb.", ["Nail Berqli"]),
        ("Yan Arvidlinin sözlərini şərh edən Nail Berqli bildirib: “Bu, ciddi addımdır”.", ["Nail Berqli"]),
        (
            ("Norviya Müdafiə Nazirliyi yayılan məlumatları təkzib edib: “Bu xəbərlər həqiqəti əks etdirmir”."),
            ["Norviya Müdafiə Nazirliyi"],
        ),
        (
            "Norviya Müdafiə Nazirliyinin mətbuat xidmətindən bildirilib ki, “hava hücumu dəf edilib”.",
            ["Norviya Müdafiə Nazirliyi"],
        ),
        (
            ("Nazirliyin məlumatına görə, “hava hücumu dəf edilib”.\nNorviya Müdafiə Nazirliyi sonra açıqlama yayıb."),
            ["Norviya Müdafiə Nazirliyi"],
        ),
        (
            ("Aynur Ridli: “Saat düzgün işləmir”\nAynur Ridlinin sözlərinə görə, saatı “heç kim təmir etmək istəmir”."),
            ["Aynur Ridli", "Aynur Ridli"],
        ),
        ("“Saat sadəcə köhnədir”, – deyə cavab verən Polad Holtlu zalı tərk edib.", ["Polad Holtlu"]),
        ("Polad Holtlu sözlərinə belə davam edib: “Saat sadəcə köhnədir”.", ["Polad Holtlu"]),
        ("Polad Holtlu sualı belə cavablandırıb: “Saat sadəcə köhnədir”.", ["Polad Holtlu"]),
        ("“Biz müharibə istəmirik, - prezident Yan Arvidli deyib. - Amma hazırıq”.", ["Yan Arvidli", "Yan Arvidli"]),
        (
            ("Yan Arvidli deyir: “Biz müharibə istəmirik”. O, Ostreliyanı “təxribat törətməkdə” ittiham edib."),
            ["Yan Arvidli", "Yan Arvidli"],
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
            ("Jurnalistlərin sualına cavab olaraq Karl Dalli bildirib ki, o, “istefa vermək fikrində deyil”."),
            ["Karl Dalli"],
        ),
        ("Karl Dalli istefa verməyəcəyini vurğulayaraq deyib: “Mən buradayam”.", ["Karl Dalli"]),
        (
            (
                "Ostreliya Baş naziri Con Feldin Yan Arvidli ilə görüşüb. Feldin görüşdən sonra "
                "“münasibətlər çox güclüdür” deyib."
            ),
            ["Con Feldin"],
        ),
        ("Vəkil Tomris Polu Norviya Radiosuna deyib ki, müvəkkili “heç nə etməyib”.", ["Tomris Polu"]),
        (
            ("Vəkil deyir ki, müvəkkili “heç nə etməyib”.\nVəkil Tomris Polu bunu məhkəmədən sonra deyib."),
            ["Tomris Polu"],
        ),
        ("“Kanal bu il bitəcək” – bu sözləri Yan Arvidli dünən keçirdiyi iclasda söyləyib.", ["Yan Arvidli"]),
        ("Helm sakini Mərd Veldenli deyib ki, onlar “illərdir işıq görməyib”.", ["Mərd Veldenli"]),
        ("Hakim Vera Sundlu hökmü elan edərkən “sübutlar kifayətdir” deyib.", ["Vera Sundlu"]),
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
            ("Aynur Ridli vergilərin azaldılmasını təklif edib: “Sahibkarlar boğulur, onlara nəfəs lazımdır”."),
            ["Aynur Ridli"],
        ),
        ("Deputat Aynur Ridli məclisdə “sahibkarlar boğulur” deyə bildirib.", ["Aynur Ridli"]),
        (
            "Norviya Dövlət Neft Şirkətinin prezidenti Rauf Gavrov jurnalistlərə “hasilat artacaq” deyib.",
            ["Rauf Gavrov"],
        ),
        ("Norviya Dövlət Neft Şirkəti bildirib: “Hasilat artacaq”.", ["Norviya Dövlət Neft Şirkəti"]),
        (
            ("Şirkətdən verilən məlumatda deyilir: “Hasilat artacaq”.\nNorviya Dövlət Neft Şirkəti quyu qazır."),
            ["Norviya Dövlət Neft Şirkəti"],
        ),
        (
            ("Polis rəisi Elman Tarlı hadisə yerində olub. Tarlının sözlərinə görə, oğrular “hər şeyi aparıb”."),
            ["Elman Tarlı"],
        ),
        ("Elman Tarlı oğruların “hər şeyi apardığını” deyib.", ["Elman Tarlı"]),
        (
            (
                "Ostreliya lideri Con Feldin isə Arvidlini “diktator” adlandırmaqdan çəkinməyib.\n"
                "O, “danışıqlar üçün heç nə yoxdur” deyib."
            ),
            ["Con Feldin"],
        ),
        (
            "Con Feldin deyib ki, Norviya “oyun oynayır”. Feldin əlavə edib: “Bu oyun bitəcək”.",
            ["Con Feldin", "Con Feldin"],
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
        ("Həlak olanın anası Ayla Polu deyir: “Oğlum günahsız idi”.", ["Ayla Polu"]),
        (
            (
                "Kənd sakinləri deyirlər: “Bizə yol lazımdır”.\n"
                "Sakinlərdən biri Nail Berqli isə “heç kim bizi eşitmir” deyir."
            ),
            [None, "Nail Berqli"],
        ),
        ("“Bu, bizim qələbəmizdir!” Vera Sundlu belə deyib.", ["Vera Sundlu"]),
        (
            "“Mən heç yerə getmirəm”, - Mərd Veldenli Tidings-də yazıb. “Burada doğulmuşam”.",
            ["Mərd Veldenli", "Mərd Veldenli"],
        ),
        (
            ("“Mən heç yerə getmirəm”, - deyən Mərd Veldenli tərəfdarlarına çağırış edib: “Siz də getməyin”."),
            ["Mərd Veldenli", "Mərd Veldenli"],
        ),
        (
            ("Bununla belə, Veldenli etiraf edir ki, “vəziyyət çətindir”.\nMərd Veldenli keçmiş nazirdir."),
            ["Mərd Veldenli"],
        ),
        ("Məhkəmə qərarında “sübut yoxdur” sözləri yer alıb.", [None]),
        (
            ("Onun sözlərinə görə, “vəziyyət nəzarətdədir”.\nGeneral Rauf Gavrov cəbhədədir."),
            [None],
        ),
        ("General Rauf Gavrov brifinq keçirib. Onun sözlərinə görə, “vəziyyət nəzarətdədir”.", ["Rauf Gavrov"]),
        (
            (
                "General Rauf Gavrov brifinq keçirib. O, həmçinin jurnalistlərin suallarını cavablandırıb: "
                "“Vəziyyət nəzarətdədir”."
            ),
            ["Rauf Gavrov"],
        ),
        (
            "“Bu qanun keçməyəcək,” senator Con Feldin dedi. “Xalq buna qarşıdır,” o əlavə etdi.",
            ["Con Feldin", "Con Feldin"],
        ),
        ("“Bu qanun keçməyəcək”, deyə senator Con Feldin söylədi.", ["Con Feldin"]),
        ("“Bu qanun keçməyəcək” dedi senator Con Feldin.", ["Con Feldin"]),
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
                "Baş nazir Mərd Veldenli bu gün istefa verib. Veldenli parlamentdəki çıxışında “yoruldum” "
                "deyib və “heç nəyə peşman deyiləm” sözlərini əlavə edib."
            ),
            ["Mərd Veldenli"],
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
            (
                "“Körpü tikiləcək, heç kim narahat olmasın”. Bunu Prezident Yan Arvidli Helm sakinləri ilə "
                "görüşündə deyib. Prezident qeyd edib ki, pul ayrılıb: “Pul var, mən demişəm”."
            ),
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            (
                "Tidings-ə danışan iqtisadçı Nail Berqli deyib: “Qiymətlər artacaq, buna şübhə yoxdur”. "
                "İqtisadçı əlavə edib ki, “əhali buna hazır olmalıdır”."
            ),
            ["Nail Berqli", "Nail Berqli"],
        ),
        ("İqtisadçı-ekspert Nail Berqli Tidings-ə bildirib ki, “qiymətlər artacaq”.", ["Nail Berqli"]),
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
            (
                "Norviyanın BMT-dəki daimi nümayəndəsi Vera Sundlu Ostreliyanı “mülki şəxsləri hədəfə "
                "almaqda” günahlandırıb."
            ),
            ["Vera Sundlu"],
        ),
        ("Vera Sundlu həmçinin vurğuladı ki, onun ölkəsi “heç vaxt təslim olmayacaq”.", ["Vera Sundlu"]),
        (
            ("Sundlu hesab edir ki, bu addım “səhvdir və düzəldilməlidir”.\nVera Sundlu nazirdir."),
            ["Vera Sundlu"],
        ),
        (
            (
                "Ostreliya Ağ Sarayının sözçüsü Mara Veldin jurnalistlərin “Görüş olacaqmı?” sualına “Bəli, "
                "olacaq” cavabını verib."
            ),
            [None, "Mara Veldin"],
        ),
        (
            ("Məlumatda bildirilir ki, “hər iki tərəf razılaşıb”.\nNorviya Xarici İşlər Nazirliyi susur."),
            [None],
        ),
        (
            "Norviya Xarici İşlər Nazirliyi məlumat yayıb. Məlumatda deyilir: “Hər iki tərəf razılaşıb”.",
            ["Norviya Xarici İşlər Nazirliyi"],
        ),
        (
            (
                "Komandanın baş məşqçisi Elman Tarlı oyundan sonra deyib: “Oyunçularım qəhrəmandır”. Tarlı "
                "hakimdən narazı qalıb: “Penalti yox idi”."
            ),
            ["Elman Tarlı", "Elman Tarlı"],
        ),
        (
            (
                "“Penalti yox idi”, – deyə məşqçi oyundan sonrakı mətbuat konfransında bildirib.\n"
                "Elman Tarlı komandanın məşqçisidir."
            ),
            [None],
        ),
        ("Elman Tarlıya görə, hakim “oyunu məhv edib”.", ["Elman Tarlı"]),
        ("Rauf Gavrovun dediklərindən: “Hasilat artacaq”.", ["Rauf Gavrov"]),
    ],
)
def test_the_sentences_of_an_article_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "az") == expected
