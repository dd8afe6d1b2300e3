using Mono.Cecil;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// What the game client's class library lacks of .NET Framework 4.5, read from client-library-missing.txt, whose head names its source and date.
/// A resource's code that names any of it fails there: the runtime verifies a method as a whole.
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

    /// <summary>How many entries the list has.</summary>
    public int Count => _types.Count + _members.Count + _critical.Count;

    /// <summary>The list beside the tests.</summary>
    public static MissingMembers Read() => new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Client", "Library", "client-library-missing.txt")));

    /// <summary>Why code of a resource may not name a type, or null where it may.</summary>
    public string? Why(TypeDefinition type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (_types.Contains(outer.FullName)) return "missing or not public";
            if (_critical.Contains(outer.FullName)) return "security-critical";
        }

        return null;
    }

    /// <summary>Why code of a resource may not name a method or field, its type apart; null where it may.</summary>
    public string? Why(IMemberDefinition member) =>
        _members.Contains(NameOf(member)) ? "missing or not public"
        : _critical.Contains(NameOf(member)) ? "security-critical"
        : null;

    /// <summary>True for what is there, but closed to other assemblies, in the game's own library.</summary>
    public bool IsClosed(TypeDefinition type) => _types.Contains(type.FullName);

    /// <inheritdoc cref="IsClosed(TypeDefinition)" />
    public bool IsClosed(IMemberDefinition member) => _members.Contains(NameOf(member));

    /// <summary>A member as the list writes it: the type's full name, "::", the name, a generic method's arity, and a method's parameter types.</summary>
    public static string NameOf(IMemberDefinition member)
    {
        var name = member.DeclaringType.FullName + "::" + member.Name;
        if (member is not MethodDefinition method) return name;
        var arity = method.HasGenericParameters ? "`" + method.GenericParameters.Count : "";
        return name + arity + "(" + string.Join(",", method.Parameters.Select(parameter => parameter.ParameterType.FullName)) + ")";
    }
}
