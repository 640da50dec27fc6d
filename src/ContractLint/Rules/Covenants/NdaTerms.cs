using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>What a document says of its confidentiality: who owes it, how long, with which exceptions. CL3008 finds the duties, CL3009 judges them.</summary>
/// <remarks>What is written counts in the article of a duty; what is absent must be absent from the whole document, since exceptions and term often stand apart.</remarks>
internal sealed class NdaTerms(SemanticModel model, PhraseResults duties, PhraseResults terms)
{
    // "Le Client garde…": whoever a sentence begins with.
    private const int WordsBeforeSubject = 2;

    private const int LongestTitle = 8;

    private static readonly string[] Telling = ["endless", "know-how", "even-public", "no-exceptions", "one-way"];

    /// <summary>The duties, one for each clause.</summary>
    public IEnumerable<Diagnostic> Duties => duties.Findings;

    public bool HasExceptions => !terms.MatchesOf("exceptions").IsEmpty;

    public bool HasTerm => !terms.MatchesOf("term").IsEmpty;

    public bool IsReciprocal => !terms.MatchesOf("reciprocal").IsEmpty || duties.Findings.Any(duty => BoundBy(duty) is Role.Both or Role.Client || NamesBoth(duty.Trigger));

    /// <summary>Whether a duty speaks of confidentiality or of information in so many words.</summary>
    public bool IsNamed(Diagnostic duty) => model.SentencesIn(duty.Trigger).Any(sentence => terms.MatchesIn("named", sentence.Node.Span).Any(duty.Trigger.Overlaps));

    /// <summary>Where confidentiality is spoken of and who owes it, in document order: each duty, and words that go too far and name it.</summary>
    public IEnumerable<(TextSpan Place, Role? Party)> Places =>
        duties.Findings.Select(duty => (duty.Trigger, BoundBy(duty)))
            .Concat(Telling.SelectMany(block => terms.MatchesOf(block)).Select(place => (place, BoundIn(model.SentencesIn(place).First()))))
            .OrderBy(place => place.Item1.Start);

    /// <summary>Whom a duty's verb binds, or the party its sentence begins with.</summary>
    public Role? BoundBy(Diagnostic duty)
    {
        // "Before we show you anything, our NDA must be signed": by whom the page knows.
        var sentence = model.SentencesIn(duty.Trigger).First();
        return duties.MatchesIn("early", sentence.Node.Span).Any() ? Role.Provider : duty.Party ?? BoundIn(sentence);
    }

    /// <summary>What a duty is read with: its article, or the whole of an agreement that is about nothing else, whose term stands in an article of its own.</summary>
    public TextSpan ReadWith(Diagnostic duty) => IsWholeAgreement ? model.Tree.Root.Span : ClauseTree.Around(model, duty.Trigger);

    // « Accord de confidentialité », "Mutual non-disclosure agreement": the title says so.
    private bool IsWholeAgreement
    {
        get
        {
            var title = model.Sentences.FirstOrDefault();
            var words = title?.Words.Words;
            return words is { Count: > 0 and <= LongestTitle }
                && words.Any(word => word.Normal is "confidentialité" or "confidentiality" or "nda" or "secret" or "disclosure")
                && words.Any(word => word.Normal is "accord" or "agreement" or "nda" or "engagement" or "convention" or "deed" or "undertaking");
        }
    }

    /// <summary>Whether an article binds both sides for a time, no longer than the reader accepts, and takes nothing more.</summary>
    public bool IsBalancedIn(TextSpan article, TextSpan duty, decimal maxMonths) =>
        (NamesBoth(duty) || terms.MatchesIn("reciprocal", article).Any())
        && terms.MatchesIn("term", article).Any()
        && LongestIn(article).Months <= maxMonths
        && FirstIn("endless", article) is null && FirstIn("endless-duty", article) is null && FirstIn("know-how", article) is null && FirstIn("even-public", article) is null;

    /// <summary>The longest duty in an article, in months, and where it says so; 0 where no length is said.</summary>
    public (decimal Months, TextSpan Place) LongestIn(TextSpan article) =>
        Durations.Longest(model, terms.MatchesIn("term", article).Where(place => !IsOfTradeSecrets(place)));

    /// <summary>Where an article first says something of that kind, trade secrets and personal data aside: these stay secret as long as they are.</summary>
    public TextSpan? FirstIn(string block, TextSpan article)
    {
        foreach (var place in terms.MatchesIn(block, article))
        {
            if (!IsOfTradeSecrets(place) && BoundIn(model.SentencesIn(place).First()) is not Role.Client)
                return place;
        }

        return null;
    }

    private static Role? BoundIn(SentenceModel sentence)
    {
        foreach (var mention in sentence.Words.Annotations)
        {
            if (mention.Start < sentence.StemLength + WordsBeforeSubject && RoleNames.RoleOf(mention) is { } role)
                return role;
        }

        return null;
    }

    private bool NamesBoth(TextSpan place) => model.SentencesIn(place).Any(sentence => sentence.Has("both"));

    private bool IsOfTradeSecrets(TextSpan place) =>
        model.SentencesIn(place).Any(sentence => terms.MatchesIn("trade-secrets", sentence.Node.Span).Any());
}
