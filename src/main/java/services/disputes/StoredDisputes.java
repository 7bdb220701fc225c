package services.disputes;

import domain.disputes.Dispute;
import domain.disputes.DisputeId;
import domain.disputes.DisputeReason;
import domain.disputes.DisputeStatus;
import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** The rows of disputes. */
@Component
class StoredDisputes {

    private static final String INSERT =
            """
            insert into dispute (id, order_id, seller_order_id, seller_id, customer_id, status,
                                 reason, claim, amount_minor_units, currency, answer_due_at,
                                 opened_at, updated_at)
            select :id, o.order_id, o.id, o.seller_id, o.customer_id, :status, :reason, :claim,
                   :amount, :currency, :due, :at, :at
              from seller_order o where o.id = :order
            """;

    private static final String UPDATE =
            """
            update dispute
               set status = :status, decision = :decision, updated_at = :at, version = version + 1,
                   awarded_minor_units = case when :status in ('WON', 'LOST') then :awarded end,
                   decided_at = case when :status in ('WON', 'LOST') then :at end,
                   decided_by = case when :status in ('WON', 'LOST') then :by end
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredDisputes(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Dispute lock(DisputeId id) {
        return jdbc.sql("select * from dispute where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> dispute(row))
                .optional()
                .orElseThrow(() -> new NotFound("dispute", id));
    }

    /** True unless another is open for the same seller order. */
    boolean insert(Dispute dispute, DisputeReason reason, String claim) {
        try {
            return jdbc.sql(INSERT)
                            .param("id", dispute.id().value())
                            .param("order", dispute.sellerOrder().value())
                            .param("status", dispute.status().name())
                            .param("reason", reason.name())
                            .param("claim", claim)
                            .param("amount", dispute.amount())
                            .param("currency", dispute.currency())
                            .param("due", dispute.answerDueAt().atOffset(ZoneOffset.UTC))
                            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    > 0;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void update(Dispute dispute) {
        jdbc.sql(UPDATE)
                .param("id", dispute.id().value())
                .param("status", dispute.status().name())
                .param("decision", dispute.decision())
                .param("awarded", dispute.awarded())
                .param("by", currentUser.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return new Dispute(
                new DisputeId(row.getObject("id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                new SellerOrderId(row.getObject("seller_order_id", UUID.class)),
                new SellerId(row.getObject("seller_id", UUID.class)),
                DisputeStatus.valueOf(row.getString("status")),
                row.getLong("amount_minor_units"),
                row.getString("currency"),
                row.getTimestamp("answer_due_at").toInstant(),
                row.getLong("awarded_minor_units"),
                row.getString("decision"));
    }
}
