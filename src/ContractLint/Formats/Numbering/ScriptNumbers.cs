using System.Globalization;
using System.Text;

namespace ContractLint.Formats.Numbering;

/// <summary>Numbers in the figures and words of other scripts than ours, as lists print them.</summary>
internal static class ScriptNumbers
{
    private const int MostCounted = 9999;

    private const string Plain = "〇一二三四五六七八九";
    private const string Korean = "영일이삼사오육칠팔구";
    private const string Simplified = "零壹贰叁肆伍陆柒捌玖";
    private const string Traditional = "零壹貳參肆伍陸柒捌玖";
    private const string JapaneseLegal = "〇壱弐参四五六七八九";

    private static readonly string[] NativeKorean = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
    private static readonly string[] NativeKoreanTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private static readonly string[] Thai = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly string[] Vietnamese = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The number as a format prints it; <see langword="null"/> for a format or a number that is not one of these.</summary>
    public static string? Print(int value, string format) => value is < 1 or > MostCounted ? null : format switch
    {
        "decimalFullWidth" or "decimalFullWidth2" => Digits(value, "０１２３４５６７８９"),
        "hindiNumbers" => Digits(value, "०१२३४५६७८९"),
        "thaiNumbers" => Digits(value, "๐๑๒๓๔๕๖๗๘๙"),
        "ideographDigital" or "japaneseDigitalTenThousand" => Digits(value, Plain),
        "taiwaneseDigital" => Digits(value, "○一二三四五六七八九"),
        "koreanDigital" => Digits(value, Korean),
        "koreanDigital2" => Digits(value, "零一二三四五六七八九"),
        "chineseCounting" => value < 100 ? Counted(value, Plain, "十百千", OneIsSilent.InTheTeens) : Digits(value, "○一二三四五六七八九"),
        "taiwaneseCounting" => value < 100 ? Counted(value, Plain, "十百千", OneIsSilent.InTheTeens) : Digits(value, "○一二三四五六七八九"),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counted(value, "零一二三四五六七八九", "十百千", OneIsSilent.InTheTeens, saysZero: true),
        "japaneseCounting" => Counted(value, Plain, "十百千", OneIsSilent.Always),
        "japaneseLegal" => Counted(value, JapaneseLegal, "拾百阡", OneIsSilent.Never),
        "chineseLegalSimplified" => Counted(value, Simplified, "拾佰仟", OneIsSilent.Never, saysZero: true),
        "ideographLegalTraditional" => Counted(value, Traditional, "拾佰仟", OneIsSilent.Never, saysZero: true),
        "koreanCounting" => Counted(value, Korean, "십백천", OneIsSilent.Always),
        "koreanLegal" => value < 100 ? NativeKoreanTens[value / 10] + NativeKorean[value % 10] : null,
        "thaiCounting" => value < 100 ? ThaiWords(value) : null,
        "vietnameseCounting" => value < 100 ? VietnameseWords(value) : null,
        "ideographEnclosedCircle" => value <= 10 ? ((char)('㊀' + value - 1)).ToString() : null,
        "ideographZodiacTraditional" => Alphabets.Cycle(value),
        "hebrew1" => Alphabets.HebrewNumber(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        _ => null,
    };

    private static string Digits(int value, string digits) =>
        string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(figure => digits[figure - '0']));

    // Thousands, hundreds, tens and units, each digit before the sign of its power.
    private static string Counted(int value, string digits, string powers, OneIsSilent one, bool saysZero = false)
    {
        var printed = new StringBuilder();
        var skipped = false;

        for (var power = 3; power >= 0; power--)
        {
            var digit = value / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                skipped |= printed.Length > 0;
                continue;
            }

            if (skipped && saysZero)
                printed.Append(digits[0]);

            skipped = false;
            var isSilent = digit == 1 && power > 0 && (one is OneIsSilent.Always || (one is OneIsSilent.InTheTeens && power == 1 && printed.Length == 0));
            if (!isSilent)
                printed.Append(digits[digit]);

            if (power > 0)
                printed.Append(powers[power - 1]);
        }

        return printed.ToString();
    }

    private static string ThaiWords(int value)
    {
        var (tens, units) = (value / 10, value % 10);
        var ten = tens switch { 0 => "", 1 => "สิบ", 2 => "ยี่สิบ", _ => Thai[tens] + "สิบ" };
        return ten + (units == 0 ? "" : units == 1 && tens > 0 ? "เอ็ด" : Thai[units]);
    }

    private static string VietnameseWords(int value)
    {
        var (tens, units) = (value / 10, value % 10);
        var ten = tens switch { 0 => "", 1 => "mười", _ => $"{Vietnamese[tens]} mươi" };
        if (units == 0)
            return ten;

        var unit = units switch { 1 when tens > 1 => "mốt", 5 when tens > 0 => "lăm", _ => Vietnamese[units] };
        return tens == 0 ? unit : $"{ten} {unit}";
    }

    private static string? Circled(int value) => value switch
    {
        <= 20 => ((char)('①' + value - 1)).ToString(),
        <= 35 => ((char)('㉑' + value - 21)).ToString(),
        <= 50 => ((char)('㊱' + value - 36)).ToString(),
        _ => null,
    };

    // "One ten" is said "ten", by some always, by others only from ten to nineteen.
    private enum OneIsSilent
    {
        Never,
        InTheTeens,
        Always,
    }
}
