package domain.people;

import java.time.Duration;

/** What a mailed link is for, and how long it works. */
public enum TokenPurpose {
    INVITATION(Duration.ofDays(7)),
    VERIFICATION(Duration.ofDays(3)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
