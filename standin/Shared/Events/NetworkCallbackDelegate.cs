namespace CitizenFX.Core;

/// <summary>A function on the other side of the network.</summary>
public delegate Task<object> NetworkCallbackDelegate(params object[] args);
