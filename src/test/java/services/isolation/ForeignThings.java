package services.isolation;

import services.shared.SignedIn;

/**
 * What one area knows of things that belong to a seller. Each area has a bean ({@code @ForTests})
 * that makes such things and names them; the isolation tests then call every seller-facing method
 * of every area with them, as somebody of another seller.
 */
public interface ForeignThings {

    /**
     * @param things where to name what was made; none of it may be public
     * @param victim owner of the seller whose things others must never reach
     */
    void add(Things things, SignedIn victim);
}
