using Mono.Cecil;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>
/// The product keeps no state in static fields. Two resources in one process would share it, and the sandbox gives a start the code of an ended one
/// (<see cref="StandIn.Host.Loading.ReusedScriptLoading"/>).
/// </summary>
public sealed class StaticStateTests
{
    private static readonly string[] Changing =
        ["Add", "TryAdd", "AddRange", "Remove", "RemoveAt", "RemoveAll", "Clear", "Insert", "Enqueue", "Dequeue", "Push", "Pop", "set_Item", "UnionWith"];

    public static TheoryData<string> Assemblies => ["SonoranDispatch.Core.dll", "SonoranDispatch.Server.net.dll", "SonoranDispatch.Client.net.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EveryStaticFieldKeepsItsFirstValue(string file)
    {
        using var assembly = Read(file);

        Assert.Empty(Fields(assembly).Where(field => !field.IsInitOnly).Select(field => field.FullName));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NothingIsAddedToAStaticCollectionLater(string file)
    {
        using var assembly = Read(file);
        var collections = Fields(assembly).Where(field => field.FieldType.Namespace.StartsWith("System.Collections", StringComparison.Ordinal)).ToHashSet();

        Assert.Empty(
            from type in assembly.MainModule.GetTypes()
            from method in type.Methods
            where method is { HasBody: true, IsConstructor: false }
            let used = method.Body.Instructions.Select(instruction => instruction.Operand).ToList()
            from field in used.OfType<FieldReference>().Select(reference => reference.Resolve()).Where(collections.Contains).Distinct()
            where used.OfType<MethodReference>().Any(called => called.DeclaringType.FullName == field.FieldType.FullName && Changing.Contains(called.Name))
            select method.FullName + " changes " + field.Name);
    }

    private static AssemblyDefinition Read(string file) =>
        AssemblyDefinition.ReadAssembly(Directory.EnumerateFiles(StagedResource.Folder, file, SearchOption.AllDirectories).First());

    // The compiler keeps delegates and the data of arrays in fields of its own. What a thread keeps for itself is a spare buffer.
    private static IEnumerable<FieldDefinition> Fields(AssemblyDefinition assembly) =>
        from type in assembly.MainModule.GetTypes()
        from field in type.Fields
        where field is { IsStatic: true, IsLiteral: false } && !type.Name.StartsWith('<') && !field.Name.StartsWith("<>", StringComparison.Ordinal)
        where field.CustomAttributes.All(attribute => attribute.AttributeType.Name != nameof(ThreadStaticAttribute))
        select field;
}
