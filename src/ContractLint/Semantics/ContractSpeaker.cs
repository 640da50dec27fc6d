namespace ContractLint.Semantics;

/// <summary>Who says "we" in an agreement written to "you": the side that hires ("your employment", « vos prestations ») or the side that sells ("our services", « votre commande »).</summary>
internal static class ContractSpeaker
{
    private const int EnoughCues = 2;
    private const int Margin = 3;

    // What belongs to whoever works: said of "you", the client speaks; said of "us", the provider does.
    private static readonly HashSet<string> Work = new(
        ["prestations", "prestation", "honoraires", "mission", "missions", "embauche", "salaire", "rémunération", "emploi", "poste", "fonctions", "interventions", "livrables", "tarif", "taux", "statut",
         "employment", "services", "engagement", "salary", "fees", "fee", "duties", "remuneration", "deliverables", "assignment", "day", "hourly", "invoice", "invoices", "role", "position"],
        StringComparer.Ordinal);

    // What belongs to whoever buys.
    private static readonly HashSet<string> Purchase = new(
        ["commande", "commandes", "compte", "abonnement", "achat", "achats", "réservation", "panier", "inscription", "order", "orders", "account", "subscription", "purchase", "booking", "payment", "card", "plan"],
        StringComparer.Ordinal);

    /// <summary>The side that "we" stands for; <see langword="null"/> where the text does not say.</summary>
    public static Role? Find(IReadOnlyList<SentenceModel> sentences)
    {
        var (client, provider) = (0, 0);

        foreach (var sentence in sentences)
        {
            var words = sentence.Words.Words;
            for (var i = 0; i + 1 < words.Count; i++)
            {
                var isYours = words[i].Normal is "votre" or "vos" or "your";
                var isOurs = words[i].Normal is "notre" or "nos" or "our";
                if (!isYours && !isOurs)
                    continue;

                client += (isYours && Work.Contains(words[i + 1].Normal)) || (isOurs && Purchase.Contains(words[i + 1].Normal)) ? 1 : 0;
                provider += (isOurs && Work.Contains(words[i + 1].Normal)) || (isYours && Purchase.Contains(words[i + 1].Normal)) ? 1 : 0;
            }
        }

        if (client >= EnoughCues && client >= provider * Margin)
            return Role.Client;

        return provider >= EnoughCues && provider >= client * Margin ? Role.Provider : null;
    }
}
