package views.shop.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import views.shop.Picture;
import views.shop.ShopFrame;
import views.shop.ShopText;

/**
 * The cart's page, ready to be printed.
 *
 * @param refused why what was asked for was not done
 * @param problems what changed, in sentences
 * @param mark of the problems, for agreeing to them
 * @param canAccept whether agreeing would settle at least one of them
 */
public record CartModel(
        ShopFrame frame,
        CartTexts texts,
        List<Part> parts,
        List<SumRow> sums,
        List<String> codes,
        List<String> problems,
        String mark,
        boolean canAccept,
        @Nullable String refused) {

    /** What is of one seller. */
    public record Part(String seller, String href, List<Line> lines) {}

    /**
     * One offer.
     *
     * @param note what is wrong with it, or that there are only a few
     */
    public record Line(
            String offer,
            String title,
            String variant,
            String href,
            Picture picture,
            int quantity,
            String unitPrice,
            String price,
            boolean isForSale,
            @Nullable String note) {}

    public ShopText text() {
        return frame.text();
    }

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
