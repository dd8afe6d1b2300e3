namespace SonoranDispatch.Tests.Cad;

public sealed class V1ResponsesInTurkish() : V1ResponseTests("tr-TR");
