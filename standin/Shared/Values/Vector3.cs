namespace CitizenFX.Core;

/// <summary>
/// A vector with the public fields of the game's type, in metres. Has only what scripts read and write. The real type has arithmetic as well.
/// </summary>
public struct Vector3 : IEquatable<Vector3>
{
    /// <summary>The X component.</summary>
    public float X;

    /// <summary>The Y component.</summary>
    public float Y;

    /// <summary>The Z component.</summary>
    public float Z;

    /// <summary>Creates a vector from its components.</summary>
    public Vector3(float x, float y, float z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    /// <summary>True if all components are equal.</summary>
    public static bool operator ==(Vector3 left, Vector3 right) => left.Equals(right);

    /// <summary>True if any component differs.</summary>
    public static bool operator !=(Vector3 left, Vector3 right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Vector3 other) => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is Vector3 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 3) ^ (Y.GetHashCode() * 5) ^ (Z.GetHashCode() * 7);

    /// <summary>Returns the square of the straight-line distance to another point, in square metres.</summary>
    public float DistanceToSquared(Vector3 position)
    {
        var x = position.X - X;
        var y = position.Y - Y;
        var z = position.Z - Z;
        return (x * x) + (y * y) + (z * z);
    }

    /// <summary>"X:1 Y:1 Z:1" in the current culture, like the real type.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "X:{0} Y:{1} Z:{2}", X, Y, Z);
}
