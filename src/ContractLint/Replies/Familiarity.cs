using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>Whether an answer in French says tu: only where the writer does, and the user allows it.</summary>
internal static class Familiarity
{
    private static readonly HashSet<string> Tu = new(StringComparer.Ordinal) { "tu", "te", "t'", "toi", "ton", "ta", "tes" };
    private static readonly HashSet<string> Vous = new(StringComparer.Ordinal) { "vous", "votre", "vos" };

    public static bool Of(SemanticModel model, SettingTable settings)
    {
        if (model.Language is not Language.French || settings.Text("reply.address") is not "tu")
            return false;

        var words = model.Sentences.SelectMany(sentence => sentence.Words.Words.Skip(sentence.StemLength)).Select(word => word.Normal).ToList();
        var familiar = words.Count(Tu.Contains);
        return familiar > 0 && familiar > words.Count(Vous.Contains);
    }
}
