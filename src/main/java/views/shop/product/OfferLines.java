package views.shop.product;

import domain.shared.Money;
import services.media.PictureSize;
import services.shop.ProductDetails;
import views.shop.ShopText;

/** Words an offer of a product page. */
final class OfferLines {

    private OfferLines() {}

    static ProductModel.OfferLine of(ProductDetails.Offer offer, String variant, ShopText text) {
        var price = offer.price();
        var list = price.showsListPrice() ? price.listPrice() : null;
        var lowest = list == null ? null : price.lowest30();
        var logo = offer.sellerLogoKey();
        return new ProductModel.OfferLine(
                offer.id().toString(),
                offer.sellerName(),
                text.keep("/s/" + offer.sellerSlug()),
                variant,
                text.condition(offer.condition()),
                text.money(price.price()),
                list == null ? null : text.money(list),
                text.reduction(price),
                lowest == null ? null : text.t("product.lowest30", text.money(lowest)),
                offer.handlingDays() == 0
                        ? text.t("product.handling.today")
                        : text.counted("product.handling", offer.handlingDays()),
                text.counted("product.offer.days", offer.handlingDays()),
                offer.bulk().stream()
                        .map(
                                step ->
                                        text.t(
                                                "product.bulk.from",
                                                text.number(step.from()),
                                                text.money(
                                                        new Money(
                                                                step.priceMinorUnits(),
                                                                price.price().currency()))))
                        .toList(),
                offer.isBest(),
                offer.isSoldOut(),
                logo == null ? null : PictureSize.SMALL.pathOf(logo));
    }
}
