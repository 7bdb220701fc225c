package services.stock;

import java.util.UUID;

/** An offer that takes so many of a stock item per unit. */
public record OfferUse(UUID offer, UUID product, String title, String sku, int quantity) {}
