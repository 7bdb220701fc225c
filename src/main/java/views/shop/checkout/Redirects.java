package views.shop.checkout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import views.shop.ShopFrames;

/** Leads on after a form, so that loading the page again sends nothing again. */
final class Redirects {

    private Redirects() {}

    static void to(String path, HttpServletRequest request, HttpServletResponse response) {
        var address = path.startsWith("/") ? ShopFrames.text(request).keep(path) : path;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
