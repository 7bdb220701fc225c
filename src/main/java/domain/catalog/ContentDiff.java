package domain.catalog;

import static domain.catalog.FieldChange.Field.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes from one content of a product to another; empty when they say the same. */
public final class ContentDiff {

    private ContentDiff() {}

    public static List<FieldChange> between(ProductContent before, ProductContent after) {
        var changes = new ArrayList<FieldChange>();
        compare(changes, TITLE, "", before.title(), after.title());
        compare(changes, BRAND, "", before.brand(), after.brand());
        compare(changes, DESCRIPTION, "", before.descriptionHtml(), after.descriptionHtml());
        compare(changes, CATEGORY, "", text(before.categoryId()), text(after.categoryId()));
        compare(changes, OPTIONS, "", listed(before.options()), listed(after.options()));
        var keys = new TreeSet<String>(before.attributes().keySet());
        keys.addAll(after.attributes().keySet());
        for (var key : keys) {
            var old = before.attributes().getOrDefault(key, "");
            compare(changes, ATTRIBUTE, key, old, after.attributes().getOrDefault(key, ""));
        }
        compareVariants(changes, byId(before), byId(after));
        return List.copyOf(changes);
    }

    // A variant is the same as long as its id is: its SKU may change, its offers stay.
    private static void compareVariants(
            List<FieldChange> changes, Map<UUID, Variant> before, Map<UUID, Variant> after) {
        var ids = new LinkedHashMap<UUID, Variant>(before);
        ids.putAll(after);
        ids.forEach(
                (id, variant) ->
                        compare(
                                changes,
                                VARIANT,
                                variant.sku(),
                                summary(before.get(id)),
                                summary(after.get(id))));
        var order = List.copyOf(before.keySet());
        var changedOrder = List.copyOf(after.keySet());
        if (before.keySet().equals(after.keySet()) && !order.equals(changedOrder)) {
            compare(changes, VARIANT, "", skus(before), skus(after));
        }
    }

    private static void compare(
            List<FieldChange> changes,
            FieldChange.Field field,
            String subject,
            String before,
            String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, subject, before, after));
        }
    }

    private static Map<UUID, Variant> byId(ProductContent content) {
        return content.variants().stream()
                .collect(
                        Collectors.toMap(
                                Variant::id,
                                Function.identity(),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static String skus(Map<UUID, Variant> variants) {
        return listed(variants.values().stream().map(Variant::sku).toList());
    }

    private static String summary(@Nullable Variant variant) {
        return variant == null ? "" : variant.summary();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String listed(List<String> texts) {
        return String.join(", ", texts);
    }
}
