package services.orders.documents;

import domain.orders.OrderId;
import domain.shared.Recipient;
import domain.shared.SellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.orders.internal.ShopperLanguage;
import tools.jackson.databind.json.JsonMapper;

/** What papers need to know besides the seller order: who sends, who pays, in which language. */
@Component
class DocumentSources {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ShopperLanguage languages;

    DocumentSources(JdbcClient jdbc, JsonMapper json, ShopperLanguage languages) {
        this.jdbc = jdbc;
        this.json = json;
        this.languages = languages;
    }

    DocumentTexts texts(OrderId order) {
        return DocumentTexts.in(languages.of(order));
    }

    SellerLetterhead letterhead(SellerId seller) {
        return jdbc.sql("select * from seller where id = :id")
                .param("id", seller.value())
                .query((row, _) -> letterhead(row))
                .single();
    }

    Recipient billTo(OrderId order) {
        return jdbc.sql("select billing_address from customer_order where id = :id")
                .param("id", order.value())
                .query((row, _) -> json.readValue(row.getString(1), Recipient.class))
                .single();
    }

    private static SellerLetterhead letterhead(ResultSet row) throws SQLException {
        return new SellerLetterhead(
                row.getLong("number"),
                row.getString("display_name"),
                Stream.of(
                                row.getString("legal_name"),
                                row.getString("street"),
                                (row.getString("postal_code") + " " + row.getString("city"))
                                        .strip(),
                                row.getString("contact_email"))
                        .filter(line -> !line.isBlank())
                        .toList());
    }
}
