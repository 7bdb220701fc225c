package domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person's identity. */
@Embeddable
public record UserId(UUID value) implements Serializable {

    public static UserId next() {
        return new UserId(Uuids.timeOrdered());
    }

    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
