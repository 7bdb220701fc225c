package services.stock;

import domain.stock.StockTerms;
import java.util.UUID;

/** A stock item to be made, with so many on hand. */
public record NewStockItem(UUID location, String sku, StockTerms terms, int onHand) {}
