package views.shop.checkout;

import domain.carts.PricedCart;
import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import services.carts.CartDetails;
import services.carts.CartHolder;
import services.checkout.Checkout;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import views.shop.ShopFrames;
import views.shop.cart.CartTexts;
import views.shop.cart.CartVisitors;

/** {@code /checkout}: where it goes, how it is sent, how it is paid. */
@Controller
class CheckoutController {

    private static final String CHECKOUT = "/checkout";

    private final CartVisitors visitors;
    private final Checkout checkout;
    private final CartDetails details;
    private final CurrentUser currentUser;
    private final CheckoutPages pages;

    CheckoutController(
            CartVisitors visitors,
            Checkout checkout,
            CartDetails details,
            CurrentUser currentUser,
            CheckoutPages pages) {
        this.visitors = visitors;
        this.checkout = checkout;
        this.details = details;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @GetMapping(CHECKOUT)
    void show(
            @RequestParam(required = false) @Nullable String step,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var holder = visitors.holder(request, response);
        show(holder, step, null, null, request, response);
    }

    @PostMapping("/checkout/address")
    void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var holder = visitors.holder(request, response);
        var form = AddressForm.of(request);
        try {
            holder.ifPresent(one -> details.sendTo(one, form.email(), form.ship(), form.bill()));
        } catch (DomainException refused) {
            show(holder, Step.ADDRESS.parameter(), form, refused, request, response);
            return;
        }
        Redirects.to(CHECKOUT + "?step=shipping", request, response);
    }

    @PostMapping("/checkout/shipping")
    void sendBy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var methods = new ArrayList<UUID>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith("shipping-")) {
                                id(values[0]).ifPresent(methods::add);
                            }
                        });
        visitors.holder(request, response).ifPresent(one -> details.sendBy(one, methods));
        Redirects.to(CHECKOUT, request, response);
    }

    private void show(
            Optional<CartHolder> holder,
            @Nullable String step,
            @Nullable AddressForm typed,
            @Nullable DomainException refused,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var priced = holder.flatMap(checkout::look).filter(one -> !one.cart().isEmpty());
        if (priced.isEmpty()) {
            Redirects.to("/cart", request, response);
            return;
        }
        var text = ShopFrames.text(request);
        pages.write(
                new CheckoutPages.Shown(
                        priced.get(),
                        refused == null ? Step.of(step, priced.get()) : Step.ADDRESS,
                        typed == null ? known(priced.get()) : typed,
                        refused == null ? null : new CartTexts(text).refusal(refused),
                        List.of()),
                text,
                response);
    }

    /** What the cart has; else what is known of the person. */
    private AddressForm known(PricedCart priced) {
        var cart = priced.cart();
        var email =
                cart.email().isEmpty()
                        ? currentUser.signedIn().map(SignedIn::email).orElse("")
                        : cart.email();
        return AddressForm.of(email, cart.shipTo(), cart.billTo());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
