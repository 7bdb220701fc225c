package app.cli;

import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.Outcome;
import domain.imports.UnreadableInput;
import domain.shared.DomainException;
import domain.shared.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import services.imports.ImportIntake;
import services.imports.ImportJobRow;
import services.imports.ImportQueries;
import services.imports.ImportRowFilter;
import services.imports.ImportRuns;
import services.imports.KindCounts;
import services.imports.StartImport;
import services.shared.ActingAs;

/** Runs one import to its end and says what became of its rows. */
@Component
class ImportCommand {

    static final int TAKEN = 0;
    static final int FAILED = 1;
    static final int UNREADABLE = 2;
    static final int SOME_REFUSED = 3;

    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final int REFUSALS_SHOWN = 20;

    private final ImportIntake intake;
    private final ImportRuns runs;
    private final ImportQueries queries;

    ImportCommand(ImportIntake intake, ImportRuns runs, ImportQueries queries) {
        this.intake = intake;
        this.runs = runs;
        this.queries = queries;
    }

    /**
     * @param out gets one line per kind and nothing else
     * @param err gets everything for people
     * @return the exit code
     */
    int run(ImportArguments arguments, PrintStream out, PrintStream err) {
        return ActingAs.systemGet(() -> runAsSystem(arguments, out, err));
    }

    private int runAsSystem(ImportArguments arguments, PrintStream out, PrintStream err) {
        try {
            return take(start(arguments), arguments.dryRun, out, err);
        } catch (DomainException refused) {
            err.println(refused.sentence());
            return UNREADABLE;
        } catch (IOException failure) {
            err.println("%s cannot be read: %s".formatted(arguments.path, failure.getMessage()));
            return UNREADABLE;
        }
    }

    private UUID start(ImportArguments arguments) throws IOException {
        if (!Files.exists(arguments.path)) {
            throw new UnreadableInput("There is no file or folder " + arguments.path);
        }
        return intake.path(
                arguments.path,
                new StartImport(
                        arguments.format,
                        currency(arguments.currency),
                        Map.of(),
                        arguments.seller));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            throw new Refused("import.currency", "“%s” is not a currency".formatted(code));
        }
    }

    private int take(UUID id, boolean rehearsal, PrintStream out, PrintStream err) {
        var job = await(id);
        if (job.status() == ImportStatus.READY && !rehearsal) {
            runs.commit(id);
            job = await(id);
        }
        if (job.status() != ImportStatus.DONE && job.status() != ImportStatus.READY) {
            err.println(job.failure() == null ? "The import was cancelled" : job.failure());
            return job.begun() ? FAILED : UNREADABLE;
        }
        var code = report(job, out, err);
        if (rehearsal) {
            runs.discard(id);
        }
        return code;
    }

    private ImportJobRow await(UUID id) {
        while (true) {
            var job = queries.job(id);
            if (!job.status().isMoving()) {
                return job;
            }
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", interrupted);
            }
        }
    }

    private int report(ImportJobRow job, PrintStream out, PrintStream err) {
        job.progress().remarks().forEach(err::println);
        if (job.hasRefusedRows()) {
            sayWhy(job, err);
        }
        for (var kind : Kind.values()) {
            var counts = countsOf(kind, job.progress().counts());
            // What every catalogue has, and of the rest what there is.
            if (kind.compareTo(Kind.OFFERS) <= 0 || counts.rows() > 0) {
                out.println(counts.line());
            }
        }
        out.flush();
        return job.hasRefusedRows() ? SOME_REFUSED : TAKEN;
    }

    private void sayWhy(ImportJobRow job, PrintStream err) {
        var filter = new ImportRowFilter(job.id(), null, Outcome.REFUSE);
        queries.rows(filter, PageRequest.of(0, REFUSALS_SHOWN))
                .forEach(
                        row ->
                                err.println(
                                        "%s line %d: %s"
                                                .formatted(row.file(), row.line(), row.reason())));
        var more = queries.countRows(filter) - REFUSALS_SHOWN;
        if (more > 0) {
            err.println("… and %d more".formatted(more));
        }
    }

    private static KindCounts countsOf(Kind kind, List<KindCounts> counts) {
        return counts.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseGet(() -> KindCounts.none(kind));
    }
}
