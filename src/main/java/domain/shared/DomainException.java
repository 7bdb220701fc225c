package domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rule refused what was asked for.
 *
 * <p>The message is a sentence in English that the person who asked may read; code and arguments
 * let a screen say the same in another language. One code stands for one sentence, for good.
 */
public abstract class DomainException extends RuntimeException {

    private final String code;
    private final Object[] arguments;

    /**
     * @param code stable, lower case with dots; the screens' text for it is {@code errors.<code>}
     * @param sentence in English; with arguments, a pattern as of {@link String#format}
     * @param arguments what people typed, numbers, {@link Word words}, statuses, other refusals, or
     *     lists of these; in the order of the pattern
     */
    protected DomainException(String code, String sentence, Object... arguments) {
        super(arguments.length == 0 ? sentence : sentence.formatted(inEnglish(arguments)));
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** Stable, lower case with dots, such as {@code money.currency-mismatch}. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }

    /** The sentence in English; never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static Object[] inEnglish(Object[] arguments) {
        return Arrays.stream(arguments).map(DomainException::inEnglish).toArray();
    }

    private static Object inEnglish(Object argument) {
        return switch (argument) {
            case DomainException refusal -> refusal.sentence();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Collection<?> several ->
                    several.stream()
                            .map(one -> String.valueOf(inEnglish(one)))
                            .collect(Collectors.joining("; "));
            default -> argument;
        };
    }
}
