using ContractLint.Patterns;
using ContractLint.Syntax;

namespace ContractLint.Semantics;

/// <summary>Tells a brief from a proposal, a contract or a template by the cues of each.</summary>
/// <remarks>The confidence is the winner's share of all evidence, less where there is little of it. A lone clause stays unknown.</remarks>
internal static class DocumentKindDetector
{
    private const double Sure = 0.55;
    private const int EnoughEvidence = 3;

    // A document says what it is on its first pages.
    private const int EnoughSentences = 1_000;

    private static readonly Lazy<PhraseMatcher> Matcher = new(() => new([.. KindCues.All.Select(cue => cue.Phrase)]));

    public static DetectedKind Detect(DocumentTree tree, IReadOnlyList<SentenceModel> sentences)
    {
        var scores = new double[Enum.GetValues<DocumentKind>().Length];
        var wordCount = 0;

        for (var i = 0; i < Math.Min(sentences.Count, EnoughSentences); i++)
        {
            var sentence = sentences[i];
            wordCount += sentence.Words.Words.Count - sentence.StemLength;

            foreach (var match in Matcher.Value.Match(sentence.Words))
            {
                var cue = KindCues.All[match.Phrase];
                scores[(int)cue.Kind] += cue.Weight;
            }
        }

        scores[(int)DocumentKind.Contract] += Math.Min(NumberedClauses(tree), 12) * 0.5;
        scores[(int)DocumentKind.Template] += Math.Min(Placeholders(tree.Text.AsSpan()), 8);

        // A model is a contract first; its fields to fill in are what makes the difference.
        if (scores[(int)DocumentKind.Template] >= 2 && scores[(int)DocumentKind.Contract] >= 3)
            scores[(int)DocumentKind.Template] += scores[(int)DocumentKind.Contract];

        return Decide(scores, wordCount);
    }

    private static DetectedKind Decide(double[] scores, int wordCount)
    {
        var best = Array.IndexOf(scores, scores.Max());
        var total = scores.Sum() - (best is (int)DocumentKind.Template ? scores[(int)DocumentKind.Contract] : 0);
        if (total < EnoughEvidence)
            return new(DocumentKind.Unknown, 0);

        var confidence = scores[best] / total * Math.Min(1, total / (EnoughEvidence + (wordCount / 400.0)));
        return confidence < Sure ? new(DocumentKind.Unknown, Math.Round(confidence, 2)) : new((DocumentKind)best, Math.Round(Math.Min(confidence, 0.99), 2));
    }

    private static int NumberedClauses(DocumentTree tree) =>
        tree.Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Clause && node.Label is { Length: > 0 } label && char.IsAsciiDigit(label[0]));

    // "[●]", "{{client.name}}", "[à compléter]", "________", "<Nom>".
    private static int Placeholders(ReadOnlySpan<char> text)
    {
        var count = 0;

        for (var i = 0; i + 2 < text.Length; i++)
        {
            var opens = text[i] is '[' && (text[i + 1] is '●' or '•' or '_' or '…' || char.IsUpper(text[i + 1]) || text[i + 1] is 'à');
            var braces = text[i] is '{' && text[i + 1] is '{';
            var blank = text[i] is '_' && text[i + 1] is '_' && text[i + 2] is '_' && (i == 0 || text[i - 1] is not '_');
            count += opens || braces || blank ? 1 : 0;
        }

        return count;
    }
}
