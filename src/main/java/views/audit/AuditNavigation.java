package views.audit;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import services.audit.AuditFilter;
import views.components.Formats;

/** What the address line says about the audit log. Days are whole days where the reader is. */
public final class AuditNavigation {

    private AuditNavigation() {}

    /** The log of one thing, such as the link from its own screen. */
    public static String addressOf(String objectType, Object objectId) {
        return "operator/audit?type=" + objectType + "&object=" + objectId;
    }

    static QueryParameters parametersOf(AuditFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "who", filter.who());
        put(parameters, "action", filter.action());
        put(parameters, "type", filter.objectType());
        put(parameters, "object", filter.objectId());
        put(parameters, "seller", filter.seller());
        put(parameters, "from", firstDay(filter));
        put(parameters, "until", lastDay(filter));
        return new QueryParameters(Map.copyOf(parameters));
    }

    public static AuditFilter filterIn(Location location) {
        var parameters = location.getQueryParameters();
        var until = day(parameters, "until");
        var from = day(parameters, "from");
        return new AuditFilter(
                value(parameters, "who"),
                value(parameters, "action"),
                value(parameters, "type"),
                value(parameters, "object"),
                value(parameters, "seller"),
                from == null ? null : from.atStartOfDay(zone()).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone()).toInstant());
    }

    static @Nullable LocalDate fromDay(AuditFilter filter) {
        var from = filter.from();
        return from == null ? null : from.atZone(zone()).toLocalDate();
    }

    static @Nullable LocalDate untilDay(AuditFilter filter) {
        var until = filter.until();
        return until == null ? null : until.atZone(zone()).toLocalDate().minusDays(1);
    }

    private static String firstDay(AuditFilter filter) {
        var day = fromDay(filter);
        return day == null ? "" : day.toString();
    }

    private static String lastDay(AuditFilter filter) {
        var day = untilDay(filter);
        return day == null ? "" : day.toString();
    }

    static ZoneId zone() {
        return Formats.zone();
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value));
        }
    }

    private static String value(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
