namespace ContractLint.Replies;

/// <summary>The sentences every answer is made of, beside the lines of the rules. None names a person's sex, and none uses a linking word twice.</summary>
internal static class LetterWords
{
    public static readonly LetterText SubjectOfTitle = new("Your project {0} – my reply", "Votre projet {0} – ma réponse", "Ton projet {0} – ma réponse");
    public static readonly LetterText SubjectOfThing = new("Your {0} project – my reply", "Votre projet de {0} – ma réponse", "Ton projet de {0} – ma réponse");
    public static readonly LetterText SubjectOfVowelThing = new("Your {0} project – my reply", "Votre projet d'{0} – ma réponse", "Ton projet d'{0} – ma réponse");
    public static readonly LetterText SubjectWithoutTopic = new("Your project – my reply", "Votre projet – ma réponse", "Ton projet – ma réponse");
    public static readonly LetterText SubjectOfContract = new("Your contract – my remarks", "Votre contrat – mes remarques", "Ton contrat – mes remarques");
    public static readonly LetterText SubjectToBuyer = new("Question on your consultation", "Question sur votre consultation");
    public static readonly LetterText SubjectOfNoBid = new("Your consultation – no bid", "Votre consultation – absence d'offre");

    public static readonly LetterText Hello = new("Hello,", "Bonjour,");
    public static readonly LetterText DearSirs = new("Dear Sir or Madam,", "Madame, Monsieur,");

    public static readonly LetterText Thanks = new("Thank you for your message about {0}.", "Merci pour votre message au sujet de {0}.", "Merci pour ton message au sujet de {0}.");
    public static readonly LetterText PlainThanks = new("Thank you for your message.", "Merci pour votre message.", "Merci pour ton message.");
    public static readonly LetterText ThanksForContract = new("Thank you for the contract you sent.", "Merci pour le contrat que vous m'avez transmis.", "Merci pour le contrat que tu m'as transmis.");
    public static readonly LetterText ThanksToBuyer = new("Thank you for inviting bids for {0}.", "Je vous remercie pour la consultation concernant {0}.");
    public static readonly LetterText SomeDetail = new("[a detail of the project]", "[un détail du projet]");

    public static readonly LetterText NotAsItStands = new("The project interests me, but I can't accept it as it stands.", "Le projet m'intéresse, mais je ne peux pas l'accepter tel quel.");
    public static readonly LetterText SomeChanges = new("The project interests me, and here is what I suggest we change.", "Le projet m'intéresse, et voici ce que je propose d'ajuster.");
    public static readonly LetterText ClearNo = new("To be clear from the outset: this isn't work I can take on as described.", "Autant être clair d'emblée : ce n'est pas un travail que je peux prendre tel qu'il est décrit.");
    public static readonly LetterText Interest = new("The project interests me.", "Le projet m'intéresse.");

    public static readonly LetterText NextPoint = new("On another point,", "Sur un autre point,");
    public static readonly LetterText LastPoint = new("On a last point,", "Sur un dernier point,");
    public static readonly LetterText AlsoRefused = new("I can't accept these as they stand either: {0}.", "Ces points ne me conviennent pas non plus en l'état : {0}.");
    public static readonly LetterText AlsoToChange = new("A few other points need another look together: {0}.", "Quelques autres points sont à revoir ensemble : {0}.");
    public static readonly LetterText OneMore = new("Of the same kind, one more request will have to be dropped.", "Une autre demande de même nature sera à retirer.");
    public static readonly LetterText Tools = new("Free to use: {0}.", "En accès gratuit : {0}.");

    public static readonly LetterText Humility = new("Knowing one's trade means knowing where it ends.", "Connaître son métier, c'est savoir où il s'arrête.");

    public static readonly LetterText Respect = new(
        "Telling you now seems fairer than letting you find out along the way.",
        "Vous le dire maintenant me semble plus juste que de vous le laisser découvrir en chemin.",
        "Te le dire maintenant me semble plus juste que de te le laisser découvrir en chemin.");

    public static readonly LetterText Professionalism = new("It's a rule I keep on every project, out of respect for the work.", "C'est une règle que je tiens sur tous mes projets, par respect du métier.");

