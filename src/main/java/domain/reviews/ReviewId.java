package domain.reviews;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** A review's identity. */
public record ReviewId(UUID value) implements Serializable {

    public static ReviewId next() {
        return new ReviewId(Uuids.timeOrdered());
    }

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
