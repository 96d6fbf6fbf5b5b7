"""Turkish: the words that tie a quote to its speaker."""

from index.languages.language import phrases
from index.languages.speech_words import SpeechWords, VerbFinalCase, VerbFinalWords, VerbForm
from index.languages.tr.offices import OFFICES
from index.languages.turkic_nouns import case_forms
from index.languages.turkic_verbs import passive, turkish, words

_SOFT = {"et": "ed", "git": "gid", "güt": "güd"}
_VERBS = {
    **turkish(
        """
        de söyle belirt vurgula kaydet ekle açıkla anlat aktar bildir konuş sor yanıtla cevapla yaz savun uyar
        hatırlat anımsat duyur seslen değerlendir nitele nitelendir tanımla yorumla eleştir haykır fısılda mırılda
        öner çağır kutla an özetle tekrarla yinele sürdür dillendir paylaş vadet ilet yakın övün suçla reddet yalanla
        doğrula öngör müjdele noktala adlandır betimle yansıt
    """,
        {"kaydet": "kayded", "reddet": "redded", "vadet": "vaded"},
    ),
    "der": VerbForm.FINITE,
    "derken": VerbForm.FINITE,
    "dercesine": VerbForm.CONVERB,
    "deyip": VerbForm.CONVERB,
    **passive(
        turkish("""
        denil den belirtil kaydedil vurgulan açıklan bildiril aktarıl söylen anlatıl duyurul hatırlatıl eklen savunul
        yazıl
    """)
    ),
}
_LIGHT = {
    **turkish("et kullan bulun ver getir çiz çek yap sür koy göster dön sarf yönelt paylaş aktar at geç", _SOFT),
    **turkish("başla devam", {}),
    **passive(turkish("al edil kullanıl veril getiril çizil çekil yapıl sürül bulunul")),
}
_SUPPORTS = words("""
    ifade ifadesi talimatını emrini teklifini sorusunu duyurusunu duyurusunda ifadesini ifadelerini ifadesine
    ifadelerine ifadeler ifadeleri sözlerini sözleri sözlerine sözünü cümlelerini cümlesini açıklamasında
    açıklamasını açıklamalarında açıklamada açıklamalarda açıklaması değerlendirmesinde değerlendirmesini
    değerlendirmelerde değerlendirmede değerlendirmelerinde değerlendirmeler değerlendirmesi yorumunda yorumunu
    yorumlarını iddiasında iddiasını iddia çağrısında çağrısını uyarısında uyarısını uyarılarında paylaşımında
    paylaşımını temennisinde dileğinde tespitinde tespitini tavsiyesinde önerisinde önerisini savunmasında
    savunmasını itirafında mesajında mesajını mesajı mesajlarını eleştirisinde eleştirisini vurgusunda vurgusunu
    hatırlatmasında hatırlatmasını benzetmesinde benzetmesini yanıtını yanıt yanıtı cevabını cevap cevabı karşılığını
    sorusunu sorusuyla beyan itiraf görüşünü görüşlerini görüşlerine düşüncesini notunu notlarını müjdesini sözü
    açıklamalarına sözüne
""")
_OTHER_SUPPORTS = words("""
    röportaj demeç dile altını dikkat dikkati işaret ileri öne yer kayda talep rica izah tarif tekrar kabul itiraz
    not açıklığa şikayet sitem devam gündeme tepki tepkisini gönderme teşekkür çağrı vurgu uyarı bilgi bilgileri
    bilgisini açıklama örneğini şunları şöyle karşılık
""")
_ROLES = words("""
        cumhurbaşkanı başkan başkanı bakan bakanı başbakan başbakanı milletvekili milletvekilimiz sözcü sözcüsü müdür
        müdürü lider lideri sekreter sekreteri vali valisi büyükelçi büyükelçisi elçi elçisi profesör profesörü uzman
        uzmanı avukat avukatı gazeteci gazetecisi yazar yazarı dergi dergisi gazete gazetesi yardımcı yardımcısı
        vekil vekili üye üyesi aday adayı danışman danışmanı başdanışman başdanışmanı
        müsteşar müsteşarı direktör direktörü temsilci temsilcisi koordinatör koordinatörü komutan komutanı general
        generali amiral yönetmen yönetmeni oyuncu oyuncusu şarkıcı sanatçı sanatçısı savcı savcısı yargıç hakim hâkim
        hakimi mühendis mühendisi öğretmen öğretmeni doktor doktoru doçent doçenti müfettiş müfettişi çiftçi kaptan
        kaptanı kaymakam kaymakamı muhtar
        muhtarı senatör senatörü kral kralı kraliçe kraliçesi prens prensesi papa patrik ekonomist ekonomisti analist
        analisti siyasetçi politikacı tarihçi araştırmacı araştırmacısı bilim insanı hoca hocası rektör rektörü dekan
        dekanı editör editörü muhabir muhabiri şef şefi ceo antrenör antrenörü teknik futbolcu futbolcusu hemşire eş
        eşi anne annesi baba babası kardeş kardeşi oğlu kızı mağdur tanık sanık ajans ajansı kanal kanalı kurucu
        kurucusu sahip sahibi rakip rakibi yakını komşu komşusu akrabası meslektaş meslektaşı arkadaş arkadaşı ortağı
        işçi işçisi yetkili yetkilisi görevli görevlisi eşbaşkanı sekreteri denetçi bürokrat diplomat diplomatı
        parlamenter belediye girişimci yatırımcı emekli öğrenci öğrencisi müzisyen akademisyen hukukçu adam
        başdenetçi başdenetçisi denetçisi meteorolog şampiyon
        şampiyonu mimar mimarı
        sanayici esnaf balıkçı çoban besici üretici tüccar ihracatçı turizmci otelci müteahhit bankacı muhasebeci
        noter noteri eczacı veteriner hekim hekimi psikolog psikoloğu sosyolog psikiyatr jeolog arkeolog biyolog
        fizikçi kimyager filozof şair ressam heykeltıraş besteci piyanist kemancı dansçı yapımcı yapımcısı senarist
        sunucu sunucusu spiker fotoğrafçı çevirmen yayıncı aktivist gönüllü sendikacı sporcu yüzücü güreşçi boksör
        voleybolcu basketbolcu kaleci astsubay subay albay albayı yarbay binbaşı yüzbaşı teğmen çavuş orgeneral
        korgeneral tümgeneral tuğgeneral pilot şoför imam imamı müftü müftüsü rahip piskopos başpiskopos kardinal
        davacı davalı şüpheli müşteki köylü bakanlık enstitü üniversite müdürlük mahkeme banka kulüp komisyon komite
        konsey federasyon konfederasyon baro hükümet komutanlık konsolosluk platform kaymakamlık
        başkanlık kurum kurul valilik belediyesi örgüt parti şirket dernek vakıf büyükelçilik sendika meclis
    """)
