package services.imports;

import domain.people.Permissions;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.imports.columns.ColumnAssignment;
import services.imports.columns.ColumnField;
import services.imports.internal.Job;
import services.imports.internal.JobSources;
import services.imports.internal.Jobs;
import services.imports.tables.Header;
import services.imports.tables.TableReading;
import services.imports.taking.ContentJson;
import services.shared.CurrentUser;

/** What the columns of a table mean: guessed, said by a person, and saved for the next file. */
@Service
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.IMPORTS_RUN + "', '" + Permissions.OWN_IMPORTS_RUN + "')")
public class ColumnMappings {

    /**
     * A column of a file.
     *
     * @param field what it means, as said or else as guessed; empty: left alone
     * @param example what stands in it in the first record
     */
    public record MappedColumn(String header, String field, String example) {}

    /** A saved assignment of fields to headers. */
    public record SavedMapping(String name, Map<String, String> columns) {}

    private final TransactionOperations transactions;
    private final Jobs jobs;
    private final JobSources sources;
    private final TableReading tables;
    private final JdbcClient jdbc;
    private final ContentJson json;
    private final CurrentUser currentUser;

    ColumnMappings(
            TransactionOperations transactions,
            Jobs jobs,
            JobSources sources,
            TableReading tables,
            JdbcClient jdbc,
            ContentJson json,
            CurrentUser currentUser) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.sources = sources;
        this.tables = tables;
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
    }

    /** Keys of everything a column can mean. */
    public List<String> fields() {
        return Arrays.stream(ColumnField.values()).map(ColumnField::key).toList();
    }

    /** The columns of an import's file, none when it has no single table. */
    public List<MappedColumn> columns(UUID id) throws IOException {
        Job job = transactions.execute(_ -> jobs.require(id));
        return sources.with(
                job.sourceName(),
                job.options().path(),
                job.storageKey(),
                source -> {
                    if (source.files().size() != 1) {
                        return List.of();
                    }
                    var file = source.files().getFirst();
                    var header = tables.header(source, file);
                    return header.isEmpty()
                            ? List.<MappedColumn>of()
                            : columns(
                                    header.get(),
                                    tables.sample(source, file, 1).stream()
                                            .findFirst()
                                            .map(row -> row.raw())
                                            .orElse(Map.of()),
                                    job.options().columns());
                });
    }

    private static List<MappedColumn> columns(
            Header header, Map<String, String> first, Map<String, String> said) {
        var columns = new ArrayList<MappedColumn>();
        var guessed = ColumnAssignment.guessed(header).byColumn();
        for (int column = 0; column < header.size(); column++) {
            var name = header.names().get(column);
            var guess = guessed.get(column);
            var field =
                    said.isEmpty() ? guess == null ? "" : guess.key() : said.getOrDefault(name, "");
            columns.add(new MappedColumn(name, field, first.getOrDefault(name, "")));
        }
        return columns;
    }

    public List<SavedMapping> saved() {
        return transactions.execute(
                _ ->
                        jdbc.sql(
                                        """
                                        select name, columns::text as columns from import_mapping
                                         where seller_id is not distinct from cast(:seller as uuid)
                                         order by name limit 100
                                        """)
                                .param("seller", seller())
                                .query(
                                        (row, _) ->
                                                new SavedMapping(
                                                        row.getString("name"),
                                                        read(row.getString("columns"))))
                                .list());
    }

    /** Saves it under a name, in place of what had the name before. */
    public void save(String name, Map<String, String> columns) {
        var title = PlainText.requireFilled("The name", name.strip(), 100);
        transactions.executeWithoutResult(
                _ -> {
                    jdbc.sql(
                                    """
                                    delete from import_mapping
                                     where name = :name
                                       and seller_id is not distinct from cast(:seller as uuid)
                                    """)
                            .param("name", title)
                            .param("seller", seller())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into import_mapping
                                           (id, name, seller_id, kind, columns, version)
                                    values (:id, :name, cast(:seller as uuid), 'PRODUCTS',
                                            cast(:columns as jsonb), 0)
                                    """)
                            .param("id", Uuids.timeOrdered())
                            .param("name", title)
                            .param("seller", seller())
                            .param("columns", json.write(columns))
                            .update();
                });
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read(String text) {
        return new TreeMap<>((Map<String, String>) json.read(text, Map.class));
    }

    private @Nullable String seller() {
        return currentUser.may(Permissions.IMPORTS_RUN)
                ? null
                : currentUser.sellerId().value().toString();
    }
}
