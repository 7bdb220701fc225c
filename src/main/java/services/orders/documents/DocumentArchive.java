package services.orders.documents;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.storage.FileStore;

/** Papers that are kept: a row and a file, which is written first and never replaced. */
@Component
class DocumentArchive {

    /** Whose a paper is; a paper about the whole order has no seller order. */
    record Owner(
            OrderId order,
            @Nullable SellerOrderId sellerOrder,
            @Nullable SellerId seller,
            @Nullable UUID customer) {}

    private static final String INSERT =
            """
            insert into order_document (id, order_id, seller_order_id, seller_id, customer_id, kind,
                                        number, storage_key, created_at)
            values (:id, :order, :part, :seller, :customer, :kind, :number, :key, :at)
            on conflict (kind, number) do nothing
            """;

    private static final String NEXT =
            """
            insert into seller_document_number as counted (seller_id, kind, last)
            values (:seller, :kind, 1)
            on conflict (seller_id, kind) do update set last = counted.last + 1
            returning last
            """;

    private final JdbcClient jdbc;
    private final FileStore files;

    DocumentArchive(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The next number without a gap: whoever comes second waits until the first has committed. */
    long next(SellerId seller, DocumentKind kind) {
        return jdbc.sql(NEXT)
                .param("seller", seller.value())
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    void keep(Owner owner, DocumentKind kind, String number, byte[] pdf, Instant at) {
        var id = Uuids.timeOrdered();
        var key = "documents/%s/%s.pdf".formatted(owner.order, id);
        try {
            files.put(key, new ByteArrayInputStream(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException("A document cannot be kept", failure);
        }
        var part = owner.sellerOrder;
        var seller = owner.seller;
        jdbc.sql(INSERT)
                .param("id", id)
                .param("order", owner.order.value())
                .param("part", part == null ? null : part.value())
                .param("seller", seller == null ? null : seller.value())
                .param("customer", owner.customer)
                .param("kind", kind.name())
                .param("number", number)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those about a seller order and those about the whole order it belongs to, as far as seen. */
    List<DocumentRow> of(OrderId order) {
        return jdbc.sql(
                        """
                        select id, kind, number, created_at from order_document
                         where order_id = :order order by created_at, id
                        """)
                .param("order", order.value())
                .query((row, _) -> row(row))
                .list();
    }

    Optional<DocumentRow> find(SellerOrderId part, DocumentKind kind) {
        return jdbc.sql(
                        """
                        select id, kind, number, created_at from order_document
                         where seller_order_id = :part and kind = :kind order by created_at limit 1
                        """)
                .param("part", part.value())
                .param("kind", kind.name())
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<PrintedDocument> open(OrderId order, UUID document) {
        record Kept(String fileName, String key) {}
        return jdbc.sql(
                        """
                        select lower(kind) || '-' || number || '.pdf' as file_name, storage_key
                          from order_document where id = :id and order_id = :order
                        """)
                .param("id", document)
                .param("order", order.value())
                .query(
                        (row, _) ->
                                new Kept(row.getString("file_name"), row.getString("storage_key")))
                .optional()
                .map(kept -> new PrintedDocument(kept.fileName.replace('_', '-'), read(kept.key)));
    }

    private byte[] read(String key) {
        try (var content = files.open(key).orElseThrow()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("A document cannot be read", failure);
        }
    }

    private static DocumentRow row(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
