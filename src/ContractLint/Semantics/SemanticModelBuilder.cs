using System.Collections.Immutable;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Makes the semantic model in three steps: words, values and lexicon; then kind and parties; then the final symbols of each sentence.</summary>
internal sealed class SemanticModelBuilder
{
    public SemanticModelBuilder(DocumentTree tree, SemanticOptions options)
    {
        var blocks = BlocksOf(tree);
        var counts = default(LanguageCounts);
        foreach (var block in blocks)
            counts += block.Counts;

        Language = options.Language ?? counts.Decide(Language.English);

        var drafts = new List<SentenceModel>();
        foreach (var block in blocks)
            AnalyzeBlock(tree.Text, block, options.Language, drafts);

        Kind = options.Kind is { } given ? new(given, 1) : options.IsFragment ? new(DocumentKind.Unknown, 0) : DocumentKindDetector.Detect(tree, drafts);
        Parties = DefinitionsBlock.Find(tree.Text);
        Sentences = new PartyMarker(tree, Kind.Kind, Parties, drafts).Mark();
    }

    public Language Language { get; }

    public DetectedKind Kind { get; }

    public ImmutableArray<PartyDefinition> Parties { get; }

    public ImmutableArray<SentenceModel> Sentences { get; }

    private static List<BlockWords> BlocksOf(DocumentTree tree)
    {
        var blocks = new List<BlockWords>();

        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            if (node.Kind is not (NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem))
                continue;

            var sentences = new List<(Node, List<Word>)>(node.Children.Length);
            var counts = default(LanguageCounts);

            foreach (var child in node.Children)
            {
                if (child.Kind is not NodeKind.Sentence)
                    continue;

                var words = WordScanner.Scan(tree.Text, child.Span);
                counts += LanguageDetector.Count(words);
                sentences.Add((child, words));
            }

            blocks.Add(new(node, sentences, counts));
        }

        return blocks;
    }

    private void AnalyzeBlock(SourceText text, BlockWords block, Language? given, List<SentenceModel> drafts)
    {
        var language = given ?? block.Counts.Decide(Language);
        var withoutAccents = language is Language.French && block.Sentences.TrueForAll(sentence => sentence.Words.TrueForAll(word => !Accents.HasAccent(word.Normal)));

        foreach (var (node, words) in block.Sentences)
        {
            var values = ValueScanner.Scan(text, words);
            var annotations = Lexicon.For(language).Annotate(words, withoutAccents);
            foreach (var value in values)
                annotations.Add(new(value.Symbol, value.Start, value.End));

            FutureTense.Mark(words, language, annotations);
            drafts.Add(new(node, block.Node, language, new(words, annotations, withoutAccents), 0, [.. values]));
        }
    }

    private sealed record BlockWords(Node Node, List<(Node Node, List<Word> Words)> Sentences, LanguageCounts Counts);
}
