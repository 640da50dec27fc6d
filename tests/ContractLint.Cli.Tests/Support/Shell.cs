using System.Text;
using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Tests.Support;

/// <summary>Runs the real command in this process, in a folder of its own, with a machine we made up.</summary>
internal sealed class Shell : IDisposable
{
    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    public Shell()
    {
        // Reports name documents as they were typed: relative names make the same report on every machine.
        Environment.CurrentDirectory = Samples.Folder;
        Directory.CreateDirectory(Folder);
        Desktop = new(Folder);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "contractlint-" + Path.GetRandomFileName());

    public bool IsTerminal { get; set; }

    public bool IsErrorTerminal { get; set; }

    public bool AcceptsEscapes { get; set; } = true;

    public int Width { get; set; } = 80;

    public FakeKeyboard? Keyboard { get; set; }

    public FakeDesktop Desktop { get; }

    public bool IsSystemFrench { get; set; }

    public bool UsesLibrary { get; set; }

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    public Shell With(string variable, string value)
    {
        environment[variable] = value;
        return this;
    }

    public CliResult Run(params string[] arguments) => RunWith("", CancellationToken.None, arguments);

    public CliResult RunWith(string input, params string[] arguments) => RunWith(input, CancellationToken.None, arguments);

    public CliResult RunWith(string input, CancellationToken cancellationToken, params string[] arguments) =>
        RunWith(Encoding.UTF8.GetBytes(input), cancellationToken, arguments);

    public CliResult RunWith(byte[] input, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var host = new CommandHost
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            Environment = environment.GetValueOrDefault,
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsErrorTerminal,
            AcceptsEscapes = AcceptsEscapes,
            Width = Width,
            IsSystemFrench = () => IsSystemFrench,
            Keyboard = Keyboard,
            Desktop = Desktop,
        };
        if (!UsesLibrary)
            host = host with { CreateLinter = config => new FakeLinter(config), Rules = () => SampleRules.Pages };

        var code = CommandLine.Run(arguments, host, cancellationToken);
        return new(code, Clean(Encoding.UTF8.GetString(output.ToArray())), Clean(error.ToString()));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // The folder has a random name: reports are compared without it.
    private string Clean(string text) => text.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Folder + "/", "", StringComparison.Ordinal).Replace(Folder, "FOLDER", StringComparison.Ordinal);
}
