package services.people.internal;

import domain.people.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import services.mail.Mailbox;

/** Mails to people, in the language each of them chose, with a link into the application. */
@Component
public class Notices {

    private final Mailbox mailbox;
    private final MailTexts texts;
    private final String publicAddress;

    Notices(
            Mailbox mailbox,
            MailTexts texts,
            @Value("${refcommerce.public-address}") String publicAddress) {
        this.mailbox = mailbox;
        this.texts = texts;
        this.publicAddress = publicAddress;
    }

    /**
     * @param key which text of {@code mails/people.properties}
     * @param path where the link leads, beginning with a slash
     */
    public void tell(User user, String key, String path, String... values) {
        var text = texts.of(user, key, publicAddress + path, values);
        mailbox.post(user.email().value(), text.subject(), text.body());
    }
}
