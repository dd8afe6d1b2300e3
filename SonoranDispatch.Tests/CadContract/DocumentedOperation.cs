using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>One operation of the CAD's API: a file in Schemas, written from the vendor's documentation.</summary>
internal sealed class DocumentedOperation
{
    private readonly Regex _path;

    private DocumentedOperation(string name, JObject file, JsonSchema schema)
    {
        Name = name;
        Schema = schema;
        Method = (string)file["x-method"]!;
        Path = (string)file["x-path"]!;
        IsQuery = (string?)file["x-in"] == "query";
        Example = file["x-example"]!.DeepClone();
        _path = new Regex("^" + Regex.Replace(Path, @"\{\w+\}", "[1-9][0-9]*") + "$", RegexOptions.CultureInvariant);
    }

    /// <summary>Version and operation: "v1/NEW_DISPATCH", "v2/createDispatchCall".</summary>
    public string Name { get; }

    /// <summary>HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path, with the names of its integers in braces.</summary>
    public string Path { get; }

    /// <summary>True if the schema describes the query, whose values are texts, and the request has no body.</summary>
    public bool IsQuery { get; }

    /// <summary>The schema of v1's data, of v2's body, or of the query.</summary>
    public JsonSchema Schema { get; }

    /// <summary>The page's own example, with other values.</summary>
    public JToken Example { get; }

    /// <summary>True for a request of this operation.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">The path without its query.</param>
    public bool Takes(string method, string path) => method == Method && _path.IsMatch(path);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path of the file. Its folder is the version.</param>
    public static async Task<DocumentedOperation> ReadAsync(string file)
    {
        var version = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file));
        var name = version + "/" + System.IO.Path.GetFileNameWithoutExtension(file);
        return new DocumentedOperation(name, JObject.Parse(await File.ReadAllTextAsync(file)), await JsonSchema.FromFileAsync(file));
    }
}
