package services.orders;

import app.ForTests;
import domain.checkout.PricedBasket;
import domain.orders.LineAmounts;
import domain.orders.OrderId;
import domain.orders.OrderedItem;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.shared.Recipient;
import domain.shared.SellerId;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.catalog.CatalogScenarios;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** Orders of made-up baskets, placed as the checkout does it, and a way to act as the system. */
@ForTests
public class OrderScenarios {

    private final CatalogScenarios catalog;
    private final OrderPlacing placing;
    private final SellerOrderEvents events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    OrderScenarios(
            CatalogScenarios catalog,
            OrderPlacing placing,
            SellerOrderEvents events,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.catalog = catalog;
        this.placing = placing;
        this.events = events;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody of a new, approved seller. */
    public SignedIn aSeller() {
        return catalog.aSeller();
    }

    public static SellerId sellerOf(SignedIn member) {
        return member.membership().orElseThrow().sellerId();
    }

    /** A paid order of a guest: for each seller three of one thing and one of another. */
    public PlacedOrder paid(SignedIn... sellers) {
        return place(basket(null, sellers), true);
    }

    public PlacedOrder unpaid(SignedIn... sellers) {
        return place(basket(null, sellers), false);
    }

    public PlacedOrder place(PricedBasket basket, boolean paid) {
        return asSystem(() -> placing.place(basket, null, paid));
    }

    public List<SellerOrderId> partsOf(PlacedOrder order) {
        return asSystem(() -> events.of(order.id()));
    }

    public SellerOrderId partOf(PlacedOrder order) {
        return partsOf(order).getFirst();
    }

    public SellerOrder state(SellerOrderId id) {
        return asSystem(() -> events.require(id));
    }

    /** A text of the order's row, such as its status. */
    public String ofOrder(OrderId order, String column) {
        return asSystem(
                () ->
                        jdbc.sql("select " + column + "::text from customer_order where id = ?")
                                .param(order.value())
                                .query(String.class)
                                .single());
    }

    public <T> T asSystem(Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }

    /** Prices do not divide evenly, on purpose. */
    public PricedBasket basket(@Nullable UUID customer, SignedIn... sellers) {
        var parts = new ArrayList<PricedBasket.Part>();
        for (var seller : sellers) {
            parts.add(
                    part(
                            seller,
                            line("Lamp", new LineAmounts(3333, 3, 100, 1, 499, 0, 0, 1580, 79)),
                            line("Shade", new LineAmounts(1999, 1, 0, 0, 0, 0, 0, 319, 0))));
        }
        return basket(customer, parts);
    }

    public PricedBasket basket(@Nullable UUID customer, List<PricedBasket.Part> parts) {
        var recipient =
                new Recipient("Ada Käufer", "", "Hauptstr. 1", "", "10115", "Berlin", "", "DE", "");
        return new PricedBasket(
                cart(),
                customer,
                "ada-" + UUID.randomUUID() + "@example.test",
                "EUR",
                recipient,
                recipient,
                parts,
                List.of());
    }

    public static PricedBasket.Part part(SignedIn seller, PricedBasket.Line... lines) {
        return new PricedBasket.Part(
                sellerOf(seller), "Seller", true, Uuids.timeOrdered(), "Parcel", 1, List.of(lines));
    }

    public static PricedBasket.Line line(String title, LineAmounts amounts) {
        var item =
                new OrderedItem(
                        null,
                        null,
                        null,
                        title,
                        "",
                        "SKU-" + title,
                        "Brand",
                        "NEW",
                        List.of("home", "lamps"),
                        null);
        return new PricedBasket.Line(item, amounts, new BigDecimal("19"));
    }

    private UUID cart() {
        var id = Uuids.timeOrdered();
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into cart (id, token_hash, currency, created_at, updated_at)
                                        values (:id, :hash, 'EUR', now(), now())
                                        """)
                                .param("id", id)
                                .param("hash", id.toString())
                                .update());
        return id;
    }
}
