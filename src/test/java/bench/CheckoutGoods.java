package bench;

import domain.shared.Uuids;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;

/** Fifty sellers who send, each with forty things of which there are plenty. */
final class CheckoutGoods {

    private static final int SELLERS = 50;

    private static final List<String> ROWS =
            List.of(
                    """
                    insert into category (id, slug, names, path, version)
                    values (md5('bench')::uuid, 'bench', '{"en": "Bench"}', array[md5('bench')::uuid], 0)
                    """,
                    """
                    insert into tax_rate (id, country, percent, valid_from)
                    values (md5('rate')::uuid, 'DE', 19, '2020-01-01')
                    """,
                    """
                    insert into seller (id, slug, display_name, legal_name, status, applied_at,
                                        approved_at, updated_at, version)
                    select md5('s' || n)::uuid, 'seller-' || n, 'Seller ' || n, 'Seller ' || n,
                           'APPROVED', now(), now(), now(), 0 from generate_series(0, 49) n
                    """,
                    """
                    insert into shipping_method (id, seller_id, name, kind, currency, steps)
                    select md5('m' || n)::uuid, md5('s' || n)::uuid, 'Parcel', 'FLAT', 'EUR',
                           '[{"from": 0, "priceMinorUnits": 490}]' from generate_series(0, 49) n
                    """,
                    """
                    insert into stock_location (id, seller_id, name, version)
                    select md5('l' || n)::uuid, md5('s' || n)::uuid, 'Here', 0
                      from generate_series(0, 49) n
                    """,
                    """
                    insert into product (id, slug, title, category_id, status, created_at,
                                         updated_at, approved_at, version)
                    select md5('p' || n)::uuid, 'thing-' || n, 'Thing ' || n, md5('bench')::uuid,
                           'APPROVED', now(), now(), now(), 0 from generate_series(0, 1999) n
                    """,
                    """
                    insert into product_variant (id, product_id, sku, position, weight_grams)
                    select md5('v' || n)::uuid, md5('p' || n)::uuid, 'SKU-' || n, 0, 500
                      from generate_series(0, 1999) n
                    """,
                    """
                    insert into offer (id, variant_id, product_id, seller_id, seller_sku,
                                       condition, price_minor_units, currency, status, created_at,
                                       updated_at, version)
                    select md5('o' || n)::uuid, md5('v' || n)::uuid, md5('p' || n)::uuid,
                           md5('s' || n % 50)::uuid, 'SKU-' || n, 'NEW', 1000 + n, 'EUR', 'ACTIVE',
                           now(), now(), 0 from generate_series(0, 1999) n
                    """,
                    """
                    insert into stock_item (id, seller_id, location_id, sku, on_hand, updated_at)
                    select md5('i' || n)::uuid, md5('s' || n % 50)::uuid, md5('l' || n % 50)::uuid,
                           'SKU-' || n, 100000000, now() from generate_series(0, 1999) n
                    """,
                    """
                    insert into offer_stock (offer_id, stock_item_id, seller_id, quantity)
                    select md5('o' || n)::uuid, md5('i' || n)::uuid, md5('s' || n % 50)::uuid, 1
                      from generate_series(0, 1999) n
                    """);

    private final List<UUID> offers;
    private final List<UUID> methods;

    CheckoutGoods(ConfigurableApplicationContext server) {
        var jdbc = server.getBean(JdbcClient.class);
        var transactions = server.getBean(TransactionTemplate.class);
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ -> ROWS.forEach(sql -> jdbc.sql(sql).update())));
        offers = ids(jdbc, transactions, "o", MinimumOrder.THINGS);
        methods = ids(jdbc, transactions, "m", SELLERS);
        ActingAs.system(() -> transactions.executeWithoutResult(_ -> jdbc.sql("analyze").update()));
    }

    /** Two things of two sellers. */
    record Pair(UUID first, UUID second, List<UUID> methods) {}

    Pair pair(Random random) {
        var first = random.nextInt(offers.size());
        var second = (first + 1 + random.nextInt(SELLERS - 1)) % offers.size();
        if (second % SELLERS == first % SELLERS) {
            second = (second + 1) % offers.size();
        }
        return new Pair(
                offers.get(first),
                offers.get(second),
                List.of(methods.get(first % SELLERS), methods.get(second % SELLERS)));
    }

    private static List<UUID> ids(
            JdbcClient jdbc, TransactionTemplate transactions, String prefix, int count) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        "select md5(:prefix || n)::uuid from"
                                                                + " generate_series(0, :most) n"
                                                                + " order by n")
                                                .param("prefix", prefix)
                                                .param("most", count - 1)
                                                .query(UUID.class)
                                                .list()));
    }

    static String newKey() {
        return Uuids.timeOrdered().toString();
    }
}
