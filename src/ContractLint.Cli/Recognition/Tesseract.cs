using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Formats;

namespace ContractLint.Cli.Recognition;

/// <summary>Tesseract, where it is installed: a process for each picture, as many at once as there are cores, each with a time limit.</summary>
internal sealed class Tesseract(string program) : ITextRecognizer
{
    private static readonly TimeSpan PictureTime = TimeSpan.FromSeconds(60);

    private readonly Lazy<TesseractLanguages> languages = new(() => TesseractLanguages.Of(program));

    /// <summary>The recognizer of this machine; <see langword="null"/> where Tesseract is not installed.</summary>
    public static Tesseract? Find(Func<string, string?> environment) => TesseractLocator.Find(environment) is { } program ? new(program) : null;

    public IReadOnlyList<ImmutableArray<RecognizedWord>?> Recognize(IReadOnlyList<PagePicture> pictures, CancellationToken cancellationToken)
    {
        var found = new ImmutableArray<RecognizedWord>?[pictures.Count];
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, pictures.Count, cores, i => found[i] = cancellationToken.IsCancellationRequested ? null : Recognize(pictures[i], cancellationToken));
        return found;
    }

    private ImmutableArray<RecognizedWord>? Recognize(PagePicture picture, CancellationToken cancellationToken)
    {
        List<string> arguments = ["stdin", "stdout", "--dpi", picture.DotsPerInch.ToString(CultureInfo.InvariantCulture), .. languages.Value.Arguments, "-c", "tessedit_create_tsv=1"];
        return BoundedProcess.Run(program, arguments, picture.Content, PictureTime, cancellationToken) is { } table ? TesseractTable.Read(table) : null;
    }
}
