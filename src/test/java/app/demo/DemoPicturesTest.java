package app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DemoPicturesTest {

    private final DemoPictures pictures = new DemoPictures();

    @Test
    void paintsEveryShapeTheGoodsAskFor() throws IOException {
        var goods =
                new ClassPathResource("demo/products.tsv")
                        .getContentAsString(StandardCharsets.UTF_8);
        var shapes = goods.lines().skip(1).map(line -> line.split("\t", 3)[1]).distinct().toList();

        assertThat(shapes).hasSizeGreaterThan(15);
        for (var shape : shapes) {
            var image = ImageIO.read(new ByteArrayInputStream(pictures.draw(shape, 7)));
            assertThat(image.getWidth()).isEqualTo(1000);
        }
    }

    @Test
    void paintsTheSameForTheSameSeed() {
        assertThat(pictures.draw("mug", 3)).isEqualTo(pictures.draw("mug", 3));
        assertThat(pictures.draw("mug", 3)).isNotEqualTo(pictures.draw("mug", 4));
    }

    @Test
    void refusesAShapeNobodyDrew() {
        assertThatIllegalArgumentException().isThrownBy(() -> pictures.draw("yacht", 1));
    }
}
