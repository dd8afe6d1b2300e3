namespace CitizenFX.Core;

/// <summary>
/// A rotation with the public fields of the game's type. Has only what scripts read and write. The real type has arithmetic as well.
/// </summary>
public struct Quaternion : IEquatable<Quaternion>
{
    /// <summary>The X component.</summary>
    public float X;

    /// <summary>The Y component.</summary>
    public float Y;

    /// <summary>The Z component.</summary>
    public float Z;

    /// <summary>The W component.</summary>
    public float W;

    /// <summary>Creates a rotation from its components.</summary>
    public Quaternion(float x, float y, float z, float w)
    {
        X = x;
        Y = y;
        Z = z;
        W = w;
    }

    /// <summary>True if all components are equal.</summary>
    public static bool operator ==(Quaternion left, Quaternion right) => left.Equals(right);

    /// <summary>True if any component differs.</summary>
    public static bool operator !=(Quaternion left, Quaternion right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Quaternion other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z) && W.Equals(other.W);

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is Quaternion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 3) ^ (Y.GetHashCode() * 5) ^ (Z.GetHashCode() * 7) ^ (W.GetHashCode() * 9);

    /// <summary>"X:1 Y:1 Z:1 W:1" in the current culture, like the real type.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "X:{0} Y:{1} Z:{2} W:{3}", X, Y, Z, W);
}
