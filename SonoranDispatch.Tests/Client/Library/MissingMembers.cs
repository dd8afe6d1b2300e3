using Mono.Cecil;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// What the game client's class library lacks compared with .NET Framework 4.5. The list is client-library-missing.txt, whose header names its
/// source and date. A resource's code that names any of it fails there, because the runtime verifies a method as a whole.
/// </summary>
internal sealed class MissingMembers
{
    private readonly HashSet<string> _types = [];
    private readonly HashSet<string> _members = [];
    private readonly HashSet<string> _critical = [];

    private MissingMembers(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 2 && line[0] != '#'))
        {
            var set = line[0] switch
            {
                'T' => _types,
                'M' or 'F' => _members,
                'C' => _critical,
                _ => throw new FormatException("Not a line of the list: " + line),
            };
            set.Add(line[2..]);
        }
    }

    /// <summary>The number of entries in the list.</summary>
    public int Count => _types.Count + _members.Count + _critical.Count;

    /// <summary>Reads the list from the tests' output folder.</summary>
    public static MissingMembers Read() => new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Client", "Library", "client-library-missing.txt")));

    /// <summary>Returns why a resource's code may not name a type; null if it may.</summary>
    public string? Why(TypeDefinition type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (_types.Contains(outer.FullName)) return "missing or not public";
            if (_critical.Contains(outer.FullName)) return "security-critical";
        }

        return null;
    }

    /// <summary>Returns why a resource's code may not name a method or field, apart from its type; null if it may.</summary>
    public string? Why(IMemberDefinition member) =>
        _members.Contains(NameOf(member)) ? "missing or not public"
        : _critical.Contains(NameOf(member)) ? "security-critical"
        : null;

    /// <summary>True if the member exists in the game's library but is not accessible to other assemblies.</summary>
    public bool IsClosed(TypeDefinition type) => _types.Contains(type.FullName);

    /// <inheritdoc cref="IsClosed(TypeDefinition)" />
    public bool IsClosed(IMemberDefinition member) => _members.Contains(NameOf(member));

    /// <summary>
    /// A member as the list writes it: the full name of the type, "::", the name, the arity of a generic method, and the parameter types of a
    /// method.
    /// </summary>
    public static string NameOf(IMemberDefinition member)
    {
        var name = member.DeclaringType.FullName + "::" + member.Name;
        if (member is not MethodDefinition method) return name;
        var arity = method.HasGenericParameters ? "`" + method.GenericParameters.Count : "";
        return name + arity + "(" + string.Join(",", method.Parameters.Select(parameter => parameter.ParameterType.FullName)) + ")";
    }
}
