namespace CitizenFX.Core.Native;

/// <summary>The number a native is called by. No names are declared: they change between server builds, the numbers do not, so a script casts the number.</summary>
public enum Hash : ulong
{
}
