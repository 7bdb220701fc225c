package services.stock;

import org.springframework.data.domain.Sort;

/** The columns stock can be sorted by; nothing a browser sends reaches the SQL text. */
public enum StockSort {
    SKU("i.sku"),
    NAME("i.name"),
    ON_HAND("i.on_hand"),
    AVAILABLE("i.on_hand - i.reserved"),
    UPDATED("i.updated_at");

    private final String column;

    StockSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(order -> valueOf(order.getProperty()).column + " " + order.getDirection())
                .orElse(SKU.column);
    }
}
