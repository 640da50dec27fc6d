using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Fills the variables that every message may use: the wording at fault, the party it binds, and the user's settings.</summary>
internal sealed class Arguments(SemanticModel model, SettingTable settings)
{
    private const int MaxTermLength = 110;

    private readonly SettingArguments fromSettings = new(model, settings);

    public Diagnostic Complete(Diagnostic diagnostic)
    {
        var arguments = diagnostic.Arguments.ToBuilder();
        var term = WithoutStop(OneLine.Of(model.Tree.Text[diagnostic.Trigger], MaxTermLength));
        Add(arguments, "term", new(NestedQuotes.In(term, '‘', '’'), NestedQuotes.In(term, '“', '”')));
        Add(arguments, "party", NameOf(diagnostic.Party ?? model.Options.Side));
        foreach (var argument in fromSettings.For(diagnostic.Descriptor))
            Add(arguments, argument.Name, argument.Value);

        return diagnostic with { Arguments = arguments.ToImmutable(), Party = diagnostic.Party ?? Presumed(diagnostic) };
    }

    // A sentence that names nobody burdens the reader's side, or it would not have been reported; a document as a whole, or the file it is, binds nobody.
    private Role? Presumed(Diagnostic diagnostic) =>
        diagnostic.Descriptor is { Span: SpanKind.Document } or { Category: Category.Integrity } ? null : model.Options.Side;

    // The sentence around the quotation has its own stop.
    private static string WithoutStop(string quoted) =>
        quoted is [.., not ('.' or ' '), '.' or ',' or ';' or ':'] ? quoted[..^1] : quoted is [.., ' ', ';' or ':'] or [.., '\u00A0' or '\u202F', ';' or ':'] ? quoted[..^2] : quoted;

    private static void Add(ImmutableArray<MessageArgument>.Builder arguments, string name, LocalizedText value)
    {
        if (!arguments.Any(argument => argument.Name == name))
            arguments.Add(new(name, value));
    }

    private static LocalizedText NameOf(Role role) => role switch
    {
        Role.Client => new("The client", "Le client"),
        Role.Both => new("Each party", "Chaque partie"),
        _ => new("The provider", "Le prestataire"),
    };
}
