"""What each command of the command line does, imported only when it runs: some of this takes a second to import."""
