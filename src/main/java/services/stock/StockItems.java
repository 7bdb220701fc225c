package services.stock;

import domain.people.Permissions;
import domain.shared.PlainText;
import domain.stock.MovementKind;
import domain.stock.StockTerms;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.shared.CurrentUser;
import services.stock.internal.Shelf;
import services.stock.internal.Shelf.Move;
import services.stock.internal.StoredStock;

/** Makes a seller's stock items and changes what it decides about them. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_EDIT + "')")
public class StockItems {

    public static final int SKU_MAX_LENGTH = 120;

    private static final String CHANGE =
            """
            update stock_item
               set name = :name, backorder_limit = :limit, low_stock_threshold = :threshold,
                   updated_at = :now, version = version + 1
             where id = :id
            """;

    private final StoredStock stored;
    private final Shelf shelf;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    StockItems(
            StoredStock stored,
            Shelf shelf,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.stored = stored;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public UUID create(NewStockItem item) {
        var seller = currentUser.sellerId();
        var location = stored.requireLocation(item.location(), seller);
        var sku = PlainText.requireFilled("The SKU", item.sku(), SKU_MAX_LENGTH);
        var id = stored.create(seller, location, sku, item.terms());
        if (item.onHand() != 0) {
            var level = stored.require(id, seller).level();
            shelf.move(
                    List.of(
                            Move.of(
                                    id,
                                    MovementKind.RECEIVED,
                                    level.received(item.onHand()),
                                    "",
                                    "")));
        }
        record(id, null, item.terms());
        return id;
    }

    /**
     * @param version of the item as the person saw it
     */
    public void change(UUID id, StockTerms terms, long version) {
        var item = stored.require(id, currentUser.sellerId());
        if (item.version() != version) {
            throw new OptimisticLockingFailureException("stock item " + id);
        }
        item.level().requireBackorderLimit(terms.backorderLimit());
        shelf.changing(List.of(id), () -> write(id, terms));
        record(id, item.level(), terms);
    }

    private void write(UUID id, StockTerms terms) {
        var _ =
                jdbc.sql(CHANGE)
                        .param("id", id)
                        .param("name", terms.name())
                        .param("limit", terms.backorderLimit())
                        .param("threshold", terms.lowStockThreshold())
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
    }

    private void record(
            UUID id, @org.jspecify.annotations.Nullable Object before, StockTerms terms) {
        audit.record(
                AuditedAct.of(before == null ? "stock.create" : "stock.change", "stock-item", id)
                        .ofSeller(currentUser.sellerId())
                        .changing(before, terms));
    }
}
