package services.adapters.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import services.mail.MailNotAccepted;
import services.mail.MailTransport;

/** SMTP, when {@code spring.mail.host} names a server. */
@Component
class SmtpTransport implements MailTransport {

    private final Optional<JavaMailSender> server;
    private final String sender;

    SmtpTransport(
            ObjectProvider<JavaMailSender> server,
            @Value("${refcommerce.mail.sender:noreply@refcommerce.local}") String sender) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.sender = sender;
    }

    @Override
    public boolean isConfigured() {
        return server.isPresent();
    }

    @Override
    public void send(String recipient, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(recipient);
        message.setSubject(subject);
        message.setText(text);
        try {
            server.orElseThrow().send(message);
        } catch (MailException refused) {
            throw new MailNotAccepted(String.valueOf(refused.getMessage()), refused);
        }
    }
}
