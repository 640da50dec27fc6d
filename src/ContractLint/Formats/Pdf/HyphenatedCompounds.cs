using System.Collections.Frozen;

namespace ContractLint.Formats.Pdf;

/// <summary>Compounds whose hyphen is part of the spelling, for words a line break cut at their hyphen.</summary>
internal static class HyphenatedCompounds
{
    // First parts that keep their hyphen before almost any word, in French, in English or in both.
    private static readonly FrozenSet<string> Starts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "anglo", "après", "arrière", "avant", "b2b", "cahier", "celle", "celles", "celui", "ceux", "chef", "chiffre", "cinq", "cinquante", "clé",
        "decision", "demi", "deux", "eight", "eighty", "elle", "elles", "eux", "ex", "faire", "fifty", "five", "fixed", "forty", "four", "franco",
        "high", "hourly", "know", "long", "low", "lui", "là", "moins", "most", "nine", "ninety", "non", "peut", "procès", "quarante", "quasi",
        "quatre", "quote", "rendez", "saisie", "savoir", "self", "seven", "seventy", "short", "sixty", "soi", "soixante", "third", "thirty", "three",
        "tiers", "trente", "trois", "twenty", "two", "vice", "vingt", "vis", "well");

    // Pairs whose first part is also how an ordinary broken word begins ("co-\nmité", "sous-\ncrire", "par-\nticulier").
    private static readonly FrozenSet<string> Pairs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "all-in", "anti-bribery", "anti-corruption", "anti-money", "au-dehors", "au-delà", "au-dessous", "au-dessus", "back-end", "back-office",
        "bien-fondé", "bien-être", "case-by", "ci-après", "ci-avant", "ci-contre", "ci-dessous", "ci-dessus", "ci-joint", "ci-jointe",
        "co-contractant", "co-contractante", "co-founder", "co-owner", "co-traitance", "co-traitant", "compte-rendu", "comptes-rendus",
        "contre-expertise", "contre-proposition", "contre-valeur", "contre-visite", "cost-effective", "cost-plus", "cross-border", "cross-default",
        "data-driven", "day-to", "dix-huit", "dix-neuf", "dix-sept", "e-commerce", "e-mail", "e-mails", "est-ce", "est-à", "first-class",
        "first-party", "first-rate", "follow-up", "free-of", "front-end", "front-office", "full-time", "garde-fou", "good-faith", "hard-copy",
        "in-house", "in-kind", "law-abiding", "main-d'œuvre", "main-d’œuvre", "mi-parcours", "mi-temps", "micro-entrepreneur", "micro-entreprise",
        "mise-en", "mot-clé", "mots-clés", "off-site", "off-the", "on-call", "on-going", "on-site", "one-off", "one-time", "one-way", "one-year",
        "open-source", "out-of", "par-delà", "par-dessus", "par-devant", "part-time", "plus-value", "plus-values", "porte-parole", "porte-à",
        "post-closing", "post-termination", "pre-approved", "pre-existing", "price-determining", "price-sensitive", "read-only", "real-estate",
        "real-time", "right-of", "role-based", "rule-based", "sans-papiers", "second-hand", "semi-annual", "set-off", "six-month", "so-called",
        "sous-jacent", "sous-jacente", "sous-total", "sous-traitance", "sous-traitant", "sous-traitants", "sous-traiter", "sous-traitée",
        "sous-traitées", "start-up", "state-of", "sub-clause", "sub-contractor", "sub-contractors", "sub-processor", "sub-processors", "ten-day",
        "ten-year", "time-based", "time-consuming", "to-do", "tout-puissant", "un-tiers", "up-front", "up-to", "win-win", "work-for", "work-in",
        "x-ray", "year-end");

    /// <summary>Whether <paramref name="first"/> and <paramref name="second"/> are written with a hyphen between them.</summary>
    public static bool Contain(string first, string second) => Starts.Contains(first) || Pairs.Contains(first + "-" + second);
}
