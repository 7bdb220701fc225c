package views.operator.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import domain.people.Role;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import services.people.directory.UserFilter;

/** The addresses of the screens about people, and what they say. */
public final class UserNavigation {

    static final String LIST = "operator/users";

    private UserNavigation() {}

    public static String addressOf(UserId user) {
        return LIST + "/" + user;
    }

    static void toUsers(UserFilter filter) {
        UI.getCurrent().navigate(LIST, parametersOf(filter));
    }

    static QueryParameters parametersOf(UserFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!filter.text().isBlank()) {
            parameters.put("q", List.of(filter.text()));
        }
        var status = filter.status();
        if (status != null) {
            parameters.put("status", List.of(status.name()));
        }
        var role = filter.role();
        if (role != null) {
            parameters.put("role", List.of(role.name()));
        }
        return new QueryParameters(Map.copyOf(parameters));
    }

    /** What an address line says that does not exist is taken as not said. */
    static UserFilter filterIn(Location location) {
        var parameters = location.getQueryParameters();
        return new UserFilter(
                parameters.getSingleParameter("q").orElse(""),
                oneOf(UserStatus.values(), parameters.getSingleParameter("status")).orElse(null),
                oneOf(Role.values(), parameters.getSingleParameter("role")).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, Optional<String> name) {
        return name.flatMap(
                wanted ->
                        Arrays.stream(values)
                                .filter(value -> value.name().equals(wanted))
                                .findFirst());
    }
}
