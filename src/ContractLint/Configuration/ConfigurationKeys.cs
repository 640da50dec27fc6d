using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>The keys of <c>contractlint.yml</c> that are no settings of rules or replies, and the words they take.</summary>
public static class ConfigurationKeys
{
    public const string Profile = "profile";
    public const string Language = "language";
    public const string Kind = "kind";
    public const string Side = "side";
    public const string FailOn = "fail-on";
    public const string Select = "select";
    public const string Ignore = "ignore";
    public const string Rules = "rules";

    /// <summary>The word that switches a rule off.</summary>
    public const string Off = "off";

    /// <summary>The severities <see cref="Rules"/> takes.</summary>
    public static readonly string[] Severities = ["error", "warning", "info", "hidden", Off];

    /// <summary>The groups, as <see cref="Rules"/> names them.</summary>
    public static readonly string[] Groups = ["core", "negotiate", "check", "pedantic"];

    /// <summary>The categories, as <see cref="Rules"/> names them beside CL1 to CL9.</summary>
    public static readonly string[] Categories = [.. Enum.GetNames<Category>().Skip(1).Select(name => name.ToLowerInvariant())];

    /// <summary>All keys, with what they mean and, where there are few, the words they take.</summary>
    public static readonly (string Name, string[] Choices, LocalizedText Description)[] All =
    [
        (Profile, ProfileNames.All, new("The set of severities, and the country you work in.", "Le jeu de gravités, et le pays où vous travaillez.")),
        (Language, ["fr", "en"], new("The language of messages; that of replies is the document's.", "La langue des messages ; celle des réponses est celle du document.")),
        (Kind, ["brief", "proposal", "contract", "template"], new("What the documents are; found in the text when not said.", "La nature des documents ; reconnue dans le texte si elle n'est pas dite.")),
        (Side, ["provider", "client"], new("Whose side you are on.", "Votre côté.")),
        (FailOn, ["error", "warning", "info", "never"], new("The severity from which the exit code is 1.", "La gravité à partir de laquelle le code de sortie est 1.")),
        (Select, [], new("Only these rules: ids, names or the start of ids (CL3).", "Seulement ces règles : numéros, noms ou débuts de numéro (CL3).")),
        (Ignore, [], new("Not these rules.", "Pas ces règles.")),
        (Rules, [], new("The severity of rules by id, name, category or group; the closest to the rule wins.", "La gravité des règles par numéro, nom, catégorie ou groupe ; le plus précis l'emporte.")),
    ];
}
