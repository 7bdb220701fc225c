package services.catalog;

import domain.shared.SellerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products a list shows. Deleted ones only when asked for, together with those of which an
 * offer was deleted.
 *
 * @param search part of a title, or a whole SKU, GTIN or product number; empty for all
 * @param category with all below it; null for all
 * @param seller owner, or one of those who offer it; null for all
 */
public record ProductFilter(
        String search, @Nullable State state, @Nullable UUID category, @Nullable SellerId seller) {

    /** What a list can be narrowed to. */
    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        REJECTED,
        CHANGE_PROPOSED,
        DELETED
    }

    public static ProductFilter none() {
        return new ProductFilter("", null, null, null);
    }

    public ProductFilter searching(String text) {
        return new ProductFilter(text, state, category, seller);
    }

    public ProductFilter in(@Nullable State wanted) {
        return new ProductFilter(search, wanted, category, seller);
    }

    public ProductFilter below(@Nullable UUID wanted) {
        return new ProductFilter(search, state, wanted, seller);
    }

    public ProductFilter of(@Nullable SellerId wanted) {
        return new ProductFilter(search, state, category, wanted);
    }
}
