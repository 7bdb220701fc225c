package services.shop;

import domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads cards and prices from rows of {@code shop_product}. */
final class CardRows implements RowMapper<ProductCard> {

    static final String COLUMNS =
            """
            product_id, slug, title, brand, image_key, image_url, price_minor_units,
            list_price_minor_units, lowest_30_minor_units, currency, offer_count,
            rating_average, rating_count, sold_out""";

    @Override
    public ProductCard mapRow(ResultSet row, int number) throws SQLException {
        return new ProductCard(
                row.getObject("product_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("brand"),
                row.getString("image_key"),
                row.getString("image_url"),
                price(row),
                row.getInt("offer_count"),
                row.getBigDecimal("rating_average"),
                row.getInt("rating_count"),
                row.getBoolean("sold_out"));
    }

    static @Nullable ShopPrice price(ResultSet row) throws SQLException {
        var code = row.getString("currency");
        if (code == null) {
            return null;
        }
        var currency = Currency.getInstance(code);
        return new ShopPrice(
                new Money(row.getLong("price_minor_units"), currency),
                money(row, "list_price_minor_units", currency),
                money(row, "lowest_30_minor_units", currency));
    }

    private static @Nullable Money money(ResultSet row, String column, Currency currency)
            throws SQLException {
        var minorUnits = row.getLong(column);
        return row.wasNull() ? null : new Money(minorUnits, currency);
    }
}
