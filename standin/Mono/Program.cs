using StandIn.Mono;

if (args.Length == 0)
{
    Console.Error.WriteLine("""
        Runs a staged resource in the game's stand-in, in real time and on the real network, and prints a JSON report.

          --resource <folder> --manifest <json file>     what to run
          --set name=value                               a convar
          --player "name;x;y;z;heading;ace,ace"          joins at start; the first is player 1
          --type "1 /911 help"                           player 1 types it; "0 status" is the console
          --page "1 act {\"call\":1}"                      player 1's page calls back into the client script, once it can
          --key "1 sdispatch_list"                       player 1 presses the key of that command
          --send "1 event [argument, ...]"               the server sends player 1's client an event, its arguments as JSON
          --hear <event>                                 report what clients send under that name
          --after <ms>                                   wait before each line, callback, key and event (500)
          --seconds <n>                                  run at most so long (10)
          --linger <ms>                                  stop so long after the last of them
          --until-chat <text>, --until-console <text>    stop once a line holds it; not seen: exit 3
          --culture <name>                               the system's language, such as de-DE (this machine's)
          --data <folder>                                where the key-value store is kept (memory)
        """);
    return 2;
}

try
{
    return ScriptRun.Start(RunOptions.Read(args));
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
