package services.purchases;

import app.ForTests;
import domain.checkout.PricedBasket;
import domain.orders.LineQuantity;
import domain.orders.OrderLine;
import domain.orders.Party;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderId;
import domain.orders.ShipmentId;
import domain.orders.Tracking;
import domain.people.Role;
import domain.shared.Uuids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import services.orders.OrderPlacing;
import services.orders.OrderScenarios;
import services.orders.PlacedOrder;
import services.orders.SellerOrderEvents;
import services.sellers.SellerScenarios;
import services.shared.SignedIn;

/** Orders that were paid through a gateway nobody answers for, so that nothing moves by itself. */
@ForTests
public class PurchaseScenarios {

    private final OrderScenarios orders;
    private final OrderPlacing placing;
    private final SellerOrderEvents events;
    private final SellerScenarios people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    PurchaseScenarios(
            OrderScenarios orders,
            OrderPlacing placing,
            SellerOrderEvents events,
            SellerScenarios people,
            JdbcClient jdbc,
            ApplicationEventPublisher publisher) {
        this.orders = orders;
        this.placing = placing;
        this.events = events;
        this.people = people;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    public SignedIn shopper() {
        return people.person("Sari Shopper", Role.SHOPPER);
    }

    public SignedIn seller() {
        return orders.aSeller();
    }

    public SignedIn operator() {
        return people.operator();
    }

    public PlacedOrder paid(SignedIn shopper, SignedIn... sellers) {
        return paid(orders.basket(shopper.id().value(), sellers));
    }

    public PlacedOrder paidByGuest(SignedIn... sellers) {
        return paid(orders.basket(null, sellers));
    }

    public PlacedOrder paid(PricedBasket basket) {
        return orders.asSystem(
                () -> {
                    var payment = payment(basket.cart(), basket.total());
                    var placed = placing.place(basket, payment, true);
                    jdbc.sql("update payment set order_id = :order where id = :id")
                            .param("order", placed.id().value())
                            .param("id", payment)
                            .update();
                    jdbc.sql("update order_line set payment_id = :id where order_id = :order")
                            .param("order", placed.id().value())
                            .param("id", payment)
                            .update();
                    return placed;
                });
    }

    /** Accepted, sent and arrived. */
    public SellerOrderId delivered(PlacedOrder order) {
        var part = orders.partOf(order);
        orders.asSystem(
                () -> {
                    var parcel = ShipmentId.next();
                    var state = events.require(part);
                    events.happen(
                            part,
                            may -> may.accept(state.lines().stream().map(OrderLine::id).toList()));
                    events.happen(
                            part,
                            may ->
                                    may.ship(
                                            parcel,
                                            Tracking.NONE,
                                            state.lines().stream()
                                                    .map(
                                                            line ->
                                                                    new LineQuantity(
                                                                            line.id(), line.open()))
                                                    .toList()));
                    return events.happen(part, may -> may.deliver(parcel));
                });
        return part;
    }

    public void cancel(SellerOrderId part, LineQuantity... lines) {
        orders.asSystem(
                () ->
                        events.happen(
                                part,
                                may -> may.cancel(List.of(lines), Party.SELLER, "None left")));
    }

    public SellerOrder state(SellerOrderId part) {
        return orders.state(part);
    }

    public SellerOrderId partOf(PlacedOrder order) {
        return orders.partOf(order);
    }

    public UUID paymentOf(PlacedOrder order) {
        return number("select id from payment where order_id = ?", order.id().value(), UUID.class);
    }

    /** Tells what a gateway said, as the payments area would. */
    public void tell(Object happening) {
        orders.asSystem(
                () -> {
                    publisher.publishEvent(happening);
                    return true;
                });
    }

    public <T> T number(String sql, Object parameter, Class<T> type) {
        return orders.asSystem(() -> jdbc.sql(sql).param(parameter).query(type).single());
    }

    public List<String> texts(String sql, Object parameter) {
        return orders.asSystem(() -> jdbc.sql(sql).param(parameter).query(String.class).list());
    }

    public void insert(String sql, Map<String, Object> parameters) {
        orders.asSystem(() -> jdbc.sql(sql).params(parameters).update());
    }

    public int update(String sql, Object parameter) {
        return orders.asSystem(() -> jdbc.sql(sql).param(parameter).update());
    }

    private UUID payment(@Nullable UUID cart, long amount) {
        var id = Uuids.timeOrdered();
        jdbc.sql(
                        """
                        insert into payment (id, cart_id, gateway, status, amount_minor_units,
                                             captured_minor_units, currency, created_at, updated_at)
                        values (:id, :cart, 'silent', 'CAPTURED', :amount, :amount, 'EUR', now(),
                                now())
                        """)
                .param("id", id)
                .param("cart", cart)
                .param("amount", amount)
                .update();
        return id;
    }
}
