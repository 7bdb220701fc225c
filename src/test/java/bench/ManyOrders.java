package bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Fills the tables an order list reads with any number of orders, made up and the same on every
 * run, by COPY. It does so as the owner of the tables, since COPY is not for who is bound by
 * row-level security. Events, payments and parcels are left out: no list reads them.
 */
final class ManyOrders {

    static final int SELLERS = 2_000;

    private static final int PORTION = 20_000;
    private static final Instant LAST = Instant.parse("2026-11-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 60;

    private static final List<String> STATUSES =
            List.of("AWAITING_PAYMENT", "PLACED", "PLACED", "CANCELLED");

    private static final List<String> PARTS =
            List.of("AWAITING_PAYMENT", "TO_ACCEPT", "SHIPPED", "CANCELLED");

    private static final List<String> LINES =
            List.of("AWAITING_PAYMENT", "PLACED", "SHIPPED", "CANCELLED");

    private final FlywayConnectionDetails owner;

    ManyOrders(FlywayConnectionDetails owner) {
        this.owner = owner;
    }

    void fill(int orders) throws SQLException, IOException {
        try (var connection =
                DriverManager.getConnection(
                        Objects.requireNonNull(owner.getJdbcUrl()),
                        owner.getUsername(),
                        owner.getPassword())) {
            copy(
                    connection,
                    "seller (id, slug, display_name, legal_name, status, applied_at, approved_at,"
                            + " updated_at, version)",
                    SELLERS,
                    number ->
                            "%s\tbench-%d\tBench Seller %d\tSeller %d\tAPPROVED\tnow\tnow\tnow\t0\n"
                                    .formatted(seller(number), number, number, number));
            copy(
                    connection,
                    "customer_order (id, number, email, customer_name, status, currency,"
                            + " items_minor_units, discounts_minor_units, shipping_minor_units,"
                            + " tax_minor_units, total_minor_units, placed_at, updated_at, search,"
                            + " last_seq)",
                    orders,
                    ManyOrders::order);
            copy(
                    connection,
                    "seller_order (id, order_id, order_number, position, seller_id, customer_name,"
                            + " status, prices_include_tax, currency, items_minor_units,"
                            + " seller_discount_minor_units, platform_discount_minor_units,"
                            + " shipping_minor_units, tax_minor_units, total_minor_units, placed_at,"
                            + " updated_at, search, last_seq)",
                    orders,
                    ManyOrders::part);
            copy(
                    connection,
                    "order_line (id, order_id, seller_order_id, seller_id, position, title, sku,"
                            + " status, paid, quantity, cancelled, shipped, unit_price_minor_units,"
                            + " seller_discount_minor_units, platform_discount_minor_units,"
                            + " shipping_minor_units, tax_minor_units)",
                    orders,
                    ManyOrders::line);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "vacuum analyze customer_order, seller_order, order_line, seller");
            }
        }
    }

    private static void copy(Connection connection, String into, int count, IntFunction<String> row)
            throws SQLException, IOException {
        var began = System.nanoTime();
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var from = 0; from < count; from += PORTION) {
            var text = new StringBuilder(PORTION * 200);
            for (var number = from; number < Math.min(count, from + PORTION); number++) {
                text.append(row.apply(number));
            }
            var _ =
                    copying.copyIn(
                            "copy " + into + " from stdin", new StringReader(text.toString()));
        }
        System.err.printf(
                "%,d rows of %s after %d s%n",
                count,
                into.substring(0, into.indexOf(' ')),
                (System.nanoTime() - began) / 1_000_000_000);
    }

    private static UUID seller(int number) {
        return new UUID(0x5e11e7L << 40 | 0x7000L, 0x8000_0000_0000_0000L | number % SELLERS);
    }

    private static UUID id(long kind, int number) {
        return new UUID(
                kind << 48 | (long) number << 16 | 0x7000L, 0x8000_0000_0000_0000L | number);
    }

    /** Nine of ten are over. */
    private static String status(int number, List<String> open, String over) {
        return number % 10 == 0 ? open.get(number / 10 % open.size()) : over;
    }

    private static Instant placedAt(int orders) {
        return LAST.minusSeconds((long) orders * SECONDS_BETWEEN);
    }

    static String customer(int number) {
        var random = new Random(number % 200_000);
        return Names.FIRST.get(random.nextInt(Names.FIRST.size())) + " " + Names.lastName(random);
    }

    static String email(int number) {
        return customer(number).toLowerCase(Locale.ROOT).replace(' ', '.')
                + number % 200_000
                + "@example.com";
    }

    private static long total(int number) {
        return 1_000 + number * 7_919L % 90_000;
    }

    private static String order(int number) {
        var total = total(number);
        return "%s\t%d\t%s\t%s\t%s\tEUR\t%d\t0\t500\t0\t%d\t%s\t%s\t%d %s %s\t3\n"
                .formatted(
                        id(1, number),
                        1_000_000 + number,
                        email(number),
                        customer(number),
                        status(number, STATUSES, "COMPLETED"),
                        total - 500,
                        total,
                        placedAt(number),
                        placedAt(number),
                        1_000_000 + number,
                        customer(number).toLowerCase(Locale.ROOT),
                        email(number));
    }

    private static String part(int number) {
        var total = total(number);
        return "%s\t%s\t%d\t1\t%s\t%s\t%s\tt\tEUR\t%d\t0\t0\t500\t0\t%d\t%s\t%s\t%d-1 %s sku-%d\t5\n"
                .formatted(
                        id(2, number),
                        id(1, number),
                        1_000_000 + number,
                        seller(number * 31),
                        customer(number),
                        status(number, PARTS, "DELIVERED"),
                        total - 500,
                        total,
                        placedAt(number),
                        placedAt(number),
                        1_000_000 + number,
                        customer(number).toLowerCase(Locale.ROOT),
                        number % 5_000);
    }

    private static String line(int number) {
        var status = status(number, LINES, "SHIPPED");
        return "%s\t%s\t%s\t%s\t1\tThing %d\tsku-%d\t%s\t%s\t1\t%d\t%d\t%d\t0\t0\t500\t0\n"
                .formatted(
                        id(3, number),
                        id(1, number),
                        id(2, number),
                        seller(number * 31),
                        number % 5_000,
                        number % 5_000,
                        status,
                        status.equals("AWAITING_PAYMENT") ? "f" : "t",
                        status.equals("CANCELLED") ? 1 : 0,
                        status.equals("SHIPPED") ? 1 : 0,
                        total(number) - 500);
    }

    /** Forty first names and some thousand last names. */
    private static final class Names {

        static final List<String> FIRST =
                List.of(
                        "Ann", "Bob", "Carla", "David", "Elena", "Farid", "Gina", "Hugo", "Ines",
                        "Jonas", "Karin", "Lena", "Marco", "Nadia", "Omar", "Paula", "Quentin",
                        "Rosa", "Stefan", "Tina", "Ulrich", "Vera", "Willem", "Xenia", "Yusuf",
                        "Zoe", "Adi", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gita", "Hadi",
                        "Indah", "Joko", "Kartika", "Lestari", "Made", "Putri");

        private static final List<String> SYLLABLES =
                List.of(
                        "ba", "ber", "do", "fel", "ga", "hof", "jen", "ka", "lin", "ma", "ner",
                        "or", "pet", "ra", "sen", "ti", "ur", "vo", "wei", "zim");

        static String lastName(Random random) {
            var name = new StringBuilder();
            for (var i = 0; i < 3; i++) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }
}
