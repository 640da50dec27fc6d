using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The sentences of a charter beside its refusals.</summary>
internal static class CharterWords
{
    public static readonly LocalizedText Title = new("What I gladly accept, what I refuse, and why", "Ce que j'accepte volontiers, ce que je refuse, et pourquoi");

    public static readonly LocalizedText Opening = new(
        "Knowing how to say no is humility, respect and professionalism. This page says beforehand what you can expect of me, so that neither of us wastes the other's time.",
        "Savoir dire non, c'est de l'humilité, du respect et du professionnalisme. Cette page dit d'avance ce que vous pouvez attendre de moi, pour que personne ne perde son temps.");

    public static readonly LocalizedText Closing = new(
        "Most requests meet none of these refusals, and I look forward to reading yours.",
        "La plupart des demandes ne rencontrent aucun de ces refus, et je lirai la vôtre avec plaisir.");

    public static readonly LocalizedText IGladlyAccept = new("What I gladly accept", "Ce que j'accepte volontiers");
    public static readonly LocalizedText ToReachMe = new("How to reach me", "Me joindre");

    public static readonly LocalizedText Trades = new("My trades: {0}.", "Mes métiers : {0}.");
    public static readonly LocalizedText GoodProject = new("A project told plainly, with a goal, a date that can be kept and a budget, even a range.", "Un projet dit simplement, avec un but, une date tenable et un budget, même en fourchette.");
    public static readonly LocalizedText WhyGoodProject = new("That is enough to tell you honestly what I can do for you.", "C'est assez pour vous dire honnêtement ce que je peux faire pour vous.");
    public static readonly LocalizedText Range = new("My projects usually run from {0}, excluding VAT.", "Mes projets vont d'ordinaire de {0}, hors taxes.");
    public static readonly LocalizedText FreeCall = new("A first call of {0} minutes, free of charge.", "Un premier échange de {0} minutes, offert.");
    public static readonly LocalizedText Projects = new("The projects I gladly take:", "Les projets que je prends volontiers :");
    public static readonly LocalizedText Services = new("What I offer:", "Ce que je propose :");

    public static readonly LocalizedText OtherTrades = new("I don't do what I'm not trained to do: {0}.", "Je ne fais pas ce qui n'est pas de mon métier : {0}.");
    public static readonly LocalizedText WhyOtherTrades = new("You deserve somebody for whom it is.", "Vous méritez quelqu'un dont c'est le métier.");
    public static readonly LocalizedText Sectors = new("I don't work for these sectors: {0}.", "Je ne travaille pas pour ces secteurs : {0}.");
    public static readonly LocalizedText WhySectors = new("It is a choice of what I put my name to, not a judgement on those who work there.", "C'est un choix de ce que je signe, pas un jugement sur celles et ceux qui y travaillent.");

    public static readonly LocalizedText Hours = new("I can be reached {0}, from {1} to {2}.", "On peut me joindre {0}, de {1} à {2}.");
    public static readonly LocalizedText WhyHours = new("Evenings, weekends and public holidays are my own, as yours are yours.", "Les soirées, les week-ends et les jours fériés sont à moi, comme les vôtres sont à vous.");
    public static readonly LocalizedText Referrals = new("For what I don't do, I gladly recommend {0}.", "Pour ce que je ne fais pas, je recommande volontiers {0}.");

    public static LocalizedText Agreement(string? policy) => policy switch
    {
        "always" => new("A confidentiality agreement, mutual and limited in time.", "Un accord de confidentialité, réciproque et limité dans le temps."),
        "never" => new("Discretion: what you tell me goes to nobody, without any need for an agreement.", "La discrétion : ce que vous me dites ne va à personne, sans qu'un accord soit nécessaire."),
        _ => new("Discretion in any case, and a confidentiality agreement, mutual and limited in time, where the project warrants it.", "La discrétion dans tous les cas, et un accord de confidentialité, réciproque et limité dans le temps, quand le projet le justifie."),
    };

    public static LocalizedText IRefuse(ReplyMotive motive) => motive switch
    {
        ReplyMotive.Humility => new("What I refuse, out of humility", "Ce que je refuse, par humilité"),
        ReplyMotive.Respect => new("What I refuse, out of respect for you", "Ce que je refuse, par respect pour vous"),
        _ => new("What I refuse, out of professionalism", "Ce que je refuse, par professionnalisme"),
    };
}
