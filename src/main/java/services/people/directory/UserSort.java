package services.people.directory;

import org.springframework.data.domain.Sort;

/** The columns people can be sorted by; nothing a browser sends reaches the SQL text. */
public enum UserSort {
    NAME("u.display_name"),
    EMAIL("u.email"),
    LAST_LOGIN("coalesce(u.last_login_at, 'epoch')"),
    CREATED("u.created_at");

    private final String column;

    UserSort(String column) {
        this.column = column;
    }

    static String orderBy(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(order -> valueOf(order.getProperty()).column + " " + order.getDirection())
                .orElse(CREATED.column + " desc");
    }
}
