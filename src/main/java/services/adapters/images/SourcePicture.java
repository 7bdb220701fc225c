package services.adapters.images;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import services.media.ImageWorkshop;
import services.media.PictureRefused;

/**
 * A file that has been found, by its first bytes and its header alone, to be a picture of a kind
 * and size we decode. Nothing has been decoded yet.
 */
record SourcePicture(FileType type, byte[] bytes, int width, int height) {

    private static final int RGB = 3;

    static SourcePicture inspect(byte[] bytes) {
        if (bytes.length == 0) {
            throw new PictureRefused("picture.empty", "The file is empty");
        }
        if (bytes.length > ImageWorkshop.MOST_BYTES) {
            throw new PictureRefused(
                    "picture.too-many-bytes",
                    "The picture is larger than %d MB; save it smaller and send it again",
                    ImageWorkshop.MOST_BYTES / 1024 / 1024);
        }
        var type = typeOf(bytes);
        try (var input = open(bytes)) {
            var reader = readerOf(type, input);
            try {
                return measured(type, bytes, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException failure) {
            throw refusalOf(failure);
        }
    }

    double megapixels() {
        return (double) width * height / 1_000_000;
    }

    int longestSide() {
        return Math.max(width, height);
    }

    /** In memory: no temporary files of what strangers send. */
    static ImageInputStream open(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    static ImageReader readerOf(FileType type, ImageInputStream input) {
        var reader = ImageIO.getImageReadersByFormatName(type.getName()).next();
        reader.setInput(input, false, true);
        return reader;
    }

    /** What the decoder's failure means to the person who sent the file. */
    static PictureRefused refusalOf(Exception failure) {
        if (failure instanceof PictureRefused refused) {
            return refused;
        }
        return damaged();
    }

    static PictureRefused damaged() {
        return new PictureRefused(
                "picture.damaged", "The picture is damaged or cut off and cannot be read");
    }

    private static FileType typeOf(byte[] bytes) {
        try (var stream = new BufferedInputStream(new ByteArrayInputStream(bytes))) {
            var type = FileTypeDetector.detectFileType(stream);
            return switch (type) {
                case Jpeg, Png, Gif -> type;
                case Heif, Avif, WebP, Tiff, Bmp, Psd -> throw notShown(nameOf(type));
                default ->
                        throw new PictureRefused(
                                "picture.none", "This is not a picture; send a JPEG or PNG file");
            };
        } catch (IOException failure) {
            throw new IllegalStateException("Reading from memory failed", failure);
        }
    }

    private static PictureRefused notShown(String name) {
        return new PictureRefused(
                "picture.type-not-shown",
                "%s pictures cannot be shown in every browser; save it as JPEG or PNG and send it again",
                name);
    }

    private static String nameOf(FileType type) {
        return type == FileType.Heif ? "HEIC" : type.getName();
    }

    /** Decoders give such pictures wrong colours, or none. */
    private static void refuseColoursForPrint(byte[] bytes) throws IOException {
        try {
            var header =
                    JpegMetadataReader.readMetadata(
                                    new ByteArrayInputStream(bytes), List.of(new JpegReader()))
                            .getFirstDirectoryOfType(JpegDirectory.class);
            if (header != null && header.getNumberOfComponents() > RGB) {
                throw new PictureRefused(
                        "picture.print-colours",
                        "The picture has colours for print (CMYK); save it with RGB colours and"
                                + " send it again");
            }
        } catch (JpegProcessingException | MetadataException _) {
            throw damaged();
        }
    }

    private static SourcePicture measured(FileType type, byte[] bytes, ImageReader reader)
            throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.max(width, height) > ImageWorkshop.MOST_PIXELS_A_SIDE
                || (long) width * height > ImageWorkshop.MOST_PIXELS) {
            throw new PictureRefused(
                    "picture.too-many-pixels",
                    "The picture is %d × %d pixels; at most %d a side and %d megapixels can be taken",
                    width,
                    height,
                    ImageWorkshop.MOST_PIXELS_A_SIDE,
                    ImageWorkshop.MOST_PIXELS / 1_000_000);
        }
        if (type == FileType.Gif && reader.getNumImages(true) > 1) {
            throw new PictureRefused(
                    "picture.animated",
                    "Animated pictures cannot be taken; send one still picture as JPEG or PNG");
        }
        if (type == FileType.Jpeg) {
            refuseColoursForPrint(bytes);
        }
        return new SourcePicture(type, bytes, width, height);
    }
}
