package services.carts;

import domain.carts.Cart;
import domain.shared.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and locks carts for use cases of several areas, in their transaction, which must see all
 * sellers' rows.
 */
@Component
public class StoredCarts {

    private static final String OF_GUEST = CartSql.READ.formatted("c.token_hash = :holder");
    private static final String OF_CUSTOMER = CartSql.READ.formatted("c.customer_id = :holder");

    private static final String PIECES =
            """
            select coalesce(sum(l.quantity), 0)
              from cart c join cart_line l on l.cart_id = c.id
             where c.%s and c.status = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredCarts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The open cart of a holder; empty when there is none. */
    public Optional<Cart> find(CartHolder holder) {
        var sql =
                switch (holder) {
                    case CartHolder.Guest _ -> OF_GUEST;
                    case CartHolder.Customer _ -> OF_CUSTOMER;
                };
        return jdbc.sql(sql).param("holder", key(holder)).query((row, _) -> cart(row)).optional();
    }

    int pieces(CartHolder holder) {
        return jdbc.sql(PIECES.formatted(condition(holder)))
                .param("holder", key(holder))
                .query(Integer.class)
                .single();
    }

    /** Which carts are a holder's, as a condition on {@code cart} with the parameter holder. */
    static String condition(CartHolder holder) {
        return switch (holder) {
            case CartHolder.Guest _ -> "token_hash = :holder";
            case CartHolder.Customer _ -> "customer_id = :holder";
        };
    }

    static Object key(CartHolder holder) {
        return switch (holder) {
            case CartHolder.Guest guest -> guest.tokenHash();
            case CartHolder.Customer customer -> customer.id().value();
        };
    }

    private Cart cart(ResultSet row) throws SQLException {
        var lines = list(row.getString("lines"), StoredLine[].class);
        var sellers = list(row.getString("sellers"), StoredSeller[].class);
        return new Cart(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("currency"),
                row.getString("email"),
                recipient(row.getString("ship_to")),
                recipient(row.getString("bill_to")),
                Arrays.asList((String[]) row.getArray("voucher_codes").getArray()),
                lines.stream().map(StoredLine::line).toList(),
                sellers.stream().map(StoredSeller::seller).toList(),
                StoredRate.rates(list(row.getString("rates"), StoredRate[].class)),
                list(row.getString("vouchers"), StoredVoucher[].class).stream()
                        .map(StoredVoucher::voucher)
                        .toList(),
                row.getLong("version"));
    }

    private @Nullable Recipient recipient(@Nullable String address) {
        return address == null ? null : json.readValue(address, Recipient.class);
    }

    private <T> List<T> list(@Nullable String array, Class<T[]> type) {
        return array == null ? List.of() : List.of(json.readValue(array, type));
    }
}
