package services.orders.internal;

import domain.orders.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The language in which a shopper is written to: that of the account, or, for guests, the one
 * spoken where the order goes, as far as we speak it.
 */
@Component
public class ShopperLanguage {

    private static final String LANGUAGE =
            """
            select coalesce(
                     (select u.locale from app_user u where u.id = o.customer_id),
                     case when o.shipping_address ->> 'country' in ('DE', 'AT', 'CH', 'LI') then 'de'
                          when o.shipping_address ->> 'country' = 'ID' then 'id'
                          else 'en' end) as language
              from customer_order o
             where o.id = :order
            """;

    private final JdbcClient jdbc;

    ShopperLanguage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** English where the order may not be seen. */
    public String of(OrderId order) {
        return jdbc.sql(LANGUAGE)
                .param("order", order.value())
                .query((row, _) -> row.getString("language"))
                .optional()
                .orElse("en");
    }
}
