using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6007: a status, an umbrella company or a paid platform is imposed. The user's own status is none, nor is a fee that the user accepts.</summary>
public sealed class ImposedStatusOrIntermediary(RulePage page) : DocumentRule(page)
{
    // "Micro-entreprise" in the settings and "micro-entrepreneur" in the text are one status.
    private const int SharedBeginning = 5;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var maxFee = context.Number("platform.maxFeePct") ?? 0;
        var status = context.Setting("profile.status") is { } said ? WordScanner.Scan(said) : [];
        var triggers = context.MatchesOf("required").Where(match => !Names(SentenceOf(context, match), match, status))
            .Concat(context.MatchesOf("excluded"))
            .Concat(context.MatchesOf("intermediary"))
            .Concat(context.MatchesOf("fee"))
            .Where(match => !IsAccepted(SentenceOf(context, match), maxFee));

        foreach (var place in triggers.GroupBy(match => SentenceOf(context, match)).OrderBy(place => place.Key.Node.Span))
        {
            var trigger = SentenceTriggers.FirstOf(place);
            context.Report(place.Key.Node.Span.Union(trigger), trigger, party: Role.Provider);
        }
    }

    private static SentenceModel SentenceOf(DocumentAnalysisContext context, TextSpan match) => context.Model.SentencesIn(match).First();

    private static bool Names(SentenceModel sentence, TextSpan match, List<Word> status)
    {
        var named = sentence.Words.Words.Where(word => match.Overlaps(word.Span)).ToList();
        return status.Count > 0 && status.TrueForAll(word => named.Exists(other => IsAlike(word.Normal, other.Normal)));
    }

    private static bool IsAlike(string word, string other) =>
        word == other || (word.Length >= SharedBeginning && other.Length >= SharedBeginning && word.AsSpan(0, SharedBeginning).SequenceEqual(other.AsSpan(0, SharedBeginning)));

    // A fee within what the user accepts; a sentence that names none says nothing of how much it is.
    private static bool IsAccepted(SentenceModel sentence, decimal maxFee)
    {
        var fees = sentence.Values.Where(value => value.Kind is ValueKind.Percent).ToList();
        return fees.Count > 0 && fees.TrueForAll(fee => fee.High <= maxFee);
    }
}
