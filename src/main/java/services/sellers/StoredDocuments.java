package services.sellers;

import domain.sellers.DocumentId;
import domain.sellers.DocumentStatus;
import domain.sellers.SellerDocument;
import domain.shared.SellerId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;
import services.storage.FileStore;

/** Where documents are kept: their bytes in the file store, what is known about them in rows. */
@Component
class StoredDocuments {

    private static final String OF_SELLER =
            """
            select d.id, coalesce(r.label, d.requirement_key) as label, d.file_name, d.size_bytes,
                   d.uploaded_at, u.display_name, d.status, coalesce(d.status_reason, '') as reason
              from seller_document d
              left join onboarding_requirement r on r.key = d.requirement_key
              left join app_user u on u.id = d.uploaded_by
             where d.seller_id = :seller
             order by d.uploaded_at desc, d.id
             limit 200
            """;

    private final FileStore files;
    private final JdbcClient jdbc;

    StoredDocuments(FileStore files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    void put(SellerDocument document, byte[] content) {
        try {
            files.put(document.storageKey(), new ByteArrayInputStream(content));
        } catch (IOException failure) {
            throw new UncheckedIOException("The document was not stored", failure);
        }
    }

    DocumentContent open(SellerDocument document) {
        try {
            var stream =
                    files.open(document.storageKey())
                            .orElseThrow(() -> new NotFound("document", document.id()));
            return new DocumentContent(
                    downloadName(document), document.contentType(), document.sizeBytes(), stream);
        } catch (IOException failure) {
            throw new UncheckedIOException("The document cannot be read", failure);
        }
    }

    List<DocumentRow> of(SellerId seller) {
        return jdbc.sql(OF_SELLER)
                .param("seller", seller.value())
                .query(
                        (row, _) -> {
                            var status = DocumentStatus.valueOf(row.getString("status"));
                            return new DocumentRow(
                                    new DocumentId(row.getObject("id", UUID.class)),
                                    row.getString("label"),
                                    row.getString("file_name"),
                                    row.getLong("size_bytes"),
                                    row.getTimestamp("uploaded_at").toInstant(),
                                    row.getString("display_name"),
                                    status,
                                    row.getString("reason"),
                                    status == DocumentStatus.UPLOADED);
                        })
                .list();
    }

    private static String downloadName(SellerDocument document) {
        var key = document.storageKey();
        var extension = key.substring(key.lastIndexOf('.'));
        var name = document.fileName();
        var asNamed = name.toLowerCase(Locale.ROOT);
        return asNamed.endsWith(extension)
                        || (extension.equals(".jpg") && asNamed.endsWith(".jpeg"))
                ? name
                : name + extension;
    }
}
