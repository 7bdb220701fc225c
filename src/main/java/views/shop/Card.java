package views.shop;

import org.jspecify.annotations.Nullable;
import services.shop.ProductCard;

/** A product in a list, ready to be printed. */
public record Card(
        String href,
        String slug,
        String title,
        String brand,
        Picture picture,
        @Nullable String price,
        @Nullable String listPrice,
        @Nullable String reduction,
        @Nullable String offers,
        boolean soldOut) {

    static Card of(ProductCard product, ShopText text) {
        var price = product.price();
        var list = price == null || !price.showsListPrice() ? null : price.listPrice();
        return new Card(
                text.keep("/p/" + product.slug()),
                product.slug(),
                product.title(),
                product.brand(),
                Picture.of(product.imageKey(), product.imageUrl(), product.title(), ""),
                price == null ? null : text.money(price.price()),
                list == null ? null : text.money(list),
                price == null ? null : text.reduction(price),
                product.offerCount() > 1 ? text.counted("card.offers", product.offerCount()) : null,
                product.soldOut());
    }
}
