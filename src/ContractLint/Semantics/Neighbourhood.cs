using ContractLint.Syntax;

namespace ContractLint.Semantics;

/// <summary>Which sentences are read together: "Merci de joindre une maquette. Elle n'est pas payée." says one thing in two sentences.</summary>
/// <remarks>
/// A sentence has those within two steps for neighbours, under the same heading and in the same clause or the one beside it. A list and the sentence
/// it hangs from are one step, so that what follows a list is said of each item. Built once in linear time; a question is a binary search.
/// </remarks>
internal sealed class Neighbourhood
{
    private const int Reach = 2;

    // Where a sentence stands, in steps from the first one: never falling from one sentence to the next.
    private readonly int[] steps;

    public Neighbourhood(SemanticModel model)
    {
        var sentences = model.Sentences;
        steps = new int[sentences.Length];

        for (var i = 1; i < sentences.Length; i++)
            steps[i] = steps[i - 1] + Distance(sentences[i - 1], sentences[i], model.Tree);
    }

    /// <summary>The neighbours of a sentence, itself among them, as indices <c>[first, end)</c>.</summary>
    public (int First, int End) Of(int sentence) => (FirstFrom(steps[sentence] - Reach), FirstFrom(steps[sentence] + Reach + 1));

    private static int Distance(SentenceModel sentence, SentenceModel next, DocumentTree tree)
    {
        var isApart = sentence.Block.Kind is NodeKind.Heading || next.Block.Kind is NodeKind.Heading || sentence.Language != next.Language || !AreInOneClause(sentence.Node, next.Node);
        if (isApart)
            return Reach + 1;

        var stem = tree.Stems.StemOf(next.Block);
        return stem is not null && (stem == sentence.Node || stem == tree.Stems.StemOf(sentence.Block)) ? 0 : 1;
    }

    // 3.1 and 3.2 stand side by side in 3.
    private static bool AreInOneClause(Node sentence, Node next)
    {
        var (clause, nextClause) = (sentence.AncestorOrSelf(NodeKind.Clause), next.AncestorOrSelf(NodeKind.Clause));
        return clause == nextClause || (clause?.Parent is { Kind: NodeKind.Clause } parent && parent == nextClause?.Parent);
    }

    private int FirstFrom(int step)
    {
        var (low, high) = (0, steps.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle] < step)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
