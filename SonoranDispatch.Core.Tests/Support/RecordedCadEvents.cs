using SonoranDispatch.CadFeed;

namespace SonoranDispatch.Tests.Support;

/// <summary>Keeps the changes of the CAD that it is given.</summary>
internal sealed class RecordedCadEvents : ICadEventHandler
{
    public List<CadEvent> All { get; } = [];

    public void Handle(CadEvent happened) => All.Add(happened);

    /// <summary>The only change so far, which is of this type.</summary>
    public T Only<T>()
        where T : CadEvent => Assert.IsType<T>(Assert.Single(All));
}
