using ContractLint.Text;

namespace ContractLint.Cli.Budget;

/// <summary>The words of the accounting note. They tell usual treatments, promise none, and never a tax amount.</summary>
internal static class BudgetWords
{
    public static readonly LocalizedText Title = new("The budget, seen by an accountant", "Éclairage comptable du budget");
    public static readonly LocalizedText Price = new("Price excluding VAT", "Prix hors taxes");
    public static readonly LocalizedText Vat = new("VAT ({rate}%)", "TVA ({rate} %)");
    public static readonly LocalizedText Total = new("Total including VAT", "Total toutes taxes comprises");
    public static readonly LocalizedText Operating = new("of which running costs (hosting, maintenance, training)", "dont charges courantes (hébergement, maintenance, formation)");
    public static readonly LocalizedText ReadIn = new("Read in {file}: \"{words}\".", "Lu dans {file} : « {words} ».");

    public static readonly LocalizedText Spread = new("Spread over its years of use: {base}", "Réparti sur ses années d'usage : {base}");
    public static readonly LocalizedText Over = new("over", "sur");
    public static readonly LocalizedText Years = new("{n} years", "{n} ans");
    public static readonly LocalizedText PerYear = new("per year", "par an");
    public static readonly LocalizedText PerMonth = new("per month", "par mois");
    public static readonly LocalizedText WithVat = new("VAT included: the client does not recover it.", "TVA comprise : le client ne la récupère pas.");
    public static readonly LocalizedText Cash = new(
        "The money still goes out on the payment schedule; only its cost is seen year by year.",
        "La trésorerie, elle, est décaissée selon l'échéancier ; seul le coût se répartit sur les années.");

    public static readonly LocalizedText Schedule = new("Charge of each financial year, in service on {date}", "Charge de chaque exercice, mise en service le {date}");
    public static readonly LocalizedText YearEnding = new("year ending", "exercice clos le");

    public static readonly LocalizedText AsAsset = new("An active site: in principle a fixed asset (French accounts)", "Un site actif : en principe une immobilisation");
    public static readonly LocalizedText AsAssetWhy = new(
        "A site that takes orders, bookings or payments, directly or not, brings economic benefits beyond the year: account 205, with VAT in 44562 (445620 in six digits), amortised over 3 to 5 years in practice. Hosting, maintenance, retainers and training are expenses, as is preliminary research.",
        "Un site qui prend des commandes, des réservations ou des paiements, directement ou non, procure un avantage économique au-delà de l'exercice : compte 205, TVA en 44562 (445620 sur six chiffres), amorti sur 3 à 5 ans en pratique. L'hébergement, la maintenance, les abonnements et la formation sont des charges, comme les recherches préalables.");

    public static readonly LocalizedText AsExpense = new("A showcase site: most often an expense (French accounts)", "Un site vitrine : le plus souvent une charge");
    public static readonly LocalizedText AsExpenseWhy = new(
        "A site that only presents is usually expensed in the year: account 604, or another class 6 account (611, 622, 623, 628) as the accountant prefers, with VAT in 44566 (445660), not 44562.",
        "Un site de simple présentation passe le plus souvent en charges de l'exercice : compte 604, ou un autre compte de classe 6 (611, 622, 623, 628) au choix de l'expert-comptable, TVA en 44566 (445660) et non en 44562.");

    public static readonly LocalizedText OnInvoice = new("on the invoice", "à la facture");
    public static readonly LocalizedText AtYearEnd = new("at the first year end, over {n} years", "à la première clôture, sur {n} ans");
    public static readonly LocalizedText Debit = new("debit", "débit");
    public static readonly LocalizedText Credit = new("credit", "crédit");

    public static readonly LocalizedText IfReal = new("If your client's business is taxed on actual profit:", "Si l'entreprise de votre client est au réel :");
    public static readonly LocalizedText Association = new(
        "For an association that keeps a balance sheet (ANC règlement n° 2018-06), in accounting terms only.",
        "Pour une association qui tient un bilan (règlement ANC n° 2018-06), en termes comptables seulement.");
    public static readonly LocalizedText NotForMicro = new(
        "No note: a micro-entrepreneur deducts no real expense and depreciates nothing for tax. Speak of the price per month over the years of use instead: {month} over {n} years.",
        "Pas de note : un micro-entrepreneur ne déduit pas de charges réelles et n'amortit rien fiscalement. Parlez plutôt du coût par mois d'usage : {month} sur {n} ans.");
    public static readonly LocalizedText NotForPrivate = new(
        "No note: an individual keeps no such accounts.",
        "Pas de note : un particulier ne tient pas de comptabilité de ce genre.");

    public static readonly LocalizedText Closing = new(
        "To be confirmed with the client's accountant. Information, not accounting or tax advice.",
        "À confirmer avec l'expert-comptable du client. Information, pas conseil comptable ni fiscal.");
}
