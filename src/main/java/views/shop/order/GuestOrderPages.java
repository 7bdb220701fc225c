package views.shop.order;

import domain.returns.ReturnReason;
import domain.returns.ReturnWish;
import domain.shared.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import services.purchases.Purchase;
import services.returns.GuestReturns;
import services.returns.ReturnChoices;
import views.aftersales.AftersalesLabels;
import views.components.Texts;
import views.shop.ShopFrames;
import views.shop.ShopText;

/** Puts the page of an order together. */
@Component
class GuestOrderPages {

    private final ShopFrames frames;
    private final GuestReturns returns;

    GuestOrderPages(ShopFrames frames, GuestReturns returns) {
        this.frames = frames;
        this.returns = returns;
    }

    GuestOrderModel make(Purchase purchase, String secret, @Nullable String notice, ShopText text) {
        var locale = text.locale();
        var address = "/order/%d/%s".formatted(purchase.number(), secret);
        var title = Texts.in(locale, "aftersales.order-number", String.valueOf(purchase.number()));
        return new GuestOrderModel(
                frames.frame(text, title, "", address, "website", "", false, null),
                address,
                title,
                Texts.in(locale, "aftersales.order-status." + purchase.status().name()),
                date(purchase.placedAt(), locale),
                notice,
                purchase.parts().stream().map(part -> part(purchase, part, secret, text)).toList(),
                sums(purchase.sums(), text));
    }

    private GuestOrderModel.Part part(
            Purchase purchase, Purchase.Part part, String secret, ShopText text) {
        var locale = text.locale();
        return new GuestOrderModel.Part(
                part.id().toString(),
                part.sellerName(),
                text.keep("/s/" + part.sellerSlug()),
                Texts.in(locale, "aftersales.part-status." + part.status().name()),
                part.lines().stream().map(line -> line(line, text)).toList(),
                part.parcels().stream().map(parcel -> parcel(parcel, locale)).toList(),
                news(part, text),
                part.isCancellable(),
                part.hasArrived()
                        ? form(returns.choices(purchase.id(), secret, part.id()), locale)
                        : null);
    }

    private static GuestOrderModel.Row line(Purchase.Line line, ShopText text) {
        return new GuestOrderModel.Row(
                Texts.in(text.locale(), "aftersales.times", line.quantity(), line.title())
                        + " · "
                        + Texts.in(text.locale(), "aftersales.line-status." + line.status().name()),
                text.money(line.total()));
    }

    private static GuestOrderModel.Parcel parcel(Purchase.Parcel parcel, Locale locale) {
        return new GuestOrderModel.Parcel(
                Texts.in(
                        locale,
                        "aftersales.parcel",
                        Texts.in(locale, "aftersales.parcel-status." + parcel.status().name()),
                        date(
                                Optional.ofNullable(parcel.deliveredAt())
                                        .orElse(parcel.shippedAt()),
                                locale),
                        parcel.carrier(),
                        parcel.trackingNumber()),
                parcel.trackingUrl());
    }

    private static List<GuestOrderModel.Row> news(Purchase.Part part, ShopText text) {
        var locale = text.locale();
        var news = new ArrayList<GuestOrderModel.Row>();
        for (var back : part.returns()) {
            news.add(
                    new GuestOrderModel.Row(
                            Texts.in(locale, "aftersales.return-number", back.number()),
                            AftersalesLabels.of(locale, back.status())
                                    + (back.answer().isBlank() ? "" : ": " + back.answer())));
        }
        for (var money : part.refunds()) {
            news.add(
                    new GuestOrderModel.Row(
                            Texts.in(locale, "aftersales.refund"), text.money(money.amount())));
        }
        return news;
    }

    private static GuestOrderModel.@Nullable ReturnForm form(ReturnChoices choices, Locale locale) {
        if (choices.isEmpty()) {
            return null;
        }
        return new GuestOrderModel.ReturnForm(
                choices.lines().stream()
                        .map(
                                line ->
                                        new GuestOrderModel.Count(
                                                GuestOrderController.LINE + line.line(),
                                                line.title(),
                                                line.quantity()))
                        .toList(),
                choices.reasons().stream().map(reason -> choice(reason, locale)).toList(),
                Arrays.stream(ReturnWish.values())
                        .map(
                                wish ->
                                        new GuestOrderModel.Choice(
                                                wish.name(), AftersalesLabels.of(locale, wish)))
                        .toList());
    }

    private static GuestOrderModel.Choice choice(ReturnReason reason, Locale locale) {
        return new GuestOrderModel.Choice(reason.name(), AftersalesLabels.of(locale, reason));
    }

    private static List<GuestOrderModel.Row> sums(Purchase.Sums sums, ShopText text) {
        var rows = new ArrayList<GuestOrderModel.Row>();
        rows.add(sum("aftersales.sums.items", sums.items(), text));
        if (sums.discounts().isPositive()) {
            rows.add(
                    new GuestOrderModel.Row(
                            Texts.in(text.locale(), "aftersales.sums.discounts"),
                            "−" + text.money(sums.discounts())));
        }
        rows.add(sum("aftersales.sums.shipping", sums.shipping(), text));
        if (sums.tax().isPositive()) {
            rows.add(sum("aftersales.sums.tax", sums.tax(), text));
        }
        rows.add(sum("aftersales.sums.total", sums.total(), text));
        return rows;
    }

    private static GuestOrderModel.Row sum(String key, Money amount, ShopText text) {
        return new GuestOrderModel.Row(Texts.in(text.locale(), key), text.money(amount));
    }

    private static String date(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(at.atZone(ZoneOffset.UTC));
    }
}
