package views.shop;

import domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import services.shop.CategoryTree;
import services.shop.Facet;
import services.shop.ListCounts;

/** What facets and their values are called in the language of a request. */
public record FacetLabels(ShopText text, CategoryTree tree) {

    /** The first groups are open, so that the list beside them is not pushed down on a phone. */
    private static final int OPEN_GROUPS = 4;

    List<FacetBox> boxes(List<Facet> facets) {
        List<FacetBox> boxes = new ArrayList<>();
        for (var facet : facets) {
            var choices =
                    facet.values().stream()
                            .map(
                                    value ->
                                            new FacetBox.Choice(
                                                    facet.key() + "=" + value.value(),
                                                    value(facet.key(), value.value()),
                                                    text.number(value.count()),
                                                    value.isChosen()))
                            .toList();
            boxes.add(
                    new FacetBox(
                            label(facet.key()),
                            "f",
                            boxes.size() < OPEN_GROUPS || facet.isChosen(),
                            choices));
        }
        return boxes;
    }

    /** Every choice with the address that takes it back. */
    List<Link> chosen(ListAddress address, List<ListCounts.Seller> sellers) {
        List<Link> links = new ArrayList<>();
        address.facets()
                .forEach(
                        (key, values) ->
                                values.forEach(
                                        value ->
                                                links.add(
                                                        new Link(
                                                                label(key)
                                                                        + ": "
                                                                        + value(key, value),
                                                                address.withoutFacet(
                                                                        key, value)))));
        for (var slug : address.sellers()) {
            var name =
                    sellers.stream()
                            .filter(seller -> seller.slug().equals(slug))
                            .map(ListCounts.Seller::name)
                            .findFirst()
                            .orElse(slug);
            links.add(new Link(text.t("facet.seller") + ": " + name, address.withoutSeller(slug)));
        }
        if (!address.lowest().isEmpty() || !address.highest().isEmpty()) {
            links.add(
                    new Link(
                            "%s: %s–%s"
                                    .formatted(
                                            text.t("facet.price"),
                                            address.lowest(),
                                            address.highest()),
                            address.withoutPrice()));
        }
        return links;
    }

    public String label(String key) {
        return switch (key) {
            case "brand" -> text.t("facet.brand");
            case "condition" -> text.t("facet.condition");
            default -> tree.labels().getOrDefault(key, ShopText.humanised(key));
        };
    }

    public String value(String key, String value) {
        if (key.equals("condition") && CONDITIONS.contains(value)) {
            return text.condition(value);
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> text.t("yes");
            case "false" -> text.t("no");
            default -> value;
        };
    }

    private static final List<String> CONDITIONS = List.of("NEW", "REFURBISHED", "USED");

    /** A plain number for a field: 12.50. */
    static String amount(long minorUnits, String currency) {
        return new Money(minorUnits, Currency.getInstance(currency)).amount().toPlainString();
    }
}
