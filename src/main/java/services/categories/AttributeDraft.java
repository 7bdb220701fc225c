package services.categories;

import domain.catalog.AttributeKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an attribute to be.
 *
 * @param id null for a new one
 * @param key fixed once it exists, because products name their values by it
 * @param version as the person saw it; 0 for a new one
 */
public record AttributeDraft(
        @Nullable UUID id,
        String key,
        String label,
        AttributeKind kind,
        String unit,
        List<String> choices,
        boolean required,
        boolean filterable,
        int position,
        long version) {}
