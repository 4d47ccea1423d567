"""Every error a user can meet. A message says what and where, lower case, and ends with what to do."""


class MonitorError(Exception):
    """Any expected error: the command line prints it as one line each and exits with `exit_code`."""

    exit_code = 1


class ConfigError(MonitorError):
    """The configuration cannot be used; `problems` lists every mistake, one line each."""

    exit_code = 2

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class UsageError(MonitorError):
    """A command was asked for something that does not exist, such as an unknown policy."""

    exit_code = 2


class ReadError(MonitorError):
    """A file or page given on the command line cannot be read as a document."""

    exit_code = 2


class Busy(Exception):
    """Another run holds the store's lock: the command line says so and exits with 0."""


class StoreError(MonitorError):
    """The store cannot be opened, read or written."""

    exit_code = 3
