package services.imports;

import app.ForTests;
import domain.imports.Content;
import domain.imports.Content.CategoryContent;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.SellerContent;
import domain.imports.Content.VariantContent;
import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import services.imports.internal.Job;
import services.imports.internal.Jobs;
import services.shared.ActingAs;
import tools.jackson.databind.json.JsonMapper;

/** Drives imports from lines to the status a test begins with. */
@ForTests
public class ImportScenarios {

    public static final Currency EUR = Currency.getInstance("EUR");

    private final JsonMapper json;
    private final ImportIntake intake;
    private final ImportRuns runs;
    private final Jobs jobs;
    private final TransactionOperations transactions;

    ImportScenarios(
            JsonMapper json,
            ImportIntake intake,
            ImportRuns runs,
            Jobs jobs,
            TransactionOperations transactions) {
        this.json = json;
        this.intake = intake;
        this.runs = runs;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** Lines of the test format; contents become JSON, other things stand as they are. */
    public Path folder(Object... rows) {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "import-");
            var lines = Arrays.stream(rows).map(this::line).toList();
            Files.write(folder.resolve("rows.lines"), lines);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String line(Object row) {
        return row instanceof Content content
                ? content.kind() + "\t" + json.writeValueAsString(content)
                : row.toString();
    }

    public UUID start(Path folder, @Nullable String seller) {
        return ActingAs.systemGet(
                () -> {
                    try {
                        return intake.path(folder, new StartImport(null, EUR, Map.of(), seller));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    public UUID ready(Path folder) {
        return ready(folder, null);
    }

    public UUID ready(Path folder, @Nullable String seller) {
        var job = start(folder, seller);
        await(job, ImportStatus.READY);
        return job;
    }

    public UUID done(Path folder) {
        return done(folder, null);
    }

    public UUID done(Path folder, @Nullable String seller) {
        var job = ready(folder, seller);
        ActingAs.system(() -> runs.commit(job));
        await(job, ImportStatus.DONE);
        return job;
    }

    public Job await(UUID id, ImportStatus wanted) {
        var end = Instant.now().plus(Duration.ofSeconds(120));
        while (true) {
            var job = job(id);
            if (job.status() == wanted) {
                return job;
            }
            if (job.status().isOver() || Instant.now().isAfter(end)) {
                throw new AssertionError("Import is " + job);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    public Job job(UUID id) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> jobs.require(id)));
    }

    public List<String> lines(UUID id) {
        return job(id).progress().counts().stream().map(KindCounts::line).toList();
    }

    public static SellerContent seller(String id, String name) {
        return new SellerContent(id, name, "12345", "Berlin", "BE", "DE");
    }

    public static CategoryContent category(String id, @Nullable String parent, String name) {
        return new CategoryContent(id, parent, Map.of("en", name, "pt", name + " (pt)"));
    }

    public static ProductContent product(String id, String title, String... skus) {
        var variants = new ArrayList<VariantContent>();
        for (var sku : skus) {
            variants.add(
                    new VariantContent(
                            sku, sku, null, skus.length > 1 ? List.of(sku) : List.of(), 100));
        }
        return new ProductContent(
                id,
                title,
                "Brand",
                "<p>Fine</p>",
                List.of(),
                skus.length > 1 ? List.of("Size") : List.of(),
                Map.of("Material", "Wood"),
                variants,
                List.of(),
                true);
    }

    public static OfferContent offer(
            String product, String sku, @Nullable String seller, String price) {
        return new OfferContent(
                product + "/" + sku + "/" + seller,
                product,
                sku,
                seller,
                sku,
                Money.of(price, "EUR"),
                null,
                "NEW");
    }

    public static String refused(Kind kind, String why) {
        return kind + "\trefuse " + why;
    }
}
