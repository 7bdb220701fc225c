package services.orders.messages;

import domain.orders.OrderId;
import domain.people.Permissions;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.internal.OrderAccess;
import services.shared.CurrentUser;
import services.shared.NotFound;

/** Notes to oneself: a seller's team sees its own, operators theirs, shoppers none. */
@Service
@Transactional
public class OrderNotes {

    private static final int MOST_CHARACTERS = 4000;

    private final JdbcClient jdbc;
    private final OrderAccess access;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private final Clock clock;

    OrderNotes(
            JdbcClient jdbc,
            OrderAccess access,
            CurrentUser currentUser,
            LiveFeed live,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.currentUser = currentUser;
        this.live = live;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_READ
                    + "', '"
                    + Permissions.ORDERS_READ
                    + "')")
    public List<NoteRow> of(OrderId order) {
        return jdbc.sql(
                        """
                        select author, text, at from order_note
                         where order_id = :order and seller_id is not distinct from cast(:seller as uuid)
                         order by at, id limit 500
                        """)
                .param("order", order.value())
                .param("seller", access.onlySeller())
                .query((row, _) -> note(row))
                .list();
    }

    @PreAuthorize(
            "hasAnyAuthority('"
                    + Permissions.OWN_ORDERS_FULFIL
                    + "', '"
                    + Permissions.ORDERS_MANAGE
                    + "')")
    public void add(OrderId order, String text) {
        var kept =
                jdbc.sql(
                                """
                                insert into order_note (id, order_id, seller_order_id, seller_id,
                                                        text, author, at)
                                select :id, s.order_id,
                                       case when cast(:seller as uuid) is null then null else s.id end,
                                       cast(:seller as uuid), :text, :author, :at
                                  from seller_order s
                                 where s.order_id = :order
                                   and (cast(:seller as uuid) is null or s.seller_id = :seller)
                                 order by s.position
                                 limit 1
                                """)
                        .param("id", Uuids.timeOrdered())
                        .param("order", order.value())
                        .param("seller", access.onlySeller())
                        .param("text", PlainText.requireFilled("The note", text, MOST_CHARACTERS))
                        .param("author", currentUser.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (kept == 0) {
            throw new NotFound("order", order);
        }
        live.changed(Topic.of("order", order));
    }

    private static NoteRow note(ResultSet row) throws SQLException {
        return new NoteRow(
                row.getString("author"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
