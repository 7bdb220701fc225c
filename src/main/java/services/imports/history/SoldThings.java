package services.imports.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sellers sell under a SKU today, to say what was ordered of them then. */
@Component
class SoldThings {

    /** A seller's name for a thing. */
    record Key(UUID seller, String sku) {}

    record Sold(
            UUID offer,
            UUID variant,
            UUID product,
            String title,
            String brand,
            List<String> categories) {}

    private final JdbcClient jdbc;

    SoldThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Key, Sold> find(Collection<Key> keys) {
        var found = new HashMap<Key, Sold>();
        var sellers = new ArrayList<String>();
        var skus = new ArrayList<String>();
        for (var key : keys) {
            sellers.add(key.seller().toString());
            skus.add(key.sku());
        }
        jdbc.sql(
                        """
                        with wanted as materialized (
                            select k.seller, k.sku
                              from unnest(cast(:sellers as uuid[]), cast(:skus as text[]))
                                   as k(seller, sku))
                        select o.seller_id, o.seller_sku, o.id, o.variant_id, o.product_id,
                               p.title, p.brand,
                               array(select a.slug
                                       from unnest(c.path) with ordinality u(id, place)
                                       join category a on a.id = u.id
                                      order by u.place) as categories
                          from wanted w
                          join offer o on o.seller_id = w.seller and o.seller_sku = w.sku
                                      and o.deleted_at is null
                          join product p on p.id = o.product_id
                          left join category c on c.id = p.category_id
                        """)
                .param("sellers", sellers.toArray(String[]::new))
                .param("skus", skus.toArray(String[]::new))
                .query(
                        row -> {
                            found.put(
                                    new Key(
                                            row.getObject("seller_id", UUID.class),
                                            row.getString("seller_sku")),
                                    new Sold(
                                            row.getObject("id", UUID.class),
                                            row.getObject("variant_id", UUID.class),
                                            row.getObject("product_id", UUID.class),
                                            row.getString("title"),
                                            row.getString("brand"),
                                            Arrays.asList(
                                                    (String[])
                                                            row.getArray("categories")
                                                                    .getArray())));
                        });
        return found;
    }
}
