namespace CitizenFX.Core;

/// <summary>
/// A vector with the public fields of the game's type, in metres. Has only what scripts read and write. The real type has arithmetic as well.
/// </summary>
public struct Vector2 : IEquatable<Vector2>
{
    /// <summary>The X component.</summary>
    public float X;

    /// <summary>The Y component.</summary>
    public float Y;

    /// <summary>Creates a vector from its components.</summary>
    public Vector2(float x, float y)
    {
        X = x;
        Y = y;
    }

    /// <summary>True if all components are equal.</summary>
    public static bool operator ==(Vector2 left, Vector2 right) => left.Equals(right);

    /// <summary>True if any component differs.</summary>
    public static bool operator !=(Vector2 left, Vector2 right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Vector2 other) => X.Equals(other.X) && Y.Equals(other.Y);

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is Vector2 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 3) ^ (Y.GetHashCode() * 5);

    /// <summary>"X:1 Y:1" in the current culture, like the real type.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "X:{0} Y:{1}", X, Y);
}
