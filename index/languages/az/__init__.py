"""Azerbaijani: the words that each stage reads."""

from index.languages.az.asking import ASKING
from index.languages.az.latin import TYPED
from index.languages.az.places import PLACES
from index.languages.az.sounds import NAMES
from index.languages.az.speech import SPEECH, TELLING
from index.languages.az.statements import STATEMENTS
from index.languages.az.subjects import SUBJECTS
from index.languages.concept_words import ConceptWords
from index.languages.date_words import DateWords
from index.languages.language import (
    LATIN,
    FirstPersonWords,
    Language,
    MarkWords,
    PageWords,
    SearchWords,
    phrases,
    words,
)
from index.languages.turkic import month_forms, stem

SEARCH = SearchWords(
    stop_words=words("""
        ilə və ya yaxud həm amma ancaq lakin isə ki də da çünki əgər hərgah gərək kimi üçün qədər görə haqda
        haqqında barədə barəsində dair üzrə əsasən tərəfindən qarşı sonra əvvəl bəri kənar başqa ərzində zamanı
        daha ən çox az lap hər bütün bəzi heç heçbir bir biri birinci birlikdə bu bunu buna bunda bundan bunun
        bunlar bunları bunların bunlara o onu ona onda ondan onun onlar onları onların onlara onlardan mən məni
        mənə məndə məndən mənim sən səni sənə səndən sənin biz bizi bizə bizdə bizdən bizim siz sizi sizə sizdə
        sizdən sizin öz özü özünü özünə özləri özünün nə nəyi nəyə nədən nədir niyə kim kimə kimdən kimin kimdir
        hansı hansını hansılar harada haradan hara hanı necə neçə nəçə vaxt zaman var vardır yox yoxdur deyil
        deyildir olan olaraq olub olur olacaq olmaq olması olduğu olduğunu oldu olsun edib edir edən edilib
        edilir etdi etmək edəcək etməyə etməsi mı mi mu mü indi artıq hələ yenə yenidən belə elə beləliklə bəlkə
        məhz yalnız təkcə hətta həmçinin həmin digər eyni arasında üzərində içində altında bilər bilir lazım
        lazımdır gərəkdir mümkün əlbəttə bəli xeyr ci cı cu cü nci ncı ncu ncü ildə il nin nın nun nün dir dır
        etməsinə etdiyi etdiyini edildiyi olunub olunan demək
    """),
    asking_words=words("""
        dedi deyib deyir demiş demişdir deyirlər deyilib deyilir demişdi söylədi söyləyib söyləyir bildirdi
        bildirib bildirir bildirmişdir qeyd danışdı danışıb danışır vurğulayıb vurğuladı açıqladı açıqlayıb
        düşünür düşünürlər fikri fikrincə sözləri sözlərinə görə toxunub toxundu münasibəti şərh nədir necədir nədən
    """),
    who_words=words("kim kimin kimindir"),
    about_words=words("haqqında haqda barədə barəsində dair"),
    object_words=words("üçün qarşı ilə bağlı"),
    is_postpositional=True,
    before_words=words("əvvəl"),
    period_endings={"da": "in", "də": "in", "dan": "since", "dən": "since"},
    relative_periods={
        **dict.fromkeys(("bu həftə",), ("week", 0)),
        **dict.fromkeys(("keçən həftə", "ötən həftə"), ("week", -1)),
        **dict.fromkeys(("bu ay",), ("month", 0)),
        **dict.fromkeys(("keçən ay", "ötən ay"), ("month", -1)),
        **dict.fromkeys(("bu il", "bu ilin", "cari ilin"), ("year", 0)),
        **dict.fromkeys(("keçən il", "ötən il", "keçən ilin", "ötən ilin"), ("year", -1)),
    },
    stem=stem,
)

