namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>The English detectors.</summary>
internal sealed class EnglishWording : Wording
{
    public override string Code => "en";

    public override int MaximumWords => 20;

    public override PhraseList Jargon => EnglishWords.Jargon;

    public override PhraseList VagueVerbs => EnglishWords.VagueVerbs;

    public override PhraseList VagueTimes => EnglishWords.VagueTimes;

    public override PhraseList Executives => EnglishWords.Executives;

    public override PhraseList StopWords => EnglishWords.StopWords;

    public override Phrase PhraseOf(string text) => Phrase.Of(text, splitsElisions: false);

    public override Phrase QuestionIn(string text) => Phrase.QuestionIn(text, splitsElisions: false);

    public override QuestionForm FormOf(Phrase question)
    {
        for (int i = 0; i < question.Count; i++)
        {
            if (question[i].StartsClause && FormAt(question, AfterLeadIns(question, i)) is not QuestionForm.Unclear and var form) return form;
        }

        // "Given our budget how well do we ...": an opener that no comma announces.
        int inside = EnglishWords.StrongInterrogatives.FirstIn(question);
        if (inside >= 0) return FormAt(question, inside) is QuestionForm.Factual ? QuestionForm.Factual : QuestionForm.Open;
        bool hasInterrogative = question.Words.Any(word => EnglishWords.AnyInterrogative.Contains(Stem(word)));
        return hasInterrogative || !question.IsQuestion || question.Count == 0 ? QuestionForm.Unclear : QuestionForm.Closed;
    }

    public override bool AsksTwice(Phrase question)
    {
        int opener = question.Words.IndexOf(question.Words.FirstOrDefault(word => EnglishWords.Interrogatives.Contains(Stem(word))));
        for (int i = 1; i + 1 < question.Count; i++)
        {
            // "how and why do customers leave": two ways to ask one thing.
            if (!EnglishWords.Conjunctions.Contains(question[i].Folded) || i == opener + 1) continue;
            int next = i + 1;
            if (IsAuxiliary(question, next) && next + 1 < question.Count && EnglishWords.Subjects.Contains(question[next + 1].Folded)) return true;
            // "and when do they": a date that is asked for, not a time that is told.
            if (question[next].Folded == "when" && IsAuxiliary(question, next + 1)) return true;
            if (EnglishWords.Prepositions.MatchAt(question, next) is > 0 and var preposition) next += preposition;
            if (next >= question.Count || !EnglishWords.Interrogatives.Contains(Stem(question[next])) || IsContrast(question)) continue;
            if ((EndsWith(question, next, i) || AsksDirectly(question, next)) && !HasInnerInterrogative(question, opener, i)) return true;
        }

        return false;
    }

    public override string? PastMarkerIn(Phrase question)
    {
        int opener = OpenerOf(question);
        for (int i = 0; i < question.Count; i++)
        {
            if (EnglishWords.PastTimes.MatchAt(question, i) is > 0 and var length && !IsCompared(question, i) && !HasRelative(question, opener, i)) return Shown(question, i, length);
        }

        // Only the verb of the question itself counts: "the customers we have acquired" looks at who they are now.
        for (int i = opener; i < question.Count; i++)
        {
            if (!IsAuxiliary(question, i) || (i > opener + 1 && EnglishWords.Subjects.Contains(question[i - 1].Folded))) continue;
            if (EnglishWords.PastAuxiliaries.Contains(question[i].Folded)) return question[i].Original;
            return EnglishWords.PerfectAuxiliaries.Contains(question[i].Folded) && ParticipleAfter(question, i) is { } participle ? $"{question[i].Original} {participle}" : null;
        }

        return null;
    }

    public override string? VagueWordIn(Phrase question)
    {
        int last = question.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            if (EnglishWords.ImproveVerbs.Contains(question[i].Folded) && (i == last || EndsAt(question, i + 1, EnglishWords.VagueObjects))) return Shown(question, i, question.Count - i);
            if (EndsAt(question, i, EnglishWords.GetBetter)) return Shown(question, i, question.Count - i);
        }

