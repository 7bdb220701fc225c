package services.people.internal;

import domain.people.User;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import services.mail.MailTexts;
import services.mail.Mailbox;

/** Mails to people, in the language each of them chose, with a link into the application. */
@Component
public class Notices {

    private final Mailbox mailbox;
    private final String publicAddress;

    Notices(Mailbox mailbox, @Value("${refcommerce.public-address}") String publicAddress) {
        this.mailbox = mailbox;
        this.publicAddress = publicAddress;
    }

    /**
     * @param key which text of {@code mails/people.properties}
     * @param path where the link leads, beginning with a slash
     * @param values {@code {2}} and on; {@code {0}} is the name, {@code {1}} the link
     */
    public void tell(User user, String key, String path, String... values) {
        var all = new ArrayList<Object>();
        all.add(user.profile().displayName());
        all.add(publicAddress + path);
        all.addAll(List.of(values));
        var text = MailTexts.of("people", user.profile().locale(), key, all.toArray());
        mailbox.post(user.email().value(), text.subject(), text.body());
    }
}
