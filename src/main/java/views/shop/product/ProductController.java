package views.shop.product;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import services.shop.ProductPageQueries;
import views.shop.NotFoundPage;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;

/** {@code /p/<product>}: one product with all its offers; {@code ?v=<sku>} chooses a variant. */
@Controller
class ProductController {

    private final ProductPageQueries products;
    private final ProductPages pages;
    private final ShopRenderer renderer;
    private final NotFoundPage notFound;

    ProductController(
            ProductPageQueries products,
            ProductPages pages,
            ShopRenderer renderer,
            NotFoundPage notFound) {
        this.products = products;
        this.pages = pages;
        this.renderer = renderer;
        this.notFound = notFound;
    }

    @GetMapping("/p/{slug}")
    void product(
            @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var product = products.find(slug);
        if (product.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        var sku = request.getParameter("v");
        renderer.write(
                "product.jte",
                pages.make(product.get(), sku == null ? "" : sku, ShopFrames.text(request)),
                HttpServletResponse.SC_OK,
                request,
                response);
    }
}
