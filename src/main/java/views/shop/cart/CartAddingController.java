package views.shop.cart;

import domain.carts.CartRefused;
import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.carts.CartQueries;
import services.shop.ProductDetails;
import services.shop.ProductPageQueries;
import tools.jackson.databind.json.JsonMapper;
import views.shop.ShopFrames;

/**
 * Puts things into the cart from product pages and lists. A script asks for JSON and stays where it
 * is; without one the shopper is led to the cart.
 */
@Controller
class CartAddingController {

    private static final int REFUSED = 422;

    private final CartVisitors visitors;
    private final CartEditing editing;
    private final CartQueries queries;
    private final ProductPageQueries products;
    private final CartPages pages;
    private final JsonMapper json;

    CartAddingController(
            CartVisitors visitors,
            CartEditing editing,
            CartQueries queries,
            ProductPageQueries products,
            CartPages pages,
            JsonMapper json) {
        this.visitors = visitors;
        this.editing = editing;
        this.queries = queries;
        this.products = products;
        this.pages = pages;
        this.json = json;
    }

    @PostMapping("/cart/add")
    void add(
            @RequestParam UUID offer,
            @RequestParam(defaultValue = "1") int quantity,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var holder = visitors.holderToFill(request, response);
        try {
            var filled = fill(holder, offer, quantity, request, response);
            added(filled, request, response);
        } catch (DomainException refused) {
            refuse(refused, holder, request, response);
        }
    }

    /** From a list: the best offer, unless there is something to choose first. */
    @PostMapping("/cart/add-product")
    void addProduct(
            @RequestParam String product, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var offer = products.find(product).flatMap(CartAddingController::only);
        if (offer.isPresent()) {
            add(offer.get().id(), 1, request, response);
        } else {
            leadTo("/p/" + product.replaceAll("[^a-z0-9-]", ""), request, response);
        }
    }

    /** The best offer of the only variant that has one. */
    private static Optional<ProductDetails.Offer> only(ProductDetails product) {
        var variants = product.offers().stream().map(ProductDetails.Offer::variant).distinct();
        return variants.count() == 1 ? Optional.of(product.offers().getFirst()) : Optional.empty();
    }

    /** Where a token's cart has been ordered, another token takes its place. */
    private CartHolder fill(
            CartHolder holder,
            UUID offer,
            int quantity,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            editing.add(holder, offer, quantity);
            return holder;
        } catch (CartRefused refused) {
            if (!refused.code().equals(CartEditing.CLOSED)
                    || holder instanceof CartHolder.Customer) {
                throw refused;
            }
            var another = visitors.begin(request, response);
            editing.add(another, offer, quantity);
            return another;
        }
    }

    private void added(CartHolder holder, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var pieces = queries.pieces(holder);
        visitors.count(pieces, request, response);
        if (wantsJson(request)) {
            var texts = new CartTexts(ShopFrames.text(request));
            answer(
                    HttpServletResponse.SC_OK,
                    Map.of(
                            "count", pieces,
                            "message", texts.t("added"),
                            "link", texts.t("added.link"),
                            "href", texts.text().keep("/cart")),
                    response);
        } else {
            leadTo("/cart", request, response);
        }
    }

    private void refuse(
            DomainException refused,
            CartHolder holder,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var text = ShopFrames.text(request);
        var sentence = new CartTexts(text).refusal(refused);
        if (wantsJson(request)) {
            answer(REFUSED, Map.of("message", sentence), response);
        } else {
            pages.write(queries.priced(holder).orElse(null), sentence, text, response);
        }
    }

    private void answer(int status, Map<String, Object> values, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(values));
    }

    private static void leadTo(
            String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ShopFrames.text(request).keep(path));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }
}
