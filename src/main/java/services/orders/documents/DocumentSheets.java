package services.orders.documents;

import domain.shared.Money;
import domain.shared.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import services.orders.details.LineView;
import services.orders.details.OrderView;
import services.orders.details.SellerOrderView;
import services.orders.details.Sums;
import services.orders.documents.Sheet.Fact;

/** What stands on the papers of orders. */
final class DocumentSheets {

    private final DocumentTexts texts;

    DocumentSheets(DocumentTexts texts) {
        this.texts = texts;
    }

    /** What the seller puts into the parcel: no prices. */
    Sheet packingSlip(SellerOrderView order, SellerLetterhead from) {
        return new Sheet(
                texts.say("packing-slip", order.number()),
                from.lines(),
                address(order.shipTo()),
                List.of(
                        new Fact(texts.say("order"), order.number()),
                        new Fact(texts.say("ordered-on"), texts.date(order.placedAt())),
                        new Fact(texts.say("shipping-method"), order.shippingMethod())),
                List.of(texts.say("article"), texts.say("sku"), texts.say("quantity")),
                order.lines().stream()
                        .filter(line -> line.quantity() > line.cancelled())
                        .map(
                                line ->
                                        List.of(
                                                line.name(),
                                                line.sku(),
                                                String.valueOf(line.quantity() - line.cancelled())))
                        .toList(),
                List.of(),
                List.of());
    }

    /** What the shopper owes for what was not cancelled, less what went back before. */
    Sheet invoice(
            SellerOrderView order, SellerLetterhead from, Recipient to, String number, Instant at) {
        var lines =
                order.lines().stream().filter(line -> line.quantity() > line.cancelled()).toList();
        return new Sheet(
                texts.say("invoice", number),
                from.lines(),
                address(to),
                List.of(
                        new Fact(texts.say("invoice-date"), texts.date(at)),
                        new Fact(texts.say("order"), order.number()),
                        new Fact(texts.say("ordered-on"), texts.date(order.placedAt()))),
                priced(),
                lines.stream().map(this::priced).toList(),
                sums(order, lines),
                List.of(
                        texts.say("invoice-thanks"),
                        texts.say("seller-of-invoice", order.sellerName())));
    }

    Sheet creditNote(
            SellerOrderView order, SellerLetterhead from, Recipient to, Credit credit, Instant at) {
        return new Sheet(
                texts.say("credit-note", credit.number()),
                from.lines(),
                address(to),
                List.of(
                        new Fact(texts.say("credit-date"), texts.date(at)),
                        new Fact(texts.say("for-invoice"), credit.invoice()),
                        new Fact(texts.say("order"), order.number())),
                List.of(texts.say("article"), texts.say("quantity"), texts.say("amount")),
                credit.rows(texts),
                List.of(new Fact(texts.say("total-back"), texts.money(credit.total()))),
                List.of());
    }

    Sheet confirmation(OrderView order) {
        var lines =
                order.parts().stream()
                        .flatMap(
                                part ->
                                        part.lines().stream()
                                                .map(line -> confirmed(part.sellerName(), line)))
                        .toList();
        return new Sheet(
                texts.say("confirmation", order.number() + ""),
                List.of(),
                address(order.billTo()),
                List.of(
                        new Fact(texts.say("ordered-on"), texts.date(order.placedAt())),
                        new Fact(texts.say("ship-to"), String.join(", ", address(order.shipTo())))),
                List.of(
                        texts.say("article"),
                        texts.say("sold-by"),
                        texts.say("quantity"),
                        texts.say("amount")),
                lines,
                sums(order.sums()),
                List.of(texts.say("confirmation-thanks")));
    }

    private List<String> confirmed(String seller, LineView line) {
        return List.of(
                line.name(),
                seller,
                String.valueOf(line.quantity()),
                texts.money(line.unitPrice().times(line.quantity())));
    }

    private List<String> priced() {
        return List.of(
                texts.say("article"),
                texts.say("quantity"),
                texts.say("unit-price"),
                texts.say("tax-percent"),
                texts.say("amount"));
    }

    private List<String> priced(LineView line) {
        return List.of(
                line.name() + " (" + line.sku() + ")",
                String.valueOf(line.quantity() - line.cancelled()),
                texts.money(line.unitPrice()),
                line.taxPercent().stripTrailingZeros().toPlainString() + " %",
                texts.money(line.goods()));
    }

    private List<Fact> sums(SellerOrderView order, List<LineView> lines) {
        var back = total(lines, LineView::refunded);
        var all = total(lines, LineView::total);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.say("goods"), texts.money(total(lines, LineView::goods))));
        facts.add(new Fact(texts.say("shipping"), texts.money(total(lines, LineView::shipping))));
        var tax = order.pricesIncludeTax() ? "tax-included" : "tax";
        facts.add(
                new Fact(
                        texts.say(tax),
                        texts.money(
                                total(
                                        lines,
                                        order.pricesIncludeTax()
                                                ? LineView::taxIncluded
                                                : LineView::tax))));
        if (back.minorUnits() > 0) {
            facts.add(new Fact(texts.say("refunded-before"), texts.money(less(back))));
        }
        facts.add(new Fact(texts.say("total"), texts.money(all.minus(back))));
        return facts;
    }

    private List<Fact> sums(Sums sums) {
        return List.of(
                new Fact(texts.say("goods"), texts.money(sums.items())),
                new Fact(texts.say("discounts"), texts.money(less(sums.discounts()))),
                new Fact(texts.say("shipping"), texts.money(sums.shipping())),
                new Fact(texts.say("tax"), texts.money(sums.tax())),
                new Fact(texts.say("total"), texts.money(sums.total())));
    }

    private static Money less(Money amount) {
        return Money.zero(amount.currency()).minus(amount);
    }

    private static Money total(List<LineView> lines, Function<LineView, Money> part) {
        return lines.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    private List<String> address(Recipient to) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.street(),
                        to.extra(),
                        (to.postalCode() + " " + to.city()).strip(),
                        to.region(),
                        texts.country(to.country()))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
