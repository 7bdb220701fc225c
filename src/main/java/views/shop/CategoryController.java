package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import services.shop.CategoryTree;
import services.shop.ShopCategories;
import services.shop.ShopCategory;

/** {@code /c/<category>}: what is in a category and below it. */
@Controller
class CategoryController {

    private final ShopCategories categories;
    private final ListPages lists;
    private final ShopFrames frames;
    private final ShopRenderer renderer;
    private final NotFoundPage notFound;

    CategoryController(
            ShopCategories categories,
            ListPages lists,
            ShopFrames frames,
            ShopRenderer renderer,
            NotFoundPage notFound) {
        this.categories = categories;
        this.lists = lists;
        this.frames = frames;
        this.renderer = renderer;
        this.notFound = notFound;
    }

    @GetMapping("/c/{slug}")
    void category(
            @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tree = categories.tree();
        var category = tree.bySlug(slug);
        if (category.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        renderer.write("list.jte", page(tree, category.get(), request), 200, request, response);
    }

    private ListModel page(CategoryTree tree, ShopCategory category, HttpServletRequest request) {
        var text = ShopFrames.text(request);
        var path = "/c/" + category.slug();
        var address = ListAddress.of(path, request.getParameterMap(), text);
        var name = category.name(text.locale());
        var crumbs = crumbs(tree, category, text);
        var canonical = address.page() > 1 ? path + "?page=" + address.page() : path;
        var frame =
                frames.frame(
                        text,
                        address.page() > 1
                                ? text.t("list.title.page", name, text.number(address.page()))
                                : name,
                        text.t("category.description", name),
                        canonical,
                        "website",
                        "",
                        !address.isNarrowed(),
                        null);
        var data = JsonLd.graph(List.of(JsonLd.breadcrumbs(crumbs, frames.publicAddress())));
        return lists.make(
                frame.withStructured(data),
                address,
                new ListPages.Subject(name, crumbs, category.id(), address.query(), null, null));
    }

    static List<Link> crumbs(CategoryTree tree, ShopCategory category, ShopText text) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(new Link(text.t("home"), text.keep("/")));
        for (var above : tree.path(category.id())) {
            crumbs.add(
                    new Link(
                            above.name(text.locale()),
                            text.keep("/c/" + above.slug()),
                            above.id().equals(category.id())));
        }
        return crumbs;
    }
}
