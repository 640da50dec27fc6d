using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The trades a list of trades may name, and their words.</summary>
public static class Trades
{
    private static readonly (string Key, LocalizedText Words)[] Known =
    [
        ("web", new("web development", "développement web")),
        ("content-strategy", new("content strategy", "stratégie de contenu")),
        ("seo", new("SEO", "référencement")),
        ("ecommerce", new("e-commerce", "commerce en ligne")),
        ("graphic-design", new("graphic design", "graphisme")),
        ("print", new("print", "imprimerie")),
        ("photo", new("photography", "photographie")),
        ("video", new("video", "vidéo")),
        ("native-app", new("native app development", "développement d'applications natives")),
        ("social-media", new("social media", "réseaux sociaux")),
        ("sworn-translation", new("sworn translation", "traduction assermentée")),
        ("bookkeeping", new("bookkeeping", "comptabilité")),
        ("it-support", new("IT support", "dépannage informatique")),
    ];

    public static IEnumerable<string> Keys => Known.Select(trade => trade.Key);

    /// <summary>The words of a trade; what is no key is already in words.</summary>
    public static LocalizedText Of(string trade) => Array.Find(Known, known => known.Key == trade) is { Key: not null } found ? found.Words : LocalizedText.Same(trade);

    /// <summary>The key of a trade written by its key or its words; what is no trade of ours is given back as it was written.</summary>
    public static string KeyOf(string written) =>
        Array.Find(Known, known => Is(written, known.Key) || Is(written, known.Words.En) || Is(written, known.Words.Fr)).Key ?? written;

    private static bool Is(string written, string word) => written.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
