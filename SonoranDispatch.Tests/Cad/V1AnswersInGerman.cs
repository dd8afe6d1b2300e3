namespace SonoranDispatch.Tests.Cad;

public sealed class V1AnswersInGerman() : V1AnswerTests("de-DE");
