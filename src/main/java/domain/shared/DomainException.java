package domain.shared;

/**
 * A rule refused what was asked for.
 *
 * <p>The message is a sentence the person who asked may read; the code is stable, so that programs
 * and translations can rely on it.
 */
public abstract class DomainException extends RuntimeException {

    private final String code;

    protected DomainException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable, lower case with dots, such as {@code money.currency-mismatch}. */
    public String code() {
        return code;
    }

    /** The sentence to show; never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
