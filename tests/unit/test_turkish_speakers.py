"""Whose words a quote is in Turkish, in the shapes of sentences that newsrooms write."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # short articles
        (
            (
                "Norvia Cumhurbaşkanı Yankı Arvas, Helm'de düzenlenen törende konuştu.\n"
                'Arvas, "Kanal bu yıl bitecek. Bütçemiz hazır." dedi.\n'
                "Cumhurbaşkanı Arvas, şöyle devam etti:\n"
                '"İşçilerimize teşekkür ediyorum."'
            ),
            ["Yankı Arvas", "Yankı Arvas"],
        ),
        (
            (
                "Norvia Dışişleri Bakanı Kaan Dalan, Ostrelyalı mevkidaşı Vera Sunay ile görüştü. Dalan "
                'görüşmenin ardından "İki ülke arasında sorun yok" dedi. Sunay ise "Her şey çok açık '
                'konuşuldu" ifadelerini kullandı.'
            ),
            ["Kaan Dalan", "Vera Sunay"],
        ),
        (
            (
                'Helm Belediye Başkanı Polat Holtan sosyal medya hesabından yaptığı paylaşımda, "Saat '
                'onarıldı, hayırlı olsun" ifadelerine yer verdi.'
            ),
            ["Polat Holtan"],
        ),
        (
            (
                'Holtan\'ın açıklamalarına tepki gösteren muhalefet lideri Aynur Ridan, "Bu saat bizim değil" '
                "dedi.\n"
                "Polat Holtan dün konuşmuştu."
            ),
            ["Aynur Ridan"],
        ),
        ('Milletvekili Aynur Ridan\'a yanıt veren Polat Holtan "Saat hepimizin" diye konuştu.', ["Polat Holtan"]),
        (
            (
                "Tidings'e konuşan Prof. Dr. Nail Berk, \"Su seviyesi her yıl düşüyor\" diyor. Berk'e göre "
                'bunun nedeni "plansız sulama".'
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            ('Nail Berk, gazetecilerin "Baraj ne zaman açılacak?" sorusuna, "Bunu mühendislere sorun" yanıtını verdi.'),
            [None, "Nail Berk"],
        ),
        (
            (
                'Uluslararası Kıyı Örgütü (UKÖ) raporunda "Kıyılar hızla eriyor" denildi. UKÖ, "Acil önlem '
                'şart" uyarısında bulundu.'
            ),
            ["Uluslararası Kıyı Örgütü", "Uluslararası Kıyı Örgütü"],
        ),
        (
            (
                'Savcı Eda Torun iddianamede "Sanık her şeyi biliyordu" ifadelerine yer verdi.\n'
                'Sanık Tamer Polat ise suçlamaları reddederek, "Ben o gün Helm\'de değildim" dedi.'
            ),
            ["Eda Torun", "Tamer Polat"],
        ),
        (
            (
                '"Bugün tarih yazıyoruz" diyen Arvas, kürsüden indi.\n'
                "Norvia Cumhurbaşkanı Yankı Arvas'ın konuşması bir saat sürdü."
            ),
            ["Yankı Arvas"],
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
                "Kaan Dalan: Kanal bitecek\n"
                "Norvia Ulaştırma Bakanı Kaan Dalan kanal için konuştu. Dalan, “Kanal bitecek, söz "
                "veriyoruz” dedi ve ekledi: “Bütçe hazır.”"
            ),
            ["Kaan Dalan", "Kaan Dalan"],
        ),
        (
            ('Adının açıklanmasını istemeyen bir yetkili, "Henüz karar verilmedi" dedi.\nKaan Dalan yorum yapmadı.'),
            [None],
        ),
        (
            (
                "Polis Sözcüsü Eda Torun, olayın ardından yaptığı yazılı açıklamada şunları kaydetti: "
                '"Soruşturma sürüyor."'
            ),
            ["Eda Torun"],
        ),
        (
            (
                "Norvia'nın en yaşlı saatçisi Nail Berk, 92 yaşında.\n"
                '"Bu işe çocukken başladım" diyor Berk.\n'
                '"Saatler bana babamdan kaldı" diye anlatıyor.'
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        ('Tidings\'e konuşan üst düzey bir diplomat "Görüşmeler durdu" dedi.', [None]),
        ('Sunay, sözlerini şöyle sürdürdü: "Biz hazırız." Vera Sunay daha sonra Helm\'e gitti.', ["Vera Sunay"]),
        ('Vera Sunay\'ın avukatı Nail Berk, müvekkilinin "hiçbir suçu olmadığını" söyledi.', ["Nail Berk"]),
        (
            (
                "Norvia Merkez Bankası Başkanı Eda Torun faiz kararını değerlendirdi. Torun'un açıklaması "
                'şöyle: "Enflasyon düşüyor."'
            ),
            ["Eda Torun"],
        ),
        (
            (
                'Bakan Sunay, "Depremzedelerin yanındayız" diyerek, "Evler yıl sonunda teslim edilecek" '
                "sözünü verdi.\n"
                "Sağlık Bakanı Vera Sunay sonra ayrıldı."
            ),
            ["Vera Sunay", "Vera Sunay"],
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
                'Kulüp Başkanı Mert Velden: "Transfer bitti"\n'
                'Mert Velden, transferle ilgili "Her şey tamam, imza kaldı" dedi.'
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
        (
            (
                "Ostrelya Başbakanı Jon Felder ile bir araya gelen Arvas, “İlişkilerimiz çok güçlü” diye "
                "konuştu. Felder de “Norvia dostumuzdur” dedi.\n"
                "Norvia lideri Yankı Arvas akşam döndü."
            ),
            ["Yankı Arvas", "Jon Felder"],
        ),
        ("Mahkemenin kararında “delil yetersiz” denildi.", [None]),
        (
            (
                "Felder, Arvas'ın “Kanal bitecek” yönündeki açıklamasını eleştirdi.\n"
                "Yankı Arvas konuşmadı. Jon Felder konuştu."
            ),
            ["Yankı Arvas"],
        ),
        ("“Kanalı bitireceğiz,” diye konuştu Cumhurbaşkanı Yankı Arvas.", ["Yankı Arvas"]),
        (
            (
                "Ostrelya Dışişleri Bakanlığı Sözcüsü Jon Felder, düzenlediği günlük basın brifinginde, "
                "“Norvia ile yakın temas halindeyiz” dedi. Felder, bir gazetecinin sorusu üzerine, “Bu "
                "konuda yorum yapmayacağım” diye konuştu."
            ),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            (
                "Tidings'e konuşan uzman Nail Berk, kararın “beklenen bir adım” olduğunu söylüyor. “Norvia "
                "bunu yıllardır planlıyordu” diyen Berk, sürecin uzun olacağını düşünüyor."
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            (
                "Cumhurbaşkanı Yankı Arvas, Helm'de konuştu. “Kanal bizim rüyamızdı” diyen Arvas, "
                "eleştirilere de yanıt verdi: “Bizi durduramazlar.”"
            ),
            ["Yankı Arvas", "Yankı Arvas"],
        ),
        (
            (
                "Arvas'ın konuşmasından satır başları şöyle:\n"
                "“Kanal bu yıl bitecek.”\n"
                "“Bütçemiz hazır.”\n"
                "Yankı Arvas konuşmasını akşam yaptı."
            ),
            [None, None],
        ),
        (
            ("Yankı Arvas, konuşmasında şunları söyledi: “Kanal bu yıl bitecek. Bütçemiz hazır. İşçilerimiz hazır.”"),
            ["Yankı Arvas"],
        ),
        (
            (
                'Başkan Holtan, "Bu park halkındır" derken; meclis üyesi Ridan, "Park satılıyor" iddiasında '
                "bulundu.\n"
                "Polat Holtan ile Aynur Ridan tartıştı."
            ),
            ["Polat Holtan", "Aynur Ridan"],
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
                "Norvia'nın BM Daimi Temsilcisi Vera Sunay, Güvenlik Konseyi'nde yaptığı konuşmada, "
                'Ostrelya\'yı "sivilleri hedef almakla" suçladı.'
            ),
            ["Vera Sunay"],
        ),
        ("Ostrelya Başkanı Jon Felder'ın “Norvia bize saldırdı” iddiasına Norvia'dan yanıt geldi.", ["Jon Felder"]),
        ("Jon Felder’ın sözcüsü Mara Velden ise bunun “doğru olmadığını” belirtti.", ["Mara Velden"]),
        (
            ('Felder geçen hafta da "Savaş istemiyoruz" demişti.\nJon Felder bugün sustu.'),
            ["Jon Felder"],
        ),
        ('Kıyı Partisi lideri Aynur Ridan iktidarı eleştirdi ve "Bu düzen değişecek" dedi.', ["Aynur Ridan"]),
        ('Aynur Ridan hükümete seslendi: "Halk aç!"', ["Aynur Ridan"]),
        ('Aynur Ridan hükümete seslenerek "Halk aç, siz neredesiniz?" diye sordu.', ["Aynur Ridan"]),
        ('Aynur Ridan\'ın mektubunda "Bu benim son sözümdür" yazıyor.', ["Aynur Ridan"]),
        (
            ('Açıklamada, "Lig ertelendi" denildi.\nNorvia Futbol Federasyonu sustu.'),
            [None],
        ),
        (
            'Norvia Futbol Federasyonu yazılı bir açıklama yaptı. Açıklamada, "Lig ertelendi" denildi.',
            ["Norvia Futbol Federasyonu"],
        ),
        (
            (
                'Bakan Yardımcısı Kaan Dalan, "Bakanımız yoğun" dedi.\n'
                "Ulaştırma Bakanı Vera Sunay yurt dışında.\n"
                'Bakan, "Döneceğim, merak etmeyin" dedi.'
            ),
            ["Kaan Dalan", "Vera Sunay"],
        ),
        ("Vera Sunay ve Kaan Dalan basın toplantısı düzenledi. “Kanal bu yıl bitecek” dedi.", [None]),
        ("Kanalın sırrı ne? Mühendis Yasemin Roman anlatıyor: “Her şey suyla başlıyor.”", ["Yasemin Roman"]),
        (
            ('Ostrelya Senatörü Jon Felder, "Bu yasa geçmeyecek," dedi. Felder "Halk buna karşı" diye ekledi.'),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            ('"Bu yasa geçmeyecek," diyor Senatör Jon Felder.\n"Halk buna karşı," diye ekliyor.'),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            ('Felder, yasanın "ülkeyi böleceğini" ve "kimseye yaramayacağını" söyledi.\nJon Felder senatör.'),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            ('Senatör Jon Felder\'a göre, yasa "ülkeyi bölecek".\nO, "Buna izin vermeyeceğiz" dedi.'),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            (
                "Norvia Başbakanı Mert Velden, yasanın kabul edildiğini duyurdu.\n"
                'Velden, kendi hesabından yaptığı açıklamada, "Bugün büyük bir gün" yazdı.\n'
                'Muhalefet ise yasaya "darbe" diyor.'
            ),
            ["Mert Velden"],
        ),
        ('Helm Üniversitesi\'nden Doç. Dr. Eda Torun, "Bulgular şaşırtıcı" diyor.', ["Eda Torun"]),
        (
            ('Helm Üniversitesi öğretim üyesi Prof. Dr. Eda Torun, araştırmanın "bir ilk" olduğunu vurguladı.'),
            ["Eda Torun"],
        ),
        (
            ('Valilikten yapılan açıklamada, "Okullar yarın tatil" denildi.\nHelm Valiliği kar uyarısı yapmıştı.'),
            ["Helm Valiliği"],
        ),
        (
            (
                'İçişleri Bakanı Kaan Dalan\'ın "Suç azaldı" açıklamasına muhalefetten tepki geldi. Kıyı '
                'Partisi Sözcüsü Aynur Ridan, "Bakan başka bir ülkede yaşıyor" dedi.'
            ),
            ["Kaan Dalan", "Aynur Ridan"],
        ),
        (
            (
                'Norvia Ulusal Takımı\'nın hocası Mert Velden, "Oyuncularım kahraman" dedi.Velden, '
                '"Finaldeyiz, çok mutluyuz" diye konuştu.'
            ),
            ["Mert Velden", "Mert Velden"],
        ),
        (
            (
                'Kaan Dalan, partisinin grup toplantısında konuştu. Konuşmasında "Bize oy verin" çağrısı '
                "yapan Dalan, rakiplerini de eleştirdi."
            ),
            ["Kaan Dalan"],
        ),
        (
            (
                'Kaan Dalan\'ın eşi Mara Dalan da kürsüye çıktı. Mara Dalan, "Eşim kazanacak" dedi.\n'
                "Dalan ailesi alkışlandı."
            ),
            ["Mara Dalan"],
        ),
        (
            (
                'Yüksek Kıyı Kurulu (YKK) Başkanı Eda Torun sonuçları açıkladı. Torun, "İtiraz süresi '
                'başladı" dedi. YKK üyelerinden Nail Berk ise karara "hukuksuz" dedi.'
            ),
            ["Eda Torun"],
        ),
        (
            ('Gazetenin haberine göre Norvia lideri Yankı Arvas, yardımcılarına "Bu işi bitirin" talimatını verdi.'),
            ["Yankı Arvas"],
        ),
        (
            ('Arvas\'tan flaş açıklama: "Bu işi bitireceğiz"\nNorvia Cumhurbaşkanı Yankı Arvas gündeme dair konuştu.'),
            ["Yankı Arvas"],
        ),
        (
            (
                'Arvas, Velden\'in "erken seçim" çağrısını "gündemimizde yok" sözleriyle reddetti.\n'
                "Yankı Arvas ile Mert Velden rakip."
            ),
            ["Mert Velden", "Yankı Arvas"],
        ),
        (
            (
                'Felder, "Norvia\'ya güveniyoruz. Ama denetim şart." ifadelerini kullandığı konuşmasında, iki '
                "ülkenin yakın olduğunu söyledi.\n"
                "Jon Felder konuştu."
            ),
            ["Jon Felder"],
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
            ('Mağdur kadın, "Beni tehdit etti" dedi.\nSanık Tamer Polat dinledi.'),
            [None],
        ),
    ],
)
def test_the_sentences_of_an_article_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "tr") == expected
