package views.shop.checkout;

import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import services.carts.CartHolder;
import services.checkout.Checkout;
import services.checkout.CheckoutReturn;
import services.checkout.ConfirmationQueries;
import services.checkout.PressPay;
import services.checkout.Pressed;
import services.shared.NotFound;
import views.shop.ShopFrames;
import views.shop.cart.CartTexts;
import views.shop.cart.CartVisitors;

/** The press of "Pay", and the way back from the gateway's page. */
@Controller
class PayController {

    private static final String CHOICE = "choice-";

    private final CartVisitors visitors;
    private final Checkout checkout;
    private final CheckoutReturn comingBack;
    private final ConfirmationQueries confirmations;
    private final CheckoutPages pages;
    private final WaitingPage waiting;

    PayController(
            CartVisitors visitors,
            Checkout checkout,
            CheckoutReturn comingBack,
            ConfirmationQueries confirmations,
            CheckoutPages pages,
            WaitingPage waiting) {
        this.visitors = visitors;
        this.checkout = checkout;
        this.comingBack = comingBack;
        this.confirmations = confirmations;
        this.pages = pages;
        this.waiting = waiting;
    }

    @PostMapping("/checkout/pay")
    void pay(
            @RequestParam String key,
            @RequestParam String basket,
            @RequestParam(defaultValue = "none") String gateway,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var holder = visitors.holder(request, response);
        if (holder.isEmpty()) {
            Redirects.to("/cart", request, response);
            return;
        }
        var press = new PressPay(key, basket, gateway, choices(gateway, request), back(key));
        try {
            lead(holder.get(), checkout.press(holder.get(), press), request, response);
        } catch (DomainException refused) {
            var sentence = new CartTexts(ShopFrames.text(request)).refusal(refused);
            show(holder.get(), sentence, Map.of(), request, response);
        }
    }

    @GetMapping("/checkout/return")
    void comeBack(
            @RequestParam String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var holder = visitors.holder(request, response);
        try {
            if (holder.isPresent()) {
                var pressed = comingBack.of(holder.get(), key);
                if (pressed instanceof Pressed.Waiting) {
                    waiting.write(ShopFrames.text(request), response);
                } else {
                    lead(holder.get(), pressed, request, response);
                }
                return;
            }
        } catch (NotFound _) {
            // Nothing of this visitor's: the cart says what there is.
        }
        Redirects.to("/cart", request, response);
    }

    private void lead(
            CartHolder holder,
            Pressed pressed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        switch (pressed) {
            case Pressed.Placed placed -> {
                visitors.count(0, request, response);
                var id = placed.order().id();
                Redirects.to(
                        "/checkout/done?order=" + id + "&secret=" + confirmations.secret(id),
                        request,
                        response);
            }
            case Pressed.GoTo there -> Redirects.to(there.url(), request, response);
            case Pressed.Waiting _ ->
                    Redirects.to(
                            "/checkout/return?key=" + encoded(request.getParameter("key")),
                            request,
                            response);
            case Pressed.Declined declined ->
                    show(holder, declined(declined, request), Map.of(), request, response);
            case Pressed.Changed changed ->
                    show(holder, changed(request), changed.soldOut(), request, response);
        }
    }

    private static String changed(HttpServletRequest request) {
        return new CartTexts(ShopFrames.text(request)).t("pay.changed");
    }

    private static String declined(Pressed.Declined declined, HttpServletRequest request) {
        return new CartTexts(ShopFrames.text(request)).t("pay.declined", declined.reason());
    }

    private void show(
            CartHolder holder,
            String refused,
            Map<UUID, Integer> soldOut,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var priced = checkout.look(holder).filter(one -> !one.cart().isEmpty());
        if (priced.isEmpty()) {
            Redirects.to("/cart", request, response);
            return;
        }
        var text = ShopFrames.text(request);
        var cart = priced.get();
        var more =
                cart.problems().isEmpty()
                        ? new CartTexts(text).soldOut(cart, soldOut)
                        : List.<String>of();
        var address =
                AddressForm.of(cart.cart().email(), cart.cart().shipTo(), cart.cart().billTo());
        pages.write(
                new CheckoutPages.Shown(cart, Step.of(null, cart), address, refused, more),
                text,
                response);
    }

    private static Map<String, String> choices(String gateway, HttpServletRequest request) {
        var prefix = CHOICE + gateway + "-";
        var choices = new HashMap<String, String>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(prefix) && !values[0].isBlank()) {
                                choices.put(name.substring(prefix.length()), values[0]);
                            }
                        });
        return choices;
    }

    private static String back(String key) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/checkout/return")
                .queryParam("key", encoded(key))
                .build(true)
                .toUriString();
    }

    private static String encoded(@Nullable String value) {
        return URLEncoder.encode(Optional.ofNullable(value).orElse(""), StandardCharsets.UTF_8);
    }
}
