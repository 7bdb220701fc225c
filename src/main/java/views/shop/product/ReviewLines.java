package views.shop.product;

import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import services.reviews.PublicReview;
import services.shop.ProductDetails;
import views.shop.ShopText;

/**
 * What buyers say about a product.
 *
 * @param average in words; null while nobody has said anything
 */
public record ReviewLines(@Nullable String average, String stars, List<Line> lines) {

    private static final int MOST_STARS = 5;

    /** One review. */
    public record Line(
            String stars,
            String rating,
            String title,
            String text,
            String by,
            String answeredBy,
            String answer) {}

    static ReviewLines of(ProductDetails product, List<PublicReview> reviews, ShopText text) {
        var average = product.ratingAverage();
        return new ReviewLines(
                average == null || product.ratingCount() == 0
                        ? null
                        : text.t(
                                "product.reviews.average",
                                average.stripTrailingZeros().toPlainString(),
                                text.number(product.ratingCount())),
                average == null
                        ? ""
                        : stars(average.setScale(0, RoundingMode.HALF_UP).intValueExact()),
                reviews.stream().map(review -> line(review, text)).toList());
    }

    private static Line line(PublicReview review, ShopText text) {
        var date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(text.locale())
                        .format(review.writtenAt().atZone(ZoneOffset.UTC));
        return new Line(
                stars(review.rating()),
                text.t("product.reviews.stars", String.valueOf(review.rating())),
                review.title(),
                review.text(),
                text.t("product.reviews.by", review.author(), date),
                text.t("product.reviews.answer", review.sellerName()),
                review.answer());
    }

    private static String stars(int rating) {
        return "★".repeat(rating) + "☆".repeat(MOST_STARS - rating);
    }
}
