package views.shop.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import services.shop.ProductDetails;
import views.shop.JsonLd;
import views.shop.Link;
import views.shop.ShopFrame;

/** A product as search engines want to be told of it. */
final class ProductData {

    private ProductData() {}

    static JsonLd of(
            ProductDetails product, ShopFrame frame, List<Link> crumbs, String publicAddress) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", product.title());
        node.put("url", frame.canonical());
        if (!product.brand().isBlank()) {
            node.put("brand", JsonLd.typed("Brand", Map.of("name", product.brand())));
        }
        if (frame.image() != null) {
            node.put("image", frame.image());
        }
        if (product.variants().size() == 1) {
            var variant = product.variants().getFirst();
            node.put("sku", variant.sku());
            if (variant.gtin() != null) {
                node.put("gtin", variant.gtin());
            }
        }
        var average = product.ratingAverage();
        if (average != null && product.ratingCount() > 0) {
            node.put(
                    "aggregateRating",
                    JsonLd.typed(
                            "AggregateRating",
                            Map.of(
                                    "ratingValue", average.toPlainString(),
                                    "reviewCount", product.ratingCount())));
        }
        List<Map<String, Object>> offers = new ArrayList<>();
        for (var offer : product.offers()) {
            offers.add(offer(offer, frame));
        }
        if (!offers.isEmpty()) {
            node.put("offers", offers);
        }
        return JsonLd.graph(
                List.of(JsonLd.typed("Product", node), JsonLd.breadcrumbs(crumbs, publicAddress)));
    }

    private static Map<String, Object> offer(ProductDetails.Offer offer, ShopFrame frame) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("url", frame.canonical());
        node.put("price", offer.price().price().amount().toPlainString());
        node.put("priceCurrency", offer.price().price().currency().getCurrencyCode());
        node.put(
                "availability",
                offer.isSoldOut() ? "https://schema.org/OutOfStock" : "https://schema.org/InStock");
        node.put("itemCondition", condition(offer.condition()));
        node.put("seller", JsonLd.typed("Organization", Map.of("name", offer.sellerName())));
        return JsonLd.typed("Offer", node);
    }

    private static String condition(String condition) {
        return switch (condition) {
            case "REFURBISHED" -> "https://schema.org/RefurbishedCondition";
            case "USED" -> "https://schema.org/UsedCondition";
            default -> "https://schema.org/NewCondition";
        };
    }
}
