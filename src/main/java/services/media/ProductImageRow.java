package services.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a product, in the product's order.
 *
 * @param imageKey names the stored sizes, see {@link PictureSize#pathOf}; empty while an imported
 *     picture is known by its address only
 * @param alternativeText what the picture shows, for those who cannot see it; may be empty
 * @param sourceUrl where an import found it
 */
public record ProductImageRow(
        UUID id,
        String imageKey,
        String alternativeText,
        int width,
        int height,
        @Nullable String sourceUrl) {

    /** The address to show it from: our own copy when there is one. */
    public String addressIn(PictureSize size) {
        return imageKey.isEmpty() && sourceUrl != null && sourceUrl.startsWith("http")
                ? sourceUrl
                : size.pathOf(imageKey);
    }
}
