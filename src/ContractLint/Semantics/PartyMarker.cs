using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Puts the parties on the words: defined names, usual names, and the speaker's pronouns; and hangs list items from their stems.</summary>
internal sealed class PartyMarker(DocumentTree tree, DocumentKind kind, ImmutableArray<PartyDefinition> definitions, List<SentenceModel> drafts)
{
    private const int MaxStemWords = 40;

    private readonly bool companyIsProvider = CompanyIsProvider(drafts);
    private readonly Dictionary<Node, SentenceModel> marked = new(ReferenceEqualityComparer.Instance);

    public ImmutableArray<SentenceModel> Mark()
    {
        var sentences = ImmutableArray.CreateBuilder<SentenceModel>(drafts.Count);

        foreach (var draft in drafts)
        {
            var sentence = HangFromStem(Mark(draft));
            marked[sentence.Node] = sentence;
            sentences.Add(sentence);
        }

        return sentences.MoveToImmutable();
    }

    // "Company" beside "Customer" is the side that sells; beside "Consultant" it is the side that buys.
    private static bool CompanyIsProvider(List<SentenceModel> drafts)
    {
        var (clients, providers) = (0, 0);

        foreach (var annotation in drafts.SelectMany(draft => draft.Words.Annotations))
        {
            clients += annotation.Symbol is PartyLexicon.Client ? 1 : 0;
            providers += annotation.Symbol is PartyLexicon.Provider ? 1 : 0;
        }

        return clients >= 5 && clients > providers * 4;
    }

    private SentenceModel Mark(SentenceModel draft)
    {
        var words = draft.Words.Words;
        var annotations = new List<Annotation>(draft.Words.Annotations.Count + 4);
        var taken = new bool[words.Count];

        foreach (var mention in definitions.SelectMany(definition => MentionsOf(definition, words)))
        {
            AddParty(annotations, mention.Role, mention.Start, mention.End);
            Array.Fill(taken, true, mention.Start, mention.End - mention.Start);
        }

        foreach (var annotation in draft.Words.Annotations)
        {
            if (RoleNames.RoleOf(annotation) is not { } role)
                annotations.Add(annotation);
            else if (!taken[annotation.Start] && IsName(annotation, words))
                AddParty(annotations, annotation.Symbol is PartyLexicon.NamedClient && companyIsProvider ? Role.Provider : role, annotation.Start, annotation.End);
        }

        MarkPronouns(words, taken, annotations);
        MarkNegators(words, annotations);
        return new(draft.Node, draft.Block, draft.Language, new(words, Sorted(annotations), draft.Words.WithoutAccents), 0, draft.Values);
    }

    // A common noun names a party only with a capital inside the sentence: "la Société", not "une société".
    private bool IsName(Annotation annotation, IReadOnlyList<Word> words) =>
        annotation.Symbol is not (PartyLexicon.NamedClient or PartyLexicon.NamedProvider) || (annotation.Start > 0 && char.IsUpper(tree.Text[words[annotation.Start].Span.Start]));

    private IEnumerable<(Role Role, int Start, int End)> MentionsOf(PartyDefinition definition, IReadOnlyList<Word> words)
    {
        for (var i = 0; i + definition.Words.Count <= words.Count; i++)
        {
            if (words[i].Normal != definition.Words[0] || !char.IsUpper(tree.Text[words[i].Span.Start]))
                continue;

            var length = 1;
            while (length < definition.Words.Count && words[i + length].Normal == definition.Words[length])
                length++;

            if (length == definition.Words.Count)
                yield return (definition.Role, i, i + length);
        }
    }

