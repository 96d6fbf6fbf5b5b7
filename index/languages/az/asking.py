"""Azerbaijani: the words that tell who and what a question asks for."""

from index.languages.asking_words import AskingWords, expressions, seasons
from index.languages.language import words

ASKING = AskingWords(
    verbs=words("""
        dedi deyib deyir deyirdi demiş demişdir demişdi dedilər deyirlər deyiblər deyilib söylədi söyləyib söyləyir
        söyləmişdi bildirdi bildirib bildirir bildirmişdir bildirdilər bildiriblər danışdı danışıb danışır danışdılar
        vurğuladı vurğulayıb vurğulayır açıqladı açıqlayıb açıqlayır düşünür düşünürlər düşünürdü qeyd toxunub toxundu
        toxunur şərh cavab münasibət reaksiya cavablandırdı cavablandırıb izah izahat açıqlama qiymətləndirdi
        qiymətləndirib qiymətləndirir
    """),
    minds=words("istəyir istədi gözləyir gözləyirdi inanır ümid dəstəkləyir tələb"),
    is_owner_first=True,
    nouns=words("""
        fikri fikrini fikrincə fikirləri fikirlərini rəyi rəyini rəyincə sözləri sözlərini sözlərinə sözlərincə
        mövqeyi mövqeyini münasibəti münasibətini reaksiyası reaksiyasını cavabı cavabını cavabları şərhi şərhini
        şərhləri bəyanatı bəyanatını bəyanatları açıqlaması açıqlamaları açıqlamasını sitatı sitatları baxışı
        qiyməti ifadəsi
    """),
    behind=words("görə"),
    when=expressions("nə vaxt; nə zaman; haçan; hansı gün; hansı tarixdə; hansı gündə"),
    seasons=seasons("""
        qış qışda qışında qışı;
        yaz yazda yazında bahar baharda baharında;
        yay yayda yayında yayı;
        payız payızda payızında
    """),
    articles_of=words("tarixli"),
    articles=words("məqalə məqaləsi məqaləsində müsahibə müsahibəsi müsahibəsində xəbər xəbəri yazısı"),
    name_endings=("nın", "nin", "nun", "nün", "dan", "dən"),
)
