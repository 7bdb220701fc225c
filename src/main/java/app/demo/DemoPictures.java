package app.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Pictures of the demo's goods, drawn from a few shapes on a 100 × 100 grid, so that the demo ships
 * no photo of anybody's.
 */
final class DemoPictures {

    private static final int SIZE = 1000;
    private static final double UNIT = SIZE / 100.0;

    private DemoPictures() {}

    /** A PNG; the same shape and seed give the same picture. */
    static byte[] draw(String shape, int seed) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = Math.floorMod(seed * 47, 360) / 360f;
        pen.setPaint(
                new GradientPaint(
                        0,
                        0,
                        Color.getHSBColor(hue, 0.05f, 0.99f),
                        SIZE,
                        SIZE,
                        Color.getHSBColor(hue, 0.13f, 0.93f)));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.scale(UNIT, UNIT);
        pen.setColor(new Color(0, 0, 0, 22));
        pen.fill(new Ellipse2D.Double(22, 79, 56, 8));
        var main = Color.getHSBColor(hue, 0.48f, 0.62f);
        var light = Color.getHSBColor(hue, 0.28f, 0.86f);
        paint(pen, shape, main, light);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void paint(Graphics2D pen, String shape, Color main, Color light) {
        switch (shape) {
            case "mug" -> {
                ring(pen, light, 62, 42, 20, 24, 5);
                fill(pen, main, box(28, 34, 42, 48, 10));
                fill(pen, light, box(28, 34, 42, 7, 6));
            }
            case "pot" -> {
                ring(pen, light, 64, 40, 20, 28, 5);
                fill(pen, main, polygon(30, 34, 66, 34, 74, 82, 22, 82));
                fill(pen, main, polygon(28, 52, 12, 36, 17, 33, 32, 44));
                fill(pen, light, box(34, 26, 28, 8, 4));
            }
            case "plate" -> {
                fill(pen, main, new Ellipse2D.Double(14, 22, 72, 60));
                fill(pen, light, new Ellipse2D.Double(24, 31, 52, 42));
            }
            case "lamp" -> {
                fill(pen, light, polygon(36, 20, 64, 20, 78, 48, 22, 48));
                fill(pen, main, box(48, 48, 4, 32, 1));
                fill(pen, main, box(34, 78, 32, 6, 5));
            }
            case "chair" -> {
                fill(pen, main, box(30, 16, 5, 68, 2));
                fill(pen, main, box(64, 52, 5, 32, 2));
                fill(pen, light, box(30, 20, 36, 20, 6));
                fill(pen, main, box(28, 50, 43, 6, 3));
            }
            case "table" -> {
                fill(pen, light, box(14, 36, 72, 9, 4));
                fill(pen, main, polygon(22, 45, 28, 45, 24, 84, 20, 84));
                fill(pen, main, polygon(72, 45, 78, 45, 80, 84, 76, 84));
            }
            case "headphones" -> {
                ring(pen, main, 24, 20, 52, 60, 6);
                pen.setColor(light);
                fill(pen, light, box(18, 46, 16, 28, 10));
                fill(pen, light, box(66, 46, 16, 28, 10));
            }
            case "earbuds" -> {
                fill(pen, light, box(24, 50, 52, 30, 16));
                fill(pen, main, new Ellipse2D.Double(32, 22, 14, 16));
                fill(pen, main, box(40, 30, 5, 18, 3));
                fill(pen, main, new Ellipse2D.Double(54, 22, 14, 16));
                fill(pen, main, box(55, 30, 5, 18, 3));
            }
            case "speaker" -> {
                fill(pen, main, box(30, 14, 40, 70, 6));
                fill(pen, light, new Ellipse2D.Double(37, 46, 26, 26));
                fill(pen, light, new Ellipse2D.Double(43, 23, 14, 14));
            }
            case "phone", "case" -> {
                fill(pen, main, box(34, 12, 32, 72, 8));
                fill(pen, light, box(37, 17, 26, 58, 3));
                fill(pen, main, new Ellipse2D.Double(47, 77, 6, 4));
            }
            case "cable" -> {
                ring(pen, main, 22, 26, 56, 50, 4);
                ring(pen, light, 32, 34, 36, 34, 4);
                fill(pen, main, box(70, 44, 12, 16, 2));
            }
            case "shirt", "tshirt" -> {
                fill(
                        pen,
                        main,
                        polygon(
                                36, 20, 64, 20, 84, 36, 74, 48, 68, 43, 68, 84, 32, 84, 32, 43, 26,
                                48, 16, 36));
                fill(pen, light, new Ellipse2D.Double(42, 14, 16, 13));
                if (shape.equals("shirt")) {
                    fill(pen, light, box(49, 27, 2, 57, 1));
                }
            }
            case "bag" -> {
                ring(pen, light, 36, 20, 28, 34, 4);
                fill(pen, main, polygon(22, 40, 78, 40, 84, 84, 16, 84));
            }
            case "backpack" -> {
                ring(pen, main, 42, 12, 16, 16, 4);
                fill(pen, main, box(26, 20, 48, 64, 20));
                fill(pen, light, box(33, 52, 34, 24, 8));
                fill(pen, light, box(33, 36, 34, 5, 2));
            }
            case "watch" -> {
                fill(pen, main, box(41, 12, 18, 72, 6));
                fill(pen, light, new Ellipse2D.Double(30, 28, 40, 40));
                fill(pen, main, box(49, 36, 2, 13, 1));
                fill(pen, main, box(49, 47, 10, 2, 1));
            }
            case "ball" -> {
                fill(pen, main, new Ellipse2D.Double(20, 20, 62, 62));
                fill(pen, light, polygon(51, 38, 63, 47, 58, 61, 44, 61, 39, 47));
            }
            case "bottle" -> {
                fill(pen, light, box(43, 12, 14, 12, 3));
                fill(pen, main, box(36, 24, 28, 60, 10));
                fill(pen, light, box(36, 48, 28, 14, 0));
            }
            case "book" -> {
                fill(pen, main, box(28, 16, 46, 68, 3));
                fill(pen, light, box(34, 26, 34, 4, 1));
                fill(pen, light, box(34, 34, 22, 3, 1));
                fill(pen, light, box(28, 16, 4, 68, 1));
            }
            case "cactus" -> {
                fill(pen, main, box(42, 20, 16, 46, 16));
                fill(pen, main, box(28, 34, 9, 20, 9));
                fill(pen, main, box(30, 46, 16, 8, 8));
                fill(pen, light, polygon(32, 62, 68, 62, 63, 84, 37, 84));
            }
            default -> {
                leaf(pen, main, 50, 60, 22, 18);
                leaf(pen, main, 50, 60, 78, 18);
                leaf(pen, main, 50, 60, 50, 8);
                leaf(pen, main, 50, 60, 12, 42);
                leaf(pen, main, 50, 60, 88, 42);
                fill(pen, light, polygon(34, 60, 66, 60, 61, 84, 39, 84));
            }
        }
    }

    private static void fill(Graphics2D pen, Color color, Shape shape) {
        pen.setColor(color);
        pen.fill(shape);
    }

    private static void ring(
            Graphics2D pen,
            Color color,
            double x,
            double y,
            double width,
            double height,
            float thickness) {
        pen.setColor(color);
        var area =
                new Area(
                        new BasicStroke(thickness)
                                .createStrokedShape(new Ellipse2D.Double(x, y, width, height)));
        pen.fill(area);
    }

    private static void leaf(
            Graphics2D pen, Color color, double x, double y, double toX, double toY) {
        var path = new Path2D.Double();
        var bendX = (toY - y) * 0.28;
        var bendY = (x - toX) * 0.28;
        path.moveTo(x, y);
        path.quadTo((x + toX) / 2 + bendX, (y + toY) / 2 + bendY, toX, toY);
        path.quadTo((x + toX) / 2 - bendX, (y + toY) / 2 - bendY, x, y);
        fill(pen, color, path);
    }

    private static Shape box(double x, double y, double width, double height, double round) {
        return round == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