        bool asksForSuccess = question.Count <= 6 && EnglishWords.SuccessAlone.FirstIn(question) is >= 0 and var place && (place == last || question[last].Folded is "like" or "mean" or "us");
        return asksForSuccess ? "success" : null;
    }

    public override string Opened(Phrase question) => IsAuxiliary(question, 0) ? After("To what extent", question) : "To what extent ...?";

    public override bool HasBaseline(Phrase text)
    {
        int from = text.Words.ToList().FindIndex(word => word.Folded == "from");
        return from >= 0 && text.Words.Skip(from + 1).Take(4).Any(word => char.IsDigit(word.Text[0])) && text.Words.Skip(from + 2).Any(word => word.Folded == "to");
    }

    // "than last year", "compared with the previous month".
    private static bool IsCompared(Phrase question, int place)
    {
        if (place > 0 && question[place - 1].Folded is "the" or "our") place--;
        return place > 0 && EnglishWords.Comparers.Contains(question[place - 1].Folded);
    }

    // "customers who bought last year": who they are, not what is asked.
    private static bool HasRelative(Phrase question, int opener, int end) =>
        Enumerable.Range(opener + 1, Math.Max(0, end - opener - 1)).Any(i => question[i].Folded is "who" or "that" or "which" or "whose" && !question[i].StartsClause);

    private static QuestionForm FormAt(Phrase question, int place)
    {
        if (place >= question.Count) return QuestionForm.Unclear;
        if (EnglishWords.Counting.MatchAt(question, place) > 0) return QuestionForm.Factual;
        if (EnglishWords.HowMuch.MatchAt(question, place) > 0) return EnglishWords.Degrees.FirstIn(question, place) >= 0 ? QuestionForm.Open : QuestionForm.Factual;
        if (IsOpener(question, place)) return QuestionForm.Open;
        // "When visitors leave, ..." is a leading clause, "When do visitors leave?" asks for a date.
        if (Stem(question[place]) == "when") return IsAuxiliary(question, place + 1) ? QuestionForm.Factual : QuestionForm.Unclear;
        if (EnglishWords.Whether.Contains(question[place].Folded)) return QuestionForm.Closed;
        return IsAuxiliary(question, place) ? QuestionForm.Closed : QuestionForm.Unclear;
    }

    private static bool IsOpener(Phrase question, int place)
    {
        if (EnglishWords.Prepositions.MatchAt(question, place) is > 0 and var length) place += length;
        return place < question.Count && EnglishWords.Interrogatives.Contains(Stem(question[place]));
    }

    private static int OpenerOf(Phrase question)
    {
        for (int i = 0; i < question.Count; i++)
        {
            if (question[i].StartsClause && AfterLeadIns(question, i) is var place && FormAt(question, place) != QuestionForm.Unclear) return place;
        }

        return Math.Max(0, EnglishWords.StrongInterrogatives.FirstIn(question));
    }

    private static int AfterLeadIns(Phrase question, int place)
    {
        while (place < question.Count && EnglishWords.LeadIns.Contains(question[place].Folded)) place++;
        return place;
    }

    // A modal before a number is the month of May or a name.
    private static bool IsAuxiliary(Phrase question, int place) => place < question.Count && EnglishWords.Auxiliaries.Contains(question[place].Folded)
        && !(place + 1 < question.Count && char.IsDigit(question[place + 1].Text[0]));

    // "and how do we", "and what is": the verb comes first only in a question of its own.
    private static bool AsksDirectly(Phrase question, int place) => IsAuxiliary(question, place + 1)
        || (question[place].Folded is "what" or "which" && place + 3 < question.Count && IsAuxiliary(question, place + 2) && EnglishWords.Subjects.Contains(question[place + 3].Folded))
        || (question[place].Folded == "how" && place + 1 < question.Count && IsManner(question[place + 1].Folded) && IsAuxiliary(question, place + 2));

    private static bool IsManner(string word) => EnglishWords.Manners.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal);

    // "and why?", "and how often?", "and at what cost?": nothing follows that could be told instead of asked.
    private static bool EndsWith(Phrase question, int place, int conjunction) => (question.Count - place) switch
    {
        1 => true,
        2 => IsManner(question[place + 1].Folded) || place > conjunction + 1,
        3 => place > conjunction + 1,
        _ => false,
    };

    // "how well do we know what sells and what is wasted": the pair is what is known, not what is asked.
    private static bool HasInnerInterrogative(Phrase question, int opener, int end) =>
        Enumerable.Range(opener + 1, Math.Max(0, end - opener - 1)).Any(i => EnglishWords.Interrogatives.Contains(Stem(question[i])));

    // "Which ads work and which do not?" is one question about a difference.
    private static bool IsContrast(Phrase question) => EnglishWords.Negations.Contains(question[question.Count - 1].Folded);

    private static string? ParticipleAfter(Phrase question, int place)
    {
        for (int i = place + 1; i < question.Count && i <= place + 5; i++)
        {
            string word = question[i].Folded;
            if (word == "to") return null;
            if (EnglishWords.IrregularParticiples.Contains(word)) return question[i].Original;
            if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !EnglishWords.NotParticiples.Contains(word)) return question[i].Original;
        }

        return null;
    }

    private static bool EndsAt(Phrase question, int place, PhraseList list) => list.MatchAt(question, place) is > 0 and var length && place + length == question.Count;

    // "what's", "who're": the interrogative without its verb.
    private static string Stem(Word word)
    {
        int end = word.Folded.IndexOf('\'', StringComparison.Ordinal);
        return end > 0 && word.Folded[(end + 1)..] is "s" or "re" or "d" or "ll" or "ve" ? word.Folded[..end] : word.Folded;
    }
}
