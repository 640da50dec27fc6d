using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Settings;

/// <summary>Reads the configuration of a run, and tells its mistakes, one line each.</summary>
internal static class ConfigurationLoader
{
    private const int MaxBytes = 1 << 20;

    /// <summary>False where the configuration is faulty: its mistakes have been told. There may be no configuration at all.</summary>
    public static bool TryLoad(ParsedCommand command, CommandHost host, out ConfigurationFile? file)
    {
        file = null;
        if (command.Has("--no-config"))
        {
            return command.Has("--config")
                ? throw new UsageException(new("--config and --no-config exclude each other.", "--config et --no-config s'excluent."))
                : true;
        }

        // Records are a form for databases: what a machine answers must not depend on whose machine it is.
        var path = command.Value("--config") ?? (command.Has("--records") ? null : ConfigurationLocator.Find(host));
        if (path is null)
            return true;

        var name = ConfigurationLocator.NameOf(path, host);
        var result = Read(path, name, host, out _);
        file = result.File;
        Tell(result, name, UserLanguage.Parse(command.Value("--ui-language")) ?? UserLanguage.OfSystem(host), host);
        return result.Errors.IsEmpty;
    }

    /// <summary>Tells every mistake on a line of its own, as compilers do.</summary>
    public static void Tell(ConfigurationResult result, string name, Language language, CommandHost host)
    {
        foreach (var error in result.Errors)
            host.Error.Write($"{VisibleText.Of(name)}:{ReportWords.Number(error.Line)}:{ReportWords.Number(error.Column)}: {VisibleText.Of(error.Message.Say(language))}\n");
    }

    /// <summary>Reads a file that exists, or says why it cannot be read.</summary>
    public static ConfigurationResult Read(string path, string name, CommandHost host, out string text)
    {
        text = TextOf(Path.GetFullPath(path, host.WorkingDirectory), name);
        var rules = host.Rules();
        var catalog = new SettingCatalog(rules.SelectMany(rule => rule.Parameters));
        return ConfigurationFile.Read(text, name, catalog, [.. rules.Select(rule => rule.Descriptor)]);
    }

    private static string TextOf(string path, string name)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (LimitedRead.All(stream, MaxBytes, CancellationToken.None) is not { } bytes)
                throw CannotRead(name, new($"the file is larger than {MaxBytes >> 20} MB.", $"le fichier dépasse {MaxBytes >> 20} Mo."));

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text is ['\uFEFF', ..] ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw CannotRead(name, new("the file is not UTF-8.", "le fichier n'est pas en UTF-8."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotRead(name, ReadFailure.Of(exception));
        }
    }

    private static UsageException CannotRead(string name, LocalizedText reason) => new(new($"configuration '{name}': {reason.En}", $"configuration « {name} » : {reason.Fr}"));
}
