using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ContractLint.Cli.Recognition;

/// <summary>Runs a program on bytes and takes what it prints, within a time and a size; it is ended with all it started where it takes longer.</summary>
internal static class BoundedProcess
{
    private const int MaxOutput = 32 << 20;

    /// <summary>What the program printed; <see langword="null"/> where it could not be started, failed, took too long, printed too much or was cancelled.</summary>
    public static string? Run(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, TimeSpan time, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(time);

        using var process = new Process { StartInfo = StartOf(program, arguments) };
        try
        {
            if (!process.Start())
                return null;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return null;
        }

        using var ending = stop.Token.Register(() => End(process));
        var writing = Task.Run(() => Feed(process, input), CancellationToken.None);
        var complaining = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        var output = ReadAll(process.StandardOutput.BaseStream);
        if (output is null)
            End(process);

        process.WaitForExit();
        Task.WaitAll([writing, complaining], CancellationToken.None);
        return output is not null && process.ExitCode == 0 && !stop.IsCancellationRequested ? Encoding.UTF8.GetString(output) : null;
    }

    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // One thread each: several pictures are read at once.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input.Span);
        }
        catch (IOException)
        {
            // It ended before it had read all.
        }
    }

    private static byte[]? ReadAll(Stream stream)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > MaxOutput)
                return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }
}
