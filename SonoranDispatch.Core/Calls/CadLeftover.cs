namespace SonoranDispatch.Calls;

/// <summary>A second entry in the CAD for an incident that another call there stands for now. It is to be taken off the CAD's lists.</summary>
/// <param name="CallId">Its number in the CAD.</param>
/// <param name="IsEmergency">Whether it is a 911 call, which is removed. A dispatch call is closed.</param>
/// <param name="IsRefused">Whether the CAD refused that in this run. Not kept: the next run tries again.</param>
public sealed record CadLeftover(int CallId, bool IsEmergency, bool IsRefused = false);
