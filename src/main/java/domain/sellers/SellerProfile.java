package domain.sellers;

import domain.shared.PlainText;
import domain.shared.Refused;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * How a seller is called, reached and described.
 *
 * @param displayName what shoppers read
 * @param legalName what stands on invoices
 * @param contactEmail where the marketplace writes to
 * @param about a few words for the seller's page, plain text
 */
@Embeddable
public record SellerProfile(
        String displayName, String legalName, String contactEmail, String phone, String about) {

    public static final int NAME_MAX_LENGTH = 120;
    public static final int ABOUT_MAX_LENGTH = 4000;
    private static final int EMAIL_MAX_LENGTH = 254;
    private static final int PHONE_MAX_LENGTH = 40;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() ./-]*");

    /** As {@code new}, with everything checked that a person may have mistyped. */
    public static SellerProfile of(
            String displayName, String legalName, String contactEmail, String phone, String about) {
        if (!EMAIL.matcher(contactEmail).matches()) {
            throw new Refused(
                    "seller.email-malformed", "An e-mail address looks like name@example.com");
        }
        if (!PHONE.matcher(phone).matches()) {
            throw new Refused(
                    "seller.phone-malformed",
                    "A phone number has digits, spaces and the signs + - . / ( ) only");
        }
        return new SellerProfile(
                PlainText.requireFilled("The name", displayName, NAME_MAX_LENGTH),
                PlainText.requireFilled("The legal name", legalName, NAME_MAX_LENGTH),
                PlainText.require("The e-mail address", contactEmail, EMAIL_MAX_LENGTH),
                PlainText.require("The phone number", phone, PHONE_MAX_LENGTH),
                PlainText.require("The text about the shop", about, ABOUT_MAX_LENGTH));
    }

    /** Whether everything shoppers and the marketplace need is there. */
    public boolean isComplete() {
        return !displayName.isBlank()
                && !legalName.isBlank()
                && !contactEmail.isBlank()
                && !about.isBlank();
    }
}
