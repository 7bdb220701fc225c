package services.stock;

import java.util.UUID;

/** A stock item an offer takes so many of per unit. */
public record OfferItem(UUID offer, UUID item, String sku, int quantity, int onHand, int free) {}
