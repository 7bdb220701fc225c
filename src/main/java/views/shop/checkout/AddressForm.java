package views.shop.checkout;

import domain.shared.Recipient;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address step as it was typed.
 *
 * @param bill null when the invoice goes where the goods go
 */
public record AddressForm(String email, Recipient ship, @Nullable Recipient bill) {

    private static final Recipient BLANK = new Recipient("", "", "", "", "", "", "", "", "");

    static AddressForm of(HttpServletRequest request) {
        var bill = request.getParameter("other-bill") == null ? null : recipient("bill-", request);
        return new AddressForm(typed(request, "email"), recipient("ship-", request), bill);
    }

    static AddressForm of(String email, @Nullable Recipient ship, @Nullable Recipient bill) {
        return new AddressForm(email, ship == null ? BLANK : ship, bill);
    }

    /** What to show in the fields for another address of the invoice. */
    public Recipient billShown() {
        return bill == null ? BLANK : bill;
    }

    private static Recipient recipient(String prefix, HttpServletRequest request) {
        return new Recipient(
                typed(request, prefix + "name"),
                typed(request, prefix + "company"),
                typed(request, prefix + "street"),
                typed(request, prefix + "extra"),
                typed(request, prefix + "postal-code"),
                typed(request, prefix + "city"),
                typed(request, prefix + "region"),
                typed(request, prefix + "country").toUpperCase(Locale.ROOT),
                typed(request, prefix + "phone"));
    }

    private static String typed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
