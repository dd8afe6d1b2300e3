using System.ComponentModel;
using System.Diagnostics;

namespace SonoranDispatch.Tests.Exports;

/// <summary>A test that runs JavaScript outside a browser. Skipped, with the reason, if node is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!IsThere()) Skip = "node is not installed";
    }

    private static bool IsThere()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true, RedirectStandardError = true });
            node?.WaitForExit();
            return node?.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
