using System.Text;
using Microsoft.CodeAnalysis;
using CompilerText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ContractLint.Tests.Rules;

/// <summary>A rule page that exists only in memory, as the compiler would hand it to a generator.</summary>
internal sealed class PageFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override CompilerText GetText(CancellationToken cancellationToken = default) => CompilerText.From(text, Encoding.UTF8);
}
