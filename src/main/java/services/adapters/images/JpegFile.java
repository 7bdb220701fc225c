package services.adapters.images;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as progressive JPEG in sRGB, on white where they were transparent. */
final class JpegFile {

    private static final float QUALITY = 0.82f;

    private JpegFile() {}

    /** Without any metadata: the writer is given the pixels and nothing else. */
    static byte[] of(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException failure) {
            throw new UncheckedIOException("Writing to memory failed", failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same picture opaque and in sRGB, whatever colours and transparency it came with. */
    static BufferedImage flattened(BufferedImage image) {
        var flat =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = flat.createGraphics();
        try {
            canvas.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return flat;
    }
}
