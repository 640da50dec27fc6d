namespace ContractLint.Formats.Pdf;

/// <summary>Takes the raised numbers that lead to the notes of a page out of its words: "purchase¹" is the word "purchase".</summary>
internal static class NoteSigns
{
    public static void TakeOutOf(List<PdfParagraph> paragraphs, List<PdfParagraph> notes)
    {
        var page = notes[0].First.Page;
        var numbers = notes.Select(note => NumberOf(note.First.Words[0].Text)).Where(number => number.Length > 0).ToHashSet(StringComparer.Ordinal);

        for (var i = paragraphs.Count - 1; i >= 0 && paragraphs[i].Last.Page == page; i--)
        {
            foreach (var words in paragraphs[i].Lines.Select(line => line.Words))
            {
                for (var w = 0; w < words.Count; w++)
                {
                    if (numbers.Contains(words[w].Text[words[w].RaisedNumber]))
                        words[w] = words[w].WithoutNumber();
                }
            }
        }

        // "1The price…": what follows the number of a note is not part of it.
        foreach (var words in notes.Select(note => note.First.Words))
        {
            var number = NumberOf(words[0].Text);
            if (number.Length > 0 && number.Length < words[0].Text.Length && char.IsLetter(words[0].Text[number.Length]))
                words[0] = words[0].WithoutFirst(number.Length);
        }
    }

    private static string NumberOf(string word) => word[..word.TakeWhile(char.IsAsciiDigit).Count()];
}
