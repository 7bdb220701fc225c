package domain.people;

/** What can be done to an account. */
public enum UserAction {
    ACCEPT_INVITATION,
    LOCK,
    UNLOCK,
    CLOSE
}
