"""English: the words that each stage reads."""

from index.languages.concept_words import ConceptWords
from index.languages.dictionaries import dictionary
from index.languages.en.asking import ASKING
from index.languages.en.dates import DATES
from index.languages.en.names import GENDERS
from index.languages.en.offices import OFFICES
from index.languages.en.places import PLACES
from index.languages.en.sounds import NAMES
from index.languages.en.statements import STATEMENTS
from index.languages.en.subjects import SUBJECTS
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
from index.languages.speech_words import SpeechWords
from index.languages.stemming import snowball

SEARCH = SearchWords(
    stop_words=words("""
        a about above after again against all along already also although always am among an and another any
        anybody anyone anything are aren't around as at away be became because become been before being below
        between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down
        during each either else etc even ever every everybody everyone everything eg few for from further had
        hadn't has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself
        his how how's however i i'd i'll i'm i've ie if in indeed instead into is isn't it it's its itself just
        lest let let's like many maybe me might mine more moreover most much must mustn't my myself neither
        never no nobody none nor not nothing now of off often on once one only onto or other others otherwise
        ought our ours ourselves out over own per perhaps please quite rather really same shall shan't she she'd
        she'll she's should shouldn't since so some somebody someone something soon still such than that that's
        the their theirs them themselves then there there's thereby therefore these they they'd they'll they're
        they've this those though through thus to together too toward towards under unless until up upon very
        via was wasn't we we'd we'll we're we've were weren't what what's whatever when when's whenever where
        where's whereas wherever whether which while who who's whoever whole whom whose why why's will with
        within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
        yourselves aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt ive shouldnt theyre wasnt
        werent whats whos wont wouldnt youre got get gets getting
    """),
    asking_words=words("""
        say says said saying tell tells told telling speak speaks spoke spoken speaking talk talks talked
        talking think thinks thought comment comments commented commenting remark remarks remarked mention
        mentions mentioned quote quotes quoted opinion according word words ask asked asks
    """),
    abbreviations=words("it who"),
    who_words=words("who whose whom"),
    about_words=words("about on over regarding concerning"),
    object_words=words("of to for against with called call"),
    before_words=words("before"),
    relative_periods={
        **dict.fromkeys(("this week",), ("week", 0)),
        **dict.fromkeys(("last week", "past week"), ("week", -1)),
        **dict.fromkeys(("this month",), ("month", 0)),
        **dict.fromkeys(("last month", "past month"), ("month", -1)),
        **dict.fromkeys(("this year",), ("year", 0)),
        **dict.fromkeys(("last year", "past year"), ("year", -1)),
    },
    stem=snowball("english"),
    is_word=dictionary("en"),
)

