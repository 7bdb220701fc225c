package services.catalog;

import domain.catalog.Gtin;
import domain.catalog.ProductContent;
import domain.catalog.Variant;
import domain.shared.Uuids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody has written about a product, before any rule has looked at it. */
public record ProductDraft(
        String title,
        String brand,
        String descriptionHtml,
        @Nullable UUID categoryId,
        List<String> options,
        Map<String, String> attributes,
        List<VariantDraft> variants) {

    /**
     * @param id null for a new variant
     * @param gtin may be empty
     */
    public record VariantDraft(
            @Nullable UUID id,
            String sku,
            String gtin,
            List<String> optionValues,
            @Nullable Integer weightGrams) {}

    public static ProductDraft of(ProductContent content) {
        return new ProductDraft(
                content.title(),
                content.brand(),
                content.descriptionHtml(),
                content.categoryId(),
                content.options(),
                content.attributes(),
                content.variants().stream().map(ProductDraft::draftOf).toList());
    }

    ProductContent content(SafeHtml safeHtml) {
        var filled =
                attributes.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ProductContent(
                title,
                brand,
                safeHtml.clean(descriptionHtml),
                categoryId,
                options,
                filled,
                variants.stream().map(ProductDraft::variantOf).toList());
    }

    private static VariantDraft draftOf(Variant variant) {
        return new VariantDraft(
                variant.id(),
                variant.sku(),
                Optional.ofNullable(variant.gtin()).map(Gtin::digits).orElse(""),
                variant.optionValues(),
                variant.weightGrams());
    }

    private static Variant variantOf(VariantDraft draft) {
        return new Variant(
                draft.id() == null ? Uuids.timeOrdered() : draft.id(),
                draft.sku(),
                draft.gtin().isEmpty() ? null : new Gtin(draft.gtin()),
                draft.optionValues(),
                draft.weightGrams());
    }
}
