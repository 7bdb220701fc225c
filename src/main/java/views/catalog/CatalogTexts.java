package views.catalog;

import domain.catalog.Condition;
import domain.catalog.FieldChange;
import domain.catalog.Offer;
import domain.catalog.ProductStatus;
import services.catalog.ProductFilter;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;

/** What the words of the catalogue are called on a screen. */
public final class CatalogTexts {

    private CatalogTexts() {}

    public static String of(ProductStatus status) {
        return Texts.of("catalog.status." + status.name());
    }

    public static StatusBadge badge(ProductStatus status, boolean deleted) {
        if (deleted) {
            return deleted();
        }
        return new StatusBadge(
                of(status),
                switch (status) {
                    case DRAFT -> Tone.NEUTRAL;
                    case SUBMITTED -> Tone.ACTIVE;
                    case APPROVED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                });
    }

    public static StatusBadge badge(Offer.Status status, boolean deleted) {
        if (deleted) {
            return deleted();
        }
        return new StatusBadge(
                of(status),
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case PAUSED -> Tone.WARNING;
                });
    }

    public static String of(Offer.Status status) {
        return Texts.of("catalog.offer-status." + status.name());
    }

    public static String of(Condition condition) {
        return Texts.of("catalog.condition." + condition.name());
    }

    private static StatusBadge deleted() {
        return new StatusBadge(Texts.of("catalog.status.DELETED"), Tone.NEUTRAL);
    }

    static String of(ProductFilter.State state) {
        return Texts.of("catalog.status." + state.name());
    }

    static String of(FieldChange.Field field) {
        return Texts.of("catalog.field." + field.name());
    }
}
