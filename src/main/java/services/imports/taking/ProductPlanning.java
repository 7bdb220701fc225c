package services.imports.taking;

import domain.imports.Content.ImageContent;
import domain.imports.Content.ProductContent;
import domain.imports.Content.VariantContent;
import domain.imports.Kind;
import domain.shared.Uuids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.catalog.SafeHtml;
import services.imports.taking.ProductPlan.VariantPlan;
import services.imports.taking.ProductState.ImageState;
import services.imports.taking.ProductState.VariantState;

/** Works out what a product will be when a row is taken, and how that differs from what it is. */
@Component
class ProductPlanning {

    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s\"<>]{3,2000}", Pattern.CASE_INSENSITIVE);

    /** What a whole batch needs to know of its surroundings. */
    record Surroundings(
            CategoryTree tree,
            Map<String, UUID> categories,
            Map<String, References.Known> variants) {}

    private final Categories categories;
    private final References references;
    private final SafeHtml safeHtml;

    ProductPlanning(Categories categories, References references, SafeHtml safeHtml) {
        this.categories = categories;
        this.references = references;
        this.safeHtml = safeHtml;
    }

    Surroundings lookAround(ImportScope scope, List<Candidate<ProductContent>> candidates) {
        var categoryIds = new HashSet<String>();
        var variantKeys = new ArrayList<String>();
        for (var one : candidates) {
            var product = one.content();
            if (!product.category().isEmpty()) {
                categoryIds.add(product.category().getLast());
            }
            if (one.isMatched()) {
                product.variants().forEach(variant -> variantKeys.add(key(product, variant)));
            }
        }
        return new Surroundings(
                categories.tree(),
                references.resolve(scope, Kind.CATEGORIES, categoryIds),
                references.find(scope, References.VARIANT, variantKeys));
    }

    void plan(
            ImportScope scope,
            Surroundings around,
            Candidate<ProductContent> one,
            @Nullable ProductState there) {
        var said = one.content();
        var category = category(around, said);
        var missing = category == null ? missing(said) : List.<String>of();
        if (!missing.isEmpty()) {
            missing = missingRemarked(scope, one, missing);
        }
        var variants = variants(around, one, there);
        var plan =
                new ProductPlan(
                        said.title().strip(),
                        said.brand().strip(),
                        safeHtml.clean(said.descriptionHtml()),
                        category,
                        missing,
                        said.options(),
                        attributes(one, there),
                        status(scope, said, there),
                        variants,
                        images(one, variants),
                        null);
        one.plan(plan);
        Taking.refusing(one, () -> weigh(scope, around, one, plan, there));
    }

    private static void weigh(
            ImportScope scope,
            Surroundings around,
            Candidate<ProductContent> one,
            ProductPlan plan,
            @Nullable ProductState there) {
        var content = ProductRules.content(plan, there);
        if (there == null) {
            one.create(one.requireTarget());
            return;
        }
        var differences = ProductComparison.between(around.tree(), there, plan);
        if (differences.isEmpty()) {
            one.skipAndRemember("Already there with the same values");
        } else if (scope.isBySeller() && there.status().equals("APPROVED")) {
            one.plan(plan.proposing(content));
            one.remark("It is approved, so its changes wait for a moderator");
            one.update(differences.list(), there.untouched());
        } else {
            one.update(differences.list(), there);
        }
    }

    private static @Nullable UUID category(Surroundings around, ProductContent said) {
        if (said.category().isEmpty()) {
            return null;
        }
        var known = around.categories().get(said.category().getLast());
        if (known != null) {
            return known;
        }
        UUID last = null;
        for (var name : said.category()) {
            var child = around.tree().child(last, name);
            if (child.isEmpty()) {
                return null;
            }
            last = child.get().id();
        }
        return last;
    }

    private static List<String> missing(ProductContent said) {
        return said.category().stream().filter(name -> !name.isBlank()).toList();
    }

    private static List<String> missingRemarked(
            ImportScope scope, Candidate<ProductContent> one, List<String> path) {
        var shown = String.join(" › ", path);
        if (scope.isBySeller()) {
            one.remark("There is no category “%s”; the product has none".formatted(shown));
            return List.of();
        }
        one.remark("The category “%s” was not there and is made".formatted(shown));
        return path;
    }

    private static List<VariantPlan> variants(
            Surroundings around, Candidate<ProductContent> one, @Nullable ProductState there) {
        var product = one.content();
        var bySku = new HashMap<String, VariantState>();
        var byId = new HashMap<UUID, VariantState>();
        if (there != null) {
            there.variants().forEach(variant -> bySku.put(variant.sku(), variant));
            there.variants().forEach(variant -> byId.put(variant.id(), variant));
        }
        var planned = new ArrayList<VariantPlan>();
        for (var variant : product.variants()) {
            var key = key(product, variant);
            var known = around.variants().get(key);
            var same =
                    known != null && byId.containsKey(known.id())
                            ? byId.get(known.id())
                            : bySku.get(ProductRules.sku(variant));
            planned.add(
                    new VariantPlan(
                            same == null
                                    ? variantId(one.requireTarget(), variant.externalId())
                                    : same.id(),
                            key,
                            ProductRules.sku(variant),
                            ProductRules.gtinRemarked(one, variant.gtin()),
                            variant.optionValues(),
                            planned.size(),
                            variant.weightGrams()));
        }
        return planned;
    }

    private List<ImageState> images(Candidate<ProductContent> one, List<VariantPlan> variants) {
        var product = one.content();
        var ids = new HashMap<String, UUID>();
        variants.forEach(variant -> ids.put(variant.external(), variant.id()));
        var planned = new ArrayList<ImageState>();
        for (ImageContent image : product.images()) {
            if (!WEB_ADDRESS.matcher(image.url()).matches()) {
                one.remark("The image “%s” is not a web address".formatted(image.url()));
                continue;
            }
            var variant = image.variantExternalId();
            planned.add(
                    new ImageState(
                            image.url(),
                            image.alt(),
                            planned.size(),
                            variant == null
                                    ? null
                                    : ids.get(
                                            ProductPlan.variantKey(
                                                    product.externalId(), variant))));
        }
        return planned;
    }

    /** What was entered here and the source does not know stays. */
    private static Map<String, String> attributes(
            Candidate<ProductContent> one, @Nullable ProductState there) {
        var merged = new TreeMap<String, String>();
        if (there != null) {
            merged.putAll(there.attributes());
        }
        merged.putAll(ProductRules.attributesRemarked(one));
        return merged;
    }

    private static String status(
            ImportScope scope, ProductContent said, @Nullable ProductState there) {
        var published = scope.isBySeller() ? "SUBMITTED" : "APPROVED";
        if (there == null) {
            return said.published() ? published : "DRAFT";
        }
        // Corrected and sent again.
        if (scope.isBySeller() && there.status().equals("REJECTED") && said.published()) {
            return "SUBMITTED";
        }
        return there.status().equals("DRAFT") && said.published() ? published : there.status();
    }

    private static String key(ProductContent product, VariantContent variant) {
        return ProductPlan.variantKey(product.externalId(), variant.externalId());
    }

    /** Known before the product is written, so that offers can be checked against it. */
    static UUID variantId(UUID product, String externalId) {
        return Uuids.named(product.toString(), externalId);
    }
}
