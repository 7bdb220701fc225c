package services.adapters.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import services.media.ImageWorkshop;
import services.media.PictureSize;
import services.media.PreparedPicture;

/**
 * Prepares pictures in memory. A picture is decoded only after its header has been found harmless,
 * and large ones are thinned out while they are decoded, so that none ever stands in memory in
 * full.
 */
@Component
class ThumbnailWorkshop implements ImageWorkshop {

    /** Twice the largest size: enough for scaling to look good. */
    private static final int DECODED_SIDE = 2 * PictureSize.LARGE.longestSide();

    private static final int SECONDS_TO_WAIT = 30;

    private final DecodingSpace space = new DecodingSpace(SECONDS_TO_WAIT);

    @Override
    public PreparedPicture prepare(byte[] source) {
        var picture = SourcePicture.inspect(source);
        return space.with(picture.megapixels(), () -> sizesOf(picture));
    }

    private static PreparedPicture sizesOf(SourcePicture source) {
        var shrunk = fitted(decode(source), PictureSize.LARGE);
        var large = ExifOrientation.apply(source, JpegFile.flattened(shrunk));
        var files = new EnumMap<PictureSize, byte[]>(PictureSize.class);
        for (var size : PictureSize.values()) {
            files.put(size, JpegFile.of(fitted(large, size)));
        }
        return new PreparedPicture(large.getWidth(), large.getHeight(), files);
    }

    private static BufferedImage decode(SourcePicture source) {
        try (var input = SourcePicture.open(source.bytes())) {
            var reader = SourcePicture.readerOf(source.type(), input);
            try {
                return decode(source, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException failure) {
            // The JDK's decoders answer hostile input with all sorts of unchecked exceptions.
            throw SourcePicture.refusalOf(failure);
        }
    }

    private static BufferedImage decode(SourcePicture source, ImageReader reader)
            throws IOException {
        var cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (_, warning) -> {
                    if (warning.contains("premature end")) {
                        cutOff.set(true);
                    }
                });
        var settings = reader.getDefaultReadParam();
        var step = Math.max(1, source.longestSide() / DECODED_SIDE);
        settings.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, settings);
        if (cutOff.get()) {
            throw SourcePicture.damaged();
        }
        return image;
    }

    /** Scaled down to the size; the same image when it is small enough already. */
    private static BufferedImage fitted(BufferedImage image, PictureSize size) {
        var side = size.longestSide();
        if (Math.max(image.getWidth(), image.getHeight()) <= side) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(side, side).asBufferedImage();
        } catch (IOException failure) {
            throw new UncheckedIOException("Scaling in memory failed", failure);
        }
    }
}
