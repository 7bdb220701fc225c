package services.media;

import java.util.Map;

/**
 * A picture ready to be shown.
 *
 * @param width of the largest size, in pixels
 * @param height of the largest size, in pixels
 * @param files a JPEG file for every size
 */
public record PreparedPicture(int width, int height, Map<PictureSize, byte[]> files) {

    public PreparedPicture {
        files = Map.copyOf(files);
        if (files.size() != PictureSize.values().length) {
            throw new IllegalArgumentException("A size is missing: " + files.keySet());
        }
    }
}
