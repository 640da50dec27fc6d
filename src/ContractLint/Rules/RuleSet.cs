using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Rules by id: those of the library, those of a user's pack, or both. Pages are read when first asked for.</summary>
/// <remarks>The source generator writes the list of the library's rules from the pages under <c>Rules/</c>; there is no list to edit.</remarks>
public sealed partial class RuleSet
{
    private static readonly Lazy<RuleSet> LibraryRules = new(() => new(BuiltInEntries()));

    private readonly ImmutableArray<RuleEntry> entries;
    private readonly Lazy<ImmutableArray<RulePage>> pages;
    private readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> analyzers;

    private RuleSet(ImmutableArray<RuleEntry> entries)
    {
        this.entries = entries;
        pages = new(() => [.. this.entries.Select(entry => entry.Page)]);
        analyzers = new(() => [.. this.entries.Select(entry => entry.Analyzer).OfType<DiagnosticAnalyzer>()]);
    }

    /// <summary>The rules of the library.</summary>
    public static RuleSet BuiltIn => LibraryRules.Value;

    /// <summary>All pages, by id.</summary>
    public ImmutableArray<RulePage> Pages => pages.Value;

    /// <summary>The rules that have a class, by id; rules of phrases need none.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers => analyzers.Value;

    /// <summary>The ids, in order; no page is read for this.</summary>
    public IEnumerable<string> Ids => entries.Select(entry => entry.Id);

    /// <summary>The names, in the order of the ids; no page is read for this.</summary>
    public IEnumerable<string> Names => entries.Select(entry => entry.Name);

    /// <summary>The page with that id ("CL3001") or name ("non-compete"), in any case; reads that page only.</summary>
    public RulePage? Find(string idOrName)
    {
        foreach (var entry in entries)
        {
            if (entry.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || entry.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase))
                return entry.Page;
        }

        return null;
    }

    /// <summary>These rules and those of a pack, by id.</summary>
    public RuleSet With(RuleSet others) => new([.. entries.Concat(others.entries).OrderBy(entry => entry.Id, StringComparer.Ordinal)]);

    /// <summary>Reads a user's pack. Every faulty page is reported with all its faults, and left out; the others serve.</summary>
    public static RulePack Load(IEnumerable<(string Path, string Text)> files)
    {
        var loaded = new List<RuleEntry>();
        var errors = ImmutableArray.CreateBuilder<RulePackError>();
        var options = new RulePageOptions { CheckPhrases = PhraseChecker.Check };

        foreach (var (path, text) in files)
        {
            var result = RulePageParser.Parse(text, options);
            errors.AddRange(result.Errors.Select(error => new RulePackError(path, error)));

            if (result.Page is not { } page)
                continue;

            if (FaultInPack(page, loaded) is { } fault)
                errors.Add(new(path, new(1, 1, fault)));
            else
                loaded.Add(new(page.Descriptor.Id, page.Descriptor.Name, () => page));
        }

        return new(new([.. loaded.OrderBy(entry => entry.Id, StringComparer.Ordinal)]), errors.ToImmutable());
    }

    private static LocalizedText? FaultInPack(RulePage page, List<RuleEntry> loaded)
    {
        if (page.Trigger is not RuleTrigger.Phrases)
            return new("A page of a pack has phrases: it has no class and does not read the file itself.", "Une page de paquet a des expressions : elle n'a pas de classe et ne lit pas le fichier elle-même.");

        if (loaded.Any(entry => entry.Id == page.Descriptor.Id))
            return new($"Another page of the pack has the id {page.Descriptor.Id}.", $"Une autre page du paquet porte l'identifiant {page.Descriptor.Id}.");

        var name = page.Descriptor.Name;
        return loaded.Concat(BuiltIn.entries).Any(entry => entry.Name == name)
            ? new LocalizedText($"Another rule is already named {name}.", $"Une autre règle s'appelle déjà {name}.")
            : null;
    }

    /// <summary>The page of a rule of the library, by its number in the order of ids, in UTF-8.</summary>
    internal static partial ReadOnlySpan<byte> PageOf(int number);

    /// <summary>The phrases of the library's pages in one language, compiled and packed as <see cref="CheckedPhrases"/> reads them.</summary>
    internal static partial ReadOnlySpan<byte> PhrasesIn(Language language);

    private static partial ImmutableArray<RuleEntry> BuiltInEntries();
}
