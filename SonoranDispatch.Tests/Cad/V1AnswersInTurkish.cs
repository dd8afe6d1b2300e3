namespace SonoranDispatch.Tests.Cad;

public sealed class V1AnswersInTurkish() : V1AnswerTests("tr-TR");
