package bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.UUID;

/**
 * Writes the tables of an Olist folder that belong to orders, made up and the same for the same
 * seed: nearly every order is delivered, one in forty is cancelled, is on its way or has no items;
 * payments agree with items.
 */
final class SyntheticOrders {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final LocalDateTime FIRST = LocalDateTime.of(2016, 9, 15, 12, 0);
    private static final int MINUTES = 60 * 24 * 730;

    private final Random random;
    private final String[] orders;
    private final String[] products;
    private final String[] sellers;
    private final int items;

    SyntheticOrders(long seed, int orders, int items, int products, int sellers) {
        this.random = new Random(seed);
        this.orders = ids(orders);
        this.products = ids(products);
        this.sellers = ids(sellers);
        this.items = items;
    }

    /** Sellers, products and the items, of which offers are made. */
    void writeCatalogue(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var out = open(folder, "sellers")) {
            out.write("seller_id,seller_zip_code_prefix,seller_city,seller_state\n");
            for (var i = 0; i < sellers.length; i++) {
                out.write("%s,%05d,cidade %d,SP%n".formatted(sellers[i], i, i % 600));
            }
        }
        try (var out = open(folder, "products")) {
            out.write("product_id,product_category_name,product_weight_g\n");
            for (var product : products) {
                out.write("%s,,%d%n".formatted(product, 50 + random.nextInt(20_000)));
            }
        }
    }

    /** Orders, customers, items and payments. */
    void writeOrders(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var orderFile = open(folder, "orders");
                var customerFile = open(folder, "customers");
                var itemFile = open(folder, "items");
                var paymentFile = open(folder, "payments")) {
            orderFile.write(
                    "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
                            + "order_delivered_carrier_date,order_delivered_customer_date,"
                            + "order_estimated_delivery_date\n");
            customerFile.write(
                    "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,"
                            + "customer_state\n");
            itemFile.write(
                    "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,"
                            + "freight_value\n");
            paymentFile.write(
                    "order_id,payment_sequential,payment_type,payment_installments,payment_value\n");
            var more = items - orders.length;
            for (var i = 0; i < orders.length; i++) {
                var extra = i < more ? 1 : 0;
                var customer = id();
                customerFile.write(
                        "%s,%s,%05d,cidade %d,SP%n"
                                .formatted(customer, id(), i % 99_999, i % 4_000));
                orderFile.write("%s,%s,%s%n".formatted(orders[i], customer, statusAndDates(i)));
                writeItems(itemFile, paymentFile, i, 1 + extra);
            }
        }
    }

    private String statusAndDates(int order) {
        var bought = FIRST.plusMinutes(random.nextInt(MINUTES));
        var approved = bought.plusMinutes(20 + random.nextInt(900));
        var handed = approved.plusMinutes(600 + random.nextInt(4_000));
        var delivered = handed.plusMinutes(1_000 + random.nextInt(20_000));
        var until = bought.plusDays(25);
        return switch (order % 40) {
            case 38 -> "canceled,%s,%s,,,%s".formatted(at(bought), at(approved), at(until));
            case 39 ->
                    "shipped,%s,%s,%s,,%s"
                            .formatted(at(bought), at(approved), at(handed), at(until));
            default ->
                    "delivered,%s,%s,%s,%s,%s"
                            .formatted(
                                    at(bought), at(approved), at(handed), at(delivered), at(until));
        };
    }

    /** Every product has one seller and one price, so that offers do not change. */
    private void writeItems(Writer itemFile, Writer paymentFile, int order, int count)
            throws IOException {
        long cents = 0;
        for (var i = 1; i <= count; i++) {
            var product = (order * 7 + i * 13) % products.length;
            var price = 500 + (long) product * 7_919 % 90_000;
            var freight = 500 + random.nextInt(4_000);
            cents += price + freight;
            itemFile.write(
                    "%s,%d,%s,%s,2018-01-01 10:00:00,%s,%s%n"
                            .formatted(
                                    orders[order],
                                    i,
                                    products[product],
                                    sellers[product % sellers.length],
                                    amount(price),
                                    amount(freight)));
        }
        // As many payments as the published data set has: 103,886 of 99,441 orders.
        if (order % 25 == 0) {
            paymentFile.write(
                    "%s,1,voucher,1,%s%n%s,2,credit_card,3,%s%n"
                            .formatted(
                                    orders[order],
                                    amount(cents / 2),
                                    orders[order],
                                    amount(cents - cents / 2)));
        } else {
            paymentFile.write("%s,1,credit_card,3,%s%n".formatted(orders[order], amount(cents)));
        }
    }

    private static String amount(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private static String at(LocalDateTime time) {
        return time.format(TIME);
    }

    private static Writer open(Path folder, String file) throws IOException {
        return Files.newBufferedWriter(folder.resolve(file + ".csv"), StandardCharsets.UTF_8);
    }

    private String[] ids(int count) {
        var ids = new String[count];
        for (var i = 0; i < count; i++) {
            ids[i] = id();
        }
        return ids;
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
    }
}
