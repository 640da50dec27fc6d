using ContractLint.Budget;
using ContractLint.Patterns;
using ContractLint.Semantics;
using ContractLint.Text;
using Microsoft.CodeAnalysis;

namespace ContractLint.Generators;

/// <summary>Compiles the wordings of the semantics and of budgets, which are constants of the library's code.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WordingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output =>
        {
            output.AddSource("CheckedWordings.g.cs", OfSemantics());
            output.AddSource("BudgetLexicon.g.cs", OfBudget());
        });

    private static string OfBudget()
    {
        var source = new GeneratedSource("ContractLint.Budget", "BudgetLexicon");
        source.Member("internal static partial global::System.ReadOnlySpan<byte> Compiled()", Compile(BudgetLexicon.Sources.SelectMany(cue => PhraseText.LinesOf(cue.Lines))));
        return source.ToString();
    }

    private static string OfSemantics()
    {
        var source = new GeneratedSource("ContractLint.Semantics", "CheckedWordings");
        source.Member(
            "public static partial global::System.ReadOnlySpan<byte> LexiconIn(global::ContractLint.Text.Language language) => language switch",
            '{',
            [
                $"global::ContractLint.Text.Language.French => {Compile(LexiconPhrases.In(Language.French).Select(phrase => phrase.Source))}",
                $"_ => {Compile(LexiconPhrases.In(Language.English).Select(phrase => phrase.Source))}",
            ],
            '}');
        source.Member("public static partial global::System.ReadOnlySpan<byte> KindCues()", Compile(KindCues.All.Select(cue => cue.Phrase)));
        source.Member("public static partial global::System.ReadOnlySpan<byte> KindTitles()", Compile(KindCues.Titles.Select(cue => cue.Phrase)));
        return source.ToString();
    }

    private static string Compile(IEnumerable<string> phrases)
    {
        var packed = new PackedWriter();
        ProgramPacker.Pack(PhraseCompiler.Compile([.. phrases.Select(Parse)]), packed);
        return GeneratedSource.Literal(packed.ToString());
    }

    private static Phrase Parse(string source) =>
        Phrase.TryParse(source, out var phrase, out var error) ? phrase : throw new InvalidOperationException($"\"{source}\", column {error.Span.Start + 1}: {error.Message.En}");
}
