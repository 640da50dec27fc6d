using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Semantics.Guards;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Looks for the phrases of all rules in a document, once, and asks vetoes, guards and evidence about what it finds.</summary>
internal sealed class PhraseSearch
{
    private readonly SemanticModel model;
    private readonly Dictionary<RulePage, PageHits> pages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RulePage, List<GuardedHit>> guarded = new(ReferenceEqualityComparer.Instance);

    public PhraseSearch(SemanticModel model, Func<Language, RuleCompilation> compilationOf, CancellationToken cancellationToken)
    {
        this.model = model;

        for (var i = 0; i < model.Sentences.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = model.Sentences[i];
            var isForeign = model.ForeignClauses.Hold(sentence.Node.Span);

            foreach (var hit in compilationOf(sentence.Language).Match(sentence))
            {
                if (isForeign && ReadsWords(hit.Phrase.Page.Descriptor))
                    continue;

                if (!pages.TryGetValue(hit.Phrase.Page, out var found))
                    pages.Add(hit.Phrase.Page, found = new());

                found.Add(i, hit);
            }
        }
    }

    /// <summary>Whether a rule reads what the text says, which it cannot where it does not know the language; what is said of the file holds in any.</summary>
    public static bool ReadsWords(DiagnosticDescriptor rule) => rule.Category is not Category.Integrity;

    /// <summary>What a rule found, nothing excused and the evidence it asks for supports, in document order. Worked out once, whoever reads it.</summary>
    public List<GuardedHit> HitsOf(RulePage page)
    {
        if (!guarded.TryGetValue(page, out var hits))
            guarded.Add(page, hits = FindHitsOf(page));

        return hits;
    }

    private List<GuardedHit> FindHitsOf(RulePage page)
    {
        if (!pages.TryGetValue(page, out var hits) || hits.Finds.Count == 0 || hits.HasVeto(PhraseRole.UnlessInDocument))
            return [];

        var evidence = EvidenceOf(hits);
        return [.. Kept(hits.Finds, hits).Where(found => IsSupported(found.Hit, found.Sentence, evidence)).Select(found => found.Hit)];
    }

    /// <summary>Whether the rule had a look at one of the sentences <c>[first, end)</c>, whatever came of it: a phrase that finds by itself matched; with <paramref name="anyPhrase"/>, also one its class asks for.</summary>
    public bool Considered(RulePage page, bool anyPhrase, int first, int end)
    {
        if (!pages.TryGetValue(page, out var hits))
            return false;

        foreach (var hit in hits.FindsIn(first, end))
        {
            if (anyPhrase || hit.Phrase.Effect is { Name: null, With: null })
                return true;
        }

        return false;
    }

    // The sentences that hold each evidence, in order.
    private Dictionary<string, List<int>> EvidenceOf(PageHits hits)
    {
        var sentences = new Dictionary<string, List<int>>(StringComparer.Ordinal);

        foreach (var (sentence, hit) in Kept(hits.Evidence, hits))
        {
            var name = hit.Phrase.Effect.Name ?? "";
            if (!sentences.TryGetValue(name, out var holding))
                sentences.Add(name, holding = []);

            holding.Add(sentence);
        }

        return sentences;
    }

    private bool IsSupported(GuardedHit hit, int sentence, Dictionary<string, List<int>> evidence)
    {
        if (hit.Phrase.Effect.With is not { } wanted)
            return true;

        var (first, end) = model.NeighboursOf(sentence);
        return evidence.TryGetValue(wanted, out var sentences) && PageHits.HoldsOne(sentences, first, end);
    }

    private IEnumerable<(int Sentence, GuardedHit Hit)> Kept(List<(int Sentence, RuleHit Hit)> found, PageHits hits)
    {
        var (last, isVetoed) = (-1, false);

        foreach (var (index, hit) in found)
        {
            var sentence = model.Sentences[index];
            if (index != last)
                (last, isVetoed) = (index, IsVetoed(hits, index));

            if (!isVetoed && Guarded(hit, sentence) is { } guarded)
                yield return (index, guarded);
        }
    }

    private bool IsVetoed(PageHits hits, int index)
    {
        if (hits.IsVetoed(PhraseRole.UnlessInSentence, index, index + 1))
            return true;

        var (first, end) = hits.HasVeto(PhraseRole.UnlessNearby) ? model.NeighboursOf(index) : default;
        if (hits.IsVetoed(PhraseRole.UnlessNearby, first, end))
            return true;

        (first, end) = hits.HasVeto(PhraseRole.UnlessInClause) ? model.ClauseRangeOf(model.Sentences[index]) : default;
        return hits.IsVetoed(PhraseRole.UnlessInClause, first, end);
    }

    private GuardedHit? Guarded(RuleHit hit, SentenceModel sentence)
    {
        // A heading names a subject; what is asked or forbidden stands under it.
        if (sentence.Block.Kind is NodeKind.Heading && hit.Phrase.Page.Descriptor.Span is not SpanKind.Document && !hit.Phrase.Effect.ReadsHeadings)
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
