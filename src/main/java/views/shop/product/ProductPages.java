package views.shop.product;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.reviews.PublicReviews;
import services.shop.CategoryTree;
import services.shop.ProductDetails;
import services.shop.ShopCategories;
import views.shop.FacetLabels;
import views.shop.Link;
import views.shop.Picture;
import views.shop.ShopFrame;
import views.shop.ShopFrames;
import views.shop.ShopText;

/** Puts a product page together. */
@Component
class ProductPages {

    private final ShopCategories categories;
    private final ShopFrames frames;
    private final PublicReviews reviews;

    ProductPages(ShopCategories categories, ShopFrames frames, PublicReviews reviews) {
        this.categories = categories;
        this.frames = frames;
        this.reviews = reviews;
    }

    /**
     * @param sku of the chosen variant; anything unknown means all of them
     */
    ProductModel make(ProductDetails product, String sku, ShopText text) {
        var tree = categories.tree();
        var chosen = product.variant(sku).orElse(null);
        var offers = chosen == null ? product.offers() : product.offersOf(chosen);
        var lines = lines(product, offers, text);
        var crumbs = crumbs(tree, product, text);
        var pictures = pictures(product, chosen, text);
        var frame = frame(product, offers, pictures, text);
        return new ProductModel(
                frame.withStructured(
                        ProductData.of(product, frame, crumbs, frames.publicAddress())),
                crumbs,
                product.id().toString(),
                product.title(),
                product.brand(),
                pictures,
                variants(product, chosen, text),
                lines.isEmpty() ? null : lines.getFirst(),
                lines,
                product.description(),
                details(product, chosen, new FacetLabels(text, tree)),
                ReviewLines.of(product, reviews.of(product.id()), text));
    }

    private ShopFrame frame(
            ProductDetails product,
            List<ProductDetails.Offer> offers,
            List<Picture> pictures,
            ShopText text) {
        var source = pictures.getFirst().largeSource();
        var image =
                source == null || pictures.getFirst().isExternal()
                        ? source
                        : frames.publicAddress() + source;
        var sellers = offers.stream().map(ProductDetails.Offer::sellerSlug).distinct().count();
        return frames.frame(
                text,
                product.title(),
                sellers == 0
                        ? product.title() + ". " + text.t("unavailable")
                        : text.t("product.description", product.title(), text.number(sellers)),
                "/p/" + product.slug(),
                "product",
                "",
                true,
                image);
    }

    private static List<Link> crumbs(CategoryTree tree, ProductDetails product, ShopText text) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(new Link(text.t("home"), text.keep("/")));
        for (var above : tree.path(product.category())) {
            crumbs.add(new Link(above.name(text.locale()), text.keep("/c/" + above.slug())));
        }
        return crumbs;
    }

    private static List<Picture> pictures(
            ProductDetails product, ProductDetails.@Nullable Variant chosen, ShopText text) {
        List<Picture> pictures = new ArrayList<>();
        for (var image : product.images()) {
            var alternative =
                    image.alternativeText().isBlank() ? product.title() : image.alternativeText();
            var picture = Picture.of(image.key(), image.url(), product.title(), alternative);
            if (picture.source() == null) {
                continue;
            }
            // The chosen variant's own picture is the one to see.
            if (chosen != null && chosen.id().equals(image.variant())) {
                pictures.addFirst(picture);
            } else {
                pictures.add(picture);
            }
        }
        return pictures.isEmpty() ? List.of(Picture.of(null, null, product.title(), "")) : pictures;
    }

    private static List<ProductModel.VariantLink> variants(
            ProductDetails product, ProductDetails.@Nullable Variant chosen, ShopText text) {
        if (product.variants().size() < 2) {
            return List.of();
        }
        List<ProductModel.VariantLink> links = new ArrayList<>();
        for (var variant : product.variants()) {
            var offers = product.offersOf(variant);
            links.add(
                    new ProductModel.VariantLink(
                            variant.label(),
                            text.keep(
                                    "/p/%s?v=%s"
                                            .formatted(
                                                    product.slug(),
                                                    URLEncoder.encode(
                                                            variant.sku(),
                                                            StandardCharsets.UTF_8))),
                            offers.isEmpty() ? null : text.money(offers.getFirst().price().price()),
                            !offers.isEmpty() && offers.getFirst().isSoldOut(),
                            variant.equals(chosen)));
        }
        return links;
    }

    private static List<ProductModel.OfferLine> lines(
            ProductDetails product, List<ProductDetails.Offer> offers, ShopText text) {
        Map<UUID, String> labels = new HashMap<>();
        if (product.variants().size() > 1) {
            product.variants().forEach(variant -> labels.put(variant.id(), variant.label()));
        }
        return offers.stream()
                .map(offer -> OfferLines.of(offer, labels.getOrDefault(offer.variant(), ""), text))
                .toList();
    }

    private static List<ProductModel.Row> details(
            ProductDetails product, ProductDetails.@Nullable Variant chosen, FacetLabels labels) {
        var text = labels.text();
        List<ProductModel.Row> rows = new ArrayList<>();
        if (!product.brand().isBlank()) {
            rows.add(new ProductModel.Row(text.t("product.brand"), product.brand()));
        }
        product.attributes()
                .forEach(
                        (key, value) ->
                                rows.add(
                                        new ProductModel.Row(
                                                labels.label(key), labels.value(key, value))));
        var only =
                chosen == null && product.variants().size() == 1
                        ? product.variants().getFirst()
                        : chosen;
        if (only != null) {
            rows.add(new ProductModel.Row(text.t("product.sku"), only.sku()));
            if (only.gtin() != null) {
                rows.add(new ProductModel.Row(text.t("product.gtin"), only.gtin()));
            }
        }
        return rows;
    }
}
