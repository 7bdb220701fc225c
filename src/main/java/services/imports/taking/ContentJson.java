package services.imports.taking;

import domain.imports.Content;
import domain.imports.Content.CategoryContent;
import domain.imports.Content.OfferContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.SellerContent;
import domain.imports.Kind;
import domain.imports.OrderContent;
import domain.imports.ReviewContent;
import domain.imports.StockContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Contents as JSON and back; equal contents give equal texts, on every machine. */
@Component
public class ContentJson {

    private final JsonMapper json;

    ContentJson(JsonMapper json) {
        // Maps such as names by language come in no particular order.
        this.json =
                json.rebuild()
                        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                        .build();
    }

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    public Content content(Kind kind, String text) {
        return switch (kind) {
            case CATEGORIES -> read(text, CategoryContent.class);
            case SELLERS -> read(text, SellerContent.class);
            case PRODUCTS -> read(text, ProductContent.class);
            case OFFERS -> read(text, OfferContent.class);
            case ORDERS -> read(text, OrderContent.class);
            case REVIEWS -> read(text, ReviewContent.class);
            case CUSTOMERS, ITEMS, PAYMENTS ->
                    throw new IllegalArgumentException(kind + " come with their order");
            case STOCK -> read(text, StockContent.class);
        };
    }

    /** SHA-256 of a content's text. */
    public static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
