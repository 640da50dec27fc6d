using System.Collections.Immutable;
using ContractLint.Rules;

namespace ContractLint.Generators;

/// <summary>A page under <c>Rules/</c>: what the list of rules needs of it, and what is wrong with it.</summary>
/// <remarks>Equal pages have equal text, so that an edit elsewhere does no work here.</remarks>
internal sealed record FoundPage(string Path, string Folder, string TypeName, string Text)
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Whether the page needs a class beside it.</summary>
    public bool WantsClass { get; init; }

    /// <summary>The page as read; <see langword="null"/> where it has faults.</summary>
    public RulePage? Page { get; init; }

    /// <summary>Whether a class may stand beside it: a rule about the file may be told by a reader alone.</summary>
    public bool MayHaveClass { get; init; }

    public ImmutableArray<PageFault> Faults { get; init; } = [];

    /// <summary>The name under which a class would stand beside the page.</summary>
    public string FullTypeName => $"ContractLint.Rules.{Folder}.{TypeName}";

    public bool Equals(FoundPage? other) => other is not null && Path == other.Path && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode();
}
