using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Every error a phrase can have, in words: what is wrong, and what to do.</summary>
internal static class PhraseErrors
{
    public static PhraseError EmptyPhrase(TextSpan span) => New(span,
        "The phrase is empty. Write at least one word, or remove the line.",
        "L'expression est vide. Écrivez au moins un mot, ou supprimez la ligne.");

    public static PhraseError EmptyGroup(TextSpan span) => New(span,
        "These parentheses hold nothing. Write the alternatives, as in “(a | b)”, or remove the parentheses.",
        "Ces parenthèses ne contiennent rien. Écrivez les possibilités, comme dans « (a | b) », ou supprimez les parenthèses.");

    public static PhraseError EmptyAlternative(TextSpan span) => New(span,
        "An alternative is missing beside “|”. Write it, or remove the “|”; for something optional write “(…)?”.",
        "Il manque une possibilité à côté de « | ». Écrivez-la, ou retirez le « | » ; pour une partie facultative, écrivez « (…)? ».");

    public static PhraseError EmptyOperand(TextSpan span) => New(span,
        "“&” joins two wordings, and one is missing. Write it, or remove the “&”.",
        "« & » relie deux tournures, et il en manque une. Écrivez-la, ou retirez le « & ».");

    public static PhraseError NotClosed(TextSpan span) => New(span,
        "This parenthesis is never closed. Add “)” where the group ends.",
        "Cette parenthèse n'est jamais fermée. Ajoutez « ) » à la fin du groupe.");

    public static PhraseError NotOpened(TextSpan span) => New(span,
        "This parenthesis closes nothing. Remove it, or add “(” where the group begins.",
        "Cette parenthèse ne ferme rien. Retirez-la, ou ajoutez « ( » au début du groupe.");

    public static PhraseError TooDeep(TextSpan span, int limit) => New(span,
        $"Groups are nested more than {limit} deep. Split the phrase into several.",
        $"Plus de {limit} groupes sont emboîtés. Découpez l'expression en plusieurs.");

    public static PhraseError ChoiceOutsideGroup(TextSpan span) => New(span,
        "“|” stands outside parentheses. Put the alternatives in parentheses, as in “(a | b)”, or write two phrases.",
        "« | » se trouve hors de parenthèses. Mettez les possibilités entre parenthèses, comme dans « (a | b) », ou écrivez deux expressions.");

    public static PhraseError AndInsideGroup(TextSpan span) => New(span,
        "“&” cannot stand inside parentheses. Move it outside, or write one phrase for each alternative.",
        "« & » ne peut pas se trouver entre parenthèses. Placez-le au dehors, ou écrivez une expression par possibilité.");

    public static PhraseError AndInsideWord(TextSpan span) => New(span,
        "“&” touches a word. Put spaces around it to join two wordings; for a name such as R&D write its words: “R D”.",
        "« & » touche un mot. Entourez-le d'espaces pour relier deux tournures ; pour un nom comme R&D, écrivez ses mots : « R D ».");

    public static PhraseError GapAtStart(TextSpan span) => New(span,
        "A gap needs, before it, a word that must be there. Remove the gap, or make something before it not optional.",
        "Un écart demande, avant lui, un mot obligatoire. Retirez l'écart, ou rendez obligatoire ce qui le précède.");

    public static PhraseError GapAtEnd(TextSpan span) => New(span,
        "A gap needs, after it, a word that must be there. Remove the gap, or make something after it not optional.",
        "Un écart demande, après lui, un mot obligatoire. Retirez l'écart, ou rendez obligatoire ce qui le suit.");

    public static PhraseError GapAfterGap(TextSpan span, int limit) => New(span,
        $"Two gaps follow each other. Write one gap, of at most {limit} words.",
        $"Deux écarts se suivent. Écrivez un seul écart, de {limit} mots au plus.");

    public static PhraseError GapSize(TextSpan span, int limit) => New(span,
        $"A gap counts from 1 to {limit} words, as in “..12”. Write a number in that range, or “..” alone for the usual gap.",
        $"Un écart compte de 1 à {limit} mots, comme dans « ..12 ». Écrivez un nombre dans ces bornes, ou « .. » seul pour l'écart habituel.");

    public static PhraseError Dots(TextSpan span) => New(span,
        "A gap is written with exactly two dots: “..”, or “..12” for at most 12 words.",
        "Un écart s'écrit avec exactement deux points : « .. », ou « ..12 » pour 12 mots au plus.");

