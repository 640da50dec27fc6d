using ContractLint.Diagnostics;

namespace ContractLint.Replies;

/// <summary>The motive that goes with a rule.</summary>
internal static class ReplyMotives
{
    public static ReplyMotive Of(DiagnosticDescriptor rule) => rule.Id switch
    {
        "CL1001" or "CL1002" or "CL1009" => ReplyMotive.Humility,
        "CL1012" or "CL1013" => ReplyMotive.Professionalism,
        "CL2011" => ReplyMotive.Respect,
        _ => rule.Category is Category.Scope ? ReplyMotive.Respect : ReplyMotive.Professionalism,
    };
}
