package services.shipping;

import domain.checkout.ShippingMethod;
import domain.people.Permissions;
import domain.shared.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** How a seller sends. */
@Service
@Transactional
public class OwnShipping {

    public static final String TOPIC = "shipping-of";

    private static final String LIST =
            """
            select id, name, kind, currency, steps::text as steps, free_from_minor_units, countries,
                   days_from, days_to, active, version
              from shipping_method
             where seller_id = :seller
             order by active desc, position, id
             limit 200
            """;

    private static final String ADD =
            """
            insert into shipping_method (
                id, seller_id, name, kind, currency, steps, free_from_minor_units, countries,
                days_from, days_to, position)
            values (:id, :seller, :name, :kind, :currency, :steps::jsonb, :freeFrom, :countries,
                    :daysFrom, :daysTo,
                    (select coalesce(max(position), 0) + 1 from shipping_method
                      where seller_id = :seller))
            """;

    private static final String CHANGE =
            """
            update shipping_method
               set name = :name, kind = :kind, currency = :currency, steps = :steps::jsonb,
                   free_from_minor_units = :freeFrom, countries = :countries,
                   days_from = :daysFrom, days_to = :daysTo, version = version + 1
             where id = :id and seller_id = :seller and version = :version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final LiveFeed live;

    OwnShipping(
            JdbcClient jdbc,
            JsonMapper json,
            CurrentUser currentUser,
            AuditTrail audit,
            LiveFeed live) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
        this.audit = audit;
        this.live = live;
    }

    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_READ + "')")
    @Transactional(readOnly = true)
    public List<ShippingRow> list() {
        return jdbc.sql(LIST).param("seller", seller()).query((row, _) -> row(row)).list();
    }

    /** The id it comes with means nothing. */
    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void add(ShippingMethod method) {
        var id = Uuids.timeOrdered();
        var _ = write(ADD, id, method.checked()).update();
        record("shipping.add", id, null, method);
    }

    /**
     * @param version as the person saw it
     */
    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void change(UUID id, ShippingMethod method, long version) {
        var before = require(id);
        var changed = write(CHANGE, id, method.checked()).param("version", version).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Shipping method " + id);
        }
        record("shipping.change", id, before.method(), method);
    }

    /** Carts that have chosen one that is switched off are told. */
    @PreAuthorize("hasAuthority('" + Permissions.OWN_CHECKOUT_EDIT + "')")
    public void offer(UUID id, boolean active) {
        var before = require(id);
        var _ =
                jdbc.sql(
                                """
                                update shipping_method set active = :active, version = version + 1
                                 where id = :id and seller_id = :seller
                                """)
                        .param("active", active)
                        .param("id", id)
                        .param("seller", seller())
                        .update();
        record("shipping.offer", id, before.active(), active);
    }

    private ShippingRow require(UUID id) {
        return list().stream()
                .filter(row -> row.method().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("shipping method", id));
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, ShippingMethod method) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("seller", seller())
                .param("name", method.name())
                .param("kind", method.kind().name())
                .param("currency", method.currency())
                .param("steps", json.writeValueAsString(method.steps()))
                .param("freeFrom", method.freeFrom())
                .param("countries", method.countries().toArray(String[]::new))
                .param("daysFrom", method.daysFrom())
                .param("daysTo", method.daysTo());
    }

    private ShippingRow row(ResultSet row) throws SQLException {
        return new ShippingRow(
                new ShippingMethod(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        ShippingMethod.Kind.valueOf(row.getString("kind")),
                        row.getString("currency"),
                        List.of(
                                json.readValue(
                                        row.getString("steps"), ShippingMethod.Step[].class)),
                        row.getObject("free_from_minor_units", Long.class),
                        Arrays.asList((String[]) row.getArray("countries").getArray()),
                        row.getInt("days_from"),
                        row.getInt("days_to")),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private UUID seller() {
        return currentUser.sellerId().value();
    }

    private void record(String action, UUID id, @Nullable Object before, Object after) {
        audit.record(
                AuditedAct.of(action, "shipping-method", id)
                        .ofSeller(currentUser.sellerId())
                        .changing(before, after));
        live.changed(Topic.of(TOPIC, seller()));
    }
}
