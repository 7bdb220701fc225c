package app.demo;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import domain.shared.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.carts.CartDetails;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.carts.CartQueries;
import services.checkout.Checkout;
import services.checkout.PressPay;
import services.checkout.Pressed;
import services.checkout.PressedBaskets;
import services.orders.SellerOrderEvents;
import services.orders.handling.SellerOrderHandling;
import services.orders.messages.OrderMessages;
import services.orders.messages.ShopperMessages;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** About ten orders of the demo's shopper and a guest, each at another stage of its life. */
@Component
class DemoOrders {

    private static final Logger log = LoggerFactory.getLogger(DemoOrders.class);

    private static final Recipient HOME =
            new Recipient(
                    "Sari Shopper", "", "Lindenallee 12", "", "20095", "Hamburg", "", "DE", "");

    private static final Recipient GUEST =
            new Recipient("Gustav Gast", "", "Am Markt 3", "", "04109", "Leipzig", "", "DE", "");

    /** Offers that can be had, the cheapest of each seller first. */
    private static final String OFFERS =
            """
            select f.id
              from offer f
              join product p on p.id = f.product_id and p.status = 'APPROVED'
              join seller s on s.id = f.seller_id
             where s.slug = :slug and f.status = 'ACTIVE' and f.deleted_at is null
               and f.currency = 'EUR'
               and not exists (select from offer_stock o join stock_item i on i.id = o.stock_item_id
                                where o.offer_id = f.id and i.on_hand - i.reserved < 4)
             order by f.price_minor_units, f.id
             limit 4
            """;

    private static final String METHODS =
            """
            select distinct on (seller_id) id
              from shipping_method where active order by seller_id, position, id
            """;

    private final DemoPeople people;
    private final Shopping shopping;
    private final SellerOrderHandling handling;
    private final SellerOrderEvents orders;
    private final OrderMessages messages;
    private final ShopperMessages shopperMessages;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    /** How the demo's people buy. */
    @Component
    static class Shopping {

        private final CartEditing editing;
        private final CartDetails details;
        private final CartQueries carts;
        private final PressedBaskets baskets;
        private final Checkout checkout;

        Shopping(
                CartEditing editing,
                CartDetails details,
                CartQueries carts,
                PressedBaskets baskets,
                Checkout checkout) {
            this.editing = editing;
            this.details = details;
            this.carts = carts;
            this.baskets = baskets;
            this.checkout = checkout;
        }

        Pressed buy(CartHolder holder, String email, Recipient to, List<UUID> methods) {
            details.sendTo(holder, email, to, null);
            details.sendBy(holder, methods);
            var basket =
                    carts.priced(holder).flatMap(priced -> priced.basket()).orElseThrow();
            return checkout.press(
                    holder,
                    new PressPay(
                            UUID.randomUUID().toString(),
                            baskets.mark(basket),
                            "test",
                            Map.of(),
                            "/"));
        }
    }

