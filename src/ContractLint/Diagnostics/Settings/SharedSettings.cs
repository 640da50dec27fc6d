namespace ContractLint.Diagnostics.Settings;

/// <summary>The settings that belong to the user rather than to one rule: every page may print them and ask for them.</summary>
public static class SharedSettings
{
    public const string FreeCall = "freeWork.toleranceMinutes";
    public const string HoursStart = "hours.start";
    public const string HoursEnd = "hours.end";
    public const string HoursDays = "hours.days";
    public const string TimeZone = "timezone";
    public const string HomeLaw = "home.law";
    public const string HomeCourts = "home.courts";
    public const string Accept = "expertise.accept";
    public const string Refuse = "expertise.refuse";
    public const string Referrals = "profile.referrals";
    public const string ProjectRange = "profile.projectRange";
    public const string Ocr = "ocr";
    public const string Classifier = "ml.enabled";
    public const string ClassifierLeast = "ml.minProbability";
    public const string Pedantic = "pedantic";
    public const string View = "view";

    private const string Unset = SettingDefinition.Unset;

    public static readonly SettingDefinition[] All =
    [
        new(Accept, "[]") { Type = new(SettingKind.List), Description = new("Trades you take.", "Métiers que vous acceptez."), Hole = new("trades accepted", "métiers acceptés") },
        new(Refuse, "[]") { Type = new(SettingKind.List), Description = new("Trades you decline.", "Métiers que vous refusez."), Hole = new("trades declined", "métiers refusés") },
        new(FreeCall, "30") { Type = SettingType.Whole(0, 240), Description = new("Minutes a free first call may last.", "Minutes que peut durer un premier échange gratuit.") },
        new(HomeCourts, "[FR]") { Type = new(SettingKind.Courts), Description = new("Where disputes may be heard: countries or cities.", "Où un litige peut être jugé : pays ou villes."), Hole = new("competent courts", "tribunaux compétents") },
        new(HomeLaw, "FR") { Type = new(SettingKind.Law), Description = new("The country whose law your contracts follow.", "Le pays dont le droit régit vos contrats."), Hole = new("governing law", "droit applicable") },
        new(HoursDays, "mon-fri") { Type = new(SettingKind.Days), Description = new("Days on which you can be reached.", "Jours où l'on peut vous joindre."), Hole = new("your days", "vos jours") },
        new(HoursEnd, "19:00") { Type = new(SettingKind.Time), Description = new("Time from which you can no longer be reached.", "Heure à partir de laquelle on ne peut plus vous joindre."), Hole = new("end of your day", "fin de votre journée") },
        new(HoursStart, "09:00") { Type = new(SettingKind.Time), Description = new("Time from which you can be reached.", "Heure à partir de laquelle on peut vous joindre."), Hole = new("start of your day", "début de votre journée") },
        new("links.projects", Unset) { Type = new(SettingKind.Link), Description = new("The page that shows the projects you gladly take.", "La page qui présente les projets que vous prenez volontiers."), Hole = new("link to your projects", "lien vers vos projets") },
        new("links.services", Unset) { Type = new(SettingKind.Link), Description = new("The page that shows what you offer.", "La page qui présente ce que vous proposez."), Hole = new("link to your services", "lien vers vos services") },
        new(Classifier, "true") { Type = new(SettingKind.YesNo), Description = new("Whether the classifier adds what it recognises in wordings no rule lists.", "Si le classifieur ajoute ce qu'il reconnaît dans des tournures qu'aucune règle ne connaît.") },
        new(ClassifierLeast, "0") { Type = SettingType.Percent, Description = new("Probability, in percent, below which the classifier says nothing; its own thresholds hold where they are higher.", "Probabilité, en pour cent, sous laquelle le classifieur ne dit rien ; ses propres seuils valent s'ils sont plus hauts.") },
        new(Ocr, "auto") { Type = SettingType.OneOf("auto", "off", "required"), Description = new("Whether scanned pages are read with Tesseract: where it is installed, never, or not without it.", "Si les pages numérisées sont lues avec Tesseract : s'il est installé, jamais, ou pas sans lui.") },
        new(Pedantic, "false") { Type = new(SettingKind.YesNo), Description = new("Whether rules that are rarely worth a reader's time speak up.", "Si les règles qui méritent rarement l'attention s'expriment.") },
        new("profile.dpaAnnex", Unset) { Description = new("Your data-processing schedule, which replies may offer.", "Votre annexe de sous-traitance de données, que les réponses peuvent proposer."), Hole = new("your data-processing schedule", "votre annexe de sous-traitance de données") },
        new("profile.insurance", Unset) { Description = new("Your professional indemnity insurance, whose certificate replies may offer.", "Votre assurance de responsabilité civile professionnelle, dont les réponses peuvent proposer l'attestation."), Hole = new("your insurance", "votre assurance") },
        new("profile.phaseDiscount", Unset) { Type = SettingType.Percent, Description = new("Discount, in percent, that may be promised on a next phase.", "Remise, en pour cent, qui peut être promise sur une phase suivante."), Hole = new("discount in percent", "remise en pour cent") },
        new(ProjectRange, Unset) { Type = new(SettingKind.Range), Description = new("The usual range of your projects: 3000-8000 EUR.", "La fourchette habituelle de vos projets : 3000-8000 EUR."), Hole = new("range of your projects", "fourchette de vos projets") },
        new("profile.quoteDays", Unset) { Type = SettingType.Whole(1, 90), Description = new("Business days in which you send a quote.", "Jours ouvrés dans lesquels vous envoyez un devis."), Hole = new("number of", "nombre de") },
        new(Referrals, Unset) { Type = new(SettingKind.List), Description = new("Colleagues whom replies may recommend.", "Confrères que les réponses peuvent recommander."), Hole = new("colleague to recommend", "confrère à recommander") },
        new("profile.status", Unset) { Description = new("Your status: micro-entreprise, sole trader, company…", "Votre statut : micro-entreprise, société…"), Hole = new("your status", "votre statut") },
        new("reply.address", "vous") { Type = SettingType.OneOf("vous", "tu"), Description = new("How replies in French address the reader.", "Comment les réponses s'adressent au lecteur, en français.") },
        new("reply.tools.en", Unset) { Type = new(SettingKind.List), Description = new("Your own free tools for replies in English: name | words of a request, parted by / | what it tells.", "Vos propres outils gratuits pour les réponses en anglais : nom | mots d'une demande, séparés par / | ce qu'il apprend.") },
        new("reply.tools.fr", Unset) { Type = new(SettingKind.List), Description = new("Your own free tools for replies in French: name | words of a request, parted by / | what it tells.", "Vos propres outils gratuits pour les réponses en français : nom | mots d'une demande, séparés par / | ce qu'il apprend.") },
        new("reply.toolsDate", Unset) { Description = new("The month in which you looked your tools over: 2026-11. A list more than a year old is dated in replies.", "Le mois où vous avez revu vos outils : 2026-11. Une liste de plus d'un an est datée dans les réponses.") },
        new("signature", Unset) { Description = new("The name under your replies.", "Le nom au bas de vos réponses."), Hole = new("your name", "votre nom") },
        new(TimeZone, "Europe/Paris") { Type = new(SettingKind.TimeZone), Description = new("Your time zone.", "Votre fuseau horaire."), Hole = new("your time zone", "votre fuseau horaire") },
        new("vat.exempt", Unset) { Type = new(SettingKind.YesNo), Description = new("Whether you charge no VAT.", "Si vous ne facturez pas de TVA (franchise en base).") },
        new(View, "final") { Type = SettingType.OneOf("final", "original", "both"), Description = new("Which text a document with tracked changes is: the one they would give, the one before them, or one after the other.", "Quel texte est un document en suivi des modifications : celui qu'elles donneraient, celui d'avant, ou l'un puis l'autre.") },
    ];

    /// <summary>The setting of that name; <see langword="null"/> where no shared setting has it.</summary>
    public static SettingDefinition? Find(string name) => Array.Find(All, setting => setting.Name == name);
}
