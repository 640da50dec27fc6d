using System.Security.Cryptography;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Engine;

/// <summary>Gives each finding a mark made of its rule, the words of the sentence that set it off and its turn among equals.</summary>
/// <remarks>
/// Numbers of clauses, line breaks, case and punctuation leave it unchanged, so it survives renumbering, reflow and DOCX to PDF; and an edit
/// elsewhere in the same clause does not make an old finding new.
/// </remarks>
internal static class Fingerprinter
{
    public static IEnumerable<Diagnostic> Mark(IEnumerable<Diagnostic> diagnostics, SemanticModel model)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var diagnostic in diagnostics)
        {
            var key = KeyOf(diagnostic, model);
            var turn = turns[key] = turns.GetValueOrDefault(key) + 1;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}|{turn}"));
            yield return diagnostic with { Fingerprint = Convert.ToHexStringLower(hash.AsSpan(0, 8)) };
        }
    }

    private static string KeyOf(Diagnostic diagnostic, SemanticModel model)
    {
        var key = new StringBuilder(diagnostic.Descriptor.Id);

        foreach (var sentence in model.SentencesIn(diagnostic.Trigger))
        {
            foreach (var word in sentence.Words.Words.Skip(sentence.StemLength))
                key.Append(' ').Append(word.Normal);
        }

        return key.ToString();
    }
}
