"""Turkish: the words that each stage reads."""

from index.languages.concept_words import ConceptWords
from index.languages.date_words import DateWords
from index.languages.dictionaries import dictionary
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
from index.languages.tr.asking import ASKING
from index.languages.tr.latin import TYPED
from index.languages.tr.places import PLACES
from index.languages.tr.sounds import NAMES
from index.languages.tr.speech import SPEECH, TELLING
from index.languages.tr.statements import STATEMENTS
from index.languages.tr.subjects import SUBJECTS
from index.languages.turkic import stem

SEARCH = SearchWords(
    stop_words=words("""
        acaba ama ancak arada artık asla aslında aynı ayrıca az bana bazen bazı bazıları belki ben benden beni
        benim beri bile bir biraz birçoğu birçok biri birisi birkaç birlikte birşey biz bizde bizden bize bizi
        bizim böyle böylece bu buna bunda bundan bunlar bunları bunların bunu bunun burada buradan bütün çoğu
        çok çünkü da daha dahi de değil dek dışında diğer diye dolayı dolayısıyla eğer elbette en etmek eden
        edilen edilmiş ettiği etti ediyor eder evet fakat falan gene gibi göre hala halen hangi hangisi hani
        hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir için içinde ile ilgili ise işte itibaren kadar
        karşı karşın kendi kendini kendisi kez ki kim kime kimden kimi kimin kimse lakin madem mi mı mu mü misin
        mısın musun müsün mıdır midir mudur müdür mıydı miydi nasıl ne neden nedeniyle nedenle nedir nerede
        nereden nereye niye niçin o olan olarak oldu olduğu olduğunu olmak olması olmayan olsa olsun olup olur
        oluyor olacak olmuştur ona ondan onlar onlara onlardan onları onların onu onun orada oysa öyle pek
        rağmen sadece sana sanki şayet şekilde sen senden seni senin şey şeyi şeyler şimdi şöyle şu şuna şunda
        şundan şunlar şunu siz sizden size sizi sizin sonra tarafından tüm üzere üzerinde var vardır vardı ve
        veya veyahut ya yani yapılan yerine yine yok yoksa zaten kaç kaçı kaçta dolayi
    """),
    asking_words=words("""
        dedi der diyor demiş dediler deniyor demek söyledi söylüyor söyledikleri söylemiş söylediler söyler
        söylemişti anlattı anlatıyor açıkladı açıklıyor konuştu konuşuyor belirtti belirtiyor ifade düşünüyor
        düşünüyorlar düşüncesi görüşü sözleri göre bahsetti bahsediyor değindi
    """),
    who_words=words("kim kimin kimler kimlerin"),
    about_words=words("hakkında ilgili konusunda dair üzerine hakkındaki"),
    object_words=words("karşı için ile"),
    is_postpositional=True,
    before_words=words("önce"),
    period_endings={
        **dict.fromkeys(("da", "de", "ta", "te"), "in"),
        **dict.fromkeys(("dan", "den", "tan", "ten"), "since"),
    },
    relative_periods={
        **dict.fromkeys(("bu hafta",), ("week", 0)),
        **dict.fromkeys(("geçen hafta",), ("week", -1)),
        **dict.fromkeys(("bu ay",), ("month", 0)),
        **dict.fromkeys(("geçen ay",), ("month", -1)),
        **dict.fromkeys(("bu yıl", "bu sene", "bu yılın"), ("year", 0)),
        **dict.fromkeys(("geçen yıl", "geçen sene", "geçen yılın", "geçtiğimiz yıl"), ("year", -1)),
    },
    stem=stem,
    is_word=dictionary("tr"),
)

