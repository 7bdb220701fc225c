package services.imports.formats.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an order of Olist came. */
enum OlistStatus {
    CREATED,
    APPROVED,
    PROCESSING,
    INVOICED,
    SHIPPED,
    DELIVERED,
    CANCELED,
    UNAVAILABLE;

    static Optional<OlistStatus> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    boolean isOff() {
        return this == CANCELED || this == UNAVAILABLE;
    }

    boolean isPaid() {
        return !isOff() && this != CREATED;
    }

    boolean isAccepted() {
        return isPaid() && this != APPROVED;
    }

    boolean isShipped() {
        return this == SHIPPED || this == DELIVERED;
    }
}
