package views.shop.order;

import domain.orders.LineQuantity;
import domain.orders.OrderLineId;
import domain.orders.SellerOrderId;
import domain.returns.ReturnAsked;
import domain.returns.ReturnReason;
import domain.returns.ReturnWish;
import domain.shared.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import services.purchases.GuestOrders;
import services.purchases.Purchase;
import services.returns.GuestReturns;
import services.shared.NotFound;
import views.components.Refusals;
import views.components.Texts;
import views.shop.NotFoundPage;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;

/**
 * {@code /order/<number>/<secret>}: an order for whoever has its link. The secret in the address is
 * what a form needs to be obeyed, so no other site can make a browser send one.
 */
@Controller
class GuestOrderController {

    static final String LINE = "line-";

    private final GuestOrders orders;
    private final GuestReturns returns;
    private final GuestOrderPages pages;
    private final ShopRenderer renderer;
    private final NotFoundPage notFound;

    GuestOrderController(
            GuestOrders orders,
            GuestReturns returns,
            GuestOrderPages pages,
            ShopRenderer renderer,
            NotFoundPage notFound) {
        this.orders = orders;
        this.returns = returns;
        this.pages = pages;
        this.renderer = renderer;
        this.notFound = notFound;
    }

    @GetMapping("/order/{number:[0-9]{1,15}}/{secret}")
    void order(
            @PathVariable long number,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        show(number, secret, null, request, response);
    }

    @PostMapping("/order/{number:[0-9]{1,15}}/{secret}/cancel")
    void cancel(
            @PathVariable long number,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        run(
                number,
                secret,
                "aftersales.cancelled",
                purchase -> orders.cancel(number, secret, part(request)),
                request,
                response);
    }

    @PostMapping("/order/{number:[0-9]{1,15}}/{secret}/return")
    void sendBack(
            @PathVariable long number,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        run(
                number,
                secret,
                "aftersales.send-back.asked",
                purchase -> returns.ask(purchase.id(), secret, part(request), asked(request)),
                request,
                response);
    }

    /** What is asked for about an order. */
    private interface Wish {
        void come(Purchase purchase);
    }

    private void run(
            long number,
            String secret,
            String done,
            Wish wish,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var purchase = orders.find(number, secret);
        if (purchase.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        var locale = ShopFrames.text(request).locale();
        String notice;
        try {
            wish.come(purchase.get());
            notice = Texts.in(locale, done);
        } catch (DomainException refusal) {
            notice = Refusals.in(locale, refusal);
        }
        show(number, secret, notice, request, response);
    }

    private void show(
            long number,
            String secret,
            @Nullable String notice,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var purchase = orders.find(number, secret);
        if (purchase.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        renderer.write(
                "order.jte",
                pages.make(purchase.get(), secret, notice, ShopFrames.text(request)),
                HttpServletResponse.SC_OK,
                request,
                response);
    }

    private static SellerOrderId part(HttpServletRequest request) {
        var id = Optional.ofNullable(request.getParameter("part")).orElse("");
        try {
            return SellerOrderId.of(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound("order", id);
        }
    }

    private static ReturnAsked asked(HttpServletRequest request) {
        return new ReturnAsked(
                lines(request),
                chosen(ReturnReason.values(), request.getParameter("reason")),
                Optional.ofNullable(request.getParameter("comment")).orElse(""),
                chosen(ReturnWish.values(), request.getParameter("wish")));
    }

    private static List<LineQuantity> lines(HttpServletRequest request) {
        var lines = new ArrayList<LineQuantity>();
        for (var name : Collections.list(request.getParameterNames())) {
            if (name.startsWith(LINE)) {
                try {
                    var count = Integer.parseInt(request.getParameter(name));
                    if (count > 0) {
                        var id = OrderLineId.of(name.substring(LINE.length()));
                        lines.add(new LineQuantity(id, count));
                    }
                } catch (IllegalArgumentException _) {
                    // Not a number, or no line: as if it had not been sent.
                }
            }
        }
        return lines;
    }

    /** The first one where nothing known was sent. */
    private static <E extends Enum<E>> E chosen(E[] all, @Nullable String name) {
        for (var one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return all[0];
    }
}