DATES = DateWords(
    months={
        **dict.fromkeys(words("ocak ocakta ocak'ta ocağın ocak'ın ocaktan ocak'tan ocağa ocak'a"), 1),
        **dict.fromkeys(words("şubat şubatta şubat'ta şubatın şubat'ın şubattan şubat'tan şubata şubat'a"), 2),
        **dict.fromkeys(words("mart martta mart'ta martın mart'ın marttan mart'tan marta mart'a"), 3),
        **dict.fromkeys(words("nisan nisanda nisan'da nisanın nisan'ın nisandan nisan'dan nisana nisan'a"), 4),
        **dict.fromkeys(words("mayıs mayısta mayıs'ta mayısın mayıs'ın mayıstan mayıs'tan mayısa mayıs'a"), 5),
        **dict.fromkeys(
            words("haziran haziranda haziran'da haziranın haziran'ın hazirandan haziran'dan hazirana haziran'a"),
            6,
        ),
        **dict.fromkeys(
            words("temmuz temmuzda temmuz'da temmuzun temmuz'un temmuzdan temmuz'dan temmuza temmuz'a"),
            7,
        ),
        **dict.fromkeys(
            words("ağustos ağustosta ağustos'ta ağustosun ağustos'un ağustostan ağustos'tan ağustosa ağustos'a"),
            8,
        ),
        **dict.fromkeys(words("eylül eylülde eylül'de eylülün eylül'ün eylülden eylül'den eylüle eylül'e"), 9),
        **dict.fromkeys(words("ekim ekimde ekim'de ekimin ekim'in ekimden ekim'den ekime ekim'e"), 10),
        **dict.fromkeys(words("kasım kasımda kasım'da kasımın kasım'ın kasımdan kasım'dan kasıma kasım'a"), 11),
        **dict.fromkeys(
            words("aralık aralıkta aralık'ta aralığın aralık'ın aralıktan aralık'tan aralığa aralık'a"),
            12,
        ),
    },
    weekdays={
        **dict.fromkeys(words("pazartesi pazartesi'ye pazartesiden"), 0),
        **dict.fromkeys(words("salı"), 1),
        **dict.fromkeys(words("çarşamba"), 2),
        **dict.fromkeys(words("perşembe"), 3),
        **dict.fromkeys(words("cuma"), 4),
        **dict.fromkeys(words("cumartesi"), 5),
        "pazar günü": 6,
    },
    weekdays_behind=words("pazar"),
    recurring=words("her"),
    month_endings=("da", "de", "ta", "te"),
    period_behind=words("""
        ayı ayının ayında ayından başında başlarında ortasında ortalarında sonunda sonlarında
    """),
    year_endings=words("de da te ta den dan ten tan"),
    month_links=words("ayının"),
    range_endings=words("dan den tan ten inden ından unden undan ünden sinden sından"),
    day_offsets={
        "evvelsi gün": -2,
        "evvelki gün": -2,
        "dün": -1,
        "dünkü": -1,
        "bugün": 0,
        "bugünkü": 0,
        "bu sabah": 0,
        "bu akşam": 0,
        "bu gece": 0,
        "yarın": 1,
        "yarınki": 1,
        "öbür gün": 2,
    },
    looking_back=frozenset(phrases("bu sözleri; bu açıklamayı; bu ifadeleri; söz konusu")),
    day_steps={"ertesi gün": 1, "bir sonraki gün": 1, "sonraki gün": 1, "bir önceki gün": -1},
    later=words("sonra"),
    week_offsets={
        **dict.fromkeys(("geçen haftanın", "geçtiğimiz hafta", "geçtiğimiz haftanın"), -1),
        "bu haftanın": 0,
        **dict.fromkeys(("gelecek hafta", "gelecek haftanın", "önümüzdeki hafta", "önümüzdeki haftanın"), 1),
    },
    in_period=words("boyunca sırasında içinde"),
    since=words("beri itibaren sonra"),
    until=words("kadar dek önce"),
    next_words=words("gelecek önümüzdeki"),
    coming_endings=("acak", "ecek", "acaklar", "ecekler", "acaktır", "ecektir"),
    past=words("geçen geçtiğimiz"),
    day_words=words("günü günkü"),
    numerals={"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6},
    day_units=words("gün"),
    ago=words("önce evvel"),
    same_day=frozenset({"aynı gün", "o gün"}),
    range_words=words("ile ve"),
    occasions=phrases("""
        açıklama; basın; brifing; demeç; görüşme; konuş; konferans; mitin; oturum; röportaj; söyleşi; toplantı; zirve;
        forum; gazeteciler; yayın; mülakat; nutuk; hitap; panel; kongre; araya; duruşma
    """),
    shifts=words("""
        önceden daha sonradan ayrıca demişti söylemişti belirtmişti açıklamıştı etmişti vurgulamıştı
    """),
    joining=words("ve ile birlikte"),
    participle_endings=("an", "en", "mış", "miş", "muş", "müş", "dığı", "diği", "duğu", "düğü", "tığı", "tiği"),
    year_words=words("yılı yılında yılının yılından yılına yıl"),
    months_capitalised=True,
)

MARKS = MarkWords(
    named=phrases("""
        film; roman; kitab; kitap; öykü; hikâye; hikaye; tiyatro; oyunu; şarkı; türkü; şiir; albüm; dizi;
        program; gazetes; gazeted; gazeten; dergi; ajans; kanal; radyo; site; portal; kanun; kararname; sözleşme;
        antlaşma; anlaşma; parti; hareket; vakf; vakıf; derne; şirket; holding; fabrika; banka; firma; örgüt; ittifak;
        grub; grup; blok; kulüb; takım; otel; restoran; kafe; gemi; havaliman; stadyum; stadı; istasyon;
        proje; ödül; nişan; madalya; yarışma; festival; sergi; forum; operasyon; kampanya; toplantı; belge;
        yayını; yasası; yasasın; teması; temasıyla;
        vapur; feribot; tekne; marş; belgesel; bildiri
    """),
    so_called=words("""
        sözde güya
    """),
    naming=words("adlı isimli başlıklı başlığıyla adıyla ilan"),
    telling=words("""
        dedi dediler diyor diyorlar demişti demiş diyerek dediğini söyledi söylüyor söylemişti belirtti
        belirtiyor vurguladı vurguluyor kaydetti ekledi açıkladı anlattı aktardı bildirdi ifade konuştu sordu
        yanıtladı yanıt cevap yazdı iddia savundu uyardı hatırlattı açıklamasında açıklaması açıklamasını
        sözleriyle sözlerini sözlerine ifadelerini ifadesini ifadelerine değerlendirmesinde yorumunu yorumunda
        minvalinde şeklinde diye
        yazıyordu yazılı yazıldı haykırdı bağırdı seslendi yakındı sitem itiraf savunuyor uyarıyor
    """)
    | TELLING,
    judging=words("""
        eleştirdi eleştiriyor eleştirdiler nitelendirdi nitelendiriyor nitelendiren niteledi tanımladı
        tanımlıyor tanımlayan adlandırdı adlandırıyor yalanladı yalanlıyor reddetti kınadı kınıyor suçladı
        suçluyor tehdit vaat çağrıda değerlendirdi benzetti
    """),
    carriers=words("""
        göre sözlerine sözleri sözlerini sözleriyle ifadesi ifadesini ifadeleri ifadelerini açıklaması
        açıklamasında görüşüne
    """),
)

PAGE = PageWords(
    related=phrases("""
        ayrıca okuyun; ayrıca oku; ayrıca bakınız; ayrıca bkz; bunu da okuyun; bunu da oku; bunları da okuyun; şunu da
        okuyun; ilgili haber; ilgili haberler; ilgili içerik; ilgili içerikler; ilgili konular; ilgili yazılar; benzer
        haberler; benzer içerikler; diğer haberler; son haberler; son dakika haberleri; öne çıkan haberler; günün
        haberleri; çok okunanlar; en çok okunan; en çok okunanlar; en çok okunan haberler; önerilen haberler; önerilen
        içerikler; sizin için seçtiklerimiz; bunlar da ilginizi çekebilir; bunlar ilginizi çekebilir; ilginizi
        çekebilir; ilginizi çekebilecek haberler; daha fazla bilgi; daha fazlası için; devamını oku; haberin devamı;
        haberin detayları; detaylar için; okumaya devam et; önceki haber; sonraki haber; sıradaki haber; konuyla
        ilgili
    """),
    share=phrases("""
        paylaş; paylaşın; haberi paylaş; facebook'ta paylaş; twitter'da paylaş; whatsapp'ta paylaş; tweetle; bizi
        takip edin; bizi takip et; bizi sosyal medyada; takip et; takip edin; abone ol; abone olun; kanalımıza abone
        olun; kanalımıza katılın; whatsapp kanalımıza; telegram kanalımıza; google news'te takip; haber bültenimize;
        bültenimize; yorum yap; yorum yaz; yorumlar; reklam; reklamdan sonra devam ediyor; yazdır; haberi yazdır;
        bağlantıyı kopyala; linki kopyala; tüm hakları saklıdır; uygulamamızı indirin
    """),
    captions=phrases("""
        foto; fotoğraf; fotoğraflar; fotoğrafta; fotoğraf kaynağı; fotoğraf altı yazısı; arşiv fotoğrafı; temsili
        fotoğraf; görsel; görsel kaynağı; kaynak; haber kaynağı; ekran görüntüsü; illüstrasyon; infografik; grafik;
        video
    """),
    addressing=phrases("""
        siz; sizin; size; sizi; sizde; sizden; sizce
    """),
    addressing_endings=phrases("""
        sınız; siniz; sunuz; sünüz; dınız; diniz; dunuz; dünüz; tınız; tiniz; tunuz; tünüz
    """),
)

FIRST_PERSON = FirstPersonWords(
    words=words("""
        biz ben bizim benim bize bana bizi beni bizde bende bizden benden bizimle benimle bizler bizlere bizleri
        bizlerin kendimiz kendimizi kendimize kendim yapalım edelim olalım verelim gidelim bakalım çalışalım
        yaparız ederiz biliriz isteriz oluruz görürüz veririz yaptık çıktık çektik baktık bıraktık kalktık
        bastık
    """),
    endings=phrases("""
        ıyoruz; iyoruz; uyoruz; üyoruz; ıyorum; iyorum; uyorum; üyorum; acağız; eceğiz; acağım; eceğim; malıyız;
        meliyiz; malıyım; meliyim; mışız; mişiz; muşuz; müşüz; mıştık; miştik; muştuk; müştük; dık; dik; duk;
        dük; ştık; ştik; ştuk; ştük; ttık; ttik; ttuk; ttük; çtık; çtik; çtuk; çtük; maktayız; mekteyiz
    """),
    others=words("""
        sandık fındık sadık tanıdık bildik dik gedik düdük beklenmedik alışılmadık görülmedik duyulmadık
        umulmadık işitilmedik rastlanmadık bulunmadık olmadık periyodik metodik melodik epizodik ortopedik
        ansiklopedik parodik nordik zındık dimdik viyadük tasdik kadük hödük güdük
        venedik pendik ladik çimdik sıddık onmadık
    """),
    newsroom=words("""
        muhabirimiz muhabirimize muhabirimizin muhabir gazetemiz gazetemize gazetemizin sitemiz sitemize
        sitemizi kanalımıza kanalımız okurlarımız okurlarımıza okuyucularımız okuyucularımıza editörümüz editör
        haberimiz haberimize haberimizi yazarımız ajansımıza ajansımız abone hatırlatalım belirtelim ekleyelim
        sormuştuk yazmıştık duyurmuştuk
        aktarmıştık sorduk
    """),
    owners=words("bizim benim"),
    subjects=words("biz ben"),
    third=words("o onun ona onu ondan kendisi kendisine kendisinin"),
    saying=SPEECH.reporting_verbs | words("dediler söylediler belirttiler açıkladılar demiş söylemiş sözlerine"),
)

LANGUAGE = Language(
    code="tr",
    name="Türkçe",
    script=LATIN,
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
