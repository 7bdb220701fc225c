package services.adapters.html;

import java.util.regex.Pattern;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;
import services.catalog.SafeHtml;

/**
 * Keeps what a description needs (paragraphs, headings below the page's own, lists, tables,
 * emphasis, links, pictures) and drops the rest: no styles, no scripts, no address other than
 * http(s) and mailto. Cleaning what has been cleaned changes nothing.
 */
@Component
class OwaspHtml implements SafeHtml {

    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://|mailto:).*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("(?i)https://.*", Pattern.DOTALL);
    private static final Pattern PIXELS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern CELLS = Pattern.compile("[0-9]{1,2}");

    private static final ElementPolicy ONLY_WITH_SOURCE =
            (name, attributes) -> attributes.contains("src") ? name : null;

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "div", "br", "hr", "blockquote", "h2", "h3", "h4")
                    .allowElements((_, _) -> "h2", "h1")
                    .allowElements((_, _) -> "h4", "h5", "h6")
                    .allowElements("ul", "ol", "li", "dl", "dt", "dd")
                    .allowElements("b", "i", "em", "strong", "u", "s", "sub", "sup", "small")
                    .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                    .allowAttributes("colspan", "rowspan")
                    .matching(CELLS)
                    .onElements("th", "td")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowElements("a")
                    .allowAttributes("href")
                    .matching(LINK)
                    .onElements("a")
                    .requireRelNofollowOnLinks()
                    .allowElements(ONLY_WITH_SOURCE, "img")
                    .allowAttributes("src")
                    .matching(PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(PIXELS)
                    .onElements("img")
                    .toFactory();

    /** Well-formed input settles at once, input made to confuse parsers may need another round. */
    private static final int MOST_ROUNDS = 4;

    @Override
    public String clean(String html) {
        var current = html;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var cleaned = POLICY.sanitize(current);
            if (cleaned.equals(current)) {
                return cleaned;
            }
            current = cleaned;
        }
        return asText(current);
    }

    /** For markup that never settles: its words without any markup. */
    private static String asText(String html) {
        return new HtmlPolicyBuilder().toFactory().sanitize(html);
    }
}
