using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Parsing;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint</c> alone in a window: takes a document that is dragged into it, or a text that is pasted.</summary>
internal sealed class PasteCommand(CommandHost host, IKeyboard keyboard, Language language)
{
    private const string EndOfText = ".";

    private static readonly LocalizedText Welcome = new(
        "Drag a document into this window, or paste a mail or a clause.\nThen press Enter. A pasted text ends with a line that holds one full stop.\nEverything stays on this computer. More: contractlint --help",
        "Glissez un document dans cette fenêtre, ou collez un mail ou une clause.\nPuis Entrée. Un texte collé se termine par une ligne qui n'a qu'un point.\nTout reste sur cet ordinateur. En savoir plus : contractlint --help");

    private static readonly LocalizedText PastedText = new("pasted text", "texte collé");

    private static readonly LocalizedText NothingGiven = new(
        "No text came, so nothing was read. Whenever you like: contractlint",
        "Aucun texte reçu, rien n'a été lu. Quand vous voudrez : contractlint");

    public int Run(CancellationToken cancellationToken)
    {
        Say(Welcome);
        var code = ReadAndLint(cancellationToken);
        keyboard.Discard();
        return code;
    }

    private int ReadAndLint(CancellationToken cancellationToken)
    {
        while (ReadLine(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            // A path is dragged alone: what more text follows is text itself, whatever it begins with.
            if (!keyboard.HasMore())
            {
                if (DraggedPaths.In(line, Path.Exists) is { Count: > 0 } paths)
                    return Lint(host, ["--", .. paths], cancellationToken);

                if (DraggedPaths.Missing(line) is { } missing)
                {
                    Say(new($"There is no file '{VisibleText.Of(missing)}'. Drag it here again, or paste a text.", $"Le fichier « {VisibleText.Of(missing)} » est introuvable. Glissez-le de nouveau, ou collez un texte."));
                    continue;
                }
            }

            var text = new StringBuilder(line).Append('\n');
            while (ReadLine(cancellationToken) is { } next)
                text.Append(next).Append('\n');
            var pasted = host with { Input = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())) };
            return Lint(pasted, ["-", "--stdin-filename", PastedText.Say(language)], cancellationToken);
        }

        Say(NothingGiven);
        return ExitCode.Success;
    }

    /// <summary>The next line of what is given; <see langword="null"/> at its end.</summary>
    /// <remarks>In the middle of a paste nothing is an end: what came behind it would fall to the shell, as commands somebody else has written.</remarks>
    private string? ReadLine(CancellationToken cancellationToken)
    {
        var line = keyboard.ReadLine(cancellationToken)?.TrimEnd('\r');
        if (line is not (null or EndOfText))
            return line;
        if (!keyboard.HasMore())
            return null;
        return line ?? keyboard.ReadLine(cancellationToken);
    }

    // What was given and what is answered are two things: a line between them.
    private int Lint(CommandHost given, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        Write("");
        return LintCommand.Run(CommandParser.Parse(LintOptions.Spec, arguments), given, cancellationToken);
    }

    private void Say(LocalizedText text) => Write(text.Say(language));

    private void Write(string line)
    {
        host.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        host.Output.Flush();
    }
}
