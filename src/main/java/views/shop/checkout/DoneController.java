package views.shop.checkout;

import domain.orders.OrderId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import services.checkout.Confirmation;
import services.checkout.ConfirmationQueries;
import services.payments.bank.TransferAccount;
import views.shop.NotFoundPage;
import views.shop.ShopFrames;
import views.shop.ShopRenderer;
import views.shop.ShopText;
import views.shop.cart.CartTexts;

/** {@code /checkout/done}: thanks for an order, for whoever has its secret. */
@Controller
class DoneController {

    private final ConfirmationQueries confirmations;
    private final TransferAccount accounts;
    private final ShopFrames frames;
    private final ShopRenderer renderer;
    private final NotFoundPage notFound;

    DoneController(
            ConfirmationQueries confirmations,
            TransferAccount accounts,
            ShopFrames frames,
            ShopRenderer renderer,
            NotFoundPage notFound) {
        this.confirmations = confirmations;
        this.accounts = accounts;
        this.frames = frames;
        this.renderer = renderer;
        this.notFound = notFound;
    }

    @GetMapping("/checkout/done")
    void done(
            @RequestParam UUID order,
            @RequestParam String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // The address is a key to the order; no other site shall learn it.
        response.setHeader("Referrer-Policy", "no-referrer");
        var found = confirmations.find(new OrderId(order), secret);
        if (found.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        renderer.writePrivate(
                "done.jte",
                make(found.get(), secret, ShopFrames.text(request)),
                HttpServletResponse.SC_OK,
                response);
    }

    private DoneModel make(Confirmation order, String secret, ShopText text) {
        var texts = new CartTexts(text);
        return new DoneModel(
                frames.frame(text, texts.t("done.title"), "", "/", "website", "", false, null),
                texts,
                String.valueOf(order.number()),
                order.email(),
                text.money(order.total()),
                order.sellers(),
                text.keep("/order/" + order.number() + "/" + secret),
                Optional.ofNullable(order.transfer())
                        .map(transfer -> transfer(transfer, text))
                        .orElse(null));
    }

    private DoneModel.@Nullable Transfer transfer(Confirmation.Transfer transfer, ShopText text) {
        return accounts.account()
                .map(
                        account ->
                                new DoneModel.Transfer(
                                        account.holder(),
                                        account.spacedIban(),
                                        account.bic(),
                                        transfer.reference(),
                                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                                .withLocale(text.locale())
                                                .format(transfer.due().atOffset(ZoneOffset.UTC))))
                .orElse(null);
    }
}
