package services.orders.internal;

import domain.fulfilment.Deadlines;
import domain.orders.NewLine;
import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.orders.internal.SellerOrderTable.Kept;

/** Writes what an event changed of a seller order to its tables, and nothing else. */
@Component
public class SellerOrderChanges {

    private static final String HEAD =
            """
            update seller_order
               set status = :status, last_seq = :seq, updated_at = :at, version = version + 1,
                   accept_by = coalesce(cast(:acceptBy as timestamptz), accept_by),
                   ship_by = coalesce(cast(:shipBy as timestamptz), ship_by)
             where id = :id
            """;

    private static final String LINE =
            """
            update order_line
               set status = ?, paid = ?, accepted = ?, cancelled = ?, shipped = ?, delivered = ?,
                   returned = ?, units_refunded = ?, refunded_item_minor_units = ?,
                   refunded_shipping_minor_units = ?, refunded_tax_minor_units = ?
             where id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final NewLineRows newLines;
    private final ParcelRows parcels;

    SellerOrderChanges(
            JdbcClient jdbc, JdbcTemplate batches, NewLineRows newLines, ParcelRows parcels) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.newLines = newLines;
        this.parcels = parcels;
    }

    public void write(Kept before, SellerOrder after, SellerOrderEvent event, Instant at) {
        if (event instanceof SellerOrderEvent.LineAdded added) {
            insert(before, after, added.line());
        }
        updateLines(before.state(), after);
        parcels.write(before, after, at);
        updateHead(before, after, at);
    }

    private void insert(Kept before, SellerOrder after, NewLine line) {
        newLines.insert(
                List.of(
                        new NewLineRows.Row(
                                after.order(),
                                after.id(),
                                after.seller(),
                                before.customer(),
                                null,
                                after.line(line.id()).status(),
                                line)));
    }

    private void updateLines(SellerOrder before, SellerOrder after) {
        var changed = new ArrayList<>(after.lines());
        changed.removeAll(before.lines());
        batches.batchUpdate(LINE, changed.stream().map(SellerOrderChanges::values).toList());
    }

    private static Object[] values(OrderLine line) {
        return new Object[] {
            line.status().name(),
            line.paid(),
            line.accepted(),
            line.cancelled(),
            line.shipped(),
            line.delivered(),
            line.returned(),
            line.refunded().units(),
            line.refunded().item(),
            line.refunded().shipping(),
            line.refunded().tax(),
            line.id().value()
        };
    }

    private void updateHead(Kept before, SellerOrder after, Instant at) {
        var begins =
                before.state().status() == SellerOrderStatus.AWAITING_PAYMENT
                        && after.status() == SellerOrderStatus.TO_ACCEPT;
        var until = begins ? Deadlines.from(at, before.handlingDays()) : null;
        jdbc.sql(HEAD)
                .param("status", after.status().name())
                .param("seq", before.seq() + 1)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("acceptBy", until == null ? null : time(until.acceptBy()))
                .param("shipBy", until == null ? null : time(until.shipBy()))
                .param("id", after.id().value())
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
