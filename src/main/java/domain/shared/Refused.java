package domain.shared;

/** Input that a rule does not accept, where no more specific exception is worth a type. */
public final class Refused extends DomainException {

    public Refused(String code, String sentence, Object... arguments) {
        super(code, sentence, arguments);
    }
}
