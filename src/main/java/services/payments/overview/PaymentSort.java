package services.payments.overview;

import org.springframework.data.domain.Sort;

/** The columns payments can be sorted by; nothing a browser sends reaches the SQL text. */
public enum PaymentSort {
    NUMBER("p.number"),
    AMOUNT("p.amount_minor_units"),
    BEGUN("p.created_at");

    private final String column;

    PaymentSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(order -> valueOf(order.getProperty()).column + " " + order.getDirection())
                .orElse(BEGUN.column + " desc");
    }
}
