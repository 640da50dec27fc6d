using ContractLint.Patterns;
using ContractLint.Syntax;

namespace ContractLint.Semantics;

/// <summary>Tells a brief from a proposal, a contract or a template by the cues of each.</summary>
/// <remarks>The confidence is the winner's share of all evidence, less where there is little of it. A lone clause stays unknown.</remarks>
internal static class DocumentKindDetector
{
    private const double Sure = 0.55;
    private const int EnoughEvidence = 3;
    private const int FieldsOfTemplate = 3;
    private const int WordsPerField = 400;

    private const int TitleSentences = 4;
    private const int MaxTitleWords = 14;

    // A document says what it is on its first pages.
    private const int EnoughSentences = 1_000;

    private static readonly Lazy<ProgramMatcher> Matcher = new(() => ProgramMatcher.Unpack(CheckedWordings.KindCues()));
    private static readonly Lazy<ProgramMatcher> TitleMatcher = new(() => ProgramMatcher.Unpack(CheckedWordings.KindTitles()));

    public static DetectedKind Detect(DocumentTree tree, IReadOnlyList<SentenceModel> sentences)
    {
        var scores = new double[Enum.GetValues<DocumentKind>().Length];
        var wordCount = 0;

        for (var i = 0; i < Math.Min(sentences.Count, EnoughSentences); i++)
        {
            var sentence = sentences[i];
            wordCount += sentence.Words.Words.Count - sentence.StemLength;

            foreach (var match in Matcher.Value.Match(sentence.Words, out _))
            {
                var cue = KindCues.All[match.Phrase];
                scores[(int)cue.Kind] += cue.Weight;
            }
        }

        AddTitle(tree, sentences, scores);
        scores[(int)DocumentKind.Contract] += Math.Min(NumberedClauses(tree), 12) * 0.5;

        var fields = PlaceholderCounter.Count(tree);
        scores[(int)DocumentKind.Template] += Math.Min(fields, 8);

        // A model is a contract first; its fields to fill in are what makes the difference. A signed one keeps a stray blank or two.
        if (fields >= FieldsOfTemplate && fields * WordsPerField >= wordCount && scores[(int)DocumentKind.Contract] >= 3)
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

    // The title speaks first: of two that do, the earlier.
    private static void AddTitle(DocumentTree tree, IReadOnlyList<SentenceModel> sentences, double[] scores)
    {
        foreach (var sentence in sentences.Take(TitleSentences))
        {
            // "Envoyez-nous un devis." asks; it is no title.
            var isSaid = tree.Text.AsSpan(sentence.Node.Span).TrimEnd() is [.., '.' or '?' or '!'] || sentence.Has(FrameLexicon.Request);
            if (isSaid || sentence.Words.Words.Count > MaxTitleWords)
                continue;

            foreach (var match in TitleMatcher.Value.Match(sentence.Words, out _))
            {
                // A mail about a contract or a quote is neither; a mail that calls for bids does it itself.
                var cue = KindCues.Titles[match.Phrase];
                if (cue.Kind is not DocumentKind.Brief && sentence.Node.AncestorOrSelf(NodeKind.Part)?.Part is PartKind.Subject)
                    continue;

                scores[(int)cue.Kind] += cue.Weight;
                return;
            }
        }
    }
}
