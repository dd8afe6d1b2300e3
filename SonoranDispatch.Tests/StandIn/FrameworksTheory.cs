namespace SonoranDispatch.Tests.StandIn;

/// <summary>The frameworks to run on: always .NET, and Mono if it is installed.</summary>
public sealed class FrameworksTheory : TheoryData<string>
{
    public FrameworksTheory()
    {
        Add("net10.0");
        if (RunnerProcess.HasMono) Add("net472");
    }
}
