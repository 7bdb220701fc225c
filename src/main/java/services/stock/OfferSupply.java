package services.stock;

import domain.people.Permissions;
import domain.shared.Refused;
import domain.stock.AvailabilityChanged;
import domain.stock.MovementKind;
import domain.stock.Supply;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;
import services.stock.internal.Shelf;
import services.stock.internal.Shelf.Move;
import services.stock.internal.StoredStock;

/** Says which stock items a seller's offers take from; a bundle takes from several. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_EDIT + "')")
public class OfferSupply {

    private record OwnOffer(String sku, String title) {}

    private record Taken(UUID item, int quantity) {}

    private final StoredStock stored;
    private final Shelf shelf;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private final Clock clock;

    OfferSupply(
            StoredStock stored,
            Shelf shelf,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentUser currentUser,
            LiveFeed live,
            Clock clock) {
        this.stored = stored;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.currentUser = currentUser;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @param quantity how many of the item one unit of the offer takes
     */
    public void take(UUID offer, UUID item, int quantity) {
        var _ = requireOffer(offer);
        var _ = stored.require(item, currentUser.sellerId());
        link(offer, item, new Supply(quantity));
    }

    public void leave(UUID offer, UUID item) {
        var _ = requireOffer(offer);
        var _ = stored.require(item, currentUser.sellerId());
        var _ =
                jdbc.sql(
                                """
                                delete from offer_stock
                                 where offer_id = :offer and stock_item_id = :item
                                """)
                        .param("offer", offer)
                        .param("item", item)
                        .update();
        changed(offer, item, null);
    }

    /**
     * The simple way: so many are there. An offer that takes from nothing yet gets a stock item of
     * its own, with the offer's SKU at the usual location.
     *
     * @return the item
     */
    public UUID stock(UUID offer, int onHand) {
        var seller = currentUser.sellerId();
        var found = requireOffer(offer);
        var item =
                onlyItem(offer)
                        .orElseGet(
                                () ->
                                        stored.findOrCreate(
                                                seller,
                                                stored.usualLocation(seller),
                                                found.sku(),
                                                found.title()));
        var level = stored.require(item, seller).level();
        var difference = level.countedAs(onHand);
        if (difference != 0) {
            shelf.move(List.of(Move.of(item, MovementKind.COUNTED, difference, "", "")));
        }
        link(offer, item, new Supply(1));
        return item;
    }

    /** The one item the offer takes one of; refuses a bundle, empty where there is none. */
    private Optional<UUID> onlyItem(UUID offer) {
        var items =
                jdbc.sql(
                                """
                                select stock_item_id, quantity from offer_stock
                                 where offer_id = :offer limit 2
                                """)
                        .param("offer", offer)
                        .query((row, _) -> new Taken(row.getObject(1, UUID.class), row.getInt(2)))
                        .list();
        if (items.size() > 1 || items.stream().anyMatch(taken -> taken.quantity > 1)) {
            throw new Refused(
                    "stock.is-bundle",
                    "This offer takes from several items; count them one by one");
        }
        return items.stream().map(Taken::item).findFirst();
    }

    private void link(UUID offer, UUID item, Supply supply) {
        var others =
                jdbc.sql(
                                """
                                select count(*) from offer_stock
                                 where offer_id = :offer and stock_item_id <> :item
                                """)
                        .param("offer", offer)
                        .param("item", item)
                        .query(Integer.class)
                        .single();
        if (others >= Supply.MOST_ITEMS) {
            throw new Refused(
                    "stock.bundle", "A bundle takes of at most %d items", Supply.MOST_ITEMS);
        }
        var _ =
                jdbc.sql(
                                """
                                insert into offer_stock (offer_id, stock_item_id, seller_id, quantity)
                                values (:offer, :item, :seller, :quantity)
                                    on conflict (offer_id, stock_item_id)
                                    do update set quantity = excluded.quantity
                                """)
                        .param("offer", offer)
                        .param("item", item)
                        .param("seller", currentUser.sellerId().value())
                        .param("quantity", supply.quantity())
                        .update();
        changed(offer, item, supply);
    }

    private void changed(UUID offer, UUID item, @org.jspecify.annotations.Nullable Supply supply) {
        audit.record(
                AuditedAct.of(
                                supply == null ? "stock.leave-offer" : "stock.take-for-offer",
                                "stock-item",
                                item)
                        .ofSeller(currentUser.sellerId())
                        .changing(null, supply)
                        .because("Offer " + offer));
        live.changed(Topic.of("stock", currentUser.sellerId()));
        events.publishEvent(new AvailabilityChanged(Set.of(offer), clock.instant()));
    }

    private OwnOffer requireOffer(UUID offer) {
        return jdbc.sql(
                        """
                        select o.seller_sku, p.title
                          from offer o join product p on p.id = o.product_id
                         where o.id = :offer and o.seller_id = :seller and o.deleted_at is null
                        """)
                .param("offer", offer)
                .param("seller", currentUser.sellerId().value())
                .query((row, _) -> new OwnOffer(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new NotFound("offer", offer));
    }
}
