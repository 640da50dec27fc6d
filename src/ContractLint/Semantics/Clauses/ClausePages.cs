using System.Collections.Immutable;

namespace ContractLint.Semantics.Clauses;

/// <summary>The pages of the clause kinds, read from the library when first asked for.</summary>
internal static class ClausePages
{
    private static readonly Lazy<ImmutableArray<ClauseWording>> Everything = new(() => [.. Enum.GetValues<ClauseKind>().SelectMany(kind => ClausePageReader.Read(kind, TextOf(kind)))]);

    /// <summary>The wordings of all kinds in both languages.</summary>
    public static ImmutableArray<ClauseWording> Wordings => Everything.Value;

    /// <summary>The page of a kind, in Markdown.</summary>
    public static string TextOf(ClauseKind kind)
    {
        using var stream = typeof(ClausePages).Assembly.GetManifestResourceStream($"Clauses.{kind}.md") ?? throw new InvalidOperationException($"The clause kind {kind} has no page.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
