package services.stock;

import domain.people.Permissions;
import domain.shared.PlainText;
import domain.shared.Refused;
import domain.shared.Uuids;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import services.stock.internal.StoredStock;

/** The places where a seller keeps goods; one of them is the usual one. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_STOCK_EDIT + "')")
public class StockLocations {

    public static final int NAME_MAX_LENGTH = 80;

    private final StoredStock stored;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final LiveFeed live;

    StockLocations(
            StoredStock stored,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentUser currentUser,
            LiveFeed live) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.audit = audit;
        this.currentUser = currentUser;
        this.live = live;
    }

    /** The usual one, made when it is first needed. */
    public UUID usual() {
        return stored.usualLocation(currentUser.sellerId());
    }

    /**
     * @param country two letters, or empty
     */
    public UUID open(String name, String country) {
        var _ = usual();
        var id = Uuids.timeOrdered();
        write(
                """
                insert into stock_location (id, seller_id, name, country, version)
                values (:id, :seller, :name, :country, 0)
                """,
                id,
                name,
                country);
        record("stock.location-open", id, name);
        return id;
    }

    public void rename(UUID location, String name, String country) {
        var id = stored.requireLocation(location, currentUser.sellerId());
        write(
                """
                update stock_location set name = :name, country = :country, version = version + 1
                 where id = :id and seller_id = :seller
                """,
                id,
                name,
                country);
        record("stock.location-rename", id, name);
    }

    public void makeUsual(UUID location) {
        var id = stored.requireLocation(location, currentUser.sellerId());
        // One after the other: at no moment may there be two.
        update("update stock_location set is_default = false where seller_id = :seller", id);
        update("update stock_location set is_default = true where id = :id", id);
        record("stock.location-usual", id, "");
    }

    /** Only one where nothing is or is promised any more. */
    public void close(UUID location) {
        var id = stored.requireLocation(location, currentUser.sellerId());
        if (isTrue("select is_default from stock_location where id = :id", id)) {
            throw new Refused("stock.usual-location", "The usual location cannot be closed");
        }
        if (isTrue(
                """
                select exists (select from stock_item
                                where location_id = :id and (on_hand > 0 or reserved > 0))
                """,
                id)) {
            throw new Refused("stock.location-in-use", "There is still stock at this location");
        }
        update("update stock_location set active = false where id = :id", id);
        record("stock.location-close", id, "");
    }

    private void write(String sql, UUID id, String name, String country) {
        var code = country.strip().toUpperCase(java.util.Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
            throw new Refused("stock.country", "A country is written with two letters, as in DE");
        }
        try {
            var _ =
                    jdbc.sql(sql)
                            .param("id", id)
                            .param("seller", currentUser.sellerId().value())
                            .param(
                                    "name",
                                    PlainText.requireFilled("The name", name, NAME_MAX_LENGTH))
                            .param("country", code)
                            .update();
        } catch (DuplicateKeyException _) {
            throw new Refused("stock.location-taken", "There is a location %s already", name);
        }
    }

    private boolean isTrue(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }

    private void update(String sql, UUID id) {
        var call = jdbc.sql(sql);
        var _ =
                (sql.contains(":id")
                                ? call.param("id", id)
                                : call.param("seller", currentUser.sellerId().value()))
                        .update();
    }

    private void record(String action, UUID id, String name) {
        audit.record(
                AuditedAct.of(action, "stock-location", id)
                        .ofSeller(currentUser.sellerId())
                        .changing(null, name.isEmpty() ? null : name));
        live.changed(Topic.of("stock", currentUser.sellerId()));
    }
}
