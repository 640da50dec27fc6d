using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>How much of a document was read, and what was not: every form of report says the same of it.</summary>
/// <remarks>
/// <see cref="PagesRead"/> is <see langword="null"/> where it is not known which pages were read. <see cref="Parts"/> says of what the document is made, the body
/// first; <see cref="Skipped"/> why something was left out, in the words of the rule that tells it.
/// </remarks>
public sealed record ReadingExtent(double Share, int? Pages, int? PagesRead, ImmutableArray<(PartKind Part, int Count)> Parts, ImmutableArray<SkippedContent> Skipped)
{
    private static readonly LocalizedText ShareRead = new("{n}% of the document was read.", "{n} % du document a été lu.");
    private static readonly LocalizedText PagesReadOf = new("{read} of {n} pages were read.", "{read} pages sur {n} ont été lues.");
    private static readonly LocalizedText OnePageReadOf = new("1 of {n} pages was read.", "1 page sur {n} a été lue.");

    /// <summary>Whether something was read, and something not.</summary>
    public bool IsInPart => Share is > 0 and < 1;

    public static ReadingExtent Of(LintReport report)
    {
        var tree = report.Model.Tree;
        var parts = tree.Root.Children.Where(part => part.Kind is NodeKind.Part).CountBy(part => part.Part).OrderBy(part => part.Key).Select(part => (part.Key, part.Value));
        var skipped = report.Diagnostics.Where(ReadingTroubles.IsReadingTrouble)
            .Select(trouble => new SkippedContent(trouble.Descriptor.Id, new(trouble.MessageIn(Language.English), trouble.MessageIn(Language.French))));
        return new(report.Coverage, tree.PageCount, PagesReadIn(report), [.. parts], [.. skipped.Concat(Unsaid(report))]);
    }

    /// <summary>How much was read of a document read in part, in a sentence.</summary>
    public string Say(Language language) => (PagesRead, Pages) switch
    {
        (1, { } pages) => OnePageReadOf.Say(language, ("n", ReportWords.Number(pages))),
        ({ } read, { } pages) => PagesReadOf.Say(language, ("read", ReportWords.Number(read)), ("n", ReportWords.Number(pages))),
        _ => ShareRead.Say(language, ("n", ReportWords.Number((int)Math.Floor(Share * 100)))),
    };

    // The share is one of pages where the text has places on pages; other formats have no page before it is printed.
    private static int? PagesReadIn(LintReport report)
    {
        var tree = report.Model.Tree;
        return tree.PageCount is not { } pages ? null
            : report.Coverage <= 0 ? 0
            : report.Coverage >= 1 ? pages
            : tree.Origins.At(0) is PdfOrigin ? (int)Math.Round(report.Coverage * pages)
            : null;
    }

    private static IEnumerable<SkippedContent> Unsaid(LintReport report) =>
        report.UnsaidTrouble() is { } unsaid ? [new(null, unsaid.Reason)] : [];
}
