namespace ContractLint.Text;

/// <summary>The accented Latin letters of French and English, composed and taken apart without the system's culture data.</summary>
public static class Accents
{
    private const string Composed = "àâäáãåçèêëéìîïíñòôöóõùûüúÿý";
    private const string Bases = "aaaaaaceeeeiiiinooooouuuuyy";
    private const string Marks = "\u0300\u0302\u0308\u0301\u0303\u030A\u0327\u0300\u0302\u0308\u0301\u0300\u0302\u0308\u0301\u0303\u0300\u0302\u0308\u0301\u0303\u0300\u0302\u0308\u0301\u0308\u0301";

    /// <summary>The lower-case letter that a base letter and a combining mark make; <see langword="null"/> where there is none.</summary>
    public static char? Compose(char letter, char mark)
    {
        for (var i = 0; i < Composed.Length; i++)
        {
            if (Bases[i] == letter && Marks[i] == mark)
                return Composed[i];
        }

        return null;
    }

    /// <summary>Whether a lower-case letter carries an accent.</summary>
    public static bool IsAccented(char letter) => letter > '\u007F' && Composed.Contains(letter);

    public static bool HasAccent(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (IsAccented(letter))
                return true;
        }

        return false;
    }

    /// <summary>The word without its accents: "concédé" gives "concede".</summary>
    public static string Strip(string word)
    {
        if (!HasAccent(word.AsSpan()))
            return word;

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (Composed.IndexOf(letters[i]) is >= 0 and var index)
                letters[i] = Bases[index];
        }

        return new(letters);
    }
}
