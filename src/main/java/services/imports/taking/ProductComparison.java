package services.imports.taking;

import services.imports.taking.ProductPlan.VariantPlan;
import services.imports.taking.ProductState.VariantState;

/** Says in which fields a product will differ from what it is. */
final class ProductComparison {

    private ProductComparison() {}

    static Differences between(CategoryTree tree, ProductState there, ProductPlan plan) {
        var differences =
                new Differences()
                        .field("title", there.title(), plan.title())
                        .field("brand", there.brand(), plan.brand())
                        .field("description", there.description(), plan.description())
                        .field("options", join(there.options()), join(plan.options()));
        compareCategory(differences, tree, there, plan);
        plan.attributes()
                .forEach(
                        (name, value) ->
                                differences.field(name, there.attributes().get(name), value));
        for (var variant : plan.variants()) {
            there.variants().stream()
                    .filter(one -> one.id().equals(variant.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> compareVariant(differences, one, variant),
                            () -> differences.field("variants", "", variant.sku()));
        }
        differences.field(
                "images",
                String.join(
                        "\n", there.images().stream().map(ProductState.ImageState::url).toList()),
                String.join(
                        "\n", plan.images().stream().map(ProductState.ImageState::url).toList()));
        if (!plan.status().equals(there.status()) && there.status().equals("DRAFT")) {
            differences.field("status", there.status(), plan.status());
        }
        return differences;
    }

    /** A file that names no category does not take the product out of its own. */
    private static void compareCategory(
            Differences differences, CategoryTree tree, ProductState there, ProductPlan plan) {
        if (plan.category() != null && !plan.category().equals(there.category())) {
            differences.field(
                    "category", tree.describe(there.category()), tree.describe(plan.category()));
        } else if (!plan.newCategory().isEmpty()) {
            differences.field(
                    "category",
                    tree.describe(there.category()),
                    String.join(" › ", plan.newCategory()));
        }
    }

    private static void compareVariant(
            Differences differences, VariantState there, VariantPlan variant) {
        differences
                .field("SKU", there.sku(), variant.sku())
                .field(variant.sku() + " GTIN", there.gtin(), variant.gtin())
                .field(variant.sku() + " options", join(there.options()), join(variant.options()))
                .field(variant.sku() + " weight (g)", there.weight(), variant.weight());
    }

    private static String join(java.util.List<String> values) {
        return String.join(" / ", values);
    }
}
