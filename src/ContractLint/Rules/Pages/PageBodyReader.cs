namespace ContractLint.Rules.Pages;

/// <summary>Reads the title, the sections and their bullets; fences go to <see cref="FenceReader"/>.</summary>
internal sealed class PageBodyReader(PageLines lines, PageErrors errors, bool checksMarks)
{
    private const string SectionMark = "## ";
    private const string Separator = " · ";

    private readonly PageBody body = new(errors);
    private string section = "";
    private TextSection? texts;
    private List<TextLine>? bullet;

    public PageBody Read(int first)
    {
        var number = ReadTitle(first);

        while (number <= lines.Count)
        {
            if (lines.StartsWith(number, "```"))
            {
                number = new FenceReader(lines, body, errors, checksMarks).Read(number, section);
                continue;
            }

            if (lines.StartsWith(number, SectionMark))
                OpenSection(number);
            else
                ReadProse(number);

            number++;
        }

        return body;
    }

    private int ReadTitle(int first)
    {
        var number = first;
        while (number <= lines.Count && lines.IsBlank(number))
            number++;

        if (number > lines.Count || !lines.StartsWith(number, "# "))
        {
            ReportTitle(Math.Min(number, lines.Count), 1);
            return number;
        }

        var parts = lines[number].Substring(2).Split([Separator], StringSplitOptions.None);
        if (parts.Length != 3 || parts.Any(part => part.Trim().Length == 0))
        {
            ReportTitle(number, 3);
            return number + 1;
        }

        body.TitleId = new TextLine(parts[0].Trim(), number, 3);
        body.Title = new(parts[1].Trim(), parts[2].Trim());
        return number + 1;
    }

    private void ReportTitle(int line, int column) => errors.Add(
        line,
        column,
        "The title is \"# id · English title · French title\", as in \"# CL3001 · Non-compete clause · Clause de non-concurrence\".",
        "Le titre s'écrit « # identifiant · titre anglais · titre français », comme « # CL3001 · Non-compete clause · Clause de non-concurrence ».");

    private void OpenSection(int number)
    {
        var heading = lines[number].Substring(SectionMark.Length).Trim();
        var words = FenceWord.Split(heading, SectionMark.Length + 1);
        section = words.Count == 0 ? "" : words[0].Text;
        texts = null;
        bullet = null;

        if (!Vocabulary.Sections.Contains(section))
        {
            var list = Suggestion.List(Vocabulary.Sections);
            var suggestion = Suggestion.For(section, Vocabulary.Sections);
            errors.Add(number, 4, $"There is no section \"{heading}\": write {list.En}.{suggestion.En}", $"Il n'existe pas de section « {heading} » : écrivez {list.Fr}.{suggestion.Fr}");
            section = "?";
            return;
        }

        var block = section is Vocabulary.Nearest ? ReadBlock(number, words) : null;
        var condition = block is null && section is not Vocabulary.Nearest && words.Count > 1 ? ReadCondition(number, words) : null;
        if (condition is null && (words.Count == 1 || block is not null) && body.Headings.ContainsKey(heading))
            errors.Add(number, 4, $"The section \"{section}\" stands here twice.", $"La section « {section} » figure deux fois.");

        body.Headings[heading] = number;
        if (Vocabulary.TextSections.Contains(section))
            body.Texts.Add(texts = new(section, number) { Condition = condition, Block = block });
    }

    /// <summary>"Nearest average-basket": the block that finds what looks like the missing thing.</summary>
    private TextLine? ReadBlock(int number, List<FenceWord> words)
    {
        if (words.Count == 2)
            return new(words[1].Text, number, words[1].Column);

        errors.Add(number, 4, "After \"Nearest\" stands the name of a block of phrases: \"## Nearest turnover\".", "Après « Nearest » vient le nom d'un bloc d'expressions : « ## Nearest turnover ».");
        return null;
    }

    /// <summary>"Reply also when profile.referrals is set", "Clause instead when kind is template".</summary>
    private TextCondition? ReadCondition(int number, List<FenceWord> words)
    {
        var isCondition = words.Count == 6
            && words[0].Text is "Clause" or "Reply"
            && words[1].Text is "also" or "instead"
            && words[2].Text is "when"
            && words[4].Text is "is";

        if (isCondition)
            return new(words[1].Text is "instead", words[3].Text, words[5].Text is "set" ? null : words[5].Text, words[3].Column);

        errors.Add(
            number,
            words[1].Column,
            "After \"Clause\" or \"Reply\" only a condition may follow: \"also when <setting> is set\", \"instead when <setting> is <value>\".",
            "Après « Clause » ou « Reply » ne peut suivre qu'une condition : « also when <réglage> is set », « instead when <réglage> is <valeur> ».");
        return null;
    }

    private void ReadProse(int number)
    {
        // Between the fences of phrases and examples a writer may say why; nothing there is printed.
        if (lines.IsBlank(number) || section is "Phrases" or "Examples" or "?")
            return;

        var line = lines[number];
        if (texts is null)
            errors.Add(number, 1, "This text stands in no section.", "Ce texte n'est dans aucune section.");
        else if (line.StartsWith("- ", StringComparison.Ordinal))
            OpenBullet(number);
        else if (line[0] is ' ' && bullet is not null)
            Append(line, number, line.Length - line.TrimStart().Length);
        else
            ReportBullet(number, 1);
    }

    private void OpenBullet(int number)
    {
        var line = lines[number];
        var opened = line.StartsWith("- EN:", StringComparison.Ordinal) ? texts!.English
            : line.StartsWith("- FR:", StringComparison.Ordinal) ? texts!.French
            : line.StartsWith("- TU:", StringComparison.Ordinal) && section is "Reply" ? texts!.Familiar
            : null;

        if (opened is null)
        {
            ReportBullet(number, 3);
            return;
        }

        bullet = opened;
        if (bullet.Count > 0)
            errors.Add(number, 3, $"\"{line.Substring(2, 2)}\" stands here twice; indent the lines that continue a text.", $"« {line.Substring(2, 2)} » figure deux fois ; mettez en retrait les lignes qui continuent un texte.");

        Append(line, number, 5);
    }

    private void Append(string line, int number, int start)
    {
        while (start < line.Length && line[start] is ' ')
            start++;

        if (start < line.Length)
            bullet!.Add(new(line.Substring(start).TrimEnd(), number, start + 1));
    }

    private void ReportBullet(int number, int column) =>
        errors.Add(number, column, "Write \"- EN: …\" and \"- FR: …\", and indent the lines that continue.", "Écrivez « - EN: … » et « - FR: … », et mettez en retrait les lignes qui continuent.");
}
