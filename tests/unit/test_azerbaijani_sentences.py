"""Whose words quotes are in Azerbaijani news in one paragraph, invented as newsrooms write."""

import pytest

from support.speech import speakers_by_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norviyanın xarici işlər naziri Karl Dalli Tidings-ə açıqlamasında deyib ki, “iki ölkə arasında "
                "problem yoxdur”."
            ),
            ["Karl Dalli"],
        ),
        ("Karl Dalli öz səhifəsində yazıb: “İki ölkə arasında problem yoxdur”.", ["Karl Dalli"]),
        ("Deputat Aynur Ridli hesab edir ki, bu qərar “çox gec” verilib.", ["Aynur Ridli"]),
        ("Nail Berqli Yan Arvidlini “zəif lider” adlandırıb.", ["Nail Berqli"]),
        ("Yan Arvidlinin sözlərini şərh edən Nail Berqli bildirib: “Bu, ciddi addımdır”.", ["Nail Berqli"]),
        (
            "Norviya Müdafiə Nazirliyi yayılan məlumatları təkzib edib: “Bu xəbərlər həqiqəti əks etdirmir”.",
            ["Norviya Müdafiə Nazirliyi"],
        ),
        (
            "Norviya Müdafiə Nazirliyinin mətbuat xidmətindən bildirilib ki, “hava hücumu dəf edilib”.",
            ["Norviya Müdafiə Nazirliyi"],
        ),
        ("“Saat sadəcə köhnədir”, – deyə cavab verən Polad Holtlu zalı tərk edib.", ["Polad Holtlu"]),
        ("Polad Holtlu sözlərinə belə davam edib: “Saat sadəcə köhnədir”.", ["Polad Holtlu"]),
        ("Polad Holtlu sualı belə cavablandırıb: “Saat sadəcə köhnədir”.", ["Polad Holtlu"]),
        ("“Biz müharibə istəmirik, - prezident Yan Arvidli deyib. - Amma hazırıq”.", ["Yan Arvidli", "Yan Arvidli"]),
        (
            "Yan Arvidli deyir: “Biz müharibə istəmirik”. O, Ostreliyanı “təxribat törətməkdə” ittiham edib.",
            ["Yan Arvidli", "Yan Arvidli"],
        ),
        (
            "Jurnalistlərin sualına cavab olaraq Karl Dalli bildirib ki, o, “istefa vermək fikrində deyil”.",
            ["Karl Dalli"],
        ),
        ("Karl Dalli istefa verməyəcəyini vurğulayaraq deyib: “Mən buradayam”.", ["Karl Dalli"]),
        (
            (
                "Ostreliya Baş naziri Con Feldin Yan Arvidli ilə görüşüb. Feldin görüşdən sonra “münasibətlər "
                "çox güclüdür” deyib."
            ),
            ["Con Feldin"],
        ),
        ("Vəkil Tomris Polu Norviya Radiosuna deyib ki, müvəkkili “heç nə etməyib”.", ["Tomris Polu"]),
        ("“Kanal bu il bitəcək” – bu sözləri Yan Arvidli dünən keçirdiyi iclasda söyləyib.", ["Yan Arvidli"]),
        ("Helm sakini Mərd Veldenli deyib ki, onlar “illərdir işıq görməyib”.", ["Mərd Veldenli"]),
        ("Hakim Vera Sundlu hökmü elan edərkən “sübutlar kifayətdir” deyib.", ["Vera Sundlu"]),
        (
            "Aynur Ridli vergilərin azaldılmasını təklif edib: “Sahibkarlar boğulur, onlara nəfəs lazımdır”.",
            ["Aynur Ridli"],
        ),
        ("Deputat Aynur Ridli məclisdə “sahibkarlar boğulur” deyə bildirib.", ["Aynur Ridli"]),
        (
            "Norviya Dövlət Neft Şirkətinin prezidenti Rauf Gavrov jurnalistlərə “hasilat artacaq” deyib.",
            ["Rauf Gavrov"],
        ),
        ("Norviya Dövlət Neft Şirkəti bildirib: “Hasilat artacaq”.", ["Norviya Dövlət Neft Şirkəti"]),
        (
            "Polis rəisi Elman Tarlı hadisə yerində olub. Tarlının sözlərinə görə, oğrular “hər şeyi aparıb”.",
            ["Elman Tarlı"],
        ),
        ("Elman Tarlı oğruların “hər şeyi apardığını” deyib.", ["Elman Tarlı"]),
        (
            "Con Feldin deyib ki, Norviya “oyun oynayır”. Feldin əlavə edib: “Bu oyun bitəcək”.",
            ["Con Feldin", "Con Feldin"],
        ),
        ("Həlak olanın anası Ayla Polu deyir: “Oğlum günahsız idi”.", ["Ayla Polu"]),
        ("“Bu, bizim qələbəmizdir!” Vera Sundlu belə deyib.", ["Vera Sundlu"]),
        (
            "“Mən heç yerə getmirəm”, - Mərd Veldenli Tidings-də yazıb. “Burada doğulmuşam”.",
            ["Mərd Veldenli", "Mərd Veldenli"],
        ),
        (
            "“Mən heç yerə getmirəm”, - deyən Mərd Veldenli tərəfdarlarına çağırış edib: “Siz də getməyin”.",
            ["Mərd Veldenli", "Mərd Veldenli"],
        ),
        ("Məhkəmə qərarında “sübut yoxdur” sözləri yer alıb.", [None]),
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
            (
                "Baş nazir Mərd Veldenli bu gün istefa verib. Veldenli parlamentdəki çıxışında “yoruldum” deyib "
                "və “heç nəyə peşman deyiləm” sözlərini əlavə edib."
            ),
            ["Mərd Veldenli"],
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
            (
                "Norviyanın BMT-dəki daimi nümayəndəsi Vera Sundlu Ostreliyanı “mülki şəxsləri hədəfə almaqda” "
                "günahlandırıb."
            ),
            ["Vera Sundlu"],
        ),
        ("Vera Sundlu həmçinin vurğuladı ki, onun ölkəsi “heç vaxt təslim olmayacaq”.", ["Vera Sundlu"]),
        (
            (
                "Ostreliya Ağ Sarayının sözçüsü Mara Veldin jurnalistlərin “Görüş olacaqmı?” sualına “Bəli, "
                "olacaq” cavabını verib."
            ),
            [None, "Mara Veldin"],
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
        ("Elman Tarlıya görə, hakim “oyunu məhv edib”.", ["Elman Tarlı"]),
        ("Rauf Gavrovun dediklərindən: “Hasilat artacaq”.", ["Rauf Gavrov"]),
        ("Rauf Gavrov “Tidings” qəzetinə müsahibəsində deyib: “Mən heç nə bilmirəm”.", ["Rauf Gavrov"]),
        ("Nazir Rauf Gavrov “Duz yolu” filminə baxıb. “Film çox xoşuma gəldi”, – deyə o bildirib.", ["Rauf Gavrov"]),
        (
            ("Norviya Prezidenti Administrasiyasının rəhbəri Elman Tarlı bildirib ki, “heç bir dəyişiklik olmayacaq”."),
            ["Elman Tarlı"],
        ),
        ("Rauf Gavrovla görüşən Elman Tarlı “hər şey həll olundu” deyib.", ["Elman Tarlı"]),
        ("Rauf Gavrovdan sonra danışan Elman Tarlı isə “hələ tez deyil” deyib.", ["Elman Tarlı"]),
        ("Nazir Rauf Gavrov limana gəlib. Yaralı qadın deyib: “Bizə heç kim xəbər vermədi”.", [None]),
        ("Nazir Rauf Gavrov limana gəlib. “Bizə heç kim xəbər vermədi”, – yaralı qadın deyib.", [None]),
        ("Nazir Rauf Gavrov limana gəlib. Polis bildirib ki, “heç kim xəbər vermədi”.", [None]),
        ("Nazir Rauf Gavrov limana gəlib. Sürücü isə deyib ki, “heç kim xəbər vermədi”.", [None]),
        ("Nazir Rauf Gavrov limana gəlib. Müxalifət “heç kim xəbər vermədi” deyib.", [None]),
        ("Nazir Rauf Gavrov limana gəlib. Sonra isə “heç kim xəbər vermədi” deyib.", ["Rauf Gavrov"]),
        ("Nazir Rauf Gavrov limana gəlib. Jurnalistlərə “heç kim xəbər vermədi” deyib.", ["Rauf Gavrov"]),
        ("Nazir Rauf Gavrov limana gəlib. “Bizə heç kim xəbər vermədi”, – deyə əlavə edib.", ["Rauf Gavrov"]),
        ("Nazir Rauf Gavrov limana gəlib. Bildirib ki, “heç kim xəbər vermədi”.", ["Rauf Gavrov"]),
        ("Nazir Rauf Gavrov limana gəlib. Daha sonra vurğulayıb ki, “heç kim xəbər vermədi”.", ["Rauf Gavrov"]),
        ("Rauf Gavrovun atası deyib: “Oğlum çox işləyir”.", [None]),
        ("Hakim Elman Tarlıdan “niyə etdin” soruşub.", [None]),
        ("Elman Tarlını saxlayan polis “sürücülük vəsiqəsi hanı” soruşub.", [None]),
        ("Elman Tarlıdan sonra çıxış edən deputat “müvəkkilim günahsızdır” deyib.", [None]),
        (
            "Vera Sundlunun “Kanal bitib artıq” sözlərini Rauf Gavrov “gözəl nağıl” adlandırıb.",
            ["Vera Sundlu", "Rauf Gavrov"],
        ),
        ("Etirazçılar “Kanal istəmirik” yazılmış plakat açıb. Vera Sundlu çıxış edib.", []),
        ("DSÖ xəbərdarlıq edib: “Pandemiya bitməyib”. Qərar DSÖ üzvlərinə bildirilib.", ["DSÖ"]),
        ("Norviya lideri Yan Arvidli çıxış edib. Norviya lideri bildirib ki, “kanal bu il bitəcək”.", ["Yan Arvidli"]),
        (
            "61 yaşlı Nail Berqli “ömrüm dənizdə keçib” deyir və əlavə edir: “Başqa iş bilmirəm”.",
            ["Nail Berqli", "Nail Berqli"],
        ),
        ("“Sahillər bizimdir”, – deyir 61 yaşlı balıqçı Nail Berqli.", ["Nail Berqli"]),
        ("Nail Berqli də eyni fikirdədir: “Sahillər bizimdir, heç kim ala bilməz”.", ["Nail Berqli"]),
        (
            "Nail Berqli bildirdi ki, o, “heç kimə heç nə verməyəcək” və “sona qədər” mübarizə aparacaq.",
            ["Nail Berqli", "Nail Berqli"],
        ),
        ("Nail Berqliyə ünvanlanan suala Vera Sundlu “bilmirəm, baxarıq” cavabını verib.", ["Vera Sundlu"]),
        ("Vera Sundlu bu qərarı “tarixi səhv” kimi qiymətləndirib.", ["Vera Sundlu"]),
        ("Vera Sundlu “X”də yazıb ki, “kanal bu il bitəcək”.", ["Vera Sundlu"]),
        ("Həmsədr Karl Dalli ilə görüşdə Vera Sundlu “kanal bu il bitəcək” deyib.", ["Vera Sundlu"]),
        ("Norviya Parlamentinin spikeri Elman Tarlı iclasda deyib: “Qanun qəbul olunacaq”.", ["Elman Tarlı"]),
        (
            (
                "Vera Sundlu evində danışıb. “Kanal bitəcəkmi, necə bilirsiniz?” sualına “Bitəcək, narahat "
                "olmayın” cavabını verib."
            ),
            [None, "Vera Sundlu"],
        ),
    ],
)
def test_the_sentences_of_a_text_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "az") == expected
