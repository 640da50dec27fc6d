using System.Collections.Immutable;

namespace ContractLint.Rules;

/// <summary>The long part of a page, which only those need who compile its phrases, show its examples or test them.</summary>
internal sealed record PageContent(ImmutableArray<PhraseBlock> Phrases, ImmutableArray<WordList> Lists, ImmutableArray<RuleExample> Examples);
