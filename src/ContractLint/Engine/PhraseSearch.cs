using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Semantics.Guards;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Looks for the phrases of all rules in a document, once, and asks vetoes and guards about what it finds.</summary>
internal sealed class PhraseSearch
{
    private readonly SemanticModel model;
    private readonly Dictionary<RulePage, PageHits> pages = new(ReferenceEqualityComparer.Instance);

    public PhraseSearch(SemanticModel model, Func<Language, RuleCompilation> compilationOf, CancellationToken cancellationToken)
    {
        this.model = model;

        for (var i = 0; i < model.Sentences.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = model.Sentences[i];

            foreach (var hit in compilationOf(sentence.Language).Match(sentence))
            {
                if (!pages.TryGetValue(hit.Phrase.Page, out var found))
                    pages.Add(hit.Phrase.Page, found = new());

                found.Add(i, hit);
            }
        }
    }

    /// <summary>What a rule found and nothing excused, in document order.</summary>
    public List<GuardedHit> HitsOf(RulePage page)
    {
        var kept = new List<GuardedHit>();
        if (!pages.TryGetValue(page, out var hits))
            return kept;

        var (last, isVetoed) = (-1, false);
        foreach (var (index, hit) in hits.Finds)
        {
            var sentence = model.Sentences[index];
            if (index != last)
                (last, isVetoed) = (index, hits.IsVetoed(index) || (hits.HasClauseVeto && IsClauseVetoed(hits, sentence)));

            if (!isVetoed && Guarded(hit, sentence) is { } guarded)
                kept.Add(guarded);
        }

        return kept;
    }

    private bool IsClauseVetoed(PageHits hits, SentenceModel sentence)
    {
        var (first, end) = model.ClauseRangeOf(sentence);
        return hits.IsClauseVetoed(first, end);
    }

    private GuardedHit? Guarded(RuleHit hit, SentenceModel sentence)
    {
        // A heading names a subject; what is asked or forbidden stands under it.
        if (sentence.Block.Kind is NodeKind.Heading && hit.Phrase.Page.Descriptor.Span is not SpanKind.Document && !hit.Phrase.Block.ReadsHeadings)
            return null;

        var match = new GuardedMatch(model, sentence, hit.Start, hit.End, hit.Phrase.SpeaksOfNegation);
        var checks = ImmutableArray.CreateBuilder<GuardCheck>(hit.Phrase.Page.Guards.Length);
        var lowered = false;

        foreach (var guard in hit.Phrase.Page.Guards)
        {
            var outcome = GuardEvaluator.Check(guard, match);
            if (outcome is GuardOutcome.Veto)
                return null;

            lowered |= outcome is GuardOutcome.Lower;
            checks.Add(new(guard, outcome is GuardOutcome.Lower));
        }

        return new(hit.Phrase, sentence, sentence.SpanOf(hit.Start, hit.End), GuardEvaluator.BoundParty(match), lowered, checks.ToImmutable());
    }
}
