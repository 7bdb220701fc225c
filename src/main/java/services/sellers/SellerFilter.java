package services.sellers;

import domain.sellers.SellerStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which sellers a list shows.
 *
 * @param text part of a name, typing errors allowed, or a seller's number; empty for all
 * @param status null for all
 */
public record SellerFilter(String text, @Nullable SellerStatus status) {

    public static SellerFilter none() {
        return new SellerFilter("", null);
    }

    public SellerFilter withText(String searched) {
        return new SellerFilter(searched, status);
    }

    public SellerFilter withStatus(@Nullable SellerStatus wanted) {
        return new SellerFilter(text, wanted);
    }

    @Nullable String statusName() {
        return status == null ? null : status.name();
    }

    /** For {@code like}: the text anywhere, with nothing special in it. */
    String pattern() {
        var escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
