package views.shop.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import views.shop.ShopFrame;
import views.shop.ShopText;

/**
 * An order's page, ready to be printed.
 *
 * @param notice what became of what was just asked for; null for nothing
 */
public record GuestOrderModel(
        ShopFrame frame,
        String address,
        String title,
        String state,
        String placed,
        @Nullable String notice,
        List<Part> parts,
        List<Row> sums) {

    /** What one seller sends. */
    public record Part(
            String id,
            String seller,
            String sellerHref,
            String state,
            List<Row> lines,
            List<Parcel> parcels,
            List<Row> news,
            boolean isCancellable,
            @Nullable ReturnForm returnForm) {}

    /** Two words beside each other. */
    public record Row(String name, String value) {}

    /** A parcel; the address is empty where it cannot be followed. */
    public record Parcel(String words, String href) {}

    /** What can be sent back, why, and what for. */
    public record ReturnForm(List<Count> counts, List<Choice> reasons, List<Choice> wishes) {}

    /** How many of a line may go back. */
    public record Count(String name, String title, int most) {}

    /** One of several to choose from. */
    public record Choice(String value, String words) {}

    public ShopText text() {
        return frame.text();
    }
}
