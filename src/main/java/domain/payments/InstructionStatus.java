package domain.payments;

/** Whether a gateway has done what it was told. */
public enum InstructionStatus {
    WAITING,
    DONE,
    FAILED
}
