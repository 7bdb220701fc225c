package services.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Understands what somebody typed: corrects words nobody sells, and completes half a word. */
@Service
@PreAuthorize("permitAll()")
public class ShopSearch {

    private static final int MOST_WORDS = 8;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final String CANDIDATES =
            """
            select word, occurrences from shop_word
             where word % :word
                or (word like :start and length(word) between :length - 2 and :length + 2)
             order by occurrences desc limit 2000
            """;

    private static final String SIMILAR_TITLE =
            """
            select plain_title from shop_product
             where plain_title % shop_plain(:text)
             order by similarity(plain_title, shop_plain(:text)) desc, product_id limit 1
            """;

    private static final String WORDS =
            """
            select word from shop_word where word like :start
             order by occurrences desc, word limit :most
            """;

    private static final String TITLES =
            """
            select title, slug from (
                select title, slug, offer_count, published_at from shop_product
                 where search @@ shop_query(:text) limit 200) hits
             order by (offer_count = 0), published_at desc, slug limit :most
            """;

    private final JdbcClient jdbc;

    /** What was looked for lately and how it was understood; mostly the same few mistakes. */
    private final Cache<String, Optional<String>> corrections =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(REMEMBERED).build();

    ShopSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product whose title begins like what was typed. */
    public record Suggestion(String title, String slug) {}

    /**
     * What was probably meant, for words nothing was found with; empty when no better words are
     * known.
     */
    public Optional<String> correct(String query) {
        return Objects.requireNonNull(corrections.get(query, this::corrected));
    }

    /** Words that complete the last one. */
    public List<String> completions(String query, int most) {
        var words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        var before = String.join(" ", words.subList(0, words.size() - 1));
        return jdbc.sql(WORDS)
                .param("start", escaped(words.getLast()) + "%")
                .param("most", most)
                .query((row, _) -> (before + " " + row.getString(1)).strip())
                .list();
    }

    public List<Suggestion> products(String query, int most) {
        return jdbc.sql(TITLES)
                .param("text", query)
                .param("most", most)
                .query((row, _) -> new Suggestion(row.getString(1), row.getString(2)))
                .list();
    }

    private Optional<String> corrected(String query) {
        var words = words(query);
        List<String> meant = new ArrayList<>();
        var allKnown = true;
        for (var word : words) {
            var known = isKnown(word);
            allKnown = allKnown && known;
            meant.add(known ? word : nearest(word).orElse(word));
        }
        if (!meant.equals(words)) {
            return Optional.of(String.join(" ", meant));
        }
        if (allKnown) {
            // Nothing is mistyped: nobody sells that. Comparing all titles would find no better.
            return Optional.empty();
        }
        return jdbc.sql(SIMILAR_TITLE)
                .param("text", query)
                .query((row, _) -> row.getString(1))
                .optional()
                .filter(title -> !words.equals(words(title)));
    }

    private boolean isKnown(String word) {
        return jdbc.sql("select exists (select 1 from shop_word where word like :start)")
                .param("start", escaped(word) + "%")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private Optional<String> nearest(String word) {
        Map<String, Integer> known = new HashMap<>();
        jdbc.sql(CANDIDATES)
                .param("word", word)
                .param("start", escaped(word.substring(0, 1)) + "%")
                .param("length", word.length())
                .query((row, _) -> known.put(row.getString(1), row.getInt(2)))
                .list();
        return Spelling.nearest(word, known);
    }

    /** As search compares them, which only the database knows how. */
    private List<String> words(String text) {
        var plain =
                jdbc.sql("select shop_plain(:text)")
                        .param("text", text)
                        .query((row, _) -> row.getString(1))
                        .single();
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
