package views.components;

import static org.assertj.core.api.Assertions.assertThat;

import domain.catalog.ProductAction;
import domain.catalog.ProductStatus;
import domain.imports.ImportAction;
import domain.people.UserStatus;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import domain.shared.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that is asked for is written, in English at least. */
class TextKeysTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final String JAVA = "src/main/java/";
    private static final Path TEXTS = Path.of("src/main/resources/i18n");

    /** How much a language may lack, in percent of all texts. To be lowered, never raised. */
    private static final int MOST_MISSING_PERCENT = 15;

    private static final String LITERAL = "\"([a-z][a-zA-Z0-9._-]*)\"\\s*([+,)])";
    private static final Pattern ASKED =
            Pattern.compile("\\bTexts\\s*\\.(?:of\\(|(?:in|find)\\([^,\"]+,)\\s*" + LITERAL);
    private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*?title\\s*=\\s*" + LITERAL);

    /** The public catalogue's pages leave the area's name out. */
    private static final Pattern SHOP = Pattern.compile("\\btext(?:\\(\\))?\\.t\\(\\s*" + LITERAL);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private static final Pattern REFUSED =
            Pattern.compile("new \\w*Refused\\(\\s*\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"\\s*,");
    private static final Pattern SENTENCE =
            Pattern.compile(REFUSED.pattern() + "\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern OWN_CODE = Pattern.compile("super\\(\\s*\"([a-z.-]+)\"\\s*,");
    private static final Pattern LABEL =
            Pattern.compile("PlainText\\s*\\.require(?:Filled)?\\(\\s*\"([^\"]+)\"\\s*,");

    /** Said about files, line by line, in the language of the report. */
    private static final Set<String> WHOLE_SENTENCES =
            Set.of(
                    "import.unreadable",
                    "import.row-refused",
                    "import.accounts",
                    "import.depended-on");

    /** Statuses and actions that refusals name. */
    private static final List<Enum<?>[]> WORDS =
            List.of(
                    SellerStatus.values(),
                    SellerAction.values(),
                    ProductStatus.values(),
                    ProductAction.values(),
                    UserStatus.values(),
                    ImportAction.values());

    @Test
    void englishHasEveryTextTheScreensAskFor() throws IOException {
        var unknown = new TreeSet<String>();

        for (var source : sources()) {
            var code = Files.readString(source);
            Stream.concat(
                            Stream.of(ASKED, MENU)
                                    .flatMap(pattern -> pattern.matcher(code).results())
                                    .filter(found -> !isWritten(found, "")),
                            SHOP.matcher(code)
                                    .results()
                                    .filter(found -> !isWritten(found, "shop.")))
                    .forEach(found -> unknown.add(source.getFileName() + ": " + found.group(1)));
        }

        assertThat(unknown).as("keys without an English text").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "id"})
    void otherLanguagesSayNothingEnglishDoesNot(String language) {
        var surplus = new TreeSet<>(Texts.all(Locale.of(language)).keySet());
        surplus.removeAll(english().keySet());

        assertThat(surplus).as("keys of no English text in " + language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "id"})
    void otherLanguagesLackFewTexts(String language) {
        var missing = new TreeSet<>(english().keySet());
        missing.removeAll(Texts.all(Locale.of(language)).keySet());

        System.out.printf("%d texts are missing in %s: %s%n", missing.size(), language, missing);
        assertThat(missing.size() * 100L)
                .as("texts missing in %s, times 100", language)
                .isLessThanOrEqualTo((long) english().size() * MOST_MISSING_PERCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "id"})
    void translationsHaveThePlaceholdersOfTheOriginal(String language) {
        var different = new TreeSet<String>();

        Texts.all(Locale.of(language))
                .forEach(
                        (key, text) -> {
                            var original = english().getOrDefault(key, text);
                            if (!placeholders(original).equals(placeholders(text))) {
                                different.add(key);
                            }
                        });

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "id"})
    void textsWithPlaceholdersCanBeFilled(String language) {
        Texts.all(Locale.of(language))
                .forEach(
                        (key, text) -> {
                            if (PLACEHOLDER.matcher(text).find()) {
                                assertThat(text)
                                        .as("%s: a straight apostrophe swallows placeholders", key)
                                        .doesNotContain("'");
                                assertThat(new MessageFormat(text)).as(key).isNotNull();
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "id"})
    void everyRefusalCanBeSaid(String language) throws IOException {
        var missing = new TreeSet<String>();
        for (var source : rules()) {
            var code = Files.readString(source);
            REFUSED.matcher(code).results().map(found -> found.group(1)).forEach(missing::add);
            if (code.contains("extends DomainException")) {
                OWN_CODE.matcher(code).results().map(found -> found.group(1)).forEach(missing::add);
            }
            LABEL.matcher(code)
                    .results()
                    .map(found -> "word." + new Word(found.group(1)).key())
                    .forEach(missing::add);
        }
        for (var constants : WORDS) {
            for (var constant : constants) {
                missing.add("word." + constant.getClass().getSimpleName() + "." + constant.name());
            }
        }
        assertThat(missing).hasSizeGreaterThan(100);

        missing.removeAll(WHOLE_SENTENCES);
        missing.removeIf(key -> Texts.all(Locale.of(language)).containsKey("errors." + key));

        assertThat(missing).as("texts errors.<code> missing in " + language).isEmpty();
    }

    @Test
    void oneCodeStandsForOneSentence() throws IOException {
        var sentences = new HashMap<String, Set<String>>();
        for (var source : rules()) {
            SENTENCE.matcher(Files.readString(source))
                    .results()
                    .forEach(
                            found ->
                                    sentences
                                            .computeIfAbsent(found.group(1), _ -> new TreeSet<>())
                                            .add(found.group(2)));
        }
        sentences.values().removeIf(said -> said.size() == 1);

        assertThat(sentences).as("codes with several sentences").isEmpty();
    }

    @Test
    void noFileSaysAThingTwice() throws IOException {
        var twice = new ArrayList<String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                var seen = new HashMap<String, Integer>();
                for (var line : Files.readAllLines(file)) {
                    var equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#")) {
                        seen.merge(line.substring(0, equals).strip(), 1, Integer::sum);
                    }
                }
                seen.entrySet().stream()
                        .filter(count -> count.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }

        assertThat(twice).isEmpty();
    }

    private static Map<String, String> english() {
        return Texts.all(Locale.ENGLISH);
    }

    /** A key that goes on after the literal is right when some text begins with it. */
    private static boolean isWritten(MatchResult found, String area) {
        var key = area + found.group(1);
        return found.group(2).equals("+")
                ? english().keySet().stream().anyMatch(text -> text.startsWith(key))
                : english().containsKey(key);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> rules() throws IOException {
        return sources().stream()
                .filter(
                        file ->
                                file.startsWith(JAVA + "domain")
                                        || file.startsWith(JAVA + "services"))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)")).toList();
        }
    }
}
