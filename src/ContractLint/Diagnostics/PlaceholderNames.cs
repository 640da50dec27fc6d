using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What a variable without a value is called in the text that shows it: "[amount]", « [montant] ».</summary>
internal static class PlaceholderNames
{
    public static LocalizedText Of(string variable) => variable switch
    {
        "amount" => new("amount", "montant"),
        "max" => new("maximum", "maximum"),
        "n" => new("number", "nombre"),
        "date" => new("date", "date"),
        "days" => new("days", "jours"),
        "months" => new("months", "mois"),
        "currency" => new("currency", "devise"),
        "referral" => new("colleague to recommend", "confrère à recommander"),
        "slots" => new("your slots", "vos créneaux"),
        "accepted" => new("trades accepted", "métiers acceptés"),
        "refused" => new("trades declined", "métiers refusés"),
        "term" => new("wording", "passage"),
        "party" => new("party", "partie"),
        "missing" => new("what is missing", "ce qui manque"),
        "clause" => new("section", "article"),
        _ => Settings.SharedSettings.Find(variable)?.Hole ?? LocalizedText.Same(variable),
    };
}
