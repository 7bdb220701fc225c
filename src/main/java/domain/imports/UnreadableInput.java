package domain.imports;

import domain.shared.DomainException;

/** The input as a whole cannot be read; says where and why, and nothing of it was taken. */
public final class UnreadableInput extends DomainException {

    public UnreadableInput(String sentence) {
        super("import.unreadable", sentence);
    }
}
