return Generator.Cli.CommandLine.Invoke(args);