SPEECH = SpeechWords(
    reporting_verbs=words("""
        accuse accused accuses acknowledge acknowledged acknowledges add added adds admits admitted admonished
        advise advised advises affirm affirmed affirms agree agreed agrees allege alleged alleges allowed announce
        announced announces answer answered answers apologised apologized appealed argue argued argues ask asked
        asks assert asserted asserts assure assured assures attacked barked barks beamed began begged begined begins
        believe believed believes bellowed bemoan bemoaned bemoans blame blamed blames blasted boast boasted boasts
        bragged branded called calls caution cautioned cautions challenged chant chanted chants characterise
        characterised characterises characterize characterized characterizes charged cheered chimed chuckled cite
        cited cites claimed claims clarified clarifies clarify commented comments compared compares complain
        complained complains concede conceded concedes conclude concluded concludes condemn condemned condemns
        confess confessed confesses confirm confirmed confirms consoled contend contended contends continue
        continued continues corrected counseled countered counters cracked cried criticise criticised criticises
        criticize criticized criticizes crowed cursed deadpanned decided declare declared declares decried decries
        decry defended defends demanded denied denies denounce denounced denounces deny deride derided derides
        describe described describes disclose disclosed discloses dismiss dismissed dismisses dubbed echoed echos
        elaborate elaborated elaborates emphasise emphasised emphasises emphasize emphasized emphasizes ended
        estimated exclaim exclaimed exclaims explain explained explains expressed expresses finds finished fired
        found fretted fumed fumes greeted griped groused grumbled gush gushed gushes hailed hails hinted hissed
        hoped hopes implied implies imply inform informed informs insist insisted insists instructed interject
        interjected interjects interrupted interrupts intone intoned intones invoke invoked invokes joke joked jokes
        labeled lambaste lambasted lambastes lament lamented laments lashed lashes laud lauded lauds laughed
        maintain maintained maintains marveled marvelled mention mentioned mentions mocked mocks mumbled murmured
        muse mused muses muttered noted notes objected observe observed observes offered offers opine opined opines
        ordered plead pleaded pleads pledged pointed points posted posts praised praises predict predicted predicts
        pressed proclaim proclaimed proclaims prodded promised promises pronounce pronounced pronounces propose
        proposed proposes protest protested protests put puts questioned quipped quips quoted quotes reacted reacts
        reads reaffirm reaffirmed reaffirms reasoned reassured rebuked recall recalled recalls recited reckon
        reckoned reckons recommend recommended recommends recount recounted recounts referred refers reflect
        reflected reflects reiterate reiterated reiterates reject rejected rejects remarked remember remembered
        remembers remind reminded reminds repeat repeated repeats replied replies reply reported reports respond
        responded responds retort retorted retorts retweet retweeted retweets reveal revealed reveals ridicule
        ridiculed ridicules roared ruled said sang say says scoff scoffed scoffs screamed shot shout shouted shouts
        shrugged sighed signaled sings slam slamed slams smiled snapped snaps snarled sneered speculate speculated
        speculates stammered started stated states stress stressed stresses suggest suggested suggests summarise
        summarised summarises summarize summarized summarizes summed surmise surmised surmises swears swore taunted
        teased telegraph telegraphed telegraphs tell tells testified testifies testify thanked thanks theorize
        theorized theorizes thinks thought thundered told touted touts tweet tweeted tweets underline underlined
        underlines underscore underscored underscores urge urged urges ventured voiced volunteered vow vowed vows
        wailed warn warned warns welcomed welcomes whined whisper whispered whispers wonder wondered wonders write
        writes wrote yell yelled yells
        assessed blurted chided chides countered demurred deplored deplores differed disagreed disagrees
        dissented enthused enthuses exhorted exhorts gloated hollered howled interposed intones lectured
        lectures parried reasons recollected rejoined relayed reminisced retaliated riffed rued seethed sniffed
        snorted sobbed spat stipulated texted theorised vented vouched
    """),
    addressing=words("""
        accuse accused accuses admonished advise advised advises ask asked asks assure assured assures blame blamed
        blames inform informed informs instructed ordered pressed rebuked remind reminded reminds reassured tell tells
        texted thanked thanks told urge urged urges warn warned warns
    """),
    asking=words("ask asked asks pressed prodded questioned questions"),
    phrasal_verbs=frozenset(
        {
            ("went", "on"),
            ("goes", "on"),
            ("chimed", "in"),
            ("chimes", "in"),
            ("hit", "back"),
            ("hits", "back"),
            ("cut", "in"),
            ("cuts", "in"),
            ("broke", "in"),
            ("burst", "out"),
            ("weighed", "in"),
            ("came", "back"),
        }
    ),
    past_participles=words("written sworn sung spoken"),
    perfects=words("has have had having"),
    participles=words("""
        accusing acknowledging adding admitting advising affirming agreing alleging announcing answering arguing
        asking asserting assuring attacking begining believing bemoaning blaming blasting boasting branding calling
        cautioning chanting characterising characterizing charging citing claiming clarifying commenting comparing
        complaining conceding concluding condemning confessing confirming contending continuing countering
        criticising criticizing declaring decrying defending demanding denouncing denying deriding describing
        disclosing dismissing dubbing echoing elaborating emphasising emphasizing estimating exclaiming explaining
        expressing firing gushing hailing hinting implying informing insisting interjecting intoning invoking joking
        labeling lambasting lamenting lashing lauding maintaining mentioning mocking musing noting objecting
        observing opining ordering pleading pledging posting praising predicting proclaiming promising pronouncing
        proposing protesting questioning quipping quoting reading reaffirming rebuking recalling reckoning
        recommending recounting referring reflecting reiterating rejecting remarking remembering reminding repeating
        replying reporting responding retorting retweeting revealing ridiculing saying scoffing shouting signaling
        slaming speculating stating stressing suggesting summarising summarizing surmising telegraphing telling
        testifying theorizing touting tweeting underlining underscoring urging voicing vowing warning whispering
        wondering writing yelling
        chiding exhorting gloating lecturing retaliating
    """),
    according=frozenset({("according", "to"), ("in", "the", "words", "of")}),
    pronouns={"he": "m", "she": "f", "they": "p"},
    object_pronouns={"him": "he", "her": "she"},
    titles=words("""
        activist actor actress adm admiral adviser advisor advocate aide alderman ambassador analyst anchor
        archbishop assemblyman assemblywoman attorney author ayatollah billionaire bishop brigadier broadcaster
        businessman candidate capt captain cardinal ceo chair chairman chairperson chairwoman chancellor chief
        cllr co-author co-chair co-chairman co-founder coach col colonel columnist comedian commander
        commissioner commodore comptroller congressman congressperson congresswoman constable consul coroner
        corporal correspondent councillor councilman councilmember councilwoman counsel curator dame defence
        defense del delegate democrat democratic democrats deputy detective director dr economist editor emir
        envoy evangelist ex ex-president father filmmaker finance first footballer foreign former founder gen
        general gop gov governor govs historian hon host house imam inspector interior judge justice king lady
        lawmaker lawyer leader legislator lieutenant lord lt magistrate maj major majority manager mayor mep
        messrs minister minority miss mogul mp mr mrs ms mx nominee novelist officer pastor playwright poet
        pollster pope premier presenter president president-elect presidents prime prince princess prof
        professor prosecutor provost queen rabbi rapper rector rep reporter representative reps republican
        republicans rev reverend secretary sen senate senator sens sergeant sgt sheikh sheriff singer sir sister
        solicitor songwriter speaker spokesman spokesperson spokeswoman star state strategist sultan
        superintendent surgeon then-president top treasurer undersecretary vicar vice vice-president whip
    """),
    roles=words("""
        activist actor actress adviser advisor advocate aide ally ambassador analyst anchor archbishop attorney
        author billionaire bishop boss brother businessman businesswoman caller candidate captain cardinal chair
        chairman chairperson chairwoman challenger chancellor chief colleague colonel columnist comedian
        commander commentator commissioner congressman congresswoman conservative consultant contender
        correspondent counterpart critic daughter delegate democrat demonstrator deputy detective developer
        diplomat director doctor donor economist editor envoy executive expert father firebrand founder freshman
        friend front-runner frontrunner general governor head historian host husband imam incumbent independent
        insider journalist judge justice king lady lawmaker lawyer leader legislator liberal man manager mayor
        minister moderator mogul monarch mother narrator nominee officer official operative opponent organiser
        organizer owner pastor politician pollster pope predecessor premier president prince princess professor
        prosecutor protester publisher pundit queen rabbi reporter representative republican researcher resident
        reverend rival scholar scientist secretary senator sheriff singer sister son source speaker spokesman
        spokesperson spokeswoman star strategist student successor supporter teacher veteran volunteer voter
        wife witness woman writer
    """),
    genders={
        **dict.fromkeys(
            words("""
                brother businessman congressman councilman father husband king lord man mr pope prince sir son
            """),
            "m",
        ),
        **dict.fromkeys(
            words("""
                actress businesswoman chairwoman congresswoman councilwoman dame daughter lady miss mother mrs ms
                princess queen sister spokeswoman wife woman
            """),
            "f",
        ),
    },
    given_names=GENDERS,
    determiners=words("""
        a all an another any anybody anyone both each every everybody everyone few five four her his its many most my no
        nobody none one other our several some somebody someone that the their these this those three two your
    """),
    possessives=words("""
        her his its my our their your
    """),
    prepositions=words("""
        about across against alongside amid among amongst around at behind beside between beyond by concerning
        despite during for from in including inside into like near of off on onto outside over per regarding than
        through to toward towards under upon via with within without
    """),
    clause_openers=words("""
        although and as because but how if or since so that then though unless until what when where whereas whether
        while why yet
    """),
    contrasting=words("although but though whereas while yet"),
    complementizers=words("how if that what whether why"),
    subordinators=words("""
        after although asked because before despite during following if once since speaking though unless until when
        whereas while
    """),
    personal=words("who whom whose"),
    relatives=words("""
        that where which who whom whose
    """),
    between=words("""
        again all already also always are be been being both can could did do does earlier even famously finally
        first friday further had has have herself himself however in instead is itself just last later may meanwhile
        might monday must n't never not now often on once only perhaps previously publicly quickly recently
        recently-elected repeatedly reportedly saturday should simply sometimes soon still sunday themselves then
        thursday to today tonight too tuesday turn was wednesday went were will would yesterday
    """),
    no_adverbs=words("""
        ally assembly bodily bully costly daily deadly early elderly family fly friendly holy hourly likely lively
        lonely lovely monopoly monthly multiply orderly quarterly rally reply scholarly supply timely ugly unlikely
        unruly weekly wily woolly worldly yearly
    """),
    abbreviations=words("""
        a.m adm ala apr ariz ark aug calif capt co col colo conn corp d.c dec del dr e.g etc feb fla ft ga gen gov
        govs hon i.e ill inc ind jan jr jul jun kan ky la lt ltd maj mar mass md messrs mich minn miss mo mont mr
        mrs ms mt n.c n.d n.h n.j n.m n.y neb nev no nov oct okla ore p.m pa ph.d prof r.i rep reps rev s.c s.d sen
        sens sep sept sgt sr st tenn tex u.k u.n u.s va vs vt w.va wash wis wyo
    """),
    particles=words("""
        abu al ben bin da de del della den der di dos du el ibn la le st ter van von y
    """),
    capitalised=words("""
        african american americans april arab armenian asian august azerbaijani british cabinet catholic catholics
        chinese christian christians christmas congress december democrat democratic democrats easter english eu
        european february french friday georgian german germans gop hispanic house i i'd i'll i'm i've indian
        iranian iraqi israeli israelis january japanese jewish jews july june korean latino march mexican mexicans
        monday muslim muslims nato november october parliament republican republicans russian russians saturday
        senate september sunday syrian thursday tuesday turkish tv u.s uk ukrainian un us wednesday
    """),
    plural_roles=words("""
        activists advisers advisors advocates aides allies ambassadors analysts attorneys candidates colleagues
        commanders commissioners critics delegates demonstrators deputies detectives diplomats doctors donors
        economists editors envoys experts farmers governors historians insiders investigators journalists judges
        lawmakers lawyers leaders legislators managers mayors ministers negotiators observers officers officials
        operatives opponents organisers organizers politicians pollsters prosecutors protesters reporters
        representatives residents scholars scientists senators soldiers sources strategists students supporters
        teachers veterans volunteers voters witnesses workers writers
    """),
    groups=words("""
        attorney auditor chancellor children citizen commissioner consumer coroner defender doctor driver
        employer farmer fishermen governor journalist judge lawyer mayor men miner minister mother officer
        ombudsman parent pensioner people president prosecutor sheriff speaker student teacher trader veteran
        victim women worker writer youth
    """),
    organisations=words("""
        academy act administration agency airport alliance army assembly association authority avenue bank beach
        board bureau campaign caucus center centre church city club coalition college commission committee
        company conference congress convention corp corporation council county court daily department examiner
        federation force foundation fund gazette globe government group guardian hall herald hospital hotel
        house inc institute island journal league library llc ltd magazine media ministry movement museum navy
        network news office organisation organization pac park parliament party police politics post press
        project radio reporters review river road school senate service society state states street summit team
        television times today tower tribune trust tv union university weekly wire
    """),
    speech_nouns=words("""
        address briefing broadcast call comments conference debate forum hearing interview letter meeting message
        op-ed podcast rally remarks session speech speeches statement summit testimony tweet tweets
    """),
    carriers=words("""
        account address advice answer argument article blog book broadcast claim column comment comments complaint
        conclusion description editorial email emails essay explanation facebook interview letter line memo message
        motto note op-ed plea podcast post posts promise question quote reaction remark remarks reply response rule
        slogan speech speeches statement summary testimony tweet tweets twitter verdict view warning words
    """),
    speech_verbs=words("""
        addressed appeared attended chaired convened delivered gave granted held hosted issued made met opened
        published received released spoke testified told
    """),
    definite=words("the"),
    nationality_endings=("ani", "can", "ean", "ese", "ian", "ish"),
    restricting=words("to for at"),
    past_titles=words("former ex"),
    distinct_offices=OFFICES,
    general_roles=words("leader politician"),
    sources=words("from with of by"),
    passives=words("is are was were be been being"),
    agents=words("by"),
    links=words("of for"),
    infinitives=words("to"),
    coordinators=words("and or"),
)

