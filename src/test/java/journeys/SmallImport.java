package journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A table with two good products and one that is refused, uploaded as a person does it. */
final class SmallImport {

    static final String TABLE =
            """
            sku,title,brand,category,price,currency
            JOURNEY-1,Journey kettle Brocken,Journey,Home & Kitchen > Tableware,24.90,EUR
            JOURNEY-2,Journey teapot Brocken,Journey,Home & Kitchen > Tableware,31.50,EUR
            JOURNEY-3,Journey jug Brocken,Journey,Home & Kitchen > Tableware,dear,EUR
            """;

    private SmallImport() {}

    /**
     * @param list where imports are begun
     * @return where the import is shown
     */
    static String begin(Page page, String list) {
        return begin(page, list, "journey.csv", TABLE);
    }

    static String begin(Page page, String list, String name, String table) {
        page.navigate("/" + list);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL(url -> url.contains(list + "/"));
        return URI.create(page.url()).getPath().substring(1);
    }
}
