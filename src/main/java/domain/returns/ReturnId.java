package domain.returns;

import domain.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** The identity of a return. */
public record ReturnId(UUID value) implements Serializable {

    public static ReturnId next() {
        return new ReturnId(Uuids.timeOrdered());
    }

    public static ReturnId of(String text) {
        return new ReturnId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
