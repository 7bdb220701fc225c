package services.adapters.images;

import com.drew.imaging.FileType;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, by the only piece of metadata we read. Only the chunk that holds it is
 * opened: other chunks may be compressed, and inflate to more than there is memory.
 */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** Turns what was decoded from the source the way the camera was held. */
    static BufferedImage apply(SourcePicture source, BufferedImage image) {
        var orientation = of(source);
        if (orientation <= UPRIGHT || orientation > LAST) {
            return image;
        }
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                .apply(image);
    }

    private static int of(SourcePicture source) {
        try {
            var directory = metadata(source).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : UPRIGHT;
        } catch (ImageProcessingException | MetadataException | IOException _) {
            // Broken metadata is common in good pictures, and all of it is thrown away anyway.
            return UPRIGHT;
        }
    }

    private static Metadata metadata(SourcePicture source)
            throws ImageProcessingException, IOException {
        var stream = new ByteArrayInputStream(source.bytes());
        if (source.type() == FileType.Jpeg) {
            return JpegMetadataReader.readMetadata(stream, List.of(new ExifReader()));
        }
        var metadata = new Metadata();
        if (source.type() == FileType.Png) {
            for (var chunk :
                    new PngChunkReader()
                            .extract(new StreamReader(stream), Set.of(PngChunkType.eXIf))) {
                new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
            }
        }
        return metadata;
    }
}
