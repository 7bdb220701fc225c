package services.media;

import java.util.Locale;

/** The sizes every picture is kept in; a picture smaller than a size stays as small as it is. */
public enum PictureSize {
    LARGE(1600),
    MEDIUM(600),
    SMALL(160);

    private final int longestSide;

    PictureSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In pixels. */
    public int longestSide() {
        return longestSide;
    }

    /** The path a picture of this key is found at: {@code /media/<key>-medium.jpg}. */
    public String pathOf(String imageKey) {
        return "/media/" + fileNameOf(imageKey);
    }

    String fileNameOf(String imageKey) {
        return "%s-%s.jpg".formatted(imageKey, name().toLowerCase(Locale.ROOT));
    }
}
