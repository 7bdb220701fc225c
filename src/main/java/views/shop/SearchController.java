package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import services.shop.ShopCounts;
import services.shop.ShopFilter;
import services.shop.ShopSearch;

/** {@code /search} and the suggestions while somebody types. */
@Controller
class SearchController {

    private static final int MOST_WORDS = 4;
    private static final int MOST_PRODUCTS = 6;
    private static final int SHORTEST = 2;

    private final ShopSearch search;
    private final ShopCounts counts;
    private final ListPages lists;
    private final ShopFrames frames;
    private final ShopRenderer renderer;

    SearchController(
            ShopSearch search,
            ShopCounts counts,
            ListPages lists,
            ShopFrames frames,
            ShopRenderer renderer) {
        this.search = search;
        this.counts = counts;
        this.lists = lists;
        this.frames = frames;
        this.renderer = renderer;
    }

    /** What is searched for, and the sentence when that is not what was typed. */
    private record Understood(String query, @Nullable String notice) {}

    @GetMapping("/search")
    void results(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = ShopFrames.text(request);
        var address = ListAddress.of("/search", request.getParameterMap(), text);
        var understood = understand(address.query(), text);
        var heading =
                address.query().isEmpty()
                        ? text.t("search.all")
                        : text.t("search.title", address.query());
        var frame =
                frames.frame(
                        text,
                        heading,
                        text.t("search.description", address.query()),
                        "/search",
                        "website",
                        address.query(),
                        false,
                        null);
        var model =
                lists.make(
                        frame,
                        address,
                        new ListPages.Subject(
                                heading,
                                List.of(),
                                null,
                                understood.query(),
                                null,
                                understood.notice()));
        renderer.write("list.jte", model, HttpServletResponse.SC_OK, request, response);
    }

    @GetMapping("/suggest")
    ResponseEntity<Map<String, Object>> suggest(HttpServletRequest request) {
        var text = ShopFrames.text(request);
        var query = ListAddress.of("/suggest", request.getParameterMap(), text).query();
        List<Map<String, String>> products = new ArrayList<>();
        List<String> words = List.of();
        if (query.length() >= SHORTEST) {
            words = search.completions(query, MOST_WORDS);
            for (var found : search.products(query, MOST_PRODUCTS)) {
                Map<String, String> product = new LinkedHashMap<>();
                product.put("title", found.title());
                product.put("href", text.keep("/p/" + found.slug()));
                products.add(product);
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("words", words);
        answer.put("products", products);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofSeconds(30)))
                .body(answer);
    }

    private Understood understand(String typed, ShopText text) {
        if (typed.isEmpty() || finds(typed)) {
            return new Understood(typed, null);
        }
        return search.correct(typed)
                .filter(this::finds)
                .map(meant -> new Understood(meant, text.t("search.corrected", meant, typed)))
                .orElseGet(() -> new Understood(typed, null));
    }

    private boolean finds(String query) {
        return counts.of(ShopFilter.everything().searching(query)).total() > 0;
    }
}
