package domain.commissions;

import java.math.RoundingMode;
import java.util.List;

/** A version of the rules by which a marketplace charges; groups charge in their order. */
public record CommissionPolicy(
        String policy, long version, RoundingMode rounding, List<FeeGroup> groups) {

    public CommissionPolicy {
        groups = List.copyOf(groups);
    }
}
