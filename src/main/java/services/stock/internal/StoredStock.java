package services.stock.internal;

import domain.shared.Refused;
import domain.shared.SellerId;
import domain.shared.Uuids;
import domain.stock.StockLevel;
import domain.stock.StockTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.NotFound;

/** Stock items and locations of one seller, loaded under their locks and saved. */
@Component
public class StoredStock {

    /** An item whose row is locked. */
    public record Item(UUID id, UUID location, String name, StockLevel level, long version) {

        public String sku() {
            return level.sku();
        }
    }

    /** Of the first location a seller gets by itself. */
    private static final String FIRST_LOCATION = "Main";

    private static final String ITEMS =
            """
            select id, location_id, sku, name, on_hand, reserved, backorder_limit, version
              from stock_item
             where id = any (:ids) and seller_id = :seller
             order by id
               for no key update
            """;

    private static final String NEW_ITEM =
            """
            insert into stock_item (id, seller_id, location_id, sku, name, backorder_limit,
                                    low_stock_threshold, updated_at)
            values (:id, :seller, :location, :sku, :name, :limit, :threshold, :now)
                on conflict (seller_id, location_id, sku) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredStock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locked, in the order of their ids. */
    public List<Item> require(Collection<UUID> ids, SellerId seller) {
        var found =
                jdbc.sql(ITEMS)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("seller", seller.value())
                        .query((row, _) -> item(row))
                        .list();
        for (var id : ids) {
            if (found.stream().noneMatch(item -> item.id().equals(id))) {
                throw new NotFound("stock item", id);
            }
        }
        return found;
    }

    public Item require(UUID id, SellerId seller) {
        return require(List.of(id), seller).getFirst();
    }

    public Optional<UUID> find(SellerId seller, UUID location, String sku) {
        return jdbc.sql(
                        """
                        select id from stock_item
                         where seller_id = :seller and location_id = :location and sku = :sku
                        """)
                .param("seller", seller.value())
                .param("location", location)
                .param("sku", sku)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** With nothing on hand yet; refuses a SKU that is there already. */
    public UUID create(SellerId seller, UUID location, String sku, StockTerms terms) {
        var id = Uuids.timeOrdered();
        var made =
                jdbc.sql(NEW_ITEM)
                        .param("id", id)
                        .param("seller", seller.value())
                        .param("location", location)
                        .param("sku", sku)
                        .param("name", terms.name())
                        .param("limit", terms.backorderLimit())
                        .param("threshold", terms.lowStockThreshold())
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        if (made == 0) {
            throw new Refused("stock.sku-taken", "There is a stock item %s there already", sku);
        }
        return id;
    }

    /** The one of that SKU, made where there is none. */
    public UUID findOrCreate(SellerId seller, UUID location, String sku, String name) {
        return find(seller, location, sku)
                .orElseGet(() -> create(seller, location, sku, StockTerms.named(name)));
    }

    /** Where things are that nobody said where they are; made when it is first needed. */
    public UUID usualLocation(SellerId seller) {
        var _ =
                jdbc.sql(
                                """
                                insert into stock_location (id, seller_id, name, is_default, version)
                                select :id, :seller, :name, true, 0
                                 where not exists (select from stock_location
                                                    where seller_id = :seller and is_default)
                                    on conflict do nothing
                                """)
                        .param("id", Uuids.timeOrdered())
                        .param("seller", seller.value())
                        .param("name", FIRST_LOCATION)
                        .update();
        return jdbc.sql("select id from stock_location where seller_id = :seller and is_default")
                .param("seller", seller.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    /** An own location that is in use. */
    public UUID requireLocation(UUID id, SellerId seller) {
        return jdbc.sql(
                        """
                        select id from stock_location
                         where id = :id and seller_id = :seller and active
                        """)
                .param("id", id)
                .param("seller", seller.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new NotFound("location", id));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("location_id", UUID.class),
                row.getString("name"),
                new StockLevel(
                        row.getString("sku"),
                        row.getInt("on_hand"),
                        row.getInt("reserved"),
                        row.getInt("backorder_limit")),
                row.getLong("version"));
    }
}
