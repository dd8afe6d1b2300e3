using System.Globalization;
using NLua;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>What a resource answers to an HTTP request. Valid as long as the runtime that it came from.</summary>
public sealed class LuaHttpAnswer
{
    private readonly LuaTable _answer;

    internal LuaHttpAnswer(LuaTable answer) => _answer = answer;

    /// <summary>The status; 0 while the resource has not answered. One that never answers leaves the connection open.</summary>
    public int Status => Convert.ToInt32(_answer["status"], CultureInfo.InvariantCulture);

    /// <summary>The body so far.</summary>
    public string Text => (string)_answer["text"];

    /// <summary>A header; empty if it was not sent.</summary>
    public string Header(string name) => ((LuaTable)_answer["headers"])[name] as string ?? "";
}
