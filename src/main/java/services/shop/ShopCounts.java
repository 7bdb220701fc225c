package services.shop;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import services.live.LiveFeed;
import services.live.Topic;

/**
 * Counts what is in a list, for its facets and its number of pages.
 *
 * <p>One statement counts everything of a filter. The answer is kept until the catalogue changes,
 * but then dropped no more than once a second, or an import would make every visitor count again.
 */
@Service
@PreAuthorize("permitAll()")
public class ShopCounts {

    /** No list is counted further: nobody reads to its end, and the count would cost too much. */
    public static final int MOST = ShopListQueries.PAGE_SIZE * ShopListQueries.LAST_PAGE;

    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Duration BETWEEN_DROPS = Duration.ofSeconds(1);
    private static final int LISTS_KEPT = 3_000;

    private static final String COUNT =
            """
            with hits as materialized (
                select facets, seller_ids, category_path, currency, price_minor_units
                  from shop_product where %s limit %d)
            select 'total' as kind, '' as name, '' as label, '' as slug, count(*)::int as number,
                   0::bigint as lowest, 0::bigint as highest from hits
            union all
            select 'facet', facet, '', '', count(*)::int, 0, 0
              from hits, unnest(facets) as facet group by facet
            union all
            select 'category', category::text, '', '', count(*)::int, 0, 0
              from hits, unnest(category_path) as category group by category
            union all
            select 'seller', counted.id::text, seller.display_name, seller.slug, counted.number, 0, 0
              from (select id, count(*)::int as number
                      from hits, unnest(seller_ids) as id
                     group by id order by count(*) desc, id limit 40) counted
              join seller on seller.id = counted.id
            union all
            select 'price', currency, '', '', count(*)::int,
                   min(price_minor_units), max(price_minor_units)
              from hits where currency is not null group by currency
            """;

    private static final String PER_CATEGORY =
            """
            select category, count(*)::int from shop_product, unnest(category_path) as category
             group by category
            """;

    private final JdbcClient jdbc;
    private final LoadingCache<String, Map<UUID, Integer>> perCategory;
    private final LoadingCache<ShopFilter, ListCounts> cache;
    private final AtomicLong droppedAt = new AtomicLong(System.nanoTime());
    private volatile boolean hasChanged;

    ShopCounts(JdbcClient jdbc, LiveFeed live) {
        this.jdbc = jdbc;
        this.cache =
                Caffeine.newBuilder()
                        .maximumSize(LISTS_KEPT)
                        .refreshAfterWrite(FRESH)
                        .expireAfterWrite(FRESH.multipliedBy(6))
                        .build(this::count);
        this.perCategory =
                Caffeine.newBuilder()
                        .refreshAfterWrite(FRESH)
                        .expireAfterWrite(FRESH.multipliedBy(6))
                        .build(_ -> countPerCategory());
        live.subscribe(Set.of(Topic.of(ShopProjection.LIST_TOPIC)), _ -> hasChanged = true);
    }

    /** All counts under exactly this filter. */
    public ListCounts of(ShopFilter filter) {
        dropWhatIsOld();
        return cache.get(filter);
    }

    /** All products of each category and those below it, uncapped. */
    public Map<UUID, Integer> perCategory() {
        dropWhatIsOld();
        return perCategory.get(PER_CATEGORY);
    }

    private Map<UUID, Integer> countPerCategory() {
        Map<UUID, Integer> numbers = new HashMap<>();
        jdbc.sql(PER_CATEGORY)
                .query(
                        (RowCallbackHandler)
                                row -> numbers.put(row.getObject(1, UUID.class), row.getInt(2)));
        return numbers;
    }

    private void dropWhatIsOld() {
        if (!hasChanged) {
            return;
        }
        var now = System.nanoTime();
        var before = droppedAt.get();
        if (now - before >= BETWEEN_DROPS.toNanos() && droppedAt.compareAndSet(before, now)) {
            // First, so that a change from here on is not missed.
            hasChanged = false;
            cache.invalidateAll();
            perCategory.invalidateAll();
        }
    }

    private ListCounts count(ShopFilter filter) {
        var conditions = ListConditions.of(filter);
        var counting = new Counting();
        jdbc.sql(COUNT.formatted(conditions.where(), MOST))
                .params(conditions.parameters())
                .query(counting::add);
        return counting.result();
    }

    /** Collects the rows of one answer. */
    private static final class Counting {
        private final Map<String, Map<String, Integer>> facets = new TreeMap<>();
        private final Map<UUID, Integer> categories = new HashMap<>();
        private final Map<UUID, ListCounts.Seller> sellers = new HashMap<>();
        private final Map<String, ListCounts.PriceRange> prices = new HashMap<>();
        private int total;

        void add(ResultSet row) throws SQLException {
            var name = row.getString("name");
            var number = row.getInt("number");
            switch (row.getString("kind")) {
                case "total" -> total = number;
                case "facet" -> {
                    var separator = name.indexOf('=');
                    facets.computeIfAbsent(name.substring(0, separator), _ -> new HashMap<>())
                            .put(name.substring(separator + 1), number);
                }
                case "category" -> categories.put(UUID.fromString(name), number);
                case "seller" -> {
                    var id = UUID.fromString(name);
                    sellers.put(
                            id,
                            new ListCounts.Seller(
                                    id, row.getString("slug"), row.getString("label"), number));
                }
                case "price" ->
                        prices.put(
                                name,
                                new ListCounts.PriceRange(
                                        name,
                                        row.getLong("lowest"),
                                        row.getLong("highest"),
                                        number));
                default -> throw new IllegalStateException("Counted something unknown");
            }
        }

        ListCounts result() {
            return new ListCounts(total, facets, categories, sellers, prices);
        }
    }
}
