package domain.catalog;

import domain.shared.SellerId;
import domain.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Products in any state, reached only through what a product allows. */
public final class ProductFixtures {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private ProductFixtures() {}

    public static Variant variant(String sku, String... options) {
        return new Variant(UUID.randomUUID(), sku, null, List.of(options), null);
    }

    public static ProductContent content(String title) {
        return new ProductContent(
                title,
                "Brand",
                "<p>Text</p>",
                null,
                List.of(),
                Map.of(),
                List.of(variant("SKU-1")));
    }

    public static Product draft() {
        return Product.draft(
                UUID.randomUUID(), new Slug("mug"), SellerId.next(), content("Mug"), NOON);
    }

    public static Product submitted() {
        var product = draft();
        product.submit(NOON);
        return product;
    }

    public static Product approved() {
        var product = submitted();
        product.approve(NOON);
        var _ = product.takeEvents();
        return product;
    }

    public static Product rejected() {
        var product = submitted();
        product.reject("No picture", NOON);
        return product;
    }

    public static Product in(ProductStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case REJECTED -> rejected();
        };
    }
}
