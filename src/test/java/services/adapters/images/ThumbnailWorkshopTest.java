package services.adapters.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static services.adapters.images.PicturesForTests.jpeg;
import static services.adapters.images.PicturesForTests.png;
import static services.adapters.images.PicturesForTests.pngClaiming;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import services.media.ImageWorkshop;
import services.media.PictureRefused;
import services.media.PictureSize;
import services.media.PreparedPicture;

class ThumbnailWorkshopTest {

    private final ThumbnailWorkshop workshop = new ThumbnailWorkshop();

    @Test
    void makesThreeSizesThatFitTheirLongestSide() throws IOException {
        var prepared = workshop.prepare(jpeg(4000, 2000, Color.GREEN));

        assertThat(prepared.width()).isEqualTo(1600);
        assertThat(prepared.height()).isEqualTo(800);
        assertThat(sidesOf(prepared, PictureSize.LARGE)).isEqualTo("1600x800");
        assertThat(sidesOf(prepared, PictureSize.MEDIUM)).isEqualTo("600x300");
        assertThat(sidesOf(prepared, PictureSize.SMALL)).isEqualTo("160x80");
    }

    @Test
    void neverEnlarges() throws IOException {
        var prepared = workshop.prepare(png(200, 100, Color.GREEN));

        assertThat(sidesOf(prepared, PictureSize.LARGE)).isEqualTo("200x100");
        assertThat(sidesOf(prepared, PictureSize.MEDIUM)).isEqualTo("200x100");
        assertThat(sidesOf(prepared, PictureSize.SMALL)).isEqualTo("160x80");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12000, 1", "1, 12000", "12000, 4000", "1601, 1600"})
    void takesPicturesOfAnyShapeWithinTheLimits(int width, int height) throws IOException {
        var prepared = workshop.prepare(jpeg(width, height, Color.BLUE));

        for (var size : PictureSize.values()) {
            var image = image(prepared, size);
            assertThat(Math.max(image.getWidth(), image.getHeight()))
                    .isLessThanOrEqualTo(size.longestSide());
            assertThat(Math.min(image.getWidth(), image.getHeight())).isPositive();
        }
    }

    @Test
    void putsTransparentPicturesOnWhite() throws IOException {
        var prepared = workshop.prepare(png(40, 40, new Color(0, 0, 0, 0)));

        assertThat(new Color(image(prepared, PictureSize.SMALL).getRGB(20, 20)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void writesProgressiveJpeg() {
        var file = file(workshop.prepare(jpeg(300, 300, Color.RED)), PictureSize.MEDIUM);

        assertThat(file).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(indexOf(file, new byte[] {(byte) 0xFF, (byte) 0xC2})).isPositive();
    }

    @Test
    void takesStillGifs() throws IOException {
        var still = PicturesForTests.filled(30, 30, Color.RED, BufferedImage.TYPE_INT_RGB);

        var prepared = workshop.prepare(PicturesForTests.encoded(still, "gif"));

        assertThat(new Color(image(prepared, PictureSize.LARGE).getRGB(15, 15)).getRed())
                .isGreaterThan(200);
    }

    @Test
    void refusesAnimatedGifs() {
        refuses(PicturesForTests.animatedGif(), "picture.animated");
    }

    @Test
    void refusesADecompressionBombByItsHeader() {
        var bomb = pngClaiming(60_000, 60_000);

        assertThat(bomb.length).isLessThan(200);
        refuses(bomb, "picture.too-many-pixels");
        refuses(pngClaiming(12_001, 1), "picture.too-many-pixels");
        refuses(pngClaiming(8_000, 6_251), "picture.too-many-pixels");
        refuses(pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "picture.too-many-pixels");
    }

    @Test
    void opensNoCompressedTextInsideAPicture() throws IOException {
        var text = new ByteArrayOutputStream();
        text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var deflated = new DeflaterOutputStream(text)) {
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 512; megabyte++) {
                deflated.write(zeros);
            }
        }
        var png = PicturesForTests.pngWith(png(20, 20, Color.RED), "zTXt", text.toByteArray());

        assertThat(workshop.prepare(png).width()).isEqualTo(20);
    }

    @Test
    void saysWhatToDoWithColoursForPrint() throws IOException {
        refuses(PicturesForTests.printJpeg(), "picture.print-colours", "RGB");
    }

    @Test
    void refusesFilesOverTheByteLimitWithoutLookingInside() {
        refuses(
                Arrays.copyOf(jpeg(10, 10, Color.RED), ImageWorkshop.MOST_BYTES + 1),
                "picture.too-many-bytes");
    }

    @Test
    void refusesCutOffAndEmptyAndEmptiedPictures() {
        var whole = jpeg(300, 300, Color.RED);

        refuses(Arrays.copyOf(whole, whole.length / 2), "picture.damaged");
        refuses(Arrays.copyOf(whole, 30), "picture.damaged");
        refuses(new byte[0], "picture.empty");
        refuses(pngClaiming(100, 100), "picture.damaged");
        var garbled = whole.clone();
        Arrays.fill(garbled, 20, garbled.length, (byte) 0x55);
        refuses(garbled, "picture.damaged");
    }

    @ParameterizedTest
    @CsvSource({"HEIC, heic", "HEIC, mif1", "AVIF, avif"})
    void namesTheTypesItDoesNotTake(String name, String brand) {
        var header =
                ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic")
                        .getBytes(StandardCharsets.US_ASCII);

        refuses(Arrays.copyOf(header, 200), "picture.type-not-shown", name);
    }

    @Test
    void namesWebpTiffAndBmpAsTypesItDoesNotTake() {
        var webp = "RIFF\u0020\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII);
        var plain = PicturesForTests.filled(10, 10, Color.RED, BufferedImage.TYPE_INT_RGB);

        refuses(Arrays.copyOf(webp, 60), "picture.type-not-shown", "WebP");
        refuses(PicturesForTests.encoded(plain, "tiff"), "picture.type-not-shown", "TIFF");
        refuses(PicturesForTests.encoded(plain, "bmp"), "picture.type-not-shown", "BMP");
    }

    @Test
    void decidesByContentWhateverItIsCalled() {
        refuses(
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "picture.none");
        refuses("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "picture.none");
        refuses("<html><script>".getBytes(StandardCharsets.UTF_8), "picture.none");
        refuses(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "picture.none");
    }

    @Test
    void leavesOutWhatIsHiddenBehindAPicture() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var picture = jpeg(50, 50, Color.RED);
        var polyglot = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, polyglot, picture.length, script.length);

        var prepared = workshop.prepare(polyglot);

        for (var size : PictureSize.values()) {
            assertThat(indexOf(file(prepared, size), script)).isNegative();
        }
    }

    private void refuses(byte[] source, String code, String... words) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> workshop.prepare(source))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(words).allMatch(refused.sentence()::contains));
    }

    private static String sidesOf(PreparedPicture picture, PictureSize size) throws IOException {
        var image = image(picture, size);
        return image.getWidth() + "x" + image.getHeight();
    }

    private static BufferedImage image(PreparedPicture picture, PictureSize size)
            throws IOException {
        return Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(file(picture, size))), "unreadable");
    }

    private static byte[] file(PreparedPicture picture, PictureSize size) {
        return Objects.requireNonNull(picture.files().get(size));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