    private void MarkPronouns(IReadOnlyList<Word> words, bool[] taken, List<Annotation> annotations)
    {
        if (kind is DocumentKind.Contract or DocumentKind.Template)
            return;

        var (speaker, addressee) = kind is DocumentKind.Proposal ? (Role.Provider, Role.Client) : (Role.Client, Role.Provider);

        for (var i = 0; i < words.Count; i++)
        {
            // "rendez-vous" is a noun.
            if (taken[i] || (words[i].FollowsHyphen && i > 0 && words[i - 1].Normal is "rendez"))
                continue;

            if (words[i].Normal is "nous" or "on" or "je" or "j'" or "we" or "i" or "we'd" or "i'd" or "we're" or "i'm" or "we'll" or "i'll" or "we've" or "i've")
                AddParty(annotations, speaker, i, i + 1);
            else if (words[i].Normal is "vous" or "tu" or "you" or "you'd" or "you'll" or "you're")
                AddParty(annotations, addressee, i, i + 1);
        }
    }

    private static void MarkNegators(IReadOnlyList<Word> words, List<Annotation> annotations)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Negation.IsNegator(words, i))
                annotations.Add(new(Negation.Symbol, i, i + 1));
        }
    }

    private static void AddParty(List<Annotation> annotations, Role role, int start, int end)
    {
        if (role is Role.Provider or Role.Both)
            annotations.Add(new(PartyLexicon.Provider, start, end));
        if (role is Role.Client or Role.Both)
            annotations.Add(new(PartyLexicon.Client, start, end));
        if (role is Role.Both)
            annotations.Add(new(PartyLexicon.Both, start, end));

        annotations.Add(new(PartyLexicon.Party, start, end));
    }

    private SentenceModel HangFromStem(SentenceModel sentence)
    {
        if (tree.Stems.StemOf(sentence.Block) is not { } stem || !marked.TryGetValue(stem, out var stemModel) || stemModel.Language != sentence.Language)
            return sentence;

        var (words, annotations) = StemWords(stemModel);
        if (annotations.Count == 0)
            return sentence;

        var offset = words.Count;
        words.AddRange(sentence.Words.Words);
        annotations.AddRange(sentence.Words.Annotations.Select(annotation => new Annotation(annotation.Symbol, annotation.Start + offset, annotation.End + offset)));
        ImmutableArray<Value> values = [.. sentence.Values.Select(value => value with { Start = value.Start + offset, End = value.End + offset })];
        return new(sentence.Node, sentence.Block, sentence.Language, new(words, Sorted(annotations), sentence.Words.WithoutAccents), offset, values);
    }

    // Only the words that carry a party, a frame or an exclusion: what lies between them would push the item out of a phrase's reach.
    private static (List<Word> Words, List<Annotation> Annotations) StemWords(SentenceModel stem)
    {
        var source = stem.Words.Words;
        var kept = new int[source.Count];
        var carriers = stem.Words.Annotations.Where(IsCarrier).ToList();
        Array.Fill(kept, -1);

        foreach (var carrier in carriers)
        {
            for (var i = carrier.Start; i < carrier.End; i++)
                kept[i] = 0;
        }

        var words = new List<Word>();
        for (var i = 0; i < source.Count; i++)
        {
            if (kept[i] == 0 && words.Count < MaxStemWords)
            {
                kept[i] = words.Count;
                words.Add(source[i]);
            }
            else
            {
                kept[i] = -1;
            }
        }

        return (words, [.. carriers.Where(carrier => kept[carrier.Start] >= 0 && kept[carrier.End - 1] >= 0).Select(carrier => new Annotation(carrier.Symbol, kept[carrier.Start], kept[carrier.End - 1] + 1))]);
    }

    private static bool IsCarrier(Annotation annotation) =>
        annotation.Symbol is PartyLexicon.Provider or PartyLexicon.Client or PartyLexicon.Both or PartyLexicon.Party or FrameLexicon.Oblige or FrameLexicon.Forbid or FrameLexicon.Request or FrameLexicon.Entitle
            or GuardLexicon.Excludes or Negation.Symbol or GuardLexicon.Elsewhere or GuardLexicon.Illustrates;

    private static List<Annotation> Sorted(List<Annotation> annotations) =>
        [.. annotations.OrderBy(annotation => annotation.Start).ThenBy(annotation => annotation.End).ThenBy(annotation => annotation.Symbol, StringComparer.Ordinal)];
}
