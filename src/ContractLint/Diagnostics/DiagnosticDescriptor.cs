using System.Collections.Immutable;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What a rule is, for people: its number, its name and everything it says. Comes from the rule's page.</summary>
/// <remarks>
/// Texts may hold variables in braces (<c>{term}</c>, <c>{party}</c>); they are filled in when a finding is rendered.
/// <see cref="Clause"/> is a whole sentence that can be inserted as it is, in the language of the document; <see cref="Reply"/> is the polite
/// line for an answer. <see cref="Applies"/> is empty where the rule applies to every kind of document.
/// </remarks>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    LocalizedText Title,
    LocalizedText Message,
    LocalizedText Why,
    LocalizedText Advice,
    LocalizedText? Clause,
    LocalizedText? Reply,
    RuleGroup Group,
    DiagnosticSeverity StrictSeverity,
    ImmutableArray<DocumentKind> Applies,
    SpanKind Span)
{
    /// <summary>The reply in French to a reader one says tu to; <see langword="null"/> where <see cref="Reply"/> suits.</summary>
    public string? FamiliarReply { get; init; }

    /// <summary>Of a rule about an absence: what was looked for, as a sentence.</summary>
    public LocalizedText? Searched { get; init; }

    /// <summary>What looks like the thing that is missing and is not, in the order of the page.</summary>
    public ImmutableArray<NearMissReason> NearMisses { get; init; } = [];

    public Category Category => (Category)(Id[2] - '0');

    /// <summary>The severity in the freelance profiles, where it differs from the card.</summary>
    public DiagnosticSeverity? FreelanceSeverity { get; init; }

    /// <summary>The severity in the profile <c>template-ci</c>, where it differs from the card.</summary>
    public DiagnosticSeverity? TemplateSeverity { get; init; }

    /// <summary>The verdict a finding asks for beside what its severity asks: a question is open, or a brief with such an error is declined.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Whether its findings never make a run end with 1.</summary>
    public bool NeverFailsGate { get; init; }

    public DiagnosticSeverity SeverityIn(Profile profile) => profile switch
    {
        Profile.Strict => StrictSeverity,
        Profile.TemplateCi => TemplateSeverity ?? StrictSeverity,
        _ => FreelanceSeverity ?? StrictSeverity,
    };

    public bool AppliesTo(DocumentKind kind) => Applies.IsEmpty || kind is DocumentKind.Unknown || Applies.Contains(kind);
}
