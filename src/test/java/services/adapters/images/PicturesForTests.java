package services.adapters.images;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;

/** Picture files made on the spot, honest ones and others. */
public final class PicturesForTests {

    private static final Path SAMPLES = Path.of("../shared/data/images");

    private PicturesForTests() {}

    /** The folder of sample photos; tests that need it are skipped where it is absent. */
    public static Path samples() {
        Assumptions.assumeTrue(
                Files.isDirectory(SAMPLES), "The sample photos in ../shared/data are not here");
        return SAMPLES;
    }

    public static byte[] jpeg(int width, int height, Color colour) {
        return encoded(filled(width, height, colour, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height, Color colour) {
        return encoded(filled(width, height, colour, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static BufferedImage filled(int width, int height, Color colour, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setBackground(colour);
        canvas.clearRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("No writer for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Four colour channels, as printers want them. */
    static byte[] printJpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return bytes.toByteArray();
    }

    static byte[] animatedGif() {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var colour : new Color[] {Color.RED, Color.BLUE}) {
                var frame = filled(20, 20, colour, BufferedImage.TYPE_INT_RGB);
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A valid PNG header over a few bytes of pixels: what it claims to be would fill the memory.
     */
    static byte[] pngClaiming(int width, int height) {
        var header = new ByteArrayOutputStream();
        var pixels = new ByteArrayOutputStream();
        var file = new ByteArrayOutputStream();
        try (var fields = new DataOutputStream(header);
                var deflated = new DeflaterOutputStream(pixels)) {
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            deflated.write(new byte[64]);
            deflated.finish();
            file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(file, "IHDR", header.toByteArray());
            chunk(file, "IDAT", pixels.toByteArray());
            chunk(file, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** A PNG with one more chunk after its header. */
    static byte[] pngWith(byte[] png, String type, byte[] content) {
        var headerEnds = 8 + 25;
        var file = new ByteArrayOutputStream();
        try {
            file.write(png, 0, headerEnds);
            chunk(file, type, content);
            file.write(png, headerEnds, png.length - headerEnds);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
            throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        var out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
