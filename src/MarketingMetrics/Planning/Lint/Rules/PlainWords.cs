using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ11: a question uses plain words: no acronym that readers may not know, no jargon.</summary>
internal sealed class PlainWords() : QuestionRule("KPQ11", CaveatSeverity.Info)
{
    private static readonly string[] Known =
    [
        "AI", "IA", "API", "APP", "BTOB", "BTOC", "CA", "CEO", "CFO", "CMO", "CRM", "CSR", "CTA", "DIY", "EU", "UE", "FAQ", "FR", "GA", "GB", "GDPR", "RGPD", "GDP", "GPS", "HR", "RH", "HTML", "IT", "KPI", "KPIS",
        "KPQ", "MQL", "SQL", "OK", "PDF", "PME", "TPE", "ETI", "PDG", "PR", "RP", "QR", "ROI", "RSE", "SAV", "SEA", "SEM", "SEO", "PPC", "SMS", "SMO", "TV", "UI", "UK", "URL", "US", "USA", "UX", "VIP", "VOD", "ID",
        "NPS", "CLV", "LTV", "ROAS", "ROMI", "CPA", "CPC", "CPL", "CPM", "CTR", "CAC", "AOV", "RGAA", "WCAG", "EUR", "USD", "GBP", "CHF", "CAD", "TTC", "HT", "VAT", "TVA", "SaaS", "NGO", "ONG", "SME", "SMES",
    ];

    protected override MessageArgument[]? Check(string question, PlanUnderReview subject)
    {
        if (subject.Wording is not { } wording) return null;
        Phrase phrase = wording.PhraseOf(question);
        string[] found = [.. Acronyms(phrase, subject), .. wording.Jargon.AllIn(phrase)];
        return found.Length == 0 ? null : [MessageArgument.OfList("terms", found)];
    }

    private static IEnumerable<string> Acronyms(Phrase phrase, PlanUnderReview subject)
    {
        // Nothing can be told from a question that is shouted.
        if (phrase.Words.Count(word => IsAcronym(word.Original)) * 2 > phrase.Count) return [];
        Phrase names = Phrase.Of($"{subject.Plan.Client} {subject.Plan.Title} {string.Join(' ', subject.Options.Glossary)}", splitsElisions: false);
        return phrase.Words.Select(word => word.Original).Where(word => IsAcronym(word) && !Known.Contains(word) && !names.Words.Any(name => name.Original == word));
    }

    private static bool IsAcronym(string word) => word.Length is >= 2 and <= 6 && word.All(char.IsUpper);
}
