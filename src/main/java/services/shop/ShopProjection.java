package services.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.ActingAs;

/**
 * Copies what is public of products into the tables shoppers read.
 *
 * <p>Refreshing twice changes nothing the second time, and refreshing late is right, because it
 * always copies what is true now. One refresh runs at a time, so that two cannot overtake each
 * other; it is short.
 */
@Component
public class ShopProjection {

    /** What a product page listens to. */
    public static final String PRODUCT_TOPIC = "shop-product";

    /** What lists and their counts listen to. */
    public static final String LIST_TOPIC = "shop-list";

    private static final Logger log = LoggerFactory.getLogger(ShopProjection.class);

    /** Half a second of the lock; whoever edits one product meanwhile waits no longer than that. */
    private static final int PRODUCTS_AT_ONCE = 1000;

    private static final int MANY = 200;
    private static final long LOCK = 7_005_001;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LiveFeed live;

    ShopProjection(JdbcClient jdbc, TransactionTemplate transactions, LiveFeed live) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.live = live;
    }

    /** Makes the public catalogue agree with these products; unknown ids count as deleted. */
    public void refresh(Collection<UUID> productIds) {
        var ids = new ArrayList<>(new LinkedHashSet<>(productIds));
        for (int from = 0; from < ids.size(); from += PRODUCTS_AT_ONCE) {
            var part = ids.subList(from, Math.min(from + PRODUCTS_AT_ONCE, ids.size()));
            ActingAs.system(
                    () ->
                            transactions.executeWithoutResult(
                                    _ -> {
                                        lock();
                                        if (part.size() >= MANY) {
                                            // Plans made for empty tables read them row by row.
                                            jdbc.sql(ProjectionSql.STATISTICS).query(_ -> {});
                                        }
                                        refreshPart(part);
                                    }));
        }
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(_ -> {});
        // A plan for any list of ids expects ten of them and joins a thousand times row by row.
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)").query(_ -> {});
    }

    /** Every product a seller offers or owns: for when the seller itself changes. */
    public void refreshSeller(UUID sellerId) {
        refresh(ids(ProjectionSql.PRODUCTS_OF_SELLER, sellerId));
    }

    /** Every product of which one of these offers is. */
    public void refreshOffers(Collection<UUID> offerIds) {
        refresh(
                ActingAs.systemGet(
                        () ->
                                transactions.execute(
                                        _ ->
                                                jdbc.sql(ProjectionSql.PRODUCTS_OF_OFFERS)
                                                        .param("ids", offerIds.toArray(UUID[]::new))
                                                        .query(ShopProjection::id)
                                                        .list())));
    }

    /** Every product of a category and of those below it. */
    public void refreshCategory(UUID categoryId) {
        refresh(ids(ProjectionSql.PRODUCTS_OF_CATEGORY, categoryId));
    }

    /** Everything, and what is left of products that are gone. */
    public void refreshAll() {
        var ids = ids(ProjectionSql.ALL_PRODUCTS, new UUID(0, 0));
        refresh(ids);
        log.info("Published the catalogue anew: {} products looked at", ids.size());
    }

    private List<UUID> ids(String sql, UUID about) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ -> jdbc.sql(sql).param("id", about).query(UUID.class).list()));
    }

    private void refreshPart(List<UUID> productIds) {
        var ids = productIds.toArray(UUID[]::new);
        jdbc.sql(ProjectionSql.COUNT_WORDS).param("ids", ids).update();
        jdbc.sql(ProjectionSql.FORGET_WORDS).update();
        Set<UUID> changed = new LinkedHashSet<>();
        changed.addAll(update(ProjectionSql.WITHDRAW_PRODUCTS, ids));
        changed.addAll(update(ProjectionSql.PUBLISH_PRODUCTS, ids));
        changed.addAll(update(ProjectionSql.WITHDRAW_OFFERS, ids));
        changed.addAll(update(ProjectionSql.PUBLISH_OFFERS, ids));
        changed.forEach(id -> live.changed(Topic.of(PRODUCT_TOPIC, id)));
        if (!changed.isEmpty()) {
            live.changed(Topic.of(LIST_TOPIC));
        }
    }

    private List<UUID> update(String sql, UUID[] ids) {
        return jdbc.sql(sql).param("ids", ids).query(ShopProjection::id).list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }
}
