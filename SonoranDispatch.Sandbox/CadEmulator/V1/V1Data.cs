namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>What the data array of a type holds.</summary>
internal enum V1Data
{
    /// <summary>Exactly one object: no page says what several mean.</summary>
    OneObject,

    /// <summary>Nothing, or one object without fields.</summary>
    NoFields,

    /// <summary>One object or several.</summary>
    SeveralObjects,
}
