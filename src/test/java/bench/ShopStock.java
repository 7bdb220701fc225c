package bench;

import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import services.shared.ActingAs;
import services.shop.ShopProjection;

/**
 * A catalogue of any size with two variants and two offers a product, the same on every run: 240
 * categories, 200 sellers, 100 brands, titles of five words.
 */
final class ShopStock {

    private static final List<String> COLOURS =
            List.of("red", "blue", "green", "black", "white", "grey", "yellow", "brown");

    private static final List<String> QUALITIES =
            List.of(
                    "sturdy",
                    "light",
                    "folding",
                    "compact",
                    "quiet",
                    "warm",
                    "soft",
                    "bright",
                    "modern",
                    "classic",
                    "rustic",
                    "slim",
                    "heavy",
                    "portable",
                    "waterproof",
                    "organic",
                    "vintage",
                    "elegant",
                    "simple",
                    "clever");

    private static final List<String> MATERIALS =
            List.of(
                    "oak", "steel", "cotton", "leather", "glass", "bamboo", "ceramic", "wool",
                    "linen", "copper", "marble", "plastic", "paper", "silk", "rubber");

    private static final List<String> THINGS =
            List.of(
                    "lamp",
                    "chair",
                    "table",
                    "kettle",
                    "jacket",
                    "backpack",
                    "knife",
                    "blanket",
                    "mirror",
                    "clock",
                    "bottle",
                    "speaker",
                    "keyboard",
                    "tent",
                    "bicycle",
                    "guitar",
                    "camera",
                    "pillow",
                    "shelf",
                    "basket",
                    "umbrella",
                    "wallet",
                    "mug",
                    "carpet",
                    "drill",
                    "hammer",
                    "ladder",
                    "candle",
                    "vase",
                    "notebook");

    private static final String CATEGORIES =
            """
            with roots as (
                insert into category (id, slug, names, path, version)
                select md5('c' || n)::uuid, 'department-' || n,
                       jsonb_build_object('en', 'Department ' || n), array[md5('c' || n)::uuid], 0
                  from generate_series(1, 20) n
                returning id, slug)
            insert into category (id, parent_id, slug, names, path, version)
            select md5(roots.slug || '-' || n)::uuid, roots.id, roots.slug || '-shelf-' || n,
                   jsonb_build_object('en', 'Shelf ' || n),
                   array[roots.id, md5(roots.slug || '-' || n)::uuid], 0
              from roots, generate_series(1, 11) n
            """;

    private static final String SELLERS =
            """
            insert into seller (id, slug, display_name, legal_name, status, applied_at,
                                approved_at, updated_at, version)
            select md5('s' || n)::uuid, 'seller-' || n, 'Seller ' || n, 'Seller ' || n,
                   'APPROVED', now(), now(), now(), 0
              from generate_series(1, 200) n
            """;

    private static final String PRODUCTS =
            """
            insert into product (id, slug, title, brand, description_html, category_id, options,
                                 attributes, status, created_at, updated_at, approved_at, version)
            select md5('p' || n)::uuid, 'product-' || n,
                   initcap(q.q[1 + n % 20] || ' ' || m.m[1 + n / 20 % 15] || ' ' ||
                           t.t[1 + n / 7 % 30]) || ' No ' || n,
                   'Brand ' || n % 100,
                   '<p>' || repeat('A ' || q.q[1 + n % 20] || ' thing of ' ||
                                   m.m[1 + n / 20 % 15] || ' for every day. ', 8) || '</p>',
                   md5('department-' || 1 + n % 20 || '-' || 1 + n / 20 % 11)::uuid, '["Size"]',
                   jsonb_build_object('colour', c.c[1 + n / 3 % 8],
                                      'material', m.m[1 + n / 20 % 15], 'weight', n % 900),
                   'APPROVED', now() - make_interval(mins => n), now(),
                   now() - make_interval(mins => n), 0
              from generate_series(:from, :to) n,
                   (select cast(:qualities as text[])) q (q),
                   (select cast(:materials as text[])) m (m),
                   (select cast(:things as text[])) t (t),
                   (select cast(:colours as text[])) c (c)
            """;

