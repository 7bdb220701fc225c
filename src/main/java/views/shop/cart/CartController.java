package views.shop.cart;

import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import services.carts.CartDetails;
import services.carts.CartEditing;
import services.carts.CartHolder;
import services.carts.CartQueries;
import services.carts.CartReview;
import views.shop.ShopFrames;

/** {@code /cart}: what somebody wants to buy. Every form works without a script. */
@Controller
class CartController {

    private static final String CART = "/cart";

    private final CartVisitors visitors;
    private final CartQueries queries;
    private final CartEditing editing;
    private final CartDetails details;
    private final CartReview review;
    private final CartPages pages;

    CartController(
            CartVisitors visitors,
            CartQueries queries,
            CartEditing editing,
            CartDetails details,
            CartReview review,
            CartPages pages) {
        this.visitors = visitors;
        this.queries = queries;
        this.editing = editing;
        this.details = details;
        this.review = review;
        this.pages = pages;
    }

    @GetMapping(CART)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var priced = visitors.holder(request, response).flatMap(queries::priced);
        visitors.count(priced.map(one -> one.cart().pieces()).orElse(0), request, response);
        pages.write(priced.orElse(null), null, ShopFrames.text(request), response);
    }

    /** A quantity that is none counts as 0 where the button says "remove". */
    @PostMapping("/cart/change")
    void change(
            @RequestParam UUID offer,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "false") boolean remove,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wanted = remove ? 0 : whole(quantity);
        act(holder -> editing.change(holder, offer, wanted), request, response);
    }

    @PostMapping("/cart/redeem")
    void redeem(@RequestParam String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        act(holder -> details.redeem(holder, code), request, response);
    }

    @PostMapping("/cart/give-back")
    void giveBack(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        act(holder -> details.giveBack(holder, code), request, response);
    }

    /** If more has changed since, the page simply says so again. */
    @PostMapping("/cart/accept")
    void accept(
            @RequestParam String mark,
            @RequestParam(defaultValue = CART) String back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        visitors.holder(request, response).ifPresent(holder -> review.accept(holder, mark));
        goTo(back.equals("/checkout") ? back : CART, request, response);
    }

    private void act(
            Consumer<CartHolder> work, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var holder = visitors.holder(request, response);
        try {
            holder.ifPresent(work);
        } catch (DomainException refused) {
            refuse(refused, holder, request, response);
            return;
        }
        goTo(CART, request, response);
    }

    private void refuse(
            DomainException refused,
            Optional<CartHolder> holder,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var text = ShopFrames.text(request);
        pages.write(
                holder.flatMap(queries::priced).orElse(null),
                new CartTexts(text).refusal(refused),
                text,
                response);
    }

    private static void goTo(
            String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ShopFrames.text(request).keep(path));
    }

    private static int whole(String quantity) {
        return quantity.matches("\\d{1,4}") ? Integer.parseInt(quantity) : -1;
    }
}
