package services.adapters.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import services.media.PictureRefused;
import services.media.PictureSize;
import services.media.PreparedPicture;

/** Forty photos that nobody here took, with the faults photos have. */
class SamplePhotosTest {

    /** What becomes of each: the largest size, or the code of the refusal. */
    private static final String EXPECTED =
            """
            jpg__Canon_40D.jpg 100x68
            jpg__Canon_DIGITAL_IXUS_400.jpg 100x75
            jpg__Fujifilm_FinePix6900ZOOM.jpg 100x75
            jpg__Kodak_CX7530.jpg 100x78
            jpg__Nikon_COOLPIX_P1.jpg 100x75
            jpg__Olympus_C8080WZ.jpg 100x72
            jpg__Panasonic_DMC-FZ30.jpg 100x75
            jpg__Ricoh_Caplio_RR330.jpg 100x75
            jpg__Sony_HDR-HC3.jpg 100x64
            jpg__exif-org__fujifilm-dx10.jpg 1024x768
            jpg__exif-org__fujifilm-mx1700.jpg 640x480
            jpg__exif-org__kodak-dc240.jpg 640x480
            jpg__exif-org__olympus-c960.jpg 640x480
            jpg__exif-org__ricoh-rdc5300.jpg 896x600
            jpg__exif-org__sanyo-vpcsx550.jpg 640x480
            jpg__exif-org__sony-d700.jpg 672x512
            jpg__gps__DSCN0010.jpg 640x480
            jpg__gps__DSCN0021.jpg 640x480
            jpg__gps__DSCN0027.jpg 640x480
            jpg__gps__DSCN0038.jpg 640x480
            jpg__gps__DSCN0042.jpg 640x480
            jpg__invalid__image01088.jpg 425x120
            jpg__invalid__image01551.jpg 61x58
            jpg__invalid__image01980.jpg 284x25
            jpg__long_description.jpg 100x73
            jpg__orientation__landscape_2.jpg 600x450
            jpg__orientation__landscape_4.jpg 600x450
            jpg__orientation__landscape_6.jpg 600x450
            jpg__orientation__landscape_8.jpg 600x450
            jpg__orientation__portrait_2.jpg 450x600
            jpg__orientation__portrait_4.jpg 450x600
            jpg__orientation__portrait_6.jpg 450x600
            jpg__orientation__portrait_8.jpg 450x600
            jpg__tests__30-type_error.jpg 1600x993
            jpg__tests__33-type_error.jpg 1600x1000
            jpg__tests__67-0_length_string.jpg 1600x798
            jpg__xmp__no_exif.jpg 322x466
            tiff__BSG1.tiff picture.type-not-shown
            tiff__Jobagent.tiff picture.type-not-shown
            tiff__Rudless.tiff picture.type-not-shown
            """;

    private final ThumbnailWorkshop workshop = new ThumbnailWorkshop();

    @Test
    void givesEveryPhotoThreeSizesOrASentence() throws IOException {
        var outcomes = new LinkedHashMap<String, String>();

        try (var files = Files.list(PicturesForTests.samples())) {
            for (var file : files.sorted().toList()) {
                outcomes.put(file.getFileName().toString(), outcomeOf(Files.readAllBytes(file)));
            }
        }

        assertThat(outcomes).containsExactlyEntriesOf(expected());
    }

    /** All show the same scene as their first variant, once turned. */
    @ParameterizedTest
    @ValueSource(strings = {"landscape", "portrait"})
    void turnsPhotosTheWayTheCameraWasHeld(String scene) throws IOException {
        var upright = corners(prepared("jpg__orientation__%s_2.jpg".formatted(scene)));

        for (var orientation : new int[] {4, 6, 8}) {
            var turned =
                    corners(prepared("jpg__orientation__%s_%d.jpg".formatted(scene, orientation)));
            for (int corner = 0; corner < upright.length; corner++) {
                assertThat(distance(turned[corner], upright[corner])).isLessThan(40);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jpg__gps__DSCN0010.jpg",
                "jpg__gps__DSCN0042.jpg",
                "jpg__tests__67-0_length_string.jpg",
                "jpg__xmp__no_exif.jpg",
                "jpg__long_description.jpg"
            })
    void keepsNoMetadata(String name) throws Exception {
        var prepared = prepared(name);

        for (var size : PictureSize.values()) {
            var metadata =
                    ImageMetadataReader.readMetadata(
                            new ByteArrayInputStream(file(prepared, size)));
            assertThat(
                            StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                                    .map(Directory::getName))
                    .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
        }
    }

    private String outcomeOf(byte[] source) throws IOException {
        try {
            var prepared = workshop.prepare(source);
            for (var size : PictureSize.values()) {
                assertThat(ImageIO.read(new ByteArrayInputStream(file(prepared, size))))
                        .isNotNull();
            }
            return prepared.width() + "x" + prepared.height();
        } catch (PictureRefused refused) {
            assertThat(refused.sentence()).hasSizeGreaterThan(20);
            return refused.code();
        }
    }

    private PreparedPicture prepared(String name) throws IOException {
        return workshop.prepare(Files.readAllBytes(PicturesForTests.samples().resolve(name)));
    }

    private static Map<String, String> expected() {
        var expected = new LinkedHashMap<String, String>();
        EXPECTED.lines()
                .map(line -> line.split(" "))
                .forEach(parts -> expected.put(parts[0], parts[1]));
        return expected;
    }

    private static Color[] corners(PreparedPicture picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file(picture, PictureSize.SMALL)));
        var right = image.getWidth() - 8;
        var bottom = image.getHeight() - 8;
        return new Color[] {
            new Color(image.getRGB(8, 8)),
            new Color(image.getRGB(right, 8)),
            new Color(image.getRGB(8, bottom)),
            new Color(image.getRGB(right, bottom))
        };
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(
                Math.pow(one.getRed() - other.getRed(), 2)
                        + Math.pow(one.getGreen() - other.getGreen(), 2)
                        + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    private static byte[] file(PreparedPicture picture, PictureSize size) {
        return Objects.requireNonNull(picture.files().get(size));
    }
}
