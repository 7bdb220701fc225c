package app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What follows the word {@code import} on the command line. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes a file or folder in, without a running server.",
        footer = {
            "",
            "Standard output ends with one line per kind, such as",
            "  sellers created=1904 updated=0 skipped=0 refused=0",
            "",
            "Exit codes: 0 every row was taken or already there, 3 some were refused,",
            "2 the input cannot be read at all, 1 it failed on the way and can be started again."
        })
@SuppressWarnings("NullAway.Init")
final class ImportArguments {

    @Parameters(index = "0", paramLabel = "PATH", description = "File, archive or folder.")
    Path path;

    @Option(names = "--format", paramLabel = "F", description = "Format; found out if not given.")
    @Nullable String format;

    @Option(
            names = "--dry-run",
            description = "Show what would become of the rows; change nothing.")
    boolean dryRun;

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory (./data).")
    @Nullable Path data;

    @Option(names = "--no-demo", description = "Do not make a demo marketplace on a first start.")
    boolean noDemo;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "EUR",
            description = "Currency of prices in files that name none (${DEFAULT-VALUE}).")
    String currency;

    @Option(
            names = "--seller",
            paramLabel = "SLUG",
            description = "Whose products they are; without it a seller named after the file.")
    @Nullable String seller;
}
