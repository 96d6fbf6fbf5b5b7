"""English: the words that tell who and what a question asks for."""

from index.languages.asking_words import AskingWords, expressions, offices, seasons, short_names
from index.languages.language import words

ASKING = AskingWords(
    verbs=words("""
        say says said saying tell tells told speak speaks spoke talk talks talked think thinks thought comment comments
        commented remark remarks remarked mention mentions mentioned ask asks asked answer answers answered reply
        replies replied respond responds responded react reacts reacted explain explains explained describe describes
        described
    """),
    telling=words("""
        accuse accused accuses acknowledge acknowledged admit admits admitted advise advised announce announced argue
        argues argued assert asserted blame blames blamed call calls called claim claims claimed complain complains
        complained condemn condemned condemns confirm confirmed concede conceded criticise criticised criticises
        criticize criticized criticizes declare declared declares defend defended defends denounce denounced deny denied
        denies dismiss dismissed insist insists insisted joke joked jokes lament lamented mock mocked mocks object
        objected praise praised praises predict predicted predicts promise promised promises pledge pledged protest
        protested question questioned quip quipped recall recalled reject rejected rejects repeat repeated ridicule
        ridiculed state stated stress stressed suggest suggests suggested swear swore tweet tweeted urge urges urged vow
        vowed warn warns warned welcome welcomed wonder wondered
    """),
    minds=words("""
        believe believes believed want wants wanted expect expects expected feel feels felt hope hopes hoped mean means
        meant fear fears feared doubt doubts doubted consider considers considered support supports supported oppose
        opposes opposed regret regrets regretted make makes made see sees saw view views viewed judge judges judged
        stand stands stood plan plans planned intend intends intended propose proposes proposed
    """),
    helpers=words("""
        did didn't does doesn't do don't has hasn't have haven't had will would is was can could should might didnt
        doesnt
    """),
    nouns=words("""
        view views opinion opinions statement statements comment comments remark remarks reaction reactions response
        responses reply replies answer answers position stance word words quote quotes quotation quotations take
        thoughts verdict criticism explanation
    """),
    bringing=words("by from"),
    sources=expressions("""
        according to; in the words of; words of; remarks of; statement of; statements of; comments of; quotes of;
        quote of; comments from; interview with; quote
    """),
    when=expressions("when; what day; on what day; on which day; which day; what date; on what date"),
    possessive="s",
    between=words("between"),
    offices=offices("""
        president: president, head of state;
        vice president: vice president, vice-president;
        prime minister: prime minister, premier, head of government;
        foreign minister: foreign minister, minister of foreign affairs, foreign secretary;
        secretary of state: secretary of state;
        defence minister: defence minister, defense minister, minister of defence, minister of defense,
        defense secretary, defence secretary;
        interior minister: interior minister, minister of the interior;
        finance minister: finance minister, minister of finance;
        spokesperson: spokesperson, spokesman, spokeswoman, press secretary;
        mayor: mayor; ambassador: ambassador; governor: governor, gov; chancellor: chancellor;
        speaker of parliament: speaker of parliament, parliament speaker, speaker of the parliament;
        attorney general: attorney general;
        secretary general: secretary general, secretary-general
    """),
    attendants=words("""
        spokesman spokeswoman spokesperson secretary adviser advisor aide assistant deputy staff envoy representative
        counsel lawyer attorney bodyguard chief wife husband widow widower son daughter brother sister father mother
        nephew niece cousin uncle aunt partner ally friend rival predecessor successor candidate
    """),
    serving=words("of to for"),
    no_holders=words("former ex late then deputy vice assistant acting onetime would-be next future"),
    occasions=words("interview interviews speech speeches"),
    seasons=seasons("""
        winter; spring; summer; autumn fall
    """),
    articles_of=words("dated published"),
    articles=words("article articles interview interviews report reports story stories"),
    short_names=short_names("""
        bill will billy willy liam william; bob rob bobby robbie robert; dick rick rich ricky richard; jim jimmy jamie
        james; jack johnny jon john; joe joey joseph; mike mick mickey michael; tom tommy thomas; tony antony anthony;
        ted ed eddie ned edward; ed eddie edwin; ted teddy theodore; dan danny daniel; dave davey david; steve stephen;
        steve steven; chris christopher; chris christine; chris christina; matt matthew; andy drew andrew; nick
        nicholas; ben benny benjamin; sam sammy samuel; sam samantha; ken kenny kenneth; ron ronnie ronald; don donnie
        donald; ray raymond; greg gregory; jeff geoffrey; jeff jeffrey; larry lawrence; jerry gerald; jerry jerome;
        harry hank henry; harry harold; hal harry; charlie chuck charles; frank frankie francis; fred freddie frederick;
        alex alexander; alex alexandra; max maximilian; pete peter; phil philip; phil phillip; pat patrick; pat
        patricia; tim timothy; vince vincent; walt walter; gene eugene; al albert; al alan; al alfred; bernie bernard;
        marty martin; mitch mitchell; nate nathan; nate nathaniel; rudy rudolph; stan stanley; terry terence; abe
        abraham; jeb john; newt newton; liz beth betty eliza lizzie elizabeth; kate katie kathy cathy katherine; kate
        kathleen; cathy catherine; sue susie susan; jen jenny jennifer; meg peggy maggie margaret; becky rebecca; barb
        barbara; debbie deb deborah; debbie debra; vicky victoria; sandy sandra; cindy cynthia; mandy amanda; kim
        kimberly; angie angela; connie constance; nancy anne; steph stephanie; val valerie; wendy gwendolyn; vlad
        vladimir; misha mikhail; sasha aleksandr; dima dmitry; volodya vladimir
    """),
)
