package services.imports.history;

import domain.history.Chronicle;
import domain.history.Dated;
import domain.history.PastOrder;
import domain.imports.OrderContent;
import domain.shared.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import services.imports.taking.ContentJson;

/**
 * The rows of a batch of past orders: wholes, payments and events; parts have rows of their own.
 */
final class OrderRows {

    private static final int LONGEST_NAME = 24;

    private final TableRows payments =
            new TableRows(
                    "payment",
                    "id uuid",
                    "order_id uuid",
                    "gateway text",
                    "status text",
                    "amount_minor_units bigint",
                    "captured_minor_units bigint",
                    "refunded_minor_units bigint",
                    "currency text",
                    "created_at timestamptz",
                    "updated_at timestamptz");

    private final TableRows orders =
            new TableRows(
                    "customer_order",
                    "id uuid",
                    "number bigint",
                    "email text",
                    "customer_name text",
                    "status text",
                    "source text",
                    "external_id text",
                    "remark text",
                    "currency text",
                    "items_minor_units bigint",
                    "discounts_minor_units bigint",
                    "shipping_minor_units bigint",
                    "tax_minor_units bigint",
                    "total_minor_units bigint",
                    "shipping_address jsonb",
                    "billing_address jsonb",
                    "placed_at timestamptz",
                    "updated_at timestamptz",
                    "search plain",
                    "last_seq int");

    private final TableRows events =
            new TableRows(
                    "order_event",
                    "stream_id uuid",
                    "seq int",
                    "order_id uuid",
                    "seller_id uuid",
                    "type text",
                    "content jsonb",
                    "actor text",
                    "at timestamptz");

    private final PartRows parts = new PartRows();
    private final ContentJson json;
    private final String actor;
    private final String origin;

    OrderRows(ContentJson json, String actor, String origin) {
        this.json = json;
        this.actor = actor;
        this.origin = origin;
    }

    void add(OrderContent said, PastOrder past, Chronicle told) {
        var id = past.id().value();
        addPayment(said, past);
        addOrder(said, past, told);
        addEvents(id, id, null, told.events());
        var shipTo = json.write(said.buyer().shipTo());
        for (var position = 0; position < told.parts().size(); position++) {
            var part = told.parts().get(position);
            parts.add(
                    new PartRows.Whole(past, said.buyer().shipTo().name(), shipTo, actor),
                    position + 1,
                    part);
            addEvents(part.state().id().value(), id, part.state().seller().value(), part.events());
        }
    }

    private void addPayment(OrderContent said, PastOrder past) {
        var amount = said.paidAmount();
        var paidAt = past.paidAt();
        if (paidAt == null && (said.cancellation() == null || amount == 0)) {
            return;
        }
        payments.add(
                past.payment() == null ? Uuids.timeOrdered() : past.payment(),
                past.id().value(),
                "history",
                paidAt == null ? "VOIDED" : "CAPTURED",
                amount,
                paidAt == null ? 0 : amount,
                said.refundedMinorUnits(),
                past.currency(),
                past.placedAt(),
                paidAt == null ? past.placedAt() : paidAt);
    }

    private void addOrder(OrderContent said, PastOrder past, Chronicle told) {
        var amounts = past.amounts();
        orders.add(
                past.id().value(),
                past.number(),
                past.email(),
                said.buyer().name(),
                told.order().status().name(),
                origin,
                said.externalId(),
                said.remark(),
                past.currency(),
                amounts.items(),
                amounts.discounts(),
                amounts.shipping(),
                amounts.tax(),
                amounts.total(),
                json.write(said.buyer().shipTo()),
                json.write(said.buyer().billTo()),
                past.placedAt(),
                lastOf(told),
                searchable(said, past),
                told.events().size());
    }

    /** What people type; a long key of a machine would only make the index larger. */
    private static String searchable(OrderContent said, PastOrder past) {
        var words = "%d %s %s".formatted(past.number(), said.buyer().name(), past.email());
        return said.externalId().length() > LONGEST_NAME ? words : words + " " + said.externalId();
    }

    private static Instant lastOf(Chronicle told) {
        return told.events().getLast().at();
    }

    private void addEvents(
            UUID stream, UUID order, @Nullable UUID seller, List<? extends Dated<?>> told) {
        var seq = 0;
        for (var dated : told) {
            seq++;
            events.add(
                    stream,
                    seq,
                    order,
                    seller,
                    dated.event().getClass().getSimpleName(),
                    json.write(dated.event()),
                    actor,
                    dated.at());
        }
    }

    /** In an order in which whatever a row refers to is there. */
    void insert(JdbcTemplate jdbc) {
        List.of(payments, orders).forEach(rows -> rows.insert(jdbc));
        parts.insert(jdbc);
        events.insert(jdbc);
    }

    static String joined(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(" "));
    }
}
