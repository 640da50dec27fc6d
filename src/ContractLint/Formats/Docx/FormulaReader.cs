using System.Xml;

namespace ContractLint.Formats.Docx;

/// <summary>Writes a formula on one line, as one would type it: a/b, x^2, (a+b)/c, √(x).</summary>
/// <remarks>Word draws brackets, roots and fractions; without them "(a+b)/c" would read "a+b/c", which is another price.</remarks>
internal sealed class FormulaReader(Action<string, Story> append)
{
    // Signs are one character; a file may claim otherwise.
    private const int LongestSign = 4;

    private readonly Stack<Construct> open = [];

    public void Start(WordElement element, XmlReader reader, Story story)
    {
        switch (element)
        {
            case WordElement.MathBrackets or WordElement.MathFunction or WordElement.MathRoot or WordElement.MathOperator or WordElement.MathOther:
                open.Push(new(element));
                break;

            case WordElement.MathNumerator or WordElement.MathDenominator or WordElement.MathSuperscript or WordElement.MathSubscript:
                ShowOperator(story);
                append(element switch { WordElement.MathDenominator => "/", WordElement.MathSuperscript => "^", WordElement.MathSubscript => "_", _ => "" }, story);
                open.Push(new(element) { Mark = story.Mark });
                break;

            case WordElement.MathArgument:
                StartArgument(story);
                break;

            case WordElement.MathOpeningSign when open.TryPeek(out var construct):
                construct.Opening = Sign(reader);
                break;

            case WordElement.MathClosingSign when open.TryPeek(out var construct):
                construct.Closing = Sign(reader);
                break;

            case WordElement.MathSeparatorSign when open.TryPeek(out var construct):
                construct.Separator = Sign(reader);
                break;

            case WordElement.MathSign when open.TryPeek(out var construct):
                construct.Operator = Sign(reader);
                break;
        }
    }

    public void End(WordElement element, Story story)
    {
        if (!open.TryPeek(out var construct) || construct.Kind != element)
            return;

        open.Pop();
        switch (element)
        {
            case WordElement.MathBrackets:
                append(construct.Arguments == 0 ? construct.Opening + construct.Closing : construct.Closing, story);
                break;

            case WordElement.MathRoot when construct.Arguments > 0:
                append(")", story);
                break;

            case WordElement.MathNumerator or WordElement.MathDenominator or WordElement.MathSuperscript or WordElement.MathSubscript:
                if (story.TextSince(construct.Mark) is { } part && IsCompound(part))
                {
                    story.Insert(construct.Mark, "(");
                    append(")", story);
                }

                break;
        }
    }

    private void StartArgument(Story story)
    {
        if (!open.TryPeek(out var construct))
            return;

        var isFirst = construct.Arguments++ == 0;
        ShowOperator(story);
        append(construct.Kind switch
        {
            WordElement.MathBrackets => isFirst ? construct.Opening : construct.Separator,
            WordElement.MathRoot => "√(",
            WordElement.MathFunction or WordElement.MathOperator => " ",
            _ => isFirst ? "" : " ",
        }, story);
    }

    // A sum or an integral comes before its bounds.
    private void ShowOperator(Story story)
    {
        if (!open.TryPeek(out var construct) || construct.Kind is not WordElement.MathOperator || construct.IsShown)
            return;

        construct.IsShown = true;
        append(construct.Operator, story);
    }

    // "S0" and "0,85" stand alone; "a + b" does not. What is in brackets already needs none.
    private static bool IsCompound(string text)
    {
        text = text.Trim();
        return !(text.StartsWith('(') && text.EndsWith(')')) && text.Any(character => !char.IsLetterOrDigit(character) && character is not (',' or '.' or '_'));
    }

    private static string Sign(XmlReader reader) => WordNames.Value(reader) is { Length: <= LongestSign } sign ? sign : "";

    private sealed class Construct(WordElement kind)
    {
        public WordElement Kind => kind;

        public string Opening { get; set; } = "(";

        public string Closing { get; set; } = ")";

        public string Separator { get; set; } = "|";

        public string Operator { get; set; } = "∫";

        public bool IsShown { get; set; }

        public int Arguments { get; set; }

        public int Mark { get; init; }
    }
}
