package app.demo;

import domain.carts.CartSeller;
import domain.carts.PricedCart;
import domain.checkout.ShippingMethod;
import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.orders.Tracking;
import domain.shared.Recipient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.carts.CartDetails;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.checkout.Checkout;
import services.checkout.PressPay;
import services.checkout.Pressed;
import services.checkout.PressedBaskets;
import services.orders.handling.SellerOrderHandling;
import services.purchases.Purchase;
import services.purchases.PurchaseQueries;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * Orders of the demo's shopper, through the checkout and the test gateway, each brought by its
 * sellers to another state.
 */
@Component
class DemoOrders {

    private static final Logger log = LoggerFactory.getLogger(DemoOrders.class);

    private static final int ORDERS = 9;
    private static final int SELLERS = 3;
    private static final int OFFERS_OF_EACH = 3;

    /**
     * What is for sale, by seller, those with demo users first; read where it is written, since the
     * shop follows a moment later.
     */
    private static final String OFFERS =
            """
            select s.slug, o.id
              from offer o
              join product p on p.id = o.product_id
              join seller s on s.id = o.seller_id
             where o.currency = 'EUR' and o.status = 'ACTIVE' and o.deleted_at is null
               and p.status = 'APPROVED' and p.deleted_at is null and s.status = 'APPROVED'
             order by s.slug not in ('kopi-kita', 'nordlicht'), s.slug, o.id
            """;

    private static final Recipient HOME =
            new Recipient(
                    "Sari Shopper", "", "Market Street 7", "", "10115", "Berlin", "", "DE", "");

    private final DemoPeople people;
    private final CartEditing carts;
    private final CartDetails details;
    private final Checkout checkout;
    private final PressedBaskets baskets;
    private final SellerOrderHandling handling;
    private final PurchaseQueries purchases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DemoOrders(
            DemoPeople people,
            CartEditing carts,
            CartDetails details,
            Checkout checkout,
            PressedBaskets baskets,
            SellerOrderHandling handling,
            PurchaseQueries purchases,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.people = people;
        this.carts = carts;
        this.details = details;
        this.checkout = checkout;
        this.baskets = baskets;
        this.handling = handling;
        this.purchases = purchases;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Goes on where a first start was interrupted. */
    void create() {
        var shopper = people.logIn("shopper");
        var offers = offers();
        var sellers = offers.keySet().stream().limit(SELLERS).toList();
        var there = ActingAs.person(shopper, purchases::count);
        for (int number = there; number < ORDERS && !sellers.isEmpty(); number++) {
            var chosen = new ArrayList<UUID>();
            chosen.add(offer(offers, sellers, number));
            // Every third basket is of two sellers.
            if (number % 3 == 2) {
                chosen.add(offer(offers, sellers, number + 1));
            }
            buy(shopper, number, chosen);
        }
    }

    private void buy(SignedIn shopper, int number, List<UUID> offers) {
        var holder = new CartHolder.Customer(shopper.id());
        ActingAs.person(
                shopper,
                () -> {
                    offers.forEach(offer -> carts.add(holder, offer, 1 + number % 2));
                    details.sendTo(holder, shopper.email(), HOME, null);
                    checkout.look(holder)
                            .ifPresent(cart -> details.sendBy(holder, firstMethods(cart)));
                    return true;
                });
        var pressed = ActingAs.person(shopper, () -> press(holder, number));
        if (pressed instanceof Pressed.Placed placed) {
            var purchase =
                    ActingAs.person(shopper, () -> purchases.require(placed.order().number()));
            purchase.parts().forEach(part -> fulfil(part, number));
        } else {
            log.info("The demo order {} was not placed: {}", number, pressed);
            // The next one begins with an empty cart.
            ActingAs.person(
                    shopper,
                    () -> {
                        offers.forEach(offer -> carts.remove(holder, offer));
                        return true;
                    });
        }
    }

    private static List<UUID> firstMethods(PricedCart cart) {
        return cart.wanted().stream()
                .map(part -> cart.cart().seller(part.seller()))
                .map(CartSeller::methods)
                .flatMap(methods -> methods.stream().limit(1))
                .map(ShippingMethod::id)
                .toList();
    }

    private Pressed press(CartHolder holder, int number) {
        return checkout.look(holder)
                .flatMap(PricedCart::basket)
                .map(
                        basket ->
                                checkout.press(
                                        holder,
                                        new PressPay(
                                                "demo-" + basket.cart(),
                                                baskets.mark(basket),
                                                number % 5 == 4 ? "transfer" : "test",
                                                Map.of(),
                                                "/")))
                .orElseGet(() -> new Pressed.Changed(Map.of()));
    }

    /** The first wait for their seller, one is accepted, one is on its way, the others arrived. */
    private void fulfil(Purchase.Part part, int number) {
        if (number == 0 || !part.isCancellable()) {
            return;
        }
        var seller = people.logInAtSeller(part.sellerName());
        ActingAs.person(
                seller,
                () -> {
                    handling.accept(part.id(), ids(part));
                    if (number > 1) {
                        var parcel =
                                handling.ship(
                                        part.id(),
                                        Tracking.of("DHL", "JD01460000" + number, ""),
                                        part.lines().stream()
                                                .map(
                                                        line ->
                                                                new LineQuantity(
                                                                        line.id(), line.quantity()))
                                                .toList());
                        if (number > 2) {
                            handling.deliver(part.id(), parcel);
                        }
                    }
                    return true;
                });
    }

    private static Set<OrderLineId> ids(Purchase.Part part) {
        return part.lines().stream().map(Purchase.Line::id).collect(Collectors.toSet());
    }

    private static UUID offer(Map<String, List<UUID>> offers, List<String> sellers, int number) {
        var own = offers.getOrDefault(sellers.get(number % sellers.size()), List.of());
        return own.get(number / sellers.size() % own.size());
    }

    private Map<String, List<UUID>> offers() {
        var offers = new LinkedHashMap<String, List<UUID>>();
        ActingAs.system(
                () -> transactions.executeWithoutResult(_ -> jdbc.sql(OFFERS).query(keep(offers))));
        return offers;
    }

    private static RowCallbackHandler keep(Map<String, List<UUID>> offers) {
        return row -> {
            var own = offers.computeIfAbsent(row.getString("slug"), _ -> new ArrayList<>());
            if (own.size() < OFFERS_OF_EACH) {
                own.add(row.getObject("id", UUID.class));
            }
        };
    }
}
