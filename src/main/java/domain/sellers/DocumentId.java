package domain.sellers;

import domain.shared.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a file a seller uploaded. */
@Embeddable
public record DocumentId(@Column(name = "id") UUID value) implements Serializable {

    public static DocumentId next() {
        return new DocumentId(Uuids.timeOrdered());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
