package domain.sellers;

import domain.shared.PlainText;
import domain.shared.Refused;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Set;

/**
 * Where a business is.
 *
 * @param country two letters by ISO 3166-1, empty when nobody has told yet
 */
@Embeddable
public record Address(
        String street, String postalCode, String city, String region, String country) {

    public static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int LINE_MAX_LENGTH = 120;
    private static final int POSTAL_CODE_MAX_LENGTH = 16;

    public static Address unknown() {
        return new Address("", "", "", "", "");
    }

    /** Only the country, which an application asks for. */
    public static Address in(String country) {
        return new Address("", "", "", "", known(country));
    }

    /** As {@code new}, with everything checked that a person may have mistyped. */
    public static Address of(
            String street, String postalCode, String city, String region, String country) {
        return new Address(
                PlainText.requireFilled("The street", street, LINE_MAX_LENGTH),
                PlainText.require("The postal code", postalCode, POSTAL_CODE_MAX_LENGTH),
                PlainText.requireFilled("The city", city, LINE_MAX_LENGTH),
                PlainText.require("The region", region, LINE_MAX_LENGTH),
                known(country));
    }

    /** Some countries have no postal codes or regions, so these may be missing. */
    public boolean isComplete() {
        return !street.isBlank() && !city.isBlank() && !country.isBlank();
    }

    private static String known(String country) {
        if (!COUNTRIES.contains(country)) {
            throw new Refused(
                    "address.country-unknown",
                    "Choose a country: two capital letters such as DE, by ISO 3166");
        }
        return country;
    }
}
