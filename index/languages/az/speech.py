"""Azerbaijani: the words that tie a quote to its speaker."""

from index.languages.az.offices import OFFICES
from index.languages.language import phrases
from index.languages.speech_words import SpeechWords, VerbFinalCase, VerbFinalWords, VerbForm
from index.languages.turkic_nouns import case_forms
from index.languages.turkic_verbs import azerbaijani, passive, words

_VERBS = {
    **azerbaijani(
        """
        de söylə bildir vurğula açıqla xatırlat danış soruş yaz düşün səsləndir adlandır cavablandır qiymətləndir
        əsaslandır tənqidləndir dəyərləndir şərhlə dilləndir yekunlaşdır günahlandır inandır çağır vədlə təsdiqlə
        yalanla anlat hayqır pıçılda təkrarla paylaş
    """,
        {"xatırlat": "xatırlad", "anlat": "anlad"},
    ),
    "deyər": VerbForm.FINITE,
    **passive(azerbaijani("deyil bildiril vurğulan açıqlan söylən yazıl xatırladıl göstəril")),
}
_LIGHT = {
    **azerbaijani(
        "et ver çatdır vur elə çək sür çıx gətir ol çıxış bölüş paylaş işlət yürüt",
        {"et": "ed", "işlət": "işləd", "yürüt": "yürüd"},
    ),
    **passive(azerbaijani("olun edil veril çatdırıl vurul çəkil sürül")),
}
_SUPPORTS = words("""
    açıqlamanı bəyanatı məlumatı fikri fikirləri sözləri ifadələri cavabını tapşırığını əmrini təklifini sualını
    sözlərini qeyd əlavə bəyan cavab iddia şərh izah ifadə təsdiq etiraf xəbərdarlıq təklif açıqlama bəyanat təkzib
    ittiham qənaətini fikrini fikirlərini mövqeyini açıqlamasını qeydini tövsiyə
""")
_OTHER_SUPPORTS = words("""
    müsahibə davam diqqətinə diqqətə nəzərə diqqəti dilə önə irəli hesab rədd təşəkkür etiraz təqdim tərif tələb
    xahiş reaksiya məsələyə münasibət arzu ümid vəd proqnoz ehtimal məlumat çağırış müraciət tənqid sual
""")
_ROLES = words("""
        prezident prezidenti nazir naziri sözçü sözçüsü rəhbər rəhbəri sədr sədri lider lideri direktor direktoru
        müavin müavini katib katibi deputat deputatı ekspert eksperti politoloq politoloqu analitik jurnalist
        jurnalisti general generalı səfir səfiri müşavir müşaviri köməkçi köməkçisi nümayəndə nümayəndəsi vəkil
        vəkili professor professoru rəis rəisi müdir müdiri komissar komissarı inspektor başçı başçısı spiker spikeri
        vitse-spiker senator senatoru qubernator qubernatoru mer meri üzv üzvü namizəd namizədi əməkdaş əməkdaşı
        müəllif müəllifi müəllim müəllimi həkim həkimi mühəndis mühəndisi fermer fermeri elçi elçisi məsləhətçi
        məsləhətçisi yazıçı şərhçi tədqiqatçı müşahidəçi fəal fəalı aktivist icmalçı sənətçi ifaçı aparıcı rəsmi şair
        rejissor rejissoru sənətkar sənətkarı
        müvəkkil müvəkkili ombudsman ombudsmanı çempion çempionu meteoroloq qonşu qonşusu artist artisti aktyor
        aktyoru aktrisa müğənni müğənnisi məşqçi
        məşqçisi futbolçu futbolçusu kapitan
        kapitanı komandan komandanı polkovnik diplomat diplomatı tarixçi iqtisadçı iqtisadçısı hüquqşünas alim alimi
        rektor rektoru redaktor redaktoru müxbir müxbiri kral kralı kraliça şahzadə patriarx papa prokuror prokuroru
        hakim hakimi vali valisi koordinator koordinatoru təsisçi təsisçisi sahibkar sahibi qurucu qurucusu siyasətçi
        siyasətçisi kansler kansleri məmur məmuru işçi işçisi mütəxəssis mütəxəssisi sakin sakini şahid qardaşı
        bacısı anası atası oğlu qızı arvadı yoldaşı həmsədri həmkarı rəqibi dostu qəzet qəzeti jurnal jurnalı
        agentlik agentliyi kanal kanalı nazirlik komitə komissiya idarə partiya şirkət təşkilat parlament səfirlik
        universitet fond birlik şura çalışdırıcı çalışdırıcısı memar memarı rəssam rəssamı heykəltəraş bəstəkar
        bəstəkarı pianoçu rəqqas dramaturq tərcüməçi naşir fotoqraf filosof psixoloq psixoloqu sosioloq geoloq
        arxeoloq bioloq kimyaçı riyaziyyatçı hüquqçu notariat bankir mühasib əczaçı baytar həkim-terapevt
        idmançı idmançısı güləşçi güləşçisi boksçu boksçusu üzgüçü qapıçı qapıçısı hücumçu hücumçusu
        müdafiəçi şahmatçı şahmatçısı jurnalist-yazar bloger blogeri feldmarşal polkovnik-leytenant mayor leytenant
        serjant pilot sürücü imam axund müfti keşiş yepiskop kardinal müstəntiq müstəntiqi ittihamçı ittihamçısı
        zərərçəkmiş zərərçəkən təqsirləndirilən şübhəli məhkum şahid iddiaçı cavabdeh tələbə tələbəsi şagird
        pensiyaçı pensiyaçısı istehsalçı tacir balıqçı çoban kəndli xidmət institut məhkəmə klub
        həmsöhbət həmsöhbətimiz müsahibimiz prokurorluq konsulluq hökumət administrasiya federasiya qurum
        departament palata cəmiyyət ittifaq
    """)
