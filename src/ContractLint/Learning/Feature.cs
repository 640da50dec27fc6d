namespace ContractLint.Learning;

/// <summary>One feature where it stands: the words <c>[Start, End)</c> of a sentence of the passage, counted from the passage's first.</summary>
internal readonly record struct Feature(int Bucket, FeatureFamily Family, int Sentence, int Start, int End);
