package services.commissions.documents;

import domain.commissions.LineInput;
import domain.commissions.OrderInput;
import domain.commissions.RefundInput;
import domain.commissions.SellerInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads orders and their refunds, as the evaluator is given them, from JSON. */
public final class OrderDocuments {

    private static final int MOST_UNITS = 1_000_000;

    private OrderDocuments() {}

    /**
     * @throws DocumentRefused with every mistake
     */
    public static List<OrderInput> read(String json) {
        var problems = new Problems();
        var root = Place.root(JsonText.tree(json), problems);
        var orders = new ArrayList<OrderInput>();
        if (root.isObject("orders")) {
            for (var element : root.at("orders").elements()) {
                order(element, orders);
            }
        }
        problems.refuseIfAny();
        return orders;
    }

    private static void order(Place place, List<OrderInput> orders) {
        if (!place.isObject(
                "order", "placedAt", "currency", "channel", "sellers", "lines", "refunds")) {
            return;
        }
        var name = place.at("order").text().orElse("");
        var placedAt = place.at("placedAt").instant().orElse(Instant.EPOCH);
        var currency = MoneyTexts.currency(place.at("currency"));
        if (currency.isEmpty()) {
            return;
        }
        var lines = lines(place.at("lines"), currency.get());
        orders.add(
                new OrderInput(
                        name,
                        placedAt,
                        currency.get(),
                        optionalText(place.at("channel")),
                        sellers(place.at("sellers"), currency.get()),
                        lines,
                        refunds(place.at("refunds"), currency.get(), lines)));
    }

    private static Map<String, SellerInput> sellers(Place place, Currency currency) {
        var sellers = new HashMap<String, SellerInput>();
        if (!place.isThere()) {
            return sellers;
        }
        for (var id : place.keys()) {
            var seller = place.at(id);
            if (seller.isObject(
                    "tier",
                    "segments",
                    "country",
                    "joinedOn",
                    "trailingGmv",
                    "commissionTaxPercent")) {
                sellers.put(id, seller(seller, currency));
            }
        }
        return sellers;
    }

    private static SellerInput seller(Place place, Currency currency) {
        var joinedOn = place.at("joinedOn");
        var trailingGmv = place.at("trailingGmv");
        var tax = place.at("commissionTaxPercent");
        return new SellerInput(
                optionalText(place.at("tier")),
                place.at("segments").isThere() ? place.at("segments").texts() : List.of(),
                optionalText(place.at("country")),
                joinedOn.isThere() ? joinedOn.date().orElse(null) : null,
                trailingGmv.isThere()
                        ? MoneyTexts.amount(trailingGmv, currency).orElse(null)
                        : null,
                tax.isThere() ? MoneyTexts.percent(tax).orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
    }

    private static List<LineInput> lines(Place place, Currency currency) {
        var lines = new ArrayList<LineInput>();
        var names = new HashSet<String>();
        for (var element : place.elements()) {
            if (element.isObject(
                    "line",
                    "seller",
                    "sku",
                    "categories",
                    "brand",
                    "condition",
                    "quantity",
                    "unitPrice",
                    "sellerDiscount",
                    "platformDiscount",
                    "shipping",
                    "tax",
                    "taxIncluded")) {
                lines.add(line(element, currency, names));
            }
        }
        return lines;
    }

    private static LineInput line(Place place, Currency currency, Set<String> names) {
        var name = place.at("line").text().orElse("");
        if (!name.isEmpty() && !names.add(name)) {
            place.at("line").problem("is used twice");
        }
        return new LineInput(
                name,
                place.at("seller").text().orElse(""),
                optionalText(place.at("sku")),
                place.at("categories").isThere() ? place.at("categories").texts() : List.of(),
                optionalText(place.at("brand")),
                optionalText(place.at("condition")),
                quantity(place.at("quantity")),
                MoneyTexts.amount(place.at("unitPrice"), currency).orElse(0L),
                MoneyTexts.amountOrZero(place.at("sellerDiscount"), currency),
                MoneyTexts.amountOrZero(place.at("platformDiscount"), currency),
                MoneyTexts.amountOrZero(place.at("shipping"), currency),
                MoneyTexts.amountOrZero(place.at("tax"), currency),
                MoneyTexts.amountOrZero(place.at("taxIncluded"), currency));
    }

    private static int quantity(Place place) {
        var quantity = place.integer().orElse(1L);
        if (quantity < 1 || quantity > MOST_UNITS) {
            place.problem("must lie between 1 and 1000000");
            return 1;
        }
        return quantity.intValue();
    }

    private static List<RefundInput> refunds(
            Place place, Currency currency, List<LineInput> lines) {
        var refunds = new ArrayList<RefundInput>();
        if (!place.isThere()) {
            return refunds;
        }
        for (var element : place.elements()) {
            if (!element.isObject("refund", "line", "item", "taxIncluded", "shipping", "tax")) {
                continue;
            }
            var line = element.at("line").text().orElse("");
            if (!line.isEmpty() && lines.stream().noneMatch(one -> one.line().equals(line))) {
                element.at("line").problem("The order has no such line");
            }
            refunds.add(
                    new RefundInput(
                            element.at("refund").text().orElse(""),
                            line,
                            MoneyTexts.amountOrZero(element.at("item"), currency),
                            MoneyTexts.amountOrZero(element.at("taxIncluded"), currency),
                            MoneyTexts.amountOrZero(element.at("shipping"), currency),
                            MoneyTexts.amountOrZero(element.at("tax"), currency)));
        }
        return refunds;
    }

    private static @Nullable String optionalText(Place place) {
        return place.isThere() ? place.text().orElse(null) : null;
    }
}
