using System.Buffers;
using ContractLint.Patterns;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>What a document is about, in its own words: the detail an answer thanks for, and its subject line.</summary>
/// <remarks>
/// <see cref="Words"/> are those of the document. <see cref="IsTitle"/>: they are a title, which is quoted; else they name a thing of the reader's
/// ("online shop"). <see cref="IsFeminine"/> and <see cref="IsPlural"/> are those of the French noun.
/// </remarks>
internal sealed record ProjectTopic(string Words, bool IsTitle, bool IsFeminine, bool IsPlural)
{
    // A title that holds these cannot be quoted on one line.
    private static readonly SearchValues<char> Unquotable = SearchValues.Create("\n«»“”[]");

    private const int LongestTitle = 80;
    private const int TitlesRead = 4;

    private static readonly Lazy<PhraseMatcher> French = new(() => PhraseMatcher.OfLines("""
        boutique en ligne
        (site | sites) (e commerce | ecommerce | internet | web | vitrine | marchand | de vente en ligne)
        site ..1 réservation
        (site | boutique | blog | newsletter | podcast | catalogue | billetterie | intranet | extranet | logo | plaquette)
        application (mobile | web)
        application
        (page | pages) d' (accueil | atterrissage)
        (référencement | seo) (naturel | local)
        (référencement | seo)
        (identité | charte) (visuelle | graphique)
        (lettre d' information | infolettre)
        tunnel de vente
        (fiche | fiches) produit*
        (contenus | textes)
        (flyer | flyers | affiche | affiches | dépliant | dépliants | enseigne | étiquettes | cartes de visite | carte de visite | packaging | catalogue)
        (vidéo | vidéos) (promotionnelle* | de présentation)
        (vidéo | vidéos)
        campagne (publicitaire | de communication | d' emailing | google ads)
        campagne
        réseaux sociaux
        """));

    private static readonly Lazy<PhraseMatcher> English = new(() => PhraseMatcher.OfLines("""
        (online | web) (shop | store | catalogue)
        (e commerce | ecommerce) (site | website | shop | store)
        (booking | brochure | showcase) (site | website | system)
        (website | web site | webshop | site | blog | newsletter | podcast | intranet | logo | brochure)
        (mobile | web) app
        (landing | home) (page | pages)
        homepage
        (local | organic)? seo
        (product | category) (page | pages)
        (website | web)? copy
        (leaflet | leaflets | flyer | flyers | poster | posters | banner | packaging | catalogue)
        business (card | cards)
        (promotional | promo)? (video | videos)
        (email | ad | advertising | social media) campaign
        brand identity
        """));

    private static readonly Lazy<PhraseMatcher> Projects = new(() => PhraseMatcher.OfLines("""
        (projet | création | refonte | développement | conception | réalisation | référencement | mission | site | boutique | application | rédaction | traduction | migration | audit | prestation | accompagnement)
        (project | redesign | rebuild | development | website | site | shop | store | app | seo | copywriting | translation | migration | services)
        """));

    private static readonly Lazy<PhraseMatcher> Openings = new(() => PhraseMatcher.OfLines("""
        (re | tr | fwd | fw | objet | subject | sujet)
        cahier des charges
        (brief | consultation | rfp | rfq | devis)
        appel d' offres
        (pour | for) (la | le | les | l' | un | une | the | a | an)?
        (request for | demande de) (proposal | proposals | quotation | prix | devis)
        """));

    private static readonly string[] FeminineHeads = ["boutique", "newsletter", "billetterie", "plaquette", "application", "page", "identité", "charte", "lettre", "infolettre", "fiche", "campagne", "affiche", "enseigne", "étiquette", "carte", "vidéo"];

    /// <summary>The title that names a project, else the first thing of one that the text speaks of; <see langword="null"/> where there is neither.</summary>
    public static ProjectTopic? Of(SemanticModel model) => TitleOf(model) ?? ThingOf(model);

    /// <summary>As a complement: "your online shop", « votre boutique en ligne », « "Refonte du site" ».</summary>
    public string AsComplement(Language language, bool isFamiliar)
    {
        if (IsTitle)
            return language is Language.French ? Typography.Set($"« {Words} »", language) : $"“{Words}”";

        if (language is Language.English)
            return $"your {Words}";

        var startsWithVowel = "aeiouyéèêh".Contains(char.ToLowerInvariant(Words[0]), StringComparison.Ordinal);
        var owner = (isFamiliar, IsPlural) switch
        {
            (false, true) => "vos",
            (false, false) => "votre",
            (true, true) => "tes",
            _ => IsFeminine && !startsWithVowel ? "ta" : "ton",
        };
        return $"{owner} {Words}";
    }

    private static ProjectTopic? TitleOf(SemanticModel model)
    {
        foreach (var sentence in model.Sentences.Where(sentence => sentence.Block.Kind is NodeKind.Heading).Take(TitlesRead))
        {
            var words = sentence.Words.Words.Skip(sentence.StemLength).ToList();
            var start = EndOfOpenings(sentence);
            if (start >= words.Count)
                continue;

            var title = model.Tree.Text[TextSpan.FromBounds(words[start].Span.Start, words[^1].Span.End)].Trim();
            var speaksOfProject = Projects.Value.Match(sentence.Words).Any(match => match.Start >= start);
            var isShouted = !title.Any(char.IsLower);
            if (speaksOfProject && !isShouted && title.Length <= LongestTitle && words.Count - start > 1 && !title.AsSpan().ContainsAny(Unquotable))
                return new(char.ToUpper(title[0], System.Globalization.CultureInfo.InvariantCulture) + title[1..], IsTitle: true, IsFeminine: false, IsPlural: false);
        }

        return null;
    }

    // « Re : Cahier des charges – refonte du site » names the project after its openings.
    private static int EndOfOpenings(SentenceModel sentence)
    {
        var end = 0;
        foreach (var match in Openings.Value.Match(sentence.Words))
        {
            if (match.Start == end)
                end = match.End;
        }

        return end;
    }

    private static ProjectTopic? ThingOf(SemanticModel model)
    {
        var isFrench = model.Language is Language.French;
        foreach (var sentence in model.Sentences.Where(sentence => sentence.Block.Kind is not NodeKind.Heading && sentence.Language == model.Language))
        {
            // Of what begins at one place the longest: « site e-commerce » rather than « site ».
            var found = (isFrench ? French : English).Value.Match(sentence.Words).Where(match => match.Start >= sentence.StemLength).ToList();
            if (found.Count == 0)
                continue;

            var best = found.Where(match => match.Start == found[0].Start).MaxBy(match => match.End);
            var words = OneLine.Of(model.Tree.Text[sentence.SpanOf(best.Start, best.End)]);
            var head = sentence.Words.Words[best.Start].Normal.TrimEnd('s');
            var isPlural = sentence.Words.Words[best.Start].Normal is "contenus" or "textes" or "réseaux" or "pages" or "fiches" or "sites" or "flyers" or "affiches" or "dépliants" or "étiquettes" or "cartes" or "vidéos";
            return new(LetterFrame.Lowered(words), IsTitle: false, FeminineHeads.Contains(head), isPlural);
        }

        return null;
    }
}
