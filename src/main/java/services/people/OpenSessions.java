package services.people;

import domain.people.Permissions;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * Whether what an open session knows about its person is still true: asked on every request,
 * answered from memory unless something changed.
 *
 * <p>Changes of this node are known when their transaction has committed, those of others when the
 * live feed brings them; should a message be lost, the database is asked every few seconds.
 */
@Component
@PreAuthorize("permitAll()")
public class OpenSessions {

    public static final String TOPIC = "person";

    /** Changes this close to the making of an identity may have been committed after it. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private static final Duration LOOK_BACK = Duration.ofMinutes(5);
    private static final Duration LONGEST_SESSION = Duration.ofHours(24);

    private final Map<String, Instant> changes = new ConcurrentHashMap<>();
    private final UserRepository users;
    private final Identities identities;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    OpenSessions(
            UserRepository users,
            Identities identities,
            JdbcClient jdbc,
            TransactionOperations transactions,
            LiveFeed live,
            Clock clock) {
        this.users = users;
        this.identities = identities;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        live.subscribe(Set.of(Topic.of(TOPIC)), this::hear);
    }

    /** The same person as they are now; empty when the session must end. */
    public Optional<SignedIn> upToDate(SignedIn known) {
        if (!changedSince(known.id().toString(), known)
                && !(known.viewedBy() != null && changedSince(known.viewedBy(), known))) {
            return Optional.of(known);
        }
        return ActingAs.systemGet(() -> transactions.execute(_ -> reread(known)));
    }

    private boolean changedSince(String person, SignedIn known) {
        var changed = changes.get(person);
        return changed != null && changed.plus(OVERLAP).isAfter(known.since());
    }

    private Optional<SignedIn> reread(SignedIn known) {
        var viewer = known.viewedBy();
        if (viewer != null
                && users.findByEmail(viewer).filter(user -> mayView(user, known)).isEmpty()) {
            return Optional.empty();
        }
        return users.findById(known.id())
                .filter(user -> viewer != null || isValid(user, known))
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .map(identities::identityOf)
                .map(fresh -> keepingPlace(fresh, known));
    }

    private static boolean mayView(User viewer, SignedIn known) {
        return isValid(viewer, known)
                && viewer.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permissions.USERS_VIEW_AS));
    }

    private static boolean isValid(User user, SignedIn known) {
        return user.status() == UserStatus.ACTIVE
                && !user.sessionsValidFrom().isAfter(known.since());
    }

    private static SignedIn keepingPlace(SignedIn fresh, SignedIn known) {
        var working =
                fresh.memberships().stream()
                        .map(SignedIn.Membership::sellerId)
                        .filter(seller -> seller.equals(known.activeSeller()))
                        .findFirst()
                        .map(fresh::workingFor)
                        .orElse(fresh);
        return known.viewedBy() == null ? working : working.viewedBy(known.viewedBy());
    }

    /** Called when a transaction that changed this person has committed on this node. */
    void changed(UserId id, String email, Instant at) {
        changes.merge(id.toString(), at, OpenSessions::later);
        changes.merge(email, at, OpenSessions::later);
    }

    private void hear(Set<Topic> topics) {
        for (var topic : topics) {
            ActingAs.system(() -> readOne(UserId.of(topic.id())));
        }
    }

    private void readOne(UserId id) {
        transactions.executeWithoutResult(
                _ ->
                        users.findById(id)
                                .ifPresent(
                                        user ->
                                                changed(
                                                        id,
                                                        user.email().value(),
                                                        user.changedAt())));
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void readRecentChanges() {
        var now = clock.instant();
        changes.values().removeIf(at -> at.isBefore(now.minus(LONGEST_SESSION)));
        ActingAs.system(
                () -> transactions.executeWithoutResult(_ -> readSince(now.minus(LOOK_BACK))));
    }

    private void readSince(Instant from) {
        jdbc.sql(
                        """
                        select id, email, identity_changed_at from app_user
                         where identity_changed_at > :from
                         order by identity_changed_at desc
                         limit 10000
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) -> {
                            changed(
                                    new UserId(row.getObject("id", UUID.class)),
                                    row.getString("email"),
                                    row.getTimestamp("identity_changed_at").toInstant());
                            return true;
                        })
                .list();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
