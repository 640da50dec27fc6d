using ContractLint.Text;

namespace ContractLint.Tests.Replies;

/// <summary>Whether a line of an answer refuses, or names a condition of its own.</summary>
internal static class ReplyLines
{
    private static readonly string[] FrenchNo =
    [
        " pas ", " pas.", " pas,", " pas;", "pas de ", "pas d'", " ni ", "jamais", "aucun", " rien", "un non", "sans ", "retirons",
    ];

    private static readonly string[] FrenchCondition =
    [
        "propose", "préfère", " si ", "à condition", "doit ", "doivent ", "dès réception", "j'ai besoin", "à part", "facturé", "ajoutons ", "ajustons ", "commençons ", "me suffirait", "me conviendraient",
    ];

    private static readonly string[] EnglishNo = ["n't ", "n't,", "n't.", " not ", " no ", "never", "nor ", "without", "let's drop", "nobody", "neither"];

    private static readonly string[] EnglishCondition =
    [
        "let's add", "let's fit", "let's start", "rather ", "provided", "if ", "must ", " need", "as soon as", "suggest", "i can offer", "i offer", "would do", "would suit", "separate",
    ];

    public static bool SaysNo(string line, Language language)
    {
        var text = $"{line.Replace('\u00A0', ' ').Replace('\n', ' ')} ";
        return language is Language.French ? HasAny(text, FrenchNo) || HasAny(text, FrenchCondition) : HasAny(text, EnglishNo) || HasAny(text, EnglishCondition);
    }

    private static bool HasAny(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
