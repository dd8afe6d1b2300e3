namespace SonoranDispatch.Tests.Cad;

public sealed class V2AnswersInTurkish() : V2AnswerTests("tr-TR");
