package services.imports.formats;

import domain.imports.Content.ImageContent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The images of one product, each address once. */
final class ProductImages {

    private final Map<String, ImageContent> byUrl = new LinkedHashMap<>();

    /**
     * @param position 0 when the file does not say: after those that are there
     */
    void add(String url, String alt, int position) {
        if (url.isEmpty()) {
            return;
        }
        var there = byUrl.get(url);
        var at = position > 0 ? position : there == null ? byUrl.size() + 1 : there.position();
        byUrl.put(
                url,
                new ImageContent(
                        url,
                        alt.isEmpty() && there != null ? there.alt() : alt,
                        at,
                        there == null ? null : there.variantExternalId()));
    }

    /** An image that shows one variant; of several that share it, the first one has it. */
    void addOfVariant(String url, String variantExternalId) {
        if (url.isEmpty()) {
            return;
        }
        add(url, "", 0);
        byUrl.computeIfPresent(
                url,
                (_, image) ->
                        image.variantExternalId() != null
                                ? image
                                : new ImageContent(
                                        url, image.alt(), image.position(), variantExternalId));
    }

    List<ImageContent> list() {
        return byUrl.values().stream()
                .sorted(Comparator.comparingInt(ImageContent::position))
                .toList();
    }
}