    private static final String VARIANTS =
            """
            insert into product_variant (id, product_id, sku, option_values, position)
            select md5('v' || n || '-' || v)::uuid, md5('p' || n)::uuid, 'SKU-' || n || '-' || v,
                   jsonb_build_array(case v when 1 then 'small' else 'large' end), v
              from generate_series(:from, :to) n, generate_series(1, 2) v
            """;

    private static final String OFFERS =
            """
            insert into offer (id, variant_id, product_id, seller_id, seller_sku, condition,
                               price_minor_units, list_price_minor_units, currency, status,
                               created_at, updated_at, version)
            select md5('o' || n || '-' || v)::uuid, md5('v' || n || '-' || v)::uuid,
                   md5('p' || n)::uuid, md5('s' || 1 + (n * 7 + v) % 200)::uuid,
                   'SKU-' || n || '-' || v, case when n % 9 = 0 then 'USED' else 'NEW' end,
                   500 + (n::bigint * 7919 + v * 100) % 90000,
                   case when n % 4 = 0 then 600 + (n::bigint * 7919) % 90000 + 2000 end,
                   'EUR', 'ACTIVE', now(), now(), 0
              from generate_series(:from, :to) n, generate_series(1, 2) v
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ShopProjection projection;
    private int products;

    ShopStock(ApplicationContext server) {
        this.jdbc = server.getBean(JdbcClient.class);
        this.transactions = server.getBean(TransactionTemplate.class);
        this.projection = server.getBean(ShopProjection.class);
    }

    void fillTo(int size) {
        inTransaction(
                () -> {
                    if (products == 0) {
                        jdbc.sql(CATEGORIES).update();
                        jdbc.sql(SELLERS).update();
                    }
                    add(PRODUCTS, size);
                    add(VARIANTS, size);
                    add(OFFERS, size);
                });
        products = size;
        // The application's role may not vacuum; statistics come by themselves within a minute.
        projection.refreshAll();
    }

    String category(Random random) {
        var root = "department-" + (1 + random.nextInt(20));
        return random.nextInt(3) == 0 ? root : root + "-shelf-" + (1 + random.nextInt(11));
    }

    String colour(Random random) {
        return any(COLOURS, random);
    }

    String product(Random random) {
        return "product-" + (1 + random.nextInt(products));
    }

    /** One to three words; sometimes the last is not finished, sometimes one is mistyped. */
    String words(Random random) {
        var thing = any(THINGS, random);
        return switch (random.nextInt(10)) {
            case 0 -> thing;
            case 1 -> any(MATERIALS, random) + " " + thing.substring(0, 3);
            case 2 ->
                    any(QUALITIES, random)
                            + " "
                            + thing.charAt(1)
                            + thing.charAt(0)
                            + thing.substring(2);
            case 3, 4, 5 ->
                    any(COLOURS, random).length() > 3
                            ? any(QUALITIES, random) + " " + thing
                            : any(MATERIALS, random) + " " + thing;
            default -> any(QUALITIES, random) + " " + any(MATERIALS, random) + " " + thing;
        };
    }

    private void add(String sql, int size) {
        var statement = jdbc.sql(sql).param("from", products + 1).param("to", size);
        if (sql.equals(PRODUCTS)) {
            statement =
                    statement
                            .param("qualities", QUALITIES.toArray(String[]::new))
                            .param("materials", MATERIALS.toArray(String[]::new))
                            .param("things", THINGS.toArray(String[]::new))
                            .param("colours", COLOURS.toArray(String[]::new));
        }
        statement.update();
    }

    private void inTransaction(Runnable work) {
        ActingAs.system(() -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
