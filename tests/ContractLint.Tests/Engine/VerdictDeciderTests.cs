using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Engine;

public sealed class VerdictDeciderTests
{
    [Theory]
    [InlineData("", DocumentKind.Brief, true, Verdict.Accept)]
    [InlineData("", DocumentKind.Brief, false, Verdict.Clarify)]
    [InlineData("CL3001 Info", DocumentKind.Brief, true, Verdict.Accept)]
    [InlineData("CL3001 Hidden", DocumentKind.Brief, true, Verdict.Accept)]
    [InlineData("CL2010:Clarify Info", DocumentKind.Brief, true, Verdict.Clarify)]
    [InlineData("CL2010:Clarify Hidden", DocumentKind.Brief, true, Verdict.Accept)]
    [InlineData("CL2011:Decline Info", DocumentKind.Brief, true, Verdict.Clarify)]
    [InlineData("CL8013:Clarify Info", DocumentKind.Contract, true, Verdict.Clarify)]
    [InlineData("CL9007:Clarify Warning", DocumentKind.Contract, false, Verdict.Clarify)]
    [InlineData("CL0001 Warning", DocumentKind.Contract, true, Verdict.Accept)]
    [InlineData("CL3001 Warning", DocumentKind.Contract, true, Verdict.Negotiate)]
    [InlineData("CL3001 Error", DocumentKind.Brief, true, Verdict.Negotiate)]
    [InlineData("CL4001 Error", DocumentKind.Brief, true, Verdict.Decline)]
    [InlineData("CL4001 Error", DocumentKind.Contract, true, Verdict.Negotiate)]
    [InlineData("CL4001 Warning", DocumentKind.Brief, true, Verdict.Negotiate)]
    [InlineData("CL5002 Error", DocumentKind.Brief, false, Verdict.Decline)]
    [InlineData("CL2011:Decline Error", DocumentKind.Brief, true, Verdict.Decline)]
    [InlineData("CL2010:Clarify Info,CL3001 Warning", DocumentKind.Brief, true, Verdict.Negotiate)]
    public void The_most_severe_reason_decides(string findings, DocumentKind kind, bool isComplete, Verdict expected) =>
        VerdictDecider.Decide([.. Parse(findings)], kind, isComplete).ShouldBe(expected);

    [Fact]
    public void What_the_user_accepted_counts_no_more() =>
        VerdictDecider.Decide([.. Parse("CL4001 Error").Select(diagnostic => diagnostic with { IsSuppressed = true })], DocumentKind.Brief, true).ShouldBe(Verdict.Accept);

    private static IEnumerable<Diagnostic> Parse(string findings) =>
        from finding in findings.Split(',', StringSplitOptions.RemoveEmptyEntries)
        let parts = finding.Split(' ')
        let rule = parts[0].Split(':')
        let verdict = rule.Length > 1 ? Enum.Parse<Verdict>(rule[1]) : (Verdict?)null
        select new Diagnostic(EngineTestSupport.Descriptor(rule[0]) with { Verdict = verdict }, default, default, Enum.Parse<DiagnosticSeverity>(parts[1]), null, Language.English, []);
}
