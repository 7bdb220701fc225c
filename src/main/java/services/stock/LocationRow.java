package services.stock;

import java.util.UUID;

/**
 * A place where a seller keeps goods.
 *
 * @param items how many different ones are kept there
 */
public record LocationRow(
        UUID id, String name, String country, boolean isUsual, int items, long onHand) {}
