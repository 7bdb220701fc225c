package services.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A folder in the form of Olist’s, made up, with every oddity the published one has and some it has
 * not; ids are new each time, as tests share a database.
 */
public final class SmallOlist {

    /** At the end of every id. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    public SmallOlist() {
        line("sellers", "seller_id,seller_zip_code_prefix,seller_city,seller_state");
        line("products", "product_id,product_category_name,product_weight_g");
        line(
                "customers",
                "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state");
        line(
                "orders",
                "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
                        + "order_delivered_carrier_date,order_delivered_customer_date,"
                        + "order_estimated_delivery_date");
        line(
                "items",
                "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value");
        line(
                "payments",
                "order_id,payment_sequential,payment_type,payment_installments,payment_value");
        line(
                "reviews",
                "review_id,order_id,review_score,review_comment_title,review_comment_message,"
                        + "review_creation_date,review_answer_timestamp");
        for (var seller : new String[] {"s1", "s2"}) {
            line("sellers", id(seller) + ",8775,mogi das cruzes,SP");
        }
        for (var product : new String[] {"p1", "p2"}) {
            line("products", id(product) + ",,200");
        }
    }

    public String id(String name) {
        return name + "-" + mark;
    }

    /** An order of the customer {@code c<name>}, delivered in January 2018. */
    public SmallOlist delivered(String order) {
        return order(
                order,
                "delivered,2018-01-02 10:00:00,2018-01-02 11:00:00,2018-01-04 09:00:00,"
                        + "2018-01-10 17:30:00,2018-01-20 00:00:00");
    }

    /**
     * @param rest status and dates
     */
    public SmallOlist order(String order, String rest) {
        line("customers", "%s,%s,1310,sao paulo,SP".formatted(id("c" + order), id("u" + order)));
        return line("orders", "%s,%s,%s".formatted(id(order), id("c" + order), rest));
    }

    public SmallOlist item(String order, int number, String product, String seller, String price) {
        return line(
                "items",
                "%s,%d,%s,%s,2018-01-05 10:00:00,%s,10.00"
                        .formatted(id(order), number, id(product), id(seller), price));
    }

    public SmallOlist payment(String order, int number, String type, String value) {
        return line("payments", "%s,%d,%s,1,%s".formatted(id(order), number, type, value));
    }

    public SmallOlist review(String review, String order, String score, String text) {
        return line(
                "reviews",
                "%s,%s,%s,,\"%s\",2018-01-11 00:00:00,2018-01-12 08:00:00"
                        .formatted(id(review), id(order), score, text));
    }

    public SmallOlist line(String file, String line) {
        files.computeIfAbsent(file, _ -> new StringBuilder()).append(line).append('\n');
        return this;
    }

    public Path write() {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "olist-");
            for (var file : files.entrySet()) {
                Files.writeString(
                        folder.resolve(file.getKey() + ".csv"),
                        file.getValue(),
                        StandardCharsets.UTF_8);
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
