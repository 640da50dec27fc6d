using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Where a finding about a file stands in its text.</summary>
internal static class FactPlaces
{
    /// <summary>The sentence at the place of a fact, or the first of the document where it stands nowhere in it; empty in a document without text.</summary>
    public static TextSpan Of(DocumentTree tree, DocumentFact fact)
    {
        var position = fact.Place is { } place && tree.Origins.PositionAtOrAfter(place) is { } found ? found : 0;
        var block = tree.BlockAt(position);
        return block?.Children.FirstOrDefault(sentence => sentence.Span.End > position)?.Span ?? block?.Span ?? default;
    }
}
