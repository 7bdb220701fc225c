package domain.catalog;

import static domain.catalog.ProductAction.*;

import domain.shared.Refused;
import java.util.Map;
import java.util.Set;

/** Where a product is on its way into the catalogue, and what may be done to it there. */
public enum ProductStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED;

    public Set<ProductAction> allowedActions() {
        return transitions().keySet();
    }

    /** Whether its owner may simply change it; later a change waits for a moderator. */
    public boolean isEditable() {
        return switch (this) {
            case DRAFT, REJECTED -> true;
            case SUBMITTED, APPROVED -> false;
        };
    }

    ProductStatus after(ProductAction action) {
        var next = transitions().get(action);
        if (next == null) {
            throw new Refused(
                    "catalog.product-status",
                    "A product that is %s does not allow this: %s",
                    this,
                    action);
        }
        return next;
    }

    private Map<ProductAction, ProductStatus> transitions() {
        return switch (this) {
            case DRAFT, REJECTED -> Map.of(SUBMIT, SUBMITTED);
            case SUBMITTED -> Map.of(APPROVE, APPROVED, REJECT, REJECTED, WITHDRAW, DRAFT);
            case APPROVED -> Map.of();
        };
    }
}
