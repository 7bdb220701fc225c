package domain.imports;

/**
 * How many of a thing a seller has, as counted elsewhere.
 *
 * @param location by name; empty for the usual one
 */
public record StockContent(String externalId, String sku, String location, int onHand)
        implements Content {

    @Override
    public Kind kind() {
        return Kind.STOCK;
    }
}
