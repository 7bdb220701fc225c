package services.people.internal;

import domain.people.Role;
import domain.people.User;
import domain.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** Keeps the marketplace from locking itself out: nobody against oneself, never the last admin. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Operators {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    Operators(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    public void requireSomebodyElse(User user) {
        if (currentUser.signedIn().filter(me -> me.id().equals(user.id())).isPresent()) {
            throw new Refused("user.oneself", "Nobody can do this to the own account");
        }
    }

    /** Must be asked before the last admin could go; holds until the transaction ends. */
    public void requireAnotherAdmin(User user) {
        if (!user.roles().contains(Role.ADMIN)) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('admins', 0))")
                .query((_, _) -> true)
                .single();
        var another =
                jdbc.sql(
                                """
                                select exists (select from user_role r
                                  join app_user u on u.id = r.user_id
                                 where r.role = 'ADMIN' and u.status = 'ACTIVE' and u.id <> :id)
                                """)
                        .param("id", user.id().value())
                        .query(Boolean.class)
                        .single();
        if (!another) {
            throw new Refused("user.last-admin", "The last admin stays: appoint another one first");
        }
    }
}
