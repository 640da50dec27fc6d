using System.Globalization;
using ContractLint.Cli.Hosting;
using ContractLint.Reporting;

namespace ContractLint.Cli.Output;

/// <summary>Shows on a terminal how far a run over several files has come, on one line of the error stream that is wiped at the end.</summary>
internal sealed class Progress : IDisposable
{
    private const int WidestBar = 30;
    private const int NarrowestBar = 8;
    private const int NarrowestName = 8;

    // While the line is drawn the terminal does not wrap: in a window that became narrower it is cut and stays one line.
    private const string Begin = "\r\e[?7l";
    private const string End = "\e[K\e[?7h";
    private const string Wipe = "\r\e[K";

    private readonly CommandHost host;
    private readonly IReadOnlyList<string> names;
    private readonly bool isShown;
    private int done;

    public Progress(CommandHost host, IReadOnlyList<string> names)
    {
        this.host = host;
        this.names = names;
        isShown = names.Count > 1 && Terminal.CanRedraw(host);
        Draw();
    }

    /// <summary>One more file is done.</summary>
    public void Advance()
    {
        done++;
        Draw();
    }

    /// <summary>Clears the line before something else is written.</summary>
    public void Hide()
    {
        if (isShown)
            host.Error.Write(Wipe);
    }

    public void Dispose() => Hide();

    private void Draw()
    {
        if (isShown && done < names.Count)
            host.Error.Write(Begin + Line(done, names.Count, names[done], host.Width - 1) + End);
    }

    /// <summary>Bar, count and name in at most <paramref name="width"/> columns; what finds no room is left out, the name first.</summary>
    internal static string Line(int done, int total, string name, int width)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{done}/{total}");
        var bar = Math.Min(WidestBar, (width - count.Length) / 3);
        var line = bar < NarrowestBar ? count : $"{Bar(done, total, bar)} {count}";
        var room = width - line.Length - 2;
        if (room < 0)
            return count.Length <= width ? count : "";
        return room < NarrowestName ? line : $"{line}  {Shorten(VisibleText.Of(Path.GetFileName(name)), room)}";
    }

    private static string Bar(int done, int total, int width)
    {
        var full = (int)((long)done * width / total);
        return new string('█', full) + new string('░', width - full);
    }

    // The end of a name, its extension and its number, tells most: the middle goes.
    private static string Shorten(string name, int width)
    {
        if (TextWrapper.WidthOf(name) <= width)
            return name;

        var runes = name.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var end = (width - 1) / 2;
        return string.Concat(TakeColumns(runes, width - 1 - end).Append("…").Concat(TakeColumns(Enumerable.Reverse(runes), end).Reverse()));
    }

    private static IEnumerable<string> TakeColumns(IEnumerable<string> runes, int width)
    {
        var column = 0;
        return runes.TakeWhile(rune => (column += TextWrapper.WidthOf(rune)) <= width);
    }
}