    DemoOrders(
            DemoPeople people,
            Shopping shopping,
            SellerOrderHandling handling,
            SellerOrderEvents orders,
            OrderMessages messages,
            ShopperMessages shopperMessages,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.people = people;
        this.shopping = shopping;
        this.handling = handling;
        this.orders = orders;
        this.messages = messages;
        this.shopperMessages = shopperMessages;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void create() {
        if (count() > 0) {
            return;
        }
        var shopper = people.logIn("shopper");
        for (int stage = 0; stage < 9; stage++) {
            var sellers =
                    stage % 3 == 0
                            ? List.of("nordlicht", "kopi-kita")
                            : List.of(stage % 3 == 1 ? "nordlicht" : "soundwerk");
            var holder = new CartHolder.Customer(shopper.id());
            place(holder, shopper.email(), HOME, sellers, stage);
        }
        var guest = CartHolder.guest(CartHolder.newToken()).orElseThrow();
        place(guest, "gustav@demo.example", GUEST, List.of("nordlicht"), 9);
    }

    private void place(
            CartHolder holder, String email, Recipient to, List<String> sellers, int stage) {
        for (var seller : sellers) {
            var offers = offers(seller);
            if (offers.isEmpty()) {
                return;
            }
            shopping.editing.add(holder, offers.get(stage % offers.size()), 1 + stage % 2);
            shopping.editing.add(holder, offers.get((stage + 1) % offers.size()), 1);
        }
        switch (shopping.buy(holder, email, to, methods())) {
            case Pressed.Placed placed -> {
                for (var part : inTransaction(() -> orders.of(placed.order().id()))) {
                    lead(part, sellerOf(part, sellers), stage);
                }
            }
            case Pressed other -> log.warn("A demo order was not placed: {}", other);
        }
    }

    private SignedIn sellerOf(SellerOrderId part, List<String> slugs) {
        var seller = inTransaction(() -> orders.require(part)).seller();
        return slugs.stream()
                .map(people::logIn)
                .filter(
                        person ->
                                person.memberships().stream()
                                        .anyMatch(place -> place.sellerId().equals(seller)))
                .map(person -> person.workingFor(seller))
                .findFirst()
                .orElseThrow();
    }

    /** How far the order comes: the first arrive, the last is untouched. */
    private void lead(SellerOrderId id, SignedIn seller, int stage) {
        var lines = inTransaction(() -> orders.require(id)).lines();
        var first = lines.getFirst().id();
        Set<OrderLineId> all = lines.stream().map(line -> line.id()).collect(Collectors.toSet());
        switch (stage) {
            case 0, 1, 2, 3 -> {
                as(seller, () -> handling.accept(id, all));
                var parcel = ActingAs.person(seller, () -> ship(id, all));
                as(seller, () -> handling.deliver(id, parcel));
            }
            case 4 -> {
                as(seller, () -> handling.accept(id, all));
                as(seller, () -> ship(id, Set.of(first)));
            }
            case 5 -> as(seller, () -> handling.accept(id, all));
            case 6 -> {
                as(seller, () -> handling.accept(id, Set.of(first)));
                talk(id, seller);
            }
            case 7 ->
                    as(
                            seller,
                            () -> handling.refuse(id, Set.of(first), "The last one was damaged"));
            default -> {
                // Waits to be accepted.
            }
        }
    }

    private ShipmentId ship(SellerOrderId id, Set<OrderLineId> lines) {
        var contents =
                orders.require(id).lines().stream()
                        .filter(line -> lines.contains(line.id()))
                        .map(line -> new LineQuantity(line.id(), line.open()))
                        .toList();
        return handling.ship(
                id,
                new Tracking("DHL", "JD0" + Math.abs(id.value().getLeastSignificantBits()), ""),
                contents);
    }

    private void talk(SellerOrderId id, SignedIn seller) {
        as(
                people.logIn("shopper"),
                () -> shopperMessages.write(id, "Could you wrap it as a gift, please?"));
        as(seller, () -> messages.write(id, "With pleasure. It leaves tomorrow."));
    }

    private List<UUID> offers(String slug) {
        return inTransaction(
                () ->
                        jdbc.sql(OFFERS)
                                .param("slug", slug)
                                .query((row, _) -> row.getObject("id", UUID.class))
                                .list());
    }

    private List<UUID> methods() {
        return inTransaction(
                () ->
                        jdbc.sql(METHODS)
                                .query((row, _) -> row.getObject("id", UUID.class))
                                .list());
    }

    private int count() {
        return inTransaction(
                () ->
                        jdbc.sql("select count(*) from customer_order")
                                .query(Integer.class)
                                .single());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return ActingAs.systemGet(() -> transactions.execute(_ -> work.get()));
    }

    private static void as(SignedIn person, Runnable work) {
        ActingAs.person(
                person,
                () -> {
                    work.run();
                    return true;
                });
    }
}
