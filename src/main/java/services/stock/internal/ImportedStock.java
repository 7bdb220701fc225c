package services.stock.internal;

import domain.shared.SellerId;
import domain.stock.MovementKind;
import domain.stock.StockLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.stock.StockImports;
import services.stock.internal.Shelf.Move;

/** Counts from files, written as movements that name their import. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportedStock implements StockImports {

    private static final String UNDONE = "Import undone";

    private static final String LOCK =
            """
            select id from stock_item
             where seller_id = :seller and sku = any (:skus)
             order by id
               for no key update
            """;

    private static final String FIND =
            """
            select k.location, k.sku, i.id as item, coalesce(i.on_hand, 0) as on_hand,
                   coalesce(i.reserved, 0) as reserved,
                   coalesce(i.backorder_limit, 0) as backorder_limit,
                   k.location = '' or l.id is not null as location_known, l.id as place,
                   case when not exists (select from offer_stock s where s.offer_id = o.id)
                        then o.id end as offer,
                   o.id is not null
                   or exists (select from stock_item other
                               where other.seller_id = :seller and other.sku = k.sku) as known
              from unnest(cast(:locations as text[]), cast(:skus as text[])) as k (location, sku)
              left join stock_location l
                     on l.seller_id = :seller and l.active
                    and case when k.location = '' then l.is_default
                             else lower(l.name) = lower(k.location) end
              left join stock_item i
                     on i.seller_id = :seller and i.location_id = l.id and i.sku = k.sku
              left join offer o
                     on o.seller_id = :seller and o.seller_sku = k.sku and o.deleted_at is null
            """;

    private static final String INSERT =
            """
            insert into stock_item (id, seller_id, location_id, sku, name, updated_at)
            select :id, :seller, l.id, :sku,
                   coalesce((select left(p.title, 200) from offer o
                               join product p on p.id = o.product_id
                              where o.seller_id = :seller and o.seller_sku = :sku
                                and o.deleted_at is null), ''), now()
              from stock_location l
             where l.seller_id = :seller and l.active
               and case when :location = '' then l.is_default
                        else lower(l.name) = lower(:location) end
            """;

    private static final String LINK =
            """
            insert into offer_stock (offer_id, stock_item_id, seller_id, quantity)
            values (:offer, :item, :seller, 1)
            """;

    // Later movements are those after the import's own last one.
    private static final String STUCK =
            """
            select i.id
              from unnest(cast(:items as uuid[]), cast(:before as int[])) as t (item, on_hand)
              join stock_item i on i.id = t.item
             where i.reserved > t.on_hand + i.backorder_limit
                or exists (select from stock_movement m
                            where m.stock_item_id = i.id and m.reference <> :job
                              and m.id > (select max(own.id) from stock_movement own
                                           where own.stock_item_id = i.id and own.reference = :job))
            """;

    private static final String UNLINK =
            "delete from offer_stock where stock_item_id = any (:items) returning offer_id";

    private final JdbcClient jdbc;
    private final ItemLocks locks;
    private final StoredStock stored;
    private final Shelf shelf;
    private final Claiming claiming;

    ImportedStock(
            JdbcClient jdbc, ItemLocks locks, StoredStock stored, Shelf shelf, Claiming claiming) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.stored = stored;
        this.shelf = shelf;
        this.claiming = claiming;
    }

    @Override
    public List<Found> find(UUID seller, Collection<Key> keys, boolean lock) {
        var skus = keys.stream().map(Key::sku).toArray(String[]::new);
        if (lock) {
            var _ =
                    jdbc.sql(LOCK)
                            .param("seller", seller)
                            .param("skus", skus)
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list();
        }
        return jdbc.sql(FIND)
                .param("seller", seller)
                .param("locations", keys.stream().map(Key::location).toArray(String[]::new))
                .param("skus", skus)
                .query((row, _) -> found(row))
                .list();
    }

    @Override
    public void write(UUID seller, List<Counted> counts, UUID job) {
        var owner = new SellerId(seller);
        if (counts.stream().anyMatch(count -> count.key().location().isEmpty())) {
            var _ = stored.usualLocation(owner);
        }
        for (var count : counts) {
            if (count.item() == null) {
                insert(seller, count);
            }
        }
        var ids = counts.stream().map(Counted::planned).toList();
        var moves = new ArrayList<Move>();
        for (var item : stored.require(ids, owner)) {
            counts.stream()
                    .filter(count -> count.planned().equals(item.id()))
                    .map(count -> move(item, count, job))
                    .forEach(moves::add);
        }
        shelf.move(moves);
        claiming.tell(Set.of(seller), link(seller, counts));
    }

    @Override
    public Set<UUID> stuck(UUID job, List<Taken> taken) {
        return new HashSet<>(
                jdbc.sql(STUCK)
                        .param("job", job.toString())
                        .param("items", taken.stream().map(Taken::item).toArray(UUID[]::new))
                        .param("before", taken.stream().mapToInt(Taken::onHandBefore).toArray())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public void putBack(UUID job, List<Taken> taken) {
        var _ = locks.of(taken.stream().map(Taken::item).toList());
        var moves = new ArrayList<Move>();
        for (var one : taken) {
            var now = onHand(one.item());
            if (now != one.onHandBefore()) {
                moves.add(
                        Move.of(
                                one.item(),
                                MovementKind.CORRECTED,
                                one.onHandBefore() - now,
                                UNDONE,
                                job.toString()));
            }
        }
        shelf.move(moves);
        var made = taken.stream().filter(Taken::made).map(Taken::item).toArray(UUID[]::new);
        claiming.tell(
                Set.of(),
                new HashSet<>(
                        jdbc.sql(UNLINK)
                                .param("items", made)
                                .query((row, _) -> row.getObject(1, UUID.class))
                                .list()));
    }

    private void insert(UUID seller, Counted count) {
        var _ =
                jdbc.sql(INSERT)
                        .param("id", count.planned())
                        .param("seller", seller)
                        .param("sku", count.key().sku())
                        .param("location", count.key().location())
                        .update();
    }

    private static Move move(StoredStock.Item item, Counted count, UUID job) {
        return Move.of(
                item.id(),
                MovementKind.IMPORTED,
                item.level().countedAs(count.onHand()),
                "",
                job.toString());
    }

    private Set<UUID> link(UUID seller, List<Counted> counts) {
        var linked = new HashSet<UUID>();
        for (var count : counts) {
            var offer = count.offer();
            if (offer != null) {
                linked.add(offer);
                var _ =
                        jdbc.sql(LINK)
                                .param("offer", offer)
                                .param("item", count.planned())
                                .param("seller", seller)
                                .update();
            }
        }
        return linked;
    }

    private int onHand(UUID item) {
        return jdbc.sql("select on_hand from stock_item where id = :id")
                .param("id", item)
                .query(Integer.class)
                .single();
    }

    private static Found found(ResultSet row) throws SQLException {
        var key = new Key(row.getString("location"), row.getString("sku"));
        return new Found(
                key,
                row.getBoolean("location_known"),
                row.getObject("place", UUID.class),
                row.getObject("item", UUID.class),
                row.getObject("offer", UUID.class),
                row.getBoolean("known"),
                new StockLevel(
                        key.sku(),
                        row.getInt("on_hand"),
                        row.getInt("reserved"),
                        row.getInt("backorder_limit")));
    }
}
