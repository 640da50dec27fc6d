using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>Reports passages, those that look exactly alike once: the titles of a whole document are one thing to mend.</summary>
internal static class AlikePassages
{
    /// <summary>One finding for each look, at the first passage that has it; <c>{missing}</c> tells how many more there are.</summary>
    public static void Report(DocumentAnalysisContext context, List<Passage> passages, Func<Passage, MessageArgument> measure, Func<Passage, DiagnosticSeverity?> level)
    {
        foreach (var alike in passages.GroupBy(passage => passage.Look))
        {
            var first = alike.First();
            context.Report(first.Span, first.Span, level(first), null, measure(first), new("missing", Others(alike.Count() - 1)));
        }
    }

    private static LocalizedText Others(int count) => count switch
    {
        0 => new("", ""),
        1 => new(", and another one like it", ", et un autre de même"),
        _ => new($", and {count} others like it", $", et {count} autres de même"),
    };
}
