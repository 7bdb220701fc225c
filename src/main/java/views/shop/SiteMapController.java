package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import services.shop.SiteMapQueries;

/** What crawlers read first: where they may go, and every page there is. */
@Controller
class SiteMapController {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SiteMapQueries pages;
    private final ShopFrames frames;
    private final NotFoundPage notFound;

    SiteMapController(SiteMapQueries pages, ShopFrames frames, NotFoundPage notFound) {
        this.pages = pages;
        this.frames = frames;
        this.notFound = notFound;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter()
                .write(
                        """
                        User-agent: *
                        Disallow: /search
                        Disallow: /suggest
                        Disallow: /shop/live
                        Disallow: /operator/
                        Disallow: /seller/
                        Disallow: /account/
                        Disallow: /*?*f=
                        Disallow: /*?*sort=

                        Sitemap: %s/sitemap.xml
                        """
                                .formatted(frames.publicAddress()));
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var out = begin(response);
        out.write(HEAD + "<sitemapindex xmlns=\"" + SCHEMA + "\">\n");
        sitemap(out, "/sitemap-entrances.xml");
        var parts = pages.parts();
        for (int part = 1; part <= parts; part++) {
            sitemap(out, "/sitemap-products-" + part + ".xml");
        }
        out.write("</sitemapindex>\n");
    }

    @GetMapping("/sitemap-entrances.xml")
    void entrances(HttpServletResponse response) throws IOException {
        var out = begin(response);
        out.write(HEAD + "<urlset xmlns=\"" + SCHEMA + "\">\n");
        url(out, "/", null);
        pages.entrances((path, changedAt) -> url(out, path, changedAt));
        out.write("</urlset>\n");
    }

    @GetMapping("/sitemap-products-{part:[1-9][0-9]{0,4}}.xml")
    void products(@PathVariable int part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (part > pages.parts()) {
            notFound.write(request, response);
            return;
        }
        var out = begin(response);
        out.write(HEAD + "<urlset xmlns=\"" + SCHEMA + "\">\n");
        pages.products(part, (path, changedAt) -> url(out, path, changedAt));
        out.write("</urlset>\n");
    }

    private static PrintWriter begin(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=600");
        return response.getWriter();
    }

    private void sitemap(PrintWriter out, String path) {
        out.write("<sitemap><loc>" + escaped(frames.publicAddress() + path) + "</loc></sitemap>\n");
    }

    private void url(PrintWriter out, String path, @org.jspecify.annotations.Nullable Instant at) {
        out.write("<url><loc>" + escaped(frames.publicAddress() + path) + "</loc>");
        if (at != null) {
            out.write("<lastmod>" + at.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>");
        }
        out.write("</url>\n");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
