package domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A seller's identity. */
@Embeddable
public record SellerId(UUID value) implements Serializable {

    public static SellerId next() {
        return new SellerId(Uuids.timeOrdered());
    }

    public static SellerId of(String text) {
        return new SellerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
