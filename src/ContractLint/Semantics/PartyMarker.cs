using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Puts the parties on the words: defined names, usual names, and the speaker's pronouns; and hangs list items from their stems.</summary>
internal sealed class PartyMarker(DocumentTree tree, DocumentKind kind, ImmutableArray<PartyDefinition> definitions, List<SentenceModel> drafts)
{
    private const int MaxStemWords = 40;

    // "you'll"
    private const int LongestPronoun = 6;

    private readonly bool companyIsProvider = CompanyIsProvider(drafts);
    private readonly Role? speaker = SpeakerOf(kind, drafts);
    private readonly Anaphora anaphora = new();
    private readonly Dictionary<Node, SentenceModel> marked = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceModel, StemContext> stems = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<PartyDefinition>> byFirstWord = definitions.GroupBy(definition => definition.Words[0]).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    private readonly HashSet<string> capitalised = CapitalisedNames(tree, drafts);

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

    // In a brief "we" is the client, in a proposal the provider; an agreement says so by what it calls "yours".
    private static Role? SpeakerOf(DocumentKind kind, List<SentenceModel> drafts) => kind switch
    {
        DocumentKind.Contract or DocumentKind.Template => ContractSpeaker.Find(drafts),
        DocumentKind.Proposal => Role.Provider,
        _ => Role.Client,
    };

    // "Company" beside "Customer" is the side that sells; beside "Consultant" it is the side that buys.
    private static bool CompanyIsProvider(List<SentenceModel> drafts)
    {
        var (clients, providers) = (0, 0);

        foreach (var draft in drafts)
        {
            foreach (var annotation in draft.Words.Annotations)
            {
                clients += annotation.Symbol is PartyLexicon.Client ? 1 : 0;
                providers += annotation.Symbol is PartyLexicon.Provider ? 1 : 0;
            }
        }

        return clients >= 5 && clients > providers * 4;
    }

    private SentenceModel Mark(SentenceModel draft)
    {
        var words = draft.Words.Words;
        var annotations = new List<Annotation>(draft.Words.Annotations.Count + 4);
        var taken = new bool[words.Count];

        if (byFirstWord.Count > 0)
            MarkDefined(words, taken, annotations);

        foreach (var annotation in draft.Words.Annotations)
        {
            if (RoleNames.RoleOf(annotation) is not { } role)
                annotations.Add(annotation);
            else if (!taken[annotation.Start] && IsName(annotation, words))
                AddParty(annotations, annotation.Symbol is PartyLexicon.NamedClient && companyIsProvider ? Role.Provider : role, annotation.Start, annotation.End);
        }

        MarkPronouns(words, draft.Language, taken, annotations);
        if (anaphora.Resolve(draft.Block, words) is { } pronoun && !taken[0])
            AddParty(annotations, pronoun.Role, 0, pronoun.Length);

        anaphora.Remember(draft.Block, words, annotations);
        PassiveVoice.Mark(words, annotations);
        MarkNegators(words, annotations);
        return new(draft.Node, draft.Block, draft.Language, new(words, Sorted(annotations), draft.Words.WithoutAccents), 0, draft.Values);
    }

    // A common noun names a party only with a capital inside the sentence: "la Société", not "une société". What opens a sentence has a capital
    // anyway: it names a party where the document writes it with a capital elsewhere.
    private bool IsName(Annotation annotation, IReadOnlyList<Word> words)
    {
        if (annotation.Symbol is not (PartyLexicon.NamedClient or PartyLexicon.NamedProvider))
            return true;

        return annotation.Start == 0 ? capitalised.Contains(words[0].Normal) : IsCapitalisedName(tree, words, annotation.Start);
    }

    private static HashSet<string> CapitalisedNames(DocumentTree tree, List<SentenceModel> drafts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);

        foreach (var draft in drafts)
        {
            foreach (var annotation in draft.Words.Annotations)
            {
                var isCommon = annotation.Symbol is PartyLexicon.NamedClient or PartyLexicon.NamedProvider && annotation.Start > 0 && draft.Block.Kind is not NodeKind.Heading;
                if (isCommon && IsCapitalisedName(tree, draft.Words.Words, annotation.Start))
                    names.Add(draft.Words.Words[annotation.Start].Normal);
            }
        }

