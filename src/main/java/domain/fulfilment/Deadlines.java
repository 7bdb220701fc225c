package domain.fulfilment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;

/** Until when a seller accepts and ships an order whose money has become certain. */
public record Deadlines(Instant acceptBy, Instant shipBy) {

    private static final int DAYS_TO_ACCEPT = 2;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * @param handlingDays what its slowest line takes, in working days; never less than the days to
     *     accept
     */
    public static Deadlines from(Instant paid, int handlingDays) {
        return new Deadlines(
                workingDaysAfter(paid, DAYS_TO_ACCEPT),
                workingDaysAfter(paid, Math.max(DAYS_TO_ACCEPT, handlingDays)));
    }

    private static Instant workingDaysAfter(Instant start, int days) {
        var day = start.atZone(ZoneOffset.UTC);
        var left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static boolean isWorkingDay(ZonedDateTime day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }
}
