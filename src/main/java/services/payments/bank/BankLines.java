package services.payments.bank;

/** Which lines of bank statements a list shows. */
public enum BankLines {
    /** Somebody has to say what they are for. */
    TO_MATCH,
    /** Too much, or too late: the money has to go back. */
    TO_RETURN,
    ALL
}
