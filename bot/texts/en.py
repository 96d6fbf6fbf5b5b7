"""The bot's words in English."""

from bot.texts.catalogue import Texts

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def plural(number: int) -> int:
    """1 quote; 0, 2, 5 quotes."""
    return 0 if number == 1 else 1


ENGLISH = Texts(
    language="en",
    plural=plural,
    months=_MONTHS,
    months_of=_MONTHS,
    day="{day} {month} {year}",
    month="{month} {year}",
    since="since {day}",
    until="until {day}",
    quotes=("{n} quote", "{n} quotes"),
    passages=("{n} passage", "{n} passages"),
    statements=("{n} statement", "{n} statements"),
    articles=("{n} article", "{n} articles"),
    speaker="speaker: {speaker}",
    corrected="showing results for “{taken}”, not “{typed}”",
    said="said {date}",
    said_unknown="date said unknown",
    speaker_printed="{speaker} (in the article: {printed})",
    speaker_unknown="speaker not established",
    speaker_unknown_named="speaker not established; the article names {speaker}",
    article_words="the article's words, not a quotation",
    may_continue="the article's words, which may continue the speech quoted before them; not a quotation",
    and_more="and {n} more",
    date_unknown="date unknown",
    year_inferred="year inferred",
    revised="revised",
    invented_sample="invented sample",
    nothing="Nothing in the articles says this: {understood}",
    nothing_understood="I found no words to search for in that.",
    nearest="The nearest there is:",
    nothing_near="Other words may find it, or a name, or a month.",
    no_more="That was all there is.",
    context_head="In the article:",
    whole_as_file="The passage is long, so here it is as a file.",
    context_button="Context",
    more_button="More",
    whole_button="Whole passage",
    alert_button="Alert me about this",
    everything_button="Everything new",
    all_statements_button="All of them: {statements}",
    subscriptions_button="My alerts",
    remove_button="✕ {subscription}",
    remove_all_button="✕ All of them",
    button_stale="This button is from an earlier version of me. Please ask again.",
    question_gone="I no longer have that question. Please ask it again.",
    passage_gone="The article has changed since: these words no longer stand in it.",
    greeting="Hello! I find what public figures said in the news: their exact words, who said them and when.\n\n"
    "Just ask, in your own words.",
    examples="For example:",
    example_question="What did {speaker} say?",
    no_articles="I have no articles yet. As soon as one is added, you can ask about it.",
    help_asking="Ask in your own words. A name, a month or a day narrows it down; words in “quotation marks” are found "
    "exactly as they are.",
    help_reading="Everything in a quotation block is the article's text, letter by letter. Bold is what somebody said; "
    "the rest is the article's own words.",
    help_groups="In a group, write /ask and your question, or reply to a message with /ask.",
    help_admin="Articles: send a .txt, .md or .html file of up to 20 MB, or /add followed by the text, or reply to "
    "either "
    "with /add. Lines like these, in the file's caption or right after /add, add what the article does not say itself:",
    ask_how="Write your question after /ask, or reply with /ask to a message that asks it.",
    text_only="I can only read text. Ask me in words, for example what somebody said about something.",
    unknown_command="I do not know that command. /help lists those I know.",
    subscribe_how="What should I tell you about? Everything new, or only what contains certain words: write them after "
    "the command, like this:\n/subscribe border closed",
    subscribed="Done. I will write when a new article quotes somebody with all of these words: {words}",
    subscribed_everything="Done. I will write whenever a new article quotes somebody.",
    subscribed_already="You have this alert already: {subscription}",
    words_too_long="That is too long for an alert. A few words are enough.",
    words_empty="There are no words to look for in that. Name a subject or a person, for example: /subscribe border",
    subscriptions_head="Your alerts. A tap ends one:",
    no_subscriptions="You have no alerts. /subscribe sets one up.",
    everything="everything new",
    removed="Ended: {subscription}",
    removed_already="That alert had ended already.",
    removed_all="Done, I will send no more alerts.",
    not_subscribed="You have no alert for this: {words}",
    alert_head="New in the articles: {statements}",
    subscriptions_full="You have {n} alerts, which is as many as I can keep. /subscriptions lets you end some.",
    admins_only="This is for the people who run the bot.",
    add_how="Send me the article as a .txt, .md or .html file, or write its text after /add, or reply to either with "
    "/add.",
    added="Added: {title}",
    revision_added="Changed, kept as a new revision: {title}",
    updated="The same words, with new details: {title}",
    unchanged="I had this already, nothing changed: {title}",
    found="{passages}, {quotes}",
    warn_date_unknown="Its date is not known, so answers will say “date unknown”. Send it again with a line such as "
    "“published: 2022-07-16” to set it.",
    warn_sample="It says of itself that it is an invented sample: only the playground answers from it.",
    warn_split="Telegram cuts long messages in pieces. If the article goes on, send it as a file instead.",
    not_added="Not added. {error}",
    too_large="Not added. {name} is larger than 20 MB, which is as much as Telegram lets a bot fetch.",
    flag_unknown="Not added. I do not know “{name}:”. Lines may begin with {known}.",
    language_unknown="Not added. The language “{language}” is none of {known}.",
    reindexing="Reading all articles again. Answers go on as usual.",
    reindexing_progress="Reading all articles again: {done} of {total}.",
    reindexed="Done. Read again: {articles}. Changed: {changed}.",
    reindex_refused="Could not be read any more, and stay as they were: {n}.",
    reindexing_already="I am at it already: one reindexing at a time.",
    reindexing_failed="Reindexing broke off. {error}",
    failure="Sorry, something went wrong on my side. Please try again. If it happens again, tell the people who run me "
    "this number: {id}",
    files_for_admins="Thank you, but only the people who run the bot can add articles. You can ask me anything, in "
    "words.",
    command_start="A greeting and an example",
    command_help="What I can do",
    command_ask="Ask a question; works in groups too",
    command_subscribe="Be told of new statements",
    command_subscriptions="Your alerts, and how to end them",
    command_unsubscribe="End alerts",
    command_add="Add an article",
    command_reindex="Read all articles again",
)
