using ContractLint.Diagnostics;

namespace ContractLint.Rules.Pages;

/// <summary>How rules are numbered and named.</summary>
internal static class RuleNaming
{
    private const string LibraryPrefix = "CL";

    /// <summary>Two capitals and four digits: CL3001, or MY3001 in a user's pack.</summary>
    public static bool IsId(string text) =>
        text.Length == 6 && IsCapital(text[0]) && IsCapital(text[1]) && text.Skip(2).All(IsDigit);

    public static bool CheckId(FrontMatterEntry id, string? folder, PageErrors errors)
    {
        if (!IsId(id.Value) || id.Value[2] is '0')
        {
            errors.Add(id.Line, id.ValueColumn, "An id is two capital letters and four digits, the first of which is the category, 1 to 9: CL3001.", "Un identifiant compte deux majuscules et quatre chiffres, dont le premier est la catégorie, de 1 à 9 : CL3001.");
            return false;
        }

        var isOfLibrary = id.Value.StartsWith(LibraryPrefix, StringComparison.Ordinal);
        if (folder is null && isOfLibrary)
        {
            errors.Add(id.Line, id.ValueColumn, "CL is for the rules of ContractLint; give your own two other letters: MY3001.", "CL est réservé aux règles de ContractLint ; donnez aux vôtres deux autres lettres : MY3001.");
            return false;
        }

        if (folder is null)
            return true;

        if (!isOfLibrary)
        {
            errors.Add(id.Line, id.ValueColumn, "The ids of ContractLint begin with CL.", "Les identifiants de ContractLint commencent par CL.");
            return false;
        }

        var category = ((Category)(id.Value[2] - '0')).ToString();
        if (category == folder)
            return true;

        errors.Add(id.Line, id.ValueColumn, $"The id {id.Value} belongs in the folder {category}, not in {folder}.", $"L'identifiant {id.Value} va dans le dossier {category}, pas dans {folder}.");
        return false;
    }

    public static bool CheckName(FrontMatterEntry name, PageErrors errors)
    {
        if (IsKebab(name.Value))
            return true;

        errors.Add(name.Line, name.ValueColumn, $"\"{name.Value}\" is no name: use lower-case letters, digits and hyphens, as in non-compete.", $"« {name.Value} » n'est pas un nom : employez des minuscules, des chiffres et des traits d'union, comme dans non-compete.");
        return false;
    }

    public static bool IsKebab(string name) =>
        name.Length > 0 && name[0] is not '-' && name[name.Length - 1] is not '-' && name.All(character => character is (>= 'a' and <= 'z') or '-' || IsDigit(character));

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
