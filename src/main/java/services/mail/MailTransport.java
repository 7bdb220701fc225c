package services.mail;

/** Carries mails to a mail server. */
public interface MailTransport {

    /** Whether a server is configured; without one mails wait in the outbox. */
    boolean isConfigured();

    /** Hands one mail over to the server, or {@link MailNotAccepted}. */
    void send(String recipient, String subject, String text);
}
