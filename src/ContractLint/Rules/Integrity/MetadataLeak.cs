using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9010: properties that tell what the text does not: a folder, a company the text does not name. One finding a property.</summary>
public sealed class MetadataLeak(RulePage page) : DocumentRule(page)
{
    private const int LongestValue = 80;

    // Names that come with a computer or a program, and those of nobody.
    private static readonly HashSet<string> Generic = new(
        ["microsoft", "office", "word", "windows", "apple", "adobe", "libreoffice", "openoffice", "google", "docs", "hewlett", "packard", "toshiba", "dell", "lenovo", "asus", "acer", "sony", "samsung",
         "company", "société", "societe", "organisation", "organization", "home", "maison", "personal", "personnel", "user", "utilisateur", "default", "none", "aucune", "name", "nom", "your", "votre", "test"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> LegalForms = new(
        ["sarl", "sas", "sasu", "eurl", "sa", "scop", "sci", "snc", "ltd", "limited", "llp", "llc", "inc", "corp", "plc", "gmbh", "bv", "srl", "spa", "pty"],
        StringComparer.Ordinal);

    private static readonly string[] Folders = [@":\", @"\\", ":/users/", "/users/", "/home/", "/volumes/", "file:/"];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;
        var words = new Lazy<HashSet<string>>(() => [.. WordScanner.Scan(tree.Text, new(0, tree.Text.Length)).Select(word => word.Normal)]);

        foreach (var fact in tree.Facts.Where(IsTelling).DistinctBy(fact => fact.Value))
        {
            var anchor = FactPlaces.Of(tree, fact);
            var value = OneLine.Of(fact.Value, LongestValue);
            context.Report(anchor, new(anchor.Start, 0), null, null, new MessageArgument("term", new($"{fact.What.En} ({value})", $"{fact.What.Fr} ({value})")));
        }

        bool IsTelling(DocumentFact fact) => fact.Kind switch
        {
            DocumentFactKind.Company => IsFolder(fact.Value) || NamesAnother(fact.Value),
            DocumentFactKind.Title or DocumentFactKind.Author or DocumentFactKind.Property => IsFolder(fact.Value) || (HasLegalForm(fact.Value) && NamesAnother(fact.Value)),
            DocumentFactKind.Template => IsFolder(fact.Value),
            _ => false,
        };

        // A name of which no word stands in the text is no party's.
        bool NamesAnother(string name)
        {
            var own = WordScanner.Scan(name).Where(word => word.Kind is WordKind.Letters && word.Normal.Length > 2 && !Generic.Contains(word.Normal) && !LegalForms.Contains(word.Normal)).ToList();
            return own.Count > 0 && !own.Exists(word => words.Value.Contains(word.Normal));
        }
    }

    // « sa » is a word, SA a form of company.
    private static bool HasLegalForm(string value) => WordScanner.Scan(value).Exists(word => LegalForms.Contains(word.Normal) && char.IsUpper(value[word.Span.Start]));

    private static bool IsFolder(string value) => Array.Exists(Folders, folder => value.Contains(folder, StringComparison.OrdinalIgnoreCase));
}
