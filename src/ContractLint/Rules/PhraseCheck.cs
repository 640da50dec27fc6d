namespace ContractLint.Rules;

/// <summary>Tells what is wrong with the phrases of a page and the lists they use; nothing where all is well.</summary>
public delegate IEnumerable<PhraseProblem> PhraseCheck(IEnumerable<WordList> lists, IEnumerable<PhraseBlock> blocks);
