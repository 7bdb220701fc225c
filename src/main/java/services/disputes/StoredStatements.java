package services.disputes;

import domain.disputes.Dispute;
import domain.disputes.DisputeId;
import domain.orders.Party;
import domain.sellers.DocumentType;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.storage.FileStore;

/** What the parties say about disputes, and the files they show. */
@Component
class StoredStatements {

    private static final int NAME_MOST_CHARACTERS = 200;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredStatements(JdbcClient jdbc, FileStore files, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Refuses a file that is no PDF, JPEG or PNG of at most 10 MB, told by its content. */
    void add(Dispute dispute, Party party, String text, @Nullable EvidenceFile evidence) {
        var _ = PlainText.requireFilled("The text", text, Dispute.TEXT_MOST_CHARACTERS);
        var id = Uuids.timeOrdered();
        // The file first: a row never points to nothing. A file without a row harms nobody.
        var key = evidence == null ? null : put(dispute.id(), id, evidence);
        jdbc.sql(
                        """
                        insert into dispute_statement (id, dispute_id, seller_id, customer_id,
                                                       from_party, author, text, file_name,
                                                       storage_key, at)
                        select :id, d.id, d.seller_id, d.customer_id, :party, :author, :text,
                               :file, cast(:key as text), :at
                          from dispute d where d.id = :dispute
                        """)
                .param("id", id)
                .param("dispute", dispute.id().value())
                .param("party", party.name())
                .param("author", currentUser.name())
                .param("text", text)
                .param("file", evidence == null ? "" : evidence.name())
                .param("key", key)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<StatementRow> of(DisputeId dispute) {
        return jdbc.sql(
                        """
                        select id, from_party, author, text, file_name, at
                          from dispute_statement where dispute_id = :dispute
                         order by at, id limit 500
                        """)
                .param("dispute", dispute.value())
                .query(
                        (row, _) ->
                                new StatementRow(
                                        row.getObject("id", UUID.class),
                                        Party.valueOf(row.getString("from_party")),
                                        row.getString("author"),
                                        row.getString("text"),
                                        row.getString("file_name"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    EvidenceContent open(DisputeId dispute, UUID statement) {
        record File(String name, @Nullable String key) {}
        var file =
                jdbc.sql(
                                """
                                select file_name, storage_key from dispute_statement
                                 where id = :id and dispute_id = :dispute
                                   and storage_key is not null
                                """)
                        .param("id", statement)
                        .param("dispute", dispute.value())
                        .query(
                                (row, _) ->
                                        new File(
                                                row.getString("file_name"),
                                                row.getString("storage_key")))
                        .optional()
                        .orElseThrow(() -> new NotFound("file", statement));
        var key = String.valueOf(file.key());
        try {
            var stream = files.open(key).orElseThrow(() -> new NotFound("file", statement));
            return new EvidenceContent(named(file.name(), key), type(key), stream);
        } catch (IOException failure) {
            throw new UncheckedIOException("The evidence cannot be read", failure);
        }
    }

    private String put(DisputeId dispute, UUID id, EvidenceFile evidence) {
        var _ = PlainText.requireFilled("The file’s name", evidence.name(), NAME_MOST_CHARACTERS);
        var type = DocumentType.of(evidence.content());
        var key = "disputes/%s/%s.%s".formatted(dispute, id, type.extension());
        try {
            files.put(key, new ByteArrayInputStream(evidence.content()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The evidence was not stored", failure);
        }
        return key;
    }

    private static String named(String name, String key) {
        var extension = key.substring(key.lastIndexOf('.'));
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
    }

    private static String type(String key) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> key.endsWith("." + type.extension()))
                .map(DocumentType::contentType)
                .findFirst()
                .orElse("application/octet-stream");
    }
}
