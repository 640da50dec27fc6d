using ContractLint.Text;

namespace ContractLint.Reporting.Markdown;

/// <summary>The words of the summary that no other report says.</summary>
internal static class MarkdownWords
{
    public static readonly LocalizedText Document = new("Document", "Document");
    public static readonly LocalizedText Verdict = new("Verdict", "Avis");
    public static readonly LocalizedText Points = new("Points", "Points");
    public static readonly LocalizedText ProposedClause = new("Proposed clause", "Clause à proposer");
    public static readonly LocalizedText NoDocument = new("no document", "aucun document");
    public static readonly LocalizedText NotReadOne = new("1 document was not read.", "1 document n'a pas été lu.");
    public static readonly LocalizedText NotReadMany = new("{n} documents were not read.", "{n} documents n'ont pas été lus.");
    public static readonly LocalizedText MoreDocuments = new("and {n} more documents, left out for length", "et {n} autres documents, omis faute de place");
    public static readonly LocalizedText OneMoreDocument = new("and 1 more document, left out for length", "et 1 autre document, omis faute de place");
    public static readonly LocalizedText MorePoints = new("and {n} more points, left out for length", "et {n} autres points, omis faute de place");
    public static readonly LocalizedText OneMorePoint = new("and 1 more point, left out for length", "et 1 autre point, omis faute de place");

    public static LocalizedText NotRead(int count) => count == 1 ? NotReadOne : NotReadMany;

    public static LocalizedText RestOfDocuments(int count) => count == 1 ? OneMoreDocument : MoreDocuments;

    public static LocalizedText RestOfPoints(int count) => count == 1 ? OneMorePoint : MorePoints;
}
