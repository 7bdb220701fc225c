package services.shop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Every public address with the time it last changed, in parts search engines accept. */
@Service
@PreAuthorize("permitAll()")
public class SiteMapQueries {

    /** What the sitemap protocol allows in one file. */
    public static final int MOST_ADDRESSES = 50_000;

    private final JdbcClient jdbc;

    SiteMapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int parts() {
        var products =
                jdbc.sql("select count(*) from shop_product")
                        .query((row, _) -> row.getInt(1))
                        .single();
        return Math.max(1, Math.ceilDiv(products, MOST_ADDRESSES));
    }

    /**
     * @param part from 1
     * @param each gets the path and the time of the last change
     */
    public void products(int part, BiConsumer<String, Instant> each) {
        jdbc.sql(
                        """
                        select '/p/' || slug, updated_at from shop_product
                         order by product_id limit :limit offset :offset
                        """)
                .param("limit", MOST_ADDRESSES)
                .param("offset", (long) (part - 1) * MOST_ADDRESSES)
                .query(tell(each));
    }

    /** Categories and sellers that have something to show. */
    public void entrances(BiConsumer<String, Instant> each) {
        jdbc.sql(
                        """
                        select '/c/' || c.slug, shown.changed_at
                          from (select category, max(updated_at) as changed_at
                                  from shop_product, unnest(category_path) as category
                                 group by category) shown
                          join category c on c.id = shown.category
                        union all
                        select '/s/' || s.slug, s.updated_at from seller s
                         where s.status = 'APPROVED'
                         order by 1 limit :limit
                        """)
                .param("limit", MOST_ADDRESSES)
                .query(tell(each));
    }

    private static RowCallbackHandler tell(BiConsumer<String, Instant> each) {
        return row ->
                each.accept(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
