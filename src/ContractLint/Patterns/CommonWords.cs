namespace ContractLint.Patterns;

/// <summary>A guess of how often a text holds a word, to anchor phrases on their rarest. It changes speed, never what matches.</summary>
internal static class CommonWords
{
    /// <summary>Parties and verb frames stand in most sentences of a contract.</summary>
    public const int CostOfSymbol = 3_000;

    private const int CostOfCommon = 10_000;
    private const int CostOfShort = 2_000;
    private const int CostOfLong = 10;

    // A short stem is begun by many words.
    private const int CostOfShortStem = 60;

    private const string French =
        "à au aucun aucune aussi autre autres aux avec ce ces cet cette chaque ci comme d' dans de des donc dont du elle elles en entre est et être eu il ils "
        + "l' la le les leur leurs lors lui mais ne non notre nos nous ou où par pas peut plus pour qu' que qui s' sa sans se ses si soit son sont sous sur "
        + "tous tout toute toutes un une vos votre vous y client contrat prestataire prestations doit ainsi après avant été fait jours cas";

    private const string English =
        "a all also an and any are as at be been but by can do each for from has have he her his if in into is it its may more must no nor not of on one "
        + "only or other our out shall she should so such than that the their them then there these they this those to under up upon us was we were when "
        + "where which who will with within would you your 's agreement client contract contractor customer party parties services supplier days";

    private static readonly HashSet<string> Words = new([.. French.Split(' '), .. English.Split(' ')], StringComparer.Ordinal);

    public static int CostOf(string word) => Words.Contains(word) ? CostOfCommon : word.Length <= 2 ? CostOfShort : CostOfLong;

    public static int CostOfStem(string letters) => letters.Length <= 4 ? CostOfShortStem : CostOfLong * 2;
}
