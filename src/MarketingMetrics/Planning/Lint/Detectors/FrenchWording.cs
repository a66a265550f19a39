namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>The French detectors.</summary>
internal sealed class FrenchWording : Wording
{
    public override string Code => "fr";

    public override int MaximumWords => 25;

    public override PhraseList Jargon => FrenchWords.Jargon;

    public override PhraseList VagueVerbs => FrenchWords.VagueVerbs;

    public override PhraseList VagueTimes => FrenchWords.VagueTimes;

    public override PhraseList Executives => FrenchWords.Executives;

    public override PhraseList StopWords => FrenchWords.StopWords;

    public override Phrase PhraseOf(string text) => Phrase.Of(text, splitsElisions: true);

    public override Phrase QuestionIn(string text) => Phrase.QuestionIn(text, splitsElisions: true);

    public override QuestionForm FormOf(Phrase question)
    {
        int opener = OpenerOf(question, 0, out QuestionForm form);
        if (opener >= 0 || question.Count == 0) return form;
        bool hasInterrogative = question.Words.Any(word => FrenchWords.AnyInterrogative.Contains(word.Folded) && word.Text != "ou");
        return hasInterrogative || !question.IsQuestion ? QuestionForm.Unclear : QuestionForm.Closed;
    }

    public override bool AsksTwice(Phrase question)
    {
        int opener = OpenerOf(question, 0, out _);
        for (int i = 1; i + 1 < question.Count; i++)
        {
            // "avec qui et comment nos clients ...": two ways to ask one thing.
            if (!FrenchWords.Conjunctions.Contains(question[i].Folded) || question[i].Text == "où" || i == opener + OpenerLength(question, Math.Max(0, opener))) continue;
            int next = i + 1;
            if (FrenchWords.ClosedAnywhere.MatchAt(question, next) > 0) return true;
            if (FrenchWords.OpenAtStart.MatchAt(question, next) is > 0 and var one && next + one < question.Count && InvertedVerb(question[next + one]) is not null) return true;
            if (!IsInterrogative(question, next, out int length) || HasInnerInterrogative(question, opener, i)) continue;
            int rest = next + length;
            // "et pourquoi ?", "et à quel coût ?", "et comment les gardons-nous ?": what is told instead of asked has its verb after its subject.
            if (rest >= question.Count || (rest + 1 == question.Count && length > 1) || AsksDirectly(question, rest)) return true;
        }

        return false;
    }

    public override string? PastMarkerIn(Phrase question)
    {
        int opener = Math.Max(0, OpenerOf(question, 0, out _)), asked = opener + OpenerLength(question, opener);
        for (int i = 0; i < question.Count; i++)
        {
            if (FrenchWords.PastTimes.MatchAt(question, i) is > 0 and var length && !IsCompared(question, i) && !HasRelative(question, asked, i)) return Shown(question, i, length);
        }

        for (int i = opener; i < question.Count; i++)
        {
            // A relative clause may look back: "ceux qui étaient clients".
            bool isRelative = i > opener + 1 && FrenchWords.Relatives.Contains(question[i - 1].Folded) && !FollowsOpener(question, i, opener);
            if (isRelative) continue;
            string verb = InvertedVerb(question[i]) ?? question[i].Folded;
            bool isInverted = verb != question[i].Folded;
            if (IsImperfect(verb) && (isInverted || !FollowsSubject(question, i))) return question[i].Original;
            if (FrenchWords.Be.Contains(verb) && PerfectOfBe(question, i) is { } been) return $"{question[i].Original} {been}";
            if (FrenchWords.Have.Contains(verb) && question[i].Text != "à" && (isInverted || FollowsOpener(question, i, opener)) && ParticipleAfter(question, i) is { } participle) return $"{question[i].Original} {participle}";
        }

        return null;
    }

    public override string? VagueWordIn(Phrase question)
    {
        int last = question.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            if (FrenchWords.ImproveVerbs.Contains(question[i].Folded) && (i == last || EndsAt(question, i + 1, FrenchWords.VagueObjects))) return Shown(question, i, question.Count - i);
            if (EndsAt(question, i, FrenchWords.GetBetter)) return Shown(question, i, question.Count - i);
            if (question.Count <= 7 && EndsAt(question, i, FrenchWords.SuccessAlone)) return Shown(question, i, question.Count - i);
        }

