using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>How long a covenant lasts: the periods written on the words that a phrase found.</summary>
internal static class Durations
{
    /// <summary>The longest of the periods that share words with one of the spans, in months, and where it stands; 0 months without one.</summary>
    public static (decimal Months, TextSpan Place) Longest(SemanticModel model, IEnumerable<TextSpan> spans) =>
        In(model, spans).DefaultIfEmpty().MaxBy(length => length.Months);

    private static IEnumerable<(decimal Months, TextSpan Place)> In(SemanticModel model, IEnumerable<TextSpan> spans) =>
        from span in spans
        from sentence in model.SentencesIn(span)
        from value in sentence.Values
        where value.Kind is ValueKind.Period && value.End > sentence.StemLength
        let place = sentence.SpanOf(value.Start, value.End)
        where span.Overlaps(place)
        select (value.Months ?? 0, place);
}
