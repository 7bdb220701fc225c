package services.mail;

import domain.people.Permissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Every mail the marketplace may write, to be looked at before anybody gets it. */
@Service
@PreAuthorize("hasAuthority('" + Permissions.MAIL_READ + "')")
public class MailTemplates {

    /** A mail of an area. */
    public record Template(String area, String mail) {}

    private static final String SUBJECT = ".subject";
    private static final String FILES = "classpath*:mails/*.properties";

    /** For {@code {0}} and on: a name, an address, a number, and texts. */
    private static final Object[] SAMPLES = {
        "Ada Lovelace", "https://example.com/…", "100001", "2 × …", "…", "…", "…"
    };

    MailTemplates() {}

    public List<Template> all() {
        return areas().flatMap(MailTemplates::mails)
                .sorted(Comparator.comparing(Template::area).thenComparing(Template::mail))
                .toList();
    }

    /** As somebody who speaks the language would read it, with made-up values. */
    public MailTexts.Text preview(Template template, String language) {
        return MailTexts.of(template.area(), language, template.mail(), SAMPLES);
    }

    private static Stream<String> areas() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""));
        } catch (IOException failure) {
            throw new UncheckedIOException("The mails' texts cannot be read", failure);
        }
    }

    private static Stream<Template> mails(String area) {
        return ResourceBundle.getBundle("mails." + area, Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(SUBJECT))
                .map(key -> new Template(area, key.substring(0, key.length() - SUBJECT.length())));
    }
}
