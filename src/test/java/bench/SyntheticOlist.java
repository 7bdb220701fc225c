package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

/**
 * Writes a folder in the form of the Olist data set, of any size, the same for the same seed. What
 * is in it is made up.
 */
public final class SyntheticOlist {

    private static final int CATEGORIES = 71;

    /** Olist has about 3.4 order lines per product; lines of one offer differ in their price. */
    private static final double LINES_PER_PRODUCT = 3.42;

    private final Path folder;
    private final Random random;

    public SyntheticOlist(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * @return how many rows of sellers, products, categories and order lines were written
     */
    public int write(int sellers, int products) throws IOException {
        Files.createDirectories(folder);
        var lines = (int) (products * LINES_PER_PRODUCT);
        var sellerIds = ids(sellers);
        var productIds = ids(products);
        writeCategories();
        writeSellers(sellerIds);
        writeProducts(productIds);
        writeOrderLines(lines, productIds, sellerIds);
        return CATEGORIES + sellers + products + lines;
    }

    private void writeCategories() throws IOException {
        write(
                "product_category_name_translation.csv",
                "product_category_name,product_category_name_english",
                CATEGORIES,
                i -> "categoria_%d,category_%d".formatted(i, i));
    }

    private void writeSellers(String[] ids) throws IOException {
        write(
                "olist_sellers_dataset.csv",
                "seller_id,seller_zip_code_prefix,seller_city,seller_state",
                ids.length,
                i -> "%s,%05d,cidade %d,SP".formatted(ids[i], i, i % 600));
    }

    private void writeProducts(String[] ids) throws IOException {
        write(
                "olist_products_dataset.csv",
                "product_id,product_category_name,product_name_lenght,product_description_lenght,"
                        + "product_photos_qty,product_weight_g,product_length_cm,"
                        + "product_height_cm,product_width_cm",
                ids.length,
                i ->
                        "%s,categoria_%d,%d,%d,%d,%d,%d,%d,%d"
                                .formatted(
                                        ids[i],
                                        random.nextInt(CATEGORIES),
                                        20 + random.nextInt(40),
                                        100 + random.nextInt(3000),
                                        1 + random.nextInt(5),
                                        50 + random.nextInt(20_000),
                                        10 + random.nextInt(90),
                                        2 + random.nextInt(90),
                                        10 + random.nextInt(90)));
    }

    private void writeOrderLines(int lines, String[] products, String[] sellers)
            throws IOException {
        write(
                "olist_order_items_dataset.csv",
                "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value",
                lines,
                i -> orderLine(i, products, sellers));
    }

    /** Every product is sold at least once, always by the same one or two sellers. */
    private String orderLine(int line, String[] products, String[] sellers) {
        var product = line < products.length ? line : random.nextInt(products.length);
        var seller = (product * 31 + (random.nextInt(20) == 0 ? 7 : 0)) % sellers.length;
        return "%s,1,%s,%s,2018-%02d-%02d %02d:%02d:%02d,%d.%02d,%d.%02d"
                .formatted(
                        id(),
                        products[product],
                        sellers[seller],
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        1 + random.nextInt(900),
                        random.nextInt(100),
                        5 + random.nextInt(40),
                        random.nextInt(100));
    }

    private interface Line {
        String of(int number);
    }

    private void write(String file, String header, int count, Line line) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8)) {
            out.write(header + "\n");
            for (int i = 0; i < count; i++) {
                out.write(line.of(i) + "\n");
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String[] ids(int count) {
        var ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = id();
        }
        return ids;
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
    }
}
