using ContractLint.Semantics;
using ContractLint.Semantics.Clauses;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics.Clauses;

/// <summary>The sentences beside this file: "+" says a clause of the kind the file is named after, "-" nearly does.</summary>
public sealed class ClauseKindTests
{
    private const int FewestOfASort = 10;

    public static TheoryData<ClauseKind, Language> Kinds()
    {
        var kinds = new TheoryData<ClauseKind, Language>();
        foreach (var kind in Enum.GetValues<ClauseKind>())
        {
            kinds.Add(kind, Language.English);
            kinds.Add(kind, Language.French);
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_clause_is_found_where_one_is_said_and_nowhere_else(ClauseKind kind, Language language)
    {
        var sentences = SentencesOf(kind, language);

        sentences.Where(sentence => sentence.Says != Has(sentence.Text, kind, language)).Select(sentence => (sentence.Says ? "missed: " : "false alarm: ") + sentence.Text).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_shown_by_sentences_of_both_sorts(ClauseKind kind, Language language)
    {
        var sentences = SentencesOf(kind, language);

        sentences.Count(sentence => sentence.Says).ShouldBeGreaterThanOrEqualTo(FewestOfASort);
        sentences.Count(sentence => !sentence.Says).ShouldBeGreaterThanOrEqualTo(FewestOfASort);
    }

    private static bool Has(string text, ClauseKind kind, Language language) =>
        ModelOf(text, DocumentKind.Contract, language, isFragment: true).Clauses.Any(clause => clause.Kind == kind);

    private static List<(bool Says, string Text)> SentencesOf(ClauseKind kind, Language language)
    {
        var file = $"{kind}.{(language is Language.French ? "fr" : "en")}.txt";
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "ContractLint.Tests", "Semantics", "Clauses", file));
        return [.. lines.Where(line => line.Length > 2).Select(line => (line[0] is '+', line[2..]))];
    }
}