DATES = DateWords(
    months={
        **month_forms("yanvar", "ı", 1),
        **month_forms("fevral", "ı", 2),
        **month_forms("mart", "ı", 3),
        **month_forms("aprel", "i", 4),
        **month_forms("may", "ı", 5),
        **month_forms("iyun", "u", 6),
        **month_forms("iyul", "u", 7),
        **month_forms("avqust", "u", 8),
        **month_forms("sentyabr", "ı", 9),
        **month_forms("oktyabr", "ı", 10),
        **month_forms("noyabr", "ı", 11),
        **month_forms("dekabr", "ı", 12),
    },
    month_endings=("da", "də"),
    period_behind=words("""
        ayı ayının ayında ayından ayınadək əvvəlində əvvəllərində ortasında ortalarında sonunda sonlarında axırında
    """),
    year_endings=words("də da dən dan"),
    month_links=words("ayının"),
    range_endings=words("dan dən"),
    weekdays={
        "bazar ertəsi": 0,
        "çərşənbə axşamı": 1,
        "çərşənbə": 2,
        "cümə axşamı": 3,
        "cümə": 4,
        "şənbə": 5,
        "bazar günü": 6,
    },
    weekdays_behind=words("bazar"),
    recurring=words("hər"),
    day_offsets={
        "srağagün": -2,
        "sırağagün": -2,
        "dünən": -1,
        "dünənki": -1,
        "bugün": 0,
        "bugünkü": 0,
        "bu gün": 0,
        "bu günkü": 0,
        "bu səhər": 0,
        "bu axşam": 0,
        "sabah": 1,
        "sabahkı": 1,
        "birisi gün": 2,
    },
    no_day_behind=words("saatlarında saatları saatlarından saatlarınadək"),
    looking_back=frozenset(phrases("bu barədə; bu fikirləri; bu sözləri; bununla bağlı")),
    day_steps={"ertəsi gün": 1, "səhəri gün": 1, "növbəti gün": 1, "bir sonrakı gün": 1, "əvvəlki gün": -1},
    later=words("sonra"),
    week_offsets={
        **dict.fromkeys(("keçən həftənin", "ötən həftənin"), -1),
        "bu həftənin": 0,
        **dict.fromkeys(("gələn həftə", "gələn həftənin", "növbəti həftə", "növbəti həftənin"), 1),
    },
    in_period=words("ərzində zamanı"),
    since=words("bəri etibarən sonra"),
    until=words("qədər dək əvvəl"),
    next_words=words("gələn növbəti"),
    coming_endings=("acaq", "əcək", "acaqlar", "əcəklər", "acaqdır", "əcəkdir"),
    past=words("keçən ötən"),
    day_words=words("günü günkü"),
    numerals={"bir": 1, "iki": 2, "üç": 3, "dörd": 4, "beş": 5, "altı": 6},
    day_units=words("gün"),
    ago=words("əvvəl öncə bundan"),
    same_day=frozenset({"həmin gün", "elə həmin gün", "eyni gün"}),
    range_words=words("və"),
    occasions=phrases("""
        brifinq; çıxış; danış; görüş; iclas; konfrans; konfransı; mətbuat; müsahibə; müşavirə; nitq; bəyanat; forum;
        zirvə; sammit; dinləmə; mitinq; müraciət; debat; efir; toplantı; jurnalistlə; sessiya; qurultay
    """),
    shifts=words("""
        əvvəllər daha sonradan sonralar ayrıca demişdi bildirmişdi söyləmişdi etmişdi vurğulamışdı
    """),
    joining=words("və ilə birgə"),
    participle_endings=("an", "ən", "mış", "miş", "muş", "müş", "dığı", "diyi", "duğu", "düyü"),
    year_words=words("il ildə ilin ili ilində ildən"),
)

MARKS = MarkWords(
    named=phrases("""
        film; roman; kitab; hekayə; pyes; tamaşa; mahnı; poema; albom; serial; veriliş; proqram; qəzet;
        jurnalın; jurnalı; agentli; nəşr; telekanal; kanal; radio; sayt; portal; qanun; fərman; konvensiya;
        müqavilə; saziş; partiya; hərəkat; fond; cəmiyyət; şirkət; korporasiya; holdinq; konsern; zavod; bank;
        firma; təşkilat; ittifaq; qrup; blok; klub; komanda; otel; restoran; kafe; gəmi; hava limanı; stadion;
        stansiya; layihə; mükafat; orden; medal; müsabiqə; festival; sərgi; forum; əməliyyat; məhkəmə; mmc;
        qsc; asc; teatr; abidə;
        bərə; adlı; konsert; verilişi; bəyannamə
    """),
    so_called=words("""
        sözdə qondarma guya
    """),
    naming=words("adlı başlıqlı"),
    telling=words("""
        dedi dedilər deyib deyir deyirlər deyiblər demişdi demişdir söylədi söyləyib söyləyir bildirdi
        bildirib bildirir bildiriblər bildirdilər vurğuladı vurğulayıb vurğulayır qeyd əlavə açıqladı
        açıqlayıb xatırlatdı xatırladıb bəyan cavab yazıb yazdı yazır danışıb danışdı soruşdu soruşub iddia
        çatdırıb çatdırdı qiymətləndirib adlandırdı adlandırıb adlandırır adlandıraraq günahlandırdı
        günahlandırıb günahlandırır çağırıb çağırdı nəzərinə diqqətə təsdiqləyib hesab sözləri sözlərinə
        sözlərini ifadəsini deyə
        yazılıb yazılmışdı qışqırıb qışqırdı səsləndirdi səsləndirib israr şərh etiraf
    """)
    | TELLING,
    judging=words("""
        adlandırdı adlandırıb adlandırır adlandırıblar adlandıraraq tənqid təsvir təkzib rədd pisləyib pislədi
        hədələyib hədələdi qiymətləndirib qiymətləndirdi qiymətləndirir ittiham günahlandırıb günahlandırdı
        günahlandırır tələb təklif vəd çağırıb çağırdı müqayisə
    """),
    carriers=words("""
        sözlərinə sözlərincə sözləri sözlərini fikrincə fikri rəyincə ifadəsini ifadəsi məlumatına bəyanatında
        bəyanatda
    """),
)

