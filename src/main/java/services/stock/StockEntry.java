package services.stock;

import java.util.UUID;

/** So many of a stock item, received or counted. */
public record StockEntry(UUID item, int quantity) {}
