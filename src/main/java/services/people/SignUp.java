package services.people;

/** A wish for an account of one's own. */
public record SignUp(String email, String displayName, String password, String locale) {}
