package services.payments.bank;

/** Why a line of a statement was not matched by itself. */
public enum LineRemark {
    UNKNOWN_REFERENCE,
    WRONG_AMOUNT,
    WRONG_CURRENCY,
    TOO_LATE,
    PAID_ALREADY,
    OUTGOING
}
