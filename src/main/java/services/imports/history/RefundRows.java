package services.imports.history;

import domain.orders.LineRefund;
import domain.orders.SellerOrder;
import domain.orders.SellerOrderEvent.Refunded;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import services.imports.history.PartRows.Whole;

/** The rows of refunds that were made elsewhere and are over. */
final class RefundRows {

    private final TableRows refunds =
            new TableRows(
                    "refund",
                    "id uuid",
                    "order_id uuid",
                    "seller_order_id uuid",
                    "seller_id uuid",
                    "payment_id uuid",
                    "cause text",
                    "cause_id text",
                    "reason text",
                    "amount_minor_units bigint",
                    "currency text",
                    "status text",
                    "made_by text",
                    "made_at timestamptz",
                    "done_at timestamptz");

    private final TableRows lines =
            new TableRows(
                    "refund_line",
                    "refund_id uuid",
                    "order_line_id uuid",
                    "seller_id uuid",
                    "units int",
                    "item_minor_units bigint",
                    "tax_included_minor_units bigint",
                    "shipping_minor_units bigint",
                    "tax_minor_units bigint");

    void add(Whole whole, SellerOrder state, Refunded refunded, Instant at) {
        refunds.add(
                refunded.refund(),
                state.order().value(),
                state.id().value(),
                state.seller().value(),
                whole.order().payment(),
                "AMOUNT",
                "history",
                "Refunded before it was imported",
                refunded.lines().stream().mapToLong(LineRefund::total).sum(),
                state.currency(),
                "DONE",
                whole.actor(),
                at,
                at);
        for (var line : refunded.lines()) {
            lines.add(
                    refunded.refund(),
                    line.line().value(),
                    state.seller().value(),
                    line.units(),
                    line.item(),
                    line.taxIncluded(),
                    line.shipping(),
                    line.tax());
        }
    }

    void insert(JdbcTemplate jdbc) {
        refunds.insert(jdbc);
        lines.insert(jdbc);
    }
}
