package services.stock;

import app.ForTests;
import domain.catalog.Condition;
import domain.catalog.OfferTerms;
import domain.shared.Money;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.catalog.CatalogScenarios;
import services.offers.OwnOffers;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** Offers with stock, and what is true of stock whatever happens. */
@ForTests
public class StockScenarios {

    /** What a stock item says of itself and what its rows say. */
    public record Item(
            int onHand,
            int reserved,
            int backorderLimit,
            int reservations,
            int moved,
            boolean isLow) {}

    private static final String ITEM =
            """
            select i.on_hand, i.reserved, i.backorder_limit, i.low_since is not null as low,
                   (select coalesce(sum(quantity), 0) from stock_reservation
                     where stock_item_id = i.id) as reservations,
                   (select coalesce(sum(quantity), 0) from stock_movement
                     where stock_item_id = i.id) as moved
              from stock_item i where i.id = :id
            """;

    private final CatalogScenarios catalog;
    private final OwnOffers offers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    StockScenarios(
            CatalogScenarios catalog,
            OwnOffers offers,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.catalog = catalog;
        this.offers = offers;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public SignedIn aSeller() {
        return catalog.aSeller();
    }

    /** An offer for a product of its own, which is public. */
    public UUID anOffer(SignedIn seller) {
        var product = catalog.anApprovedProductOf(seller, "Thing " + Uuids.timeOrdered());
        var variant = catalog.details(seller, product).content().variants().getFirst().id();
        var terms =
                new OfferTerms(
                        "S-" + Uuids.timeOrdered(),
                        Condition.NEW,
                        Money.of(new BigDecimal("10.00"), Currency.getInstance("EUR")),
                        null,
                        1,
                        List.of());
        return catalog.as(seller, () -> offers.make(product, variant, terms));
    }

    /** An offer of which one unit takes so many of each item. */
    public UUID anOfferTaking(SignedIn seller, Map<UUID, Integer> items) {
        var offer = anOffer(seller);
        system(
                () -> {
                    items.forEach((item, quantity) -> link(seller, offer, item, quantity));
                    return true;
                });
        return offer;
    }

    public UUID anItem(SignedIn seller, int onHand) {
        return anItem(seller, onHand, 0);
    }

    public UUID anItem(SignedIn seller, int onHand, int backorderLimit) {
        var id = Uuids.timeOrdered();
        return system(
                () -> {
                    var _ =
                            jdbc.sql(
                                            """
                                            insert into stock_item (id, seller_id, location_id, sku, on_hand,
                                                                    backorder_limit, updated_at)
                                            values (:id, :seller, :location, :sku, :onHand, :limit, now())
                                            """)
                                    .param("id", id)
                                    .param("seller", sellerOf(seller).value())
                                    .param("location", locationOf(sellerOf(seller)))
                                    .param("sku", "S-" + id)
                                    .param("onHand", onHand)
                                    .param("limit", backorderLimit)
                                    .update();
                    var _ =
                            jdbc.sql(
                                            """
                                            insert into stock_movement (stock_item_id, seller_id, kind, quantity,
                                                                        on_hand_after, moved_by, at)
                                            values (:id, :seller, 'RECEIVED', :onHand, :onHand, 'Test', now())
                                            """)
                                    .param("id", id)
                                    .param("seller", sellerOf(seller).value())
                                    .param("onHand", onHand)
                                    .update();
                    return id;
                });
    }

    public Item item(UUID id) {
        return system(
                () ->
                        jdbc.sql(ITEM)
                                .param("id", id)
                                .query(
                                        (row, _) ->
                                                new Item(
                                                        row.getInt("on_hand"),
                                                        row.getInt("reserved"),
                                                        row.getInt("backorder_limit"),
                                                        row.getInt("reservations"),
                                                        row.getInt("moved"),
                                                        row.getBoolean("low")))
                                .single());
    }

    /** As background work does: in one transaction that sees everything. */
    public <T> T system(Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }

    public void system(Runnable work) {
        var _ =
                system(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    /** The time of what the cart holds is up. */
    public void expireNow(UUID cart) {
        system(
                () -> {
                    var _ =
                            jdbc.sql(
                                            """
                                            update stock_reservation
                                               set expires_at = now() - interval '1 minute'
                                             where cart_id = :cart
                                            """)
                                    .param("cart", cart)
                                    .update();
                });
    }

    /** As a visitor of the shop does: in a transaction that sees what is public. */
    public void publicly(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    public static SellerId sellerOf(SignedIn person) {
        return person.membership().orElseThrow().sellerId();
    }

    private void link(SignedIn seller, UUID offer, UUID item, int quantity) {
        var _ =
                jdbc.sql("insert into offer_stock values (:offer, :item, :seller, :quantity)")
                        .param("offer", offer)
                        .param("item", item)
                        .param("seller", sellerOf(seller).value())
                        .param("quantity", quantity)
                        .update();
    }

    private UUID locationOf(SellerId seller) {
        var _ =
                jdbc.sql(
                                """
                                insert into stock_location (id, seller_id, name, is_default, version)
                                values (:id, :seller, 'Shelf', true, 0)
                                    on conflict do nothing
                                """)
                        .param("id", Uuids.timeOrdered())
                        .param("seller", seller.value())
                        .update();
        return jdbc.sql("select id from stock_location where seller_id = :seller and is_default")
                .param("seller", seller.value())
                .query(UUID.class)
                .single();
    }
}
