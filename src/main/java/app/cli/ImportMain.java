package app.cli;

import app.config.DataDirectoryInUse;
import app.config.DatabaseAhead;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The way from {@code import PATH} on a command line to an exit code. Standard output belongs to
 * the report: whatever else is printed or logged goes to standard error.
 */
public final class ImportMain {

    private ImportMain() {}

    /** Whether the command line asks for an import. */
    public static boolean isAskedFor(String[] words) {
        return words.length > 0 && words[0].equals("import");
    }

    /**
     * Runs an import in an application of its own.
     *
     * @param application the class the application starts with
     * @param words the whole command line
     * @return the exit code of the process
     */
    public static int run(Class<?> application, String[] words) {
        var out = System.out;
        System.setOut(System.err);
        var arguments = new ImportArguments();
        var parser = new CommandLine(arguments);
        try {
            parser.parseArgs(Arrays.copyOfRange(words, 1, words.length));
        } catch (ParameterException wrong) {
            System.err.println(wrong.getMessage());
            parser.usage(System.err);
            return ImportCommand.UNREADABLE;
        }
        if (parser.isUsageHelpRequested()) {
            parser.usage(out);
            return ImportCommand.TAKEN;
        }
        // Known before anything is started.
        if (!Files.exists(arguments.path)) {
            System.err.println("There is no file or folder " + arguments.path);
            return ImportCommand.UNREADABLE;
        }
        return run(application, arguments, out);
    }

    private static int run(Class<?> application, ImportArguments arguments, PrintStream out) {
        var spring = new SpringApplication(application);
        spring.addInitializers(new DatabaseAhead());
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        try (var context = spring.run(settings(arguments))) {
            return context.getBean(ImportCommand.class).run(arguments, out, System.err);
        } catch (RuntimeException failure) {
            var inUse = cause(failure);
            if (inUse == null) {
                throw failure;
            }
            System.err.println(
                    inUse.getMessage()
                            + ". Stop it, or import in its console; one directory has one server.");
            return ImportCommand.UNREADABLE;
        }
    }

    private static String[] settings(ImportArguments arguments) {
        var settings = new ArrayList<String>();
        // Screens and security want a web server; nobody finds this one, and it ends with the job.
        settings.add("--server.port=0");
        settings.add("--server.address=127.0.0.1");
        settings.add("--logging.level.org.springframework.boot=off");
        settings.add("--logging.level.org.springframework.context=error");
        settings.add("--logging.level.org.springframework.boot.web=error");
        if (arguments.data != null) {
            settings.add("--refcommerce.data-directory=" + arguments.data);
        }
        if (arguments.noDemo) {
            settings.add("--refcommerce.demo=false");
        }
        return settings.toArray(String[]::new);
    }

    private static @Nullable DataDirectoryInUse cause(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof DataDirectoryInUse inUse) {
                return inUse;
            }
        }
        return null;
    }
}
