package journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Takes the README's pictures, and replaces those that no longer look like the screens. */
class ScreensIT {

    private static final Path FOLDER = Path.of("docs", "screens");
    private static final int MAX_BYTES = 300_000;
    private static final double VISIBLE = 0.02;
    private static final int NOTICEABLE = 24;

    private final RunningConsole console = RunningConsole.shared();

    @Test
    void picturesTheCatalogue() throws IOException {
        try (var desktop = console.visitor(1280, 800)) {
            picture(desktop, "", "catalogue");
            picture(desktop, "p/table-lamp-husum", "product");
        }
        try (var dark = visitorInTheDark(1280, 800)) {
            picture(dark, "", "catalogue-dark");
        }
        try (var phone = console.visitor(360, 740)) {
            picture(phone, "", "catalogue-phone");
        }
    }

    @Test
    void picturesTheConsole() throws IOException {
        try (var admin = console.at("admin", 1280, 800, ColorScheme.LIGHT)) {
            picture(admin, "operator", "operator");
            var begun = admin.newPage();
            SmallImport.begin(begun, "operator/imports");
            assertThat(begun.getByText("Ready to take in")).isVisible();
            keep("import", begun);
        }
        try (var seller = console.at("nordlicht", 1280, 800, ColorScheme.LIGHT)) {
            picture(seller, "seller", "seller");
        }
        try (var dark = console.at("nordlicht", 1280, 800, ColorScheme.DARK)) {
            picture(dark, "seller", "seller-dark");
        }
        try (var phone = console.at("nordlicht", 360, 740, ColorScheme.LIGHT)) {
            picture(phone, "seller", "seller-phone");
        }
    }

    private BrowserContext visitorInTheDark(int width, int height) {
        return console.visitor(width, height, options -> options.setColorScheme(ColorScheme.DARK));
    }

    private static void picture(BrowserContext context, String path, String name)
            throws IOException {
        var page = context.newPage();
        page.navigate("/" + path);
        page.locator("h1:visible").first().waitFor();
        page.waitForFunction(
                "() => [...document.images].filter(image => image.loading !== 'lazy')"
                        + ".every(image => image.complete)");
        keep(name, page);
    }

    private static void keep(String name, Page page) throws IOException {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var bytes = page.screenshot();
        var now = ImageIO.read(new ByteArrayInputStream(bytes));
        var file = FOLDER.resolve(name + ".png");
        if (!Files.exists(file) || difference(ImageIO.read(file.toFile()), now) > VISIBLE) {
            Files.createDirectories(FOLDER);
            Files.write(file, bytes.length < MAX_BYTES ? bytes : small(now));
        }
        assertThat(Files.size(file)).as(file.toString()).isLessThan(MAX_BYTES);
    }

    /** The share of pixels that look different. */
    private static double difference(BufferedImage before, BufferedImage now) {
        if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                if (looksDifferent(before.getRGB(x, y), now.getRGB(x, y))) {
                    different++;
                }
            }
        }
        return (double) different / now.getWidth() / now.getHeight();
    }

    private static boolean looksDifferent(int before, int now) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((before >> shift & 0xff) - (now >> shift & 0xff)) > NOTICEABLE) {
                return true;
            }
        }
        return false;
    }

    /** With five bits of each colour: nobody sees it, and it takes half the room. */
    private static byte[] small(BufferedImage image) throws IOException {
        var small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var high = image.getRGB(x, y) & 0xf8f8f8;
                small.setRGB(x, y, high | high >> 5 & 0x070707);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }
}
