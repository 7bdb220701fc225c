package app.demo;

import domain.catalog.Condition;
import domain.catalog.OfferTerms;
import domain.shared.Money;
import domain.shared.Slug;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.catalog.OwnProductQueries;
import services.catalog.OwnProducts;
import services.catalog.ProductDraft;
import services.catalog.ProductDraft.VariantDraft;
import services.catalog.ProductModeration;
import services.media.ProductImages;
import services.offers.OwnOffers;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** The demo's products and offers, written by their sellers and approved by a moderator. */
@Component
class DemoGoods {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String REFURBISHER = "second-round";
    private static final int SKU_BASE_MAX_LENGTH = 30;

    private final OwnProducts products;
    private final OwnProductQueries queries;
    private final OwnOffers offers;
    private final ProductModeration moderation;
    private final ProductImages images;
    private final DemoPictures pictures = new DemoPictures();

    DemoGoods(
            OwnProducts products,
            OwnProductQueries queries,
            OwnOffers offers,
            ProductModeration moderation,
            ProductImages images) {
        this.products = products;
        this.queries = queries;
        this.offers = offers;
        this.moderation = moderation;
        this.images = images;
    }

    /** A seller of a product and by how much its price differs from the product's. */
    private record Share(String seller, BigDecimal factor) {
        static Share of(String text) {
            var parts = text.split(":");
            return new Share(parts[0], new BigDecimal(parts[1]));
        }
    }

    void create(DemoTable.Row row, int seed, UUID category, Map<String, SignedIn> sellers) {
        var shares = row.list("offers", ";").stream().map(Share::of).toList();
        var owner = person(sellers, shares.getFirst());
        var draft = draft(row, category);
        var id = ActingAs.person(owner, () -> write(row, seed, draft));
        if (row.get("state").equals("DRAFT")) {
            return;
        }
        ActingAs.person(owner, () -> submit(id));
        if (row.get("state").equals("APPROVED")) {
            var seen = ActingAs.person(owner, () -> queries.details(id, "en").seen());
            ActingAs.system(() -> moderation.approve(seen));
            for (var share : shares.subList(1, shares.size())) {
                ActingAs.person(person(sellers, share), () -> offer(id, draft, row, share));
            }
        }
    }

    private UUID write(DemoTable.Row row, int seed, ProductDraft draft) {
        var id = products.create(draft);
        images.add(id, pictures.draw(row.get("shape"), seed));
        images.add(id, pictures.draw(row.get("shape"), seed + 3));
        offer(id, draft, row, Share.of(row.list("offers", ";").getFirst()));
        return id;
    }

    private UUID submit(UUID id) {
        products.submit(id, queries.details(id, "en").version());
        return id;
    }

    private UUID offer(UUID product, ProductDraft draft, DemoTable.Row row, Share share) {
        var position = 0;
        for (var variant : draft.variants()) {
            var price = price(row.get("price"), share.factor(), position++);
            var before =
                    row.find("listPrice").map(list -> price(list, share.factor(), 0)).orElse(null);
            var id = variantId(variant);
            var first = terms(variant, share, before == null ? price : before, null);
            var offer = offers.make(product, id, first);
            if (before != null && before.compareTo(price) > 0) {
                // It cost more before, so that shoppers see an honest discount.
                offers.change(offer, terms(variant, share, price, before), 0);
            }
        }
        return product;
    }

    private static OfferTerms terms(
            VariantDraft variant, Share share, Money price, @Nullable Money listPrice) {
        var isRefurbished = share.seller().equals(REFURBISHER);
        return new OfferTerms(
                variant.sku(),
                isRefurbished ? Condition.REFURBISHED : Condition.NEW,
                price,
                listPrice,
                isRefurbished ? 3 : 1,
                List.of());
    }

    private static Money price(String base, BigDecimal factor, int position) {
        var exact = new BigDecimal(base).multiply(factor).add(BigDecimal.valueOf(position));
        return Money.of(exact.setScale(2, RoundingMode.HALF_UP), EURO);
    }

    private static ProductDraft draft(DemoTable.Row row, UUID category) {
        var options =
                row.list("options", ";").stream().map(option -> option.split("=")[0]).toList();
        var values =
                row.list("options", ";").stream()
                        .map(option -> List.of(option.split("=")[1].split("\\|")))
                        .toList();
        var attributes =
                row.list("attributes", ";").stream()
                        .map(pair -> pair.split("="))
                        .collect(
                                Collectors.toMap(
                                        pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
        return new ProductDraft(
                row.get("title"),
                row.get("brand"),
                row.get("description"),
                category,
                options,
                attributes,
                variants(row.get("title"), values));
    }

    private static List<VariantDraft> variants(String title, List<List<String>> values) {
        var combinations = new ArrayList<List<String>>(List.of(List.of()));
        for (var choices : values) {
            var longer = new ArrayList<List<String>>();
            for (var begun : combinations) {
                for (var choice : choices) {
                    var next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        var name = Slug.from(title).value().toUpperCase(Locale.ROOT);
        var base = name.substring(0, Math.min(name.length(), SKU_BASE_MAX_LENGTH));
        var variants = new ArrayList<VariantDraft>();
        for (var combination : combinations) {
            var sku = "%s-%02d".formatted(base, variants.size() + 1);
            variants.add(new VariantDraft(Uuids.timeOrdered(), sku, "", combination, null));
        }
        return variants;
    }

    private static UUID variantId(VariantDraft variant) {
        if (variant.id() == null) {
            throw new IllegalStateException("The demo gives every variant its id");
        }
        return variant.id();
    }

    private static SignedIn person(Map<String, SignedIn> sellers, Share share) {
        var person = sellers.get(share.seller());
        if (person == null) {
            throw new IllegalStateException("The demo has no seller " + share.seller());
        }
        return person;
    }
}