MARKS = MarkWords(
    longest_ending=0,
    named=phrases("""
        act; agreement; album; albums; amendment; anthem; article; bill; blog; boat; book; books; campaign;
        column; commentary; company; documentary; drama; editorial; episode; essay; exhibition; film; films;
        game; law; magazine; memoir; memoirs; movie; movies; musical; newspaper; novel; novella; opera;
        painting; play; podcast; poem; programme; ship; show; sitcom; song; songs; statute; treaty; website
    """),
    so_called=words("""
        so-called socalled dubbed nicknamed codenamed code-named
    """),
    naming=words("titled entitled headlined captioned"),
    telling=words("""
        highlighted highlighting highlights read likened credited
    """),
)

PAGE = PageWords(
    related=phrases("""
        read also; also read; read more; read next; read on; see also; watch also; also watch; up next; related;
        related articles; related article; related stories; related story; related news; related posts; related
        topics; related content; related coverage; more on this; more on this story; more on this topic; more from;
        more news; more stories; more coverage; recommended; recommended for you; recommended reading; recommended
        stories; you may also like; you might also like; you may be interested in; also on; also in the news; further
        reading; don't miss; most read; most popular; latest news; top stories; editor's picks; editors' picks;
        trending; trending now; explore more; keep reading; continue reading; in case you missed it; click here; learn
        more; previous article; next article
    """),
    share=phrases("""
        share; share this; share on; share via; share article; share with; click to share; tweet; tweet this; follow
        us; follow us on; follow our; like us on; join us on; join our; subscribe; subscribe to our; subscribe now;
        sign up; sign up for our; sign up to our; sign up here; get our app; download our app; support us; support our
        journalism; donate; become a member; print; print this; email this; send by email; copy link; copy the link;
        comments; leave a comment; leave a reply; add a comment; report an error; newsletter; advertisement;
        advertising; sponsored; sponsored content; story continues below; article continues after; scroll to continue;
        all rights reserved; listen to this article; add us on google
    """),
    captions=phrases("""
        photo; photos; photo by; photos by; photo credit; photo credits; photograph; photograph by; photographs by;
        file photo; image; image credit; image source; image caption; image copyright; images; picture; picture by;
        pictures; caption; credit; courtesy of; illustration; illustration by; illustrative photo; screenshot;
        graphic; graphic by; infographic; map; source; video; video by; video caption; media caption; ap photo; afp
        photo; reuters; getty images
    """),
    addressing=phrases("""
        you; your; yours; yourself
    """),
)

