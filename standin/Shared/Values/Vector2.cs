namespace CitizenFX.Core;

/// <summary>A vector with the public fields of the game's own, in metres. Only what a script reads and writes; the real one has arithmetic as well.</summary>
public struct Vector2 : IEquatable<Vector2>
{
    /// <summary>The X part.</summary>
    public float X;

    /// <summary>The Y part.</summary>
    public float Y;

    /// <summary>Makes one from its parts.</summary>
    public Vector2(float x, float y)
    {
        X = x;
        Y = y;
    }

    /// <summary>True where every part is the same.</summary>
    public static bool operator ==(Vector2 left, Vector2 right) => left.Equals(right);

    /// <summary>True where some part differs.</summary>
    public static bool operator !=(Vector2 left, Vector2 right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Vector2 other) => X.Equals(other.X) && Y.Equals(other.Y);

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is Vector2 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (X.GetHashCode() * 3) ^ (Y.GetHashCode() * 5);

    /// <summary>"X:1 Y:1", in the current culture, as the real one prints it.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "X:{0} Y:{1}", X, Y);
}
