package services.stock;

import java.util.UUID;

/** An own offer to choose. */
public record OfferChoice(UUID offer, String title, String sku) {}
