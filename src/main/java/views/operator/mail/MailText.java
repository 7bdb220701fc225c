package views.operator.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.regex.Pattern;
import services.mail.MailRow;
import views.components.Texts;

/** One mail to read. Only web addresses become links; everything else stays text. */
final class MailText extends Composite<Div> {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    MailText(MailRow mail) {
        getContent().addClassName("mail-text");
        getContent()
                .add(
                        new H2(mail.subject()),
                        new Paragraph(Texts.of("mail.to", mail.recipient())),
                        body(mail.text()));
        Optional.ofNullable(mail.lastError())
                .ifPresent(error -> getContent().add(new Paragraph(Texts.of("mail.error", error))));
    }

    private static Div body(String text) {
        var body = new Div();
        body.addClassName("mail-body");
        var link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            body.add(new Text(text.substring(done, link.start())));
            body.add(new Anchor(link.group(), link.group()));
            done = link.end();
        }
        body.add(new Text(text.substring(done)));
        return body;
    }
}
