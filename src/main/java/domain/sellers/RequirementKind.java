package domain.sellers;

/** The kinds of things a seller can be asked for; each is fulfilled by facts of its own. */
public enum RequirementKind {
    TERMS,
    PROFILE,
    ADDRESS,
    BANK_ACCOUNT,
    DOCUMENT,
    MINIMUM_PRODUCTS,
    OPERATOR_REVIEW;

    /** Whether the requirement's amount means something. */
    public boolean counts() {
        return this == MINIMUM_PRODUCTS;
    }
}
