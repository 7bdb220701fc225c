package services.media;

/** Makes the pictures we show out of whatever file somebody sends. */
public interface ImageWorkshop {

    /** Larger files are refused before anything looks into them. */
    int MOST_BYTES = 15 * 1024 * 1024;

    /** The longest side a picture may claim to have. */
    int MOST_PIXELS_A_SIDE = 12_000;

    /** Width times height a picture may claim to have. */
    long MOST_PIXELS = 50_000_000;

    /**
     * Turns the bytes into all sizes, upright, on white, as JPEG and without metadata.
     *
     * @throws PictureRefused with a sentence, when the bytes are not a picture we can show, are too
     *     large, or would be once decoded
     */
    PreparedPicture prepare(byte[] source);
}
