package services.catalog;

import org.springframework.data.domain.Sort;

/** The columns products can be sorted by; nothing a browser sends reaches the SQL text. */
public enum ProductSort {
    NUMBER("p.number"),
    TITLE("p.title"),
    STATUS("p.status"),
    UPDATED("p.updated_at");

    private final String column;

    ProductSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(order -> valueOf(order.getProperty()).column + " " + order.getDirection())
                .orElse(UPDATED.column + " desc");
    }
}
