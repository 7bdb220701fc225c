package services.shop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category as shoppers see it.
 *
 * @param names by language; English is always there
 * @param path ids from the root to itself
 */
public record ShopCategory(
        UUID id, @Nullable UUID parentId, String slug, Map<String, String> names, List<UUID> path) {

    public String name(Locale locale) {
        var own = names.get(locale.getLanguage());
        return own == null || own.isBlank() ? names.getOrDefault("en", slug) : own;
    }
}
