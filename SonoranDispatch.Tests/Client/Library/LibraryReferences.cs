using System.Reflection;
using Mono.Cecil;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// Finds every type, method and field of .NET's class library that an assembly names, including attributes, as defined by the reference
/// assemblies of .NET 4.5.
/// </summary>
internal static class LibraryReferences
{
    private static readonly string ReferenceAssemblies =
        typeof(LibraryReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(value => value.Key == "Net45ReferenceAssemblies").Value!;

    /// <summary>Returns the references of an assembly that the game's client would reject, sorted, each with its reason.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="missing">What the client lacks.</param>
    public static IReadOnlyList<string> Refused(string path, MissingMembers missing)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(ReferenceAssemblies);
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
        var refused = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in assembly.MainModule.GetTypeReferences().Where(IsOfTheLibrary))
            if (missing.Why(type.Resolve()) is { } why) refused.Add(type.FullName + ": " + why);

        foreach (var reference in assembly.MainModule.GetMemberReferences().Where(reference => IsOfTheLibrary(reference.DeclaringType)))
        {
            // An array's own methods come from the runtime and have no definition.
            if (reference.DeclaringType.IsArray) continue;
            var member = (reference as MethodReference)?.Resolve() ?? (IMemberDefinition)((FieldReference)reference).Resolve();
            if ((missing.Why(member.DeclaringType) ?? missing.Why(member)) is { } why) refused.Add(MissingMembers.NameOf(member) + ": " + why);
        }

        return [.. refused];
    }

    private static bool IsOfTheLibrary(TypeReference type) =>
        type.GetElementType().Scope.Name is "mscorlib" or "System" or "System.Core";
}
