using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Semantics.Guards;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics.Clauses;

/// <summary>Finds the clauses of a document by their kinds: a wording that no guard denies. Neighbouring sentences of one clause make one.</summary>
internal sealed class ClauseFinder(SemanticModel model, Func<Language, ClauseLexicon> lexiconOf)
{
    // More wordings of one kind in a sentence change nothing but the time.
    private const int MostInSentence = 64;
    private const int LongestTitle = 8;

    // A denial, a heading alone, "not applicable", a definition, a quotation, a note to whoever fills in a template: no clause.
    private static readonly ImmutableArray<Guard> Guards = [Guard.Negation, Guard.HeadingOnly, Guard.Definition, Guard.Quotation, Guard.TemplateGuidance];

    public ImmutableArray<Clause> Find()
    {
        var found = new List<Clause>();
        var last = new Dictionary<ClauseKind, (int Sentence, int Index)>();

        for (var i = 0; i < model.Sentences.Length; i++)
        {
            var sentence = model.Sentences[i];
            if (IsTitle(sentence))
                continue;

            foreach (var kind in KindsIn(sentence))
            {
                if (last.TryGetValue(kind, out var before) && before.Sentence == i - 1 && model.ClauseRangeOf(model.Sentences[i - 1]) == model.ClauseRangeOf(sentence))
                {
                    found[before.Index] = new(kind, found[before.Index].Span.Union(sentence.Node.Span));
                    last[kind] = (i, before.Index);
                    continue;
                }

                last[kind] = (i, found.Count);
                found.Add(new(kind, sentence.Node.Span));
            }
        }

        return [.. found];
    }

    // A title that no style marks as one: a few words, no full stop, nobody who must, may or must not.
    private bool IsTitle(SentenceModel sentence)
    {
        if (sentence.Block.Kind is NodeKind.Heading)
            return true;

        var isShort = sentence.StemLength == 0 && sentence.Words.Words.Count <= LongestTitle && sentence.Frames.Count == 0;
        return isShort && model.Tree.Text.AsSpan(sentence.Node.Span).TrimEnd() is not [.., '.' or '!' or ';' or ','];
    }

    private IEnumerable<ClauseKind> KindsIn(SentenceModel sentence)
    {
        var matches = lexiconOf(sentence.Language).Match(sentence);
        return from kind in matches.GroupBy(found => found.Wording.Kind)
               where Says(sentence, kind)
               orderby kind.Key
               select kind.Key;
    }

    private bool Says(SentenceModel sentence, IEnumerable<(ClauseWording Wording, PhraseMatch Match)> wordings)
    {
        var roles = wordings.ToLookup(found => found.Wording.Role);
        if (roles[WordingRole.Excuses].Any())
            return false;

        var lookalikes = new bool[sentence.Words.Words.Count];
        foreach (var (_, match) in roles[WordingRole.LooksLike])
            lookalikes.AsSpan(match.Start..match.End).Fill(true);

        // What matches in the stem alone was found in the stem's own sentence.
        return roles[WordingRole.Says]
            .Where(found => found.Match.End > sentence.StemLength)
            .Take(MostInSentence)
            .Any(found => !lookalikes.AsSpan(found.Match.Start..found.Match.End).Contains(true) && IsMeant(sentence, found.Wording, found.Match));
    }

    private bool IsMeant(SentenceModel sentence, ClauseWording wording, PhraseMatch match)
    {
        var guarded = new GuardedMatch(model, sentence, match.Start, match.End, wording.SpeaksOfNegation);
        return Guards.All(guard => GuardEvaluator.Check(guard, guarded) is not GuardOutcome.Veto);
    }
}
