namespace ContractLint.Formats.Numbering;

/// <summary>The letters and signs that lists are counted with in the scripts Word knows, in their order.</summary>
internal static class Alphabets
{
    private const string ArabicLetters = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string ArabicNumerals = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string HebrewLetters = "אבגדהוזחטיכלמנסעפצקרשת";
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string HindiConsonants = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह";
    private const string HindiVowels = "अआइईउऊऋएऐओऔ";
    private const string ThaiLetters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private const string KoreanSyllables = "가나다라마바사아자차카타파하";
    private const string KoreanConsonants = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string HalfKatakana = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string HalfIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";
    private const string ChicagoSigns = "*†‡§";

    /// <summary>The letters a format counts with; <see langword="null"/> for a format of figures or words.</summary>
    public static string? Of(string format) => format switch
    {
        "upperLetter" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "lowerLetter" => "abcdefghijklmnopqrstuvwxyz",
        "chicago" => ChicagoSigns,
        "arabicAlpha" => ArabicLetters,
        "arabicAbjad" => ArabicNumerals,
        "hebrew2" => HebrewLetters,
        "russianLower" => RussianLetters,
        "russianUpper" => RussianLetters.ToUpperInvariant(),
        "hindiConsonants" => HindiConsonants,
        "hindiVowels" => HindiVowels,
        "thaiLetters" => ThaiLetters,
        "ganada" => KoreanSyllables,
        "chosung" => KoreanConsonants,
        "aiueo" => HalfKatakana,
        "aiueoFullWidth" => Katakana,
        "iroha" => HalfIroha,
        "irohaFullWidth" => Iroha,
        "ideographTraditional" => HeavenlyStems,
        "ideographZodiac" => EarthlyBranches,
        _ => null,
    };

    /// <summary>The year of the sixty-year cycle: a stem and a branch, each going round on its own.</summary>
    public static string Cycle(int value) => $"{HeavenlyStems[(value - 1) % HeavenlyStems.Length]}{EarthlyBranches[(value - 1) % EarthlyBranches.Length]}";

    /// <summary>Hebrew letters as numbers: hundreds, tens, units, and 15 and 16 as nine and six or seven.</summary>
    public static string HebrewNumber(int value)
    {
        const string Units = "אבגדהוזחט", Tens = "יכלמנסעפצ", Hundreds = "קרשת";
        var printed = "";
        for (; value >= 400; value -= 400)
            printed += Hundreds[3];

        if (value >= 100)
            printed += Hundreds[value / 100 - 1];

        value %= 100;
        if (value is 15 or 16)
            return printed + "ט" + (value is 15 ? "ו" : "ז");

        return printed + (value >= 10 ? Tens[value / 10 - 1] : "") + (value % 10 > 0 ? Units[value % 10 - 1] : "");
    }
}
