"""Turkish: the words that tell who and what a question asks for."""

from index.languages.asking_words import AskingWords, expressions, offices, seasons
from index.languages.language import words

ASKING = AskingWords(
    verbs=words("""
        dedi diyor demiş demişti dediler diyorlar der söyledi söylüyor söylemiş söylemişti söylediler söyler söylüyorlar
        anlattı anlatıyor anlatmıştı anlattılar açıkladı açıklıyor açıkladılar konuştu konuşuyor konuştular belirtti
        belirtiyor ifade düşünüyor düşünüyorlar bahsetti bahsediyor değindi değiniyor yanıt yanıtladı cevap cevapladı
        cevapladılar tepki yorum yorumladı yorumluyor yorumladılar değerlendirdi değerlendiriyor değerlendirme vurguladı
        vurguluyor açıklama söz sözleri
    """),
    minds=words("istiyor istedi bekliyor bekledi inanıyor umuyor destekliyor"),
    nouns=words("""
        görüşü görüşünü görüşüne görüşleri fikri fikrini fikrine fikirleri düşüncesi düşüncesini düşünceleri sözleri
        sözlerini sözlerine açıklaması açıklamasını açıklamaları açıklamalarını yorumu yorumunu yorumları tepkisi
        tepkisini yanıtı yanıtını cevabı cevabını tutumu tutumunu ifadesi ifadesini ifadeleri ifadelerini demeci
        beyanatı beyanı alıntısı değerlendirmesi değerlendirmeleri tavrı
    """),
    behind=words("göre"),
    when=expressions("ne zaman; hangi gün; hangi tarihte; hangi tarih"),
    object_endings=(
        *("ine", "üne", "ına", "una", "ini", "ünü", "unu", "inde", "ünde", "ında", "unda"),
        *("inden", "ünden", "ından", "undan", "inin", "ünün", "ının", "unun"),
    ),
    name_endings=("nın", "nin", "nun", "nün", "ndan", "nden"),
    offices=offices("""
        president: cumhurbaşkanı, devlet başkanı;
        vice president: cumhurbaşkanı yardımcısı, başkan yardımcısı;
        prime minister: başbakan, hükümet başkanı;
        foreign minister: dışişleri bakanı;
        defence minister: savunma bakanı, milli savunma bakanı;
        interior minister: içişleri bakanı;
        finance minister: maliye bakanı, hazine ve maliye bakanı;
        spokesperson: sözcü, basın sözcüsü;
        mayor: belediye başkanı; ambassador: büyükelçi; governor: vali; chancellor: şansölye;
        speaker of parliament: meclis başkanı, tbmm başkanı;
        attorney general: başsavcı;
        secretary general: genel sekreter
    """),
    attendants=words("""
        sözcü sözcüsü danışman danışmanı başdanışman başdanışmanı yardımcı yardımcısı sekreter sekreteri temsilci
        temsilcisi avukat avukatı müsteşar müsteşarı vekili eşi karısı kocası oğlu kızı kardeşi ağabeyi ablası
        babası annesi yeğeni damadı dostu
    """),
    no_holders=words("eski sabık yardımcısı önceki müstakbel"),
    occasions=words("röportajı konuşması söyleşisi"),
    seasons=seasons("""
        kış kışın kışında kışı;
        ilkbahar ilkbaharda ilkbaharında bahar baharda baharında;
        yaz yazın yazında yazı;
        sonbahar sonbaharda sonbaharında güz
    """),
    articles_of=words("tarihli"),
    articles=words("haber haberi haberinde yazı yazısı makale makalesi makalesinde röportaj röportajı röportajında"),
)
