package services.sellers.requirements;

import domain.sellers.OnboardingRequirement;
import domain.sellers.RequirementKind;

/** One configured requirement. */
public record RequirementRow(
        String key,
        String label,
        String hint,
        RequirementKind kind,
        int amount,
        boolean mandatory,
        int position,
        boolean active) {

    static RequirementRow of(OnboardingRequirement requirement) {
        return new RequirementRow(
                requirement.key(),
                requirement.label(),
                requirement.hint(),
                requirement.kind(),
                requirement.amount(),
                requirement.isMandatory(),
                requirement.position(),
                requirement.isActive());
    }
}
