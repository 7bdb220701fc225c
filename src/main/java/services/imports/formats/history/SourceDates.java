package services.imports.formats.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import services.imports.values.Cell;

/**
 * Dates as they stand in exports. Those without a zone are taken for UTC, so that they read here as
 * they read there.
 */
final class SourceDates {

    private static final DateTimeFormatter WITHOUT_ZONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z");
    private static final int LENGTH_WITHOUT_ZONE = 19;

    private SourceDates() {}

    static @Nullable Instant orNone(Cell cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return cell.text().length() == LENGTH_WITHOUT_ZONE
                    ? LocalDateTime.parse(cell.text(), WITHOUT_ZONE).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(cell.text(), WITH_ZONE).toInstant();
        } catch (DateTimeParseException _) {
            throw cell.refused("“%s” is not a date like 2018-01-31 12:00:00", cell.text());
        }
    }

    static Instant required(Cell cell) {
        var date = orNone(cell);
        if (date == null) {
            throw cell.refused("The date is missing");
        }
        return date;
    }
}
