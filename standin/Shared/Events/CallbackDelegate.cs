namespace CitizenFX.Core;

/// <summary>A function of another resource on this side.</summary>
public delegate object CallbackDelegate(params object[] args);
