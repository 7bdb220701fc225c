package app.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/**
 * Pictures of the demo's goods, painted from the few forms of {@code demo/shapes.txt}, so that the
 * demo ships no photo of anybody's.
 */
final class DemoPictures {

    private static final int SIZE = 1000;
    private static final double UNIT = SIZE / 100.0;

    private final Map<String, String> shapes;

    DemoPictures() {
        try {
            var text =
                    new ClassPathResource("demo/shapes.txt")
                            .getContentAsString(StandardCharsets.UTF_8);
            shapes =
                    text.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(": ", 2))
                            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A PNG; the same shape and seed give the same picture. */
    byte[] draw(String shape, int seed) {
        var forms =
                Optional.ofNullable(shapes.get(shape))
                        .orElseThrow(() -> new IllegalArgumentException("No shape " + shape));
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = Math.floorMod(seed * 47, 360) / 360f;
        paintGround(pen, hue);
        for (var form : forms.split(" ; ")) {
            paint(pen, form.split(" "), hue);
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void paintGround(Graphics2D pen, float hue) {
        var top = Color.getHSBColor(hue, 0.05f, 0.99f);
        var bottom = Color.getHSBColor(hue, 0.13f, 0.93f);
        pen.setPaint(new GradientPaint(0, 0, top, SIZE, SIZE, bottom));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.scale(UNIT, UNIT);
        pen.setColor(new Color(0, 0, 0, 22));
        pen.fill(new Ellipse2D.Double(22, 79, 56, 8));
    }

    private static void paint(Graphics2D pen, String[] form, float hue) {
        var numbers =
                Arrays.stream(form, 2, form.length).mapToDouble(Double::parseDouble).toArray();
        pen.setColor(
                form[1].equals("M")
                        ? Color.getHSBColor(hue, 0.48f, 0.62f)
                        : Color.getHSBColor(hue, 0.28f, 0.86f));
        pen.fill(shape(form[0], numbers));
    }

    private static Shape shape(String form, double[] n) {
        return switch (form) {
            case "box" -> new RoundRectangle2D.Double(n[0], n[1], n[2], n[3], n[4], n[4]);
            case "oval" -> new Ellipse2D.Double(n[0], n[1], n[2], n[3]);
            case "ring" ->
                    new BasicStroke((float) n[4])
                            .createStrokedShape(new Ellipse2D.Double(n[0], n[1], n[2], n[3]));
            case "poly" -> polygon(n);
            case "leaf" -> leaf(n[0], n[1], n[2], n[3]);
            default -> throw new IllegalArgumentException("No form " + form);
        };
    }

    private static Shape polygon(double[] points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape leaf(double x, double y, double toX, double toY) {
        var bendX = (toY - y) * 0.28;
        var bendY = (x - toX) * 0.28;
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo((x + toX) / 2 + bendX, (y + toY) / 2 + bendY, toX, toY);
        path.quadTo((x + toX) / 2 - bendX, (y + toY) / 2 - bendY, x, y);
        return path;
    }
}