        return null;
    }

    public override string Opened(Phrase question) =>
        question.Count > 0 && Enumerable.Range(0, question.Count).Any(i => IsClosedAt(question, i)) ? After("Dans quelle mesure", question) : "Dans quelle mesure ... ?";

    public override bool HasBaseline(Phrase text)
    {
        for (int i = 0; i + 2 < text.Count; i++)
        {
            if (text[i].Folded == "de" && char.IsDigit(text[i + 1].Text[0]) && text.Words.Skip(i + 2).Take(4).Any(word => word.Text == "à")) return true;
        }

        return false;
    }

    // The first word that asks decides, because "Savons-nous quels canaux ..." is closed and "Quels canaux avons-nous ..." is not.
    private static int OpenerOf(Phrase question, int from, out QuestionForm form)
    {
        for (int i = from; i < question.Count; i++)
        {
            if (FrenchWords.NoOpeners.MatchAt(question, i) is > 0 and var skipped)
            {
                i += skipped - 1;
                continue;
            }

            form = FormAt(question, i);
            if (form != QuestionForm.Unclear) return i;
        }

        form = QuestionForm.Unclear;
        return -1;
    }

    private static QuestionForm FormAt(Phrase question, int place)
    {
        if (FrenchWords.Counting.MatchAt(question, place) > 0) return QuestionForm.Factual;
        bool starts = StartsClause(question, place);
        // "Quand nos clients partent, que cherchent-ils ?" only begins with a date.
        if (starts && FrenchWords.When.MatchAt(question, place) is > 0 and var length) return HasLaterClause(question, place + length) ? QuestionForm.Unclear : QuestionForm.Factual;
        if (FrenchWords.OpenAnywhere.MatchAt(question, place) > 0) return QuestionForm.Open;
        // "ou" without its accent is "where" only as the very first word.
        if (starts && FrenchWords.OpenAtStart.MatchAt(question, place) > 0 && (place == 0 || question[place].Text != "ou")) return QuestionForm.Open;
        return IsClosedAt(question, place) ? QuestionForm.Closed : QuestionForm.Unclear;
    }

    private static bool HasLaterClause(Phrase question, int from)
    {
        for (int i = from; i < question.Count; i++)
        {
            if (question[i].StartsClause) return OpenerOf(question, i, out _) >= 0;
            if (IsClosedAt(question, i)) return false;
        }

        return false;
    }

    private static bool StartsClause(Phrase question, int place)
    {
        while (place > 0 && !question[place].StartsClause && FrenchWords.LeadIns.Contains(question[place - 1].Folded) && question[place - 1].StartsClause) place--;
        return question[place].StartsClause;
    }

    private static bool IsClosedAt(Phrase question, int place) => FrenchWords.ClosedAnywhere.MatchAt(question, place) > 0
        || InvertedVerb(question[place]) is not null
        || (question[place].StartsClause && FrenchWords.LooseInversions.MatchAt(question, place) > 0);

    // "avons-nous" gives "avons", "touche-t-elle" gives "touche"; null where the word is no inverted verb.
    private static string? InvertedVerb(Word word)
    {
        int hyphen = word.Folded.LastIndexOf('-');
        if (hyphen <= 0 || !FrenchWords.Pronouns.Contains(word.Folded[(hyphen + 1)..]) || FrenchWords.NoInversions.Contains(word.Folded)) return null;
        string verb = word.Folded[..hyphen];
        if (verb.EndsWith("-t", StringComparison.Ordinal)) verb = verb[..^2];
        return verb.Contains('-', StringComparison.Ordinal) ? null : verb;
    }

    private static bool IsInterrogative(Phrase question, int place, out int length)
    {
        length = Math.Max(FrenchWords.OpenAnywhere.MatchAt(question, place), FrenchWords.Counting.MatchAt(question, place));
        if (length == 0 && FrenchWords.When.MatchAt(question, place) is > 0 and var when) length = when;
        // "par quels canaux", "à quel coût": one or two words may lead the interrogative in.
        for (int i = place + 1; length == 0 && i <= place + 2 && i < question.Count; i++)
        {
            if (question[i].Folded is "quel" or "quelle" or "quels" or "quelles" && !question[i].StartsClause) length = i - place + 1;
        }

        return length > 0;
    }

    private static bool AsksDirectly(Phrase question, int place)
    {
        for (int i = place; i < question.Count && i <= place + 4 && !question[i].StartsClause; i++)
        {
            if (InvertedVerb(question[i]) is not null || FrenchWords.ClosedAnywhere.MatchAt(question, i) > 0) return true;
            // "et comment les convertir ?"
            if (i == place + (FrenchWords.Clitics.Contains(question[place].Folded) ? 1 : 0) && IsInfinitive(question[i])) return true;
            if (FrenchWords.Relatives.Contains(question[i].Folded)) return false;
        }

        return false;
    }

    private static bool IsInfinitive(Word word) => word.Folded.Length > 3
        && (word.Folded.EndsWith("er", StringComparison.Ordinal) || word.Folded.EndsWith("ir", StringComparison.Ordinal) || word.Folded.EndsWith("re", StringComparison.Ordinal)) && !FrenchWords.NotInfinitives.Contains(word.Folded);

    private static bool HasInnerInterrogative(Phrase question, int opener, int end)
    {
        if (opener < 0) return false;
        int from = opener + Math.Max(1, FrenchWords.OpenAnywhere.MatchAt(question, opener));
        return Enumerable.Range(from, Math.Max(0, end - from)).Any(i => FrenchWords.AnyInterrogative.Contains(question[i].Folded) && question[i].Text is not ("ou" or "que" or "qu'" or "qui"));
    }

    private static bool IsCompared(Phrase question, int place)
    {
        if (place > 0 && question[place - 1].Folded is "le" or "la" or "l'") place--;
        return place > 0 && (FrenchWords.Comparers.Contains(question[place - 1].Folded) || (place > 1 && FrenchWords.Comparers.MatchAt(question, place - 2) == 2));
    }

    // "quels canaux ont", "qu'est-ce qui a", "est-ce que nous avons": the auxiliary of the question itself.
    private static bool FollowsOpener(Phrase question, int place, int opener)
    {
        int length = OpenerLength(question, opener);
        int between = place - opener - length;
        return length > 0 && between is >= 0 and <= 2 && Enumerable.Range(opener + length, between).All(i => !FrenchWords.Relatives.Contains(question[i].Folded) && InvertedVerb(question[i]) is null);
    }

    private static int OpenerLength(Phrase question, int opener) => Math.Max(
        Math.Max(FrenchWords.OpenAnywhere.MatchAt(question, opener), FrenchWords.ClosedAnywhere.MatchAt(question, opener)), FrenchWords.OpenAtStart.MatchAt(question, opener));

    // "les clients qui ont acheté l'an dernier": who they are, not what is asked.
    private static bool HasRelative(Phrase question, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(i => FrenchWords.Relatives.Contains(question[i].Folded));

    // "venaient"; "viendraient" is no past, and "montraient" is left alone with it.
    private static bool IsImperfect(string verb) => FrenchWords.Imperfect.Contains(verb)
        || (verb.EndsWith("aient", StringComparison.Ordinal) && !verb.EndsWith("raient", StringComparison.Ordinal));

    // "se sont améliorées", "sont venus" tell what happened; "sont informés" tells what is.
    private static string? PerfectOfBe(Phrase question, int place)
    {
        if (ParticipleAfter(question, place) is not { } participle) return null;
        bool isReflexive = place > 0 && question[place - 1].Folded is "s'" or "se" or "nous" && (question[place - 1].Folded != "nous" || question[place].Folded.StartsWith("sommes", StringComparison.Ordinal));
        return isReflexive || FrenchWords.Moved.Contains(Folding.Fold(participle.ToLowerInvariant())) ? participle : null;
    }

    private static bool FollowsSubject(Phrase question, int place) => place > 0 && FrenchWords.Subjects.Contains(question[place - 1].Folded);

    private static string? ParticipleAfter(Phrase question, int place)
    {
        for (int i = place + 1; i < question.Count && i <= place + 4; i++)
        {
            Word word = question[i];
            if (word.Text == "été" || (word.Text == "marché" && i == place + 1)) return word.Original;
            if (FrenchWords.Between.Contains(word.Folded) || word.Folded.EndsWith("ment", StringComparison.Ordinal)) continue;
            return IsParticiple(word) ? word.Original : null;
        }

        return null;
    }

    // By its ending with its accent: "touché" and not "touche".
    private static bool IsParticiple(Word word)
    {
        string text = word.Text;
        if (text.Length < 2 || FrenchWords.NotParticiples.Contains(word.Folded)) return false;
        return text is "eu" or "su" or "pu" or "vu" or "lu" or "fait" or "dit" or "écrit" or "pris" or "mis" or "été" or "offert" or "ouvert" or "produit" or "atteint" or "conduit" or "appris" or "compris"
            || text.EndsWith('é') || text.EndsWith("és", StringComparison.Ordinal) || text.EndsWith("ée", StringComparison.Ordinal) || text.EndsWith("ées", StringComparison.Ordinal)
            || (text.Length > 3 && (text.EndsWith('i') || text.EndsWith('u') || text.EndsWith("is", StringComparison.Ordinal) || text.EndsWith("us", StringComparison.Ordinal)));
    }

    private static bool EndsAt(Phrase question, int place, PhraseList list) => list.MatchAt(question, place) is > 0 and var length && place + length == question.Count;
}
