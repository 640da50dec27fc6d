using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Formats;
using ContractLint.Replies;
using ContractLint.Reporting.Replies;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint reply</c>: the polite answer to a document, to read again, complete and send.</summary>
internal sealed class ReplyCommand(CommandHost host, AnalyzerConfig config, Language language, string format, string? output)
{
    private const string NameOfStandardInput = "stdin";

    public static readonly CommandSpec Spec = new(
        "reply",
        new("FILE", "FICHIER"),
        new(
            "Drafts the polite answer to a document, in its language: the yes, the question, the conditions or the no. Nothing in it is invented; what you have to fill in stands in brackets.",
            "Rédige la réponse polie à un document, dans sa langue : le oui, la question, les conditions ou le non. Rien n'y est inventé ; ce qu'il vous reste à compléter est entre crochets."),
        [
            new("--format", "text|markdown|docx|eml|json", new("form of the answer; docx and eml become a file beside the document", "forme de la réponse ; docx et eml deviennent un fichier à côté du document")) { Choices = ["text", "markdown", "docx", "eml", "json"] },
            new("--output", "FILE", new("write the answer to this file", "écrire la réponse dans ce fichier")),
            new("--draft", null, new("draft a refusal even where the advice is not to answer", "rédiger un refus même quand le conseil est de ne pas répondre")),
            .. LintOptions.OfTheText,
        ])
    {
        Examples = ["contractlint reply brief.docx", "contractlint reply contract.docx --format docx", "contractlint reply mail.eml --format eml"],
    };

    private static readonly LocalizedText OwnOffer = new(
        "this reads like an offer of your own; lint says what to change in it. If a client wrote it, add --kind brief or --kind contract.",
        "ce document ressemble à une offre de votre main ; lint dit quoi y changer. Si un client l'a écrit, ajoutez --kind brief ou --kind contract.");

    private static readonly LocalizedText ProvidersAnswer = new(
        "reply drafts the answer of the provider; with --side client there is none.",
        "reply rédige la réponse du prestataire ; avec --side client, il n'y en a pas.");

    private readonly ErrorLines errors = new(host.Error, language);

    private bool IsFile => format is "docx" or "eml";

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count != 1)
            throw new UsageException(new("reply answers one file, or - for the standard input.", "reply répond à un seul fichier, ou à - pour l'entrée standard."));
        if (Directory.Exists(command.Operands[0]))
            throw new UsageException(new($"reply answers one file; '{command.Operands[0]}' is a folder.", $"reply répond à un seul fichier ; « {command.Operands[0]} » est un dossier."));
        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? file?.Language ?? UserLanguage.OfSystem(host);
        var reply = new ReplyCommand(host, LintSettings.ConfigOf(command, host, file), language, command.Value("--format") ?? "text", command.Value("--output"));
        return reply.Run(command.Operands[0], command.Has("--draft"), cancellationToken);
    }

    private int Run(string operand, bool draftsAnyway, CancellationToken cancellationToken)
    {
        if (IsFile && output is null && operand is "-")
            throw new UsageException(new($"--format {format} needs an --output where the document comes through -.", $"--format {format} attend un --output quand le document arrive par -."));
        if (output is not null && operand is not "-" && DocumentFiles.AreSame(operand, Path.GetFullPath(output, host.WorkingDirectory)))
            throw new UsageException(new($"--output: '{output}' is the document to answer.", $"--output : « {output} » est le document auquel répondre."));

        var name = operand is "-" ? NameOfStandardInput : operand;
        if (OneDocument.Read(operand, name, config, host, errors, cancellationToken) is not { } reading || !OneDocument.HasText(reading, name, host, errors))
            return ExitCode.NotRead;

        var report = host.CreateLinter(config).Lint(reading, cancellationToken);
        if (!ReplyComposer.HasAnswer(report))
        {
            errors.SayAbout(new(name, config.Side is Role.Client ? ProvidersAnswer : OwnOffer));
            return ExitCode.Success;
        }

        var reply = ReplyComposer.Compose(report, new() { DraftsAnyway = draftsAnyway, Today = host.Today });
        var place = Write(reply, reading, operand);
        Tell(reply, place);
        if (reading.Attachments.Any(attachment => attachment.IsRead))
            errors.SayAbout(new(name, new("what is attached to it is not answered here: save it and answer it apart.", "ce qui y est joint n'a pas de réponse ici : enregistrez-le et répondez-y à part.")));
        return ExitCode.Success;
    }

    private string? Write(Reply reply, DocumentReading reading, string operand)
    {
        if (reply.Form is ReplyForm.NoAnswer && format is not "json")
            return null;

        var place = output is not null ? Path.GetFullPath(output, host.WorkingDirectory) : IsFile ? PlaceBeside(operand) : null;
        using var file = place is null ? null : new AtomicFile(place);
        var target = file?.Content ?? host.Output;
        switch (format)
        {
            case "json":
                JsonReply.Write(reply, reading.Tree.Name, target);
                break;
            case "docx":
                DocxReply.Write(reply, target);
                break;
            case "eml":
                MailReply.Write(reply, reading.Message?.From, target);
                break;
            default:
                target.Write(Encoding.UTF8.GetBytes(format is "markdown" ? MarkdownReply.Write(reply) : PlainReply.Write(reply)));
                break;
        }

        file?.Commit();
        return place;
    }

    private string PlaceBeside(string document)
    {
        var path = Path.GetFullPath(document, host.WorkingDirectory);
        return FreePlace.Find(Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + ".reply"), format);
    }

    // What is said about the answer stands beside it, never in it.
    private void Tell(Reply reply, string? place)
    {
        if (place is not null)
            errors.Say(new($"the answer is in {place}.", $"la réponse est dans {place}."));
        if (format is not "json")
            errors.Say(ReplyAdvice.Of(reply));
    }
}
