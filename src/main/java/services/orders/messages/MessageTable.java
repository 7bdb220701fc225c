package services.orders.messages;

import domain.fulfilment.OrderMessageWritten;
import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.internal.SellerOrderTable.Kept;

/** The rows of messages. */
@Component
class MessageTable {

    private static final int MOST_CHARACTERS = 4000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final LiveFeed live;
    private final Clock clock;

    MessageTable(JdbcClient jdbc, ApplicationEventPublisher events, LiveFeed live, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    void add(Kept order, Party from, String author, String text) {
        var state = order.state();
        var checked = PlainText.requireFilled("The message", text, MOST_CHARACTERS);
        jdbc.sql(
                        """
                        insert into order_message (id, order_id, seller_order_id, seller_id,
                            customer_id, from_party, author, text, at)
                        values (:id, :order, :part, :seller, :customer, :party, :author, :text, :at)
                        """)
                .param("id", Uuids.timeOrdered())
                .param("order", state.order().value())
                .param("part", state.id().value())
                .param("seller", state.seller().value())
                .param("customer", order.customer())
                .param("party", from.name())
                .param("author", author)
                .param("text", checked)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new OrderMessageWritten(state.order(), state.id(), state.seller(), from, checked));
        live.changed(Topic.of("order", state.order()));
        live.changed(Topic.of("seller-order", state.id()));
    }

    /** The oldest first. */
    List<MessageRow> of(SellerOrderId id) {
        return jdbc.sql(
                        """
                        select from_party, author, text, at from order_message
                         where seller_order_id = :id order by at, id limit 500
                        """)
                .param("id", id.value())
                .query((row, _) -> message(row))
                .list();
    }

    private static MessageRow message(ResultSet row) throws SQLException {
        return new MessageRow(
                Party.valueOf(row.getString("from_party")),
                row.getString("author"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
