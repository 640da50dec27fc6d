using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>A sentence of an answer in English and in French, the latter to somebody one says vous or tu to.</summary>
internal readonly record struct LetterText(string En, string Vous, string Tu)
{
    public LetterText(string en, string fr)
        : this(en, fr, fr)
    {
    }

    public string In(Language language, bool isFamiliar) => language is Language.English ? En : isFamiliar ? Tu : Vous;
}
