using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Learning;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Semantics.Guards;

namespace ContractLint.Engine;

/// <summary>What the classifier adds to the findings of the rules: its probability beside each, and passages whose wording no rule knows.</summary>
/// <remarks>
/// The rules come first. A passage where a rule of the same label speaks is theirs; so is one where a phrase of theirs matched and was excused, for a veto or a
/// guard knows better than a likeness. What is left is told one level lower than the rule's own findings.
/// </remarks>
internal sealed class ClassifierReview(ClauseClassifier classifier, IEnumerable<RulePage> pages, RuleSeverities severities)
{
    /// <summary>The trades that the reader of the corpus declines (corpus/clauses/reader.yml): another trade is learned as one of these.</summary>
    internal static readonly string[] TradesOfCorpus = ["graphic-design", "print", "photo", "video", "native-app", "social-media", "sworn-translation", "bookkeeping", "it-support"];

    // The guards about who is bound and what is denied, excluded or without object; the others need to know what exactly is asked.
    private static readonly Guard[] Guards = [Guard.Negation, Guard.Direction, Guard.HeadingOnly, Guard.ListContext];

    private readonly ILookup<ClauseLabel?, RulePage> byLabel = pages.ToLookup(page => ClauseLabels.OfRule(page.Descriptor.Id));

    /// <summary>The findings of the rules with their probabilities, and what the classifier found beside them.</summary>
    public List<Diagnostic> Complete(IReadOnlyList<Diagnostic> found, PhraseSearch search, SemanticModel model, SettingTable table, CancellationToken cancellationToken)
    {
        var complete = found.ToList();
        var least = (double)(table.Number(SharedSettings.ClassifierLeast) ?? 0) / 100;
        var waiting = LabelledInOrder(found);
        var open = new List<(int Finding, ClauseLabel Label)>();

        foreach (var passage in Passage.Of(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var span = passage.Span;
            open.RemoveAll(entry => found[entry.Finding].Trigger.End <= span.Start);
            while (waiting.TryPeek(out var next) && found[next.Finding].Trigger.Start < span.End)
                open.Add(waiting.Dequeue());

            var probabilities = classifier.ProbabilitiesOf(passage);
            var spoken = open.FindAll(entry => found[entry.Finding].Trigger.Overlaps(span));
            foreach (var (finding, own) in spoken)
                complete[finding] = complete[finding] with { Probability = Math.Max(complete[finding].Probability ?? 0, probabilities[ClauseModel.OutputOf(own)]) };

            // A passage is one thing above all: the second guess is mostly the shadow of the first.
            var label = ClauseLabels.Reported.MaxBy(label => probabilities[ClauseModel.OutputOf(label)]);
            if (!classifier.Speaks(label, passage.Language, probabilities, least) || spoken.Exists(entry => entry.Label == label) || IsExcused(label, passage, search))
                continue;

            if (Find(classifier.Explain(passage, label), model, table) is { } added)
                complete.Add(added);
        }

        return complete;
    }

    // What the rules said of places, by where it begins: passages come in order, and each looks at its own findings only.
    private static Queue<(int Finding, ClauseLabel Label)> LabelledInOrder(IReadOnlyList<Diagnostic> found) => new(
        from finding in Enumerable.Range(0, found.Count)
        where found[finding].Descriptor.Span is not SpanKind.Document
        let label = ClauseLabels.OfRule(found[finding].Descriptor.Id)
        where label is not null
        orderby found[finding].Trigger.Start
        select (finding, label.Value));

    // No rule of the label may speak, one had a look and let it pass, or a covenant binds nobody.
    private bool IsExcused(ClauseLabel label, Passage passage, PhraseSearch search)
    {
        // Hours are arithmetic: a clock time that the rules have weighed, in whatever zone, is no matter of wording.
        var anyPhrase = label is ClauseLabel.OutOfHours;
        return !byLabel.Contains(label)
            || (label is ClauseLabel.RestrictiveCovenant && !BindsSomebody(passage))
            || byLabel[label].Any(page => search.Considered(page, anyPhrase, passage.First, passage.End));
    }

    // Nobody's freedom is limited where nobody must or must not: a duration, a price or a definition has the words of a covenant and binds no one.
    private static bool BindsSomebody(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Frames.Any(frame => frame.Kind is not FrameKind.Entitle))
                return true;
        }

        return false;
    }

    private Diagnostic? Find(ClausePrediction prediction, SemanticModel model, SettingTable table)
    {
        // A rule that does not speak of this kind of document, or speaks of the whole of it, leaves the floor to the next likeliest.
        var page = prediction.Rules
            .Select(id => byLabel[prediction.Label].FirstOrDefault(page => page.Descriptor.Id == id))
            .FirstOrDefault(page => page is null || (page.Descriptor.AppliesTo(model.Kind.Kind) && page.Descriptor.Span is not SpanKind.Document));
        if (page is null || !IsForReader(page.Descriptor.Id, table))
            return null;

        var match = new GuardedMatch(model, prediction.Sentence, prediction.Start, prediction.End, SpeaksOfNegation: true);
        var checks = ImmutableArray.CreateBuilder<GuardCheck>(Guards.Length);
        foreach (var guard in Guards)
        {
            if (GuardEvaluator.Check(guard, match) is GuardOutcome.Veto && !(guard is Guard.Direction && BindsReader(match)))
                return null;

            checks.Add(new(guard, Lowered: false));
        }

        var descriptor = ConditionalTexts.Choose(page, table, model.Kind.Kind);
        var trigger = prediction.Sentence.Node.Span;
        var span = descriptor.Span is SpanKind.Clause ? model.ClauseOrListOf(prediction.Sentence).Span.Union(trigger) : trigger;
        return new(descriptor, span, trigger, Lowered(severities.Of(descriptor)), GuardEvaluator.BoundParty(match), prediction.Sentence.Language, [])
        {
            Source = FindingSource.Classifier,
            Probability = prediction.Probability,
            Explanation = new(null, checks.ToImmutable()) { Weighed = [.. prediction.Evidence.Select(words => new WeighedWords(words.Span, words.Weight))] },
        };
    }

    // Which of several frames governs a whole passage nobody can say: the guard about who is bound needs them all on the other side.
    private static bool BindsReader(GuardedMatch match) =>
        match.Sentence.Frames.Any(frame => frame.Kind is not FrameKind.Entitle && (frame.Bound is Role.Both || frame.Bound == match.Model.Options.Side));

    // The classifier hears that another trade is asked for, not which: it speaks to who declines all that the reader of its corpus does.
    private static bool IsForReader(string ruleId, SettingTable table) => ruleId switch
    {
        "CL1001" or "CL1009" => TradesOfCorpus.All(table.Items(SharedSettings.Refuse).Contains),
        "CL1002" => !table.Items(SharedSettings.Accept).Contains("it-support"),
        _ => true,
    };

    private static DiagnosticSeverity Lowered(DiagnosticSeverity severity) => severity > DiagnosticSeverity.Info ? severity - 1 : severity;
}
