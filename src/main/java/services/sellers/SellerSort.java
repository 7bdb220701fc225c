package services.sellers;

import org.springframework.data.domain.Sort;

/** The columns sellers can be sorted by; nothing a browser sends reaches the SQL text. */
public enum SellerSort {
    NUMBER("s.number"),
    NAME("plain(s.display_name)"),
    COUNTRY("s.country"),
    STATUS("s.status"),
    APPLIED("s.applied_at");

    private final String column;

    SellerSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(order -> valueOf(order.getProperty()).column + " " + order.getDirection())
                .orElse(APPLIED.column + " desc");
    }
}
