using SonoranDispatch.Sandbox;

return await CommandLine.Parse(args).RunAsync(Console.In, Console.Out, Console.Error);
