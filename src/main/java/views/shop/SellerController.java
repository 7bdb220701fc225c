package views.shop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import services.shop.ShopSeller;
import services.shop.ShopSellers;

/** {@code /s/<seller>}: who a seller is and what it sells. */
@Controller
class SellerController {

    private final ShopSellers sellers;
    private final ListPages lists;
    private final ShopFrames frames;
    private final ShopRenderer renderer;
    private final NotFoundPage notFound;

    SellerController(
            ShopSellers sellers,
            ListPages lists,
            ShopFrames frames,
            ShopRenderer renderer,
            NotFoundPage notFound) {
        this.sellers = sellers;
        this.lists = lists;
        this.frames = frames;
        this.renderer = renderer;
        this.notFound = notFound;
    }

    @GetMapping("/s/{slug}")
    void seller(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var seller = sellers.find(slug);
        if (seller.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        renderer.write(
                "seller.jte",
                page(seller.get(), request),
                HttpServletResponse.SC_OK,
                request,
                response);
    }

    private SellerModel page(ShopSeller seller, HttpServletRequest request) {
        var text = ShopFrames.text(request);
        var path = "/s/" + seller.slug();
        var address = ListAddress.of(path, request.getParameterMap(), text);
        var frame =
                frames.frame(
                        text,
                        seller.name(),
                        seller.about().isBlank()
                                ? text.t("seller.description", seller.name())
                                : seller.about(),
                        address.page() > 1 ? path + "?page=" + address.page() : path,
                        "profile",
                        "",
                        !address.isNarrowed(),
                        null);
        var crumbs =
                List.of(
                        new Link(text.t("home"), text.keep("/")),
                        new Link(seller.name(), text.keep(path), true));
        var data = JsonLd.graph(List.of(JsonLd.breadcrumbs(crumbs, frames.publicAddress())));
        var list =
                lists.make(
                        frame.withStructured(data),
                        address,
                        new ListPages.Subject(
                                seller.name(), crumbs, null, address.query(), seller.id(), null));
        return new SellerModel(
                list,
                Picture.of(seller.logoKey(), null, seller.name(), ""),
                seller.about(),
                facts(seller, text),
                seller.isOnHoliday() ? holiday(seller, text) : null);
    }

    private static List<String> facts(ShopSeller seller, ShopText text) {
        List<String> facts = new ArrayList<>();
        if (seller.since() != null) {
            var month = DateTimeFormatter.ofPattern("LLLL yyyy", text.locale());
            facts.add(text.t("seller.since", month.format(seller.since().atZone(ZoneOffset.UTC))));
        }
        if (!seller.country().isBlank()) {
            var country = Locale.of("", seller.country()).getDisplayCountry(text.locale());
            facts.add(
                    text.t(
                            "seller.from",
                            seller.city().isBlank() ? country : seller.city() + ", " + country));
        }
        return facts;
    }

    private static String holiday(ShopSeller seller, ShopText text) {
        var until = seller.holidayUntil();
        var sentence =
                until == null
                        ? text.t("seller.holiday")
                        : text.t(
                                "seller.holiday.until",
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(text.locale())
                                        .format(until));
        return (sentence + " " + seller.holidayMessage()).strip();
    }
}
