using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1013: work is to start before anything is signed. A proof of the order that the user accepts, near the sentence, excuses it.</summary>
public sealed class StartBeforeSignature(RulePage page) : DocumentRule(page)
{
    // What the page's blocks say together, in this order, and the most words between.
    private static readonly (string First, string Second, int Words)[] Pairs =
    [
        ("start", "unsigned", 16), ("start", "later", 16), ("start", "then", 16), ("start", "coming", 2), ("start-now", "coming", 10), ("we-start", "later", 12),
        ("begin", "unsigned", 14), ("begin", "later", 14), ("booking", "coming", 12), ("booking", "later", 12),
        ("unsigned", "start", 12), ("later", "start", 12), ("coming-but", "start", 8),
        ("unsigned", "begin", 8), ("later", "begin", 8), ("unsigned", "for-begin", 3), ("unsigned", "expected", 6), ("later", "expected", 6),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var model = context.Model;

        // Each kind of proof is a block of the page.
        var proofs = context.Settings.Items("start.acceptedProof");
        var starts = context.MatchesOf("start").ToHashSet();

        foreach (var wordings in Wordings(context).Concat(context.MatchesOf("start")).GroupBy(match => model.SentencesIn(match).First()).OrderBy(group => group.Key.Node.Span))
        {
            var (sentence, around) = (wordings.Key, model.SurroundingsOf(wordings.Key));
            var whole = wordings.Where(wording => !starts.Contains(wording)).Distinct().ToList();

            // The start alone, where the order is put off in a sentence near by.
            var isPutOff = context.Phrases.MatchesIn("later", around).Any() || context.Phrases.MatchesIn("pending", around).Any();
            var found = whole.Count > 0 ? whole : isPutOff ? [.. wordings] : [];
            if (found.Count == 0 || proofs.Any(kind => context.Phrases.MatchesIn(kind, around).Any()))
                continue;

            var trigger = SentenceTriggers.FirstOf(found);
            context.Report(sentence.Node.Span.Union(trigger), trigger, party: Role.Provider);
        }
    }

    private static IEnumerable<TextSpan> Wordings(DocumentAnalysisContext context)
    {
        foreach (var match in context.MatchesOf(""))
            yield return match;

        foreach (var (first, second, words) in Pairs)
        {
            foreach (var start in context.MatchesOf(first))
            {
                var sentence = context.Model.SentencesIn(start).First();
                var rest = TextSpan.FromBounds(start.End, Math.Max(start.End, sentence.Node.Span.End));
                foreach (var end in context.Phrases.MatchesIn(second, rest).Where(end => WordsBetween(sentence, start, end) <= words))
                    yield return start.Union(end);
            }
        }
    }

    private static int WordsBetween(SentenceModel sentence, TextSpan first, TextSpan second) =>
        sentence.Words.Words.Count(word => word.Span.Start >= first.End && word.Span.End <= second.Start);
}