PAGE = PageWords(
    related=phrases("""
        həmçinin oxuyun; həmçinin oxu; həmçinin bax; həmçinin baxın; həmçinin bu mövzuda; bunu da oxu; bunu da oxuyun;
        bunları da oxu; bunları da oxuyun; bu mövzuda; mövzu ilə bağlı; mövzu üzrə; mövzuya aid; oxşar xəbər; oxşar
        xəbərlər; oxşar məqalələr; əlaqəli xəbər; əlaqəli xəbərlər; əlaqədar xəbərlər; digər xəbərlər; son xəbərlər;
        xəbər lenti; xəbərin davamı; davamı; davamını oxu; ətraflı; daha ətraflı; ətraflı oxu; ətraflı məlumat; ən çox
        oxunan; ən çox oxunanlar; ən çox oxunan xəbərlər; sizin üçün maraqlı ola bilər; sizə maraqlı ola bilər; bunlar
        da maraqlıdır; maraqlı xəbərlər; tövsiyə edirik; oxumağı tövsiyə edirik; əvvəlki xəbər; növbəti xəbər
    """),
    share=phrases("""
        paylaş; paylaşın; xəbəri paylaş; dostlarınla paylaş; bizi izləyin; bizi izlə; bizi telegram; bizi facebook;
        bizi instagram; bizi sosial şəbəkələrdə; bizi youtube; bizə qoşulun; abunə ol; abunə olun; kanalımıza abunə
        olun; kanalımıza qoşulun; telegram kanalımız; telegram kanalımıza; whatsapp kanalımıza; reklam; şərhlər; şərh
        yaz; şərh yazın; çap et; çap versiyası; linki kopyala; səhv tapdınız; bütün hüquqlar qorunur
    """),
    captions=phrases("""
        foto; fotolar; fotoda; foto mənbə; foto mənbəyi; fotonun müəllifi; foto müəllifi; arxiv fotosu; arxiv foto;
        şəkil; şəkildə; mənbə; illüstrasiya; illüstrativ foto; ekran görüntüsü; video; infoqrafika; kollaj
    """),
    addressing=phrases("""
        siz; sizin; sizə; sizi; sizdə; sizdən; sizcə
    """),
    addressing_endings=phrases("""
        sınız; siniz; sunuz; sünüz; dınız; diniz; dunuz; dünüz
    """),
)

FIRST_PERSON = FirstPersonWords(
    words=words("""
        biz mən bizim mənim bizə mənə bizi məni bizdə məndə bizdən məndən bizimlə mənimlə bizik mənəm özümüz
        özümüzü özümüzə özüm edərik bilərik olarıq görərik verərik edərəm bilərəm deyərəm istərəm olaram edək
        görək deyək istəyirik bilirik
    """),
    endings=phrases("""
        dıq; dik; duq; dük; ırıq; irik; uruq; ürük; acağıq; əcəyik; mışıq; mişik; muşuq; müşük; malıyıq;
        məliyik; ırıqsa; ıram; irəm; uram; ürəm; acağam; əcəyəm; mışam; mişəm; muşam; müşəm; malıyam; məliyəm
    """),
    others=words("""
        fındıq sandıq qıdıq dik didik düdük gedik metodik melodik epizodik periodik pedaqodik ortopedik
        ensiklopedik qırıq cırıq çürük uruq irəm hədik
    """),
    newsroom=words("""
        müxbirimiz müxbirimizə müxbirimizin müxbir redaksiyamız redaksiyamıza redaksiya saytımız saytımıza
        saytımızın saytımızda kanalımıza kanalımız oxucularımız oxucularımıza əməkdaşımız əməkdaşımıza
        jurnalistimiz jurnalistlərimiz izləyin abunə qəzetimiz qəzetimizə portalımıza portalımız agentliyimizə
        agentliyimiz həmsöhbətimiz müsahibimiz qeyd xatırladaq bildirək söhbətində söhbətdə yazmışdıq
        bildirmişdik xəbər soruşduq
    """),
    owners=words("bizim mənim"),
    subjects=words("biz mən"),
    third=words("o onun ona onu ondan özü"),
    saying=SPEECH.reporting_verbs
    | words("dedilər deyiblər deyirlər bildiriblər bildirdilər sözlərinə sözlərinin fikrincə"),
)

LANGUAGE = Language(
    code="az",
    name="Azərbaycanca",
    script=LATIN,
    own_letters="ə",
    search=SEARCH,
    asking=ASKING,
    dates=DATES,
    speech=SPEECH,
    page=PAGE,
    marks=MARKS,
    names=NAMES,
    typed=TYPED,
    concepts=ConceptWords(PLACES, SUBJECTS),
    first_person=FIRST_PERSON,
    statements=STATEMENTS,
)
