"""The desk without a window: the commands, their options, answers and exit codes."""
