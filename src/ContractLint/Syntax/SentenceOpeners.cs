using System.Collections.Frozen;

namespace ContractLint.Syntax;

/// <summary>Words that, with a capital after a doubtful full stop, can only open a sentence: "in the U.S. The Company".</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Words =
        """
        The This These Those That There If In It Its He She We You They An All Any Each Such For At By On Upon To As When Where Whether While However Notwithstanding
        Unless Except Subject Either Neither Both Nothing Our Your Their My Please After Before During Once Under With Without Within But And Or Not Should
        Provided Failure Such Until Since Because Although Therefore Otherwise Furthermore Moreover No Thanks Thank
        Le La Les Un Une Des Il Elle Ils Elles Ce Cet Cette Ces Cela Ceci Nous Vous Je On Tout Toute Tous Toutes Si En Dans Pour Par Au Aux À Sauf Toutefois
        Cependant Néanmoins Son Sa Ses Leur Leurs Mon Notre Nos Votre Vos Chaque Aucun Aucune Ainsi Lorsque Quand Après Avant Dès Du Sous Sans Avec Mais Et Ou
        Donc Car Ni Merci Bonjour Afin Ensuite Enfin Puis Comme Chacun Chacune Lesdits Ledit Ladite Selon Quel Quelle Est Sont
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="text"/> starts with such a word, or with a French elision ("L'", "Qu'") before a word.</summary>
    public static bool Open(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= 16 && char.IsLetter(text[length]))
            length++;

        var isElision = length is 1 or 2 && length + 1 < text.Length && Text.WordScanner.IsApostrophe(text[length]) && char.IsLetter(text[length + 1]);
        if (isElision)
            return text[0] is 'L' or 'D' or 'J' or 'C' or 'S' or 'N' or 'Q';

        // "Des." and "No." are abbreviations themselves when a full stop follows.
        return length > 1 && !(length < text.Length && text[length] is '.') && Lookup.Contains(text[..length]);
    }
}
