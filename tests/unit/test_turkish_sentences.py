"""Whose words quotes are in Turkish news in one paragraph, invented as newsrooms write."""

import pytest

from support.speech import speakers_by_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norvia Dışişleri Bakanı Kaan Dalan, Ostrelyalı mevkidaşı Vera Sunay ile görüştü. Dalan "
                'görüşmenin ardından "İki ülke arasında sorun yok" dedi. Sunay ise "Her şey çok açık konuşuldu" '
                "ifadelerini kullandı."
            ),
            ["Kaan Dalan", "Vera Sunay"],
        ),
        (
            (
                'Helm Belediye Başkanı Polat Holtan sosyal medya hesabından yaptığı paylaşımda, "Saat onarıldı, '
                'hayırlı olsun" ifadelerine yer verdi.'
            ),
            ["Polat Holtan"],
        ),
        ('Milletvekili Aynur Ridan\'a yanıt veren Polat Holtan "Saat hepimizin" diye konuştu.', ["Polat Holtan"]),
        (
            (
                "Tidings'e konuşan Prof. Dr. Nail Berk, \"Su seviyesi her yıl düşüyor\" diyor. Berk'e göre bunun "
                'nedeni "plansız sulama".'
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            ('Nail Berk, gazetecilerin "Baraj ne zaman açılacak?" sorusuna, "Bunu mühendislere sorun" yanıtını verdi.'),
            [None, "Nail Berk"],
        ),
        (
            (
                'Uluslararası Kıyı Örgütü (UKÖ) raporunda "Kıyılar hızla eriyor" denildi. UKÖ, "Acil önlem şart" '
                "uyarısında bulundu."
            ),
            ["Uluslararası Kıyı Örgütü", "Uluslararası Kıyı Örgütü"],
        ),
        ('Yankı Arvas "Bu bir savaş değil" derken, muhalefet bunu reddetti.', ["Yankı Arvas"]),
        ('Yankı Arvas, Vera Sunay\'ın görevden alınmasını "zorunlu bir adım" olarak nitelendirdi.', ["Yankı Arvas"]),
        ('Toplantıda söz alan Vera Sunay da "Kimse bizi dinlemiyor" diyerek sitem etti.', ["Vera Sunay"]),
        (
            (
                'Kaan Dalan, kararı "tarihi bir hata" olarak tanımlarken Vera Sunay "Başka çaremiz yoktu" '
                "savunmasını yaptı."
            ),
            ["Kaan Dalan", "Vera Sunay"],
        ),
        (
            (
                "Polis Sözcüsü Eda Torun, olayın ardından yaptığı yazılı açıklamada şunları kaydetti: "
                '"Soruşturma sürüyor."'
            ),
            ["Eda Torun"],
        ),
        ('Tidings\'e konuşan üst düzey bir diplomat "Görüşmeler durdu" dedi.', [None]),
        ('Sunay, sözlerini şöyle sürdürdü: "Biz hazırız." Vera Sunay daha sonra Helm\'e gitti.', ["Vera Sunay"]),
        ('Vera Sunay\'ın avukatı Nail Berk, müvekkilinin "hiçbir suçu olmadığını" söyledi.', ["Nail Berk"]),
        (
            (
                "Norvia Merkez Bankası Başkanı Eda Torun faiz kararını değerlendirdi. Torun'un açıklaması şöyle: "
                '"Enflasyon düşüyor."'
            ),
            ["Eda Torun"],
        ),
        (
            (
                "Arvas'ın sözcüsü Mert Velden \"Sayın Cumhurbaşkanı çok net konuştu\" dedi. Velden, Arvas'ın "
                '"kapıyı kapatmadığını" da ekledi.'
            ),
            ["Mert Velden", "Mert Velden"],
        ),
        (
            (
                "Gazetecilerin sorularını yanıtlayan Vera Sunay, “Seçim zamanında yapılacak” dedi. Bir soru "
                "üzerine Sunay, “Aday değilim” karşılığını verdi."
            ),
            ["Vera Sunay", "Vera Sunay"],
        ),
        ("Mahkemenin kararında “delil yetersiz” denildi.", [None]),
        ("“Kanalı bitireceğiz,” diye konuştu Cumhurbaşkanı Yankı Arvas.", ["Yankı Arvas"]),
        (
            (
                "Ostrelya Dışişleri Bakanlığı Sözcüsü Jon Felder, düzenlediği günlük basın brifinginde, “Norvia "
                "ile yakın temas halindeyiz” dedi. Felder, bir gazetecinin sorusu üzerine, “Bu konuda yorum "
                "yapmayacağım” diye konuştu."
            ),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            (
                "Tidings'e konuşan uzman Nail Berk, kararın “beklenen bir adım” olduğunu söylüyor. “Norvia bunu "
                "yıllardır planlıyordu” diyen Berk, sürecin uzun olacağını düşünüyor."
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            (
                "Cumhurbaşkanı Yankı Arvas, Helm'de konuştu. “Kanal bizim rüyamızdı” diyen Arvas, eleştirilere "
                "de yanıt verdi: “Bizi durduramazlar.”"
            ),
            ["Yankı Arvas", "Yankı Arvas"],
        ),
        (
            ("Yankı Arvas, konuşmasında şunları söyledi: “Kanal bu yıl bitecek. Bütçemiz hazır. İşçilerimiz hazır.”"),
            ["Yankı Arvas"],
        ),
        ('Kararı duyuran Norvia Futbol Federasyonu Başkanı Mert Velden "Lig ertelendi" dedi.', ["Mert Velden"]),
        ('Norvia Futbol Federasyonu, "Lig ertelendi" duyurusunu yaptı.', ["Norvia Futbol Federasyonu"]),
        (
            (
                'Teknik direktör Mert Velden maç sonrası açıklamalarda bulundu. Velden "Hak ettiğimiz bir '
                'galibiyet aldık" dedi.'
            ),
            ["Mert Velden"],
        ),
        ('Annesi Ayla Polat, "Oğlum masum" diye ağladı.', ["Ayla Polat"]),
        (
            'Köylülerden Nail Berk, "Bizi kimse duymuyor" dedi. Köylüler "Yol istiyoruz" sloganı attı.',
            ["Nail Berk", None],
        ),
        ('Görgü tanığı Tamer Polat olay anını "Her yer duman oldu" sözleriyle anlattı.', ["Tamer Polat"]),
        ("Ünlü yazar Pınar Mohan, Tidings'e verdiği röportajda “Artık yazmayacağım” dedi.", ["Pınar Mohan"]),
        (
            (
                "Norvia'nın BM Daimi Temsilcisi Vera Sunay, Güvenlik Konseyi'nde yaptığı konuşmada, Ostrelya'yı "
                '"sivilleri hedef almakla" suçladı.'
            ),
            ["Vera Sunay"],
        ),
        ("Ostrelya Başkanı Jon Felder'ın “Norvia bize saldırdı” iddiasına Norvia'dan yanıt geldi.", ["Jon Felder"]),
        ("Jon Felder’ın sözcüsü Mara Velden ise bunun “doğru olmadığını” belirtti.", ["Mara Velden"]),
        ('Kıyı Partisi lideri Aynur Ridan iktidarı eleştirdi ve "Bu düzen değişecek" dedi.', ["Aynur Ridan"]),
        ('Aynur Ridan hükümete seslendi: "Halk aç!"', ["Aynur Ridan"]),
        ('Aynur Ridan hükümete seslenerek "Halk aç, siz neredesiniz?" diye sordu.', ["Aynur Ridan"]),
        ('Aynur Ridan\'ın mektubunda "Bu benim son sözümdür" yazıyor.', ["Aynur Ridan"]),
        (
            'Norvia Futbol Federasyonu yazılı bir açıklama yaptı. Açıklamada, "Lig ertelendi" denildi.',
            ["Norvia Futbol Federasyonu"],
        ),
        ("Vera Sunay ve Kaan Dalan basın toplantısı düzenledi. “Kanal bu yıl bitecek” dedi.", [None]),
        ("Kanalın sırrı ne? Mühendis Yasemin Roman anlatıyor: “Her şey suyla başlıyor.”", ["Yasemin Roman"]),
        (
            'Ostrelya Senatörü Jon Felder, "Bu yasa geçmeyecek," dedi. Felder "Halk buna karşı" diye ekledi.',
            ["Jon Felder", "Jon Felder"],
        ),
        ('Helm Üniversitesi\'nden Doç. Dr. Eda Torun, "Bulgular şaşırtıcı" diyor.', ["Eda Torun"]),
        (
            'Helm Üniversitesi öğretim üyesi Prof. Dr. Eda Torun, araştırmanın "bir ilk" olduğunu vurguladı.',
            ["Eda Torun"],
        ),
        (
            (
                'İçişleri Bakanı Kaan Dalan\'ın "Suç azaldı" açıklamasına muhalefetten tepki geldi. Kıyı Partisi '
                'Sözcüsü Aynur Ridan, "Bakan başka bir ülkede yaşıyor" dedi.'
            ),
            ["Kaan Dalan", "Aynur Ridan"],
        ),
        (
            (
                'Norvia Ulusal Takımı\'nın hocası Mert Velden, "Oyuncularım kahraman" dedi.Velden, "Finaldeyiz, '
                'çok mutluyuz" diye konuştu.'
            ),
            ["Mert Velden", "Mert Velden"],
        ),
        (
            (
                'Kaan Dalan, partisinin grup toplantısında konuştu. Konuşmasında "Bize oy verin" çağrısı yapan '
                "Dalan, rakiplerini de eleştirdi."
            ),
            ["Kaan Dalan"],
        ),
        (
            (
                'Yüksek Kıyı Kurulu (YKK) Başkanı Eda Torun sonuçları açıkladı. Torun, "İtiraz süresi başladı" '
                'dedi. YKK üyelerinden Nail Berk ise karara "hukuksuz" dedi.'
            ),
            ["Eda Torun"],
        ),
        (
            ('Gazetenin haberine göre Norvia lideri Yankı Arvas, yardımcılarına "Bu işi bitirin" talimatını verdi.'),
            ["Yankı Arvas"],
        ),
        (
            ('İtfaiye eri Tamer Polat, yangının "kundaklama olabileceğini" kaydederek, "Rapor bekleniyor" dedi.'),
            ["Tamer Polat", "Tamer Polat"],
        ),
        ('Başsavcılık, "Gözaltı kararı yok" açıklaması yaptı.', [None]),
        ('Helm Cumhuriyet Başsavcılığı, "Gözaltı kararı yok" açıklaması yaptı.', ["Helm Cumhuriyet Başsavcılığı"]),
        (
            ('Şirketin CEO\'su Mara Velden, yatırımcılara gönderdiği mektupta "Zor bir yıldı" ifadesine yer verdi.'),
            ["Mara Velden"],
        ),
        (
            (
                'Norvia İletişim Başkanı Prof. Dr. Eda Torun, "Kimseye boyun eğmeyiz." dedi.Forumun açılışında '
                'konuşan Torun, "Norvia güçlüdür, güçlü kalacaktır." diye konuştu.Üç yol bulunduğunu ifade eden '
                'Torun, sözlerini şöyle sürdürdü:"Birinci yol barıştır."'
            ),
            ["Eda Torun", "Eda Torun", "Eda Torun"],
        ),
        (
            (
                "Norvia Cumhurbaşkanı Yankı Arvas, bir gazetecinin “Kanal bitecek mi?” sorusu üzerine, “Bitecek, "
                "kimse merak etmesin” diye açıklama yaptı."
            ),
            [None, "Yankı Arvas"],
        ),
        (
            (
                "Cumhurbaşkanı Yankı Arvas’ın geçtiğimiz günlerde liman için sarf ettiği “limanı sattık” "
                "sözlerine değinen Kıyı Partisi lideri Aynur Ridan, “Bu bir itiraftır” diye tepki gösterdi."
            ),
            ["Yankı Arvas", "Aynur Ridan"],
        ),
        (
            (
                'Dünya Kıyı Günü dolayısıyla bir mesaj yayımlayan Yankı Arvas, mesajında, "Kıyılarımız '
                'emanettir" ifadesini kullandı.'
            ),
            ["Yankı Arvas"],
        ),
        ('Yankı Arvas, Dünya Kıyı Günü mesajında, "Kıyılarımız emanettir" dedi.', ["Yankı Arvas"]),
        ('"Kıyılarımız emanettir" mesajı veren Yankı Arvas, limanı gezdi.', ["Yankı Arvas"]),
        (
            (
                "Milletvekili Aynur Ridan, Meclis'te Bakan Vera Sunay'a \"İstifa edecek misiniz?\" diye sordu. "
                'Sunay, "Hayır, edeceğim bir şey yok" yanıtını verdi.'
            ),
            ["Aynur Ridan", "Vera Sunay"],
        ),
        (
            'Yazar Pınar Mohan\'ın yeni romanı "Tuz Yolu" çıktı. Mohan, "Bu benim en kişisel kitabım" diyor.',
            ["Pınar Mohan"],
        ),
        (
            (
                "Norvia Meclis Başkanı Polat Holtan, Ostrelyalı mevkidaşı Jon Felder'la görüştükten sonra "
                '"Verimli bir görüşmeydi" dedi.'
            ),
            ["Polat Holtan"],
        ),
        ("Vera Sunay limana geldi. Yaralı kadın, “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Bir kadın “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Polis, “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Sunay'ın yanındaki genç, “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Kaza yerine gelen bir yakını, “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Muhalefet ise “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay limana geldi. Dün akşam da “Bizi kimse uyarmadı” dedi.", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Ardından yaptığı açıklamada, “Bizi kimse uyarmadı” dedi.", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Burada bir kez daha “Bizi kimse uyarmadı” diye konuştu.", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Ayrıca, “Bizi kimse uyarmadı” ifadelerini kullandı.", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Seli hatırlatarak, “Bizi kimse uyarmadı” dedi.", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Konuşmasında şu ifadelere yer verdi: “Bizi kimse uyarmadı.”", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Sözlerine şöyle devam etti: “Bizi kimse uyarmadı.”", ["Vera Sunay"]),
        ("Vera Sunay limana geldi. Çiftçiler ağladı. “Bizi kimse uyarmadı” dediler.", [None]),
        ("Vera Sunay limana geldi. Tekne battı. Liman müdürü, “Bizi kimse uyarmadı” dedi.", [None]),
        ("Vera Sunay'ın babası, “Kızım çok çalıştı” dedi.", [None]),
        ("Hakim, sanık Tamer Polat'a “Neden yaptın, anlat?” diye sordu.", [None]),
        ("Kaan Dalan'dan sonra söz alan bir milletvekili, “Müvekkilim masum” dedi.", [None]),
        ("Tamer Polat'ı durduran polis “Müvekkilin nerede?” diye sordu.", [None]),
        (
            "Vera Sunay'ın “Kanal bitti artık” sözlerini Kaan Dalan “güzel bir masal” olarak nitelendirdi.",
            ["Vera Sunay", "Kaan Dalan"],
        ),
        ("Sağlık Bakanı Vera Sunay'dan aşı açıklaması: “Aşı geliyor”", ["Vera Sunay"]),
        ("DSÖ, “Salgın bitti” açıklamasında bulundu. Karar DSÖ üyelerine bildirildi.", ["DSÖ"]),
        ("Norvia Devlet Başkanı Yankı Arvas konuştu. Devlet Başkanı, “Kanal bu yıl bitecek” dedi.", ["Yankı Arvas"]),
        ("Norvia lideri Yankı Arvas konuştu. Norvia lideri, “Kanal bu yıl bitecek” dedi.", ["Yankı Arvas"]),
        (
            "61 yaşındaki Nail Berk “Ömrüm denizde geçti” diyor ve ekliyor: “Başka bir iş bilmem.”",
            ["Nail Berk", "Nail Berk"],
        ),
        (
            ("Kıyı Derneği Başkanı Nail Berk, derneğin sosyal medya hesabından “Kıyılar bizim” mesajını paylaştı."),
            ["Nail Berk"],
        ),
        ("Nail Berk de aynı görüşte: “Kıyılar bizim, kimse alamaz.”", ["Nail Berk"]),
        ("Gazeteci Nail Berk'in sorusu üzerine Vera Sunay, “Bilmiyorum, bakacağız” dedi.", ["Vera Sunay"]),
        ("“Kıyılar bizim” diye başladı söze Nail Berk.", ["Nail Berk"]),
        ("“Kıyılar bizim,” diyor 61 yaşındaki balıkçı Nail Berk.", ["Nail Berk"]),
        (
            (
                "Vera Sunay evinde konuştu. “Kanal bitecek mi sizce?” sorusuna, “Bitecek, merak etmeyin” "
                "yanıtını veriyor."
            ),
            [None, "Vera Sunay"],
        ),
        ("Vera Sunay evinde konuştu. Temel farkı “Orada soru sorulur” diyerek koyan Sunay, gülümsedi.", ["Vera Sunay"]),
        (
            ("Vera Sunay evinde konuştu. Kaan Dalan'ın “Kanal bitecek mi?” sorusuna “Bitecek, merak etmeyin” dedi."),
            ["Kaan Dalan", "Vera Sunay"],
        ),
        ("Vera Sunay'a “Kanal bitecek mi?” sorusunu yönelten Kaan Dalan yanıt alamadı.", ["Kaan Dalan"]),
    ],
)
def test_the_sentences_of_a_text_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "tr") == expected
