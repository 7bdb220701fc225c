package services.sellers;

/**
 * A wish to sell on the marketplace.
 *
 * @param country two letters by ISO 3166-1
 */
public record ApplyToSell(
        String displayName, String legalName, String contactEmail, String country) {}
