namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>The words that the English detectors look for.</summary>
internal static class EnglishWords
{
    public static readonly PhraseList Interrogatives = List("how", "what", "which", "who", "whom", "whose", "where", "why");

    /// <summary>Interrogatives that are hardly ever relative pronouns, so that they count wherever they stand.</summary>
    public static readonly PhraseList StrongInterrogatives = List("how", "what", "why", "to which", "by which", "at which", "for which", "to whom", "for whom");

    public static readonly PhraseList AnyInterrogative = List("how", "what", "which", "who", "whom", "whose", "where", "why", "when", "whatever");

    public static readonly PhraseList Prepositions = List(
        "to", "at", "in", "by", "on", "for", "with", "from", "of", "through", "under", "over", "via", "against", "about", "into", "within", "across", "among", "between", "during",
        "after", "before", "per", "since", "until", "towards", "toward", "because of", "thanks to", "up to", "according to");

    public static readonly PhraseList LeadIns = List("and", "so", "but", "or", "then", "now", "today", "overall", "exactly", "just", "also");

    public static readonly PhraseList Auxiliaries = List(
        "is", "are", "am", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "may", "might", "must", "shall",
        "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "can't", "cannot", "couldn't", "won't", "wouldn't", "shouldn't", "mustn't");

    public static readonly PhraseList PastAuxiliaries = List("did", "was", "were", "had", "didn't", "wasn't", "weren't", "hadn't");

    public static readonly PhraseList PerfectAuxiliaries = List("have", "has", "haven't", "hasn't");

    public static readonly PhraseList Whether = List("whether");

    public static readonly PhraseList Subjects = List("we", "you", "they", "it", "he", "she", "i", "who", "that", "which", "people", "there");

    public static readonly PhraseList Counting = List("how many", "what number", "what is the number", "what's the number", "what is the total", "what count");

    public static readonly PhraseList HowMuch = List("how much");

    /// <summary>What makes "how much" ask for a degree rather than for a number.</summary>
    public static readonly PhraseList Degrees = List(
        "more", "less", "better", "faster", "of", "value", "impact", "influence", "difference", "attention", "trust", "awareness", "demand", "interest", "room", "benefit", "progress", "control",
        "weight", "importance", "potential", "support", "confidence", "like", "love", "care", "contribute", "contributes", "matter", "matters", "help", "helps", "depend", "depends", "rely", "relies",
        "know", "understand", "differ", "differs", "affect", "affects", "shape", "appreciate", "prefer", "want", "need", "remember", "recognise", "recognize", "grow", "reduce", "overlap");

    public static readonly PhraseList PastTimes = List(
        "last year", "last quarter", "last month", "last week", "last season", "last semester", "previous year", "previous quarter", "previous month", "previous week", "last time",
        "so far", "until now", "up to now", "yesterday", "ago", "previously", "happened", "went wrong", "went well");

    /// <summary>Before a past time these compare with it instead of looking back at it.</summary>
    public static readonly PhraseList Comparers = List("than", "with", "to", "versus", "vs", "against", "from", "since", "as");

    public static readonly PhraseList IrregularParticiples = List(
        "grown", "gone", "won", "lost", "spent", "sold", "bought", "made", "become", "been", "done", "had", "seen", "got", "gotten", "brought", "taken", "given", "kept", "met", "led", "risen", "fallen",
        "paid", "built", "found", "learnt", "held", "begun", "run", "sent", "taught", "thought", "told", "written", "cut");

    public static readonly PhraseList NotParticiples = List("need", "feed", "speed", "seed", "indeed", "hundred", "limited", "unlimited", "outdated", "unused", "qualified", "dedicated", "related", "targeted", "detailed",
        "interested", "expected", "unexpected", "combined", "needed", "personalised", "personalized");

    /// <summary>Words between "how" and its verb: how well do, how often are.</summary>
    public static readonly PhraseList Manners = List("well", "much", "often", "fast", "far", "long", "many", "likely", "satisfied", "good", "strong", "visible", "easy");

    public static readonly PhraseList Conjunctions = List("and", "or", "but");

    public static readonly PhraseList Negations = List("not", "don't", "doesn't", "isn't", "aren't", "didn't", "won't", "can't");

    public static readonly PhraseList VagueObjects = List(
        "our marketing", "our results", "our performance", "our business", "our marketing performance", "our activity", "our activities", "our efforts", "results", "performance", "marketing", "things",
        "everything", "it", "this", "ourselves", "our kpis", "our metrics", "our numbers");

    public static readonly PhraseList ImproveVerbs = List("improve", "optimise", "optimize", "enhance");

    public static readonly PhraseList GetBetter = List("get better", "be better", "do better", "be good", "be successful", "look like success", "become better", "get good");

    public static readonly PhraseList SuccessAlone = List("success");

    public static readonly PhraseList Jargon = List(
        "leverage", "leverages", "leveraging", "synergy", "synergies", "synergistic", "holistic", "holistically", "best-in-class", "best in class", "move the needle", "moves the needle", "moving the needle",
        "low-hanging fruit", "low hanging fruit", "paradigm", "paradigm shift", "world-class", "cutting-edge", "cutting edge", "bleeding-edge", "game changer", "game-changer", "game-changing", "next-level",
        "circle back", "growth hack", "growth hacking", "blue-sky", "boil the ocean");

    public static readonly PhraseList VagueVerbs = List(
        "improve", "increase", "boost", "optimise", "optimize", "enhance", "grow", "drive", "strengthen", "develop", "raise", "maximise", "maximize", "more", "better");

    public static readonly PhraseList VagueTimes = List("soon", "asap", "as soon as possible", "shortly", "in the near future", "eventually", "in due course", "some day", "someday");

    public static readonly PhraseList Executives = List(
        "director", "directors", "managing director", "ceo", "cfo", "cmo", "coo", "chief", "board", "executive", "executives", "management", "owner", "owners", "founder", "founders", "president", "head office",
        "c-suite", "leadership", "shareholders", "investors", "vp");

    public static readonly PhraseList StopWords = List(
        "how", "what", "which", "who", "where", "why", "when", "to", "extent", "degree", "in", "way", "ways", "well", "do", "does", "is", "are", "can", "could", "will", "would", "should", "the", "a", "an", "of",
        "our", "we", "us", "and", "or", "for", "with", "on", "at", "by", "from", "that", "this", "these", "it", "its", "their", "they", "be");

    private static PhraseList List(params string[] words) => new(false, words);
}
