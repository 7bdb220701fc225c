package views.shop.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import services.shop.ProductDetails;
import views.shop.Link;
import views.shop.Picture;
import views.shop.ShopFrame;
import views.shop.ShopText;

/** A product page, ready to be printed. */
public record ProductModel(
        ShopFrame frame,
        List<Link> crumbs,
        String id,
        String title,
        String brand,
        List<Picture> pictures,
        List<VariantLink> variants,
        @Nullable OfferLine best,
        List<OfferLine> offers,
        ProductDetails.Description description,
        List<Row> details,
        ReviewLines reviews) {

    /** A variant to choose, with its best price. */
    public record VariantLink(
            String label,
            String href,
            @Nullable String price,
            boolean isSoldOut,
            boolean isCurrent) {}

    /** One seller's offer. */
    public record OfferLine(
            String offer,
            String seller,
            String sellerHref,
            String variant,
            String condition,
            String price,
            @Nullable String listPrice,
            @Nullable String reduction,
            @Nullable String lowest30,
            String dispatch,
            String days,
            List<String> bulk,
            boolean isBest,
            boolean isSoldOut,
            @Nullable String sellerLogo) {}

    /** A line of the table of details. */
    public record Row(String name, String value) {}

    public ShopText text() {
        return frame.text();
    }
}
