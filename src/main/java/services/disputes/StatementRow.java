package services.disputes;

import domain.orders.Party;
import java.time.Instant;
import java.util.UUID;

/**
 * What a party said.
 *
 * @param fileName empty without evidence
 */
public record StatementRow(
        UUID id, Party party, String author, String text, String fileName, Instant at) {

    public boolean hasFile() {
        return !fileName.isEmpty();
    }
}
