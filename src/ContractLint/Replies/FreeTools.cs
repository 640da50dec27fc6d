using System.Globalization;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The free tools an answer may name in place of free work: those that answer the question asked, three at most.</summary>
internal static class FreeTools
{
    private const int MostInALetter = 3;

    /// <summary>When the list was last looked over; free offers change.</summary>
    private static readonly DateOnly BuiltInDate = new(2026, 11, 1);

    private static readonly FreeTool[] BuiltIn =
    [
        new("Google Search Console", ["google", "référenc", "seo", "position", "search", "rank", "index"], new("which queries show the site and which pages are indexed", "sur quelles requêtes le site apparaît et quelles pages sont indexées")),
        new("PageSpeed Insights", ["vitesse", "lent", "rapid", "rame", "performance", "slow", "speed", "fast", "sluggish"], new("whether a page is fast on mobile and desktop", "si une page est rapide sur mobile et sur ordinateur")),
        new("WAVE", ["accessib", "rgaa", "wcag", "handicap", "disab"], new("which accessibility barriers a page has", "quels obstacles d'accessibilité une page présente")),
        new("Rich Results Test", ["schema", "structurées", "structured", "rich"], new("whether a page's structured data is read correctly", "si les données structurées d'une page sont lues correctement")),
        new("Screaming Frog", ["cassé", "broken", "titre", "balise", "title", "crawl", "technique", "technical"], new("which links are broken and which titles are missing on a small site", "quels liens sont cassés et quels titres manquent sur un petit site")),
        new("Matomo", ["visite", "visit", "trafic", "traffic", "statisti", "audience", "analytics", "fréquent"], new("how many people come, and from where", "combien de personnes viennent, et d'où")),
        new("Google Trends", ["idée", "idea", "potentiel", "potential", "marché", "market", "saison", "season", "lancer", "launch", "concept"], new("whether a topic is searched for, where and in which season", "si un sujet est recherché, où et à quelle saison")),
        new("Bing Webmaster Tools", ["bing"], new("which queries show the site on Bing", "sur quelles requêtes le site apparaît dans Bing")),
    ];

    /// <summary>The tools for a document, and the date to show with them where the list is more than a year old.</summary>
    public static (IReadOnlyList<FreeTool> Tools, DateOnly? ShownDate) For(SemanticModel model, SettingTable settings, DateOnly? today)
    {
        var own = settings.Items(model.Language is Language.French ? "reply.tools.fr" : "reply.tools.en").Select(Read).OfType<FreeTool>().ToList();
        var words = model.Sentences.SelectMany(sentence => sentence.Words.Words).Select(word => word.Normal).ToHashSet(StringComparer.Ordinal);
        var answering = (own.Count > 0 ? own : [.. BuiltIn]).Where(tool => tool.Topics.Any(topic => words.Any(word => word.StartsWith(topic, StringComparison.OrdinalIgnoreCase))));

        var date = own.Count > 0 ? DateOf(settings.Text("reply.toolsDate")) : BuiltInDate;
        var isOld = date is { } made && today is { } now && made.AddYears(1) < now;
        return ([.. answering.Take(MostInALetter)], isOld ? date : null);
    }

    /// <summary>"Name | topic/topic | what it tells".</summary>
    private static FreeTool? Read(string written) =>
        written.Split('|', StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var topics, { Length: > 0 } tells]
            ? new(name, topics.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), LocalizedText.Same(tells))
            : null;

    private static DateOnly? DateOf(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
