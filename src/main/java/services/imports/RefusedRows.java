package services.imports;

import domain.people.Permissions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.imports.internal.RawFields;
import services.imports.internal.RawFields.RawRecord;
import services.shared.NotFound;

/**
 * What an import did not take, as a file of the same form with the reason in a column more, to be
 * corrected and sent again. Fields are exactly as they came, formulas included: it is the sender's
 * own file.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
        "hasAnyAuthority('" + Permissions.IMPORTS_RUN + "', '" + Permissions.OWN_IMPORTS_RUN + "')")
public class RefusedRows {

    private static final String REASON = "reason";
    private static final int FETCHED_AT_ONCE = 500;

    private static final String OF_FILE = "r.file = :file";

    /** Orders whose items and payments stand in other files. */
    private static final String WITH_PARTS =
            "r.file <> :file and r.customers + r.items + r.payments > 0";

    private final JdbcClient jdbc;
    private final RawFields raw;

    RefusedRows(JdbcClient jdbc, RawFields raw) {
        this.jdbc = jdbc;
        this.raw = raw;
    }

    /** What the download is called: a table, or an archive of the tables of a folder. */
    public String fileName(UUID job) {
        var files = files(job);
        return files.size() == 1 ? "refused-" + bare(files.getFirst()) : "refused.zip";
    }

    /** Writes the file and leaves the stream open. */
    public void write(UUID job, OutputStream out) throws IOException {
        var files = files(job);
        if (files.size() == 1) {
            writeTable(job, files.getFirst(), out);
            return;
        }
        var zip = new ZipOutputStream(out);
        for (var file : files) {
            zip.putNextEntry(new ZipEntry(bare(file)));
            writeTable(job, file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private List<String> files(UUID job) {
        var files = new TreeSet<String>();
        jdbc.sql(
                        """
                        select distinct r.file
                          from import_row r
                          join import_job j on j.id = r.job_id
                         where r.job_id = :job and r.outcome = 'REFUSE'
                        """)
                .param("job", job)
                .query(
                        row -> {
                            files.add(row.getString("file"));
                        });
        if (files.isEmpty()) {
            // Nothing was refused, or the import is not the asker's: both sound the same.
            throw new NotFound("refused row of import", job);
        }
        forEach(job, WITH_PARTS, "", (one, _) -> files.add(one.file()));
        files.remove("");
        return List.copyOf(files);
    }

    private static String bare(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void writeTable(UUID job, String file, OutputStream out) throws IOException {
        var headers = headers(job, file);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var lines = new HashSet<String>();
        try {
            writeRecord(writer, List.copyOf(headers));
            forEach(
                    job,
                    file,
                    (one, reason) -> {
                        // A product and its offers may stand on the same line.
                        if (lines.add(one.line())) {
                            writeRecord(writer, fields(headers, one, reason));
                        }
                    });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.flush();
    }

    private Set<String> headers(UUID job, String file) {
        var headers = new LinkedHashSet<String>();
        forEach(job, file, (one, _) -> headers.addAll(one.fields().keySet()));
        headers.remove(REASON);
        headers.add(REASON);
        return headers;
    }

    private static List<String> fields(Set<String> headers, RawRecord one, String reason) {
        var fields = new ArrayList<String>();
        for (var header : headers) {
            fields.add(header.equals(REASON) ? reason : one.fields().getOrDefault(header, ""));
        }
        return fields;
    }

    private void forEach(UUID job, String file, BiConsumer<RawRecord, String> action) {
        forEach(job, OF_FILE, file, action);
        forEach(
                job,
                WITH_PARTS,
                file,
                (one, reason) -> {
                    if (one.file().equals(file)) {
                        action.accept(one, reason);
                    }
                });
    }

    private void forEach(
            UUID job, String which, String file, BiConsumer<RawRecord, String> action) {
        jdbc.sql(
                        """
                        select r.raw::text as raw, r.reason
                          from import_row r
                          join import_job j on j.id = r.job_id
                         where r.job_id = :job and r.outcome = 'REFUSE' and %s
                         order by r.line, r.seq
                        """
                                .formatted(which))
                .withFetchSize(FETCHED_AT_ONCE)
                .param("job", job)
                .param("file", file)
                .query(
                        row -> {
                            var reason = String.valueOf(row.getString("reason"));
                            var records = raw.read(row.getString("raw"));
                            for (int i = 0; i < records.size(); i++) {
                                var one = records.get(i);
                                if (which.equals(WITH_PARTS) || one.file().isEmpty()) {
                                    action.accept(one, i == 0 ? reason : "");
                                }
                            }
                        });
    }

    private static void writeRecord(Writer writer, List<String> fields) {
        try {
            for (int i = 0; i < fields.size(); i++) {
                writer.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
            }
            writer.append("\r\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String field) {
        var plain =
                field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && field.equals(field.strip());
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
