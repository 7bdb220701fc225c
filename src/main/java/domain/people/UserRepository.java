package domain.people;

import domain.shared.UserId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Accounts; used by {@code services.people} only. */
public interface UserRepository extends Repository<User, UserId> {

    Optional<User> findById(UserId id);

    Optional<User> findByEmail(String email);

    User saveAndFlush(User user);

    long count();

    boolean existsByEmail(String email);

    /** Holds the row until the transaction ends, so that attempts at one account are counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<User> findWithLockByEmail(String email);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<User> findWithLockById(UserId id);
}
