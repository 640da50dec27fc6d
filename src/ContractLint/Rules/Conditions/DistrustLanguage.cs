using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6001: a text distrusts its reader. One sign is an accident: several independent ones, or one outright statement, are reported once, where they are densest.</summary>
public sealed class DistrustLanguage(RulePage page) : DocumentRule(page)
{
    // A sentence that says it outright leaves nothing to guess.
    private const string Statement = "statement";
    private const int WeightOfStatement = 2;

    private static readonly string[] Signs = ["burned", "check-all", "generalise", "prove", "every-minute", "first-hand-over", "lies"];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var cues = IndependentCues(context);
        if (cues.Count == 0 || cues.Sum(cue => cue.Weight) < (context.Number("trust.cuesRequired") ?? 0))
            return;

        var place = cues.GroupBy(cue => context.Model.SentencesIn(cue.Span).First())
            .OrderByDescending(sentence => sentence.Sum(cue => cue.Weight))
            .ThenBy(sentence => sentence.Key.Node.Span)
            .First();
        var trigger = place.Select(cue => cue.Span).Min();

        context.Report(place.Key.Node.Span.Union(trigger), trigger, party: Role.Provider);
    }

    // One for each kind of sign; the same words are not counted twice.
    private static List<(TextSpan Span, int Weight)> IndependentCues(DocumentAnalysisContext context)
    {
        var cues = new List<(TextSpan Span, int Weight)>();
        Add(Statement, WeightOfStatement);
        foreach (var sign in Signs)
            Add(sign, 1);

        return cues;

        void Add(string block, int weight)
        {
            foreach (var match in context.MatchesOf(block).Where(match => !cues.Exists(cue => cue.Span.Overlaps(match))).Take(1))
                cues.Add((match, weight));
        }
    }
}
