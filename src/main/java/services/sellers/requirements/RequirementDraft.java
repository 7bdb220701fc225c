package services.sellers.requirements;

import domain.sellers.RequirementKind;

/**
 * A requirement as an operator wants it.
 *
 * @param kind counts for a new one only; it never changes
 * @param amount how many, for kinds that count
 */
public record RequirementDraft(
        RequirementKind kind, String label, String hint, int amount, boolean mandatory) {}
