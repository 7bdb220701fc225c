package views.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.shop.CategoryTree;
import services.shop.ListCounts;
import services.shop.ShopCategories;
import services.shop.ShopCounts;
import services.shop.ShopFacets;
import services.shop.ShopFilter;
import services.shop.ShopListQueries;
import services.shop.ShopSellers;
import services.shop.ShopSort;

/** Puts a list page together: what an address asks for, found, counted and labelled. */
@Component
class ListPages {

    private final ShopListQueries lists;
    private final ShopCounts counts;
    private final ShopFacets facets;
    private final ShopSellers sellers;
    private final ShopCategories categories;

    ListPages(
            ShopListQueries lists,
            ShopCounts counts,
            ShopFacets facets,
            ShopSellers sellers,
            ShopCategories categories) {
        this.lists = lists;
        this.counts = counts;
        this.facets = facets;
        this.sellers = sellers;
        this.categories = categories;
    }

    /**
     * What a page is about, before anything is chosen.
     *
     * @param query what is searched for, which may be the corrected form of what was typed
     * @param seller whose page it is; then there is no choice of sellers
     */
    record Subject(
            String heading,
            List<Link> crumbs,
            @Nullable UUID category,
            String query,
            @Nullable UUID seller,
            @Nullable String notice) {}

    ListModel make(ShopFrame frame, ListAddress address, Subject subject) {
        var text = address.text();
        var filter = filter(address, subject);
        var found = counts.of(filter);
        var tree = categories.tree();
        var labels = new FacetLabels(text, tree);
        var boxes = new ArrayList<>(labels.boxes(facets.of(filter)));
        if (subject.seller() == null) {
            addSellers(boxes, filter, address, text);
        }
        return new ListModel(
                frame,
                subject.heading(),
                subject.crumbs(),
                below(tree, subject, found, text),
                found.isCapped()
                        ? text.t("list.total.more", text.number(found.total()))
                        : text.counted("list.total", found.total()),
                subject.notice(),
                lists.find(filter, address.sort(), address.page()).stream()
                        .map(card -> Card.of(card, text))
                        .toList(),
                boxes,
                priceBox(filter, address, text),
                labels.chosen(address, sellerNames(filter)),
                sorts(address, text),
                Paginator.of(address, found.total()),
                address);
    }

    private ShopFilter filter(ListAddress address, Subject subject) {
        var chosen =
                subject.seller() == null
                        ? sellers.idsOf(address.sellers())
                        : Set.of(subject.seller());
        var filter =
                ShopFilter.everything()
                        .in(subject.category())
                        .searching(subject.query())
                        .of(chosen)
                        .with(address.facets());
        if (address.lowest().isEmpty() && address.highest().isEmpty()) {
            return filter;
        }
        return PriceLimits.of(address, facets.prices(filter)).on(filter);
    }

    private void addSellers(
            List<FacetBox> boxes, ShopFilter filter, ListAddress address, ShopText text) {
        var known = facets.sellers(filter);
        if (known.size() < 2 && address.sellers().isEmpty()) {
            return;
        }
        var choices =
                known.stream()
                        .map(
                                seller ->
                                        new FacetBox.Choice(
                                                seller.slug(),
                                                seller.name(),
                                                text.number(seller.count()),
                                                address.sellers().contains(seller.slug())))
                        .toList();
        boxes.add(new FacetBox(text.t("facet.seller"), "seller", true, choices));
    }

    private List<ListCounts.Seller> sellerNames(ShopFilter filter) {
        return filter.sellers().isEmpty() ? List.of() : facets.sellers(filter);
    }

    private static List<Link> below(
            CategoryTree tree, Subject subject, ListCounts found, ShopText text) {
        if (subject.category() == null) {
            return List.of();
        }
        return tree.below(subject.category()).stream()
                .filter(one -> found.categories().containsKey(one.id()))
                .map(
                        one ->
                                new Link(
                                        "%s (%s)"
                                                .formatted(
                                                        one.name(text.locale()),
                                                        text.count(
                                                                found.categories()
                                                                        .getOrDefault(one.id(), 0),
                                                                found)),
                                        text.keep("/c/" + one.slug())))
                .toList();
    }

    private ListModel.@Nullable PriceBox priceBox(
            ShopFilter filter, ListAddress address, ShopText text) {
        var ranges = facets.prices(filter);
        if (ranges.isEmpty()) {
            return null;
        }
        var chosen =
                ranges.stream()
                        .filter(range -> range.currency().equals(address.currency()))
                        .findFirst()
                        .orElse(ranges.getFirst());
        return new ListModel.PriceBox(
                List.copyOf(
                        new TreeSet<>(
                                ranges.stream().map(ListCounts.PriceRange::currency).toList())),
                chosen.currency(),
                FacetLabels.amount(chosen.lowest(), chosen.currency()),
                FacetLabels.amount(chosen.highest(), chosen.currency()));
    }

    private static List<Link> sorts(ListAddress address, ShopText text) {
        List<Link> sorts = new ArrayList<>();
        for (var sort : ShopSort.values()) {
            sorts.add(
                    new Link(
                            text.t("sort." + sort.parameter()),
                            address.sorted(sort),
                            sort == address.sort()));
        }
        return sorts;
    }
}