_BODIES = words("""
        bakanlığı başkanlığı vakfı vakıf partisi kurulu üniversitesi ajansı bankası meclisi parlamentosu senatosu
        örgütü birliği derneği federasyonu konfederasyonu sendikası odası şirketi holding belediyesi valiliği
        müdürlüğü komutanlığı komisyonu komitesi konseyi mahkemesi barosu enstitüsü kurumu kuruluşu merkezi ofisi
        büyükelçiliği konsolosluğu hükümeti hükumeti ordusu polisi emniyeti kulübü takımı hastanesi okulu fakültesi
        platformu hareketi cephesi ittifakı grubu fonu gazetesi dergisi kanalı televizyonu radyosu sitesi
        kaymakamlığı teşkilatı servisi kilisesi
    """)
_CASES = {
    **dict.fromkeys(
        words("ı i u ü yı yi yu yü nı ni nu nü da de ta te nda nde la le yla yle daki deki"), VerbFinalCase.OTHER
    ),
    **dict.fromkeys(words("dan den tan ten ndan nden"), VerbFinalCase.ORIGIN),
    **dict.fromkeys(words("a e ya ye na ne"), VerbFinalCase.DATIVE),
    **dict.fromkeys(words("ın in un ün nın nin nun nün"), VerbFinalCase.OWNER),
}
_SOFTENED = {"ğ": "k"}

