package services.orders.handling;

import domain.orders.OrderedItem;
import domain.orders.SellerOrderId;
import domain.people.Permissions;
import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.orders.internal.OrderAccess;

/** What a seller can still add to an order: its own active offers in the order's currency. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.OWN_ORDERS_FULFIL
                + "', '"
                + Permissions.ORDERS_MANAGE
                + "')")
public class AddableOfferQueries {

    private static final int MOST = 20;

    private static final String OFFERS =
            """
            select f.id, f.variant_id, f.product_id, p.title, f.seller_sku, p.brand, f.condition,
                   f.price_minor_units, f.currency,
                   coalesce((select string_agg(o.value, ' · ' order by o.ordinality)
                               from jsonb_array_elements_text(v.option_values)
                                    with ordinality o(value, ordinality)), '') as variant,
                   coalesce((select array_agg(k.slug order by array_position(c.path, k.id))
                               from category k where k.id = any(c.path)), '{}') as categories,
                   (select image_key from product_image i
                     where i.product_id = p.id order by position limit 1) as image_key,
                   coalesce((select r.percent from tax_rate r
                              where r.country = s.shipping_address ->> 'country'
                                and r.valid_from <= current_date
                                and (r.category_id is null or r.category_id = any(c.path))
                              order by coalesce(array_position(c.path, r.category_id), 0) desc,
                                       r.valid_from desc
                              limit 1), 0) as tax_percent
              from seller_order s
              join offer f on f.seller_id = s.seller_id and f.currency = s.currency
                          and f.status = 'ACTIVE' and f.deleted_at is null
              join product p on p.id = f.product_id and p.status = 'APPROVED'
                            and p.deleted_at is null
              join product_variant v on v.id = f.variant_id
              left join category c on c.id = p.category_id
             where s.id = :order
               and (cast(:seller as uuid) is null or s.seller_id = :seller)
               and (cast(:offer as uuid) is null or f.id = :offer)
               and (plain(p.title) like plain(:like) or lower(f.seller_sku) like lower(:like))
             order by p.title, f.id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final OrderAccess access;

    AddableOfferQueries(JdbcClient jdbc, OrderAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** By title or SKU. */
    public List<AddableOffer> find(SellerOrderId order, String text) {
        return rows(order, null, text);
    }

    Optional<AddableOffer> find(SellerOrderId order, UUID offer) {
        return rows(order, offer, "").stream().findFirst();
    }

    private List<AddableOffer> rows(SellerOrderId order, @Nullable UUID offer, String text) {
        return jdbc.sql(OFFERS)
                .param("order", order.value())
                .param("seller", access.onlySeller())
                .param("offer", offer)
                .param("like", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", MOST)
                .query((row, _) -> offer(row))
                .list();
    }

    private static AddableOffer offer(ResultSet row) throws SQLException {
        return new AddableOffer(
                row.getObject("id", UUID.class),
                new OrderedItem(
                        row.getObject("id", UUID.class),
                        row.getObject("variant_id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        row.getString("title"),
                        row.getString("variant"),
                        row.getString("seller_sku"),
                        row.getString("brand"),
                        row.getString("condition"),
                        Arrays.asList((String[]) row.getArray("categories").getArray()),
                        row.getString("image_key")),
                new Money(
                        row.getLong("price_minor_units"),
                        Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("tax_percent"));
    }
}
