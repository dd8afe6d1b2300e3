using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>A request that could be sent for a call: one of its next steps, against an endpoint that has room.</summary>
/// <param name="Call">The call.</param>
/// <param name="Step">The step.</param>
/// <param name="Endpoint">The endpoint against which it counts.</param>
/// <param name="Class">The part of the endpoint's pace that it may use.</param>
/// <param name="AvoidsV1">Whether it goes by version 2 although version 1 would do it.</param>
internal readonly record struct CandidateRequest(Call Call, CadStep Step, CadEndpoint Endpoint, RequestClass Class, bool AvoidsV1)
{
    /// <summary>Its rank; lower ranks are sent first.</summary>
    public int Rank { get; } = SendPriority.RankOf(Call, Class);

    /// <summary>Whether it is answered by a read of all calls, which serves every request that waits for one.</summary>
    public bool IsRead => Step is CadStep.Verify or CadStep.LookUp or CadStep.LookUpNote or CadStep.Refresh;

    /// <summary>Whether the endpoint closes several calls with one request.</summary>
    public bool IsBatched => Step is CadStep.Close && Endpoint == CadEndpoint.Close;
}
