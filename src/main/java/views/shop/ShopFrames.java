package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import services.shop.ShopCategories;
import views.components.Texts;

/** Makes what surrounds every page: navigation, language, addresses for search engines. */
@Component
public class ShopFrames {

    /** More would not fit beside each other; the start page has all of them. */
    private static final int MOST_CATEGORIES = 9;

    private static final int LONGEST_DESCRIPTION = 160;

    private static final Map<Locale, String> LANGUAGE_NAMES =
            Texts.LANGUAGES.stream()
                    .collect(Collectors.toMap(locale -> locale, ShopFrames::nameOf));

    private final ShopCategories categories;
    private final ShopAssets assets;
    private final String publicAddress;

    ShopFrames(
            ShopCategories categories,
            ShopAssets assets,
            @Value("${refcommerce.public-address}") String publicAddress) {
        this.categories = categories;
        this.assets = assets;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    public String publicAddress() {
        return publicAddress;
    }

    public static ShopText text(HttpServletRequest request) {
        return ShopText.of(
                request.getParameter(ShopText.PARAMETER), request.getHeader("Accept-Language"));
    }

    /** Title, description and path of a page that search engines may list. */
    ShopFrame page(ShopText text, String title, String description, String path) {
        return frame(text, title, description, path, "website", "", true, null);
    }

    public ShopFrame frame(
            ShopText text,
            String title,
            String description,
            String path,
            String kind,
            String query,
            boolean isIndexed,
            @Nullable String image) {
        var links =
                categories.tree().roots().stream()
                        .limit(MOST_CATEGORIES)
                        .map(
                                one ->
                                        new Link(
                                                one.name(text.locale()),
                                                text.keep("/c/" + one.slug()),
                                                path.equals("/c/" + one.slug())))
                        .toList();
        return new ShopFrame(
                text,
                title.isEmpty() ? text.t("name") : title + " · " + text.t("name"),
                shortened(description),
                publicAddress + path,
                kind,
                query,
                isIndexed,
                image,
                null,
                links,
                languages(text, path),
                assets.styles(),
                assets.script());
    }

    private static List<Link> languages(ShopText text, String path) {
        return Texts.LANGUAGES.stream()
                .map(
                        locale ->
                                new Link(
                                        LANGUAGE_NAMES.getOrDefault(locale, locale.getLanguage()),
                                        new ShopText(locale, true).keep(path),
                                        locale.equals(text.locale())))
                .toList();
    }

    private static String nameOf(Locale locale) {
        return ShopText.humanised(locale.getDisplayLanguage(locale));
    }

    private static String shortened(String description) {
        var line = description.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_DESCRIPTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)) + "…";
    }
}
