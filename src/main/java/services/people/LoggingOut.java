package services.people;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;
import services.shared.SignedIn;

/** The end of a session that somebody ended by their own will. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class LoggingOut {

    private final LoginRecords records;

    LoggingOut(LoginRecords records) {
        this.records = records;
    }

    public void record(SignedIn person) {
        records.as(person, AuditedAct.of("user.logout", "user", person.id()));
    }
}
