using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The countries whose law a setting may name.</summary>
internal static class Countries
{
    public static readonly Country[] All =
    [
        Of("FR", "France", "France", "French", "français", "français"),
        Of("UK", "United Kingdom", "Royaume-Uni", "English", "anglais", "anglais"),
        Of("US", "United States", "États-Unis", "US", "américain", "américains"),
        Of("BE", "Belgium", "Belgique", "Belgian", "belge", "belges"),
        Of("CH", "Switzerland", "Suisse", "Swiss", "suisse", "suisses"),
        Of("LU", "Luxembourg", "Luxembourg", "Luxembourg", "luxembourgeois", "luxembourgeois"),
        Of("MC", "Monaco", "Monaco", "Monegasque", "monégasque", "monégasques"),
        Of("CA", "Canada", "Canada", "Canadian", "canadien", "canadiens"),
        Of("IE", "Ireland", "Irlande", "Irish", "irlandais", "irlandais"),
        Of("DE", "Germany", "Allemagne", "German", "allemand", "allemands"),
        Of("AT", "Austria", "Autriche", "Austrian", "autrichien", "autrichiens"),
        Of("ES", "Spain", "Espagne", "Spanish", "espagnol", "espagnols"),
        Of("PT", "Portugal", "Portugal", "Portuguese", "portugais", "portugais"),
        Of("IT", "Italy", "Italie", "Italian", "italien", "italiens"),
        Of("NL", "Netherlands", "Pays-Bas", "Dutch", "néerlandais", "néerlandais"),
        Of("DK", "Denmark", "Danemark", "Danish", "danois", "danois"),
        Of("SE", "Sweden", "Suède", "Swedish", "suédois", "suédois"),
        Of("NO", "Norway", "Norvège", "Norwegian", "norvégien", "norvégiens"),
        Of("FI", "Finland", "Finlande", "Finnish", "finlandais", "finlandais"),
        Of("PL", "Poland", "Pologne", "Polish", "polonais", "polonais"),
        Of("RO", "Romania", "Roumanie", "Romanian", "roumain", "roumains"),
        Of("GR", "Greece", "Grèce", "Greek", "grec", "grecs"),
        Of("MA", "Morocco", "Maroc", "Moroccan", "marocain", "marocains"),
        Of("TN", "Tunisia", "Tunisie", "Tunisian", "tunisien", "tunisiens"),
        Of("DZ", "Algeria", "Algérie", "Algerian", "algérien", "algériens"),
        Of("SN", "Senegal", "Sénégal", "Senegalese", "sénégalais", "sénégalais"),
        Of("AU", "Australia", "Australie", "Australian", "australien", "australiens"),
        Of("NZ", "New Zealand", "Nouvelle-Zélande", "New Zealand", "néo-zélandais", "néo-zélandais"),
        Of("IN", "India", "Inde", "Indian", "indien", "indiens"),
        Of("SG", "Singapore", "Singapour", "Singapore", "singapourien", "singapouriens"),
    ];

    // What people write beside the code and the name.
    private static readonly (string Word, string Code)[] Aliases =
    [
        ("gb", "UK"), ("england", "UK"), ("angleterre", "UK"), ("great britain", "UK"), ("grande-bretagne", "UK"), ("england and wales", "UK"), ("britain", "UK"),
        ("usa", "US"), ("united states of america", "US"), ("etats-unis", "US"), ("america", "US"), ("quebec", "CA"), ("québec", "CA"), ("algerie", "DZ"), ("suede", "SE"),
    ];

    /// <summary>The country with that code, name or adjective, in either language and any case.</summary>
    public static Country? Find(string written)
    {
        var word = written.Trim();
        var alias = Array.Find(Aliases, pair => pair.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Code ?? word;
        return Array.Find(All, country => Is(alias, country.Code) || Is(alias, country.Name.En) || Is(alias, country.Name.Fr) || Is(alias, country.EnglishAdjective) || Is(alias, country.FrenchSingular));
    }

    private static bool Is(string written, string word) => written.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static Country Of(string code, string english, string french, string englishAdjective, string singular, string plural) =>
        new(code, new LocalizedText(english, french), englishAdjective, singular, plural);
}
