package views.shop.cart;

import domain.carts.CartLine;
import domain.carts.CartProblem;
import domain.carts.PricedCart;
import domain.shared.DomainException;
import domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import services.carts.VoucherRefusals;
import views.components.Refusals;
import views.components.Texts;
import views.shop.ShopText;

/** What carts and their problems are called, in the language of one request. */
public record CartTexts(ShopText text) {

    /** {@code key} without its area: {@code cart.title} is {@code checkout.cart.title}. */
    public String t(String key, Object... values) {
        return Texts.in(text.locale(), "checkout." + key, values);
    }

    public String counted(String key, long count) {
        return t(key + (count == 1 ? ".one" : ".many"), text.number(count));
    }

    public String money(long minorUnits, String currency) {
        return text.money(new Money(minorUnits, Currency.getInstance(currency)));
    }

    public String refusal(DomainException refusal) {
        return Refusals.in(text.locale(), refusal);
    }

    /** One sentence for each problem, in their order. */
    public List<String> problems(PricedCart priced) {
        return priced.problems().stream().map(one -> problem(priced, one)).toList();
    }

    /** One sentence for each thing of which there is too little. */
    public List<String> soldOut(PricedCart priced, Map<UUID, Integer> left) {
        List<String> sentences = new ArrayList<>();
        left.forEach((offer, count) -> sentences.add(tooFew(title(priced, offer), count)));
        return sentences;
    }

    /** What one voucher, or all of them, and sending and tax make of a basket. */
    public List<SumRow> sums(PricedCart priced) {
        var currency = priced.cart().currency();
        var amounts = priced.prices().amounts();
        List<SumRow> rows = new ArrayList<>();
        rows.add(new SumRow(t("sum.items"), money(amounts.items(), currency), false));
        for (var reduction : priced.prices().reductions()) {
            rows.add(
                    new SumRow(
                            t("sum.voucher", reduction.voucher().code()),
                            "−" + money(reduction.amount(), currency),
                            false));
        }
        rows.add(
                new SumRow(
                        t("sum.shipping"),
                        priced.hasShipping()
                                ? money(amounts.shipping(), currency)
                                : t("sum.shipping.later"),
                        false));
        if (amounts.tax() > 0) {
            rows.add(new SumRow(t("sum.tax"), money(amounts.tax(), currency), false));
        }
        rows.add(new SumRow(t("sum.total"), money(amounts.total(), currency), true));
        var included = priced.prices().taxIncluded();
        if (included > 0) {
            rows.add(new SumRow(t("sum.tax.included"), money(included, currency), false));
        }
        return rows;
    }

    private String problem(PricedCart priced, CartProblem problem) {
        var currency = priced.cart().currency();
        return switch (problem) {
            case CartProblem.PriceChanged changed ->
                    t(
                            "problem.price",
                            title(priced, changed.offer()),
                            money(changed.was(), currency),
                            money(changed.now(), currency));
            case CartProblem.TooFew few -> tooFew(title(priced, few.offer()), few.left());
            case CartProblem.NotForSale gone ->
                    t(
                            "problem.state." + gone.state().name().toLowerCase(Locale.ROOT),
                            title(priced, gone.offer()));
            case CartProblem.ShippingGone gone ->
                    t("problem.shipping", priced.cart().seller(gone.seller()).name());
            case CartProblem.NotSentThere nowhere ->
                    t("problem.nowhere", priced.cart().seller(nowhere.seller()).name());
            case CartProblem.VoucherLost lost ->
                    t(
                            "problem.voucher",
                            lost.code(),
                            Texts.in(text.locale(), "errors." + VoucherRefusals.code(lost.why())));
        };
    }

    private String tooFew(String title, int left) {
        return left == 0
                ? t("problem.sold-out", title)
                : t("problem.too-few", title, text.number(left));
    }

    private static String title(PricedCart priced, UUID offer) {
        return priced.cart().line(offer).map(CartTexts::title).orElse("");
    }

    public static String title(CartLine line) {
        var variant = line.item().variant();
        return line.item().title() + (variant.isEmpty() ? "" : " · " + variant);
    }
}
