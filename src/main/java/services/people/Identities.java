package services.people;

import domain.people.Role;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import services.shared.SignedIn;

/**
 * Puts together who somebody is from account and teams. Must run as the system: the names of
 * sellers that are not public yet are part of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Identities {

    private static final String MEMBERSHIPS =
            """
            select m.seller_id, s.display_name, m.role
              from seller_member m
              join seller s on s.id = m.seller_id
             where m.user_id = :user
             order by m.since, m.seller_id
             limit 200
            """;

    private final UserRepository users;
    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(UserRepository users, JdbcClient jdbc, Clock clock) {
        this.users = users;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when there is no such person or its account is not active. */
    Optional<SignedIn> active(UserId id) {
        return users.findById(id)
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .map(this::identityOf);
    }

    SignedIn identityOf(User user) {
        var memberships = memberships(user.id());
        var profile = user.profile();
        return new SignedIn(
                user.id(),
                user.email().value(),
                profile.displayName(),
                null,
                user.status() == UserStatus.ACTIVE,
                user.status() == UserStatus.LOCKED,
                user.roles(),
                memberships,
                memberships.isEmpty() ? null : memberships.getFirst().sellerId(),
                null,
                profile.locale(),
                profile.timeZone(),
                clock.instant());
    }

    private List<SignedIn.Membership> memberships(UserId id) {
        return jdbc.sql(MEMBERSHIPS)
                .param("user", id.value())
                .query(
                        (row, _) ->
                                new SignedIn.Membership(
                                        new SellerId(row.getObject("seller_id", UUID.class)),
                                        row.getString("display_name"),
                                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
