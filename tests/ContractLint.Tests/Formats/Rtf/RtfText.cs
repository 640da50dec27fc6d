using System.Text;
using ContractLint.Formats;
using Xunit;

namespace ContractLint.Tests.Formats.Rtf;

/// <summary>RTF written by hand, and what was read of it.</summary>
internal static class RtfText
{
    public const string Start = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fnil\fcharset2 Symbol;}{\f2\fnil\fcharset204 Cyr;}{\f3\fnil\fcharset77 Geneva;}}{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}";

    public static DocumentReading Read(string body, ReadingOptions? options = null) => ReadWhole(Start + body + "}", options);

    public static DocumentReading ReadWhole(string rtf, ReadingOptions? options = null) =>
        DocumentReaders.Read(Encoding.Latin1.GetBytes(rtf), "lettre.doc", options ?? ReadingOptions.Default, TestContext.Current.CancellationToken);

    public static string Text(string body, ReadingOptions? options = null) => Read(body, options).Tree.Text.ToString();
}
