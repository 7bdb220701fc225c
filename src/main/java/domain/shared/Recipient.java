package domain.shared;

import java.util.Locale;
import java.util.Set;

/**
 * Where and to whom goods or an invoice go.
 *
 * @param country two letters by ISO 3166-1
 */
public record Recipient(
        String name,
        String company,
        String street,
        String extra,
        String postalCode,
        String city,
        String region,
        String country,
        String phone) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LINE = 120;
    private static final int SHORT = 40;

    /** As it is, with everything checked that a person may have mistyped. */
    public Recipient checked() {
        if (!COUNTRIES.contains(country)) {
            throw new Refused("recipient.country", "Choose a country");
        }
        return new Recipient(
                PlainText.requireFilled("The name", name, LINE),
                PlainText.require("The company", company, LINE),
                PlainText.requireFilled("The street", street, LINE),
                PlainText.require("The address line", extra, LINE),
                PlainText.require("The postal code", postalCode, SHORT),
                PlainText.requireFilled("The city", city, LINE),
                PlainText.require("The region", region, LINE),
                country,
                PlainText.require("The phone number", phone, SHORT));
    }
}
