package services.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

    private static final Path MAILS = Path.of("src/main/resources/mails");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @Test
    void writesToEachInTheirLanguage() {
        assertThat(MailTexts.of("sellers", "de", "decided.REJECT", "Laden", "{0} %s").body())
                .startsWith("Guten Tag Laden,")
                .contains("weil:\n\n{0} %s\n");
        assertThat(MailTexts.of("sellers", "id", "decided.APPROVE", "Toko", "").subject())
                .isEqualTo("Anda dapat berjualan sekarang");
    }

    @Test
    void writesInEnglishToWhoeverReadsAnotherLanguage() {
        assertThat(MailTexts.of("sellers", "fr", "decided.APPROVE", "Boutique", "").subject())
                .isEqualTo("You can sell now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "id"})
    void everyMailIsWrittenInEveryLanguage(String language) throws IOException {
        for (var english : englishFiles()) {
            var original = read(english);
            var name = english.getFileName().toString().replace(".properties", "");
            var translated = read(MAILS.resolve(name + "_" + language + ".properties"));

            assertThat(translated.stringPropertyNames())
                    .as(name)
                    .isEqualTo(original.stringPropertyNames());
            for (var key : original.stringPropertyNames()) {
                assertThat(placeholders(translated.getProperty(key)))
                        .as(name + " " + key)
                        .isEqualTo(placeholders(original.getProperty(key)));
                assertThat(translated.getProperty(key)).as(key).doesNotContain("'");
                assertThat(new MessageFormat(translated.getProperty(key))).isNotNull();
            }
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static List<Path> englishFiles() throws IOException {
        try (var files = Files.list(MAILS)) {
            return files.filter(file -> !file.getFileName().toString().contains("_")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }
}
