package services.people;

import domain.people.EmailAddress;
import domain.people.User;
import domain.people.UserRepository;
import domain.shared.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** Saves an account and, once that is committed, tells open sessions and screens of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonChanges {

    private final UserRepository users;
    private final OpenSessions sessions;
    private final LiveFeed live;
    private final AuditTrail audit;

    PersonChanges(UserRepository users, OpenSessions sessions, LiveFeed live, AuditTrail audit) {
        this.users = users;
        this.sessions = sessions;
        this.live = live;
        this.audit = audit;
    }

    Optional<User> find(EmailAddress email) {
        return users.findByEmail(email.value());
    }

    User read(UserId id) {
        return users.findById(id).orElseThrow(() -> new NotFound("user", id));
    }

    /** To be changed: whoever keeps trying to log in cannot keep an operator from locking. */
    User require(UserId id) {
        return users.findWithLockById(id).orElseThrow(() -> new NotFound("user", id));
    }

    void save(User user, AuditedAct act) {
        save(user);
        audit.record(act);
    }

    void record(AuditedAct act) {
        audit.record(act);
    }

    void save(User user) {
        users.saveAndFlush(user);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        sessions.changed(user.id(), user.email().value(), user.changedAt());
                    }
                });
        live.changed(Topic.of(OpenSessions.TOPIC, user.id()));
    }
}