    public static readonly LetterText LetUsGo = new("If that suits you, let's move forward together.", "Si cela vous convient, avançons ensemble.", "Si cela te convient, avançons ensemble.");
    public static readonly LetterText WriteAgain = new("Should the request change, do write to me again; I'll read it with interest.", "Si la demande évolue, écrivez-moi de nouveau ; je la lirai avec intérêt.", "Si la demande évolue, écris-moi de nouveau ; je la lirai avec intérêt.");
    public static readonly LetterText WriteForMyTrade = new("For work in my trades ({0}), do write to me; I'll read it with pleasure.", "Pour un travail de mes métiers ({0}), écrivez-moi ; je vous lirai avec plaisir.", "Pour un travail de mes métiers ({0}), écris-moi ; je te lirai avec plaisir.");
    public static readonly LetterText Farewell = new("I wish you all the best.", "Je vous souhaite une bonne continuation.", "Je te souhaite une bonne continuation.");
    public static readonly LetterText WithYourAnswer = new("With your answer I can tell you what I suggest.", "Avec votre réponse, je pourrai vous dire ce que je propose.", "Avec ta réponse, je pourrai te dire ce que je propose.");

    public static readonly LetterText GladYes = new("Your project is exactly the kind of work I enjoy.", "Votre projet entre pleinement dans ce que j'aime faire.", "Ton projet entre pleinement dans ce que j'aime faire.");
    public static readonly LetterText LetUsTalk = new("Let's talk about it whenever it suits you.", "Parlons-en quand cela vous convient.", "Parlons-en quand cela te convient.");
    public static readonly LetterText LetUsTalkAt = new("Let's talk about it: how about {0}?", "Parlons-en : je vous propose {0}.", "Parlons-en : je te propose {0}.");
    public static readonly LetterText WhatINeed = new(
        "Tell me a little more about what matters most to you, and we'll have everything to start well.",
        "Dites-moi simplement ce qui compte le plus pour vous, et nous aurons de quoi bien commencer.",
        "Dis-moi simplement ce qui compte le plus pour toi, et nous aurons de quoi bien commencer.");

    public static readonly LetterText ContractSuits = new("It suits me as it is: I have no changes to request.", "Il me convient tel quel : je n'ai pas de modification à demander.");
    public static readonly LetterText WhenWeStart = new("Just tell me when we start.", "À vous de me dire quand nous commençons.", "À toi de me dire quand nous commençons.");
    public static readonly LetterText CannotSign = new("I can't sign it as it stands, but a few changes would be enough.", "Je ne peux pas le signer en l'état, mais quelques changements y suffiraient.");
    public static readonly LetterText NearlySigned = new("A few adjustments would let me sign it.", "Quelques ajustements me permettraient de le signer.");

    public static readonly LetterText Balance = new("It's a balance I keep in every contract, out of respect for the work.", "C'est un équilibre que je garde dans tous mes contrats, par respect du métier.");

    public static readonly LetterText TableFollows = new(
        "For each point, the table with this message gives the section, what it asks and the wording I suggest, the most important first.",
        "Pour chaque point, le tableau joint à ce message donne l'article, ce qu'il demande et la rédaction que je propose, par ordre d'importance.");

    public static readonly LetterText TellMe = new(
        "Tell me what works for you; for the rest, we'll find a wording that is fair to both sides.",
        "Dites-moi ce qui vous convient ; pour le reste, nous trouverons une rédaction juste pour chacun.",
        "Dis-moi ce qui te convient ; pour le reste, nous trouverons une rédaction juste pour chacun.");

    public static readonly LetterText AskBuyer = new("Before preparing a bid, I would like to ask the following.", "Avant de préparer une offre, je souhaite poser la question suivante.");
    public static readonly LetterText AskAboutTerm = new("The documents provide: “{0}”. Can this provision be clarified or removed?", "Le dossier prévoit : « {0} ». Cette disposition peut-elle être précisée ou levée ?");
    public static readonly LetterText AskAmount = new("The documents give no estimated amount: can one be stated?", "Le dossier n'indique pas de montant estimé : pouvez-vous le préciser ?");
    public static readonly LetterText OrNoBid = new("Failing that, I will not be able to submit a bid.", "À défaut, je ne pourrai pas remettre d'offre.");
    public static readonly LetterText NoBid = new("I will not be submitting a bid.", "Je ne remettrai pas d'offre.");
    public static readonly LetterText NextConsultation = new("Your next consultations will have my full attention.", "Vos prochaines consultations auront toute mon attention.");
    public static readonly LetterText ThanksInAdvance = new("Thank you for your reply.", "Je vous remercie de votre réponse.");

    public static readonly LetterText MyServices = new("What I offer is here: {0}", "Ce que je propose est ici : {0}");
    public static readonly LetterText MyProjects = new("The projects I gladly take are here: {0}", "Les projets que je prends volontiers sont ici : {0}");

    public static readonly LetterText Regards = new("Best regards,", "Bien à vous,", "À bientôt,");
    public static readonly LetterText FormalRegards = new("Yours faithfully,", "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.");

    public static LetterText Of(ReplyMotive motive) => motive switch
    {
        ReplyMotive.Humility => Humility,
        ReplyMotive.Respect => Respect,
        _ => Professionalism,
    };
}
