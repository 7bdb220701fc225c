package services.imports.history;

import domain.imports.Kind;
import domain.imports.OrderContent;
import domain.imports.OrderContent.Item;
import domain.orders.ShipmentId;
import domain.shared.PlainText;
import domain.shared.Recipient;
import domain.shared.Uuids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.imports.tables.RowRefused;
import services.imports.taking.Candidate;
import services.imports.taking.Ids;
import services.imports.taking.ImportScope;
import services.imports.taking.KindTaking;
import services.imports.taking.References;
import services.imports.taking.Taking;

/** Orders from elsewhere: taken once, with everything that belongs to them, and never changed. */
@Component
class OrderTaking implements KindTaking<OrderContent> {

    private static final int NAME = 200;
    private static final int ADDRESS_LINE = 200;

    private final References references;
    private final OrderWriting writing;
    private final JdbcClient jdbc;

    OrderTaking(References references, OrderWriting writing, JdbcClient jdbc) {
        this.references = references;
        this.writing = writing;
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.ORDERS;
    }

    @Override
    public Map<UUID, Presence> presence(Collection<UUID> ids) {
        var found = new HashMap<UUID, Presence>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id from customer_order where id = any(cast(:ids as uuid[]))")
                    .param("ids", Ids.array(ids))
                    .query(
                            row -> {
                                found.put(row.getObject("id", UUID.class), Presence.THERE);
                            });
        }
        return found;
    }

    @Override
    public void decide(ImportScope scope, List<Candidate<OrderContent>> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        var orders = candidates.stream().map(Candidate::content).toList();
        var sellers = OrderSellers.of(scope, references, orders);
        var products = scope.isChecking() ? products(scope, orders) : Set.<String>of();
        for (var one : candidates) {
            if (scope.isBySeller()) {
                one.refuse("Only the marketplace takes in orders of the past");
            } else if (one.isMatched()) {
                one.skip("It is here as it was told before; what has happened is not changed");
            } else {
                Taking.refusing(one, () -> validate(one.content(), sellers));
                if (!one.isDecided()) {
                    one.create(one.target() == null ? Uuids.timeOrdered() : one.requireTarget());
                    remarkUnknown(scope, one, products);
                }
            }
        }
    }

    private Set<String> products(ImportScope scope, List<OrderContent> orders) {
        return references
                .resolve(
                        scope,
                        Kind.PRODUCTS,
                        orders.stream()
                                .flatMap(order -> order.items().stream())
                                .map(Item::productExternalId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .keySet();
    }

    private static void remarkUnknown(
            ImportScope scope, Candidate<OrderContent> one, Set<String> products) {
        if (scope.isChecking()) {
            one.content().items().stream()
                    .map(Item::productExternalId)
                    .filter(product -> product != null && !products.contains(product))
                    .distinct()
                    .forEach(
                            product -> one.remark("Its product %s is not here".formatted(product)));
        }
    }

    private static void validate(OrderContent said, OrderSellers sellers) {
        var _ = PlainText.require("The customer’s name", said.buyer().name(), NAME);
        var _ = PlainText.require("The e-mail address", said.buyer().email(), NAME);
        checkAddress(said.buyer().shipTo());
        checkAddress(said.buyer().billTo());
        for (var item : said.items()) {
            if (sellers.of(item).isEmpty()) {
                throw new RowRefused(
                        "",
                        item.sellerExternalId() == null
                                ? "An item names no seller"
                                : "Its seller %s is not there or was refused"
                                        .formatted(item.sellerExternalId()));
            }
            var _ = PlainText.require("The SKU", item.sku(), NAME);
            var _ = PlainText.require("The item’s name", item.title(), NAME * 2);
        }
        if (said.refundedMinorUnits() > said.paidAmount()) {
            throw new RowRefused("", "More was refunded than was paid");
        }
        if (said.refundedMinorUnits() > 0) {
            // Whether it can be divided is known only by dividing it.
            var _ =
                    new PastOrders(sellers, Map.of())
                            .of(Uuids.timeOrdered(), 0, said)
                            .chronicle(ShipmentId::next);
        }
    }

    private static void checkAddress(Recipient address) {
        for (var line :
                List.of(
                        address.name(),
                        address.company(),
                        address.street(),
                        address.extra(),
                        address.postalCode(),
                        address.city(),
                        address.region(),
                        address.country(),
                        address.phone())) {
            var _ = PlainText.require("A line of the address", line, ADDRESS_LINE);
        }
    }

    @Override
    public void write(ImportScope scope, List<Candidate<OrderContent>> candidates) {
        writing.write(
                scope,
                candidates,
                OrderSellers.of(
                        scope, references, candidates.stream().map(Candidate::content).toList()));
    }
}
