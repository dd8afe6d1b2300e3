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
    [InlineData("Server/SonoranDispatch.Server.net.dll", 30)]
    [InlineData("Client/SonoranDispatch.Client.net.dll", 8)]
    public void EveryHandlerTakesOnlyItsSourceAsTextAndObjects(string script, int atLeast)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(StagedResource.Folder, script));
        var handlers = Methods(assembly).SelectMany(Registrations).ToList();

        Assert.InRange(handlers.Count, atLeast, 500);
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

    // EventHandlers[name] += delegate: the operator is called with the delegate made last before it.
    private static IEnumerable<(string Where, IReadOnlyList<string> Arguments)> Registrations(MethodDefinition method)
    {
        TypeReference? last = null;
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction.OpCode == OpCodes.Newobj && instruction.Operand is MethodReference { DeclaringType: var made } && made.Name.StartsWith("Action", StringComparison.Ordinal)) last = made;
            if (instruction.Operand is not MethodReference { Name: "op_Addition", DeclaringType.Name: "EventHandlerEntry" }) continue;

            Assert.True(last is not null, method.FullName + " registers something else than an Action");
            yield return (method.FullName, [.. ((last as GenericInstanceType)?.GenericArguments ?? []).Select(argument => argument.FullName)]);
        }
    }

    private static IEnumerable<MethodDefinition> Methods(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody);
}
