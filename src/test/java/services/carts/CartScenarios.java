package services.carts;

import app.ForTests;
import domain.checkout.ShippingMethod;
import domain.shared.Recipient;
import domain.shared.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import services.people.PeopleScenarios;
import services.shared.ActingAs;
import services.shop.ShopScenarios;

/** Sellers who send, offers to put into carts, and carts on their way to the checkout. */
@ForTests
public class CartScenarios {

    public static final Recipient ADDRESS =
            new Recipient("Sari Shopper", "", "Weg 1", "", "10115", "Berlin", "", "DE", "");

    private final ShopScenarios shop;
    private final PeopleScenarios people;
    private final CartEditing editing;
    private final CartDetails details;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    CartScenarios(
            ShopScenarios shop,
            PeopleScenarios people,
            CartEditing editing,
            CartDetails details,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.shop = shop;
        this.people = people;
        this.editing = editing;
        this.details = details;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A seller with one way of sending, everywhere, for 4.90. */
    public record Seller(UUID id, UUID method) {}

    public Seller seller() {
        var seller = shop.seller(shop.unique("cart seller "));
        return new Seller(seller, method(seller, ShippingMethod.Kind.FLAT, "EUR", 490));
    }

    public UUID method(UUID seller, ShippingMethod.Kind kind, String currency, long price) {
        var id = UUID.randomUUID();
        run(
                """
                insert into shipping_method (id, seller_id, name, kind, currency, steps)
                values (?, ?, 'Parcel', ?, ?,
                        jsonb_build_array(jsonb_build_object('from', 0, 'priceMinorUnits', ?::bigint)))
                """,
                id,
                seller,
                kind.name(),
                currency,
                price);
        return id;
    }

    public UUID offer(Seller seller, long minorUnits) {
        return shop.offer(shop.product(shop.unique("cart thing "), null), seller.id(), minorUnits);
    }

    public UUID offerIn(Seller seller, String currency) {
        var product = shop.product(shop.unique("cart thing "), null);
        return shop.offer(product.id(), product.variant(), seller.id(), 1_000, currency, "NEW");
    }

    /** From now on there are so many of the offer. */
    public UUID stock(UUID offer, int onHand) {
        var location = UUID.randomUUID();
        var item = UUID.randomUUID();
        run(
                """
                insert into stock_location (id, seller_id, name, version)
                select ?, seller_id, ?, 0 from offer where id = ?
                """,
                location,
                location.toString(),
                offer);
        run(
                """
                insert into stock_item (id, seller_id, location_id, sku, on_hand, updated_at)
                select ?, seller_id, ?, seller_sku, ?, now() from offer where id = ?
                """,
                item,
                location,
                onHand,
                offer);
        run(
                """
                insert into offer_stock (offer_id, stock_item_id, seller_id, quantity)
                select id, ?, seller_id, 1 from offer where id = ?
                """,
                item,
                offer);
        return item;
    }

    public String voucher(String values, Object... parameters) {
        var code = shop.unique("V").toUpperCase(java.util.Locale.ROOT);
        var all = new java.util.ArrayList<Object>(List.of(UUID.randomUUID(), code));
        all.addAll(List.of(parameters));
        run(
                "insert into voucher (id, code, platform_share, created_at, kind, " + values,
                all.toArray());
        return code;
    }

    public CartHolder guest() {
        return CartHolder.guest(CartHolder.newToken()).orElseThrow();
    }

    public UserId customer() {
        return people.shopper().id();
    }

    /** A cart that can be paid: one of the offer, an address, a way of sending. */
    public CartHolder ready(Seller seller, UUID offer, int quantity) {
        var holder = guest();
        editing.add(holder, offer, quantity);
        details.sendTo(holder, shop.unique("guest") + "@shop.example", ADDRESS, null);
        details.sendBy(holder, List.of(seller.method()));
        return holder;
    }

    public void run(String sql, Object... values) {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> jdbc.sql(sql).params(List.of(values)).update()));
    }

    public <T> T ask(Class<T> type, String sql, Object... values) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ -> jdbc.sql(sql).params(List.of(values)).query(type).single()));
    }
}