    public static PhraseError StarMisplaced(TextSpan span) => New(span,
        "“*” can only end a word, as in “compet*”. Move it to the end of the word, or remove it.",
        "« * » ne peut que terminer un mot, comme dans « concurren* ». Placez-le à la fin du mot, ou retirez-le.");

    public static PhraseError StemTooShort(TextSpan span, int letters) => New(span,
        $"A stem needs at least {letters} letters before “*”. Write more of the word, or list the words in parentheses.",
        $"Un radical demande au moins {letters} lettres avant « * ». Écrivez-en davantage, ou énumérez les mots entre parenthèses.");

    public static PhraseError LoneQuestionMark(TextSpan span) => New(span,
        "“?” must touch what it makes optional, as in “word?” or “(…)?”. Remove it, or the space before it.",
        "« ? » doit toucher ce qu'il rend facultatif, comme dans « mot? » ou « (…)? ». Retirez-le, ou retirez l'espace qui le précède.");

    public static PhraseError MatchesNothing(TextSpan span) => New(span,
        "All of this is optional, so it would match anywhere. Remove one “?”.",
        "Tout ceci est facultatif : cela correspondrait partout. Retirez un « ? ».");

    public static PhraseError SymbolNotClosed(TextSpan span) => New(span,
        "This symbol is never closed. Write its name between “<” and “>”, as in “<money>”.",
        "Ce symbole n'est jamais fermé. Écrivez son nom entre « < » et « > », comme dans « <money> ».");

    public static PhraseError SymbolName(TextSpan span) => New(span,
        "This is not a symbol's name. Write one in small letters, as in “<money>”.",
        "Ceci n'est pas un nom de symbole. Écrivez-le en minuscules, comme dans « <money> ».");

    public static PhraseError UnknownSymbol(TextSpan span, string name, string suggestion) => New(span,
        $"“<{name}>” is not a known symbol. Did you mean “<{suggestion}>”?",
        $"« <{name}> » n'est pas un symbole connu. Vouliez-vous dire « <{suggestion}> » ?");

    public static PhraseError NoSymbols(TextSpan span, string name) => New(span,
        $"“<{name}>” is not a known symbol: none can be used here. Write words instead.",
        $"« <{name}> » n'est pas un symbole connu : aucun n'est permis ici. Écrivez plutôt des mots.");

    public static PhraseError ListNotClosed(TextSpan span) => New(span,
        "The name of this list is never closed. Write it between brackets, as in “[audit]”.",
        "Le nom de cette liste n'est jamais fermé. Écrivez-le entre crochets, comme dans « [audit] ».");

    public static PhraseError UnknownList(TextSpan span, string name, string? nearest) => New(span,
        $"No list of words named “{name}” stands above." + (nearest is null ? "" : $" Did you mean “{nearest}”?"),
        $"Aucune liste de mots nommée « {name} » ne figure plus haut." + (nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?"));

    public static PhraseError ListsTooDeep(TextSpan span, int limit) => New(span,
        $"More than {limit} lists stand in one another. Name fewer lists inside lists.",
        $"Plus de {limit} listes sont emboîtées. Nommez moins de listes dans les listes.");

    public static PhraseError ListHoldsItself(TextSpan span, string name) => New(span,
        $"The list “{name}” would hold itself. Take its name out of this line, or out of the lists named here.",
        $"La liste « {name} » se contiendrait elle-même. Retirez son nom de cette ligne, ou des listes nommées ici.");

    public static PhraseError ListHeldBefore(TextSpan span, string name) => New(span,
        $"Another list holds “{name}” already, so this line would nest lists deeper. Define all of “{name}” before the list that holds it.",
        $"Une autre liste contient déjà « {name} » : cette ligne emboîterait plus de listes. Définissez « {name} » en entier avant la liste qui la contient.");

    public static PhraseError UnknownCharacter(TextSpan span, string character) => New(span,
        $"“{character}” means nothing in a phrase. Remove it; punctuation is never compared.",
        $"« {character} » ne veut rien dire dans une expression. Retirez-le ; la ponctuation n'est jamais comparée.");

    private static PhraseError New(TextSpan span, string english, string french) =>
        new(span, new(english, Typography.Set(french, Language.French)));
}
