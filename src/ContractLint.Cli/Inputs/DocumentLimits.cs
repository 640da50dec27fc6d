using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Formats;
using ContractLint.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>How far to go with one document: what its reader looks at itself, and the time for reading and analysing it.</summary>
internal sealed record DocumentLimits(ReadingOptions Reading, TimeSpan Time)
{
    /// <summary>Whether the words of pictures are read, where this machine has a program for that.</summary>
    public bool Recognizes { get; init; }

    public static DocumentLimits Default { get; } = Of(AnalyzerConfig.Default);

    public static DocumentLimits Of(AnalyzerConfig config)
    {
        var settings = new SettingResolver(new([]), config).For(Language.English);
        return new(ReadingOptions.From(settings), TimeSpan.FromSeconds((double)settings.Number(LimitSettings.Seconds)!.Value)) { Recognizes = !OcrOption.IsOff(config) };
    }

    /// <summary>"the file is larger than 256 MB, the limit": how the setting is called is said, so that it can be changed.</summary>
    public LocalizedText FileTooLarge => new(
        $"the file is larger than {Reading.MaxFileBytes >> 20} MB ({LimitSettings.FileSize}).",
        $"le fichier dépasse {Reading.MaxFileBytes >> 20} Mo ({LimitSettings.FileSize}).");

    public LocalizedText TookTooMuchMemory => new(
        $"reading it took more than {Reading.MaxMemoryBytes >> 20} MB of memory ({LimitSettings.Memory})",
        $"sa lecture a demandé plus de {Reading.MaxMemoryBytes >> 20} Mo de mémoire ({LimitSettings.Memory})");

    /// <summary>Said of a document that ended the process that read it.</summary>
    public static LocalizedText BroughtDown { get; } = new(
        "it brought down the program that read it, as a file made to harm does; nothing of it was kept",
        "il a fait tomber le programme qui le lisait, comme le fait un fichier conçu pour nuire ; rien n’en a été gardé");

    public LocalizedText TookTooLong => new(
        $"reading took longer than {Time.TotalSeconds} s (--timeout).",
        $"la lecture a dépassé {Time.TotalSeconds} s (--timeout).");
}
