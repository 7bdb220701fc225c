package services.payments.bank;

/**
 * What came of importing a statement.
 *
 * @param known lines that an earlier import had brought
 * @param toMatch lines of which somebody has to say what they are for
 */
public record ImportedStatement(int lines, int known, int matched, int toMatch) {}
