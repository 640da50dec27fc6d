using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The table of an answer to a contract: one row for each rule, with every place where it spoke.</summary>
internal static class NegotiationTable
{
    // More places than that are counted: a row is to be read.
    private const int MostPlaces = 6;

    private static readonly LetterText AndOthers = new(" and {0} more", " et {0} autres");
    private static readonly LetterText Article = new("section", "article");
    private static readonly LetterText WholeDocument = new("the contract as a whole", "l'ensemble du contrat");
    private static readonly LetterText Absent = new("nothing is said of it", "rien n'en est dit");
    private static readonly LetterText ToWrite = new("[wording to propose]", "[rédaction à proposer]");

    public static ImmutableArray<NegotiationRow> Of(ReplyPoints points, DocumentTree tree, Language language) =>
    [
        .. points.Findings.GroupBy(finding => finding.Descriptor.Id).Select(group => RowOf([.. group], tree, language)),
    ];

    private static NegotiationRow RowOf(ImmutableArray<Diagnostic> findings, DocumentTree tree, Language language)
    {
        var first = findings[0];
        var places = findings.Select(finding => PlaceOf(finding, tree, language)).Distinct().ToList();
        var others = places.Count > MostPlaces ? string.Format(CultureInfo.InvariantCulture, AndOthers.In(language, isFamiliar: false), places.Count - MostPlaces) : "";
        return new(
            first.Descriptor.Id,
            Typography.Set(first.Descriptor.Title.In(language), language),
            string.Join(", ", places.Take(MostPlaces)) + others,
            RequestOf(first, tree, language),
            first.Clause ?? first.Reply ?? ToWrite.In(language, isFamiliar: false),
            findings.Max(finding => finding.Severity));
    }

    // « article 7 – Non-concurrence »: as the document numbers and names it.
    private static string PlaceOf(Diagnostic finding, DocumentTree tree, Language language)
    {
        if (IsAboutWhole(finding))
            return WholeDocument.In(language, isFamiliar: false);

        var place = tree.LocationOf(finding.Trigger);
        var heading = place.Heading is { Length: > 0 } title ? OneLine.Of(title) : null;
        return (place.Clause, heading) switch
        {
            ({ } number, { } name) => name.Contains(number, StringComparison.Ordinal) ? name : $"{Article.In(language, isFamiliar: false)} {number} – {name}",
            ({ } number, null) => $"{Article.In(language, isFamiliar: false)} {number}",
            (null, { } name) => name,
            _ => WholeDocument.In(language, isFamiliar: false),
        };
    }

    private static string RequestOf(Diagnostic finding, DocumentTree tree, Language language)
    {
        if (finding.Explanation is { IsAbsence: true } || finding.Trigger.IsEmpty)
            return Absent.In(language, isFamiliar: false);
        if (IsAboutWhole(finding))
            return finding.MessageIn(language);

        var term = ReplyPoints.WordingOf(finding, tree, language);
        return language is Language.French ? Typography.Set($"« {term} »", language) : $"“{term}”";
    }

    private static bool IsAboutWhole(Diagnostic finding) => finding.Descriptor.Span is SpanKind.Document;
}
