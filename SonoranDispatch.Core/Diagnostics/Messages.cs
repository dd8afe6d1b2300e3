using System.Reflection;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Everything the project says in the console, one file per module. docs/errors.md lists the same codes with their remedies.
/// </summary>
public static partial class Messages
{
    // Asked for later, never in an initializer: the other files' messages may not be there yet when this one runs.
    private static readonly Lazy<IReadOnlyList<MessageDefinition>> Collected = new(Collect);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<MessageDefinition> All => Collected.Value;

    private static IReadOnlyList<MessageDefinition> Collect() => typeof(Messages)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(MessageDefinition))
        .Select(property => (MessageDefinition)property.GetValue(null)!)
        .OrderBy(kind => kind.Code, StringComparer.Ordinal)
        .ToArray();
}
