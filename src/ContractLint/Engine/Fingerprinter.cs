using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Gives each finding a mark made of its rule, the words of the sentence that set it off and its turn among equals.</summary>
/// <remarks>
/// Numbers of clauses and references to them, line breaks, case and punctuation leave it unchanged, so it survives renumbering, reflow and DOCX to
/// PDF; and an edit elsewhere in the same clause does not make an old finding new.
/// </remarks>
internal static class Fingerprinter
{
    public static IEnumerable<Diagnostic> Mark(IEnumerable<Diagnostic> diagnostics, SemanticModel model)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var digests = new Dictionary<SentenceModel, string>(ReferenceEqualityComparer.Instance);

        foreach (var diagnostic in diagnostics)
        {
            var key = KeyOf(diagnostic, model, digests);
            var turn = turns[key] = turns.GetValueOrDefault(key) + 1;
            yield return diagnostic with { Fingerprint = Digest($"{key}|{turn}") };
        }
    }

    private static string KeyOf(Diagnostic diagnostic, SemanticModel model, Dictionary<SentenceModel, string> digests)
    {
        var key = new StringBuilder(diagnostic.Descriptor.Id);

        foreach (var sentence in model.SentencesIn(diagnostic.Trigger))
        {
            if (!digests.TryGetValue(sentence, out var digest))
                digests.Add(sentence, digest = Digest(WordsOf(sentence)));

            key.Append(' ').Append(digest);
        }

        return key.ToString();
    }

    private static string WordsOf(SentenceModel sentence)
    {
        var text = new StringBuilder();
        var words = sentence.Words.Words;
        var isReference = false;

        for (var i = sentence.StemLength; i < words.Count; i++)
        {
            // "Article 7.2" is article 8.2 after the next round.
            var isNumber = words[i].Kind is WordKind.Number;
            if (!(isReference && isNumber))
                text.Append(' ').Append(words[i].Normal);

            isReference = words[i].Normal is "article" or "articles" or "clause" or "clauses" or "section" or "sections" or "paragraphe" or "paragraph" or "§" or "annexe" or "annex" or "schedule" or "exhibit";
        }

        return text.ToString();
    }

    private static string Digest(string text) => Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
