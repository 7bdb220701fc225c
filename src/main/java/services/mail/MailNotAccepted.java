package services.mail;

/** The mail server did not take a mail, or could not be reached. */
public final class MailNotAccepted extends RuntimeException {

    public MailNotAccepted(String why, Throwable cause) {
        super(why, cause);
    }
}
