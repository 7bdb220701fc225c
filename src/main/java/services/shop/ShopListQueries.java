package services.shop;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The products of a list page, by category, search, facets and price. */
@Service
@PreAuthorize("permitAll()")
public class ShopListQueries {

    public static final int PAGE_SIZE = 24;

    /** Nobody reads further, and every further page costs more than the one before. */
    public static final int LAST_PAGE = 400;

    private static final String PAGE =
            """
            select %s from shop_product where %s order by %s limit :limit offset :offset
            """;

    /** Of a very common word only the first thousand hits are ranked: all are about as good. */
    private static final String RANKED_PAGE =
            """
            with hits as materialized (
                select product_id, (offer_count = 0) as missing, published_at,
                       ts_rank(search, shop_query(:query)) as rank
                  from shop_product
                 where %2$s
                 limit greatest(1000, :offset + :limit)),
            page as (
                select * from hits
                 order by missing, rank desc, published_at desc, product_id
                 limit :limit offset :offset)
            select %1$s from page join shop_product using (product_id)
             order by page.missing, page.rank desc, page.published_at desc, product_id
            """;

    private static final CardRows CARDS = new CardRows();

    private final JdbcClient jdbc;

    ShopListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param page from 1
     */
    public List<ProductCard> find(ShopFilter filter, ShopSort sort, int page) {
        var conditions = ListConditions.of(filter);
        var sql =
                filter.isSearch() && sort == ShopSort.RELEVANCE
                        ? RANKED_PAGE.formatted(CardRows.COLUMNS, conditions.where())
                        : PAGE.formatted(CardRows.COLUMNS, conditions.where(), sort.orderBy());
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("limit", PAGE_SIZE)
                .param("offset", (Math.clamp(page, 1, LAST_PAGE) - 1) * PAGE_SIZE)
                .query(CARDS)
                .list();
    }

    /** The products published last that somebody sells. */
    public List<ProductCard> newest(int howMany) {
        return jdbc.sql(PAGE.formatted(CardRows.COLUMNS, "true", ShopSort.NEWEST.orderBy()))
                .param("limit", howMany)
                .param("offset", 0)
                .query(CARDS)
                .list();
    }
}
