namespace ContractLint.Rules.Pages;

/// <summary>Words, and the value of an enumeration each one stands for, in the same order.</summary>
/// <remarks>
/// Not a dictionary: framework collections over types of ours are compiled again at every start, even under ReadyToRun, and pages are read at start.
/// </remarks>
internal sealed class Meanings<T>(string[] words, T[] values)
    where T : struct
{
    public string[] Words => words;

    public bool TryGet(string word, out T value)
    {
        var index = Array.IndexOf(words, word);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }
}
