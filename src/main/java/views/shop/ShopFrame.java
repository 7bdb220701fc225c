package views.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param canonical the one address search engines shall know of the page
 * @param query what stands in the search field
 * @param isIndexed whether search engines shall list the page
 * @param image for previews in social networks, absolute
 */
public record ShopFrame(
        ShopText text,
        String title,
        String description,
        String canonical,
        String kind,
        String query,
        boolean isIndexed,
        @Nullable String image,
        @Nullable JsonLd structured,
        List<Link> categories,
        List<Link> languages,
        String styles,
        String script) {

    public ShopFrame withStructured(JsonLd data) {
        return new ShopFrame(
                text,
                title,
                description,
                canonical,
                kind,
                query,
                isIndexed,
                image,
                data,
                categories,
                languages,
                styles,
                script);
    }
}
