namespace SonoranDispatch.Tests.Cad;

public sealed class V2AnswersInGerman() : V2AnswerTests("de-DE");
