"""Azerbaijani: the words that tell who and what a question asks for."""

from index.languages.asking_words import AskingWords, expressions, offices, seasons
from index.languages.language import words

ASKING = AskingWords(
    verbs=words("""
        dedi deyib deyir deyirdi demiş demişdir demişdi dedilər deyirlər deyiblər deyilib söylədi söyləyib söyləyir
        söyləmişdi bildirdi bildirib bildirir bildirmişdir bildirdilər bildiriblər danışdı danışıb danışır danışdılar
        vurğuladı vurğulayıb vurğulayır açıqladı açıqlayıb açıqlayır düşünür düşünürlər düşünürdü fikirləşir
        qeyd toxunub toxundu
        toxunur şərh cavab münasibət reaksiya cavablandırdı cavablandırıb izah izahat açıqlama qiymətləndirdi
        qiymətləndirib qiymətləndirir
    """),
    minds=words("istəyir istədi gözləyir gözləyirdi inanır ümid dəstəkləyir tələb"),
    nouns=words("""
        fikri fikrini fikrincə fikirləri fikirlərini rəyi rəyini rəyincə sözləri sözlərini sözlərinə sözlərincə
        mövqeyi mövqeyini münasibəti münasibətini reaksiyası reaksiyasını cavabı cavabını cavabları şərhi şərhini
        şərhləri bəyanatı bəyanatını bəyanatları açıqlaması açıqlamaları açıqlamasını sitatı sitatları baxışı
        qiyməti ifadəsi
    """),
    behind=words("görə"),
    when=expressions("nə vaxt; nə zaman; haçan; hansı gün; hansı tarixdə; hansı gündə"),
    offices=offices("""
        president: prezident, dövlət başçısı;
        vice president: vitse-prezident;
        prime minister: baş nazir, hökumət başçısı;
        foreign minister: xarici işlər naziri, xin başçısı, xin rəhbəri;
        secretary of state: dövlət katibi;
        defence minister: müdafiə naziri;
        interior minister: daxili işlər naziri;
        finance minister: maliyyə naziri;
        spokesperson: mətbuat katibi, sözçü, rəsmi nümayəndə;
        mayor: mer, bələdiyyə sədri; ambassador: səfir; governor: qubernator; chancellor: kansler;
        speaker of parliament: parlamentin sədri, spiker, milli məclisin sədri;
        attorney general: baş prokuror;
        secretary general: baş katib
    """),
    attendants=words("""
        katib katibi müşavir müşaviri köməkçi köməkçisi sözçü sözçüsü müavin müavini nümayəndə nümayəndəsi vəkil vəkili
        xanım xanımı yoldaşı arvadı həyat oğlu qızı qardaşı bacısı atası anası əri elçisi dostu silahdaşı
    """),
    no_holders=words("sabiq keçmiş eks müavini müavin gələcək"),
    no_owners=words("yeni hazırkı indiki mövcud ilk cari birinci ikinci həmin bu o gənc yerli hər bizim onların"),
    occasions=words("müsahibəsi çıxışı çıxışında nitqi"),
    seasons=seasons("""
        qış qışda qışında qışı;
        yaz yazda yazında bahar baharda baharında;
        yay yayda yayında yayı;
        payız payızda payızında
    """),
    articles_of=words("tarixli"),
    articles=words("məqalə məqaləsi məqaləsində müsahibə müsahibəsi müsahibəsində xəbər xəbəri yazısı"),
    object_endings=(
        *("inə", "ünə", "ına", "una", "ini", "ünü", "unu", "ində", "ündə", "ında", "unda"),
        *("indən", "ündən", "ından", "undan", "inin", "ünün", "ının", "unun"),
    ),
    name_endings=("nın", "nin", "nun", "nün", "dan", "dən"),
)
