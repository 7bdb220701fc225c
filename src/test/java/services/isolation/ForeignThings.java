package services.isolation;

/**
 * What one area knows of things that belong to a seller. Each area has a bean ({@code @ForTests})
 * that makes such things and names them; the isolation tests then call every seller-facing method
 * of every area with them, as somebody of another seller.
 */
public interface ForeignThings {

    /**
     * @param things where to name what was made; none of it may be public
     * @param victim whose things others must never reach; it has a row in every table already, each
     *     with the id that is known as foreign for {@link java.util.UUID} parameters
     */
    void add(Things things, Victim victim);
}
