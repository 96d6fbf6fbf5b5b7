"""The bot's words in Azerbaijani."""

from bot.texts.catalogue import Texts

_MONTHS = (
    *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
    *("iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"),
)


def plural(number: int) -> int:  # noqa: ARG001 - a noun after a number has one form: 1 sitat, 5 sitat
    """Always the one form there is."""
    return 0


AZERBAIJANI = Texts(
    language="az",
    plural=plural,
    months=_MONTHS,
    months_of=_MONTHS,
    day="{day} {month} {year}",
    month="{month} {year}",
    since="{day} tarixindən",
    until="{day} tarixinədək",
    from_to="{first} – {last}",
    from_day="yalnız {day}",
    quotes=("{n} sitat",),
    passages=("{n} abzas",),
    statements=("{n} açıqlama",),
    articles=("{n} məqalə",),
    asks_speaker="kim deyib",
    asks_day="nə vaxt",
    speaker="kim: {speaker}",
    any_speaker="istənilən şəxs",
    any_date="istənilən tarix",
    any_subject="istənilən mövzu",
    corrected="“{typed}” əvəzinə “{taken}” üzrə nəticələr",
    said="deyilib: {date}",
    said_unknown="nə vaxt deyildiyi bilinmir",
    speaker_printed="{speaker} (məqalədə: {printed})",
    speaker_unknown="kimin dediyi müəyyən edilməyib",
    speaker_unknown_named="kimin dediyi müəyyən edilməyib; məqalədə {speaker} adı çəkilir",
    article_words="məqalənin öz sözləri, sitat deyil",
    may_continue="məqalənin öz sözləri, sitat deyil; onlardan əvvəl sitat gətirilən çıxışın davamı ola bilər",
    and_more="və daha {n}",
    date_unknown="tarix bilinmir",
    year_inferred="il kontekstə görə müəyyən edilib",
    revised="məqalə dəyişdirilib",
    invented_sample="uydurma nümunə",
    nothing="Məqalələrdə bu barədə heç nə deyilmir: {understood}",
    nothing_understood="Burada axtarmaq üçün söz tapmadım.",
    not_quoted="Məqalələrdə {speaker} adlı heç kimdən sitat gətirilmir.",
    not_by_speaker="{speaker}: sitatlar var, amma bu barədə deyil: {understood}",
    quoted_in="{speaker} bu məqalələrdə danışır: {headlines}",
    not_in_period="Bu barədə həmin vaxtdan heç nə yoxdur: {understood}",
    articles_from="Məqalələr bu günlərdəndir: {days}.",
    speaker_from="{speaker}: sitatlar bu günlərdəndir: {days}.",
    nearest="Ən yaxın olanlar:",
    nothing_near="Başqa sözlər, bir ad və ya ay yazıb yoxlayın.",
    no_more="Hamısı bu qədərdir.",
    context_head="Məqalədə:",
    whole_as_file="Abzas uzundur, ona görə fayl kimi göndərirəm.",
    context_button="Kontekst",
    more_button="Daha çox",
    whole_button="Bütün abzas",
    alert_button="Bu barədə xəbər ver",
    any_speaker_button="İstənilən şəxs",
    any_date_button="İstənilən tarix",
    others_button="Bu barədə başqaları",
    speaker_says_button="{speaker} nə deyir",
    only_button="Yalnız {what}",
    everything_button="Bütün yeniliklər",
    all_statements_button="Hamısı: {statements}",
    subscriptions_button="Abunələrim",
    remove_button="✕ {subscription}",
    remove_all_button="✕ Hamısı",
    button_stale="Bu düymə köhnə versiyadan qalıb. Zəhmət olmasa, yenidən soruşun.",
    question_gone="Bu sual artıq məndə yoxdur. Zəhmət olmasa, yenidən soruşun.",
    passage_gone="Məqalə o vaxtdan dəyişib: bu sözlər artıq orada yoxdur.",
    greeting="Salam! Tanınmış şəxslərin xəbərlərdə nə dediyini tapıram: öz sözləri ilə, kim deyib və nə vaxt.\n\n"
    "Sadəcə öz sözlərinizlə soruşun.",
    examples="Məsələn:",
    example_question="{speaker} nə deyib?",
    no_articles="Hələ heç bir məqalə yoxdur. Biri əlavə olunan kimi soruşa bilərsiniz.",
    help_asking="Öz sözlərinizlə soruşun. Ad, ay və ya gün axtarışı daraldır; “dırnaq” içindəki sözlər olduğu kimi "
    "axtarılır.",
    help_reading="Sitat blokundakı hər şey hərfi-hərfinə məqalənin mətnidir. Qalın yazılan kiminsə dediyidir, "
    "qalanı məqalənin öz sözləridir.",
    help_groups="Qrupda /ask və sualınızı yazın və ya bir mesaja /ask ilə cavab verin.",
    help_admin="Məqalələr: 20 MB-a qədər .txt, .md və ya .html faylı göndərin, ya da /add yazıb ardınca mətni, yaxud "
    "bunlardan "
    "birinə /add ilə cavab verin. Faylın başlığında və ya /add-dan dərhal sonra belə sətirlər məqalədə olmayanı "
    "tamamlayır:",
    ask_how="Sualınızı /ask əmrindən sonra yazın və ya sual olan mesaja /ask ilə cavab verin.",
    text_only="Mən yalnız mətn oxuya bilirəm. Sözlə soruşun, məsələn, kimin nə barədə nə dediyini.",
    unknown_command="Belə əmr tanımıram. Bildiklərim burada: /help",
    subscribe_how="Nə barədə xəbər verim? Bütün yeniliklər, yoxsa yalnız müəyyən sözlər olanlar: sözləri əmrdən sonra "
    "yazın, "
    "məsələn:\n/subscribe sərhəd bağlı",
    subscribed="Hazırdır. Yeni məqalədə bu sözlərin hamısı ilə kimdənsə sitat gətiriləndə yazacağam: {words}",
    subscribed_everything="Hazırdır. Yeni məqalədə kimdənsə sitat gətiriləndə yazacağam.",
    subscribed_already="Belə abunəniz artıq var: {subscription}",
    words_too_long="Bu, abunə üçün çox uzundur. Bir neçə söz kifayətdir.",
    words_empty="Burada axtarmağa söz yoxdur. Mövzu və ya ad yazın, məsələn: /subscribe sərhəd",
    subscriptions_head="Abunələriniz. Dayandırmaq üçün toxunun:",
    no_subscriptions="Abunəniz yoxdur. Yaratmaq üçün: /subscribe",
    everything="bütün yeniliklər",
    removed="Dayandırıldı: {subscription}",
    removed_already="Bu abunə artıq dayandırılmışdı.",
    removed_all="Hazırdır, daha xəbər göndərməyəcəyəm.",
    not_subscribed="Belə abunəniz yoxdur: {words}",
    alert_head="Məqalələrdə yeni: {statements}",
    subscriptions_full="Artıq {n} abunəniz var, daha çoxunu saxlaya bilmirəm. Bəzilərini dayandırmaq üçün: "
    "/subscriptions",
    admins_only="Bu, botu idarə edənlər üçündür.",
    add_how="Məqaləni .txt, .md və ya .html faylı kimi göndərin, ya mətnini /add əmrindən sonra yazın, ya da "
    "bunlardan birinə "
    "/add ilə cavab verin.",
    added="Əlavə olundu: {title}",
    revision_added="Mətn dəyişib, yeni redaksiya saxlanıldı: {title}",
    updated="Mətn eynidir, məlumatlar yeniləndi: {title}",
    unchanged="Bu artıq var, heç nə dəyişmədi: {title}",
    found="{passages}, {quotes}",
    warn_date_unknown="Məqalənin tarixi bilinmir, cavablarda “tarix bilinmir” yazılacaq. Tarixi göstərmək üçün onu "
    "“published: 2022-07-16” kimi bir sətirlə yenidən göndərin.",
    warn_sample="Məqalədə yazılıb ki, bu, uydurma nümunədir: ona əsasən yalnız sınaq meydançası cavab verir.",
    warn_split="Telegram uzun mesajları hissələrə bölür. Məqalə bununla bitmirsə, onu fayl kimi göndərin.",
    not_added="Əlavə olunmadı. {error}",
    too_large="Əlavə olunmadı. {name} 20 MB-dan böyükdür, Telegram bota bundan çoxunu vermir.",
    flag_unknown="Əlavə olunmadı. “{name}:” sətrini tanımıram. Sətirlər bunlarla başlaya bilər: {known}.",
    language_unknown="Əlavə olunmadı. “{language}” dili bildiklərim arasında yoxdur: {known}.",
    reindexing="Bütün məqalələri yenidən oxuyuram. Cavablar həmişəki kimi gəlir.",
    reindexing_progress="Bütün məqalələri yenidən oxuyuram: {done}/{total}.",
    reindexed="Hazırdır. Yenidən oxundu: {articles}. Dəyişdi: {changed}.",
    reindex_refused="Yenidən oxunmadı, əvvəlki kimi qaldı: {n}.",
    reindexing_already="Artıq oxuyuram. Eyni vaxtda yalnız bir dəfə mümkündür.",
    reindexing_failed="Yenidən oxuma yarımçıq qaldı. {error}",
    failure="Üzr istəyirəm, məndə nəsə səhv getdi. Yenidən cəhd edin. Təkrar olunsa, botu idarə edənlərə bu nömrəni "
    "deyin: {id}",
    files_for_admins="Təşəkkür edirəm, amma məqalələri yalnız botu idarə edənlər əlavə edə bilər. Sözlə isə "
    "istədiyinizi "
    "soruşa bilərsiniz.",
    command_start="Salamlama və nümunə",
    command_help="Nə bacarıram",
    command_ask="Sual vermək, qrupda da olar",
    command_subscribe="Yeni açıqlamalardan xəbər tutmaq",
    command_subscriptions="Abunələriniz və dayandırılması",
    command_unsubscribe="Abunələri dayandırmaq",
    command_add="Məqalə əlavə etmək",
    command_reindex="Bütün məqalələri yenidən oxumaq",
)
