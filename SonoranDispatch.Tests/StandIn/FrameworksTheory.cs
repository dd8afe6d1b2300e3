namespace SonoranDispatch.Tests.StandIn;

/// <summary>The frameworks a run is tried on: .NET always, Mono where it is installed.</summary>
public sealed class FrameworksTheory : TheoryData<string>
{
    public FrameworksTheory()
    {
        Add("net10.0");
        if (RunnerProcess.HasMono) Add("net472");
    }
}
