package services.imports;

import domain.imports.ImportAction;
import domain.imports.ImportStatus;
import domain.imports.UnreadableInput;
import domain.people.Permissions;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.imports.internal.Formats;
import services.imports.internal.Inbox;
import services.imports.internal.Job;
import services.imports.internal.JobSources;
import services.imports.internal.Jobs;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.storage.FileStore;

/**
 * Receives what is to be imported and has it checked; nothing is taken in before somebody has seen
 * the preview and commits.
 */
@Service
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.IMPORTS_RUN + "', '" + Permissions.OWN_IMPORTS_RUN + "')")
public class ImportIntake {

    private final TransactionOperations transactions;
    private final Jobs jobs;
    private final JobSources sources;
    private final Formats formats;
    private final ImportQueue queue;
    private final JdbcClient jdbc;
    private final FileStore files;
    private final CurrentUser currentUser;
    private final Inbox inbox;
    private final ObjectProvider<HistoryFees> historyFees;

    ImportIntake(
            TransactionOperations transactions,
            Jobs jobs,
            JobSources sources,
            Formats formats,
            ImportQueue queue,
            JdbcClient jdbc,
            FileStore files,
            CurrentUser currentUser,
            Inbox inbox,
            ObjectProvider<HistoryFees> historyFees) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.sources = sources;
        this.formats = formats;
        this.queue = queue;
        this.jdbc = jdbc;
        this.files = files;
        this.currentUser = currentUser;
        this.inbox = inbox;
        this.historyFees = historyFees;
    }

    /** Keys of the formats there are. */
    public List<String> formats() {
        return formats.keys();
    }

    /** Policies under which fees can be charged on orders of the past. */
    public List<HistoryFees.Choice> feePolicies() {
        return historyFees.stream().flatMap(fees -> fees.choices().stream()).toList();
    }

    /**
     * Takes an upload.
     *
     * @param name what the person's file is called
     * @param content read to its end, not closed
     * @throws UnreadableInput when it is in no known format; then nothing is kept
     */
    public UUID upload(String name, InputStream content, StartImport wish) throws IOException {
        var id = Uuids.timeOrdered();
        var key = "imports/" + id;
        files.put(key, content);
        try {
            return start(id, name, null, key, wish);
        } catch (RuntimeException | IOException failure) {
            files.delete(key);
            throw failure;
        }
    }

    /**
     * Takes a file or folder of the machine the marketplace runs on: for people one of the inbox,
     * for the command line any.
     */
    @PreAuthorize("hasAuthority('" + Permissions.IMPORTS_RUN + "')")
    public UUID path(Path path, StartImport wish) throws IOException {
        var whole =
                currentUser.signedIn().isPresent()
                        ? inbox.require(path)
                        : path.toAbsolutePath().normalize();
        var name = whole.getFileName() == null ? whole.toString() : whole.getFileName().toString();
        return start(Uuids.timeOrdered(), name, whole.toString(), null, wish);
    }

    private UUID start(
            UUID id, String name, @Nullable String path, @Nullable String key, StartImport wish)
            throws IOException {
        var format =
                sources.with(
                        name, path, key, source -> formats.choose(wish.format(), source).key());
        transactions.executeWithoutResult(
                _ -> {
                    jobs.insert(
                            new Job(
                                    id,
                                    format,
                                    name,
                                    ownSeller(),
                                    ImportStatus.UPLOADED,
                                    new Job.Options(
                                            wish.currency().getCurrencyCode(),
                                            wish.columns(),
                                            path,
                                            seller(wish.sellerSlug()),
                                            null,
                                            wish.feePolicy()),
                                    ImportProgress.NONE,
                                    key,
                                    currentUser
                                            .signedIn()
                                            .map(user -> user.id().value())
                                            .orElse(null),
                                    currentUser.name(),
                                    false,
                                    null));
                    queue.enqueue(id, "check");
                });
        return id;
    }

    /** Looks at it again, in another format or with other columns. */
    public void recheck(UUID id, String format, Map<String, String> columns) {
        transactions.executeWithoutResult(
                _ -> {
                    var job = jobs.lock(id);
                    if (!job.status()
                            .allowedActions(job.hasBegun())
                            .contains(ImportAction.RECHECK)) {
                        throw new Refused(
                                "import.recheck", "This import cannot be checked again now");
                    }
                    var chosen = formats.require(format).key();
                    jobs.options(id, chosen, job.options().withColumns(columns));
                    jobs.move(id, ImportStatus.UPLOADED, null);
                    queue.enqueue(id, "check");
                });
    }

    /** Those who run the marketplace are not bound to a seller, whatever teams they are in. */
    private @Nullable UUID ownSeller() {
        return currentUser.may(Permissions.IMPORTS_RUN) ? null : currentUser.sellerId().value();
    }

    private @Nullable UUID seller(@Nullable String slug) {
        if (slug == null || slug.isBlank() || !currentUser.may(Permissions.IMPORTS_RUN)) {
            return null;
        }
        return jdbc.sql("select id from seller where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("seller", slug));
    }
}
