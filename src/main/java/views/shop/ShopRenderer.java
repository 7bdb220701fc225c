package views.shop;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.CRC32C;
import org.springframework.stereotype.Component;

/**
 * Writes a page: template and model in, bytes out, nothing at all when the browser has the same.
 */
@Component
public class ShopRenderer {

    /** Prices must never be old, so a browser keeps a page but asks each time. */
    private static final String ASK_EACH_TIME = "no-cache";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, ShopRenderer.class.getClassLoader(), PACKAGE);

    private static final String PACKAGE = "views.shop.pages";

    public void write(
            String template,
            Object model,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, model, page);
        response.setHeader("Cache-Control", ASK_EACH_TIME);
        response.setHeader("Vary", "Accept-Language, Accept-Encoding");
        if (status == HttpServletResponse.SC_OK) {
            var tag = tag(page);
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** A page that belongs to one visitor: nobody keeps it. */
    public void writePrivate(
            String template, Object model, int status, HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, model, page);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** Weak, because compression changes the bytes and not the page. */
    private static String tag(Utf8ByteOutput page) throws IOException {
        var sum = new CRC32C();
        page.writeTo((bytes, offset, length) -> sum.update(bytes, offset, length));
        return "W/\"%x-%x\"".formatted(page.getContentLength(), sum.getValue());
    }
}
