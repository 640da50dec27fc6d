using ContractLint.Text;

namespace ContractLint.Tests.Replies;

/// <summary>Whether a line of an answer refuses, or names a condition of its own.</summary>
internal static class ReplyLines
{
    private static readonly string[] FrenchNo =
    [
        " pas ", " pas.", " pas,", " pas;", "pas de ", "pas d'", " ni ", "jamais", "aucun", " rien", "un non", "sans ", "retirons", "retirer", "plus de ", "non catégorique",
    ];

    private static readonly string[] FrenchCondition =
    [
        "propose", "préfère", " si ", "à condition", "doit ", "doivent ", "demande ", "dès ", "besoin", "à part", "ons ", "facturé", "en revanche", "d'abord", "plutôt", "me suffi", "permet", "restent", "réponse",
    ];

    private static readonly string[] EnglishNo = ["n't ", "n't,", "n't.", " not ", "no ", "never", "nor ", "without", "drop", "firm no", "nobody", "neither", "can't"];

    private static readonly string[] EnglishCondition =
    [
        "let's", "rather than", "rather ", "provided", "if ", "must ", "need", "once ", "as soon as", "suggest", "i can offer", "instead", "first", "would do", "lets me", "should ", "separate", "remain", "stay",
    ];

    public static bool SaysNo(string line, Language language)
    {
        var text = $"{line.Replace('\u00A0', ' ').Replace('\n', ' ')} ";
        return language is Language.French ? HasAny(text, FrenchNo) || HasAny(text, FrenchCondition) : HasAny(text, EnglishNo) || HasAny(text, EnglishCondition);
    }

    private static bool HasAny(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