_BODIES = words("""
        agentliyi nazirliyi partiyası komitəsi şurası məclisi bankı ittifaqı assambleyası senatı senatın komissiyası
        xidməti idarəsi təşkilatı fondu birliyi cəmiyyəti şirkəti universiteti institutu mərkəzi məhkəməsi
        prokurorluğu səfirliyi konsulluğu hökuməti parlamenti administrasiyası palatası federasiyası klubu komandası
        qurumu aparatı departamenti ordusu polisi qəzeti jurnalı kanalı saytı radiosu televiziyası hakimiyyəti
        rəhbərliyi nümayəndəliyi hərəkatı bloku qrupu xəzinəsi kilsəsi
    """)
_CASES = {
    **dict.fromkeys(
        words("nda ndə da də nı ni nu nü yı yi yu yü ı i u ü la lə yla ylə dakı dəki"), VerbFinalCase.OTHER
    ),
    **dict.fromkeys(words("ndan ndən dan dən sından sindən sundan sündən"), VerbFinalCase.ORIGIN),
    **dict.fromkeys(words("ya yə na nə a ə sına sinə suna sünə"), VerbFinalCase.DATIVE),
    **dict.fromkeys(words("nın nin nun nün ın in un ün"), VerbFinalCase.OWNER),
    **dict.fromkeys(words("dır dir dur dür"), VerbFinalCase.SUBJECT),
}
_SOFTENED = {"y": "k", "ğ": "q"}

