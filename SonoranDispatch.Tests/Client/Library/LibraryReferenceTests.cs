using Mono.Cecil;
using Mono.Cecil.Cil;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>The staged client script names nothing that the game client's class library lacks or hides.</summary>
public sealed class LibraryReferenceTests : IDisposable
{
    private static readonly MissingMembers Missing = MissingMembers.Read();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("references");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void TheClientScriptNamesNothingThatItsLibraryLacks() =>
        Assert.Empty(LibraryReferences.Refused(Path.Combine(StagedResource.Folder, "Client", "SonoranDispatch.Client.net.dll"), Missing));

    [Fact]
    public void TheListIsWhole() => Assert.Equal(3_825, Missing.Count);

    [Theory]
    [InlineData(typeof(char), "IsHighSurrogate", "System.Char::IsHighSurrogate(System.Char): missing or not public")]
    [InlineData(typeof(char), "IsLetter", null)]
    [InlineData(typeof(List<int>), "Add", null)]
    [InlineData(typeof(Thread), "Abort", "System.Threading.Thread::Abort(): security-critical")]
    [InlineData(typeof(System.Reflection.AssemblyMetadataAttribute), ".ctor", "System.Reflection.AssemblyMetadataAttribute: missing or not public")]
    [InlineData(typeof(System.Runtime.InteropServices.Marshal), "PtrToStringAnsi", "System.Runtime.InteropServices.Marshal: security-critical")]
    public void ACallIsRefusedWithItsReason(Type type, string method, string? refused)
    {
        var found = LibraryReferences.Refused(AssemblyThatCalls(type, method), Missing);

        if (refused is null) Assert.Empty(found);
        else Assert.Contains(refused, found);
    }

    [Fact]
    public void AFieldIsRefusedToo()
    {
        var path = Assemble((module, body) => body.Emit(OpCodes.Ldsfld, new FieldReference("FilterTypeName", Library(module, typeof(System.Reflection.TypeFilter)), Library(module, typeof(System.Reflection.Module)))));

        Assert.Contains("System.Reflection.Module::FilterTypeName: missing or not public", LibraryReferences.Refused(path, Missing));
    }

    private string AssemblyThatCalls(Type type, string name) => Assemble((module, body) =>
    {
        var source = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var owner = Library(module, source);
        var method = new MethodReference(name, module.TypeSystem.Void, owner);
        if (source.IsGenericType)
        {
            owner.GenericParameters.Add(new GenericParameter("T", owner));
            var closed = new GenericInstanceType(owner);
            closed.GenericArguments.Add(module.TypeSystem.Int32);
            method.DeclaringType = closed;
            method.HasThis = true;
            method.Parameters.Add(new ParameterDefinition(owner.GenericParameters[0]));
        }
        else
        {
            var signature = source.GetMember(name).OfType<System.Reflection.MethodBase>().MinBy(member => (member.GetParameters().Length, member.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)) ? 1 : 0))!;
            method.HasThis = !signature.IsStatic;
            method.ReturnType = signature is System.Reflection.MethodInfo { ReturnType: var returns } && returns != typeof(void) ? Library(module, returns) : module.TypeSystem.Void;
            foreach (var parameter in signature.GetParameters()) method.Parameters.Add(new ParameterDefinition(Library(module, parameter.ParameterType)));
        }

        body.Emit(OpCodes.Call, method);
    });

    private string Assemble(Action<ModuleDefinition, ILProcessor> write)
    {
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("script", new Version(1, 0)), "script", ModuleKind.Dll);
        var module = assembly.MainModule;
        var type = new TypeDefinition("", "Script", TypeAttributes.Class, module.TypeSystem.Object);
        var run = new MethodDefinition("Run", MethodAttributes.Static, module.TypeSystem.Void);
        write(module, run.Body.GetILProcessor());
        type.Methods.Add(run);
        module.Types.Add(type);
        var path = Path.Combine(_folder.FullName, "script.dll");
        assembly.Write(path);
        return path;
    }

    private static TypeReference Library(ModuleDefinition module, Type type) =>
        new(type.Namespace, type.Name, module, module.TypeSystem.CoreLibrary, type.IsValueType);
}