FIRST_PERSON = FirstPersonWords(
    words=words("""
        i i'm i've i'd i'll we we're we've we'd we'll me my myself our ours ourselves
    """),
    newsroom=words("""
        article asked bureau column columnist comment contacted contributed corrected correspondent correspondents
        coverage covered download editor editorial editors email emailed follow interviewed journalist journalists
        newsletter newspaper newsroom op-ed photographer podcast poll publish published rankings reader readers reported
        reporter reporters reporting site sources story subscribe subscribers tips updated website wrote
    """),
    owners=words("my our ours"),
    subjects=words("i i'm i've i'd i'll we we're we've we'd we'll"),
    third=words("he she him her his hers himself herself he's she's he'd she'd he'll she'll"),
    saying=words("""
        added adding adds admitted announced answered argued argues asked commented concluded declared emphasised
        emphasized explained explaining explains insisted insisting insists noted notes noting recalled remarked replied
        said saying says stated stating stressed stresses stressing told tells tweeted warned warning warns wrote writes
    """),
)

LANGUAGE = Language(
    code="en",
    name="English",
    script=LATIN,
    search=SEARCH,
    asking=ASKING,
    dates=DATES,
    speech=SPEECH,
    page=PAGE,
    marks=MARKS,
    names=NAMES,
    concepts=ConceptWords(PLACES, SUBJECTS),
    first_person=FIRST_PERSON,
    statements=STATEMENTS,
)
