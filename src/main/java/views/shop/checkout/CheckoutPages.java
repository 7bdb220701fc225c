package views.shop.checkout;

import domain.carts.CartSeller;
import domain.carts.PricedCart;
import domain.shared.Recipient;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.checkout.PressedBaskets;
import services.payments.PaymentMethods;
import views.components.Texts;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;
import views.shop.ShopText;
import views.shop.cart.CartParts;
import views.shop.cart.CartTexts;

/** Puts the checkout's page together. */
@Component
class CheckoutPages {

    private static final int REFUSED = 422;

    private final ShopFrames frames;
    private final ShopRenderer renderer;
    private final PaymentMethods methods;
    private final PressedBaskets baskets;

    CheckoutPages(
            ShopFrames frames,
            ShopRenderer renderer,
            PaymentMethods methods,
            PressedBaskets baskets) {
        this.frames = frames;
        this.renderer = renderer;
        this.methods = methods;
        this.baskets = baskets;
    }

    /**
     * What is to be shown.
     *
     * @param refused why what was asked for was not done; then the answer says so too
     * @param more sentences about what changed, beside those the cart has
     */
    record Shown(
            PricedCart priced,
            Step step,
            AddressForm address,
            @Nullable String refused,
            List<String> more) {}

    void write(Shown shown, ShopText text, HttpServletResponse response) throws IOException {
        renderer.writePrivate(
                "checkout.jte",
                make(shown, new CartTexts(text)),
                shown.refused() == null ? HttpServletResponse.SC_OK : REFUSED,
                response);
    }

    private CheckoutModel make(Shown shown, CartTexts texts) {
        var text = texts.text();
        var priced = shown.priced();
        var frame =
                frames.frame(text, texts.t("title"), "", "/checkout", "website", "", false, null);
        return new CheckoutModel(
                frame,
                texts,
                shown.step(),
                shown.address(),
                lines(priced.cart().shipTo(), priced.cart().email(), text.locale()),
                shown.step() == Step.ADDRESS ? Countries.in(text.locale()) : List.of(),
                shown.step() == Step.ADDRESS ? List.of() : sendings(priced, texts),
                CartParts.of(priced, texts),
                texts.sums(priced),
                shown.step() == Step.PAYMENT ? ways(priced, texts) : List.of(),
                shown.step() == Step.PAYMENT ? press(priced, texts) : null,
                Stream.concat(texts.problems(priced).stream(), shown.more().stream()).toList(),
                priced.problems().isEmpty() ? "" : priced.mark(),
                shown.refused());
    }

    private CheckoutModel.@Nullable Press press(PricedCart priced, CartTexts texts) {
        return priced.basket()
                .map(
                        basket ->
                                new CheckoutModel.Press(
                                        UUID.randomUUID().toString(),
                                        baskets.mark(basket),
                                        texts.t(
                                                "pay.button",
                                                texts.money(basket.total(), basket.currency()))))
                .orElse(null);
    }

    private static List<CheckoutModel.Sending> sendings(PricedCart priced, CartTexts texts) {
        return priced.wanted().stream()
                .map(part -> priced.cart().seller(part.seller()))
                .map(seller -> sending(priced, seller, texts))
                .toList();
    }

    /** Nothing chosen yet: the cheapest is proposed. */
    private static CheckoutModel.Sending sending(
            PricedCart priced, CartSeller seller, CartTexts texts) {
        var offered = seller.methodsTo(priced.cart().country());
        var proposed =
                offered.stream()
                        .filter(method -> method.id().equals(seller.chosen()))
                        .findFirst()
                        .or(
                                () ->
                                        offered.stream()
                                                .min(
                                                        Comparator.comparingLong(
                                                                method ->
                                                                        priced.cost(
                                                                                seller.id(),
                                                                                method))));
        List<CheckoutModel.Choice> choices = new ArrayList<>();
        for (var method : offered) {
            var cost = priced.cost(seller.id(), method);
            choices.add(
                    new CheckoutModel.Choice(
                            "shipping-" + seller.id(),
                            method.id().toString(),
                            method.name(),
                            texts.t("shipping.days", method.daysFrom(), method.daysTo()),
                            cost == 0
                                    ? texts.t("shipping.free")
                                    : texts.money(cost, priced.cart().currency()),
                            proposed.filter(method::equals).isPresent()));
        }
        return new CheckoutModel.Sending(seller.name(), choices);
    }

    private List<CheckoutModel.Way> ways(PricedCart priced, CartTexts texts) {
        if (priced.prices().amounts().total() == 0) {
            return List.of();
        }
        var locale = texts.text().locale();
        List<CheckoutModel.Way> ways = new ArrayList<>();
        for (var method : methods.offered()) {
            ways.add(
                    new CheckoutModel.Way(
                            method.gateway(),
                            named("payments.method." + method.gateway(), method.gateway(), locale),
                            ways.isEmpty(),
                            method.scenarios().stream()
                                    .map(
                                            scenario ->
                                                    new CheckoutModel.Scenario(
                                                            scenario,
                                                            named(
                                                                    "payments.scenario." + scenario,
                                                                    scenario,
                                                                    locale)))
                                    .toList()));
        }
        return ways;
    }

    private static String named(String key, String otherwise, Locale locale) {
        return Texts.find(locale, key).orElse(otherwise);
    }

    private static List<String> lines(@Nullable Recipient to, String email, Locale locale) {
        if (to == null) {
            return List.of();
        }
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.street(),
                        to.extra(),
                        (to.postalCode() + " " + to.city()).strip(),
                        to.region(),
                        Locale.of("", to.country()).getDisplayCountry(locale),
                        email)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
