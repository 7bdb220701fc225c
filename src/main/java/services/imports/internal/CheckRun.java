package services.imports.internal;

import domain.imports.Content;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.ImportStatus;
import domain.imports.Kind;
import domain.imports.OrderContent;
import domain.imports.Outcome;
import domain.imports.SourceRow;
import domain.imports.SourceRow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import services.imports.ImportProgress;
import services.imports.internal.Staging.StagedRow;
import services.imports.taking.Candidate;
import services.imports.taking.ContentJson;
import services.imports.taking.ImportScope;
import services.imports.taking.UnnamedSeller;

/** One reading of a source: collects rows, and decides and stores them a batch at a time. */
final class CheckRun {

    private static final int BATCH = 1000;

    /** The JSON text of the zero character, which PostgreSQL cannot keep. */
    private static final Pattern ZERO = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private record Entry(
            SourceRow row,
            long seq,
            @Nullable Candidate<?> candidate,
            @Nullable String content,
            @Nullable Outcome readAs,
            @Nullable String reason,
            List<String> remarks) {}

    private final BatchChecking beans;
    private final ImportScope scope;
    private final List<String> remarks;
    private final Tally read = new Tally();
    private final Tally decided = new Tally();
    private final List<Entry> batch = new ArrayList<>();
    private Job job;
    private long toApply;
    private boolean sellersSeen;

    CheckRun(BatchChecking beans, Job job, ImportScope scope, List<String> remarks) {
        this.beans = beans;
        this.job = job;
        this.scope = scope;
        this.remarks = remarks;
    }

    void add(SourceRow row) {
        // Counted as read here and by outcome later, independently: the two must meet.
        read.add(row.kind(), Outcome.SKIP);
        row.parts().forEach((kind, parts) -> read.addParts(kind, Outcome.SKIP, parts));
        batch.add(entry(row, read.rows()));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    void finish() {
        flush();
        beans.transactions.run(
                job,
                () -> {
                    requireStillChecking();
                    var counts = beans.stored.requireComplete(job.id(), read.counts());
                    beans.jobs.progress(
                            job.id(),
                            new ImportProgress(read.rows(), 0, toApply, 0, 0, counts, remarks));
                    beans.jobs.move(job.id(), ImportStatus.READY, null);
                });
    }

    private Entry entry(SourceRow row, long seq) {
        return switch (row.reading()) {
            case Reading.Skipped(var reason) ->
                    new Entry(row, seq, null, null, Outcome.SKIP, reason, List.of());
            case Reading.Refused(var column, var reason) ->
                    new Entry(
                            row,
                            seq,
                            null,
                            null,
                            Outcome.REFUSE,
                            column.isEmpty() ? reason : column + ": " + reason,
                            List.of());
            case Reading.Understood(var content, var notes) -> understood(row, seq, content, notes);
        };
    }

    private Entry understood(SourceRow row, long seq, Content content, List<String> notes) {
        var text = beans.json.write(content);
        if (ZERO.matcher(text).find() || hasLoneSurrogate(text)) {
            return new Entry(
                    row,
                    seq,
                    null,
                    null,
                    Outcome.REFUSE,
                    "It contains characters that cannot be kept",
                    List.of());
        }
        sellersSeen |= content.kind() == Kind.SELLERS;
        var candidate =
                new Candidate<>(seq, row.line(), content, ContentJson.fingerprint(text), null);
        return new Entry(row, seq, candidate, text, null, null, notes);
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(
                        point ->
                                point >= Character.MIN_SURROGATE
                                        && point <= Character.MAX_SURROGATE);
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        beans.transactions.run(
                job,
                () -> {
                    requireStillChecking();
                    nameSeller();
                    var candidates = new ArrayList<Candidate<?>>();
                    batch.stream()
                            .map(Entry::candidate)
                            .filter(Objects::nonNull)
                            .forEach(candidates::add);
                    beans.taking.decide(scope, candidates);
                    beans.staging.store(batch.stream().map(this::staged).toList());
                    beans.jobs.progress(
                            job.id(),
                            new ImportProgress(
                                    read.rows(), 0, toApply, 0, 0, decided.counts(), remarks));
                });
        batch.clear();
    }

    private void requireStillChecking() {
        if (beans.jobs.lock(job.id()).status() != ImportStatus.CHECKING) {
            throw new Stopped();
        }
    }

    /** Products of a file without sellers belong to a seller named after it. */
    private void nameSeller() {
        if (scope.seller() != null
                || sellersSeen
                || batch.stream().noneMatch(entry -> needsSeller(entry.candidate()))) {
            return;
        }
        var name = UnnamedSeller.name(job.sourceName());
        var id = beans.unnamedSeller.id(name);
        scope.ownedBy(id);
        beans.jobs.options(job.id(), job.format(), job.options().withUnnamedSeller(id, name));
        job = beans.jobs.require(job.id());
    }

    private static boolean needsSeller(@Nullable Candidate<?> candidate) {
        return candidate != null
                && switch (candidate.content()) {
                    case ProductContent _ -> true;
                    case OfferContent offer -> offer.sellerExternalId() == null;
                    case OrderContent order ->
                            order.items().stream()
                                    .anyMatch(item -> item.sellerExternalId() == null);
                    default -> false;
                };
    }

    private StagedRow staged(Entry entry) {
        var row = entry.row();
        var candidate = entry.candidate();
        var outcome =
                candidate == null ? Objects.requireNonNull(entry.readAs()) : candidate.outcome();
        var pending = candidate != null && candidate.isPending();
        decided.add(row.kind(), outcome);
        row.parts().forEach((kind, parts) -> decided.addParts(kind, outcome, parts));
        toApply += pending ? 1 : 0;
        var notes = new ArrayList<>(entry.remarks());
        if (candidate != null) {
            notes.addAll(candidate.remarks());
        }
        return new StagedRow(
                job.id(),
                entry.seq(),
                row.kind().name(),
                row.file(),
                row.line(),
                beans.raw.write(row),
                pending ? entry.content() : null,
                candidate == null ? null : candidate.content().externalId(),
                candidate == null ? null : candidate.fingerprint(),
                outcome,
                candidate == null ? entry.reason() : candidate.reason(),
                notes.isEmpty() ? null : String.join("\n", notes),
                candidate == null || candidate.changes().isEmpty()
                        ? null
                        : beans.json.write(candidate.changes()),
                candidate == null ? null : candidate.target(),
                !pending,
                row.parts().getOrDefault(Kind.CUSTOMERS, 0),
                row.parts().getOrDefault(Kind.ITEMS, 0),
                row.parts().getOrDefault(Kind.PAYMENTS, 0));
    }
}
