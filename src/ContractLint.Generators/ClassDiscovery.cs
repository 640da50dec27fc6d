using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractLint.Generators;

/// <summary>Recognises the classes of rules: analyzers that can be made, in a folder under <c>Rules/</c>.</summary>
internal static class ClassDiscovery
{
    private const string AnalyzerType = "ContractLint.Diagnostics.DiagnosticAnalyzer";
    private const string RulesNamespace = "ContractLint.Rules.";

    public static bool MayBeRule(SyntaxNode node) => node is ClassDeclarationSyntax { BaseList: not null };

    public static FoundClass? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is not INamedTypeSymbol { IsAbstract: false } type)
            return null;

        var fullName = type.ToDisplayString();
        if (!fullName.StartsWith(RulesNamespace, StringComparison.Ordinal) || !IsAnalyzer(type))
            return null;

        var place = ((ClassDeclarationSyntax)context.Node).Identifier.GetLocation().GetLineSpan();
        return new(fullName, place.Path, place.StartLinePosition.Line + 1);
    }

    private static bool IsAnalyzer(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.ToDisplayString() == AnalyzerType)
                return true;
        }

        return false;
    }
}
