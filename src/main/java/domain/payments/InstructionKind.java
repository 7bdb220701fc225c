package domain.payments;

/** What a gateway can be told to do with a payment that it has authorised. */
public enum InstructionKind {
    CAPTURE,
    VOID,
    REFUND
}
