package services.orders.internal;

import domain.orders.OrderEvent;
import domain.orders.OrderId;
import domain.orders.SellerOrderEvent;
import domain.orders.SellerOrderId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import services.shared.CurrentUser;
import tools.jackson.databind.json.JsonMapper;

/** The streams of {@code order_event}: appended to, read, never changed. */
@Component
public class OrderEventLog {

    /**
     * An event with its place in a stream.
     *
     * @param stream the order's or the seller order's id
     * @param seller null for the order as a whole
     */
    public record Entry(
            UUID stream,
            int seq,
            OrderId order,
            @Nullable UUID seller,
            @Nullable UUID customer,
            Object event) {}

    private static final String APPEND =
            """
            insert into order_event (stream_id, seq, order_id, seller_id, customer_id, type,
                                     content, actor, at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;

    private static final String STREAM =
            "select content from order_event where stream_id = ? order by seq";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final CurrentUser currentUser;

    OrderEventLog(JdbcTemplate jdbc, JsonMapper json, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
    }

    public void append(List<Entry> entries, Instant at) {
        var actor = currentUser.name();
        var time = at.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                APPEND,
                entries,
                entries.size(),
                (statement, entry) -> {
                    statement.setObject(1, entry.stream());
                    statement.setInt(2, entry.seq());
                    statement.setObject(3, entry.order().value());
                    statement.setObject(4, entry.seller());
                    statement.setObject(5, entry.customer());
                    statement.setString(6, entry.event().getClass().getSimpleName());
                    statement.setString(7, json.writeValueAsString(entry.event()));
                    statement.setString(8, actor);
                    statement.setObject(9, time);
                });
    }

    public List<SellerOrderEvent> of(SellerOrderId id) {
        return read(id.value(), SellerOrderEvent.class);
    }

    public List<OrderEvent> of(OrderId id) {
        return read(id.value(), OrderEvent.class);
    }

    private <T> List<T> read(UUID stream, Class<T> type) {
        return jdbc.query(
                STREAM, (row, _) -> json.readValue(row.getString("content"), type), stream);
    }
}
