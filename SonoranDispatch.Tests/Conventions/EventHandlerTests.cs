using Mono.Cecil;
using Mono.Cecil.Cil;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>
/// Every event handler that the staged scripts register, read from their compiled code. The runtime removes a handler whose arguments it cannot
/// convert, for good, and any client can send any arguments: so a handler takes objects, and text only for the source.
/// </summary>
public sealed class EventHandlerTests
{
    [Theory]
    [InlineData("Server")]
    [InlineData("Client")]
    public void EveryHandlerTakesOnlyItsSourceAsTextAndObjects(string side)
    {
        var script = $"{side}/SonoranDispatch.{side}.net.dll";
        using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(StagedResource.Folder, script));
        var handlers = Methods(assembly).SelectMany(Registrations).ToList();

        Assert.NotEmpty(handlers);
        Assert.Equal(RegistrationsInSource("SonoranDispatch." + side), handlers.Count);
        Assert.DoesNotContain(handlers, handler => !IsAllowed(handler.Arguments));
    }

    [Theory]
    [InlineData(true, "System.String", "System.Object", "System.Object")]
    [InlineData(true, "System.Object")]
    [InlineData(false, "System.Int32")]
    [InlineData(false, "System.Object", "System.String")]
    [InlineData(false, "System.String", "System.Boolean")]
    public void ATypedArgumentIsFound(bool isAllowed, params string[] arguments) => Assert.Equal(isAllowed, IsAllowed(arguments));

    private static bool IsAllowed(IReadOnlyList<string> arguments) =>
        arguments.Where((type, index) => type != "System.Object" && !(index == 0 && type == "System.String")).Take(1).Count() == 0;

    // EventHandlers[name] += delegate: the delegate is made just before the operator is called, or by the property that gives it.
    private static IEnumerable<(string Where, IReadOnlyList<string> Arguments)> Registrations(MethodDefinition method)
    {
        foreach (var call in method.Body.Instructions.Where(instruction => instruction.Operand is MethodReference { Name: "op_Addition", DeclaringType.Name: "EventHandlerEntry" }))
        {
            var given = call.Previous.Operand is MethodReference { ReturnType.Name: "Delegate" } property ? property.Resolve().Body.Instructions[^1] : call;
            var made = MadeBefore(given);
            Assert.True(made is not null, method.FullName + " registers something else than an Action");
            yield return (method.FullName, [.. ((made as GenericInstanceType)?.GenericArguments ?? []).Select(argument => argument.FullName)]);
        }
    }

    private static TypeReference? MadeBefore(Instruction instruction)
    {
        for (var at = instruction.Previous; at is not null; at = at.Previous)
            if (at.OpCode == OpCodes.Newobj && at.Operand is MethodReference { DeclaringType: var made } && made.Name.StartsWith("Action", StringComparison.Ordinal)) return made;

        return null;
    }

    // So that none is missed: as many as the source files have.
    private static int RegistrationsInSource(string project) =>
        Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Sum(path => File.ReadAllText(path).Split("] += new ").Length - 1);

    private static IEnumerable<MethodDefinition> Methods(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody);
}
