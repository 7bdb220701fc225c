package services.people;

import domain.people.EmailAddress;
import domain.people.LoginThrottle;
import domain.people.User;
import domain.people.UserRepository;
import domain.people.UserStatus;
import domain.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;
import services.people.internal.LoginAttempts;
import services.people.internal.Secrets;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * Proof of who somebody is, by password.
 *
 * <p>Two short transactions with the slow hash between them: the first counts the attempt as a
 * mistake, the second takes it back.
 */
@Service
@PreAuthorize("permitAll()")
public class LoggingIn {

    private record Attempt(@Nullable User user, boolean allowed, Instant at) {}

    private final UserRepository users;
    private final LoginAttempts attempts;
    private final LoginRecords records;
    private final PasswordEncoder passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Compared against when nobody has the address, so that the answer takes as long. */
    private final SingletonSupplier<String> nobodysHash;

    LoggingIn(
            UserRepository users,
            LoginAttempts attempts,
            LoginRecords records,
            PasswordEncoder passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.users = users;
        this.attempts = attempts;
        this.records = records;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.nobodysHash =
                SingletonSupplier.of(() -> String.valueOf(passwords.encode(Secrets.next())));
    }

    /** Who it is, or {@link LoginRefused}. */
    public SignedIn attempt(String email, String password) {
        return ActingAs.systemGet(() -> attemptAsSystem(email, password));
    }

    private SignedIn attemptAsSystem(String email, String password) {
        var attempt = inTransaction(() -> begin(email));
        if (!attempt.allowed) {
            throw LoginRefused.throttled();
        }
        var user = attempt.user;
        // Asked for every time: made only when needed, its making would tell who is unknown.
        var substitute = nobodysHash.obtain();
        var hash = user == null ? substitute : user.passwordHash().orElse(substitute);
        // Longer passwords are never anybody's; hashing a megabyte would be a gift to attackers.
        var right = password.length() <= 400 && passwords.matches(password, hash);
        if (!right || user == null || user.passwordHash().isEmpty()) {
            inTransaction(() -> records.failed(user, "wrong password"));
            throw LoginRefused.wrong();
        }
        return inTransaction(() -> finish(user, attempt.at)).orElseThrow(() -> refusal(user));
    }

    private Attempt begin(String typed) {
        // Microseconds are what the database keeps.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!mayTryFromHere(now)) {
            return new Attempt(null, false, now);
        }
        var user = find(typed);
        if (user == null) {
            var key = LoginAttempts.ofUnknown(typed);
            return new Attempt(null, attempts.begin(key, LoginThrottle.FREE_MISTAKES, now), now);
        }
        var allowed = user.beginLogin(now);
        users.saveAndFlush(user);
        return new Attempt(user, allowed, now);
    }

    private Optional<SignedIn> finish(User attempted, Instant begunAt) {
        var user = users.findWithLockByEmail(attempted.email().value()).orElseThrow();
        attempts.address().ifPresent(from -> attempts.takeBack(from, begunAt));
        if (user.status() != UserStatus.ACTIVE || !user.isEmailVerified()) {
            records.failed(user, user.status().name());
            records.remindToVerify(user);
            return Optional.empty();
        }
        user.loggedIn(clock.instant());
        users.saveAndFlush(user);
        return Optional.of(records.loggedIn(user));
    }

    private static LoginRefused refusal(User user) {
        return switch (user.status()) {
            case LOCKED -> LoginRefused.locked();
            case ACTIVE -> LoginRefused.unverified();
            case INVITED, CLOSED -> LoginRefused.wrong();
        };
    }

    private @Nullable User find(String typed) {
        try {
            return users.findWithLockByEmail(EmailAddress.of(typed).value()).orElse(null);
        } catch (Refused _) {
            return null;
        }
    }

    /** Work without a network address, such as making demo data, is nobody's guessing. */
    private boolean mayTryFromHere(Instant now) {
        return attempts.address()
                .map(from -> attempts.begin(from, LoginThrottle.FREE_MISTAKES_OF_AN_ADDRESS, now))
                .orElse(true);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }
}
