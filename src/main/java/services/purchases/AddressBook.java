package services.purchases;

import domain.people.Permissions;
import domain.shared.PlainText;
import domain.shared.Recipient;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** The addresses one keeps for the next order; one of them is the usual one. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class AddressBook {

    private static final int LABEL_MOST_CHARACTERS = 60;
    private static final int MOST_ADDRESSES = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser currentUser;

    AddressBook(JdbcClient jdbc, JsonMapper json, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
    }

    /** The usual one first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public List<KeptAddress> list() {
        return jdbc.sql(
                        """
                        select id, label, address, is_default from customer_address
                         where customer_id = :me order by is_default desc, id
                        """)
                .param("me", me())
                .query(
                        (row, _) ->
                                new KeptAddress(
                                        row.getObject("id", UUID.class),
                                        row.getString("label"),
                                        json.readValue(row.getString("address"), Recipient.class),
                                        row.getBoolean("is_default")))
                .list();
    }

    /**
     * @param id null for a new one; the first one is the usual one
     */
    public void save(@Nullable UUID id, String label, Recipient address) {
        var checked = json.writeValueAsString(address.checked());
        var name = PlainText.require("The label", label, LABEL_MOST_CHARACTERS);
        if (id == null) {
            if (list().size() >= MOST_ADDRESSES) {
                throw new Refused(
                        "address.too-many", "One keeps at most %d addresses", MOST_ADDRESSES);
            }
            jdbc.sql(
                            """
                            insert into customer_address (id, customer_id, label, address, is_default)
                            values (:id, :me, :label, cast(:address as jsonb),
                                    not exists (select 1 from customer_address
                                                 where customer_id = :me and is_default))
                            """)
                    .param("id", Uuids.timeOrdered())
                    .param("me", me())
                    .param("label", name)
                    .param("address", checked)
                    .update();
        } else {
            changed(
                    jdbc.sql(
                                    """
                                    update customer_address
                                       set label = :label, address = cast(:address as jsonb),
                                           version = version + 1
                                     where id = :id and customer_id = :me
                                    """)
                            .param("id", id)
                            .param("me", me())
                            .param("label", name)
                            .param("address", checked)
                            .update(),
                    id);
        }
    }

    public void makeDefault(UUID id) {
        jdbc.sql(
                        """
                        update customer_address set is_default = false
                         where customer_id = :me and is_default
                        """)
                .param("me", me())
                .update();
        changed(
                jdbc.sql(
                                """
                                update customer_address set is_default = true
                                 where id = :id and customer_id = :me
                                """)
                        .param("id", id)
                        .param("me", me())
                        .update(),
                id);
    }

    public void remove(UUID id) {
        changed(
                jdbc.sql("delete from customer_address where id = :id and customer_id = :me")
                        .param("id", id)
                        .param("me", me())
                        .update(),
                id);
    }

    private UUID me() {
        return currentUser.id().value();
    }

    private static void changed(int rows, UUID id) {
        if (rows == 0) {
            throw new NotFound("address", id);
        }
    }
}
