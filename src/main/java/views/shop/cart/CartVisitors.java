package views.shop.cart;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import services.carts.CartHolder;
import services.carts.CartMerging;
import services.shared.CurrentUser;
import services.shared.SignedIn;

/**
 * Whose cart a request is about, without a session: a customer's who is logged in, else that of the
 * token in a cookie no script can read. Beside it goes a number scripts may read, for the badge on
 * pages that are the same for everybody.
 */
@Component
public class CartVisitors {

    static final String TOKEN = "cart";
    static final String COUNT = "cart-count";

    private static final Duration KEPT = Duration.ofDays(90);

    private final CurrentUser currentUser;
    private final CartMerging merging;

    CartVisitors(CurrentUser currentUser, CartMerging merging) {
        this.currentUser = currentUser;
        this.merging = merging;
    }

    /**
     * Empty for somebody who never put anything into a cart. Whoever has logged in since takes
     * along what they had put into it as a guest.
     */
    public Optional<CartHolder> holder(HttpServletRequest request, HttpServletResponse response) {
        var guest = guest(request);
        // An operator who looks through somebody's eyes must not touch their cart.
        var customer = currentUser.signedIn().filter(person -> person.viewedBy() == null);
        if (customer.isEmpty()) {
            return guest;
        }
        if (guest.isPresent()
                && guest.get() instanceof CartHolder.Guest holder
                && merging.merge(holder, customer.get().id())) {
            forget(request, response);
        }
        return customer.map(SignedIn::id).map(CartHolder.Customer::new);
    }

    /** As {@link #holder}; a guest without a token gets one. */
    CartHolder holderToFill(HttpServletRequest request, HttpServletResponse response) {
        return holder(request, response).orElseGet(() -> begin(request, response));
    }

    /** A new token, instead of one whose cart was ordered. */
    CartHolder begin(HttpServletRequest request, HttpServletResponse response) {
        var token = CartHolder.newToken();
        set(response, cookie(request, TOKEN, token).httpOnly(true).maxAge(KEPT).build());
        return CartHolder.guest(token).orElseThrow();
    }

    public void count(int pieces, HttpServletRequest request, HttpServletResponse response) {
        set(
                response,
                cookie(request, COUNT, String.valueOf(pieces))
                        .maxAge(pieces == 0 ? Duration.ZERO : KEPT)
                        .build());
    }

    private static Optional<CartHolder> guest(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(TOKEN))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(CartHolder::guest);
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        set(response, cookie(request, TOKEN, "").httpOnly(true).maxAge(Duration.ZERO).build());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private static void set(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
