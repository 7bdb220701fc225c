package domain.sellers;

import domain.shared.PlainText;
import domain.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a seller does not ship, both included, and what shoppers read then.
 *
 * @param from null when no holiday is planned
 * @param until null for an open end
 */
@Embeddable
public record HolidayMode(
        @Column(name = "holiday_from") @Nullable LocalDate from,
        @Column(name = "holiday_until") @Nullable LocalDate until,
        @Column(name = "holiday_message") String message) {

    public static final int MESSAGE_MAX_LENGTH = 500;

    public static HolidayMode none() {
        return new HolidayMode(null, null, "");
    }

    public static HolidayMode of(LocalDate from, @Nullable LocalDate until, String message) {
        if (until != null && until.isBefore(from)) {
            throw new Refused("holiday.order", "A holiday ends on its first day or later");
        }
        return new HolidayMode(
                from, until, PlainText.require("The message", message, MESSAGE_MAX_LENGTH));
    }

    public boolean isPlanned() {
        return from != null;
    }

    public boolean isOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
