using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Output;

/// <summary>What the screen can show.</summary>
internal static class Terminal
{
    /// <summary>Colours: as the user says; else on a terminal that is not dumb, unless NO_COLOR is set to anything.</summary>
    public static bool UsesColor(string? choice, CommandHost host) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => host.IsOutputTerminal && UnderstandsEscapes(host) && string.IsNullOrEmpty(host.Environment("NO_COLOR")),
    };

    /// <summary>Whether a line of the error stream can be drawn again and wiped.</summary>
    public static bool CanRedraw(CommandHost host) => host.IsErrorTerminal && UnderstandsEscapes(host);

    private static bool UnderstandsEscapes(CommandHost host) => host.AcceptsEscapes && host.Environment("TERM") is not "dumb";
}