SPEECH = SpeechWords(
    has_ordinal_stops=True,
    inflected=True,
    past_titles=words("eski"),
    distinct_offices=OFFICES,
    verb_final=VerbFinalWords(
        has_apostrophes=True,
        verbs=_VERBS,
        light_verbs=_LIGHT,
        supports=_SUPPORTS | _OTHER_SUPPORTS,
        quotatives=words("""
            diye şeklinde biçiminde minvalinde yönünde sözleriyle sözüyle ifadesiyle ifadeleriyle cümlesiyle
            cümleleriyle şeklindeki notuyla mesajıyla yanıtıyla cevabıyla sorusuyla başlığıyla
        """),
        carriers=phrases("""
            sözleri; sözler; sözü; söyledik; dedik; talimat; slogan; ifade; açıklama; iddia; çağrı; yanıt; cevab;
            soru; çıkış; yorum; değerlendirme; mesaj; paylaşım; uyarı; eleştiri; tespit; benzetme; görüş; vurgu;
            cümle; beyan; itiraf; savunma; talep; tanım; temenni; tepki; karşılığ
        """),
        questions=words("sorusuna sorusu sorusunun sorularına sorularını sorumuza sorumuzu"),
        sources=words("""
            açıklamada açıklamasında açıklamalarda bildiride bildirisinde duyuruda duyurusunda raporda raporunda
            mesajda mesajında paylaşımda paylaşımında metinde mektupta mektubunda yazıda yazısında kararda kararında
            haberde haberinde beyanatta basın yanıtta yanıtında
        """),
        agents=words("tarafından"),
        pointing=words("bunu bunları böyle bunun"),
        demonstratives=words("bu"),
        topical=words("konuda konuyu konuya hususta"),
        according=words("göre"),
        opinions=words("sözlerine ifadesine ifadelerine açıklamasına açıklamalarına iddiasına görüşüne anlatımına"),
        postpositions=words("""
            ile göre için gibi tarafından hakkında karşı kadar adına başta dair ilişkin ilgili bağlı birlikte beraber
            üzerine üzerinden sonra önce dolayı rağmen doğru yönelik özel eski yeni değil veya ya aracılığıyla eliyle
        """),
        joiners=words("ve ile veya"),
        topics=words("ise de da"),
        honorifics=words("bey hanım hoca paşa"),
        finite_endings=tuple(
            words("""
            dı di du dü tı ti tu tü yor mış miş muş müş acak ecek dılar diler dular düler tılar tiler tular tüler
            yorlar mışlar mişler muşlar müşler dır dir dur dür
        """)
        ),
        participle_endings=("an", "en"),
        origin_endings=("dan", "den", "tan", "ten"),
        place_endings=("dan", "den", "tan", "ten", "da", "de", "ta", "te"),
        interviews=("röportaj", "söyleşi", "mülakat", "konuştuk", "soru", "sordu"),
        plural_endings=("lar", "ler", "ları", "leri"),
        offices=case_forms(_ROLES, _CASES, _SOFTENED),
        bodies=case_forms(_BODIES, _CASES, _SOFTENED),
        cases=_CASES,
        sure_endings=frozenset(),
        adverbs=words("""
            akşam sabah öğlen bugün dün yarın hafta yıl ayrıca artık yine tekrar hemen aynen kez defa zaman şöyle
            özetle önce sonra olarak ilk son çok az pek iyi kötü sık açık net sert düşük yüksek bu şu öyle böyle
            neden nedenden zaten hemen aynen resmen kısmen tamamen yeniden gerçekten aslen şahsen bizzat ardından
            tekrardan birden sonradan bazen esasen zira sırf alan insan zaman bakan plan iman liman orman uzman
            düşman roman kurban kaptan vatan sultan meydan ekran isyan ilan bayan hayvan beden aden neden
        """),
        indefinite=words("bir bazı birkaç birçok kimi iki üç başka her"),
        descriptions=words("""
            uzman analist ekonomist siyasetçi politikacı yazar gazeteci sanatçı oyuncu şarkıcı futbolcu antrenör
            profesör araştırmacı tarihçi diplomat müzisyen yönetmen akademisyen hukukçu doktor lider dergi gazete
            kanal ajans
        """),
        synonyms={
            "devlet başkanı": "cumhurbaşkanı",
            "hükümet başkanı": "başbakan",
            "teknik adam": "direktör",
            "antrenör": "direktör",
            "hoca": "direktör",
        },
        dative_endings=(),
        first_names=words("marta maya eylül ekim nisan temmuz cuma roma israil iran misir şam asya kenya"),
        body_parts=words("""
            tarım afet hazine kültür gençlik sanayi ulaştırma enerji şehircilik çalışma aile eğitim bilim sağlık
            ticaret
            gümrük gıda çevre orman hukuk adalet bilgi ölçme radyo bilişim denetleme düzenleme araştırma
        """),
        epithets=words("konuk deneyimli tecrübeli ünlü genç usta mevkidaşı eski yeni mevcut görevdeki"),
        denials=("iddialar", "suçlama", "söylenti", "haberler", "yalanla", "redde", "dedikodu"),
        being=words("olan olacak olmuş"),
        belonging=words("ait aittir aitti"),
        surname_endings=("\n",),
        doubtful_endings=frozenset(),
        adverb_endings=(
            "da",
            "de",
            "ta",
            "te",
            "dan",
            "den",
            "tan",
            "ten",
            "a",
            "e",
            "la",
            "le",
            "rak",
            "rek",
            "ca",
            "ce",
            "ça",
            "çe",
            "ken",
            "ıp",
            "ip",
            "up",
            "üp",
            "nı",
            "ni",
            "nu",
            "nü",
        ),
        times=words("""
            gün günü gece yıl ay hafta zaman dönem dönemde an anda sırada saatte tarihte tarihten yüzden nedenle
            nedenden halde kadar günden konuda yıllarda günlerde zamanlar kişi kişinin yer yerde ülke
        """),
    ),
    reporting_verbs=words("""
        dedi diyor demişti söyledi söylüyor söylemişti belirtti belirtiyor vurguladı vurguluyor kaydetti ekledi
        açıkladı anlattı aktardı bildirdi konuştu sordu yanıtladı yazdı savundu uyardı hatırlattı kullandı bulundu
        etti verdi denildi belirtildi bildirildi kaydedildi vurgulandı duyurdu duyuruldu
    """),
    pronouns={"o": "any", "kendisi": "any"},
    owners={"onun": "o", "kendisinin": "o"},
    titles=words("genel baş sayın bay bayan başkan bakan cumhurbaşkanı başbakan dr prof doç av"),
    roles=_ROLES,
    clause_openers=words("ki"),
    complementizers=words("ki"),
    between=words("""
        diye şeklinde şöyle şunları şu bunu ifadesini ifadelerini ifade sözlerini ifadelerine değerlendirmesinde
        değerlendirmelerde açıklamasında minvalinde yer yanıt yanıtını cevap cevabını da de ise ayrıca
    """),
    abbreviations=words("dr prof doç av"),
    capitalised=words("""
        avustralya avusturya belçika hollanda isviçre isveç norveç danimarka finlandiya polonya macaristan romanya
        bulgaristan sırbistan hırvatistan arnavutluk makedonya kosova bosna portekiz irlanda çekya slovakya letonya
        litvanya estonya belarus moldova kazakistan özbekistan türkmenistan kırgızistan tacikistan moğolistan
        afganistan pakistan bangladeş endonezya malezya vietnam kore tayvan singapur tayland filipinler suudi katar
        kuveyt ürdün lübnan yemen umman bahreyn libya cezayir tunus fas sudan etiyopya somali kenya nijerya kanada
        meksika brezilya arjantin şili küba venezuela kolombiya peru kudüs gazze kahire bağdat şam beyrut halep idlib
        kiev kiyev viyana roma madrid atina tiflis erivan moskova pekin tokyo new york bursa antalya adana konya
        diyarbakır trabzon gaziantep hatay iyi kkk türkiye abd rusya azerbaycan ermenistan gürcistan ukrayna iran
        irak suriya suriye yunanistan almanya fransa ingiltere italya ispanya çin japonya hindistan israil filistin
        mısır avrupa amerika asya afrika kıbrıs ankara istanbul izmir bakü tahran washington londra paris berlin
        brüksel cenevre twitter facebook instagram youtube x ab türk rus amerikan alman fransız ingiliz italyan
        azerbaycanlı ermeni gürcü ukraynalı iranlı israilli çinli avrupalı pazartesi salı çarşamba perşembe cuma
        cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bu bunun bunu öte
        ayrıca ancak ama fakat öyle böyle şöyle bir her tüm bütün daha dün bugün yarın bunlar ardından sonra önce ilk
        son geçen hazreti allah
    """),
    organisations=_BODIES,
    particles=words("al el bin ibn van von der di la le"),
    oblique_endings=("lar", "ler"),
)

# Words beside marks that tell that what they hold is spoken: of speech verbs all forms that name or imply a speaker.
TELLING = (
    frozenset(_VERBS)
    | _SUPPORTS
    | words("""
        çağrısı uyarısı iddiası yorumu vurgusu talimatını talimatı emrini sorusuna sorusu sloganı mesajı duyurusu
        demeci savunması tespiti önerisi teklifi itirafı tepkisi
    """)
)
