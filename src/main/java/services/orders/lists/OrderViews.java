package services.orders.lists;

import domain.people.Permissions;
import domain.shared.PlainText;
import domain.shared.Uuids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** Filters of the list of all orders that a person kept, each under a name. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.ORDERS_READ + "')")
public class OrderViews {

    /**
     * A kept filter.
     *
     * @param query as it stands in the list's address
     */
    public record View(UUID id, String name, String query) {}

    private static final int NAME_MOST_CHARACTERS = 60;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OrderViews(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public List<View> mine() {
        return jdbc.sql(
                        "select id, name, query from order_view where person_id = :me order by name")
                .param("me", currentUser.id().value())
                .query(
                        (row, _) ->
                                new View(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("query")))
                .list();
    }

    /** Replaces what was kept under the same name. */
    public void keep(String name, String query) {
        jdbc.sql(
                        """
                        insert into order_view (id, person_id, name, query)
                        values (:id, :me, :name, :query)
                        on conflict (person_id, name) do update set query = excluded.query
                        """)
                .param("id", Uuids.timeOrdered())
                .param("me", currentUser.id().value())
                .param("name", PlainText.requireFilled("The name", name, NAME_MOST_CHARACTERS))
                .param("query", query)
                .update();
    }

    public void forget(UUID view) {
        jdbc.sql("delete from order_view where id = :id and person_id = :me")
                .param("id", view)
                .param("me", currentUser.id().value())
                .update();
    }
}
