package views.shop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import services.media.PictureSize;

/**
 * A picture of a product, or the tile that stands for it: a letter on one of eight tints.
 *
 * @param source address of a middle size; null for a tile
 * @param largeSource address of the largest size
 * @param isExternal on somebody else's server, which is then not told where it is shown
 */
public record Picture(
        @Nullable String source,
        @Nullable String smallSource,
        @Nullable String largeSource,
        boolean isExternal,
        String initial,
        int tint,
        String alt) {

    private static final int TINTS = 8;

    public static Picture of(@Nullable String key, @Nullable String url, String title, String alt) {
        if (key != null && !key.isEmpty()) {
            return new Picture(
                    PictureSize.MEDIUM.pathOf(key),
                    PictureSize.SMALL.pathOf(key),
                    PictureSize.LARGE.pathOf(key),
                    false,
                    initial(title),
                    tint(title),
                    alt);
        }
        if (url != null && url.regionMatches(true, 0, "https://", 0, 8)) {
            return new Picture(url, url, url, true, initial(title), tint(title), alt);
        }
        return new Picture(null, null, null, false, initial(title), tint(title), alt);
    }

    private static String initial(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("•")
                .toUpperCase(Locale.ROOT);
    }

    private static int tint(String title) {
        return Math.floorMod(title.hashCode(), TINTS);
    }
}
