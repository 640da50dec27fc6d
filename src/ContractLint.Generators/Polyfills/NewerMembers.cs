using System.Text;

#pragma warning disable IDE0130 // Found wherever the library's own files use the members.
namespace System;

/// <summary>The members of .NET 10 that the library's files use and netstandard2.0 lacks.</summary>
internal static class NewerMembers
{
    extension(char)
    {
        public static bool IsAsciiDigit(char character) => character is >= '0' and <= '9';
    }

    public static bool Contains(this string text, char character) => text.IndexOf(character) >= 0;

    public static void Deconstruct<TKey, TValue>(this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value) => (key, value) = (pair.Key, pair.Value);

    public static string[] Split(this string text, char separator) => text.Split([separator]);

    public static bool ContainsAnyExceptInRange(this ReadOnlySpan<char> text, char low, char high)
    {
        foreach (var character in text)
        {
            if (character < low || character > high)
                return true;
        }

        return false;
    }

    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
}
