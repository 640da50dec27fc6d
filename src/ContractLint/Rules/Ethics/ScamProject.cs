using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Ethics;

/// <summary>CL4004: several independent signs that a project is to deceive the public. One finding, at the first sign, which names them all.</summary>
/// <remarks>A sign alone proves nothing: a shop without a stock, a site without notices. Some are so common among honest projects that they only add to others.</remarks>
public sealed class ScamProject(RulePage page) : DocumentRule(page)
{
    private static readonly (string Block, bool IsCommon, LocalizedText Label)[] Cues =
    [
        ("returns", false, new("gains promised for certain", "gains promis comme certains")),
        ("made-up", false, new("figures or results that are made up", "chiffres ou résultats inventés")),
        ("official-look", false, new("the look of an official or well-known site", "apparence d'un site officiel ou connu")),
        ("nothing-to-sell", false, new("something sold that does not exist", "vente de ce qui n'existe pas")),
        ("pyramid", false, new("pay for recruiting others", "rémunération du recrutement")),
        ("miracle", false, new("a miracle cure", "remède miracle")),
        ("hidden-charge", false, new("a charge people do not see", "prélèvement que l'acheteur ne voit pas")),
        ("unread", false, new("terms meant not to be read", "conditions faites pour ne pas être lues")),
        ("hidden-seller", false, new("a seller who hides", "vendeur qui se cache")),
        ("advance-fee", false, new("a fee to pay before anything", "frais à verser avant tout")),
        ("false-licence", false, new("an authorisation that is not held", "agrément que le vendeur n'a pas")),
        ("bait", false, new("a prize or a sum that is only bait", "lot ou somme qui n'est qu'un appât")),
        ("vanishing", false, new("a site made to vanish", "site fait pour disparaître")),
        ("frail", false, new("people chosen because they are easily taken in", "public choisi pour sa fragilité")),
        ("false-praise", false, new("made-up testimonials or endorsements", "témoignages ou cautions inventés")),
        ("false-urgency", false, new("false urgency", "fausse urgence")),
        ("no-refund", true, new("no money back", "aucun remboursement")),
        ("no-notices", true, new("no legal notices or terms of sale", "ni mentions légales ni conditions de vente")),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var found = new List<(TextSpan Place, bool IsCommon, LocalizedText Label)>();

        foreach (var (block, isCommon, label) in Cues)
        {
            // The same words are one sign, whatever they are a sign of.
            foreach (var place in context.MatchesOf(block).Where(place => !found.Exists(cue => cue.Place.Overlaps(place))).Take(1))
                found.Add((place, isCommon, label));
        }

        if (found.Count < context.Number("scam.cuesRequired") || found.TrueForAll(cue => cue.IsCommon))
            return;

        var labels = found.OrderBy(cue => cue.Place).Select(cue => cue.Label).ToList();
        var first = found.Min(cue => cue.Place);
        var missing = new LocalizedText(string.Join(", ", labels.Select(label => label.En)), string.Join(", ", labels.Select(label => label.Fr)));
        context.Report(context.Model.SentencesIn(first).First().Node.Span.Union(first), first, null, null, new MessageArgument("missing", missing));
    }
}
