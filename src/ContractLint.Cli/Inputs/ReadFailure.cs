using ContractLint.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>Says in one sentence why a file could not be worked on.</summary>
internal static class ReadFailure
{
    public static LocalizedText Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("there is no such file.", "ce fichier est introuvable."),
        UnauthorizedAccessException => new("this file may not be read.", "la lecture de ce fichier n'est pas permise."),
        IOException => new("the file could not be read.", "le fichier n'a pas pu être lu."),
        OutOfMemoryException => new("the file needs more memory than there is.", "le fichier demande plus de mémoire qu'il n'y en a."),
        _ => new(
            $"the analysis met an internal error (CL0001, {exception.GetType().Name}); please report it.",
            $"l'analyse a rencontré une erreur interne (CL0001, {exception.GetType().Name}) ; merci de la signaler."),
    };
}
