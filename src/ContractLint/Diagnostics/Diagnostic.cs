using System.Collections.Immutable;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>One finding: which rule, where, how bad, whom it binds, and the words its texts need.</summary>
/// <remarks>
/// <see cref="Span"/> is what the finding covers (a sentence, a clause); <see cref="Trigger"/>, inside it, is the wording that set the rule off.
/// <see cref="DocumentLanguage"/> is the language of the clause: fixes and replies are written in it, messages in the reader's.
/// </remarks>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    TextSpan Span,
    TextSpan Trigger,
    DiagnosticSeverity Severity,
    Role? Party,
    Language DocumentLanguage,
    ImmutableArray<MessageArgument> Arguments)
{
    public FindingSource Source { get; init; }

    /// <summary>How sure the classifier is, from 0 to 1, that the passage asks for what the rule is about; <see langword="null"/> where it was not asked or cannot tell.</summary>
    /// <remarks>It never changes what a rule says.</remarks>
    public double? Probability { get; init; }

    public Explanation? Explanation { get; init; }

    /// <summary>16 hexadecimal digits that survive renumbering, reflow and a change of format.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Accepted by the user, with a reason.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>What was looked for and is not there; <see langword="null"/> where the finding is about words that are there.</summary>
    public string? SearchedIn(Language language) =>
        Explanation is { IsAbsence: true } && Descriptor.Searched is { } searched ? MessageFormatter.Format(searched, language, Arguments) : null;

    /// <summary>What is wrong. The classifier, which knows a likeness and no facts, says as much.</summary>
    public string MessageIn(Language language) => MessageFormatter.Format(Source is FindingSource.Classifier ? LikenessOf(Descriptor) : Descriptor.Message, language, Arguments);

    public string AdviceIn(Language language) => MessageFormatter.Format(Descriptor.Advice, language, Arguments);

    public string WhyIn(Language language) => MessageFormatter.Format(Descriptor.Why, language, Arguments);

    /// <summary>The balanced clause to propose, in the language of the document; <see langword="null"/> where nothing can be inserted.</summary>
    public string? Clause => Descriptor.Clause is { } clause ? MessageFormatter.Format(clause, DocumentLanguage, Arguments) : null;

    /// <summary>The polite line for an answer, in the language of the document.</summary>
    public string? Reply => ReplyTo(isFamiliar: false);

    /// <summary>The polite line, <paramref name="isFamiliar"/> where French says tu to its reader.</summary>
    public string? ReplyTo(bool isFamiliar) => Descriptor.Reply is { } reply
        ? MessageFormatter.Format(isFamiliar && Descriptor.FamiliarReply is { } familiar ? reply with { Fr = familiar } : reply, DocumentLanguage, Arguments)
        : null;

    private static LocalizedText LikenessOf(DiagnosticDescriptor rule) =>
        new($"This reads like “{rule.Title.En}” in other words ('{{term}}').", $"Cela ressemble, en d'autres mots, à « {rule.Title.Fr} » (« {{term}} »).");
}
