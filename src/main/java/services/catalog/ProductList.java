package services.catalog;

import domain.catalog.ProductStatus;
import domain.shared.Money;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query behind all lists of products; who may see which is decided by its callers. */
@Component
class ProductList {

    private static final int ROWS_AT_ONCE = 500;

    // Ids are collected from each index on its own: one "or" over three tables would use none.
    private static final String WHERE =
            """
            where (:state = 'DELETED' or p.deleted_at is null)
              and (:state <> 'DELETED' or p.deleted_at is not null or p.id in (
                       select d.product_id from offer d
                        where d.deleted_at is not null
                          and (cast(:seller as uuid) is null or d.seller_id = cast(:seller as uuid))))
              and (:state in ('', 'DELETED') or p.status = :state
                   or (:state = 'CHANGE_PROPOSED' and exists (
                           select 1 from product_change pc
                            where pc.product_id = p.id and pc.status = 'PROPOSED')))
              and (cast(:category as uuid) is null or p.category_id in (
                       select id from category where cast(:category as uuid) = any (path)))
              and (cast(:seller as uuid) is null or p.owner_seller_id = cast(:seller as uuid)
                   or p.id in (select o.product_id from offer o
                                where o.seller_id = cast(:seller as uuid)
                                  and (o.deleted_at is null or :state = 'DELETED')))
              and (:search = '' or p.id in (
                       select t.id from product t where plain(t.title) like plain(:pattern)
                       union all
                       select v.product_id from product_variant v where v.sku = :search
                       union all
                       select v.product_id from product_variant v where v.gtin = :search
                       union all
                       select o.product_id from offer o where o.seller_sku = :search
                       union all
                       select n.id from product n where n.number::text = :search))
            """;

    private static final String ROWS =
            """
            select p.id, p.number, p.title, p.brand, p.status, p.deleted_at, p.owner_seller_id,
                   p.updated_at, p.version, s.display_name,
                   coalesce(c.names ->> :language, c.names ->> 'en', '') as category,
                   v.variants, v.sku, o.offers, o.active, o.deleted, o.lowest, o.currency,
                   exists (select 1 from product_change pc
                            where pc.product_id = p.id and pc.status = 'PROPOSED') as proposed
              from product p
              left join category c on c.id = p.category_id
              left join seller s on s.id = p.owner_seller_id
              cross join lateral (
                   select count(*) as variants, (array_agg(sku order by position))[1] as sku
                     from product_variant where product_id = p.id) v
              cross join lateral (
                   select count(*) filter (where deleted_at is null) as offers,
                          count(*) filter (where deleted_at is null and status = 'ACTIVE') as active,
                          count(*) filter (where deleted_at is not null) as deleted,
                          (array_agg(price_minor_units order by price_minor_units)
                                 filter (where deleted_at is null))[1] as lowest,
                          (array_agg(currency order by price_minor_units)
                                 filter (where deleted_at is null))[1] as currency
                     from offer
                    where product_id = p.id
                      and (cast(:seller as uuid) is null or seller_id = cast(:seller as uuid))) o
            """;

    private static final String PAGE =
            ROWS + WHERE + "order by %s, p.id limit :limit offset :offset";
    private static final String ALL = ROWS + WHERE + "order by p.number";
    private static final String COUNT = "select count(*) from product p " + WHERE;

    private final JdbcClient jdbc;

    ProductList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProductRow> find(ProductFilter filter, String language, Pageable page) {
        return filtered(PAGE.formatted(ProductSort.orderBy(page.getSort())), filter)
                .param("language", language)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row, filter.seller()))
                .list();
    }

    int count(ProductFilter filter) {
        return filtered(COUNT, filter).query(Integer.class).single();
    }

    /** Reads with a cursor; the caller's transaction stays open meanwhile. */
    void each(ProductFilter filter, String language, Consumer<ProductRow> sink) {
        try (var rows =
                filtered(ALL, filter)
                        .param("language", language)
                        .withFetchSize(ROWS_AT_ONCE)
                        .query((row, _) -> row(row, filter.seller()))
                        .stream()) {
            rows.forEach(sink);
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, ProductFilter filter) {
        var search = filter.search().strip();
        return jdbc.sql(sql)
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("category", filter.category())
                .param("seller", filter.seller() == null ? null : filter.seller().value())
                .param("search", search)
                .param("pattern", "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static ProductRow row(ResultSet row, @Nullable SellerId seller) throws SQLException {
        return new ProductRow(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("brand"),
                Objects.requireNonNullElse(row.getString("sku"), ""),
                ProductStatus.valueOf(row.getString("status")),
                row.getTimestamp("deleted_at") != null,
                seller != null && seller.equals(ProductRows.owner(row)),
                row.getBoolean("proposed"),
                row.getString("category"),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                row.getInt("variants"),
                row.getInt("offers"),
                row.getInt("active"),
                row.getInt("deleted"),
                price(row),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Money price(ResultSet row) throws SQLException {
        var lowest = row.getLong("lowest");
        return Optional.ofNullable(row.getString("currency"))
                .map(code -> new Money(lowest, Currency.getInstance(code)))
                .orElse(null);
    }
}