        return names;
    }

    private static bool IsCapitalisedName(DocumentTree tree, IReadOnlyList<Word> words, int position) =>
        char.IsUpper(tree.Text[words[position].Span.Start]) && words[position - 1].Normal is not ("un" or "une" or "toute" or "tout" or "a" or "an" or "any" or "another" or "every");

    private void MarkDefined(IReadOnlyList<Word> words, bool[] taken, List<Annotation> annotations)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!byFirstWord.TryGetValue(words[i].Normal, out var candidates) || !char.IsUpper(tree.Text[words[i].Span.Start]))
                continue;

            foreach (var definition in candidates)
            {
                var length = 1;
                while (length < definition.Words.Count && i + length < words.Count && words[i + length].Normal == definition.Words[length])
                    length++;

                if (length < definition.Words.Count || taken[i])
                    continue;

                AddParty(annotations, definition.Role, i, i + length);
                Array.Fill(taken, true, i, length);
            }
        }
    }

    private void MarkPronouns(IReadOnlyList<Word> words, Language language, bool[] taken, List<Annotation> annotations)
    {
        if (speaker is not { } we)
            return;

        var you = we is Role.Provider ? Role.Client : Role.Provider;

        for (var i = 0; i < words.Count; i++)
        {
            // "rendez-vous" is a noun.
            if (taken[i] || words[i].Normal.Length > LongestPronoun || (words[i].FollowsHyphen && i > 0 && words[i - 1].Normal is "rendez"))
                continue;

            if (IsSpeaker(words[i], language))
                AddParty(annotations, we, i, i + 1);
            else if (language is Language.French ? words[i].Normal is "vous" or "tu" : words[i].Normal is "you" or "you'd" or "you'll" or "you're" or "you've")
                AddParty(annotations, you, i, i + 1);
        }
    }

    // French "on" is "we", English "on" is not; "(i)" and "i." number a list.
    private bool IsSpeaker(Word word, Language language)
    {
        if (language is Language.French)
            return word.Normal is "nous" or "on" or "je" or "j'";

        if (word.Normal is "i")
            return !(word.Span.End < tree.Text.Length && tree.Text[word.Span.End] is ')' or '.');

        return word.Normal is "we" or "we'd" or "i'd" or "we're" or "i'm" or "we'll" or "i'll" or "we've" or "i've";
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

        if (!stems.TryGetValue(stemModel, out var context))
            stems.Add(stemModel, context = ContextOf(stemModel));

        if (context.Annotations.Count == 0)
            return sentence;

        var offset = context.Words.Count;
        List<Word> words = [.. context.Words, .. sentence.Words.Words];
        List<Annotation> annotations = [.. context.Annotations];
        foreach (var annotation in sentence.Words.Annotations)
            annotations.Add(new(annotation.Symbol, annotation.Start + offset, annotation.End + offset));

        ImmutableArray<Value> values = [.. sentence.Values.Select(value => value with { Start = value.Start + offset, End = value.End + offset })];
        return new(sentence.Node, sentence.Block, sentence.Language, new(words, Sorted(annotations), sentence.Words.WithoutAccents), offset, values);
    }

    // Only the words that carry a party, a frame or an exclusion: what lies between them would push the item out of a phrase's reach.
    private static StemContext ContextOf(SentenceModel stem)
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

        return new(words, [.. carriers.Where(carrier => kept[carrier.Start] >= 0 && kept[carrier.End - 1] >= 0).Select(carrier => new Annotation(carrier.Symbol, kept[carrier.Start], kept[carrier.End - 1] + 1))]);
    }

    private static bool IsCarrier(Annotation annotation) =>
        annotation.Symbol is PartyLexicon.Provider or PartyLexicon.Client or PartyLexicon.Both or PartyLexicon.Party or FrameLexicon.Oblige or FrameLexicon.Forbid or FrameLexicon.Request or FrameLexicon.Entitle
            or GuardLexicon.Excludes or Negation.Symbol or GuardLexicon.Elsewhere or GuardLexicon.Illustrates;

    private static List<Annotation> Sorted(List<Annotation> annotations)
    {
        // Annotations that are equal in all three are the same: the order does not depend on how the sort treats ties.
        annotations.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : left.End != right.End ? left.End.CompareTo(right.End) : string.CompareOrdinal(left.Symbol, right.Symbol));
        return annotations;
    }

    private sealed record StemContext(List<Word> Words, List<Annotation> Annotations);
}
