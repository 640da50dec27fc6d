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
    private readonly Dictionary<SentenceModel, List<RuleHit>> hits = new(ReferenceEqualityComparer.Instance);

    public PhraseSearch(SemanticModel model, Func<Language, RuleCompilation> compilationOf, CancellationToken cancellationToken)
    {
        this.model = model;

        foreach (var sentence in model.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = compilationOf(sentence.Language).Match(sentence);
            if (found.Count > 0)
                hits.Add(sentence, found);
        }
    }

    /// <summary>What a rule found and nothing excused, in document order.</summary>
    public List<GuardedHit> HitsOf(RulePage page)
    {
        var found = new List<GuardedHit>();

        foreach (var sentence in model.Sentences)
        {
            if (!hits.TryGetValue(sentence, out var all) || !all.Exists(hit => hit.Phrase.Page == page && hit.Phrase.Block.Role is PhraseRole.Find) || IsVetoed(page, sentence))
                continue;

            foreach (var hit in all)
            {
                if (hit.Phrase.Page == page && hit.Phrase.Block.Role is PhraseRole.Find && Guarded(hit, sentence) is { } guarded)
                    found.Add(guarded);
            }
        }

        return found;
    }

    private bool IsVetoed(RulePage page, SentenceModel sentence)
    {
        if (Has(sentence, page, PhraseRole.UnlessInSentence))
            return true;

        var hasClauseVeto = page.Phrases.Any(block => block.Role is PhraseRole.UnlessInClause);
        return hasClauseVeto && model.ClauseOf(sentence).Any(other => Has(other, page, PhraseRole.UnlessInClause));
    }

    private bool Has(SentenceModel sentence, RulePage page, PhraseRole role) =>
        hits.TryGetValue(sentence, out var all) && all.Exists(hit => hit.Phrase.Page == page && hit.Phrase.Block.Role == role);

    private GuardedHit? Guarded(RuleHit hit, SentenceModel sentence)
    {
        var match = new GuardedMatch(model, sentence, hit.Start, hit.End, hit.Phrase.SpeaksOfNegation);
        var checks = ImmutableArray.CreateBuilder<GuardCheck>();
        var lowered = false;

        foreach (var guard in hit.Phrase.Page.Guards)
        {
            var outcome = GuardEvaluator.Check(guard, match);
            if (outcome is GuardOutcome.Veto)
                return null;

            lowered |= outcome is GuardOutcome.Lower;
            checks.Add(new(guard, outcome is GuardOutcome.Lower));
        }

        // A heading names a subject; what is asked or forbidden stands under it.
        if (sentence.Block.Kind is NodeKind.Heading && hit.Phrase.Page.Descriptor.Span is not SpanKind.Document)
            return null;

        return new(hit.Phrase, sentence, sentence.SpanOf(hit.Start, hit.End), GuardEvaluator.BoundParty(match), lowered, checks.ToImmutable());
    }
}
