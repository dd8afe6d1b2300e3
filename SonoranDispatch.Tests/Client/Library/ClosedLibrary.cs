using Mono.Cecil;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// Copies of Mono's class library in which every member that the game's client hides is inaccessible to a resource's code but accessible to
/// everything else: each hidden type, method and field becomes internal, and every assembly of the host is declared a friend.
/// </summary>
internal sealed class ClosedLibrary : IDisposable
{
    private static readonly string[] Libraries = ["mscorlib", "System", "System.Core"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("closed-library");

    /// <summary>Writes the copies.</summary>
    /// <param name="mono">Mono's own library folder, for example /usr/lib/mono/4.5.</param>
    /// <param name="missing">The members to hide.</param>
    /// <param name="friends">The simple names of the assemblies that may still use them.</param>
    public ClosedLibrary(string mono, MissingMembers missing, IEnumerable<string> friends)
    {
        var names = friends.Concat(Libraries).Distinct().ToList();
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(mono);
        foreach (var library in Libraries)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(mono, library + ".dll"), new ReaderParameters { AssemblyResolver = resolver });
            foreach (var type in assembly.MainModule.GetTypes()) Close(type, missing);
            var friend = assembly.MainModule.ImportReference(FriendConstructor(assembly));
            foreach (var name in names)
            {
                var attribute = new CustomAttribute(friend);
                attribute.ConstructorArguments.Add(new CustomAttributeArgument(assembly.MainModule.TypeSystem.String, name));
                assembly.CustomAttributes.Add(attribute);
            }

            assembly.Write(Path.Combine(_folder.FullName, library + ".dll"));
        }
    }

    /// <summary>The folder with the copies.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The number of types, methods and fields that were hidden.</summary>
    public int Closed { get; private set; }

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);

    private void Close(TypeDefinition type, MissingMembers missing)
    {
        if (missing.IsClosed(type))
        {
            if (type.IsNestedPublic) type.IsNestedAssembly = true;
            else if (type.IsPublic) type.IsNotPublic = true;
            Closed++;
        }

        foreach (var method in type.Methods.Where(method => method.IsPublic && missing.IsClosed(method)))
        {
            method.IsAssembly = true;
            Closed++;
        }

        foreach (var field in type.Fields.Where(field => field.IsPublic && missing.IsClosed(field)))
        {
            field.IsAssembly = true;
            Closed++;
        }
    }

    private static MethodReference FriendConstructor(AssemblyDefinition assembly)
    {
        var corlib = assembly.MainModule.TypeSystem.CoreLibrary;
        var type = new TypeReference("System.Runtime.CompilerServices", "InternalsVisibleToAttribute", assembly.MainModule, corlib);
        var constructor = new MethodReference(".ctor", assembly.MainModule.TypeSystem.Void, type) { HasThis = true };
        constructor.Parameters.Add(new ParameterDefinition(assembly.MainModule.TypeSystem.String));
        return constructor;
    }
}
