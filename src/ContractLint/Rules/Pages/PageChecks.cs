using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Checks that a page is complete: title, sections, both languages, phrases and examples.</summary>
internal sealed class PageChecks(FrontMatter settings, PageBody body, PageErrors errors)
{
    private const int ExamplesOfEachKind = 3;

    public void Run(PhraseCheck? checkPhrases)
    {
        CheckTitle();
        CheckSections();

        if (settings.Trigger is RuleTrigger.Phrases)
            CheckBothLanguagesHavePhrases();

        if (settings.Trigger is not RuleTrigger.File)
            CheckExamples();

        CheckExampleSettings();
        CheckSeveritySettings();
        CheckEvidence();

        if (checkPhrases is not null)
            CheckPhrases(checkPhrases);

        body.Lists.ReportUnused();

        new WordingChecks(settings, errors).Run(body);
    }

    private void CheckTitle()
    {
        if (settings.Id.Length > 0 && body.TitleId.Line > 0 && body.TitleId.Text != settings.Id)
            errors.Add(body.TitleId.Line, body.TitleId.Column, $"The title repeats the id, {settings.Id}.", $"Le titre répète l'identifiant, {settings.Id}.");
    }

    private void CheckSections()
    {
        foreach (var name in Vocabulary.RequiredSections)
        {
            if (body.Find(name) is null)
                errors.Add(Math.Max(1, body.TitleId.Line), 1, $"The section \"## {name}\" is missing.", $"La section « ## {name} » manque.");
        }

        foreach (var parameter in settings.Parameters)
        {
            if (parameter.Description is { } description && (description.En.Length == 0 || description.Fr.Length == 0))
                errors.Add(Math.Max(1, body.TitleId.Line), 1, $"The parameter \"{parameter.Name}\" is described in one language only.", $"Le paramètre « {parameter.Name} » n'est décrit que dans une langue.");
        }

        foreach (var section in body.Texts)
        {
            if (section.English.Count == 0)
                errors.Add(section.Line, 1, $"\"{section.Name}\" has no English text: add \"- EN: …\".", $"« {section.Name} » n'a pas de texte anglais : ajoutez « - EN: … ».");

            if (section.French.Count == 0)
                errors.Add(section.Line, 1, $"\"{section.Name}\" has no French text: add \"- FR: …\".", $"« {section.Name} » n'a pas de texte français : ajoutez « - FR: … ».");

            if (section.Block is { } block && !body.Phrases.Any(other => other.Name == block.Text))
                errors.Add(block.Line, block.Column, $"No block of phrases is named {block.Text}.", $"Aucun bloc d'expressions ne s'appelle {block.Text}.");

            if (section.Condition is { Setting: not "kind" } condition && !IsSetting(condition.Setting))
                errors.Add(section.Line, condition.Column, $"The setting \"{condition.Setting}\" is not among this page's parameters.", $"Le réglage « {condition.Setting} » n'est pas dans les paramètres de cette page.");
        }
    }

    private bool IsSetting(string name) => FindSetting(name) is not null;

    private SettingDefinition? FindSetting(string name) =>
        SharedSettings.Find(name) ?? settings.Parameters.FirstOrDefault(parameter => parameter.Name == name);

    private void CheckSeveritySettings()
    {
        foreach (var block in body.Phrases.Where(block => block.SeveritySetting is { } name && !settings.Parameters.Any(parameter => parameter.Name == name)))
            errors.Add(block.Line, 1, $"The setting \"{block.SeveritySetting}\" is not among this page's parameters.", $"Le réglage « {block.SeveritySetting} » n'est pas dans les paramètres de cette page.");
    }

    private void CheckBothLanguagesHavePhrases()
    {
        foreach (var code in Vocabulary.Languages.Words)
        {
            Vocabulary.Languages.TryGet(code, out var language);
            if (!body.Phrases.Any(block => block.Role is PhraseRole.Find && block.Language == language))
                errors.Add(LineOf("Phrases"), 1, $"There is no \"phrases {code}\" block, and no class decides (\"trigger: class\").", $"Il n'y a pas de bloc « phrases {code} », et aucune classe ne décide (« trigger: class »).");
        }
    }

    private void CheckEvidence()
    {
        foreach (var block in body.Phrases)
        {
            if (block.With is { } wanted && !body.Phrases.Any(other => IsEvidence(other, wanted, block.Language)))
                errors.Add(block.Line, 1, $"There is no \"evidence\" block named {wanted} in this language.", $"Il n'y a pas de bloc « evidence » nommé {wanted} dans cette langue.");

            if (block.Role is PhraseRole.Evidence && !body.Phrases.Any(other => other.With is { } asked && IsEvidence(block, asked, other.Language)))
                errors.Add(block.Line, 1, "No block of phrases asks for this evidence: name it, and write \"with=\" and the name there.", "Aucun bloc d'expressions ne demande cet indice : nommez-le, et écrivez là « with= » et son nom.");
        }
    }

    private static bool IsEvidence(PhraseBlock block, string name, Language language) =>
        block.Role is PhraseRole.Evidence && block.Name == name && block.Language == language;

    private void CheckExamples()
    {
        foreach (var code in Vocabulary.Languages.Words)
        {
            Vocabulary.Languages.TryGet(code, out var language);
            CheckExamples(code, language, "flag", example => example.IsFlagged);
            CheckExamples(code, language, "pass", example => !example.IsFlagged);
        }
    }

    private void CheckExamples(string code, Language language, string kind, Func<RuleExample, bool> isOfKind)
    {
        var count = body.Examples.Count(example => example.Language == language && isOfKind(example));
        if (count < ExamplesOfEachKind)
            errors.Add(LineOf("Examples"), 1, $"At least three \"{kind} {code}\" examples are wanted; there are {count}.", $"Il faut au moins trois exemples « {kind} {code} » ; il y en a {count}.");
    }

    private void CheckExampleSettings()
    {
        foreach (var example in body.Examples)
        {
            foreach (var setting in example.Settings)
            {
                if (FindSetting(setting.Key) is not { } definition)
                    errors.Add(example.Line, 1, $"The setting \"{setting.Key}\" is not among this page's parameters.", $"Le réglage « {setting.Key} » n'est pas dans les paramètres de cette page.");
                else if (SettingReader.Read(definition.Type, setting.Value) is null)
                    errors.Add(example.Line, 1, $"\"{setting.Value}\" is no value of \"{setting.Key}\".", $"« {setting.Value} » n'est pas une valeur de « {setting.Key} ».");
            }
        }
    }

    private int LineOf(string section) => body.Headings.TryGetValue(section, out var line) ? line : Math.Max(1, body.TitleId.Line);

    private void CheckPhrases(PhraseCheck checkPhrases)
    {
        foreach (var problem in checkPhrases(body.Lists.Definitions, body.Phrases))
            errors.Add(problem.Phrase.Line, problem.Phrase.Column + problem.Offset, problem.Message);
    }
}
