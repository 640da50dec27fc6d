using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary><c>contractlint</c> alone in a window, for somebody who has never typed a command.</summary>
public sealed class PasteTests
{
    private const string Clause = "7 The Provider shall not work for a competitor.\n";

    private static CliResult RunWith(Shell shell, string language, params string[] bursts)
    {
        shell.IsTerminal = true;
        shell.Keyboard = new(bursts);
        return shell.With("LANG", language).With("NO_COLOR", "1").Run();
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Glissez un document dans cette fenêtre")]
    [InlineData("en_GB.UTF-8", "Drag a document into this window")]
    public void The_window_says_in_three_short_lines_what_to_do(string language, string beginning)
    {
        using var shell = new Shell();
        var lines = RunWith(shell, language).OutputLines;

        lines[0].ShouldStartWith(beginning);
        lines[2].ShouldEndWith("contractlint --help");
        lines.Take(3).Max(line => line.Length).ShouldBeLessThanOrEqualTo(80);
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "texte collé", "À refuser")]
    [InlineData("en_GB.UTF-8", "pasted text", "Refuse")]
    public void A_pasted_text_is_read_up_to_its_full_stop(string language, string name, string severity)
    {
        using var shell = new Shell();
        var result = RunWith(shell, language, "Services agreement\n\n" + Clause, ".\n");

        result.Code.ShouldBe(1, result.Error);
        result.OutputLines.ShouldContain(name);
        result.OutputLines.ShouldContain(line => line.StartsWith(severity, StringComparison.Ordinal) && (line.EndsWith("clause 7", StringComparison.Ordinal) || line.EndsWith("art. 7", StringComparison.Ordinal)));
        result.OutputLines[^1].ShouldEndWith("contractlint explain CL3001");
    }

    [Fact]
    public void The_end_of_the_input_ends_a_text_as_well()
    {
        using var shell = new Shell();
        RunWith(shell, "en_GB", Clause).OutputLines.ShouldContain("pasted text");
    }

    [Fact]
    public void A_pasted_text_is_reported_as_the_standard_input_is()
    {
        using var shell = new Shell();
        var pasted = RunWith(shell, "en_GB", Clause, ".\n").OutputLines.Skip(3).ToArray();
        shell.Keyboard = null;
        var piped = shell.RunWith(Clause, "lint", "-", "--stdin-filename", "pasted text").OutputLines;

        pasted.ShouldBe(piped);
    }

    [Fact]
    public void A_full_stop_in_the_middle_of_a_paste_ends_nothing()
    {
        // What stands behind it would otherwise be typed into the user's shell.
        using var shell = new Shell();
        var result = RunWith(shell, "en_GB", "Hello\n.\n" + Clause, ".\n");

        result.Output.ShouldContain("CL3001");
        shell.Keyboard!.WasDiscarded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Aucun texte reçu, rien n'a été lu.")]
    [InlineData("en_GB.UTF-8", "No text came, so nothing was read.")]
    public void Nothing_pasted_is_told_kindly(string language, string sentence)
    {
        using var shell = new Shell();
        foreach (var bursts in (string[][])[[], ["."], ["\n", "\n", "."]])
        {
            var result = RunWith(shell, language, bursts);
            result.Code.ShouldBe(0);
            result.Error.ShouldBeEmpty();
            result.OutputLines[^1].ShouldStartWith(sentence);
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("'{0}' ")]
    [InlineData("\"{0}\"")]
    [InlineData("  {0}  ")]
    public void A_document_dragged_into_the_window_is_read_at_once(string typed)
    {
        using var shell = new Shell();
        var path = shell.Write("Contrat signé.md", Clause);
        var result = RunWith(shell, "en_GB", string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, path), "never reached");

        result.Code.ShouldBe(1, result.Output);
        result.OutputLines[3].ShouldBe("Contrat signé.md");
    }

    [Fact]
    public void A_paste_that_begins_with_the_name_of_a_file_is_text()
    {
        using var shell = new Shell();
        var path = shell.Write("secret.md", Clause);
        var result = RunWith(shell, "en_GB", path + "\nWe look forward to your answer.\n", ".");

        result.OutputLines.ShouldContain("pasted text");
        result.Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Le fichier «\u00A0contrat.docx\u00A0» est introuvable.")]
    [InlineData("en_GB.UTF-8", "There is no file 'contrat.docx'.")]
    public void A_document_that_is_not_there_can_be_dragged_again(string language, string sentence)
    {
        using var shell = new Shell();
        var result = RunWith(shell, language, "contrat.docx", "'" + shell.Write("contract.md", Clause) + "'");

        result.OutputLines[3].ShouldStartWith(sentence);
        result.OutputLines[4].ShouldBe("contract.md");
    }

    [Fact]
    public void A_window_of_its_own_waits_until_it_was_read()
    {
        using var shell = new Shell();
        shell.Desktop.OwnsWindow = true;
        var result = RunWith(shell, "fr_FR", Clause);

        shell.Keyboard!.KeysWaitedFor.ShouldBe(1);
        result.OutputLines[^1].ShouldBe("Appuyez sur une touche pour fermer cette fenêtre.");
    }

    [Fact]
    public void The_window_of_a_shell_does_not_wait()
    {
        using var shell = new Shell();
        RunWith(shell, "en_GB", Clause);
        shell.Keyboard!.KeysWaitedFor.ShouldBe(0);

        shell.Desktop.OwnsWindow = true;
        shell.Run("rules");
        shell.Keyboard.KeysWaitedFor.ShouldBe(0);
    }

    [Fact]
    public void An_interrupted_paste_is_one_line()
    {
        using var shell = new Shell { Keyboard = new("Hello"), IsErrorTerminal = true };
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var result = shell.RunWith("", cancelled.Token);

        result.Code.ShouldBe(130);
        result.Error.ShouldBe("\r\e[Kcontractlint: interrupted.\n");
    }
}
