package app.cli;

import domain.commissions.Evaluator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import services.commissions.documents.DocumentRefused;
import services.commissions.documents.EvaluationDocuments;
import services.commissions.documents.OrderDocuments;
import services.commissions.documents.PolicyDocuments;

/**
 * {@code evaluate POLICY.json ORDERS.json}: what a policy makes of orders, as JSON on standard
 * output. Starts no server and needs no database. A refused document leaves standard output empty,
 * tells each mistake on a line of standard error and ends with 2.
 */
public final class EvaluateMain {

    static final int DONE = 0;
    static final int REFUSED = 2;

    private EvaluateMain() {}

    /** Whether the command line asks for it. */
    public static boolean isAskedFor(String[] words) {
        return words.length > 0 && words[0].equals("evaluate");
    }

    /**
     * @param words the whole command line
     * @return the exit code of the process
     */
    public static int run(String[] words, PrintStream out, PrintStream err) {
        if (words.length != 3) {
            err.println("Usage: ./refcommerce evaluate POLICY.json ORDERS.json");
            return REFUSED;
        }
        var policy = read(words[1], PolicyDocuments::read, err);
        var orders = read(words[2], OrderDocuments::read, err);
        if (policy.isEmpty() || orders.isEmpty()) {
            return REFUSED;
        }
        var evaluator = Evaluator.explaining(policy.get());
        var evaluations = orders.get().stream().map(evaluator::evaluate).toList();
        var document = EvaluationDocuments.write(policy.get(), evaluations);
        var bytes = (document + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
        return DONE;
    }

    private static <T> Optional<T> read(String file, Function<String, T> reading, PrintStream err) {
        try {
            return Optional.of(reading.apply(Files.readString(Path.of(file))));
        } catch (DocumentRefused refused) {
            refused.problems().forEach(err::println);
        } catch (IOException failure) {
            err.println(": " + explained(file, failure.getMessage()));
        }
        return Optional.empty();
    }

    private static String explained(String file, @Nullable String failure) {
        return "%s cannot be read as UTF-8 text (%s)".formatted(file, failure);
    }
}
