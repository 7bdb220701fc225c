package services.people.directory;

import domain.people.Permissions;
import domain.people.Role;
import domain.people.UserAction;
import domain.people.UserStatus;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** Reads for the screens about people. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.USERS_READ + "')")
public class UserQueries {

    private static final String COLUMNS =
            """
            select u.id, u.display_name, u.email, u.status, u.last_login_at,
                   (select string_agg(r.role, ',' order by r.role)
                      from user_role r where r.user_id = u.id) as roles,
                   (select count(*) from seller_member m where m.user_id = u.id) as teams
            """;

    private static final String MATCHING =
            """
              from app_user u
             where (:text = '' or plain(u.display_name) like '%' || plain(:text) || '%'
                    or u.email like '%' || lower(:text) || '%')
               and (cast(:status as text) is null or u.status = :status)
               and (cast(:role as text) is null
                    or exists (select from user_role r
                                where r.user_id = u.id and r.role = :role)
                    or exists (select from seller_member m
                                where m.user_id = u.id and m.role = :role))
            """;

    /** Counting on is of no use to anybody who scrolls. */
    private static final int COUNT_LIMIT = 100_000;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    UserQueries(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    public List<UserRow> find(UserFilter filter, Pageable page) {
        return matching(
                        COLUMNS
                                + MATCHING
                                + " order by %s, u.id limit :limit offset :offset"
                                        .formatted(UserSort.orderBy(page.getSort())),
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(UserQueries::row)
                .list();
    }

    public int count(UserFilter filter) {
        return matching(
                        "select count(*) from (select 1 %s limit %d) counted"
                                .formatted(MATCHING, COUNT_LIMIT),
                        filter)
                .query(Integer.class)
                .single();
    }

    /** Every row the filter lets through, however many. */
    public void each(UserFilter filter, Consumer<UserRow> sink) {
        var sql = COLUMNS + MATCHING + " order by u.created_at desc, u.id";
        try (var rows = matching(sql, filter).withFetchSize(500).query(UserQueries::row).stream()) {
            rows.forEach(sink);
        }
    }

    public Optional<UserDetails> find(UserId id) {
        var places = places(id);
        return jdbc.sql(
                        COLUMNS
                                + """
                                , u.status_reason, u.email_verified_at, u.locale, u.time_zone,
                                u.created_at, u.throttled_until
                                from app_user u where u.id = :id
                                """)
                .param("id", id.value())
                .query((row, _) -> details(row, places))
                .optional();
    }

    private JdbcClient.StatementSpec matching(String sql, UserFilter filter) {
        var status = filter.status();
        var role = filter.role();
        return jdbc.sql(sql)
                .param("text", likeable(filter.text().strip()))
                .param("status", status == null ? null : status.name())
                .param("role", role == null ? null : role.name());
    }

    /** What people type is text, not a pattern. */
    private static String likeable(String typed) {
        return typed.replace("\u0000", "").replaceAll("([\\\\%_])", "\\\\$1");
    }

    private List<UserDetails.Place> places(UserId id) {
        return jdbc.sql(
                        """
                        select m.seller_id, s.display_name, m.role
                          from seller_member m join seller s on s.id = m.seller_id
                         where m.user_id = :id
                         order by s.display_name, m.seller_id
                         limit 200
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new UserDetails.Place(
                                        new SellerId(row.getObject("seller_id", UUID.class)),
                                        row.getString("display_name"),
                                        Role.valueOf(row.getString("role"))))
                .list();
    }

    private UserDetails details(ResultSet found, List<UserDetails.Place> places)
            throws SQLException {
        var row = row(found, 0);
        var manages = currentUser.may(Permissions.USERS_MANAGE);
        var oneself = currentUser.signedIn().filter(me -> me.id().equals(row.id())).isPresent();
        return new UserDetails(
                row,
                found.getString("status_reason"),
                found.getObject("email_verified_at") != null,
                found.getString("locale"),
                found.getString("time_zone"),
                found.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(found, "throttled_until"),
                places,
                manages && !oneself ? offered(row.status()) : Set.of(),
                manages && row.status() != UserStatus.CLOSED,
                currentUser.may(Permissions.USERS_VIEW_AS)
                        && !oneself
                        && row.status() == UserStatus.ACTIVE
                        && row.roles().stream().noneMatch(Role::isOperatorRole));
    }

    private static Set<UserAction> offered(UserStatus status) {
        var actions = EnumSet.noneOf(UserAction.class);
        actions.addAll(status.allowedActions());
        // Only the invited person can accept.
        actions.remove(UserAction.ACCEPT_INVITATION);
        return actions;
    }

    private static UserRow row(ResultSet row, int number) throws SQLException {
        return new UserRow(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                UserStatus.valueOf(row.getString("status")),
                roles(row.getString("roles")),
                row.getInt("teams"),
                instant(row, "last_login_at"));
    }

    private static Set<Role> roles(@Nullable String names) {
        var roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            for (var name : names.split(",", -1)) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
