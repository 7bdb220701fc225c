package services.shipping;

import domain.checkout.ShippingMethod;

/**
 * A seller's shipping method as its list shows it.
 *
 * @param version as it is now, for changing it
 */
public record ShippingRow(ShippingMethod method, boolean active, long version) {}
