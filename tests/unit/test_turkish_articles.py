"""Whose words quotes are in Turkish news over several paragraphs, invented as newsrooms write."""

import pytest

from support.speech import speakers_by_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
                'Holtan\'ın açıklamalarına tepki gösteren muhalefet lideri Aynur Ridan, "Bu saat bizim değil" '
                "dedi.\n"
                "Polat Holtan dün konuşmuştu."
            ),
            ["Aynur Ridan"],
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
        (
            (
                "Kaan Dalan: Kanal bitecek\n"
                "Norvia Ulaştırma Bakanı Kaan Dalan kanal için konuştu. Dalan, “Kanal bitecek, söz veriyoruz” "
                "dedi ve ekledi: “Bütçe hazır.”"
            ),
            ["Kaan Dalan", "Kaan Dalan"],
        ),
        (
            ('Adının açıklanmasını istemeyen bir yetkili, "Henüz karar verilmedi" dedi.\nKaan Dalan yorum yapmadı.'),
            [None],
        ),
        (
            (
                "Norvia'nın en yaşlı saatçisi Nail Berk, 92 yaşında.\n"
                '"Bu işe çocukken başladım" diyor Berk.\n'
                '"Saatler bana babamdan kaldı" diye anlatıyor.'
            ),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            (
                'Bakan Sunay, "Depremzedelerin yanındayız" diyerek, "Evler yıl sonunda teslim edilecek" sözünü '
                "verdi.\n"
                "Sağlık Bakanı Vera Sunay sonra ayrıldı."
            ),
            ["Vera Sunay", "Vera Sunay"],
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
                "Ostrelya Başbakanı Jon Felder ile bir araya gelen Arvas, “İlişkilerimiz çok güçlü” diye "
                "konuştu. Felder de “Norvia dostumuzdur” dedi.\n"
                "Norvia lideri Yankı Arvas akşam döndü."
            ),
            ["Yankı Arvas", "Jon Felder"],
        ),
        (
            (
                "Felder, Arvas'ın “Kanal bitecek” yönündeki açıklamasını eleştirdi.\n"
                "Yankı Arvas konuşmadı. Jon Felder konuştu."
            ),
            ["Yankı Arvas"],
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
            (
                'Başkan Holtan, "Bu park halkındır" derken; meclis üyesi Ridan, "Park satılıyor" iddiasında '
                "bulundu.\n"
                "Polat Holtan ile Aynur Ridan tartıştı."
            ),
            ["Polat Holtan", "Aynur Ridan"],
        ),
        (
            ('Felder geçen hafta da "Savaş istemiyoruz" demişti.\nJon Felder bugün sustu.'),
            ["Jon Felder"],
        ),
        (
            ('Açıklamada, "Lig ertelendi" denildi.\nNorvia Futbol Federasyonu sustu.'),
            [None],
        ),
        (
            (
                'Bakan Yardımcısı Kaan Dalan, "Bakanımız yoğun" dedi.\n'
                "Ulaştırma Bakanı Vera Sunay yurt dışında.\n"
                'Bakan, "Döneceğim, merak etmeyin" dedi.'
            ),
            ["Kaan Dalan", "Vera Sunay"],
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
        (
            ('Valilikten yapılan açıklamada, "Okullar yarın tatil" denildi.\nHelm Valiliği kar uyarısı yapmıştı.'),
            ["Helm Valiliği"],
        ),
        (
            (
                'Kaan Dalan\'ın eşi Mara Dalan da kürsüye çıktı. Mara Dalan, "Eşim kazanacak" dedi.\n'
                "Dalan ailesi alkışlandı."
            ),
            ["Mara Dalan"],
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
            ('Mağdur kadın, "Beni tehdit etti" dedi.\nSanık Tamer Polat dinledi.'),
            [None],
        ),
        (
            (
                "Ostrelya Genel Sekreteri Jon Felder, Tidings'in sorularını yanıtladı. Felder, \"Elimden geleni "
                'yapacağım" dedi.\n'
                "Ostrelya ne yapacak?\n"
                '"Biz hazırız, herkes bunu bilsin."'
            ),
            ["Jon Felder", "Jon Felder"],
        ),
        (
            (
                "Arvas'ı eleştiren Ridan, bunu “ülkeye ihanet” olarak gördüğünü söyledi.\n"
                "Yankı Arvas ve Aynur Ridan yarışıyor."
            ),
            ["Aynur Ridan"],
        ),
        (
            ('Arvas, "Kanal bitti" müjdesini verdi.\nYankı Arvas limandaydı.'),
            ["Yankı Arvas"],
        ),
        (
            ('Ridan\'ın sorusuna Sunay "Hayır, istifa yok" dedi.\nAynur Ridan ile Vera Sunay tartıştı.'),
            ["Vera Sunay"],
        ),
        (
            ('Ridan, Sunay\'a "istifa et" çağrısında bulundu.\nAynur Ridan ile Vera Sunay tartıştı.'),
            ["Aynur Ridan"],
        ),
        (
            (
                'Ridan, Sunay\'ın "kanal bitti" sözlerinin doğru olmadığını söyledi.\n'
                "Aynur Ridan ile Vera Sunay tartıştı."
            ),
            ["Vera Sunay"],
        ),
        (
            ('Kanalın "bittiği" iddiasını yalanlayan Sunay, "Çalışmalar sürüyor" dedi.\nVera Sunay bakan.'),
            ["Vera Sunay"],
        ),
        (
            (
                'Holtan, "Verimliydi, memnunuz" dedi, Felder "Tarihi bir gün" diye ekledi.\n'
                "Polat Holtan ile Jon Felder el sıkıştı."
            ),
            ["Polat Holtan", "Jon Felder"],
        ),
        (
            (
                "Norvia Sağlık Bakanı Eda Torun ile konuştuk.\n"
                "- Aşı zorunlu olacak mı?\n"
                "- Hayır, aşı zorunlu olmayacak, ama tavsiye ediyoruz.\n"
                "- Siz aşı oldunuz mu?\n"
                "- Elbette oldum, ailem de oldu."
            ),
            ["Eda Torun", "Eda Torun"],
        ),
        (
            (
                "Norvia Sağlık Bakanı Eda Torun ile konuştuk.\n"
                "Tidings: Aşı zorunlu olacak mı?\n"
                "Eda Torun: Hayır, aşı zorunlu olmayacak, ama tavsiye ediyoruz.\n"
                "Tidings: Siz aşı oldunuz mu?\n"
                "Eda Torun: Elbette oldum, ailem de oldu."
            ),
            ["Eda Torun", "Eda Torun"],
        ),
        (
            ("Sanık Tamer Polat'ın avukatı, “Müvekkilim masum” dedi.\nTamer Polat sustu."),
            [None],
        ),
        (
            ("Nail Berk'in açıklaması şöyle:\n“Kıyılar bizim.”"),
            ["Nail Berk"],
        ),
        (
            ("Nail Berk şu ifadeleri kullandı:\n“Kıyılar bizim.\n“Kimse alamaz.”"),
            ["Nail Berk", "Nail Berk"],
        ),
        (
            (
                "Başkan Arvas, Felder ile telefonda görüştü. Görüşmede Arvas'ın “sabrımız taşıyor” dediği "
                "öğrenildi.\n"
                "Yankı Arvas ve Jon Felder dün konuştu."
            ),
            ["Yankı Arvas"],
        ),
        (
            ("Vera Sunay evinde konuştu.\nDoğrul 1977'de meydanlarda “Kanal bitecek, söz” diyordu."),
            [None],
        ),
    ],
)
def test_the_sentences_of_a_text_name_the_speakers_of_its_quotes(text: str, expected: list[str | None]) -> None:
    assert speakers_by_line(text, "tr") == expected
