using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>The literal texts in an assembly's compiled code.</summary>
internal static class CompiledTexts
{
    /// <summary>Returns every literal text of the assembly, in the order of the code.</summary>
    public static IReadOnlyList<string> In(string path) => Read(path, method => method.Body.Instructions.Select(TextOf).OfType<string>());

    /// <summary>Returns the last literal text before each call of a method of the assembly. A call that passes on a variable has none.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="type">The name of the type that declares the called method.</param>
    /// <param name="called">The name of the called method.</param>
    public static IReadOnlyList<string> PassedTo(string path, string type, string called) => Read(path, method => method.Body.Instructions
        .Where(instruction => instruction.Operand is MethodReference target && target.Name == called && target.DeclaringType.Name == type)
        .Select(TextBefore)
        .OfType<string>());

    private static List<string> Read(string path, Func<MethodDefinition, IEnumerable<string>> texts)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        return [.. assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).SelectMany(texts)];
    }

    private static string? TextBefore(Instruction call)
    {
        for (var at = call.Previous; at is not null; at = at.Previous)
            if (TextOf(at) is { } text) return text;

        return null;
    }

    private static string? TextOf(Instruction instruction) => instruction.OpCode == OpCodes.Ldstr ? (string)instruction.Operand : null;
}
