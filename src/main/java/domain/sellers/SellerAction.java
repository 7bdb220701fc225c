package domain.sellers;

/** What can be done to a seller's standing; some need a reason that the seller will read. */
public enum SellerAction {
    START(By.SELLER, false),
    SUBMIT(By.SELLER, false),
    APPROVE(By.OPERATOR, false),
    SEND_BACK(By.OPERATOR, true),
    REJECT(By.OPERATOR, true),
    REOPEN(By.OPERATOR, false),
    SUSPEND(By.OPERATOR, true),
    REINSTATE(By.OPERATOR, false),
    CLOSE(By.OPERATOR, true);

    private enum By {
        SELLER,
        OPERATOR
    }

    private final By by;
    private final boolean needsReason;

    SellerAction(By by, boolean needsReason) {
        this.by = by;
        this.needsReason = needsReason;
    }

    public boolean isForOperators() {
        return by == By.OPERATOR;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
