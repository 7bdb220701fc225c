package services.orders.lists;

import domain.orders.OrderStatus;
import domain.shared.SellerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which orders of the marketplace to show; null where anything will do.
 *
 * @param text a number, or words of which each is a part of number, name or e-mail address
 * @param source SHOP, or the import it is history from
 * @param until exclusive
 */
public record OrderFilter(
        String text,
        @Nullable OrderStatus status,
        @Nullable SellerId seller,
        @Nullable UUID customer,
        @Nullable String source,
        @Nullable Instant from,
        @Nullable Instant until) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    public static OrderFilter none() {
        return new OrderFilter("", null, null, null, null, null, null);
    }

    public OrderFilter withText(String other) {
        return new OrderFilter(other, status, seller, customer, source, from, until);
    }

    public OrderFilter withStatus(@Nullable OrderStatus other) {
        return new OrderFilter(text, other, seller, customer, source, from, until);
    }

    public OrderFilter ofSeller(@Nullable SellerId other) {
        return new OrderFilter(text, status, other, customer, source, from, until);
    }

    public OrderFilter ofCustomer(@Nullable UUID other) {
        return new OrderFilter(text, status, seller, other, source, from, until);
    }

    public OrderFilter fromSource(@Nullable String other) {
        return new OrderFilter(text, status, seller, customer, other, from, until);
    }

    public OrderFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new OrderFilter(text, status, seller, customer, source, first, end);
    }

    /** For the database: plain values only, and only those that are wanted. */
    Map<String, Object> wanted(PlainWords plain) {
        var wanted = new LinkedHashMap<String, Object>();
        put(wanted, "status", status);
        put(wanted, "seller", seller);
        put(wanted, "customer", customer);
        put(wanted, "source", source);
        put(wanted, "from", from);
        put(wanted, "until", until);
        var typed = text.strip().replace("\u0000", "").replaceFirst("^#", "");
        if (NUMBER.matcher(typed).matches()) {
            wanted.put("number", Long.valueOf(typed));
        } else if (!typed.isEmpty()) {
            wanted.put("words", words(plain.of(typed)));
        }
        return wanted;
    }

    private static void put(Map<String, Object> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.put(name, value.toString());
        }
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split("\\s+"))
                .map(word -> word.replaceAll("([\\\\%_])", "\\\\$1"))
                .toList();
    }

    /** Lower case without accents, as the database has it in its search columns. */
    interface PlainWords {
        String of(String text);
    }
}