SPEECH = SpeechWords(
    inflected=True,
    past_titles=words("keçmiş sabiq"),
    distinct_offices=OFFICES,
    verb_final=VerbFinalWords(
        verbs=_VERBS,
        light_verbs=_LIGHT,
        supports=_SUPPORTS | _OTHER_SUPPORTS,
        quotatives=words("deyə kimi şəklində sözləri sözlərilə sözləriylə ifadəsi ifadələri ifadəsiylə"),
        carriers=phrases("""
            sözlər; söz; dedik; dediyi; ifadə; açıqlama; iddia; çağırış; cavab; sual; çıxış; şərh; fikr; fikir;
            bəyanat; mesaj; paylaşım; xəbərdarlı; tənqid; mövqe; rəy; müraciət; etiraf; təklif; vəd; reaksiya; cümlə;
            status
        """),
        questions=words("sualına sualı sualının suallarına sualımıza sualımızı"),
        sources=words("""
            məlumatda məlumatında bəyanatda bəyanatında açıqlamada açıqlamasında müraciətdə müraciətində mesajda
            mesajında paylaşımda paylaşımında məktubda məktubunda qərarda qərarında hesabatda hesabatında xəbərdə
            xəbərində cavabda cavabında yazıda yazısında sənəddə təbrikdə təbrikində
        """),
        agents=words("tərəfindən"),
        pointing=words("bunu bunları belə"),
        demonstratives=words("bu həmin"),
        topical=words("barədə haqda haqqında xüsusda məsələ mövzuda"),
        according=words("görə əsasən"),
        opinions=words("""
            sözlərinə dediyinə bildirdiyinə fikrinə fikirlərinə məlumatına qənaətinə rəyinə iddiasına açıqlamasına
            söylədiyinə qeydinə yazdığına vurğuladığına fikrincə sözlərincə zənnincə qənaətincə rəyincə
        """),
        postpositions=words("""
            ilə görə üçün kimi tərəfindən haqqında haqda qarşı qədər adından başda dair barədə barəsində bağlı
            birlikdə birgə əsasən sonra əvvəl rəğmən doğru yox deyil və ya yaxud vasitəsilə istinadən istinadla
            arasında üzərində
        """),
        joiners=words("və ilə"),
        topics=words("isə da də"),
        honorifics=words("bəy xanım müəllim müəllimin cənabları bəyin xanımın"),
        finite_endings=tuple(
            words("""
            ıb ib ub üb ıblar iblər ublar üblər dı di du dü dılar dilər dular dülər ır ir ur ür ırlar irlər urlar
            ürlər acaq əcək mışdı mişdi muşdu müşdü dır dir dur dür
        """)
        ),
        participle_endings=("an", "ən"),
        origin_endings=("dan", "dən"),
        place_endings=("dan", "dən", "da", "də"),
        interviews=("müsahib", "sual", "söhbət", "danışdıq"),
        plural_endings=("lar", "lər", "ları", "ləri"),
        offices=case_forms(_ROLES, _CASES, _SOFTENED),
        bodies=case_forms(_BODIES, _CASES, _SOFTENED),
        cases=_CASES,
        sure_endings=words("sına sinə suna sünə nın nin nun nün dan dən ndan ndən ların lərin"),
        adverbs=words("""
            axşam səhər bugün bu həftə il artıq yenə təkrar dəfə zaman belə əvvəl sonra ilk son çox az açıq sərt
            olaraq həmçinin eyni heç dünən əsasən ümumən təxminən həqiqətən qismən tamamilə yenidən birdən nədən
            şəxsən rəsmən hərdən zatən əslən insan zaman plan liman meydan vətən bədən roman kapitan sultan düşmən
            qurban bəyan ilan tufan
        """),
        indefinite=words("bir bəzi bir-neçə çox iki üç başqa hər digər"),
        descriptions=words("""
            ekspert politoloq analitik iqtisadçı siyasətçi jurnalist yazıçı şərhçi tədqiqatçı müşahidəçi fəal fəalı
            aktivist icmalçı sənətçi ifaçı müğənni aktyor aktrisa məşqçi futbolçu professor alim tarixçi hüquqşünas
            diplomat general şair rejissor aparıcı sahibkar mütəxəssis rəsmi lider həmsöhbət
            həmsöhbətimiz müsahibimiz qəzet jurnal kanal agentlik
        """),
        synonyms={
            "dövlət başçısı": "prezident",
            "dövlətimizin başçısı": "prezident",
            "ölkə başçısı": "prezident",
            "millət vəkili": "deputat",
            "çalışdırıcı": "məşqçi",
        },
        dative_endings=("aya", "əyə", "oya", "uya", "üyə"),
        first_names=words("marta maya misir iran İran israil İsrail asiya roma cümə sabah"),
        body_parts=words("""
            elm əmək inkişaf ekologiya gənclər mədəniyyət kənd iqtisadiyyat maliyyə energetika nəqliyyat rabitə təhsil
            səhiyyə sənaye ticarət miqrasiya gömrük sosial hüquq ərzaq su meliorasiya strateji turizm tədqiqat
        """),
        epithets=words("qonaq təcrübəli tanınmış gənc məşhur sabiq keçmiş yeni hazırkı"),
        denials=("təkzib", "rədd", "inkar", "yalanla", "iddialar", "şayiə"),
        being=words("olan olacaq olmuş"),
        belonging=words("məxsusdur məxsusdu məxsus aiddir"),
        surname_endings=(
            "ov",
            "ev",
            "lı",
            "li",
            "lu",
            "lü",
            "zadə",
            "oğlu",
            "ski",
            "yan",
            "skaya",
            "çuk",
            "enko",
            "şvili",
        ),
        doubtful_endings=words("a ə"),
        adverb_endings=(
            "da",
            "də",
            "dan",
            "dən",
            "a",
            "ə",
            "la",
            "lə",
            "raq",
            "rək",
            "ca",
            "cə",
            "kən",
            "ıb",
            "ib",
            "ub",
            "üb",
            "nı",
            "ni",
            "nu",
            "nü",
        ),
        times=words("""
            gün günü gecə il ay həftə zaman dövr dövrdə vaxt vaxtda an anda saatda tarixdə tarixdən səbəbdən halda
            qədər gündən məsələdə illərdə günlərdə şəxs adam yer yerdə ölkə cümlədən
        """),
    ),
    reporting_verbs=words("""
        dedi deyib deyir demişdi demişdir söylədi söyləyib söyləyir bildirdi bildirib bildirir bildirmişdi vurğuladı
        vurğulayıb vurğulayır edib etdi edir açıqladı açıqlayıb xatırlatdı xatırladıb verib yazıb yazdı yazır danışıb
        danışdı soruşdu soruşub çatdırıb çatdırdı adlandırıb adlandırdı düşünür səsləndirib
        deyilib deyilir bildirilib bildirilir bildiriblər deyiblər vurğulanıb vurğulanır
    """),
    pronouns={"o": "any", "özü": "any"},
    owners={"onun": "o", "özünün": "o"},
    titles=words("baş cənab xanım prezident nazir dr prof"),
    roles=_ROLES,
    clause_openers=words("ki"),
    complementizers=words("ki"),
    between=words("bunu qeyd əlavə bəyan cavab iddia isə də da həmçinin israrla daha sonra yenə"),
    abbreviations=words("dr prof"),
    capitalised=words("""
        avstraliya avstriya belçika hollandiya niderland isveçrə isveç norveç danimarka finlandiya polşa macarıstan
        rumıniya bolqarıstan serbiya xorvatiya albaniya makedoniya kosovo bosniya portuqaliya irlandiya çexiya
        slovakiya latviya litva estoniya belarus moldova qazaxıstan özbəkistan türkmənistan qırğızıstan tacikistan
        monqolustan əfqanıstan pakistan banqladeş indoneziya malayziya vyetnam koreya tayvan sinqapur tailand
        filippin səudiyyə qətər küveyt iordaniya livan yəmən oman bəhreyn liviya əlcəzair tunis mərakeş sudan
        efiopiya somali keniya nigeriya kanada meksika braziliya argentina çili kuba venesuela kolumbiya peru
        fələstin qüds qəzza qahirə bağdad şam beyrut hələb vyana roma madrid afina tiflis irəvan yerevan pekin tokio
        istanbul gəncə sumqayıt naxçıvan qarabağ şuşa xankəndi laçın kəlbəcər ağdam lənkəran quba qəbələ şəki
        azərbaycan türkiyə rusiya abş iran İran ermənistan gürcüstan ukrayna suriya iraq İraq israil İsrail
        yunanıstan almaniya fransa ingiltərə İngiltərə britaniya italiya İtaliya ispaniya İspaniya çin yaponiya
        hindistan misir avropa amerika asiya afrika bakı ankara tehran moskva vaşinqton london paris berlin brüssel
        kiyev təbriz dəməşq Xİn avropanın twitter facebook instagram youtube x telegram türk rus amerikan
        alman fransız
        ingilis İngilis erməni gürcü amerikalı iranlı İranlı israilli İsrailli çinli yanvar yanvarın fevral fevralın
        mart martın aprel aprelin may mayın iyun İyun iyunun İyunun iyul İyul iyulun İyulun avqust avqustun sentyabr
        sentyabrın oktyabr oktyabrın noyabr noyabrın dekabr dekabrın bazar çərşənbə cümə şənbə bu bunu bunun buna
        lakin ancaq amma həmçinin bununla belə həmin bir hər bütün daha dünən bugün sabah sonra əvvəl ilk son ötən
        keçən digər eyni onun ona onu
    """),
    organisations=_BODIES,
    particles=words("al əl bin ibn van fon der di la"),
    oblique_endings=("ya", "yə", "dan", "dən", "nın", "nin", "nun", "nün", "ların", "lərin"),
)

# Words beside marks that tell that what they hold is spoken: of speech verbs all forms that name or imply a speaker.
TELLING = (
    frozenset(_VERBS)
    | _SUPPORTS
    | words("cavabını cavabı sualına sualı sözlərini çağırışı açıqlaması bəyanatı fikri iddiası xəbərdarlığı təklifi")
)
