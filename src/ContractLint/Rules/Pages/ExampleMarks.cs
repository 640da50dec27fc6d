namespace ContractLint.Rules.Pages;

/// <summary>Checks the marks of an example: every <c>[|</c> closed by its <c>|]</c>, some in what is flagged, none in what is not.</summary>
internal static class ExampleMarks
{
    private const string OpenSign = "[|";
    private const string CloseSign = "|]";

    public static void Check(PageLines lines, int open, int close, bool flags, PageErrors errors)
    {
        var opened = new Stack<(int Line, int Column)>();
        var count = 0;

        for (var number = open + 1; number < close; number++)
        {
            var line = lines[number];
            for (var i = 0; i + 1 < line.Length; i++)
            {
                if (string.CompareOrdinal(line, i, OpenSign, 0, 2) == 0)
                    opened.Push((number, i + 1));
                else if (string.CompareOrdinal(line, i, CloseSign, 0, 2) != 0)
                    continue;
                else if (opened.Count > 0)
                    opened.Pop();
                else
                    errors.Add(number, i + 1, "\"|]\" closes a mark that was never opened.", "« |] » ferme une marque qui n'a pas été ouverte.");

                if (!flags && count == 0)
                    errors.Add(number, i + 1, "An example under \"pass\" has no marks: nothing in it may be flagged.", "Un exemple « pass » n'a pas de marque : rien ne doit y être signalé.");

                // Both characters are used up: "[||]" is an empty mark.
                i++;
                count++;
            }
        }

        foreach (var (line, column) in opened)
            errors.Add(line, column, "\"[|\" opens a mark that is never closed.", "« [| » ouvre une marque qui n'est jamais fermée.");

        if (flags && count == 0)
            errors.Add(open, 1, "An example under \"flag\" marks the words that set the rule off, [|like this|].", "Un exemple « flag » marque les mots qui déclenchent la règle, [|comme ceci|].");
    }
}
