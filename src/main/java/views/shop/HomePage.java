package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import services.shop.ShopCategories;
import services.shop.ShopCounts;
import services.shop.ShopListQueries;

/** The start page: where to begin, and what is new. */
@Component
class HomePage {

    private static final int NEWEST = 12;

    private final ShopCategories categories;
    private final ShopCounts counts;
    private final ShopListQueries lists;
    private final ShopFrames frames;
    private final ShopRenderer renderer;

    HomePage(
            ShopCategories categories,
            ShopCounts counts,
            ShopListQueries lists,
            ShopFrames frames,
            ShopRenderer renderer) {
        this.categories = categories;
        this.counts = counts;
        this.lists = lists;
        this.frames = frames;
        this.renderer = renderer;
    }

    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = ShopFrames.text(request);
        var frame =
                frames.page(text, "", text.t("home.description"), "/")
                        .withStructured(JsonLd.graph(List.of(site(text))));
        renderer.write(
                "home.jte",
                new HomeModel(
                        frame, entrances(text), newest(text), text.keep("/search?sort=newest")),
                HttpServletResponse.SC_OK,
                request,
                response);
    }

    private List<HomeModel.Entrance> entrances(ShopText text) {
        var perCategory = counts.perCategory();
        return categories.tree().roots().stream()
                .filter(one -> perCategory.getOrDefault(one.id(), 0) > 0)
                .map(
                        one -> {
                            var name = one.name(text.locale());
                            return new HomeModel.Entrance(
                                    name,
                                    text.keep("/c/" + one.slug()),
                                    text.counted(
                                            "list.total", perCategory.getOrDefault(one.id(), 0)),
                                    Picture.of(null, null, name, ""));
                        })
                .toList();
    }

    private List<Card> newest(ShopText text) {
        return lists.newest(NEWEST).stream().map(card -> Card.of(card, text)).toList();
    }

    private Map<String, Object> site(ShopText text) {
        return JsonLd.typed(
                "WebSite",
                Map.of(
                        "name",
                        text.t("name"),
                        "url",
                        frames.publicAddress() + "/",
                        "potentialAction",
                        JsonLd.typed(
                                "SearchAction",
                                Map.of(
                                        "target",
                                        frames.publicAddress() + "/search?q={search_term_string}",
                                        "query-input",
                                        "required name=search_term_string"))));
    }
}
